import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createPrivateKey,
  createPublicKey,
  decapsulate,
  encapsulate,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';

/** Length of a raw X25519 key, public or private, and of what the KEM puts before the ciphertext. */
export const HPKE_KEY_BYTES = 32;

const TAG_BYTES = 16;
const NONCE_BYTES = 12;

/** How many bytes sealing adds to a plaintext. */
export const HPKE_OVERHEAD_BYTES = HPKE_KEY_BYTES + TAG_BYTES;

/** What is authenticated beside the plaintext: `info` says what the key is used for, `aad` what this one message is about. */
export type HpkeContext = { readonly info: string; readonly aad: Uint8Array };

// RFC 9180, mode base, one suite: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20Poly1305. The KEM is node:crypto's own.
const SUITE = Buffer.from('HPKE\x00\x20\x00\x01\x00\x03', 'latin1');
const VERSION = Buffer.from('HPKE-v1', 'latin1');
const NOTHING = Buffer.alloc(0);

const hmac = (key: Uint8Array, ...data: readonly Uint8Array[]): Buffer => {
  const mac = createHmac('sha256', key);
  for (const piece of data) mac.update(piece);
  return mac.digest();
};

function extract(salt: Uint8Array, label: string, ikm: Uint8Array): Buffer {
  return hmac(salt, VERSION, SUITE, Buffer.from(label, 'latin1'), ikm);
}

/** HKDF-Expand of at most one block of SHA-256: neither key nor nonce is longer. */
function expand(prk: Uint8Array, label: string, info: Uint8Array, lengthBytes: number): Buffer {
  const head = Buffer.from([0, lengthBytes]);
  return hmac(prk, head, VERSION, SUITE, Buffer.from(label, 'latin1'), info, Buffer.of(1)).subarray(0, lengthBytes);
}

function keySchedule(shared: Uint8Array, info: string): { readonly key: Buffer; readonly nonce: Buffer } {
  const infoHash = extract(NOTHING, 'info_hash', Buffer.from(info, 'utf8'));
  const context = Buffer.concat([Buffer.of(0), extract(NOTHING, 'psk_id_hash', NOTHING), infoHash]);
  const secret = extract(shared, 'secret', NOTHING);
  const key = expand(secret, 'key', context, HPKE_KEY_BYTES);
  const nonce = expand(secret, 'base_nonce', context, NONCE_BYTES);
  secret.fill(0);
  return { key, nonce };
}

const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');

/** A raw X25519 public key as node:crypto takes it. */
export function hpkePublicKey(raw: Uint8Array): KeyObject {
  if (raw.length !== HPKE_KEY_BYTES) throw new TypeError('an X25519 key has 32 bytes');
  return createPublicKey({ key: { kty: 'OKP', crv: 'X25519', x: base64url(raw) }, format: 'jwk' });
}

// DER wrapper of fixed shape (RFC 8410) for an X25519 private key: the raw key follows.
const PKCS8 = Buffer.from('302e020100300506032b656e04220420', 'hex');

/** A raw X25519 private key as node:crypto takes it. */
export function hpkePrivateKey(raw: Uint8Array): KeyObject {
  if (raw.length !== HPKE_KEY_BYTES) throw new TypeError('an X25519 key has 32 bytes');
  return createPrivateKey({ key: Buffer.concat([PKCS8, raw]), format: 'der', type: 'pkcs8' });
}

/** The raw public key of a key, private or public. */
export function hpkeRawPublic(key: KeyObject): Buffer {
  const { x } = (key.type === 'private' ? createPublicKey(key) : key).export({ format: 'jwk' });
  return Buffer.from(x ?? '', 'base64url');
}

/** The raw private key: for the file that keeps it. The caller zeroes it. */
export function hpkeRawPrivate(key: KeyObject): Buffer {
  return Buffer.from(key.export({ format: 'jwk' }).d ?? '', 'base64url');
}

/** A fresh key; its public half is {@link hpkeRawPublic}. */
export function generateHpkeKey(): KeyObject {
  return generateKeyPairSync('x25519').privateKey;
}

/** Seals to a public key (RFC 9180 `SealBase`): encapsulated key, then ciphertext and tag. Nobody but the key's holder opens it. */
export function hpkeSeal(publicKey: KeyObject, plaintext: Uint8Array, { info, aad }: HpkeContext): Buffer {
  const { ciphertext: encapsulated, sharedKey } = encapsulate(publicKey);
  const { key, nonce } = keySchedule(sharedKey, info);
  try {
    const cipher = createCipheriv('chacha20-poly1305', key, nonce, { authTagLength: TAG_BYTES });
    cipher.setAAD(aad, { plaintextLength: plaintext.length });
    return Buffer.concat([encapsulated, cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]);
  } finally {
    key.fill(0);
    sharedKey.fill(0);
  }
}

/** Opens what {@link hpkeSeal} sealed; undefined for another key, another context or a changed byte. The caller zeroes the result. */
export function hpkeOpen(privateKey: KeyObject, sealed: Uint8Array, { info, aad }: HpkeContext): Buffer | undefined {
  const end = sealed.length - TAG_BYTES;
  if (end < HPKE_KEY_BYTES) return undefined;
  let shared: Buffer;
  try {
    shared = decapsulate(privateKey, sealed.subarray(0, HPKE_KEY_BYTES));
  } catch {
    return undefined; // a point of small order: no honest sender makes one
  }
  const { key, nonce } = keySchedule(shared, info);
  const decipher = createDecipheriv('chacha20-poly1305', key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(aad, { plaintextLength: end - HPKE_KEY_BYTES });
  decipher.setAuthTag(sealed.subarray(end));
  const opened = decipher.update(sealed.subarray(HPKE_KEY_BYTES, end));
  try {
    decipher.final();
    return opened;
  } catch {
    opened.fill(0);
    return undefined;
  } finally {
    key.fill(0);
    shared.fill(0);
  }
}
