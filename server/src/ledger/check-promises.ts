import {
  batchHash,
  type Hash,
  parseBatch,
  rootOfBatch,
  type SignedBatch,
  toBase64,
  type VerifierKey,
  verifyBatch,
} from '@clairevoie/tlog';
import { type JournalProblem, problemOf, type Wrong } from './journal-problem.ts';
import { type KeptPromise, readKeptPromises } from './promise-copy.ts';

/** A promise as the database has it, beside the entries that it is about. */
export interface PromiseSeen {
  readonly log: string;
  readonly origin: string;
  readonly keys: readonly VerifierKey[];
  readonly number: number;
  /** JSON text; null when the promise itself is gone. */
  readonly stored: string | null;
  readonly leafHashes: readonly Hash[];
}

/** Follows the chain of promises of every log, in the journal and in the copy outside the database. */
export interface PromiseCheck {
  /** The promise of one commit; in commit order. */
  see(promise: PromiseSeen): Promise<void>;
  /** Problems, and how many of the journal's last promises the copy lacks. */
  finish(): { readonly problems: readonly JournalProblem[]; readonly notCopied: number; readonly copied: number };
}

/** Opens the check against the copy in `file`; read it before the database, so that all it names must be there. */
export async function openPromiseCheck(file: string): Promise<PromiseCheck> {
  const problems: JournalProblem[] = [];
  const wrong: Wrong = (key, facts) => {
    problems.push(problemOf(key, facts));
  };
  const kept = await readCopy(file, wrong);
  const copied = kept.size;
  const ends = new Map<string, { readonly number: number; readonly hash: string }>();
  const lastCopied = new Map<string, number>();
  for (const { log, number } of kept.values()) lastCopied.set(log, Math.max(lastCopied.get(log) ?? -1, number));
  let notCopied = 0;

  const follow = ({ log, number }: PromiseSeen, promise: SignedBatch | undefined): void => {
    const before = ends.get(log);
    const previous = promise?.previous === undefined ? undefined : toBase64(promise.previous);
    if (number !== (before?.number ?? -1) + 1) {
      if (before === undefined) wrong('promise-gap@first', { log, number });
      else wrong('promise-gap', { log, number, before: before.number });
    } else if (promise !== undefined && previous !== before?.hash) wrong('promise-chain', { log, number });
    ends.set(log, { number, hash: promise === undefined ? '' : toBase64(batchHash(promise)) });
  };
  const compareCopy = ({ log, number }: PromiseSeen, promise: SignedBatch): void => {
    const copy = kept.get(`${log} ${number}`);
    kept.delete(`${log} ${number}`);
    if (copy === undefined && number > (lastCopied.get(log) ?? -1)) notCopied += 1;
    else if (copy === undefined) wrong('copy-gap', { log, number });
    else if (toBase64(batchHash(copy.signed)) !== toBase64(batchHash(promise)))
      wrong('promise-differs', { log, number });
  };

  return {
    async see(seen) {
      const of = { log: seen.log, number: seen.number };
      const promise = readPromise(seen.stored);
      follow(seen, promise);
      if (promise === undefined) {
        wrong('promise-unreadable', of);
        return;
      }
      const key = seen.keys.find(({ keyId }) => keyId === promise.keyId) ?? seen.keys[0];
      await (key === undefined ? Promise.reject(new Error('no key')) : verifyBatch(promise, key, promise.origin)).catch(
        () => wrong('promise-signature', of),
      );
      if (promise.origin !== seen.origin) wrong('promise-other-log', of);
      if (promise.size !== seen.leafHashes.length || toBase64(rootOfBatch(seen.leafHashes)) !== toBase64(promise.root))
        wrong('promise-other-leaf', { ...of, size: promise.size, count: seen.leafHashes.length });
      compareCopy(seen, promise);
    },
    finish() {
      for (const { log, number, signed, leaves } of kept.values())
        wrong('entry-removed', { log, number, at: String(signed.at), count: leaves.length, leaves: leaves.join(', ') });
      return { problems, notCopied, copied };
    },
  };
}

async function readCopy(file: string, wrong: Wrong): Promise<Map<string, KeptPromise>> {
  const kept = new Map<string, KeptPromise>();
  try {
    for (const promise of await readKeptPromises(file)) {
      const name = `${promise.log} ${promise.number}`;
      if (kept.has(name)) wrong('copy-repeats', { log: promise.log, number: promise.number });
      kept.set(name, promise);
    }
  } catch {
    wrong('copy-unreadable');
  }
  return kept;
}

function readPromise(stored: string | null): SignedBatch | undefined {
  try {
    return stored === null ? undefined : parseBatch(stored);
  } catch {
    return undefined;
  }
}
