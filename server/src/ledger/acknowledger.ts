import { closeSync, openSync, writeSync } from 'node:fs';
import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import {
  batchHash,
  formatBatch,
  INTEGRATED_WITHIN_SECONDS,
  parseBatch,
  rootOfBatch,
  type SignedBatch,
  type SigningKey,
  signBatch,
} from '@clairevoie/tlog';
import type { Queryable } from './act.ts';
import { lastPromises, promisesAfter } from './promise-store.ts';

/** A log's promise about the acts of one commit: its place in the log's chain, and the leaves it holds, in their order. */
export interface NumberedPromise {
  readonly log: string;
  readonly number: number;
  readonly batch: SignedBatch;
  readonly leafHashes: readonly Uint8Array[];
}

/** A leaf that is about to be promised. */
interface PromisedLeaf {
  readonly log: string;
  readonly leafHash: Uint8Array;
}

/** Signs the promises of commits. Each chains to the one signed before it, which may still be on its way to the disk. */
export interface Acknowledger extends Disposable {
  /** One promise for each log among the leaves, in the order in which the logs first occur. */
  sign(leaves: readonly PromisedLeaf[], realAt: Temporal.Instant): Promise<readonly NumberedPromise[]>;
  /** After COMMIT: copies them outside the database. */
  keep(promises: readonly NumberedPromise[]): void;
  /** What was signed since the last `keep` was not committed: the chain goes on from there. */
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
}): Promise<Acknowledger> {
  const committed = new Map<string, Tail>();
  const signed = new Map<string, Tail>();
  await mkdir(dirname(options.file), { recursive: true, mode: 0o700 });
  await copyMissing(options.db, options.file);
  for (const last of await lastPromises(options.db)) {
    committed.set(last.log, { number: last.number, hash: batchHash(parseBatch(last.signed)) });
  }
  for (const [log, tail] of committed) signed.set(log, tail);
  const copy = openSync(options.file, 'a', 0o600);
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
      const at = new Date(realAt.epochMilliseconds).toISOString();
      const promises: NumberedPromise[] = [];
      for (const [log, some] of Map.groupBy(leaves, (leaf) => leaf.log)) {
        const leafHashes = some.map(({ leafHash }) => leafHash);
        promises.push(await promise(log, leafHashes, at));
      }
      return promises;
    },
    keep: (promises) => {
      for (const { log, number, batch } of promises) committed.set(log, { number, hash: batchHash(batch) });
      // Into the kernel's cache, some microseconds: less than a turn through the thread pool would cost each batch.
      writeSync(copy, promises.map(lineOf).join(''));
    },
    takeBack: () => {
      signed.clear();
      for (const [log, tail] of committed) signed.set(log, tail);
    },
    [Symbol.dispose]: () => closeSync(copy),
  };
}

function lineOf({ log, number, batch, leafHashes }: NumberedPromise): string {
  const leaves = leafHashes.map((hash) => `"${Buffer.from(hash).toString('base64')}"`).join(',');
  return `{"log":${JSON.stringify(log)},"number":${number},"signed":${formatBatch(batch)},"leaves":[${leaves}]}\n`;
}

/** One promise as the copy outside the database holds it. `leaves` are base64. */
export interface KeptPromise {
  readonly log: string;
  readonly number: number;
  readonly signed: SignedBatch;
  readonly leaves: readonly string[];
}

/** Reads the copy outside the database; a last line cut off by a crash is left out. */
export async function readKeptPromises(file: string): Promise<readonly KeptPromise[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const kept: { log: string; number: number; signed: object; leaves: string[] } = JSON.parse(line);
      return { ...kept, signed: parseBatch(JSON.stringify(kept.signed)) };
    });
}

/** A crash between COMMIT and the copy leaves promises in the database only: copies them, and cuts a half line away. */
async function copyMissing(db: Queryable, file: string): Promise<void> {
  const handle = await open(file, 'a+', 0o600);
  try {
    const text = await handle.readFile('utf8');
    const whole = text.lastIndexOf('\n') + 1;
    if (whole < text.length) await handle.truncate(Buffer.byteLength(text.slice(0, whole)));
    const last: Record<string, number> = {};
    for (const line of text.slice(0, whole).split('\n')) {
      if (line === '') continue;
      const { log, number }: { log: string; number: number } = JSON.parse(line);
      last[log] = Math.max(last[log] ?? -1, number);
    }
    const missing = await promisesAfter(db, last);
    const lines = missing.map(({ log, number, signed, leafHashes }) =>
      lineOf({ log, number, batch: parseBatch(signed), leafHashes }),
    );
    if (lines.length > 0) await handle.appendFile(lines.join(''));
    await handle.sync();
  } finally {
    await handle.close();
  }
}
