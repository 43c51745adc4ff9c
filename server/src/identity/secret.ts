import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 random bits, base64url: 43 characters. */
export type Secret = string;

const secretForm = /^[A-Za-z0-9_-]{43}$/;

/** A fresh secret from `dice` (the system's random source unless a test passes its own). */
export function makeSecret(dice: (size: number) => Buffer = randomBytes): Secret {
  return dice(32).toString('base64url');
}

/** Whether the text has the form of a secret; said before it is hashed or looked up. */
export function isSecret(text: string | undefined): text is Secret {
  return text !== undefined && secretForm.test(text);
}

/** What is stored in place of a secret: a stolen table opens no session. A 256-bit secret needs no slow hash. */
export function hashSecret(secret: Secret): Buffer {
  return createHash('sha256').update(secret, 'utf8').digest();
}

/** The token that unsafe requests of a session must repeat. Derived, so that it is stored nowhere and dies with the session. */
export function csrfTokenOf(sessionToken: Secret): Secret {
  return createHmac('sha256', sessionToken).update('clairevoie csrf 1').digest('base64url');
}

/** Compares in constant time; texts of other length differ at once, which tells only the length. */
export function isSame(one: string | Buffer, other: string | Buffer): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
