import { concat, fromBase64, textOf, toBase64, utf8 } from './bytes.ts';
import { sha256 } from './crypto.ts';
import { signatureVerifies, type VerifierKey } from './keys.ts';
import { assertHash, HASH_BYTES, type Hash } from './merkle.ts';
import type { SigningKey } from './signing-key.ts';
import { tlogError } from './tlog-error.ts';

/** The promise of the log: an acknowledged entry stands in a checkpoint within this many seconds (DESIGN, section 4). */
export const INTEGRATED_WITHIN_SECONDS = 10;

/** What the log promises to whoever acted: this leaf will be in the tree soon. */
export type AcknowledgedFacts = {
  readonly origin: string;
  readonly leafHash: Hash;
  /** When the act was committed: UTC with milliseconds, as `Date.prototype.toISOString` writes it. */
  readonly at: string;
  readonly integratedWithinSeconds: number;
  /** `acknowledgementHash` of the one before; undefined for the first of a log. */
  readonly previous?: Hash;
};

/** A signed promise. Together with a later checkpoint that lacks the leaf it is evidence against the log. */
export type Acknowledgement = AcknowledgedFacts & { readonly keyId: string; readonly signature: Uint8Array };

// The zero byte may not stand in any note, and the label opens no cosigned message: a signature of the log key over an
// acknowledgement can never be shown as one over a checkpoint, nor the other way round.
const LABEL = 'clairevoie/acknowledgement/v1\n\0';

// A day: more is no promise, and a term without end would have no moment at which it is broken.
const MAX_TERM_SECONDS = 86_400;

const AT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** What is signed: a label, then one line a fact; the line of `previous` is empty for the first. */
function messageOf({ origin, leafHash, at, integratedWithinSeconds, previous }: AcknowledgedFacts): Uint8Array {
  assertHash(leafHash, 'leaf hash');
  if (previous) assertHash(previous, 'previous');
  const instant = AT.test(at) ? new Date(at) : undefined;
  if (!instant || Number.isNaN(instant.getTime()) || instant.toISOString() !== at) {
    throw tlogError('tlog/malformed-acknowledgement', 'the time is not UTC with milliseconds');
  }
  if (
    !Number.isInteger(integratedWithinSeconds) ||
    integratedWithinSeconds < 1 ||
    integratedWithinSeconds > MAX_TERM_SECONDS
  ) {
    throw tlogError('tlog/malformed-acknowledgement', 'the term is not 1 to 86400 seconds');
  }
  if (origin === '' || origin.includes('\n') || !origin.isWellFormed()) {
    throw tlogError('tlog/malformed-acknowledgement', 'the origin is not one line');
  }
  const lines = [origin, toBase64(leafHash), at, integratedWithinSeconds, previous ? toBase64(previous) : '', ''];
  return concat(utf8(LABEL), utf8(lines.join('\n')));
}

/** Signs an acknowledgement with the log's Ed25519 key. Only after COMMIT: a promise about a lost act is false evidence. */
export async function signAcknowledgement(facts: AcknowledgedFacts, signer: SigningKey): Promise<Acknowledgement> {
  const { origin, leafHash, at, integratedWithinSeconds, previous } = facts;
  const signature = await signer.signBytes(messageOf(facts));
  const promise = { origin, leafHash, at, integratedWithinSeconds, keyId: signer.key.keyId, signature };
  return previous ? { ...promise, previous } : promise;
}

/** Verifies that the log signed it. `tlog/wrong-origin`, `tlog/signature-missing` (other key), `tlog/signature-invalid`. */
export async function verifyAcknowledgement(
  ack: Acknowledgement,
  logKey: VerifierKey,
  origin = logKey.name,
): Promise<void> {
  if (ack.origin !== origin) throw tlogError('tlog/wrong-origin', 'another log', { expected: origin });
  if (ack.keyId !== logKey.keyId) throw tlogError('tlog/signature-missing', 'another key', { keyId: ack.keyId });
  if (!(await signatureVerifies(logKey, messageOf(ack), ack.signature))) {
    throw tlogError('tlog/signature-invalid', 'the acknowledgement does not verify', { keyId: ack.keyId });
  }
}

