import { createHash, type KeyObject } from 'node:crypto';
import { HPKE_OVERHEAD_BYTES, hpkeOpen, hpkeRawPublic, hpkeSeal } from './hpke.ts';

/** Length of a share, in bytes: one half of what a segment's key is made of. */
export const SHARE_BYTES = 32;

/** Length of a share sealed to a keyholder. */
export const SEALED_SHARE_BYTES = SHARE_BYTES + HPKE_OVERHEAD_BYTES;

/** What a share opens, authenticated with it: whoever changes a word of it gets nothing. Instants are ISO in UTC. */
export type ShareContext = {
  readonly recordingId: string;
  readonly segmentId: string;
  readonly capturedFrom: string;
  readonly capturedTo: string;
  /** From this instant the law asks for a prosecutor's decision. */
  readonly gateAt: string;
};

const SHARE_INFO = 'clairevoie/keyholder/share/v1';
const ANSWER_INFO = 'clairevoie/keyholder/answer/v1';

/** JSON of a list of texts has one form: no two contexts share their bytes. */
function shareAad({ recordingId, segmentId, capturedFrom, capturedTo, gateAt }: ShareContext): Buffer {
  return Buffer.from(JSON.stringify([recordingId, segmentId, capturedFrom, capturedTo, gateAt]), 'utf8');
}

/** Seals a share to a keyholder; from now on it alone can give it back. */
export function sealShare(keyholder: KeyObject, share: Uint8Array, context: ShareContext): Buffer {
  if (share.length !== SHARE_BYTES) throw new TypeError('a share has 32 bytes');
  return hpkeSeal(keyholder, share, { info: SHARE_INFO, aad: shareAad(context) });
}

/** Opens a sealed share; undefined for another key, another context or a changed byte. The caller zeroes the result. */
export function openShare(key: KeyObject, sealed: Uint8Array, context: ShareContext): Buffer | undefined {
  const share = hpkeOpen(key, sealed, { info: SHARE_INFO, aad: shareAad(context) });
  return share?.length === SHARE_BYTES ? share : undefined;
}

/** What an answer belongs to: the entry by its leaf hash, and the segments in the order of the request. */
export type AnswerContext = { readonly leafHash: Uint8Array; readonly segmentIds: readonly string[] };

function answerAad({ leafHash, segmentIds }: AnswerContext): Buffer {
  return Buffer.concat([leafHash, Buffer.from(JSON.stringify(segmentIds), 'utf8')]);
}

/** Seals opened shares to the transport key of an entry. */
export function sealAnswer(transport: KeyObject, shares: readonly Uint8Array[], context: AnswerContext): Buffer {
  const plain = Buffer.concat(shares);
  try {
    return hpkeSeal(transport, plain, { info: ANSWER_INFO, aad: answerAad(context) });
  } finally {
    plain.fill(0);
  }
}

/** Opens an answer: one share a segment, in the order asked; undefined when it is not the answer to this very request. */
export function openAnswer(transport: KeyObject, sealed: Uint8Array, context: AnswerContext): Buffer[] | undefined {
  const plain = hpkeOpen(transport, sealed, { info: ANSWER_INFO, aad: answerAad(context) });
  if (plain === undefined || plain.length !== context.segmentIds.length * SHARE_BYTES) return undefined;
  const shares = context.segmentIds.map((_, at) =>
    Buffer.from(plain.subarray(at * SHARE_BYTES, (at + 1) * SHARE_BYTES)),
  );
  plain.fill(0);
  return shares;
}

/** Id of an X25519 key: the first eight hex digits of the SHA-256 of its public half. */
export function sealingKeyId(key: KeyObject): string {
  return createHash('sha256').update(hpkeRawPublic(key)).digest('hex').slice(0, 8);
}
