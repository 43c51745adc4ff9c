/** What both sides speak: the server that seals shares and asks for them, the monitor that reads the counts. */
export { askKeyholder, type KeyholderAnswer } from './ask-keyholder.ts';
export { openCounts, type PublishedCounts, weekOf } from './counts.ts';
export { generateHpkeKey, hpkePrivateKey, hpkePublicKey, hpkeRawPrivate, hpkeRawPublic } from './hpke.ts';
export { SHARE_BYTES, type ShareContext, sealingKeyId, sealShare } from './share.ts';
export {
  MAX_SETTLED,
  MAX_SHARES,
  type RevealedEntry,
  type RevealedGroup,
  type SealedShare,
  type UnwrapRequest,
} from './unwrap-request.ts';
