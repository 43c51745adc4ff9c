import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isObject } from '@clairevoie/outpost';
import { KeyholderError } from './keyholder-error.ts';

/** Where a keyholder keeps what; the folder is its owner's alone. */
export function keyholderPaths(folder: string) {
  return {
    settings: join(folder, 'keyholder.json'),
    policy: join(folder, 'policy'),
    state: join(folder, 'state.json'),
    keys: join(folder, 'keys'),
    /** Beside the keys, not beside the state: a state file restored alone is then seen to be old. */
    highWater: join(folder, 'keys', 'high-water'),
    runLock: join(folder, 'run.lock'),
    changeLock: join(folder, 'change.lock'),
  };
}

/** The paths of one keyholder. */
export type KeyholderPaths = ReturnType<typeof keyholderPaths>;

/** What `keyholder.json` says: the name for ever, and the policy that is pinned. */
export type KeyholderSettings = { readonly name: string; readonly policyHash: string };

const FORM = 'clairevoie-keyholder/1';

/** Reads a file, or undefined when there is none. */
export async function textIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Reads JSON of outside: what is none gives undefined. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Writes settings as text. */
export function formatSettings({ name, policyHash }: KeyholderSettings): string {
  return `${JSON.stringify({ format: FORM, name, policyHash }, null, 2)}\n`;
}

/** The settings of the keyholder in a folder; `keyholder/not-a-keyholder` when there is none. */
export async function readSettings(paths: KeyholderPaths): Promise<KeyholderSettings> {
  const text = await textIfThere(paths.settings);
  if (text === undefined) throw new KeyholderError('keyholder/not-a-keyholder', paths.settings);
  const settings = parsedJson(text);
  if (!isObject(settings) || settings.format !== FORM) throw unreadable(paths);
  const { name, policyHash } = settings;
  if (typeof name !== 'string' || typeof policyHash !== 'string') throw unreadable(paths);
  return { name, policyHash };
}

function unreadable(paths: KeyholderPaths): KeyholderError {
  return new KeyholderError('keyholder/settings-unreadable', paths.settings);
}
