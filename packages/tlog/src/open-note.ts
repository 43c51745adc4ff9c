import { utf8 } from './bytes.ts';
import { verifyCosignature } from './cosignature.ts';
import { signatureVerifies, type VerifierKey } from './keys.ts';
import { type NoteSignature, parseNote } from './signed-note.ts';
import { tlogError } from './tlog-error.ts';

/** A signature that verified: the trusted key, and for a cosignature when it was made (POSIX seconds). */
export type VerifiedSignature = { readonly key: VerifierKey; readonly timestampSeconds?: number };

/** A note whose text may be believed as far as its signers are. */
export type OpenedNote = {
  readonly text: string;
  /** One per trusted key that signed, however often its line stands there. */
  readonly verified: readonly VerifiedSignature[];
  /** How many lines were ignored because no trusted key has their name and id. */
  readonly unknownSignatures: number;
};

const identity = ({ name, keyId }: { readonly name: string; readonly keyId: string }): string => `${name}+${keyId}`;

function indexKeys(keys: readonly VerifierKey[]): Map<string, VerifierKey> {
  const byIdentity = new Map<string, VerifierKey>();
  for (const key of keys) {
    const same = byIdentity.get(identity(key));
    if (same && !(same.type === key.type && same.publicKey.every((byte, i) => byte === key.publicKey[i]))) {
      throw tlogError('tlog/key-ambiguous', 'one name and id, two keys', { name: key.name, keyId: key.keyId });
    }
    byIdentity.set(identity(key), key);
  }
  return byIdentity;
}

/** Verifies one line under the key that it names, or throws `tlog/signature-invalid`. */
async function verifyLine(key: VerifierKey, text: string, line: NoteSignature): Promise<VerifiedSignature> {
  const { type } = key;
  if (type === 'ed25519') {
    if (await signatureVerifies(key, utf8(text), line.signature)) return { key };
  } else {
    const timestampSeconds = await verifyCosignature({ ...key, type }, text, line.signature);
    if (timestampSeconds !== undefined) return { key, timestampSeconds };
  }
  throw tlogError('tlog/signature-invalid', 'does not verify', { name: key.name, keyId: key.keyId });
}

/**
 * Opens a note with the keys that are trusted (C2SP signed-note): unknown lines are ignored, each line of a known key
 * must verify (`tlog/signature-invalid`), at least one must be there (`tlog/signature-missing`). A key that signed
 * twice counts once, with its latest time: a quorum must not be met by repeating a line.
 */
export async function openNote(input: Uint8Array | string, keys: readonly VerifierKey[]): Promise<OpenedNote> {
  const { text, signatures } = parseNote(input);
  const trusted = indexKeys(keys);
  const verified = new Map<string, VerifiedSignature>();
  let unknownSignatures = 0;
  for (const line of signatures) {
    const key = trusted.get(identity(line));
    if (!key) {
      unknownSignatures++;
      continue;
    }
    const found = await verifyLine(key, text, line);
    const before = verified.get(identity(line));
    if (!before || (found.timestampSeconds ?? 0) > (before.timestampSeconds ?? 0)) verified.set(identity(line), found);
  }
  if (verified.size === 0) throw tlogError('tlog/signature-missing', 'no line of a trusted key', { unknownSignatures });
  return { text, verified: [...verified.values()], unknownSignatures };
}
