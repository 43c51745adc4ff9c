import { appendFile, mkdir, open, readFile } from 'node:fs/promises';
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
import { acknowledgementsAfter, lastAcknowledgements } from './ledger-store.ts';
import type { JsonObject } from './register.ts';

/** A promise in the form the journal stores: its place in the log's chain, and the signed text. */
export interface NumberedPromise {
  readonly number: number;
  readonly signed: JsonObject;
}

/** Signs promises; `begin` starts from what is committed, `keep` copies the batch's promises outside the database. */
export interface Acknowledger {
  begin(db: Queryable): Promise<void>;
  sign(log: string, leafHash: Uint8Array, realAt: string): Promise<NumberedPromise>;
  keep(): Promise<void>;
  forget(): void;
}

interface Tail {
  readonly number: number;
  readonly last: Acknowledgement;
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
  for (const { log, number, signed } of await lastAcknowledgements(options.db)) {
    committed.set(log, { number, last: parseAcknowledgement(JSON.stringify(signed)) });
  }
  return {
    begin: async () => {
      pending = new Map(committed);
    },
    sign: async (log, leafHash, realAt) => {
      const key = options.keys[log];
      if (key === undefined) throw new TypeError(`no key for the log ${log}`);
      const before = pending.get(log);
      const signed = await signAcknowledgement(
        {
          origin: key.origin,
          leafHash,
          at: new Date(Temporal.Instant.from(realAt).epochMilliseconds).toISOString(),
          integratedWithinSeconds: INTEGRATED_WITHIN_SECONDS,
          ...(before === undefined ? {} : { previous: acknowledgementHash(before.last) }),
        },
        key.signer,
      );
      const number = (before?.number ?? -1) + 1;
      pending.set(log, { number, last: signed });
      const text = formatAcknowledgement(signed);
      lines.push(lineOf(log, number, text));
      return { number, signed: JSON.parse(text) };
    },
    keep: async () => {
      for (const [log, tail] of pending) committed.set(log, tail);
      const text = lines.join('');
      lines = [];
      await appendFile(options.file, text, { mode: 0o600 });
    },
    forget: () => {
      lines = [];
    },
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
    const missing = await acknowledgementsAfter(db, last);
    if (missing.length > 0)
      await handle.appendFile(missing.map((m) => lineOf(m.log, m.number, JSON.stringify(m.signed))).join(''));
    await handle.sync();
  } finally {
    await handle.close();
  }
}
