import { createHash, createPublicKey, verify } from 'node:crypto';
import type { AnprListsPayload } from '@clairevoie/contract';
import { canonical, type JsonObject } from '../../ledger/index.ts';
import type { DirectiveKeyRow } from './list-registers.ts';

type Directive = AnprListsPayload<'anpr/load-directive'>;
type Minister = Directive['issuedBy'][number];

/** Whether the text that was signed says exactly what is loaded: read as JSON, nothing more and nothing less. */
export function isTextOf({ signed, ...said }: Directive): boolean {
  if (signed === undefined) return false;
  try {
    // Whatever it is, it is JSON: what it says is compared, and read by nothing else.
    const read: JsonObject = JSON.parse(signed.text);
    return canonical(read) === canonical(said);
  } catch {
    return false;
  }
}

/** SHA-256 of the text that was signed, base64; null where none was. */
export function digestOfSigned({ signed }: Directive): string | null {
  return signed === undefined ? null : createHash('sha256').update(signed.text, 'utf8').digest('base64');
}

/** Issuers of whom a signature over the very text stands under a key of theirs that was registered and has not ended. */
export function signersOf(
  { signed, issuedBy }: Directive,
  keys: readonly Pick<DirectiveKeyRow, 'minister' | 'public_key' | 'ended_at'>[],
): readonly Minister[] {
  if (signed === undefined) return [];
  const text = Buffer.from(signed.text, 'utf8');
  return issuedBy.filter((minister) =>
    signed.signatures.some(
      (one) =>
        one.minister === minister &&
        keys.some(
          (key) =>
            key.minister === minister && key.ended_at === null && isSignature(text, one.signature, key.public_key),
        ),
    ),
  );
}

/**
 * A public key of Ed25519 in its one spelling; undefined where it is none. Two bits of 43 characters of base64url say nothing: one key
 * has four spellings.
 */
export function findPublicKey(publicKey: string): string | undefined {
  return keyOf(publicKey)?.export({ format: 'jwk' }).x;
}

function isSignature(text: Uint8Array, signature: string, publicKey: string): boolean {
  const key = keyOf(publicKey);
  return key !== undefined && verify(null, text, key, Buffer.from(signature, 'base64'));
}

function keyOf(publicKey: string) {
  try {
    return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' });
  } catch {
    return undefined;
  }
}
