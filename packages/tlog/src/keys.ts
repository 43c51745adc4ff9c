import { concat, fromBase64, toBase64, toHex, utf8 } from './bytes.ts';
import { ed25519Verifies, mlDsa44Verifies, sha256 } from './crypto.ts';
import { tlogError } from './tlog-error.ts';

/**
 * The signature types that we make and verify, with their byte in C2SP signed-note: plain Ed25519 (the log's own),
 * and the timestamped cosignatures of C2SP tlog-cosignature. A witness, a policy or a monitor names a key by its type.
 */
export const SIGNATURE_TYPES = { ed25519: 0x01, 'cosignature-ed25519': 0x04, 'cosignature-ml-dsa-44': 0x06 } as const;

/** The name of a signature type. */
export type SignatureType = keyof typeof SIGNATURE_TYPES;

/** A public key with its name: what a stranger must hold to believe anything. `keyId` is eight lowercase hex digits. */
export type VerifierKey = {
  readonly name: string;
  readonly type: SignatureType;
  readonly publicKey: Uint8Array;
  readonly keyId: string;
};

/** Whether a text may name a key: not empty, no Unicode space, no plus, no control character (C2SP signed-note). */
export function isKeyName(name: string): boolean {
  return name.isWellFormed() && /^[^\p{White_Space}+\p{Cc}]+$/u.test(name);
}

/** The bytes of a public key of a type. */
function publicKeyBytes(type: SignatureType): number {
  return type === 'cosignature-ml-dsa-44' ? 1312 : 32;
}

/** The signature type with this byte, or undefined when we do not know it. */
export function signatureTypeOf(byte: number | undefined): SignatureType | undefined {
  switch (byte) {
    case SIGNATURE_TYPES.ed25519:
      return 'ed25519';
    case SIGNATURE_TYPES['cosignature-ed25519']:
      return 'cosignature-ed25519';
    case SIGNATURE_TYPES['cosignature-ml-dsa-44']:
      return 'cosignature-ml-dsa-44';
    default:
      return undefined;
  }
}

/** Joins name, type and raw public key into a key with its id: SHA-256(name || 0x0A || type || key), first four bytes. */
export function verifierKey(name: string, type: SignatureType, publicKey: Uint8Array): VerifierKey {
  if (!isKeyName(name)) throw tlogError('tlog/malformed-key', 'the name is empty or has a space, a plus or a control');
  if (publicKey.length !== publicKeyBytes(type)) throw tlogError('tlog/malformed-key', `${publicKey.length} bytes`);
  const digest = sha256(concat(utf8(`${name}\n`), Uint8Array.of(SIGNATURE_TYPES[type]), publicKey));
  return { name, type, publicKey, keyId: toHex(digest.subarray(0, 4)) };
}

/** Writes a key as a vkey: name+id+base64(type || key). This is what a log or witness publishes. */
export function formatVkey({ name, type, publicKey, keyId }: VerifierKey): string {
  return `${name}+${keyId}+${toBase64(concat(Uint8Array.of(SIGNATURE_TYPES[type]), publicKey))}`;
}

/**
 * Reads a vkey. A wrong id, an unknown type, a wrong length or another spelling throw `tlog/malformed-key`: a mistyped
 * key must fail here and not later as "no trusted signature".
 */
export function parseVkey(vkey: string): VerifierKey {
  const match = /^([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]{1,2000}={0,2})$/u.exec(vkey);
  if (!match) throw tlogError('tlog/malformed-key', 'not name+id+key');
  const [, name = '', keyId = '', encoded = ''] = match;
  const [byte, ...raw] = fromBase64(encoded, 'tlog/malformed-key');
  const type = signatureTypeOf(byte);
  if (!type) throw tlogError('tlog/malformed-key', 'a signature type that we do not know', { type: byte ?? -1 });
  const key = verifierKey(name, type, Uint8Array.from(raw));
  if (key.keyId !== keyId) throw tlogError('tlog/malformed-key', 'the id does not fit the key', { keyId });
  return key;
}

/**
 * A key to be told by phone: the first 80 bits of the SHA-256 of its vkey, five groups of four hex digits. As short for a
 * post-quantum key of 1.7 kB as for any other; whoever has the text alone: `printf %s '<vkey>' | sha256sum`.
 */
export const keyFingerprint = (vkey: string): string =>
  (
    toHex(sha256(utf8(vkey)))
      .slice(0, 20)
      .match(/.{4}/g) ?? []
  ).join(' ');

/** Whether raw signature bytes verify over a message. Note lines add a key id and perhaps a time: see `note-verifier.ts`. */
export async function signatureVerifies(
  key: VerifierKey,
  message: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> {
  switch (key.type) {
    case 'ed25519':
    case 'cosignature-ed25519':
      return signature.length === 64 && ed25519Verifies(key.publicKey, message, signature);
    case 'cosignature-ml-dsa-44':
      return signature.length === 2420 && mlDsa44Verifies(key.publicKey, message, signature);
  }
}
