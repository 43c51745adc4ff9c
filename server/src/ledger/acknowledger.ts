import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import {
  batchHash,
  INTEGRATED_WITHIN_SECONDS,
  parseBatch,
  rootOfBatch,
  type SigningKey,
  signBatch,
} from '@clairevoie/tlog';
import type { Queryable } from './act.ts';
import { copyMissing, type NumberedPromise, openPromiseCopy, type PromiseCopy } from './promise-copy.ts';
import { lastPromises, promisesAfter } from './promise-store.ts';

/** A leaf that is about to be promised. */
interface PromisedLeaf {
  readonly log: string;
  readonly leafHash: Uint8Array;
}

/** Signs the promises of commits. Each chains to the one signed before it, which may still be on its way to the disk. */
export interface Acknowledger extends Disposable {
  /** One promise for each log among the leaves, in the order in which the logs first occur. */
  sign(leaves: readonly PromisedLeaf[], realAt: Temporal.Instant): Promise<readonly NumberedPromise[]>;
  /** After COMMIT: copies them outside the database. Never throws: what cannot be copied now is copied with the next. */
  keep(promises: readonly NumberedPromise[]): void;
  /** It is not certain what became of what was signed since the last `keep`: the chain goes on from what the database holds. */
  takeBack(): void;
}

interface Tail {
  readonly number: number;
  readonly hash: Uint8Array;
}

/**
 * Opens the acknowledger. Promises chain to each other and a copy of each lies in `file`, outside the database: an
 * entry that is deleted by hand, even before it was sequenced, leaves its promise behind.
 */
export async function openAcknowledger(options: {
  readonly db: Queryable;
  readonly file: string;
  readonly keys: Readonly<Record<string, { readonly origin: string; readonly signer: SigningKey }>>;
  readonly onError: (error: unknown) => void;
}): Promise<Acknowledger> {
  const committed = new Map<string, Tail>();
  const signed = new Map<string, Tail>();
  await mkdir(dirname(options.file), { recursive: true, mode: 0o700 });
  await copyMissing(options.db, options.file);
  for (const last of await lastPromises(options.db)) {
    committed.set(last.log, { number: last.number, hash: batchHash(parseBatch(last.signed)) });
  }
  for (const [log, tail] of committed) signed.set(log, tail);
  let copy: PromiseCopy | undefined = openPromiseCopy(options.file, options.onError);
  let isCertain = true;
  const adopt = (promise: NumberedPromise): void => {
    // One between is not known here, and its line belongs before this one: the next signature looks in the database.
    if (promise.number !== (committed.get(promise.log)?.number ?? -1) + 1) isCertain = false;
    if (!isCertain) return;
    committed.set(promise.log, { number: promise.number, hash: batchHash(promise.batch) });
    copy?.add(promise);
  };
  /**
   * An answer was lost behind its commit, or another writer was here: the database knows how far the chain has gone. Nothing
   * of this server is under way then.
   */
  const catchUp = async (): Promise<void> => {
    const last = Object.fromEntries([...committed].map(([log, { number }]) => [log, number]));
    const unknown = await promisesAfter(options.db, last);
    if (unknown.length > 0 || copy === undefined) {
      copy?.[Symbol.dispose]();
      copy = undefined;
      await copyMissing(options.db, options.file);
      copy = openPromiseCopy(options.file, options.onError);
    }
    for (const { log, number, signed: text } of unknown)
      committed.set(log, { number, hash: batchHash(parseBatch(text)) });
    signed.clear();
    for (const [log, tail] of committed) signed.set(log, tail);
    isCertain = true;
  };
  const promise = async (log: string, leafHashes: readonly Uint8Array[], at: string): Promise<NumberedPromise> => {
    const key = options.keys[log];
    if (key === undefined) throw new TypeError(`no key for the log ${log}`);
    const before = signed.get(log);
    const batch = await signBatch(
      {
        origin: key.origin,
        root: rootOfBatch(leafHashes),
        size: leafHashes.length,
        at,
        integratedWithinSeconds: INTEGRATED_WITHIN_SECONDS,
        ...(before === undefined ? {} : { previous: before.hash }),
      },
      key.signer,
    );
    const number = (before?.number ?? -1) + 1;
    signed.set(log, { number, hash: batchHash(batch) });
    return { log, number, batch, leafHashes };
  };
  return {
    sign: async (leaves, realAt) => {
      if (!isCertain) await catchUp();
      const at = new Date(realAt.epochMilliseconds).toISOString();
      const promises: NumberedPromise[] = [];
      for (const [log, some] of Map.groupBy(leaves, (leaf) => leaf.log)) {
        const leafHashes = some.map(({ leafHash }) => leafHash);
        promises.push(await promise(log, leafHashes, at));
      }
      return promises;
    },
    keep: (promises) => {
      for (const one of promises) adopt(one);
      copy?.write();
    },
    takeBack: () => {
      isCertain = false;
    },
    [Symbol.dispose]: () => copy?.[Symbol.dispose](),
  };
}
