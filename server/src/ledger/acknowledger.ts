import { closeSync, openSync, writeSync } from 'node:fs';
import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import {
  type Acknowledgement,
  acknowledgementHash,
  formatAcknowledgement,
  INTEGRATED_WITHIN_SECONDS,
  parseAcknowledgement,
  type SigningKey,
  signAcknowledgement,
} from '@clairevoie/tlog';
import type { Queryable } from './act.ts';
import { lastPromises, promisesAfter } from './ledger-store.ts';

/** A promise in the form the journal stores: its place in the log's chain, and the signed text. */
export interface NumberedPromise {
  readonly number: number;
  readonly signed: string;
}

/** A leaf that is about to be promised. */
export interface PromisedLeaf {
  readonly log: string;
  readonly leafHash: Uint8Array;
  readonly realAt: string;
}

/** Signs the promises of a batch; `keep`, after COMMIT, copies them outside the database and makes them the chain's end. */
export interface Acknowledger extends Disposable {
  sign(leaves: readonly PromisedLeaf[]): Promise<readonly NumberedPromise[]>;
  keep(): void;
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
  let pending = new Map<string, Tail>();
  let lines: string[] = [];
  await mkdir(dirname(options.file), { recursive: true, mode: 0o700 });
  await copyMissing(options.db, options.file);
  for (const { log, number, signed } of await lastPromises(options.db)) {
    committed.set(log, { number, hash: acknowledgementHash(parseAcknowledgement(signed)) });
  }
  const copy = openSync(options.file, 'a', 0o600);
  return {
    sign: async (leaves) => {
      pending = new Map(committed);
      // The chain is over what is promised, not over signatures: all of a batch are signed at once.
      const facts = leaves.map(({ log, leafHash, realAt }) => {
        const key = options.keys[log];
        if (key === undefined) throw new TypeError(`no key for the log ${log}`);
        const before = pending.get(log);
        const promised = {
          origin: key.origin,
          leafHash,
          at: new Date(Temporal.Instant.from(realAt).epochMilliseconds).toISOString(),
          integratedWithinSeconds: INTEGRATED_WITHIN_SECONDS,
          ...(before === undefined ? {} : { previous: before.hash }),
        };
        const number = (before?.number ?? -1) + 1;
        pending.set(log, { number, hash: acknowledgementHash(promised) });
        return { log, number, promised, signer: key.signer };
      });
      const signed = await Promise.all(
        facts.map(async ({ number, promised, signer }) => ({
          number,
          signed: formatAcknowledgement(await signAcknowledgement(promised, signer)),
        })),
      );
      lines = signed.map((one, place) => lineOf(facts[place]?.log ?? '', one.number, one.signed));
      return signed;
    },
    keep: () => {
      for (const [log, tail] of pending) committed.set(log, tail);
      const text = lines.join('');
      lines = [];
      // Into the kernel's cache, some microseconds: less than a turn through the thread pool would cost each batch.
      writeSync(copy, text);
    },
    [Symbol.dispose]: () => closeSync(copy),
  };
}

const lineOf = (log: string, number: number, signed: string): string =>
  `{"log":${JSON.stringify(log)},"number":${number},"signed":${signed}}\n`;

/** One promise as the copy outside the database holds it. */
export interface KeptPromise {
  readonly log: string;
  readonly number: number;
  readonly signed: Acknowledgement;
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
      const { log, number, signed }: { log: string; number: number; signed: object } = JSON.parse(line);
      return { log, number, signed: parseAcknowledgement(JSON.stringify(signed)) };
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
    if (missing.length > 0) await handle.appendFile(missing.map((m) => lineOf(m.log, m.number, m.signed)).join(''));
    await handle.sync();
  } finally {
    await handle.close();
  }
}
