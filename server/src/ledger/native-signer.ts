import { createPrivateKey, sign } from 'node:crypto';
import { parseSkey, type SigningKey } from '@clairevoie/tlog';

// PKCS #8 around an Ed25519 seed (RFC 8410, section 7).
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * Reads an Ed25519 skey for signing in Node itself: the same signatures as `parseSkey` gives (Ed25519 has one for each
 * message), without WebCrypto's cost of a job for each, which a gate under load feels.
 */
export async function nativeSigner(skey: string): Promise<SigningKey> {
  const portable = await parseSkey(skey);
  if (portable.key.type !== 'ed25519') return portable;
  const encoded = skey.split('+').slice(4).join('+');
  const seed = Buffer.from(encoded, 'base64').subarray(1);
  const key = createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: 'der', type: 'pkcs8' });
  // At once, in this thread: a commit has one signature, and a turn through the thread pool would cost it more.
  return { key: portable.key, signBytes: async (message) => sign(null, message, key) };
}
