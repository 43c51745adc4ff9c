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
import type { JournalProblem } from './check-entry.ts';
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
  const wrong = (code: string, sentence: string): void => {
    problems.push({ code, sentence });
  };
  const kept = await readCopy(file, wrong);
  const copied = kept.size;
  const ends = new Map<string, { readonly number: number; readonly hash: string }>();
  const lastCopied = new Map<string, number>();
  for (const { log, number } of kept.values()) lastCopied.set(log, Math.max(lastCopied.get(log) ?? -1, number));
  let notCopied = 0;

  const follow = (what: string, { log, number }: PromiseSeen, promise: SignedBatch | undefined): void => {
    const before = ends.get(log);
    const previous = promise?.previous === undefined ? undefined : toBase64(promise.previous);
    if (number !== (before?.number ?? -1) + 1)
      wrong(
        'promise-gap',
        `${what} follows number ${before?.number ?? 'none'}: what stood between them was removed by hand.`,
      );
    else if (promise !== undefined && previous !== before?.hash)
      wrong(
        'promise-chain',
        `${what} does not name the one before it: an entry was removed, added or changed by hand.`,
      );
    ends.set(log, { number, hash: promise === undefined ? '' : toBase64(batchHash(promise)) });
  };
  const compareCopy = (what: string, { log, number }: PromiseSeen, promise: SignedBatch): void => {
    const copy = kept.get(`${log} ${number}`);
    kept.delete(`${log} ${number}`);
    if (copy === undefined && number > (lastCopied.get(log) ?? -1)) notCopied += 1;
    else if (copy === undefined)
      wrong('copy-gap', `${what} is missing in the copy outside the database: the copy was changed by hand.`);
    else if (toBase64(batchHash(copy.signed)) !== toBase64(batchHash(promise)))
      wrong('promise-differs', `${what} was given for other leaves than the journal has now: an entry was replaced.`);
  };

  return {
    async see(seen) {
      const what = `Promise ${seen.number} of the log ${seen.log}`;
      const promise = readPromise(seen.stored);
      follow(what, seen, promise);
      if (promise === undefined) {
        wrong('promise-unreadable', `${what} is missing or no longer readable: it was changed by hand.`);
        return;
      }
      const key = seen.keys.find(({ keyId }) => keyId === promise.keyId) ?? seen.keys[0];
      await (key === undefined ? Promise.reject(new Error('no key')) : verifyBatch(promise, key, promise.origin)).catch(
        () =>
          wrong(
            'promise-signature',
            `${what} does not bear a valid signature of the log: an entry was added or changed by hand.`,
          ),
      );
      if (promise.origin !== seen.origin) wrong('promise-other-log', `${what} names another log.`);
      if (promise.size !== seen.leafHashes.length || toBase64(rootOfBatch(seen.leafHashes)) !== toBase64(promise.root))
        wrong(
          'promise-other-leaf',
          `${what} was given for ${promise.size} leaves that are not those of its ${seen.leafHashes.length} entries: one was removed, added, moved or changed by hand.`,
        );
      compareCopy(what, seen, promise);
    },
    finish() {
      for (const { log, number, signed, leaves } of kept.values())
        wrong(
          'entry-removed',
          `Promise ${number} of the log ${log}, given at ${signed.at} for ${leaves.length} leaves (${leaves.join(', ')}), has no entry in the journal: what it was given for was removed by hand.`,
        );
      return { problems, notCopied, copied };
    },
  };
}

async function readCopy(
  file: string,
  wrong: (code: string, sentence: string) => void,
): Promise<Map<string, KeptPromise>> {
  const kept = new Map<string, KeptPromise>();
  try {
    for (const promise of await readKeptPromises(file)) {
      const name = `${promise.log} ${promise.number}`;
      if (kept.has(name))
        wrong(
          'copy-repeats',
          `The copy of promises outside the database holds number ${promise.number} of the log ${promise.log} twice.`,
        );
      kept.set(name, promise);
    }
  } catch {
    wrong(
      'copy-unreadable',
      'The copy of promises outside the database (promises.ndjson) is not readable: it was changed by hand.',
    );
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
