import type { OrganisationKind } from '@clairevoie/contract';
import { type FunctionEntry, functionTable } from './function-table.ts';

/** The function key of acts that no person performs: the clock, the schedule, the founding. No session can choose it. */
export const systemFunction = 'system';

/** What a public header says of the actor: never narrower than the staff of one organisation. */
export type RoleClass =
  | 'police'
  | 'municipal-authority'
  | 'government'
  | 'judicial'
  | 'oversight'
  | 'platform'
  | 'camera-controller'
  | 'intelligence'
  | 'inspection'
  | 'public-authority'
  | 'administration'
  | 'system';

// The class follows the organisation, not the function: a header that said "data protection officer of zone X" or
// "command of zone X" would name one person, since it names the organisation too.
const roleClassOfKind: Readonly<Record<OrganisationKind, RoleClass>> = {
  'local-police-zone': 'police',
  'federal-police': 'police',
  municipality: 'municipal-authority',
  'municipal-council': 'municipal-authority',
  ministry: 'government',
  'public-prosecutor': 'judicial',
  court: 'judicial',
  'control-organ': 'oversight',
  'committee-r': 'oversight',
  dpa: 'oversight',
  'regional-platform': 'platform',
  'public-transport-company': 'camera-controller',
  'camera-controller': 'camera-controller',
  'intelligence-service': 'intelligence',
  'inspection-service': 'inspection',
  'public-authority': 'public-authority',
  'server-host': 'administration',
};

const byKey: ReadonlyMap<string, FunctionEntry> = new Map(functionTable.map((entry) => [entry.key, entry]));

/** Every function key a person can act in, in the table's order. */
export const functionKeys: readonly string[] = functionTable.map((entry) => entry.key);

/** The function's entry, or undefined when the key is not one a person can hold. */
export function findFunction(key: string): FunctionEntry | undefined {
  return byKey.get(key);
}

/** The class a public header may print for whoever acts in an organisation of this kind. */
export function roleClassOf(kind: OrganisationKind): RoleClass {
  return roleClassOfKind[kind];
}

/** Whether several persons of an organisation hold this function at once, by its nature: an act done in it names nobody. */
export function isShared(functionKey: string): boolean {
  return byKey.get(functionKey)?.holders === 'several';
}

/** What a public header says instead of the name of an organisation that is not a public body. */
export const privateController = 'private-controller';

/** The organisation as a public header may name it: its slug when it is a public body, else `private-controller`. */
export function publicOrganisation(organisation: { readonly kind: OrganisationKind; readonly slug: string }): string {
  return organisation.kind === 'camera-controller' ? privateController : organisation.slug;
}

/** Functions that run the server or its staff list: kept apart from every function that touches cameras or decides on them. */
export const administrationFunctions: readonly string[] = ['system-administrator', 'appointing-authority'];

/** Whether the function touches cameras, decides on them or oversees them: all but the administration of the server. */
export function isOperationalFunction(key: string): boolean {
  return !administrationFunctions.includes(key) && key !== systemFunction;
}
