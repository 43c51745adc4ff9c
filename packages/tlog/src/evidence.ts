import { textOf, toHex, utf8 } from './bytes.ts';
import { sha256 } from './crypto.ts';
import { tlogError } from './tlog-error.ts';

/**
 * What each kind of evidence holds: a text, or a list of texts. Notes, proofs, acknowledgements and policies stand there
 * word for word, entries and hashes in base64. `docs/evidence-format.md` describes them for a court.
 */
export const EVIDENCE_EXHIBITS = {
  /** Two checkpoints of one size with two roots. */
  'two-roots': { first: 'text', second: 'text' },
  /** A later checkpoint whose tree does not begin with the earlier one: the root that stands there, and the proof of it. */
  rewritten: { older: 'text', newer: 'text', rootInNewer: 'text', proof: 'texts' },
  /** An acknowledgement, a checkpoint signed after its term (a later acknowledged act is in it), and all its leaves. */
  'broken-promise': { acknowledgement: 'text', later: 'text', checkpoint: 'text', leaves: 'texts' },
  /** Entries that the signed tree holds (each with its tlog-proof) and that break a rule of the log. */
  'broken-rule': { rule: 'text', entries: 'texts', proofs: 'texts' },
  /** Two checkpoints that contradict each other, both cosigned by one witness. */
  'witness-two-roots': { first: 'text', second: 'text', witness: 'text' },
  /** A checkpoint that lacks the quorum of the policy. */
  'no-quorum': { checkpoint: 'text', policy: 'text' },
  /** A checkpoint with a line that claims a key of the policy and is false. */
  'false-signature': { checkpoint: 'text', policy: 'text' },
  /** A checkpoint whose newest quorum was too old when it was shown. */
  stale: { checkpoint: 'text', policy: 'text', limitSeconds: 'text' },
  /** A checkpoint that was kept, and a smaller one that was shown after it. */
  'rolled-back': { kept: 'text', shown: 'text' },
  /** A tlog-proof, the leaf that it proves, and an entry that it was shown for and that is another. */
  'other-entry': { proof: 'text', leafHash: 'text', entry: 'text' },
  /** A tlog-proof that does not lead from the entry it was shown for to the root that the log signed. */
  'unproven-entry': { proof: 'text', entry: 'text' },
  /** A body that was shown for an entry whose commitment it does not open. */
  'other-body': { proof: 'text', entry: 'text', group: 'text', salt: 'text', body: 'text' },
  /** A policy in which somebody counts twice. */
  'double-witness': { policy: 'text' },
  /** What somebody saw that nobody signed (withheld entries, broken tiles), beside the newest checkpoint; `detail` is JSON. */
  observation: { check: 'text', checkpoint: 'text', detail: 'text' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, 'text' | 'texts'>>>>;

/** The kinds of evidence. */
export type EvidenceKind = keyof typeof EVIDENCE_EXHIBITS;

type ExhibitsOf<Kind extends EvidenceKind> = {
  readonly [Name in keyof (typeof EVIDENCE_EXHIBITS)[Kind]]: (typeof EVIDENCE_EXHIBITS)[Kind][Name] extends 'text'
    ? string
    : readonly string[];
};

/** What the keeper says of it: the only part that no mathematics supports. */
export type EvidenceKept = {
  /** The tool that caught it: `verify`, `monitor`, `witness`. */
  readonly by: string;
  /** UTC, as `Date.prototype.toISOString` writes it. */
  readonly at: string;
  /** Where it was shown: an address, or nothing. */
  readonly from?: string;
};

/** Evidence of one kind: the log's verifier key, the exhibits, and what its keeper says. */
export type EvidenceOf<Kind extends EvidenceKind> = {
  readonly kind: Kind;
  /** The log's verifier key; of a log that rotated its own, each, one a line. */
  readonly vkey: string;
  readonly exhibits: ExhibitsOf<Kind>;
  readonly kept: EvidenceKept;
};

/** Evidence of any kind; its kind says which exhibits it has. */
export type Evidence = { readonly [Kind in EvidenceKind]: EvidenceOf<Kind> }[EvidenceKind];

/** File ending of evidence. */
export const EVIDENCE_EXTENSION = '.evidence.json';

const FORMAT = 'clairevoie-evidence/1';
const CODE = 'tlog/malformed-evidence';

/** Two million leaf hashes in base64 fit; a larger log's broken promise is shown by its files. */
const MAX_CHARACTERS = 100_000_000;

/** Writes evidence as a file: JSON, one member a line, ends with a newline. */
export function formatEvidence({ kind, vkey, exhibits, kept }: Evidence): string {
  return `${JSON.stringify({ format: FORMAT, kind, vkey, exhibits, kept }, null, 2)}\n`;
}

/** A name for the file that says its kind and does not hide another one of that kind. */
export function evidenceFileName(evidence: Evidence): string {
  const digest = toHex(sha256(utf8(JSON.stringify([evidence.vkey, evidence.exhibits]))));
  return `${evidence.kind}-${digest.slice(0, 32)}${EVIDENCE_EXTENSION}`;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function assertExactly(fields: Fields, needed: readonly string[], allowed: readonly string[] = []): void {
  const missing = needed.find((name) => !Object.hasOwn(fields, name));
  if (missing !== undefined) throw tlogError(CODE, `${missing} is missing`);
  const other = Object.keys(fields).find((name) => !needed.includes(name) && !allowed.includes(name));
  if (other !== undefined) throw tlogError(CODE, 'a field that this form does not have');
}

/**
 * Reads an evidence file, strictly: exactly the fields of its kind, or `tlog/malformed-evidence`. Says nothing yet of
 * what it shows: `checkEvidence`.
 */
export function parseEvidence(input: Uint8Array | string): Evidence {
  if (input.length > MAX_CHARACTERS) throw tlogError(CODE, 'too long');
  let file: unknown;
  try {
    file = JSON.parse(textOf(input, CODE));
  } catch {
    throw tlogError(CODE, 'not JSON');
  }
  if (!isFields(file)) throw tlogError(CODE, 'not an object');
  assertExactly(file, ['format', 'kind', 'vkey', 'exhibits', 'kept']);
  if (file.format !== FORMAT) throw tlogError(CODE, `the format is not ${FORMAT}`);
  const { kind, vkey, exhibits } = file;
  if (typeof kind !== 'string' || !Object.hasOwn(EVIDENCE_EXHIBITS, kind)) throw tlogError(CODE, 'an unknown kind');
  if (typeof vkey !== 'string') throw tlogError(CODE, 'vkey is no text');
  // Edge: `hasOwn` has just said that it is a key of the table, and the next lines compare each exhibit with that table.
  const known = kind as EvidenceKind;
  const shape: Readonly<Record<string, 'text' | 'texts'>> = EVIDENCE_EXHIBITS[known];
  if (!isFields(exhibits)) throw tlogError(CODE, 'exhibits is no object');
  assertExactly(exhibits, Object.keys(shape));
  for (const [name, type] of Object.entries(shape)) {
    const value = exhibits[name];
    const fits =
      type === 'text'
        ? typeof value === 'string'
        : Array.isArray(value) && value.every((one) => typeof one === 'string');
    if (!fits) throw tlogError(CODE, `${name} is not ${type === 'text' ? 'a text' : 'a list of texts'}`);
  }
  return { kind: known, vkey, exhibits, kept: keptOf(file.kept) } as Evidence;
}

function keptOf(kept: unknown): EvidenceKept {
  if (!isFields(kept)) throw tlogError(CODE, 'kept is no object');
  assertExactly(kept, ['by', 'at'], ['from']);
  const { by, at, from } = kept;
  if (typeof by !== 'string' || typeof at !== 'string') throw tlogError(CODE, 'who kept it, or when, is no text');
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime()) || moment.toISOString() !== at) throw tlogError(CODE, 'the moment is not UTC');
  if (from === undefined) return { by, at };
  if (typeof from !== 'string') throw tlogError(CODE, 'from is no text');
  return { by, at, from };
}
