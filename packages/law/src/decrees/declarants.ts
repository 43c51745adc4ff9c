import type { RoleKey } from '../roles.ts';

/** Functions under which the controller acts itself: a shop, a municipality, a transport company. */
export const controllerRoles: readonly RoleKey[] = [
  'camera-controller',
  'natural-person',
  'municipal-authority',
  'public-transport-company',
  'nuclear-site-operator',
  'public-authority',
];

/** Who may be a declarant: the controller, or a person the controller designates. @law rd-2018-05-08-def-declarant */
export const declarants: readonly RoleKey[] = [
  ...controllerRoles,
  'designated-notifier',
  'declarant',
  'alarm-centre',
  'proxy-user',
];
