import { createCipheriv, createHash } from 'node:crypto';
import { sealErrors } from './seal-errors.ts';
import {
  chunkBinding,
  makeHeader,
  maximumChunks,
  type OpenedHeader,
  type SegmentName,
  tagBytes,
} from './sealed-format.ts';
import { untilAborted } from './until-aborted.ts';

/** How to seal one segment. */
export interface SealOptions extends SegmentName {
  /** 32 random bytes, used for this segment alone. */
  readonly key: Uint8Array;
  /** More plaintext than this ends in `vault/recording-too-large`. */
  readonly maximumBytes: number;
  /** Chunks of 2^n bytes of plaintext; 16 (64 KiB) unless told. */
  readonly chunkExponent?: number;
  /** Ends the sealing with `vault/seal-aborted`, also while the input is silent. */
  readonly signal?: AbortSignal;
}

/** What was sealed; known when the last byte is out. */
export interface SealSummary {
  readonly sizeBytes: number;
  readonly sealedSizeBytes: number;
  /** SHA-256 of the plaintext, hex. */
  readonly plaintextSha256: string;
  /** SHA-256 of the sealed file, hex. */
  readonly sealedSha256: string;
}

/**
 * Seals bytes as they come (a Node stream, a web stream, any async iterable) with one chunk in memory: yields the sealed file
 * piece by piece and returns the summary. What is yielded is worth nothing until the generator has returned: the last chunk
 * carries the mark of the end, and a file without it is refused.
 */
export async function* sealStream(
  input: AsyncIterable<Uint8Array>,
  options: SealOptions,
): AsyncGenerator<Uint8Array, SealSummary, undefined> {
  // Picked one by one: what is named here may end in an error's facts, and the options hold the key.
  const name = { recordingId: options.recordingId, segmentId: options.segmentId };
  const header = makeHeader(options.key, name, options.chunkExponent);
  const plaintextHash = createHash('sha256');
  const sealedHash = createHash('sha256');
  let sealedSizeBytes = 0;
  const out = (bytes: Buffer) => {
    sealedHash.update(bytes);
    sealedSizeBytes += bytes.length;
    return bytes;
  };
  const pending = Buffer.alloc(header.chunkBytes);
  let filled = 0;
  let index = 0;
  let sizeBytes = 0;
  try {
    yield out(header.bytes);
    for await (const piece of untilAborted(input, options.signal)) {
      sizeBytes += piece.length;
      if (sizeBytes > options.maximumBytes)
        throw sealErrors.recordingTooLarge({ ...name, maximumBytes: options.maximumBytes });
      plaintextHash.update(piece);
      for (let taken = 0; taken < piece.length; ) {
        // A full chunk waits until one more byte comes: only then is it known not to be the last.
        if (filled === pending.length) {
          if (index + 1 >= maximumChunks)
            throw sealErrors.recordingTooLarge({ ...name, maximumBytes: maximumChunks * header.chunkBytes });
          yield out(sealChunk(header, pending, index, false));
          index += 1;
          filled = 0;
        }
        const part = piece.subarray(taken, taken + pending.length - filled);
        pending.set(part, filled);
        filled += part.length;
        taken += part.length;
      }
    }
    yield out(sealChunk(header, pending.subarray(0, filled), index, true));
  } finally {
    header.encryptionKey.fill(0);
    pending.fill(0);
  }
  return {
    sizeBytes,
    sealedSizeBytes,
    plaintextSha256: plaintextHash.digest('hex'),
    sealedSha256: sealedHash.digest('hex'),
  };
}

function sealChunk(header: OpenedHeader, plaintext: Uint8Array, index: number, isLast: boolean): Buffer {
  const { nonce, bound } = chunkBinding(header, index, isLast);
  const cipher = createCipheriv('aes-256-gcm', header.encryptionKey, nonce, { authTagLength: tagBytes });
  cipher.setAAD(bound);
  const body = cipher.update(plaintext);
  const end = cipher.final();
  return Buffer.concat([body, end, cipher.getAuthTag()]);
}
