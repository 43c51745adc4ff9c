import { concat, uint64, utf8 } from './bytes.ts';
import { parseCheckpointText } from './checkpoint-text.ts';
import { type SignatureType, signatureVerifies, type VerifierKey } from './keys.ts';
import { tlogError } from './tlog-error.ts';

/** A signature type that states a time. */
export type CosignatureType = Exclude<SignatureType, 'ed25519'>;

/** What a cosigner signs: its own name, the checkpoint as a note text, and when (POSIX seconds). */
export type CosignedText = {
  readonly cosignerName: string;
  readonly text: string;
  readonly timestampSeconds: number;
};

function withLength(name: string): Uint8Array {
  const bytes = utf8(name);
  if (bytes.length > 255) throw tlogError('tlog/malformed-checkpoint', 'a name of more than 255 bytes');
  return concat(Uint8Array.of(bytes.length), bytes);
}

/** What both forms sign (C2SP tlog-cosignature). The text must be a checkpoint, or `tlog/malformed-checkpoint`. */
export function cosignedMessage(type: CosignatureType, cosigned: CosignedText): Uint8Array {
  const { cosignerName, text, timestampSeconds } = cosigned;
  const { origin, size, rootHash } = parseCheckpointText(text);
  if (type === 'cosignature-ed25519') return utf8(`cosignature/v1\ntime ${timestampSeconds}\n${text}`);
  // The cosigned_message structure; a checkpoint is the subtree from leaf 0 to its size.
  return concat(
    utf8('subtree/v1\n\0'),
    withLength(cosignerName),
    uint64(timestampSeconds),
    withLength(origin),
    uint64(0),
    uint64(size),
    rootHash,
  );
}

/** Joins time and raw signature into the bytes of a cosignature line (struct timestamped_signature). */
export function encodeTimestampedSignature(timestampSeconds: number, signature: Uint8Array): Uint8Array {
  return concat(uint64(timestampSeconds), signature);
}

/**
 * Verifies a cosignature and gives its time in POSIX seconds, or undefined when it does not verify. A time above
 * 2^53 - 1 does not verify. Zero is possible for ML-DSA-44 and states no time: who counts freshness must refuse it.
 */
export async function verifyCosignature(
  key: VerifierKey & { readonly type: CosignatureType },
  text: string,
  signature: Uint8Array,
): Promise<number | undefined> {
  if (signature.length < 8) return undefined;
  const view = new DataView(signature.buffer, signature.byteOffset, signature.byteLength);
  const timestampSeconds = Number(view.getBigUint64(0));
  if (!Number.isSafeInteger(timestampSeconds)) return undefined;
  const message = cosignedMessage(key.type, { cosignerName: key.name, text, timestampSeconds });
  return (await signatureVerifies(key, message, signature.subarray(8))) ? timestampSeconds : undefined;
}
