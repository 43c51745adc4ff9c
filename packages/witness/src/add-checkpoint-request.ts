import {
  type Checkpoint,
  fromBase64,
  HASH_BYTES,
  type Hash,
  parseCheckpointText,
  parseDecimal,
  parseNote,
  type SignedNote,
  TlogError,
} from '@clairevoie/tlog';
import { WitnessError } from './witness-error.ts';

/** The most proof lines of a request (C2SP tlog-witness): enough for any tree of 2^63 leaves. */
const MAX_PROOF_LINES = 63;

/** The body of a request, in bytes: 63 proof lines and a checkpoint with some thirty post-quantum signatures. */
export const MAX_BODY_BYTES = 131_072;

/** A request taken apart; nothing in it may be believed before the log's signature verified. */
export type AddCheckpointRequest = {
  readonly oldSize: number;
  readonly proof: readonly Hash[];
  readonly note: SignedNote;
  readonly checkpoint: Checkpoint;
};

// ignoreBOM: a dropped U+FEFF would let two different bodies read as one.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function proofHash(line: string): Hash {
  const hash = fromBase64(line, 'tlog/malformed-proof');
  if (hash.length !== HASH_BYTES) throw new WitnessError('witness/malformed-request', 'a proof line is no hash');
  return hash;
}

/** Reads a body of `add-checkpoint` strictly; what does not fit is `witness/malformed-request`. */
export function parseAddCheckpoint(body: Uint8Array): AddCheckpointRequest {
  try {
    const text = decoder.decode(body);
    const blank = text.indexOf('\n\n');
    const [first = '', ...lines] = text.slice(0, blank).split('\n');
    if (blank < 0 || !first.startsWith('old ')) throw new WitnessError('witness/malformed-request', 'no old size line');
    if (lines.length > MAX_PROOF_LINES) throw new WitnessError('witness/malformed-request', 'more than 63 proof lines');
    const oldSize = parseDecimal(first.slice('old '.length), 'tlog/malformed-proof');
    const note = parseNote(text.slice(blank + 2));
    return { oldSize, proof: lines.map(proofHash), note, checkpoint: parseCheckpointText(note.text) };
  } catch (error) {
    if (error instanceof WitnessError) throw error;
    if (error instanceof TlogError || error instanceof TypeError) {
      throw new WitnessError('witness/malformed-request', error instanceof TlogError ? error.code : 'not UTF-8');
    }
    throw error;
  }
}
