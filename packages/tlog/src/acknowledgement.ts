import { concat, fromBase64, textOf, toBase64, utf8 } from './bytes.ts';
import { sha256 } from './crypto.ts';
import { rootOfInclusion } from './inclusion-proof.ts';
import { signatureVerifies, type VerifierKey } from './keys.ts';
import { assertHash, HASH_BYTES, type Hash, inclusionPaths, rootOfHashes } from './merkle.ts';
import type { SigningKey } from './signing-key.ts';
import { tlogError } from './tlog-error.ts';

/** The promise of the log: an acknowledged entry stands in a checkpoint within this many seconds (DESIGN, section 4). */
export const INTEGRATED_WITHIN_SECONDS = 10;

/** What the log promises about the entries of one commit: they will be in the tree soon. */
export type PromisedBatch = {
  readonly origin: string;
  /** Root of the small RFC 6962 tree over the leaf hashes of this commit, in their order. */
  readonly root: Hash;
  /** How many leaves that tree has. */
  readonly size: number;
  /** When the acts were committed: UTC with milliseconds, as `Date.prototype.toISOString` writes it. */
  readonly at: string;
  readonly integratedWithinSeconds: number;
  /** `batchHash` of the one before; undefined for the first of a log. */
  readonly previous?: Hash;
};

/** A promise with the log's signature. One signature a commit, however many acts share it. */
export type SignedBatch = PromisedBatch & { readonly keyId: string; readonly signature: Uint8Array };

/**
 * The part of a signed batch that one person takes home: their leaf, its path to the batch's root, and the signature.
 * Together with a later checkpoint that lacks the leaf it is evidence against the log.
 */
export type Acknowledgement = Omit<SignedBatch, 'root'> & {
  readonly leafHash: Hash;
  /** Place of the leaf among the leaves of its commit. */
  readonly index: number;
  readonly path: readonly Hash[];
};

// The zero byte may not stand in any note, and the label opens no cosigned message: a signature of the log key over an
// acknowledgement can never be shown as one over a checkpoint, nor the other way round.
const LABEL = 'clairevoie/acknowledgement/v2\n\0';

// A day: more is no promise, and a term without end would have no moment at which it is broken.
const MAX_TERM_SECONDS = 86_400;

// As many acts as one commit may ever take: a path is never longer than sixteen hashes.
const MAX_BATCH = 65_536;

const AT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

const CODE = 'tlog/malformed-acknowledgement';

/** What is signed: a label, then one line a fact; the line of `previous` is empty for the first. */
function messageOf({ origin, root, size, at, integratedWithinSeconds, previous }: PromisedBatch): Uint8Array {
  assertHash(root, 'root');
  if (previous) assertHash(previous, 'previous');
  const instant = AT.test(at) ? new Date(at) : undefined;
  if (!instant || Number.isNaN(instant.getTime()) || instant.toISOString() !== at) {
    throw tlogError(CODE, 'the time is not UTC with milliseconds');
  }
  if (!isWithin(integratedWithinSeconds, MAX_TERM_SECONDS)) throw tlogError(CODE, 'the term is not 1 to 86400 seconds');
  if (!isWithin(size, MAX_BATCH)) throw tlogError(CODE, `the size is not 1 to ${MAX_BATCH}`);
  if (origin === '' || origin.includes('\n') || !origin.isWellFormed())
    throw tlogError(CODE, 'the origin is not one line');
  const before = previous ? toBase64(previous) : '';
  const lines = [origin, toBase64(root), size, at, integratedWithinSeconds, before, ''];
  return concat(utf8(LABEL), utf8(lines.join('\n')));
}

const isWithin = (value: number, most: number): boolean => Number.isInteger(value) && value >= 1 && value <= most;

/** Signs a promise with the log's Ed25519 key. It leaves the server only after COMMIT: one about a lost act is false evidence. */
export async function signBatch(facts: PromisedBatch, signer: SigningKey): Promise<SignedBatch> {
  const { origin, root, size, at, integratedWithinSeconds, previous } = facts;
  const signature = await signer.signBytes(messageOf(facts));
  const promise = { origin, root, size, at, integratedWithinSeconds, keyId: signer.key.keyId, signature };
  return previous ? { ...promise, previous } : promise;
}

