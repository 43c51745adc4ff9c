import {
  AS_IT_IS,
  formatNote,
  type Hash,
  type NoteSignature,
  openNote,
  parseNote,
  parseSignatureLines,
  readAnswer,
  TlogError,
  toBase64,
  type VerifierKey,
} from '@clairevoie/tlog';

/** What a witness made of a checkpoint. */
export type WitnessAnswer =
  | { readonly kind: 'cosigned'; readonly signatures: readonly NoteSignature[]; readonly atSeconds: number }
  /** It cosigned a later checkpoint of this log: ours is out of date, nothing is wrong. */
  | { readonly kind: 'overtaken'; readonly size: number }
  /** It holds another history, or a longer one than this log has: one of the two was rewritten or rolled back. */
  | { readonly kind: 'conflict'; readonly detail: string }
  /** It answered, and does not cosign. */
  | { readonly kind: 'refuses'; readonly detail: string }
  /** It answered lines that are no cosignature of its keys over this checkpoint. */
  | { readonly kind: 'false-signature'; readonly detail: string }
  /** It did not answer in time, or not at all, or says that it cannot just now. */
  | { readonly kind: 'dead'; readonly detail: string };

/** A checkpoint on its way to one witness. */
export interface Submission {
  /** The submission prefix; `/add-checkpoint` is added. */
  readonly url: string;
  readonly keys: readonly VerifierKey[];
  readonly note: string;
  readonly size: number;
  /** What the witness cosigned last, as far as we know. */
  readonly oldSize: number;
  /** The largest size that this log has signed, to tell a late checkpoint from a lost one. */
  readonly newestSize: () => number;
  readonly proofFrom: (oldSize: number) => Promise<readonly Hash[]>;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

const maxAnswerBytes = 262_144;

/**
 * Submits a checkpoint to a witness (C2SP tlog-witness, `add-checkpoint`). A 409 tells the size it holds: we try once more
 * from there. What it answers is believed only as far as it verifies. Never throws for what a witness does.
 */
export async function submitCheckpoint(submission: Submission): Promise<WitnessAnswer> {
  const { size, newestSize } = submission;
  let { oldSize } = submission;
  for (let attempt = 0; ; attempt++) {
    const proof = oldSize === 0 || oldSize === size ? [] : await submission.proofFrom(oldSize);
    const body = `old ${oldSize}\n${proof.map((hash) => `${toBase64(hash)}\n`).join('')}\n${submission.note}`;
    const reply = await post(submission, body);
    if ('kind' in reply) return reply;
    const { status, text } = reply;
    if (status === 200) return readLines(submission, text);
    if (status === 409) {
      const held = /^(0|[1-9][0-9]{0,15})\n?$/.test(text) ? Number(text) : undefined;
      if (held === undefined) return { kind: 'refuses', detail: 'HTTP 409 without a size' };
      if (held > size)
        return held <= newestSize()
          ? { kind: 'overtaken', size: held }
          : { kind: 'conflict', detail: `it cosigned ${held} entries, this log has signed ${newestSize()}` };
      // The same size again: it holds another root for it, and will not sign a second.
      if (attempt > 0 || held === oldSize)
        return { kind: 'conflict', detail: `it cosigned another tree of ${held} entries` };
      oldSize = held;
      continue;
    }
    if (status === 422)
      return { kind: 'conflict', detail: `the first ${oldSize} entries are not the ones it cosigned (HTTP 422)` };
    const isAway = status === 429 || status >= 500;
    return { kind: isAway ? 'dead' : 'refuses', detail: `HTTP ${status} ${text.slice(0, 120).trim()}`.trim() };
  }
}

async function post(
  { url, timeoutMs, signal }: Submission,
  body: string,
): Promise<{ readonly status: number; readonly text: string } | WitnessAnswer> {
  try {
    const response = await fetch(`${url.replace(/\/+$/, '')}/add-checkpoint`, {
      method: 'POST',
      body,
      redirect: 'error',
      headers: { ...AS_IT_IS, 'content-type': 'text/plain; charset=utf-8' },
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    });
    return { status: response.status, text: new TextDecoder().decode(await readAnswer(response, maxAnswerBytes)) };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    const detail = isLate ? `no answer within ${timeoutMs} ms` : cause instanceof Error ? cause.message : String(cause);
    return { kind: 'dead', detail: detail.slice(0, 200) };
  }
}

/** Takes the lines of the witness's own keys, if each of them verifies; lines of others say nothing about this witness. */
async function readLines({ note, keys }: Submission, text: string): Promise<WitnessAnswer> {
  try {
    const isOwn = (line: NoteSignature): boolean =>
      keys.some((key) => key.name === line.name && key.keyId === line.keyId);
    const signatures = parseSignatureLines(text).filter(isOwn);
    if (signatures.length === 0)
      return { kind: 'false-signature', detail: 'no line of a key that the policy names for it' };
    const { verified } = await openNote(formatNote({ text: parseNote(note).text, signatures }), keys);
    const atSeconds = Math.max(...verified.map(({ timestampSeconds }) => timestampSeconds ?? 0));
    return { kind: 'cosigned', signatures, atSeconds };
  } catch (error) {
    if (!(error instanceof TlogError)) throw error;
    return { kind: 'false-signature', detail: error.message };
  }
}
