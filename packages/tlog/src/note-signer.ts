import { assertSize, utf8 } from './bytes.ts';
import { cosignedMessage, encodeTimestampedSignature } from './cosignature.ts';
import type { VerifierKey } from './keys.ts';
import { assertNoteText, formatNote, type NoteSignature } from './signed-note.ts';
import type { SigningKey } from './signing-key.ts';

/** What signs note texts under one name and key: a log, a witness; over PKCS#11 another maker gives the same shape. */
export type NoteSigner = {
  readonly key: VerifierKey;
  readonly sign: (text: string) => Promise<NoteSignature>;
};

/**
 * A note signer with a key in memory. Plain Ed25519 signs any note text; the cosignature types sign checkpoints only
 * and state the time: `nowSeconds` is the clock, in whole POSIX seconds, and it is passed so that tests hold it.
 */
export function noteSigner({ key, signBytes }: SigningKey, nowSeconds: () => number): NoteSigner {
  const line = (signature: Uint8Array): NoteSignature => ({ name: key.name, keyId: key.keyId, signature });
  const { type } = key;
  if (type === 'ed25519') {
    return {
      key,
      sign: async (text) => {
        assertNoteText(text);
        return line(await signBytes(utf8(text)));
      },
    };
  }
  return {
    key,
    sign: async (text) => {
      assertNoteText(text);
      const timestampSeconds = nowSeconds();
      assertSize(timestampSeconds, 'timestamp');
      const message = cosignedMessage(type, { cosignerName: key.name, text, timestampSeconds });
      return line(encodeTimestampedSignature(timestampSeconds, await signBytes(message)));
    },
  };
}

/** Signs a text with one or more signers and writes the note. */
export async function signNote(text: string, signers: readonly NoteSigner[]): Promise<string> {
  return formatNote({ text, signatures: await Promise.all(signers.map((signer) => signer.sign(text))) });
}
