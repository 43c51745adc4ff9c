import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { readPlainText } from '../read-plain-file.ts';
import { attestErrors } from './attest-error.ts';

/** Makes the key of a node and writes it to a new file that its owner alone reads; returns the public key that is enrolled (base64 of 32 bytes). */
export async function makeNodeKey(path: string): Promise<string> {
  const { privateKey } = generateKeyPairSync('ed25519');
  await writeFile(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' }).catch(
    (cause: unknown) => {
      const isThere = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';
      throw isThere ? attestErrors.keyIsThere(path) : cause;
    },
  );
  return publicKeyOf(privateKey);
}

/** Reads the key of a node. */
export function readNodeKey(path: string): KeyObject {
  const key = privateKeyIn(readPlainText(path));
  if (key?.asymmetricKeyType !== 'ed25519') throw attestErrors.noKey(path);
  return key;
}

function privateKeyIn(pem: string): KeyObject | undefined {
  try {
    return createPrivateKey(pem);
  } catch {
    return undefined;
  }
}

/** The public key that is enrolled. */
export function publicKeyOf(key: KeyObject): string {
  const { x } = createPublicKey(key).export({ format: 'jwk' });
  return Buffer.from(x ?? '', 'base64url').toString('base64');
}

/** Signature over a statement's text, base64. */
export function signStatement(key: KeyObject, text: string): string {
  return sign(null, Buffer.from(text, 'utf8'), key).toString('base64');
}
