import { concat, fromBase64, fromHex } from './bytes.ts';
import { sha256Portable } from './sha256.ts';
import { tlogError } from './tlog-error.ts';

// The one place that knows where we run. A static import of node:crypto would not load in a browser; this lookup is
// undefined there, and a constant everywhere: nothing has to be injected and nothing can be swapped at run time.
const nodeCrypto = globalThis.process?.getBuiltinModule?.('node:crypto');

function nodeSha256(node: NonNullable<typeof nodeCrypto>): (message: Uint8Array) => Uint8Array<ArrayBuffer> {
  return (message) => {
    // As Latin-1 text: measured at half the time of a Buffer, which is backed by memory outside the heap. A plain
    // Uint8Array is also safer to hand out: `slice` of a Buffer shares memory, `slice` of a Uint8Array copies.
    const text = node.hash('sha256', message, 'latin1');
    const digest = new Uint8Array(32);
    for (let i = 0; i < 32; i++) digest[i] = text.charCodeAt(i);
    return digest;
  };
}

/**
 * SHA-256, synchronous everywhere: native in Node (the sequencer hashes many leaves), plain JavaScript in a browser
 * (why: `sha256.ts`). Both are tested against each other and against the vectors of FIPS 180-4.
 */
export const sha256: (message: Uint8Array) => Uint8Array<ArrayBuffer> = nodeCrypto
  ? nodeSha256(nodeCrypto)
  : sha256Portable;

/** Fresh random bytes from the platform's generator. */
export function randomBytes(count: number): Uint8Array<ArrayBuffer> {
  return globalThis.crypto.getRandomValues(new Uint8Array(count));
}

/** What signs with one private key that stays inside; `publicKey` is its raw encoding. */
type RawSigner = {
  readonly publicKey: Uint8Array;
  readonly sign: (message: Uint8Array) => Promise<Uint8Array>;
};

// DER wrappers of fixed shape (RFC 8410 for Ed25519, RFC 9881 for ML-DSA-44 as a seed): the raw key follows.
const ED25519_PKCS8 = fromHex('302e020100300506032b657004220420');
const ML_DSA_44_PKCS8 = fromHex('3034020100300b060960864801650304031104228020');
const ML_DSA_44_SPKI = fromHex('30820532300b06096086480165030403110382052100');

function subtle(): SubtleCrypto {
  const found = globalThis.crypto?.subtle;
  if (!found) throw tlogError('tlog/algorithm-unavailable', 'WebCrypto is off: the page was not opened securely');
  return found;
}

/** Runs a WebCrypto import and turns its failures into ours: the algorithm is missing, or the key is no key. */
async function imported(load: () => Promise<CryptoKey>, algorithm: string): Promise<CryptoKey> {
  try {
    return await load();
  } catch (cause) {
    const missing = cause instanceof Error && cause.name === 'NotSupportedError';
    throw tlogError(missing ? 'tlog/algorithm-unavailable' : 'tlog/malformed-key', 'the key was not taken', {
      algorithm,
    });
  }
}

/** A signer for a 32-byte Ed25519 seed (RFC 8032), over WebCrypto. */
export async function ed25519Signer(seed: Uint8Array): Promise<RawSigner> {
  const der = concat(ED25519_PKCS8, seed);
  const key = await imported(() => subtle().importKey('pkcs8', der, { name: 'Ed25519' }, true, ['sign']), 'Ed25519');
  const { x } = await subtle().exportKey('jwk', key);
  if (x === undefined) throw tlogError('tlog/algorithm-unavailable', 'the public key cannot be derived');
  return {
    publicKey: fromBase64(`${x.replaceAll('-', '+').replaceAll('_', '/')}=`, 'tlog/malformed-key'),
    sign: async (message) => new Uint8Array(await subtle().sign({ name: 'Ed25519' }, key, new Uint8Array(message))),
  };
}

/** Whether an Ed25519 signature of 64 bytes verifies under a raw 32-byte public key. */
export async function ed25519Verifies(
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> {
  const raw = new Uint8Array(publicKey);
  const key = await imported(() => subtle().importKey('raw', raw, { name: 'Ed25519' }, false, ['verify']), 'Ed25519');
  return subtle().verify({ name: 'Ed25519' }, key, new Uint8Array(signature), new Uint8Array(message));
}

/**
 * A signer for a 32-byte ML-DSA-44 seed (FIPS 204, empty context). Only where node:crypto has the algorithm: logs and
 * witnesses sign on servers; elsewhere `tlog/algorithm-unavailable`.
 */
export async function mlDsa44Signer(seed: Uint8Array): Promise<RawSigner> {
  if (!nodeCrypto) throw tlogError('tlog/algorithm-unavailable', 'ML-DSA-44 signing needs Node');
  try {
    const key = nodeCrypto.createPrivateKey({
      key: Buffer.from(concat(ML_DSA_44_PKCS8, seed)),
      format: 'der',
      type: 'pkcs8',
    });
    const spki = new Uint8Array(nodeCrypto.createPublicKey(key).export({ format: 'der', type: 'spki' }));
    return {
      publicKey: spki.slice(ML_DSA_44_SPKI.length),
      sign: async (message) => new Uint8Array(nodeCrypto.sign(null, message, key)),
    };
  } catch (cause) {
    throw tlogError('tlog/algorithm-unavailable', 'ML-DSA-44 is not in this Node', { cause: String(cause) });
  }
}

/** Whether an ML-DSA-44 signature of 2420 bytes verifies under a raw 1312-byte public key (empty context). */
export async function mlDsa44Verifies(
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> {
  const der = concat(ML_DSA_44_SPKI, publicKey);
  if (nodeCrypto) {
    // Node first: its WebCrypto form of ML-DSA still prints a warning into the operator's log.
    try {
      const key = nodeCrypto.createPublicKey({ key: Buffer.from(der), format: 'der', type: 'spki' });
      return nodeCrypto.verify(null, message, key, signature);
    } catch (cause) {
      throw tlogError('tlog/algorithm-unavailable', 'ML-DSA-44 is not in this Node', { cause: String(cause) });
    }
  }
  const name = 'ML-DSA-44';
  const key = await imported(() => subtle().importKey('spki', der, { name }, false, ['verify']), name);
  return subtle().verify({ name }, key, new Uint8Array(signature), new Uint8Array(message));
}
