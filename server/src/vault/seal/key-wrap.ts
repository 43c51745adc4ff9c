import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { type BoundContext, encodeContext } from './bound-context.ts';
import { sealErrors } from './seal-errors.ts';

/** Length of every symmetric key of the vault: AES-256. */
export const keyBytes = 32;

const version = 1;
const nonceBytes = 12;
const tagBytes = 16;
const wrappedBytes = 1 + nonceBytes + keyBytes + tagBytes;

/** What a wrapped key is for and which key it is, named in errors and authenticated with it. */
export interface WrapPurpose {
  /** `expiry key`, `data key`, `segment key`, `host half`: a key wrapped for one purpose opens for no other. */
  readonly purpose: 'expiry key' | 'data key' | 'segment key' | 'host half';
  /** Id that an error may name. */
  readonly keyId: string;
  readonly context: BoundContext;
}

/**
 * Closes one 32-byte key under another with AES-256-GCM: version || nonce || ciphertext || tag, 61 bytes.
 * The nonce is random: one wrapping key closes a few thousand keys, far below the bound of 2^32.
 */
export function wrapKey(wrapping: Uint8Array, secret: Uint8Array, bound: WrapPurpose): Buffer {
  checkKey(wrapping);
  checkKey(secret);
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', wrapping, nonce, { authTagLength: tagBytes });
  cipher.setAAD(additionalData(bound));
  const body = Buffer.concat([cipher.update(secret), cipher.final()]);
  return Buffer.concat([Buffer.from([version]), nonce, body, cipher.getAuthTag()]);
}

/** Opens what {@link wrapKey} closed; throws `vault/wrapped-key-refused` for another key or another context. The caller zeroes the result. */
export function unwrapKey(wrapping: Uint8Array, wrapped: Uint8Array, bound: WrapPurpose): Buffer {
  checkKey(wrapping);
  const refused = sealErrors.wrappedKeyRefused({ purpose: bound.purpose, keyId: bound.keyId });
  if (wrapped.length !== wrappedBytes || wrapped[0] !== version) throw refused;
  const nonce = wrapped.subarray(1, 1 + nonceBytes);
  const decipher = createDecipheriv('aes-256-gcm', wrapping, nonce, { authTagLength: tagBytes });
  decipher.setAAD(additionalData(bound));
  decipher.setAuthTag(wrapped.subarray(wrappedBytes - tagBytes));
  const secret = decipher.update(wrapped.subarray(1 + nonceBytes, wrappedBytes - tagBytes));
  try {
    decipher.final();
  } catch {
    secret.fill(0);
    throw refused;
  }
  return secret;
}

/** Throws `vault/invalid-key` unless the key has 32 bytes. */
export function checkKey(key: Uint8Array): void {
  if (key.length !== keyBytes) throw sealErrors.invalidKey({ lengthBytes: key.length });
}

function additionalData(bound: WrapPurpose): Buffer {
  return Buffer.concat([
    Buffer.from([version]),
    encodeContext(bound.purpose, { ...bound.context, keyId: bound.keyId }),
  ]);
}
