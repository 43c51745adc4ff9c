import type { KeyObject } from 'node:crypto';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder, writeDurably } from '@clairevoie/outpost';
import { fromBase64, generateSkey, parseSkey, type SigningKey, toBase64 } from '@clairevoie/tlog';
import { generateHpkeKey, hpkePrivateKey, hpkeRawPrivate } from './hpke.ts';
import { KeyholderError } from './keyholder-error.ts';
import { sealingKeyId } from './share.ts';

/** A key to which shares are sealed. */
export type SealingKey = { readonly id: string; readonly key: KeyObject };

/** The keys of a keyholder: it signs its counts with one, and opens shares with the others, newest last. */
export type KeyholderKeys = { readonly counts: SigningKey; readonly sealing: readonly SealingKey[] };

const COUNTS_FILE = 'counts.skey';
const SEALING_FILE = /^(\d{6})-([0-9a-f]{8})\.xkey$/;

async function readPrivate(path: string): Promise<string> {
  const { mode, uid } = await stat(path);
  if ((mode & 0o077) !== 0 || (uid !== process.getuid?.() && uid !== 0))
    throw new KeyholderError('keyholder/key-exposed', path);
  return (await readFile(path, 'utf8')).trimEnd();
}

/** Makes the key that signs the counts; once, at the beginning. */
export async function makeCountsKey(folder: string, name: string): Promise<void> {
  await writeDurably(join(folder, COUNTS_FILE), `${await generateSkey(name, 'ed25519')}\n`);
}

/** Makes the next sealing key; new shares go to it, older ones stay with their own. */
export async function makeSealingKey(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => SEALING_FILE.test(name)).sort();
  const number = Number(names.at(-1)?.slice(0, 6) ?? '0') + 1;
  const key = generateHpkeKey();
  const raw = hpkeRawPrivate(key);
  const file = `${String(number).padStart(6, '0')}-${sealingKeyId(key)}.xkey`;
  await writeDurably(join(folder, file), `${toBase64(raw)}\n`);
  raw.fill(0);
}

/** Reads every key, oldest first. */
export async function readKeys(folder: string, name: string): Promise<KeyholderKeys> {
  const sealing: SealingKey[] = [];
  for (const file of (await readdir(folder)).filter((one) => SEALING_FILE.test(one)).sort())
    sealing.push(await readSealingKey(folder, file));
  if (sealing.length === 0) throw new KeyholderError('keyholder/key-unreadable', 'no sealing key');
  return { counts: await readCountsKey(join(folder, COUNTS_FILE), name), sealing };
}

async function readCountsKey(path: string, name: string): Promise<SigningKey> {
  try {
    const counts = await parseSkey(await readPrivate(path));
    if (counts.key.name !== name || counts.key.type !== 'ed25519') throw new Error('of another name');
    return counts;
  } catch (cause) {
    if (cause instanceof KeyholderError) throw cause;
    throw new KeyholderError('keyholder/key-unreadable', path, { cause });
  }
}

async function readSealingKey(folder: string, file: string): Promise<SealingKey> {
  const path = join(folder, file);
  const text = await readPrivate(path);
  try {
    const key = hpkePrivateKey(fromBase64(text, 'tlog/malformed-key'));
    const id = sealingKeyId(key);
    if (SEALING_FILE.exec(file)?.[2] !== id) throw new Error('its name is that of another key');
    return { id, key };
  } catch (cause) {
    throw new KeyholderError('keyholder/key-unreadable', path, { cause });
  }
}

/** Deletes an older sealing key: the shares sealed to it open for nobody any more, here or elsewhere. */
export async function retireSealingKey(folder: string, name: string, id: string): Promise<void> {
  const { sealing } = await readKeys(folder, name);
  if (!sealing.slice(0, -1).some((key) => key.id === id)) throw new KeyholderError('keyholder/key-unknown', id);
  const file = (await readdir(folder)).find((one) => SEALING_FILE.exec(one)?.[2] === id);
  if (file !== undefined) await rm(join(folder, file));
  await syncFolder(folder);
}
