import type { RoleKey } from './roles.ts';

/** Functions held by members of the police services: the only ones to whom 25/7 gives access. */
export const policeRoles: readonly RoleKey[] = [
  'police-service',
  'local-police-zone',
  'federal-police-service',
  'federal-police',
  'chief-of-corps',
  'coordinating-director',
  'requesting-director',
  'federal-director',
  'director-general',
  'commissioner-general',
  'federal-committee-member',
  'administrative-police-officer',
  'judicial-police-officer',
  'responsible-officer',
  'operational-member',
  'access-designee',
  'extraction-designee',
  'police-trainer',
];

/** Authorities of administrative police (role note of the law reference: mayor, governor, minister). */
export const administrativeAuthorities: readonly RoleKey[] = [
  'administrative-police-authority',
  'mayor',
  'minister-interior',
];

/** Authorities of judicial police. */
export const judicialAuthorities: readonly RoleKey[] = [
  'judicial-police-authority',
  'prosecutor',
  'investigating-judge',
];

/** Controllers of the bodycam register. @law lfp-25-8-p2-al1 */
export const bodycamControllers: readonly RoleKey[] = [
  'chief-of-corps',
  'commissioner-general',
  'director-general',
  'federal-director',
];

/** Whether a person is a member of the police services: as stated, else by function, else unknown. */
export function isPoliceMember(stated: boolean | undefined, role: RoleKey | undefined): boolean | undefined {
  if (role !== undefined && !policeRoles.includes(role)) return false;
  if (stated !== undefined) return stated;
  return role === undefined ? undefined : true;
}
