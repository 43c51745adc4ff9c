import { formatTlogProof, fromBase64, parseTlogProof, type TlogProof, toBase64 } from '@clairevoie/tlog';
import { canonicalJson } from './canonical-json.ts';

/** Version of the form of `extra` (docs/receipt-format.md). */
export const receiptFormat = 'clairevoie.receipt/1';

/** A private field group as its holder may know it: what the commitment of the header was made of. */
export interface OpenedGroup {
  /** 32 random bytes, base64. */
  readonly salt: string;
  /** The group's canonical JSON, word for word. */
  readonly content: string;
}

/** What a receipt says of its entry: the leaf, word for word, and the groups that its holder may know. */
export interface ReceiptEntry {
  /** The public header: the bytes of the leaf. */
  readonly header: string;
  /** Empty in a public proof, and once the private body was erased. */
  readonly groups: Readonly<Record<string, OpenedGroup>>;
}

/** A receipt as a file, read but not yet believed. */
export interface ReceiptFile extends ReceiptEntry {
  readonly proof: TlogProof;
}

/** Why a file is no receipt; the words for people are in `check-words.ts`. */
export type FormProblem =
  | 'not-a-proof'
  | 'no-entry'
  | 'not-json'
  | 'unknown-format'
  | 'not-canonical'
  | 'wrong-members'
  | 'wrong-salt';

/** Thrown for a file that has not exactly the form of a receipt. */
export class ReceiptFormError extends Error {
  readonly problem: FormProblem;

  constructor(problem: FormProblem, cause?: unknown) {
    super(problem, cause === undefined ? undefined : { cause });
    this.name = 'ReceiptFormError';
    this.problem = problem;
  }
}

/** Salts have one length: with another, bytes could be moved between salt and content under the same commitment. */
export const saltBytes = 32;

/** Writes a receipt: a C2SP tlog-proof with the entry in its `extra` line. `proofText` is the proof without one. */
export function formatReceiptFile(proofText: string, { header, groups }: ReceiptEntry): string {
  const entry = canonicalJson({ format: receiptFormat, groups, header });
  return formatTlogProof({ ...parseTlogProof(proofText), extra: new TextEncoder().encode(entry) });
}

/** Reads a receipt, strictly: exactly one spelling of each is accepted. Throws {@link ReceiptFormError}. */
export function parseReceiptFile(bytes: Uint8Array): ReceiptFile {
  const proof = asProof(bytes);
  if (proof.extra === undefined) throw new ReceiptFormError('no-entry');
  const text = utf8Of(proof.extra);
  const value = parsed(text);
  if (!isObject(value)) throw new ReceiptFormError('not-json');
  if (value.format !== receiptFormat) throw new ReceiptFormError('unknown-format');
  const { header, groups } = value;
  if (Object.keys(value).length !== 3 || typeof header !== 'string' || !isObject(groups))
    throw new ReceiptFormError('wrong-members');
  const entry: ReceiptEntry = {
    header,
    groups: Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, groupOf(group)])),
  };
  if (!isCanonical(value, text)) throw new ReceiptFormError('not-canonical');
  return { proof, ...entry };
}

function asProof(bytes: Uint8Array): TlogProof {
  try {
    const proof = parseTlogProof(bytes);
    // One spelling alone: what the reader ignored would be a place where a byte changes nothing.
    if (formatTlogProof(proof) !== utf8Of(bytes)) throw new ReceiptFormError('not-canonical');
    return proof;
  } catch (cause) {
    if (cause instanceof ReceiptFormError) throw cause;
    throw new ReceiptFormError('not-a-proof', cause);
  }
}

function groupOf(group: unknown): OpenedGroup {
  if (!isObject(group) || Object.keys(group).length !== 2) throw new ReceiptFormError('wrong-members');
  const { salt, content } = group;
  if (typeof salt !== 'string' || typeof content !== 'string') throw new ReceiptFormError('wrong-members');
  if (saltOf(salt)?.length !== saltBytes) throw new ReceiptFormError('wrong-salt');
  return { salt, content };
}

function saltOf(salt: string): Uint8Array | undefined {
  try {
    const bytes = fromBase64(salt, 'tlog/malformed-proof');
    return toBase64(bytes) === salt ? bytes : undefined;
  } catch {
    return undefined;
  }
}

function utf8Of(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new ReceiptFormError('not-json', cause);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ReceiptFormError('not-json', cause);
  }
}

/** Half characters have no canonical form: what holds one is not canonical. */
function isCanonical(value: unknown, text: string): boolean {
  try {
    return canonicalJson(value) === text;
  } catch {
    return false;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
