import { concat, fromBase64, fromHex, textOf, toBase64, toHex } from './bytes.ts';
import { isKeyName } from './keys.ts';
import { tlogError } from './tlog-error.ts';

/** One signature line: who claims to have signed, with which key id (eight hex digits), and the bytes after the id. */
export type NoteSignature = { readonly name: string; readonly keyId: string; readonly signature: Uint8Array };

/** A signed note taken apart. `text` ends with a newline; nothing in it may be believed before a signature verified. */
export type SignedNote = { readonly text: string; readonly signatures: readonly NoteSignature[] };

/** The largest note that is read, in bytes; room for 100 post-quantum signatures and a long text. */
export const MAX_NOTE_BYTES = 1_000_000;

/** The most signatures that are read in one note; C2SP signed-note asks for at least 16. */
export const MAX_NOTE_SIGNATURES = 100;

const SIGNATURE_START = '\u2014 ';

/** Whether a text may be signed as a note: ends with a newline, has no other control character below U+0020. */
function isNoteText(text: string): boolean {
  if (!text.endsWith('\n') || !text.isWellFormed()) return false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x20 && unit !== 0x0a) return false;
  }
  return true;
}

/** Throws `tlog/malformed-note` unless the text may be signed as a note (C2SP signed-note). */
export function assertNoteText(text: string): void {
  if (!isNoteText(text)) throw tlogError('tlog/malformed-note', 'no newline at the end, or a control character');
}

function parseSignatureLine(line: string): NoteSignature {
  const [name = '', encoded = '', ...more] = line.slice(SIGNATURE_START.length).split(' ');
  if (!line.startsWith(SIGNATURE_START) || more.length > 0 || !isKeyName(name)) {
    throw tlogError('tlog/malformed-note', 'a signature line is not: dash, name, base64');
  }
  const bytes = fromBase64(encoded, 'tlog/malformed-note');
  if (bytes.length < 5) throw tlogError('tlog/malformed-note', 'a signature is too short');
  return { name, keyId: toHex(bytes.subarray(0, 4)), signature: bytes.slice(4) };
}

/**
 * Reads signature lines alone (what a witness answers to `add-checkpoint`). Each must end with a newline; none at all
 * or more than 100 throw `tlog/malformed-note`.
 */
export function parseSignatureLines(input: Uint8Array | string): NoteSignature[] {
  const text = textOf(input, 'tlog/malformed-note');
  if (!isNoteText(text)) throw tlogError('tlog/malformed-note', 'no newline at the end, or a control character');
  const lines = text.slice(0, -1).split('\n');
  if (lines.length > MAX_NOTE_SIGNATURES) throw tlogError('tlog/malformed-note', `${lines.length} signatures`);
  return lines.map(parseSignatureLine);
}

/** Writes one signature line, newline included. */
export function formatSignatureLine({ name, keyId, signature }: NoteSignature): string {
  return `${SIGNATURE_START}${name} ${toBase64(concat(fromHex(keyId), signature))}\n`;
}

/**
 * Takes a note apart (C2SP signed-note), strictly and with limits. The text ends at the last empty line; it may hold
 * empty lines itself. Whatever is not a note throws `tlog/malformed-note`.
 */
export function parseNote(input: Uint8Array | string): SignedNote {
  if (input.length > MAX_NOTE_BYTES) throw tlogError('tlog/malformed-note', 'longer than a million bytes');
  const note = textOf(input, 'tlog/malformed-note');
  if (!isNoteText(note)) throw tlogError('tlog/malformed-note', 'no newline at the end, or a control character');
  const blank = note.lastIndexOf('\n\n');
  if (blank < 0) throw tlogError('tlog/malformed-note', 'no blank line before the signatures');
  return { text: note.slice(0, blank + 1), signatures: parseSignatureLines(note.slice(blank + 2)) };
}

/** Writes a note: text, blank line, signature lines in the order given. At least one signature. */
export function formatNote({ text, signatures }: SignedNote): string {
  assertNoteText(text);
  if (signatures.length === 0) throw tlogError('tlog/malformed-note', 'a note needs a signature');
  return `${text}\n${signatures.map(formatSignatureLine).join('')}`;
}

/**
 * Adds signatures to a note, for instance cosignatures that witnesses answered; a line that is there already (same
 * name, id and bytes) is not repeated.
 */
export function addSignatures(note: SignedNote, added: readonly NoteSignature[]): SignedNote {
  const lines = new Map([...note.signatures, ...added].map((line) => [formatSignatureLine(line), line]));
  return { text: note.text, signatures: [...lines.values()] };
}
