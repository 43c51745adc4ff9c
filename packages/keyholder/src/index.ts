/**
 * A keyholder: a small server without a database, of another organisation than the one that runs the cameras' server. It gives
 * back key shares of recordings past their gate against a tlog-proof of that very access, under a witness policy of its own, and
 * counts what it answers. Knows `@clairevoie/tlog` alone.
 */
export { openCounts, type PublishedCounts } from './counts.ts';
export { type InitRequest, initKeyholder, pinPolicy, readIdentity, rotateSealingKey } from './init-keyholder.ts';
export type { KeyholderIdentity } from './keyholder.ts';
export { KEYHOLDER_ERRORS, KeyholderError, type KeyholderErrorCode } from './keyholder-error.ts';
export { type OwnCounts, readOwnCounts } from './own-counts.ts';
export { type RunningKeyholder, type RunRequest, runKeyholder } from './run-keyholder.ts';
