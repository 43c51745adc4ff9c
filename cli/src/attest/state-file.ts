import { randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { attestErrors } from './attest-error.ts';
import type { KnownFile } from './measure-files.ts';

/** What a node keeps between runs. */
export interface AttestState {
  readonly lastRunOn: string;
  readonly files: ReadonlyMap<string, KnownFile>;
}

const form = 'clairevoie-attest-state/1';

/** Reads the state of the last run; undefined before the first. A damaged one is told, never taken for an empty one. */
export async function readState(path: string): Promise<AttestState | undefined> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (!isState(value)) throw new TypeError('not the form of a state');
    return { lastRunOn: value.lastRunOn, files: new Map(value.files) };
  } catch {
    throw attestErrors.noState(path);
  }
}

/** Writes the state whole or not at all. */
export async function writeState(path: string, { lastRunOn, files }: AttestState): Promise<void> {
  const temporary = `${path}.${randomUUID()}.part`;
  await writeFile(temporary, JSON.stringify({ form, lastRunOn, files: [...files] }), { mode: 0o600, flush: true });
  await rename(temporary, path);
}

type Stored = { readonly lastRunOn: string; readonly files: readonly (readonly [string, KnownFile])[] };

function isState(value: unknown): value is Stored {
  if (typeof value !== 'object' || value === null || !('form' in value) || value.form !== form) return false;
  if (!('lastRunOn' in value) || typeof value.lastRunOn !== 'string' || !('files' in value)) return false;
  return Array.isArray(value.files) && value.files.every(isKnown);
}

const isText = (value: unknown): value is string => typeof value === 'string';

function isKnown(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 2 || !isText(value[0])) return false;
  const { stamp, sha256, readOn } = value[1] ?? {};
  if (typeof stamp !== 'object' || stamp === null || !isText(sha256) || !isText(readOn)) return false;
  return Number.isSafeInteger(stamp.size) && isText(stamp.inode) && isText(stamp.changed) && isText(stamp.modified);
}
