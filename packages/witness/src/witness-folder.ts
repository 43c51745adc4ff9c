import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isObject } from '@clairevoie/outpost';
import { WitnessError } from './witness-error.ts';

/** Where a witness keeps what; the folder is its owner's alone. */
export function witnessPaths(folder: string) {
  return {
    settings: join(folder, 'witness.json'),
    logs: join(folder, 'logs.json'),
    state: join(folder, 'state.json'),
    keys: join(folder, 'keys'),
    /** Beside the keys, not beside the state: a state file restored alone is then seen to be old. */
    highWater: join(folder, 'keys', 'high-water'),
    evidence: join(folder, 'evidence'),
    /** The page that verifies receipts, when the operator put one there. */
    verifyPage: join(folder, 'verify.html'),
    runLock: join(folder, 'run.lock'),
    changeLock: join(folder, 'change.lock'),
  };
}

/** The paths of one witness. */
export type WitnessPaths = ReturnType<typeof witnessPaths>;

/** The form of `witness.json`. */
export const SETTINGS_FORMAT = 'clairevoie-witness/1';

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

/** The name of the witness in a folder; `witness/not-a-witness` when there is none. */
export async function readName(paths: WitnessPaths): Promise<string> {
  const text = await textIfThere(paths.settings);
  if (text === undefined) throw new WitnessError('witness/not-a-witness', paths.settings);
  const settings = parsedJson(text);
  if (!isObject(settings) || settings.format !== SETTINGS_FORMAT || typeof settings.name !== 'string') {
    throw new WitnessError('witness/settings-unreadable', paths.settings);
  }
  return settings.name;
}
