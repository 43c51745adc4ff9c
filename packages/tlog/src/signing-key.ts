import { concat, fromBase64, toBase64 } from './bytes.ts';
import { ed25519Signer, mlDsa44Signer, randomBytes } from './crypto.ts';
import { SIGNATURE_TYPES, type SignatureType, signatureTypeOf, type VerifierKey, verifierKey } from './keys.ts';
import { tlogError } from './tlog-error.ts';

/** A private key in use: it signs bytes, and the seed stays inside. `key` is its public side. */
export type SigningKey = {
  readonly key: VerifierKey;
  readonly signBytes: (message: Uint8Array) => Promise<Uint8Array>;
};

/** The bytes of a private seed, the same for Ed25519 (RFC 8032) and ML-DSA-44 (FIPS 204). */
const SEED_BYTES = 32;

async function signingKey(name: string, type: SignatureType, seed: Uint8Array): Promise<SigningKey> {
  const raw = type === 'cosignature-ml-dsa-44' ? await mlDsa44Signer(seed) : await ed25519Signer(seed);
  return { key: verifierKey(name, type, raw.publicKey), signBytes: raw.sign };
}

/**
 * Makes a new private key and gives it as a skey text: PRIVATE+KEY+name+id+base64(type || seed), the form of Go's
 * sumdb/note. The text is a secret: a file of mode 0600, never a log line. `seed` is for tests with fixed dice.
 */
export async function generateSkey(
  name: string,
  type: SignatureType = 'ed25519',
  seed: Uint8Array = randomBytes(SEED_BYTES),
): Promise<string> {
  const { key } = await signingKey(name, type, seed);
  return `PRIVATE+KEY+${name}+${key.keyId}+${toBase64(concat(Uint8Array.of(SIGNATURE_TYPES[type]), seed))}`;
}

/** Reads a skey text. What does not fit throws `tlog/malformed-key`; the message never repeats the text. */
export async function parseSkey(skey: string): Promise<SigningKey> {
  const match = /^PRIVATE\+KEY\+([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]{1,100}={0,2})$/u.exec(skey);
  if (!match) throw tlogError('tlog/malformed-key', 'not PRIVATE+KEY+name+id+key');
  const [, name = '', keyId = '', encoded = ''] = match;
  const [byte, ...seed] = fromBase64(encoded, 'tlog/malformed-key');
  const type = signatureTypeOf(byte);
  if (!type) throw tlogError('tlog/malformed-key', 'a signature type that we do not know');
  if (seed.length !== SEED_BYTES) throw tlogError('tlog/malformed-key', 'the seed has another length');
  const signing = await signingKey(name, type, Uint8Array.from(seed));
  if (signing.key.keyId !== keyId) throw tlogError('tlog/malformed-key', 'the id does not fit the key', { keyId });
  return signing;
}
