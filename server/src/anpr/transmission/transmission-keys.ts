import { generateKeyPairSync } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TransmissionPeer } from '@clairevoie/contract';
import { Type } from 'typebox';
import { Compile } from 'typebox/compile';
import { transmissionErrors } from './transmission-errors.ts';

const Part = Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' });
const Pair = Type.Object({ x: Part, d: Part }, { additionalProperties: false });
const KeyFile = Compile(Type.Object({ sign: Pair, seal: Pair }, { additionalProperties: false }));

/** The keys with which a server signs what it sends (Ed25519) and opens what it gets (X25519), base64url. */
export interface TransmissionKeys {
  readonly sign: { readonly x: string; readonly d: string };
  readonly seal: { readonly x: string; readonly d: string };
}

/** What an operator tells the operator of the other server, by another way than the messages. */
export type PublicKeys = Pick<TransmissionPeer, 'signKey' | 'sealKey'>;

/** Reads the keys of this server, or makes them: a file of its own, for its owner alone, outside the database. */
export async function openTransmissionKeys(dataDir: string): Promise<TransmissionKeys> {
  const path = join(dataDir, 'transmission-key.json');
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) {
    const made = { sign: pairOf('ed25519'), seal: pairOf('x25519') };
    // `wx`: two servers on one folder do not overwrite each other's keys.
    await writeFile(path, `${JSON.stringify(made)}\n`, { mode: 0o600, flag: 'wx' });
    return made;
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw transmissionErrors.settings({ because: `${path} is not JSON` });
  }
  if (!KeyFile.Check(value)) throw transmissionErrors.settings({ because: `${path} holds no keys of a transmission` });
  return value;
}

/** The public half. */
export const publicKeysOf = ({ sign, seal }: TransmissionKeys): PublicKeys => ({ signKey: sign.x, sealKey: seal.x });

function pairOf(kind: 'ed25519' | 'x25519'): { readonly x: string; readonly d: string } {
  // Two calls: the overloads of node:crypto are one for each kind.
  const { privateKey } = kind === 'ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('x25519');
  const { x, d } = privateKey.export({ format: 'jwk' });
  if (x === undefined || d === undefined) throw new TypeError('a key pair has both halves');
  return { x, d };
}
