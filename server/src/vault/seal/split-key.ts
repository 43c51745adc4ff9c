import { hkdfSync } from 'node:crypto';
import { encodeContext } from './bound-context.ts';
import { checkKey, keyBytes } from './key-wrap.ts';
import type { SegmentFacts } from './segment.ts';

/**
 * The key of a segment whose key is split: HKDF-SHA256 over the host's half and the share, bound to recording and segment. Either
 * half alone says nothing about it. The caller zeroes the result.
 */
export function joinKey(
  hostHalf: Uint8Array,
  share: Uint8Array,
  { recordingId, segmentId }: Pick<SegmentFacts, 'recordingId' | 'segmentId'>,
): Buffer {
  checkKey(hostHalf);
  checkKey(share);
  const both = Buffer.concat([hostHalf, share]);
  try {
    const info = encodeContext('split segment key', { recordingId, segmentId });
    return Buffer.from(hkdfSync('sha256', both, Buffer.alloc(0), info, keyBytes));
  } finally {
    both.fill(0);
  }
}
