/** Files that leave the server and verify alone: what reads them needs no database and no server. */
export { type CheckedReveal, checkReveal, type RevealTrust } from './check-reveal.ts';
export { type CheckedSealedLog, checkSealedLog, type SealedLogTrust } from './sealed-log-file.ts';
