/*
 * The journal's writer without the gate, in pieces: for `clairevoie bench journal`, which measures what the gate stands on. Nobody
 * else writes entries: an act goes through the gate.
 */
export { type Acknowledger, openAcknowledger } from './acknowledger.ts';
export { leafHashOf } from './canonical.ts';
export { openLane } from './lane.ts';
export { type AppendItem, journalEnd } from './ledger-store.ts';
export { keyFile } from './log-keys.ts';
export { nativeSigner } from './native-signer.ts';
export { queriesOf } from './prepared-queries.ts';
export { type BatchWriter, openBatchWriter } from './write-batch.ts';
