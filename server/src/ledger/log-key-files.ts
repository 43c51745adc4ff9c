import { link, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { generateSkey, parseSkey, parseVkey, type SigningKey, type VerifierKey } from '@clairevoie/tlog';
import { keyFile } from './log-keys.ts';
import { nativeSigner } from './native-signer.ts';
import { isTokenKey, openTokenKey, readTokenKey } from './token-key.ts';

/** The keys with which a log signs. */
export interface LogKeys {
  /** Signs promises and checkpoints. */
  readonly signing: SigningKey;
  /** Signs checkpoints beside it while a rotation is under way, for those who know only this one. */
  readonly outgoing?: SigningKey;
}

const folderOf = (dataDir: string): string => join(dataDir, 'keys');
const nameOf = (log: string, kind: '' | '.outgoing' | '.incoming' = ''): string => `log-${log}${kind}.skey`;

/** Reads the keys of a log; makes the first one where there is none. A key file holds the key, or says in which token it lies. */
export async function openLogKeys(dataDir: string, log: string, origin: string): Promise<LogKeys> {
  const text = await keyFile(folderOf(dataDir), nameOf(log), () => generateSkey(origin));
  const outgoing = await textOf(dataDir, nameOf(log, '.outgoing'));
  const signing = await signerOf(text);
  if (outgoing === undefined) return { signing };
  const old = await signerOf(outgoing);
  // A rotation that was cut off between its two renames: one key under both names.
  return old.key.keyId === signing.key.keyId ? { signing } : { signing, outgoing: old };
}

/** A signer for what a key file says. */
async function signerOf(text: string): Promise<SigningKey> {
  return isTokenKey(text) ? openTokenKey(readTokenKey(text)) : nativeSigner(text);
}

/** The verifier key of what a key file says; nothing is signed, and no token is asked. */
export async function verifierKeyOf(text: string): Promise<VerifierKey> {
  return isTokenKey(text) ? parseVkey(readTokenKey(text).vkey) : (await parseSkey(text)).key;
}

/** Verifier keys of the key files of a log, the signing one first; none when there is no file. */
export async function filedVerifierKeys(dataDir: string, log: string): Promise<readonly VerifierKey[]> {
  const keys: VerifierKey[] = [];
  for (const kind of ['', '.outgoing'] as const) {
    const text = await textOf(dataDir, nameOf(log, kind));
    if (text !== undefined) keys.push(await verifierKeyOf(text));
  }
  return keys;
}

/** Makes the next key of a log beside the others, or takes the one that a rotation which was cut off has made. */
export async function incomingKey(dataDir: string, log: string, fresh: () => Promise<string>): Promise<SigningKey> {
  return signerOf(await keyFile(folderOf(dataDir), nameOf(log, '.incoming'), fresh));
}

/** Puts the incoming key in the place of the signing one. `keepOld`: the old one goes on signing checkpoints. */
export async function takeIncoming(dataDir: string, log: string, keepOld: boolean): Promise<void> {
  const path = (kind: '' | '.outgoing' | '.incoming'): string => join(folderOf(dataDir), nameOf(log, kind));
  // Each step leaves a state from which the command, asked again, goes on.
  if (keepOld)
    await link(path(''), path('.outgoing')).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  await rename(path('.incoming'), path(''));
  await syncFolder(folderOf(dataDir));
}

/** Deletes the outgoing key of a log; signatures that it made stay valid. */
export async function removeOutgoing(dataDir: string, log: string): Promise<void> {
  await rm(join(folderOf(dataDir), nameOf(log, '.outgoing')), { force: true });
  await syncFolder(folderOf(dataDir));
}

async function textOf(dataDir: string, name: string): Promise<string | undefined> {
  return readFile(join(folderOf(dataDir), name), 'utf8').then(
    (text) => text.trim(),
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    },
  );
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
