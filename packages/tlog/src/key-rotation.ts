import { formatVkey, parseVkey, type VerifierKey } from './keys.ts';
import { noteSigner, signNote } from './note-signer.ts';
import { openNote } from './open-note.ts';
import { parseNote } from './signed-note.ts';
import type { SigningKey } from './signing-key.ts';
import { TlogError, tlogError } from './tlog-error.ts';

/** Why a log changes its key. Only `planned` is followed: who holds a stolen key could sign the rest as well. */
export type RotationReason = 'planned' | 'compromised' | 'lost';

/** What a log says when it changes its key. */
export type KeyRotation = {
  readonly origin: string;
  /** The key that signs from now on. */
  readonly key: VerifierKey;
  readonly reason: RotationReason;
  /** Day, `2026-11-30`. */
  readonly day: string;
};

// The first line of a checkpoint is an origin and the second a number: no statement can pass as one.
const FIRST_LINE = 'clairevoie log key rotation v1';

function textOf({ origin, key, reason, day }: KeyRotation): string {
  return [FIRST_LINE, `origin ${origin}`, `key ${formatVkey(key)}`, `reason ${reason}`, `day ${day}`, ''].join('\n');
}

/**
 * Signs the statement of a new key as a note: by the old key, so that whoever trusts it can follow, and by the new one, which
 * shows that its holder has it. A lost key signs nothing: then `old` is left out, and nobody can follow.
 */
export async function signRotation(
  facts: Omit<KeyRotation, 'key'>,
  keys: { readonly old?: SigningKey | undefined; readonly fresh: SigningKey },
): Promise<string> {
  const rotation = { ...facts, key: keys.fresh.key };
  if (rotation.key.name !== rotation.origin) throw tlogError('tlog/malformed-key', 'the new key has another name');
  if ((keys.old === undefined) !== (rotation.reason === 'lost'))
    throw tlogError('tlog/malformed-key', 'a key that is not lost signs the statement of the next');
  const signers = [keys.old, keys.fresh].filter((key) => key !== undefined);
  return signNote(
    textOf(rotation),
    signers.map((key) => noteSigner(key, () => 0)),
  );
}

/** Reads a statement, signed by the new key at least. Whatever else throws `tlog/malformed-note` or an error of its signature. */
export async function openRotation(note: string): Promise<KeyRotation> {
  const { text } = parseNote(note);
  const match =
    /^(?<first>[^\n]+)\norigin (?<origin>[^\n]+)\nkey (?<vkey>[^\n]+)\nreason (?<reason>planned|compromised|lost)\nday (?<day>[0-9]{4}-[0-9]{2}-[0-9]{2})\n$/.exec(
      text,
    );
  const { first, origin = '', vkey = '', day = '', reason } = match?.groups ?? {};
  if (first !== FIRST_LINE) throw tlogError('tlog/malformed-note', 'not the statement of a new log key');
  const key = parseVkey(vkey);
  if (key.name !== origin || key.type !== 'ed25519') throw tlogError('tlog/malformed-key', 'not a key of this log');
  await openNote(note, [key]);
  // The pattern lets no other word through.
  return { origin, key, reason: reason as RotationReason, day };
}

/** Whether a key signed the statement. */
export async function isSignedBy(note: string, key: VerifierKey): Promise<boolean> {
  try {
    return (await openNote(note, [key])).verified.length > 0;
  } catch (error) {
    if (error instanceof TlogError && error.code === 'tlog/signature-missing') return false;
    throw error;
  }
}

/** Keys that somebody who trusts `pinned` may trust as well, and the statements that say so. */
export type FollowedKeys = {
  readonly keys: readonly VerifierKey[];
  readonly followed: readonly { readonly note: string; readonly rotation: KeyRotation }[];
};

/**
 * Follows statements, oldest first, from the keys that the reader holds: a planned one that a trusted key signed adds the
 * next. One by which a trusted key says that it was compromised throws `tlog/key-compromised`: its holder is told to get the
 * next key elsewhere. Statements of other origins, or signed by keys that nobody trusts, add nothing.
 */
export async function followKeys(pinned: readonly VerifierKey[], notes: readonly string[]): Promise<FollowedKeys> {
  const keys = [...pinned];
  const followed: { note: string; rotation: KeyRotation }[] = [];
  for (const note of notes) {
    const rotation = await openRotation(note);
    if (keys.some(({ keyId, name }) => keyId === rotation.key.keyId && name === rotation.key.name)) continue;
    const signer = await firstSigner(note, keys, rotation.origin);
    if (signer === undefined) continue;
    if (rotation.reason !== 'planned')
      throw tlogError('tlog/key-compromised', 'the log says so with this very key', {
        keyId: signer.keyId,
        day: rotation.day,
      });
    keys.push(rotation.key);
    followed.push({ note, rotation });
  }
  return { keys, followed };
}

async function firstSigner(
  note: string,
  keys: readonly VerifierKey[],
  origin: string,
): Promise<VerifierKey | undefined> {
  for (const key of keys) if (key.name === origin && (await isSignedBy(note, key))) return key;
  return undefined;
}
