import { type Checkpoint, formatCheckpointText, parseCheckpointText } from './checkpoint-text.ts';
import type { VerifierKey } from './keys.ts';
import { type NoteSigner, signNote } from './note-signer.ts';
import { openNote, type VerifiedSignature } from './open-note.ts';
import { tlogError } from './tlog-error.ts';

/** Signs a checkpoint and writes it as a note. Sign only after the tree it states is stored: a signature is for ever. */
export async function signCheckpoint(checkpoint: Checkpoint, signers: readonly NoteSigner[]): Promise<string> {
  return signNote(formatCheckpointText(checkpoint), signers);
}

/** Whom a reader trusts: the log under its origin, and perhaps witnesses. */
export type CheckpointTrust = {
  /** The origin that is asked for; by default the name of the first log key. */
  readonly origin?: string;
  /** Keys of the log; at least one must have signed (several while a key is being rotated). */
  readonly logKeys: readonly VerifierKey[];
  /** Keys of witnesses; those that signed are told in the result, and how many are enough is the caller's policy. */
  readonly witnessKeys?: readonly VerifierKey[];
};

/** A checkpoint that the log has signed, and the witnesses that cosigned it. */
export type OpenedCheckpoint = {
  readonly checkpoint: Checkpoint;
  readonly logSignatures: readonly VerifiedSignature[];
  readonly witnessSignatures: readonly VerifiedSignature[];
  readonly unknownSignatures: number;
};

const isOneOf = (key: VerifierKey, keys: readonly VerifierKey[]): boolean =>
  keys.some(({ name, keyId }) => name === key.name && keyId === key.keyId);

/**
 * Opens a signed checkpoint. Throws `tlog/malformed-note`, `tlog/signature-missing` (the log did not sign),
 * `tlog/signature-invalid` (a trusted key's line is false, a witness's too), `tlog/malformed-checkpoint`,
 * `tlog/wrong-origin`. Signatures come first: an unsigned text is not even read as a checkpoint.
 */
export async function openCheckpoint(note: Uint8Array | string, trust: CheckpointTrust): Promise<OpenedCheckpoint> {
  const { logKeys, witnessKeys = [], origin = logKeys[0]?.name ?? '' } = trust;
  const { text, verified, unknownSignatures } = await openNote(note, [...logKeys, ...witnessKeys]);
  const logSignatures = verified.filter(({ key }) => isOneOf(key, logKeys));
  if (logSignatures.length === 0)
    throw tlogError('tlog/signature-missing', 'the log itself has not signed', { origin });
  const checkpoint = parseCheckpointText(text);
  if (checkpoint.origin !== origin) throw tlogError('tlog/wrong-origin', 'another log', { expected: origin });
  return {
    checkpoint,
    logSignatures,
    witnessSignatures: verified.filter(({ key }) => !isOneOf(key, logKeys)),
    unknownSignatures,
  };
}
