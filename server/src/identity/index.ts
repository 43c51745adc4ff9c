export { identityActs } from './acts/identity-acts.ts';
export { type DemoProvider, type DemoProviderOptions, startDemoProvider } from './demo-provider/start-demo-provider.ts';
export type { FunctionEntry } from './function-table.ts';
export { functionTable, rolesNobodyHolds } from './function-table.ts';
export {
  findFunction,
  functionKeys,
  isShared,
  privateController,
  publicOrganisation,
  type RoleClass,
  roleClassOf,
  systemFunction,
} from './functions.ts';
export { type IdentityErrorCode, identityErrorCodes, identityErrorStatus, identityErrors } from './identity-errors.ts';
export { type IdentityOptions, identityPlugin } from './identity-routes.ts';
export { type ListedPerson, listDemoPeople, registerReader } from './identity-store.ts';
export { endOf, isInForce, overlap, type Term } from './in-force.ts';
export { demoProviderMark } from './oidc-client.ts';
export {
  type AccountRow,
  accounts,
  type DesignationRow,
  designations,
  type FunctionHeldRow,
  functionsHeld,
  type OrganisationRow,
  organisations,
  type PersonRow,
  persons,
} from './registers.ts';
export {
  actorOf,
  isStillSignedIn,
  protectRoutes,
  requireSession,
  requireToken,
  sessionHooks,
  signedInOf,
} from './require-session.ts';
export { deleteOverSessions } from './session-store.ts';
export type { SignedIn } from './sessions.ts';
export { checkSignInSettings, demoClientId, type SignInSettings } from './sign-in-settings.ts';
export { type StatedItem, type WaitingSource, waitingItem } from './waiting.ts';
export { waitingTerms } from './waiting-terms.ts';
export { functionChoices, type Holding, holdingsAt, type KnownActor, loadActor } from './who-may.ts';