/** The hash by which the next acknowledgement names this one: over what was signed, so a signature cannot be varied. */
export function acknowledgementHash(ack: AcknowledgedFacts): Hash {
  return sha256(messageOf(ack));
}

/**
 * The last moment of the promise, as `at` is written: a checkpoint first seen after it that lacks the leaf is, together
 * with the acknowledgement, evidence of a broken promise.
 */
export function acknowledgementDueAt({ at, integratedWithinSeconds }: AcknowledgedFacts): string {
  return new Date(Date.parse(at) + integratedWithinSeconds * 1000).toISOString();
}

/**
 * Checks that acknowledgements follow each other without a gap, oldest first. `after` is the hash of the one before
 * the first given; leave it out when the list starts at the first of the log. Throws `tlog/acknowledgement-gap` with
 * the position of the one that does not follow. Signatures are checked apart.
 */
export function checkAcknowledgementChain(acks: readonly Acknowledgement[], after?: Hash): void {
  let expected = after;
  acks.forEach((ack, position) => {
    const same = toBase64(ack.previous ?? new Uint8Array()) === toBase64(expected ?? new Uint8Array());
    if (!same) throw tlogError('tlog/acknowledgement-gap', 'it names another predecessor', { position });
    expected = acknowledgementHash(ack);
  });
}

/** Writes an acknowledgement as JSON: hashes and signature in base64, no `previous` for the first. */
export function formatAcknowledgement(ack: Acknowledgement): string {
  const { origin, at, integratedWithinSeconds, keyId, previous } = ack;
  return JSON.stringify({
    origin,
    leafHash: toBase64(ack.leafHash),
    at,
    integratedWithinSeconds,
    ...(previous ? { previous: toBase64(previous) } : {}),
    keyId,
    signature: toBase64(ack.signature),
  });
}

const FIELDS = ['origin', 'leafHash', 'at', 'integratedWithinSeconds', 'previous', 'keyId', 'signature'];

/** Reads an acknowledgement from JSON: exactly its fields, or `tlog/malformed-acknowledgement`. */
export function parseAcknowledgement(input: Uint8Array | string): Acknowledgement {
  const code = 'tlog/malformed-acknowledgement';
  if (input.length > 10_000) throw tlogError(code, 'too long');
  let json: unknown;
  try {
    json = JSON.parse(textOf(input, code));
  } catch {
    throw tlogError(code, 'not JSON');
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw tlogError(code, 'not an object');
  const fields = new Map<string, unknown>(Object.entries(json));
  if ([...fields.keys()].some((name) => !FIELDS.includes(name))) throw tlogError(code, 'a field that we do not know');
  const text = (name: string): string => {
    const value = fields.get(name);
    if (typeof value !== 'string') throw tlogError(code, `${name} is not a text`);
    return value;
  };
  const hash = (name: string): Hash => {
    const bytes = fromBase64(text(name), code);
    if (bytes.length !== HASH_BYTES) throw tlogError(code, `${name} is not 32 bytes`);
    return bytes;
  };
  const integratedWithinSeconds = fields.get('integratedWithinSeconds');
  if (typeof integratedWithinSeconds !== 'number') throw tlogError(code, 'integratedWithinSeconds is not a number');
  const ack: Acknowledgement = {
    origin: text('origin'),
    leafHash: hash('leafHash'),
    at: text('at'),
    integratedWithinSeconds,
    keyId: text('keyId'),
    signature: fromBase64(text('signature'), code),
    ...(fields.has('previous') ? { previous: hash('previous') } : {}),
  };
  messageOf(ack);
  return ack;
}
