import {
  type Acknowledgement,
  acknowledgementHash,
  toBase64,
  type VerifierKey,
  verifyAcknowledgement,
} from '@clairevoie/tlog';
import { type KeptPromise, readKeptPromises } from './acknowledger.ts';
import type { JournalProblem } from './check-entry.ts';

/** Follows the chain of promises of every log, in the journal and in the copy outside the database. */
export interface PromiseCheck {
  /** The promise stored with an entry; in commit order. */
  see(entry: {
    readonly log: string;
    readonly number: number;
    readonly promise: Acknowledgement;
    readonly key: VerifierKey;
  }): Promise<void>;
  /** Problems, and how many of the journal's last promises the copy lacks. */
  finish(): { readonly problems: readonly JournalProblem[]; readonly notCopied: number; readonly copied: number };
}

/** Opens the check against the copy in `file`; read it before the database, so that all it names must be there. */
export async function openPromiseCheck(file: string): Promise<PromiseCheck> {
  const problems: JournalProblem[] = [];
  const wrong = (code: string, sentence: string): void => {
    problems.push({ code, sentence });
  };
  const kept = new Map<string, KeptPromise>();
  let copied = 0;
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
    copied = kept.size;
  } catch {
    wrong(
      'copy-unreadable',
      'The copy of promises outside the database (promises.ndjson) is not readable: it was changed by hand.',
    );
  }
  const ends = new Map<string, { readonly number: number; readonly hash: string }>();
  const lastCopied = new Map<string, number>();
  for (const { log, number } of kept.values()) lastCopied.set(log, Math.max(lastCopied.get(log) ?? -1, number));
  let notCopied = 0;

  return {
    async see({ log, number, promise, key }) {
      const what = `Promise ${number} of the log ${log}`;
      try {
        await verifyAcknowledgement(promise, key, promise.origin);
      } catch {
        wrong(
          'promise-signature',
          `${what} does not bear a valid signature of the log: the entry was added or changed by hand.`,
        );
      }
      const before = ends.get(log);
      if (number !== (before?.number ?? -1) + 1)
        wrong(
          'promise-gap',
          `${what} follows number ${before?.number ?? 'none'}: what stood between them was removed by hand.`,
        );
      else if ((promise.previous === undefined ? undefined : toBase64(promise.previous)) !== before?.hash)
        wrong(
          'promise-chain',
          `${what} does not name the one before it: an entry was removed, added or changed by hand.`,
        );
      ends.set(log, { number, hash: toBase64(acknowledgementHash(promise)) });
      const copy = kept.get(`${log} ${number}`);
      if (copy === undefined) {
        if (number > (lastCopied.get(log) ?? -1)) notCopied += 1;
        else wrong('copy-gap', `${what} is missing in the copy outside the database: the copy was changed by hand.`);
        return;
      }
      kept.delete(`${log} ${number}`);
      if (toBase64(acknowledgementHash(copy.signed)) !== toBase64(acknowledgementHash(promise)))
        wrong(
          'promise-differs',
          `${what} was given for another leaf than the journal has now: the entry was replaced.`,
        );
    },
    finish() {
      for (const { log, number, signed } of kept.values())
        wrong(
          'entry-removed',
          `Promise ${number} of the log ${log}, given at ${signed.at} for the leaf ${toBase64(signed.leafHash)}, has no entry in the journal: the entry was removed by hand.`,
        );
      return { problems, notCopied, copied };
    },
  };
}
