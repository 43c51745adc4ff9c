/**
 * A witness of transparency logs (C2SP tlog-witness): a small server without a database that cosigns a checkpoint when it
 * extends the one cosigned before, and never signs a second history. Knows `@clairevoie/tlog` alone.
 */
export {
  addLog,
  initWitness,
  putVerifyPage,
  readWitnessKeys,
  rotateKeys,
  showWitness,
  type WitnessIdentity,
} from './init-witness.ts';
export { type RunningWitness, type RunRequest, runWitness } from './run-witness.ts';
export { WITNESS_ERRORS, WitnessError, type WitnessErrorCode } from './witness-error.ts';
