import { databaseCreators } from '@clairevoie/contract';

/** Functions that see technical databases, as the server's own list has them. */
export const databaseViewers: readonly string[] = [
  ...databaseCreators,
  'dpo',
  'control-organ',
  'responsible-officer',
  'operational-member',
  'administrative-police-officer',
  'judicial-police-officer',
  'federal-director',
  'director-general',
  'commissioner-general',
];

/** Functions that see which cameras feed the databases of their service. */
export const cameraViewers: readonly string[] = ['chief-of-corps', 'federal-director', 'dpo', 'responsible-officer'];

/** Functions that enrol cameras. */
export const enrollers: readonly string[] = ['chief-of-corps', 'federal-director'];

/** Whether this function opens projects; the server and the law decide on each. */
export function mayPlan(functionKey: string | undefined): boolean {
  return databaseCreators.some((creator) => creator === functionKey);
}