/** The root that a promise over these leaves names. */
export function rootOfBatch(leafHashes: readonly Hash[]): Hash {
  return rootOfHashes(leafHashes);
}

/** The acknowledgement of each leaf of a signed batch, in order. */
export function acknowledgementsOf(batch: SignedBatch, leafHashes: readonly Hash[]): readonly Acknowledgement[] {
  const { root: _, ...signed } = batch;
  const paths = inclusionPaths(leafHashes);
  return leafHashes.map((leafHash, index) => ({ ...signed, leafHash, index, path: paths[index] ?? [] }));
}

/** The signed batch an acknowledgement was cut from. A path that cannot be throws `tlog/inclusion-broken`. */
export function batchOf({ leafHash, index, path, ...signed }: Acknowledgement): SignedBatch {
  return { ...signed, root: rootOfInclusion({ index, size: signed.size, leafHash, proof: path }) };
}

/** Verifies that the log signed it. `tlog/wrong-origin`, `tlog/signature-missing` (other key), `tlog/signature-invalid`. */
export async function verifyBatch(batch: SignedBatch, logKey: VerifierKey, origin = logKey.name): Promise<void> {
  if (batch.origin !== origin) throw tlogError('tlog/wrong-origin', 'another log', { expected: origin });
  if (batch.keyId !== logKey.keyId) throw tlogError('tlog/signature-missing', 'another key', { keyId: batch.keyId });
  if (!(await signatureVerifies(logKey, messageOf(batch), batch.signature))) {
    throw tlogError('tlog/signature-invalid', 'the acknowledgement does not verify', { keyId: batch.keyId });
  }
}

/** Verifies that the log signed a promise that holds this very leaf. As `verifyBatch`, and `tlog/inclusion-broken`. */
export async function verifyAcknowledgement(
  ack: Acknowledgement,
  logKey: VerifierKey,
  origin = logKey.name,
): Promise<void> {
  await verifyBatch(batchOf(ack), logKey, origin);
}

/** The hash by which the next batch names this one: over what was signed, so a signature cannot be varied. */
export function batchHash(batch: PromisedBatch): Hash {
  return sha256(messageOf(batch));
}

/**
 * The last moment of the promise, as `at` is written: a checkpoint first seen after it that lacks the leaf is, together
 * with the acknowledgement, evidence of a broken promise.
 */
export function acknowledgementDueAt(ack: { readonly at: string; readonly integratedWithinSeconds: number }): string {
  return new Date(Date.parse(ack.at) + ack.integratedWithinSeconds * 1000).toISOString();
}

/**
 * Checks that batches follow each other without a gap, oldest first. `after` is the hash of the one before the first
 * given; leave it out when the list starts at the first of the log. Throws `tlog/acknowledgement-gap` with the position
 * of the one that does not follow. Signatures are checked apart.
 */
export function checkBatchChain(batches: readonly SignedBatch[], after?: Hash): void {
  let expected = after;
  batches.forEach((batch, position) => {
    const same = toBase64(batch.previous ?? new Uint8Array()) === toBase64(expected ?? new Uint8Array());
    if (!same) throw tlogError('tlog/acknowledgement-gap', 'it names another predecessor', { position });
    expected = batchHash(batch);
  });
}

/** An acknowledgement as a JSON value: hashes and signature in base64, no `previous` for the first. */
export type AcknowledgementJson = {
  readonly leafHash: string;
  readonly index: number;
  readonly path: readonly string[];
} & SignedJson;

type SignedJson = {
  readonly origin: string;
  readonly size: number;
  readonly at: string;
  readonly integratedWithinSeconds: number;
  readonly previous?: string;
  readonly keyId: string;
  readonly signature: string;
};

/** The JSON value of each acknowledgement of a signed batch, in the order of its leaves. */
export function acknowledgementsJson(batch: SignedBatch, leafHashes: readonly Hash[]): readonly AcknowledgementJson[] {
  const signed = signedJson(batch);
  const paths = inclusionPaths(leafHashes);
  return leafHashes.map((leafHash, index) => ({
    leafHash: toBase64(leafHash),
    index,
    path: (paths[index] ?? []).map(toBase64),
    ...signed,
  }));
}

