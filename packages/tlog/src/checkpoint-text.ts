import { assertSize, fromBase64, parseDecimal, toBase64 } from './bytes.ts';
import type { TreeHead } from './consistency-proof.ts';
import { assertHash, HASH_BYTES } from './merkle.ts';
import { assertNoteText } from './signed-note.ts';
import { tlogError } from './tlog-error.ts';

/** What a log signs: which log, how many leaves, the root over them, and lines of its own (none in our logs). */
export type Checkpoint = TreeHead & { readonly origin: string; readonly extensions: readonly string[] };

/** Writes the note text of a checkpoint (C2SP tlog-checkpoint). An empty or many-line origin or extension throws. */
export function formatCheckpointText({ origin, size, rootHash, extensions }: Checkpoint): string {
  assertSize(size, 'tree size');
  assertHash(rootHash, 'root hash');
  if ([origin, ...extensions].some((line) => line === '' || line.includes('\n'))) {
    throw tlogError('tlog/malformed-checkpoint', 'an empty or a broken line');
  }
  const text = [origin, String(size), toBase64(rootHash), ...extensions, ''].join('\n');
  assertNoteText(text);
  return text;
}

/**
 * Reads the note text of a checkpoint (C2SP tlog-checkpoint). What is not exactly one throws
 * `tlog/malformed-checkpoint`. Trust nothing in it before a signature was verified (`openCheckpoint`).
 */
export function parseCheckpointText(text: string): Checkpoint {
  const [origin = '', size = '', root = '', ...rest] = text.split('\n');
  if (rest.pop() !== '') throw tlogError('tlog/malformed-checkpoint', 'fewer than three lines, or no last newline');
  if (origin === '' || rest.includes('')) throw tlogError('tlog/malformed-checkpoint', 'an empty line');
  const rootHash = fromBase64(root, 'tlog/malformed-checkpoint');
  if (rootHash.length !== HASH_BYTES) throw tlogError('tlog/malformed-checkpoint', 'the root is not 32 bytes');
  return { origin, size: parseDecimal(size, 'tlog/malformed-checkpoint'), rootHash, extensions: rest };
}
