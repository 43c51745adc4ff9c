/** A dishonest log server: it holds the real key of a real log and lies over HTTP. For tests and `clairevoie bench lies`. */
export { type CapturedLog, captureLog } from './captured-log.ts';
export { type DishonestServer, openDishonestServer } from './dishonest-server.ts';
export { askWitness, cosignedBy, type ForgedLog, filesOf, forgeLog, proofIn } from './forged-log.ts';
export { backDate, dropEntry, rewriteEntry, stripSchema, swapEntries } from './forgeries.ts';