/** Writes an acknowledgement as JSON text. */
export function formatAcknowledgement(ack: Acknowledgement): string {
  const { leafHash, index, path } = ack;
  return JSON.stringify({ leafHash: toBase64(leafHash), index, path: path.map(toBase64), ...signedJson(ack) });
}

/** Writes a signed batch as JSON text. */
export function formatBatch(batch: SignedBatch): string {
  return JSON.stringify({ root: toBase64(batch.root), ...signedJson(batch) });
}

function signedJson(signed: Omit<SignedBatch, 'root'>): SignedJson {
  const { origin, size, at, integratedWithinSeconds, keyId, previous } = signed;
  return {
    origin,
    size,
    at,
    integratedWithinSeconds,
    ...(previous ? { previous: toBase64(previous) } : {}),
    keyId,
    signature: toBase64(signed.signature),
  };
}

const SIGNED_FIELDS = ['origin', 'size', 'at', 'integratedWithinSeconds', 'previous', 'keyId', 'signature'];

/** Reads an acknowledgement from JSON: exactly its fields, or `tlog/malformed-acknowledgement`. */
export function parseAcknowledgement(input: Uint8Array | string): Acknowledgement {
  const fields = readFields(input, ['leafHash', 'index', 'path']);
  const index = fields.get('index');
  const path = fields.get('path');
  if (!Array.isArray(path) || path.length > 16) throw tlogError(CODE, 'path is not a short list');
  if (typeof index !== 'number' || !Number.isInteger(index) || index < 0) throw tlogError(CODE, 'index is not a place');
  const ack: Acknowledgement = {
    leafHash: hashOf('leafHash', fields.get('leafHash')),
    index,
    path: path.map((hash: unknown) => hashOf('path', hash)),
    ...signedOf(fields),
  };
  if (index >= ack.size) throw tlogError(CODE, 'index lies outside the batch');
  messageOf({ ...ack, root: ack.leafHash });
  return ack;
}

/** Reads a signed batch from JSON: exactly its fields, or `tlog/malformed-acknowledgement`. */
export function parseBatch(input: Uint8Array | string): SignedBatch {
  const fields = readFields(input, ['root']);
  const batch = { root: hashOf('root', fields.get('root')), ...signedOf(fields) };
  messageOf(batch);
  return batch;
}

type Fields = ReadonlyMap<string, unknown>;

function readFields(input: Uint8Array | string, own: readonly string[]): Fields {
  if (input.length > 10_000) throw tlogError(CODE, 'too long');
  let json: unknown;
  try {
    json = JSON.parse(textOf(input, CODE));
  } catch {
    throw tlogError(CODE, 'not JSON');
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw tlogError(CODE, 'not an object');
  const fields = new Map<string, unknown>(Object.entries(json));
  const known = [...own, ...SIGNED_FIELDS];
  if ([...fields.keys()].some((name) => !known.includes(name))) throw tlogError(CODE, 'a field that we do not know');
  return fields;
}

function signedOf(fields: Fields): Omit<SignedBatch, 'root'> {
  return {
    origin: textIn('origin', fields.get('origin')),
    size: numberIn('size', fields.get('size')),
    at: textIn('at', fields.get('at')),
    integratedWithinSeconds: numberIn('integratedWithinSeconds', fields.get('integratedWithinSeconds')),
    keyId: textIn('keyId', fields.get('keyId')),
    signature: fromBase64(textIn('signature', fields.get('signature')), CODE),
    ...(fields.has('previous') ? { previous: hashOf('previous', fields.get('previous')) } : {}),
  };
}

function textIn(name: string, value: unknown): string {
  if (typeof value !== 'string') throw tlogError(CODE, `${name} is not a text`);
  return value;
}

function numberIn(name: string, value: unknown): number {
  if (typeof value !== 'number') throw tlogError(CODE, `${name} is not a number`);
  return value;
}

function hashOf(name: string, value: unknown): Hash {
  const bytes = fromBase64(textIn(name, value), CODE);
  if (bytes.length !== HASH_BYTES) throw tlogError(CODE, `${name} is not 32 bytes`);
  return bytes;
}
