import { assertSize, fromBase64, parseDecimal, textOf, toBase64 } from './bytes.ts';
import { type CheckpointTrust, type OpenedCheckpoint, openCheckpoint } from './checkpoint.ts';
import { verifyInclusion } from './inclusion-proof.ts';
import { assertHash, HASH_BYTES, type Hash } from './merkle.ts';
import { MAX_NOTE_BYTES } from './signed-note.ts';
import { tlogError } from './tlog-error.ts';

/** A receipt's proof: where the entry stands, the path to the root, and the signed checkpoint word for word. */
export type TlogProof = {
  readonly index: number;
  readonly proof: readonly Hash[];
  /** The signed note, with its cosignatures. */
  readonly checkpoint: string;
  /** Bytes of the application beside the proof. Nothing authenticates them. */
  readonly extra?: Uint8Array;
};

/** File ending of a proof. */
export const TLOG_PROOF_EXTENSION = '.tlog-proof';

const HEADER = 'c2sp.org/tlog-proof@v1';
const MAX_EXTRA_CHARACTERS = 4_000_000;

/** Writes a proof as text (C2SP tlog-proof). */
export function formatTlogProof({ index, proof, checkpoint, extra }: TlogProof): string {
  assertSize(index, 'index');
  for (const hash of proof) assertHash(hash, 'proof hash');
  const lines = [HEADER];
  if (extra) lines.push(`extra ${toBase64(extra)}`);
  lines.push(`index ${index}`, ...proof.map(toBase64), '', checkpoint);
  return lines.join('\n');
}

/** What stands after `keyword` and a space, or undefined when the line starts otherwise. */
function fieldOf(keyword: string, line: string | undefined): string | undefined {
  return line?.startsWith(`${keyword} `) ? line.slice(keyword.length + 1) : undefined;
}

/**
 * Reads a proof (C2SP tlog-proof), strictly and with limits: what is not one throws `tlog/malformed-proof`. Says
 * nothing yet about its truth: `verifyTlogProof`.
 */
export function parseTlogProof(input: Uint8Array | string): TlogProof {
  if (input.length > MAX_NOTE_BYTES + MAX_EXTRA_CHARACTERS) throw tlogError('tlog/malformed-proof', 'too long');
  const text = textOf(input, 'tlog/malformed-proof');
  const blank = text.indexOf('\n\n');
  if (blank < 0) throw tlogError('tlog/malformed-proof', 'no blank line before the checkpoint');
  const [header, ...lines] = text.slice(0, blank).split('\n');
  if (header !== HEADER) throw tlogError('tlog/malformed-proof', `the first line is not ${HEADER}`);
  const encodedExtra = fieldOf('extra', lines[0]);
  if (encodedExtra !== undefined) lines.shift();
  const index = fieldOf('index', lines.shift());
  if (index === undefined) throw tlogError('tlog/malformed-proof', 'no index line');
  // A tree of at most 2^53 leaves has no longer path; C2SP trees end at 63.
  if (lines.length > 63) throw tlogError('tlog/malformed-proof', 'more than 63 hashes');
  const proof = lines.map((line) => fromBase64(line, 'tlog/malformed-proof'));
  if (proof.some((hash) => hash.length !== HASH_BYTES))
    throw tlogError('tlog/malformed-proof', 'a hash is not 32 bytes');
  return {
    index: parseDecimal(index, 'tlog/malformed-proof'),
    proof,
    checkpoint: text.slice(blank + 2),
    ...(encodedExtra === undefined ? {} : { extra: fromBase64(encodedExtra, 'tlog/malformed-proof') }),
  };
}

/** A proof that held: the index in the log and the checkpoint with who signed it. */
export type VerifiedTlogProof = OpenedCheckpoint & { readonly index: number };

/**
 * Verifies a proof offline: the checkpoint is signed by the log that the caller trusts, and the leaf stands at the
 * index in its tree. The caller computes `leafHash` from the entry it holds. How many witnesses are enough is the
 * caller's policy over `witnessSignatures`. Throws what `parseTlogProof`, `openCheckpoint` and `verifyInclusion` throw.
 */
export async function verifyTlogProof(
  input: Uint8Array | string,
  { leafHash, ...trust }: CheckpointTrust & { readonly leafHash: Hash },
): Promise<VerifiedTlogProof> {
  const { index, proof, checkpoint: note } = parseTlogProof(input);
  const opened = await openCheckpoint(note, trust);
  verifyInclusion({ index, leafHash, proof, size: opened.checkpoint.size, rootHash: opened.checkpoint.rootHash });
  return { ...opened, index };
}
