export { checkSignInSettings } from '../identity/index.ts';
export { keyActs, readKeyholders, rotateKekOf } from '../vault/index.ts';
export { doorsErrors } from './doors-errors.ts';
export { checkIssuer, type IssuerCheck } from './founding/check-issuer.ts';
export { type FoundingOptions, type FoundingReport, foundWorld } from './founding/found-world.ts';
export { type FoundingPlan, planFounding } from './founding/plan-founding.ts';
export { readFounding } from './founding/read-founding.ts';
export { openServer, type RunningServer, type ServerOptions } from './open-server.ts';
export { findWorld, settleWorld, type WorldFile } from './world-file.ts';
