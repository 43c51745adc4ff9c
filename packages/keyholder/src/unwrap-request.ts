import { isObject } from '@clairevoie/outpost';
import { fromBase64, TlogError } from '@clairevoie/tlog';
import { KeyholderError } from './keyholder-error.ts';
import { SEALED_SHARE_BYTES, type ShareContext } from './share.ts';

/** The body of a request, in bytes. */
export const MAX_BODY_BYTES = 393_216;

/** So many segments at once; a longer interval is asked for in several requests about the same entry. */
export const MAX_SHARES = 256;

/** Two field groups of an entry, opened: with them the public header's commitments can be recomputed. */
export type RevealedGroup = { readonly salt: Uint8Array; readonly content: string };

/** An entry of the log with what of it is shown to the keyholder: when it was, and what it opened; not who, nor why. */
export type RevealedEntry = {
  /** The public header as it stands in the log. */
  readonly header: string;
  readonly when: RevealedGroup;
  readonly result: RevealedGroup;
  /** C2SP tlog-proof of the header. */
  readonly proof: string;
};

/** A share as the vault keeps it. */
export type SealedShare = ShareContext & { readonly sealed: Uint8Array };

/** So many proofs of earlier emergencies may stand in a request: two each. */
export const MAX_SETTLED = 16;

/** What is asked of a keyholder: the access, the emergency on which it rests if it does, and the shares. */
export type UnwrapRequest = {
  readonly access: RevealedEntry;
  readonly emergency?: RevealedEntry;
  /** With an emergency: tlog-proofs, under a quorum, of the entries of the last one that was answered. */
  readonly settled?: readonly string[];
  readonly shares: readonly SealedShare[];
};

const FORM = 'clairevoie-unwrap/1';
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Writes a request as JSON. */
export function formatUnwrapRequest({ access, emergency, settled, shares }: UnwrapRequest): string {
  return JSON.stringify({
    form: FORM,
    access: entryJson(access),
    ...(emergency === undefined ? {} : { emergency: entryJson(emergency) }),
    ...(settled === undefined ? {} : { settled }),
    shares: shares.map(({ sealed, ...context }) => ({ ...contextOf(context), sealed: base64(sealed) })),
  });
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const groupJson = ({ salt, content }: RevealedGroup) => ({ salt: base64(salt), content });
const entryJson = ({ header, when, result, proof }: RevealedEntry) => ({
  ...{ header, when: groupJson(when), result: groupJson(result), proof },
});

function contextOf({ recordingId, segmentId, capturedFrom, capturedTo, gateAt }: ShareContext): ShareContext {
  return { recordingId, segmentId, capturedFrom, capturedTo, gateAt };
}

function malformed(because: string): KeyholderError {
  return new KeyholderError('keyholder/malformed-request', because);
}

/** Reads a request strictly: exactly these fields, base64 in its one form, ids and instants as the vault writes them. */
export function parseUnwrapRequest(body: Uint8Array): UnwrapRequest {
  const fields = fieldsOf(jsonOf(body), ['form', 'access', 'shares'], ['emergency', 'settled']);
  const { form, access, emergency, settled, shares } = fields;
  if (form !== FORM) throw malformed(`the form is not ${FORM}`);
  if (!Array.isArray(shares) || shares.length === 0 || shares.length > MAX_SHARES)
    throw malformed(`shares is not a list of 1 to ${MAX_SHARES}`);
  const read = shares.map(shareOf);
  if (new Set(read.map(({ segmentId }) => segmentId)).size < read.length) throw malformed('a segment twice');
  return {
    access: entryOf(access),
    ...(emergency === undefined ? {} : { emergency: entryOf(emergency) }),
    ...(settled === undefined ? {} : { settled: settledOf(settled) }),
    shares: read,
  };
}

function jsonOf(body: Uint8Array): unknown {
  try {
    return JSON.parse(decoder.decode(body));
  } catch {
    throw malformed('not JSON in UTF-8');
  }
}

function fieldsOf(value: unknown, required: readonly string[], optional: readonly string[] = []) {
  if (!isObject(value)) throw malformed('not an object');
  const names = Object.keys(value);
  if (required.some((name) => !names.includes(name))) throw malformed(`not the fields ${required.join(', ')}`);
  if (names.some((name) => !required.includes(name) && !optional.includes(name))) throw malformed('an unknown field');
  return value;
}

function textOf(value: unknown, most: number): string {
  if (typeof value !== 'string' || value.length > most || !value.isWellFormed()) throw malformed('not a text');
  return value;
}

function bytesOf(value: unknown, lengthBytes: number): Uint8Array {
  try {
    const bytes = fromBase64(textOf(value, 1000), 'tlog/malformed-hash');
    if (bytes.length === lengthBytes) return bytes;
  } catch (error) {
    if (!(error instanceof TlogError)) throw error;
  }
  throw malformed(`not ${lengthBytes} bytes in base64`);
}

function groupOf(value: unknown): RevealedGroup {
  const { salt, content } = fieldsOf(value, ['salt', 'content']);
  return { salt: bytesOf(salt, 32), content: textOf(content, 65_536) };
}

function entryOf(value: unknown): RevealedEntry {
  const { header, when, result, proof } = fieldsOf(value, ['header', 'when', 'result', 'proof']);
  return {
    header: textOf(header, 65_536),
    when: groupOf(when),
    result: groupOf(result),
    proof: textOf(proof, 131_072),
  };
}

function settledOf(value: unknown): readonly string[] {
  if (!Array.isArray(value) || value.length > MAX_SETTLED)
    throw malformed(`settled is not a list of at most ${MAX_SETTLED}`);
  return value.map((proof) => textOf(proof, 16_384));
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/;

/** Whether a text is an id as the vault writes it. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value);
}

/** Whether a text is an instant in UTC that exists. */
export function isInstant(value: unknown): value is string {
  if (typeof value !== 'string' || !INSTANT.test(value)) return false;
  try {
    Temporal.Instant.from(value);
    return true;
  } catch {
    return false;
  }
}

function shareOf(value: unknown): SealedShare {
  const fields = fieldsOf(value, ['recordingId', 'segmentId', 'capturedFrom', 'capturedTo', 'gateAt', 'sealed']);
  const { recordingId, segmentId, capturedFrom, capturedTo, gateAt, sealed } = fields;
  if (!isId(recordingId) || !isId(segmentId)) throw malformed('not an id');
  if (!isInstant(capturedFrom) || !isInstant(capturedTo) || !isInstant(gateAt)) throw malformed('not an instant');
  return { recordingId, segmentId, capturedFrom, capturedTo, gateAt, sealed: bytesOf(sealed, SEALED_SHARE_BYTES) };
}
