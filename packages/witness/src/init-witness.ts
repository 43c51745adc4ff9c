import { mkdir, readdir } from 'node:fs/promises';
import { holdLock, makeFolder, syncFolder, writeDurably } from '@clairevoie/outpost';
import { formatVkey, isKeyName, parseVkey } from '@clairevoie/tlog';
import { makeKeys, readKeys, retireKey } from './key-files.ts';
import { readLogs, withLog, writeLogs } from './log-list.ts';
import { writeState } from './state-file.ts';
import { keepVerifyPage } from './verify-page.ts';
import { alreadyRunning, WitnessError } from './witness-error.ts';
import { readName, SETTINGS_FORMAT, witnessPaths } from './witness-folder.ts';

/** What a command on a witness gives back: its name and the keys that sign, as verifier keys. */
export type WitnessIdentity = { readonly name: string; readonly vkeys: readonly string[] };

/**
 * Makes a witness in a new or empty folder: keys, no logs, empty state. `witness.json` makes it one. The page that verifies
 * receipts (`verifyPage`, a file) is copied into it when it is there.
 */
export async function initWitness(
  folder: string,
  name: string,
  nowSeconds: number,
  verifyPage?: string,
): Promise<WitnessIdentity & { readonly pageSha256?: string }> {
  if (!isKeyName(name) || Buffer.byteLength(name) > 255) throw new WitnessError('witness/bad-name');
  const paths = witnessPaths(folder);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if ((await readdir(folder)).length > 0) throw new WitnessError('witness/folder-taken', folder);
  await makeFolder(paths.keys);
  const keys = await makeKeys(paths.keys, name);
  await writeLogs(paths.logs, new Map());
  await writeState(paths, { name, generation: 0, savedAtSeconds: nowSeconds, logs: new Map() });
  await writeDurably(paths.settings, `${JSON.stringify({ format: SETTINGS_FORMAT, name }, null, 2)}\n`);
  const pageSha256 = verifyPage === undefined ? undefined : await keepVerifyPage(verifyPage, paths.verifyPage);
  await syncFolder(folder);
  return { name, vkeys: keys.map(({ key }) => formatVkey(key)), ...(pageSha256 === undefined ? {} : { pageSha256 }) };
}

/** Adds a log, or one more key of a log; a running witness takes it at its next reload. The origin is the key's name. */
export async function addLog(folder: string, vkey: string, origin?: string): Promise<{ readonly origin: string }> {
  const paths = witnessPaths(folder);
  await readName(paths);
  using _lock = holdLock(paths.changeLock, alreadyRunning);
  const named = origin ?? nameOf(vkey);
  await writeLogs(paths.logs, withLog(await readLogs(paths.logs), named, vkey));
  return { origin: named };
}

function nameOf(vkey: string): string {
  try {
    return parseVkey(vkey).name;
  } catch (cause) {
    throw new WitnessError('witness/bad-log', cause instanceof Error ? cause.message : undefined, { cause });
  }
}

/**
 * Rotates keys in two steps, so that no verifier is ever left without a key that it knows: without `retire`, a fresh key
 * of each type signs beside the old ones; with it, one old key is deleted. A running witness follows at its next reload.
 */
export async function rotateKeys(folder: string, retire?: string): Promise<WitnessIdentity> {
  const paths = witnessPaths(folder);
  const name = await readName(paths);
  using _lock = holdLock(paths.changeLock, alreadyRunning);
  if (retire === undefined) await makeKeys(paths.keys, name);
  else await retireKey(paths.keys, name, retire);
  return { name, vkeys: (await readKeys(paths.keys, name)).map(({ key }) => formatVkey(key)) };
}

/** What a witness is to others, and which logs it follows under which keys; changes nothing, also beside a running one. */
export async function showWitness(
  folder: string,
): Promise<
  WitnessIdentity & { readonly logs: readonly { readonly origin: string; readonly vkeys: readonly string[] }[] }
> {
  const paths = witnessPaths(folder);
  const name = await readName(paths);
  const logs = [...(await readLogs(paths.logs)).values()].map(({ origin, vkeys }) => ({ origin, vkeys }));
  return { name, vkeys: (await readKeys(paths.keys, name)).map(({ key }) => formatVkey(key)), logs };
}

/** The verifier keys of the witness in a folder. */
export async function readWitnessKeys(folder: string): Promise<readonly string[]> {
  const paths = witnessPaths(folder);
  return (await readKeys(paths.keys, await readName(paths))).map(({ key }) => formatVkey(key));
}

/** Puts the page that verifies receipts into the folder of a witness; a running one serves it after its next reload. */
export async function putVerifyPage(folder: string, from: string): Promise<string | undefined> {
  return keepVerifyPage(from, witnessPaths(folder).verifyPage);
}
