import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder, writeDurably } from '@clairevoie/outpost';
import { generateSkey, parseSkey, type SignatureType, type SigningKey } from '@clairevoie/tlog';
import { WitnessError } from './witness-error.ts';

/** A witness signs with both: Ed25519 for every verifier of today, ML-DSA-44 for the day when quantum computers forge. */
const WITNESS_TYPES = ['cosignature-ed25519', 'cosignature-ml-dsa-44'] as const satisfies readonly SignatureType[];

/** Makes a fresh key of each type, each in a file of mode 0600 named after its id. */
export async function makeKeys(keysFolder: string, name: string): Promise<readonly SigningKey[]> {
  const made: SigningKey[] = [];
  for (const type of WITNESS_TYPES) {
    const skey = await generateSkey(name, type);
    const signing = await parseSkey(skey);
    await writeDurably(join(keysFolder, `${signing.key.keyId}.skey`), `${skey}\n`);
    made.push(signing);
  }
  return made;
}

async function readKey(path: string, name: string): Promise<SigningKey> {
  const { mode, uid } = await stat(path);
  if ((mode & 0o077) !== 0 || (uid !== process.getuid?.() && uid !== 0)) {
    throw new WitnessError('witness/key-exposed', path);
  }
  try {
    const signing = await parseSkey((await readFile(path, 'utf8')).trimEnd());
    if (signing.key.name !== name || !WITNESS_TYPES.some((type) => type === signing.key.type)) throw new Error('other');
    return signing;
  } catch (cause) {
    throw new WitnessError('witness/key-unreadable', path, { cause });
  }
}

/** Reads every key of the witness; all of them sign. One of each type must be there. */
export async function readKeys(keysFolder: string, name: string): Promise<readonly SigningKey[]> {
  const files = (await readdir(keysFolder)).filter((file) => file.endsWith('.skey')).sort();
  const keys: SigningKey[] = [];
  for (const file of files) keys.push(await readKey(join(keysFolder, file), name));
  const missing = WITNESS_TYPES.find((type) => !keys.some(({ key }) => key.type === type));
  if (missing !== undefined) throw new WitnessError('witness/key-unreadable', `no key of type ${missing}`);
  return keys;
}

/** Deletes a private key that a newer one of its type replaces. Cosignatures that it made stay valid. */
export async function retireKey(keysFolder: string, name: string, keyId: string): Promise<void> {
  const keys = await readKeys(keysFolder, name);
  const retired = keys.find(({ key }) => key.keyId === keyId);
  if (!retired || keys.filter(({ key }) => key.type === retired.key.type).length < 2) {
    throw new WitnessError('witness/key-unknown', keyId);
  }
  await rm(join(keysFolder, `${keyId}.skey`));
  await syncFolder(keysFolder);
}
