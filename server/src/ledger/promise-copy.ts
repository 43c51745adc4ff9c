import { closeSync, fstatSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { formatBatch, parseBatch, type SignedBatch } from '@clairevoie/tlog';
import type { Queryable } from './act.ts';
import { promisesAfter } from './promise-store.ts';

/** A log's promise about the acts of one commit: its place in the log's chain, and the leaves it holds, in their order. */
export interface NumberedPromise {
  readonly log: string;
  readonly number: number;
  readonly batch: SignedBatch;
  readonly leafHashes: readonly Uint8Array[];
}

/** The copy of promises outside the database, open for new lines. */
export interface PromiseCopy extends Disposable {
  add(promise: NumberedPromise): void;
  /** Writes what was added: whole lines, or none of them now and all of them with the next. */
  write(): void;
}

/** Opens the copy behind its last whole line; {@link copyMissing} has put it in order. Failures to write are told, never thrown. */
export function openPromiseCopy(file: string, onError: (error: unknown) => void): PromiseCopy {
  const handle = openSync(file, 'a', 0o600);
  let size = fstatSync(handle).size;
  let isCut = true;
  let lines: string[] = [];
  return {
    add: (promise) => {
      lines.push(lineOf(promise));
    },
    write: () => {
      if (lines.length === 0) return;
      const bytes = Buffer.from(lines.join(''), 'utf8');
      try {
        // A full disk takes half a line; nothing may follow one.
        if (!isCut) ftruncateSync(handle, size);
        isCut = false;
        // Into the kernel's cache, some microseconds: less than a turn through the thread pool would cost each batch.
        for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
        isCut = true;
        size += bytes.length;
        lines = [];
      } catch (error) {
        onError(error);
      }
    },
    [Symbol.dispose]: () => {
      try {
        if (!isCut) ftruncateSync(handle, size);
      } catch (error) {
        onError(error);
      }
      closeSync(handle);
    },
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
export async function copyMissing(db: Queryable, file: string): Promise<void> {
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
