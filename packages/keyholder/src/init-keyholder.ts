import { mkdir, readdir } from 'node:fs/promises';
import { holdLock, makeFolder, syncFolder, writeDurably } from '@clairevoie/outpost';
import { isKeyName } from '@clairevoie/tlog';
import { makeCountsKey, makeSealingKey, readKeys, retireSealingKey } from './key-files.ts';
import { identityOf, type KeyholderIdentity } from './keyholder.ts';
import { alreadyRunning, KeyholderError } from './keyholder-error.ts';
import { formatSettings, keyholderPaths, readSettings } from './keyholder-folder.ts';
import { checkPolicy } from './pinned-policy.ts';
import { writeState } from './state-file.ts';

/** What a keyholder is made of: its name for ever, and the witness policy with its hash, got by two ways. */
export type InitRequest = {
  readonly folder: string;
  readonly name: string;
  readonly policy: string;
  readonly policyHash: string;
  readonly nowSeconds: number;
};

/** Makes a keyholder in a new or empty folder: keys, policy, empty count. `keyholder.json` comes last and makes it one. */
export async function initKeyholder(request: InitRequest): Promise<KeyholderIdentity> {
  const { folder, name, policy, policyHash, nowSeconds } = request;
  if (!isKeyName(name) || Buffer.byteLength(name) > 255) throw new KeyholderError('keyholder/bad-name');
  await checkPolicy(policy, policyHash);
  const paths = keyholderPaths(folder);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if ((await readdir(folder)).length > 0) throw new KeyholderError('keyholder/folder-taken', folder);
  await makeFolder(paths.keys);
  await makeCountsKey(paths.keys, name);
  await makeSealingKey(paths.keys);
  await writeDurably(paths.policy, policy);
  const at = { savedAtSeconds: nowSeconds, sinceSeconds: nowSeconds };
  await writeState(paths, {
    name,
    generation: 0,
    ...at,
    counts: [],
    open: new Map(),
    confirmations: new Map(),
    unsettled: [],
  });
  await writeDurably(paths.settings, formatSettings({ name, policyHash }));
  await syncFolder(folder);
  return identityOf({ name, policyHash }, await readKeys(paths.keys, name));
}

/** Pins another policy; a running keyholder takes it at its next reload. The old one goes with the same step. */
export async function pinPolicy(
  folder: string,
  { policy, policyHash }: Pick<InitRequest, 'policy' | 'policyHash'>,
): Promise<KeyholderIdentity> {
  const paths = keyholderPaths(folder);
  const { name } = await readSettings(paths);
  await checkPolicy(policy, policyHash);
  using _lock = holdLock(paths.changeLock, alreadyRunning);
  // A crash between the two leaves a hash that does not fit: the keyholder then stays closed until this is done again.
  await writeDurably(paths.policy, policy);
  await writeDurably(paths.settings, formatSettings({ name, policyHash }));
  return identityOf({ name, policyHash }, await readKeys(paths.keys, name));
}

/**
 * Makes a fresh sealing key beside the old ones, or deletes an old one with `retire`: shares that were sealed to it open for
 * nobody any more, so not before the last recording sealed to it has come to its term.
 */
export async function rotateSealingKey(folder: string, retire?: string): Promise<KeyholderIdentity> {
  const paths = keyholderPaths(folder);
  const settings = await readSettings(paths);
  using _lock = holdLock(paths.changeLock, alreadyRunning);
  if (retire === undefined) await makeSealingKey(paths.keys);
  else await retireSealingKey(paths.keys, settings.name, retire);
  return identityOf(settings, await readKeys(paths.keys, settings.name));
}

/** Who the keyholder of a folder is: what its server pins. */
export async function readIdentity(folder: string): Promise<KeyholderIdentity> {
  const paths = keyholderPaths(folder);
  const settings = await readSettings(paths);
  return identityOf(settings, await readKeys(paths.keys, settings.name));
}
