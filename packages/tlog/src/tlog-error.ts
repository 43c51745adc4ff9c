/**
 * The closed list of what can be wrong with a log, a note, a proof or a key: one sentence a code, naming the promise
 * that broke and what a reader should do. `docs/errors.md` and the verifier's output are written from it.
 */
export const TLOG_ERRORS = {
  'tlog/malformed-note': 'Not a signed note of the C2SP form; nothing in it may be believed.',
  'tlog/malformed-checkpoint': 'Not a checkpoint of the C2SP form; nothing in it may be believed.',
  'tlog/malformed-key': 'Not a verifier or signing key of the C2SP form; ask its owner for it again.',
  'tlog/malformed-proof': 'Not a tlog-proof file of the C2SP form; ask for the receipt again.',
  'tlog/malformed-policy': 'Not a witness policy of the C2SP tlog-policy form; ask its publisher for it again.',
  'tlog/malformed-tile-path': 'Not a path of a tile or of an entry bundle.',
  'tlog/malformed-tile': 'A hash tile does not have the length that its width demands; the log serves broken tiles.',
  'tlog/malformed-bundle': 'An entry bundle does not hold exactly its entries; the log serves broken bundles.',
  'tlog/malformed-acknowledgement': 'Not an acknowledgement of our form; nothing in it may be believed.',
  'tlog/malformed-evidence': 'Not an evidence file of our form; ask its keeper for it again.',
  'tlog/malformed-hash': 'A hash is not 32 bytes in canonical base64.',
  'tlog/size-out-of-range': 'A tree size or an index is no whole number from 0 to 2^53 - 1, or lies outside the tree.',
  'tlog/entry-too-large': 'An entry is longer than 65535 bytes and fits no bundle.',
  'tlog/wrong-edge': 'The right edge of the tree does not belong to the size that is stated.',
  'tlog/wrong-origin': 'The checkpoint belongs to another log than the one asked for.',
  'tlog/signature-missing': 'No key that we trust has signed.',
  'tlog/signature-invalid': 'A signature that claims a key we trust does not verify; keep the note as evidence.',
  'tlog/key-ambiguous': 'Two trusted keys share a name and an id; remove one of them.',
  'tlog/key-compromised':
    'The log says of the key that you hold that others may have it; get its new verifier key by another way than the log.',
  'tlog/algorithm-unavailable': 'This runtime lacks the signature algorithm; use a newer one.',
  'tlog/inclusion-broken': 'The proof does not show that the entry is in the tree.',
  'tlog/consistency-broken': 'The proof does not show that the later tree extends the earlier one.',
  'tlog/root-mismatch': 'The tiles of the right edge do not give the signed root; the log signed another tree.',
  'tlog/tile-mismatch': 'A tile is not the one that the signed root commits to; the tile was changed.',
  'tlog/bundle-mismatch': 'An entry is not the one that the signed root commits to; the entry was changed.',
  'tlog/log-shrank': 'The log is smaller than an earlier checkpoint of it: it was rolled back. Keep both checkpoints.',
  'tlog/log-forked': 'The log contradicts an earlier checkpoint of it: history was rewritten. Keep both checkpoints.',
  'tlog/leaf-refused': 'An entry is in the tree, but it breaks the rules of this log.',
  'tlog/acknowledgement-gap': 'An acknowledgement does not follow the one before it: one is missing or was added.',
  'tlog/evidence-not-shown': 'The evidence file does not show what its kind says; it proves nothing against anybody.',
  'tlog/fetch-failed': 'A part of the log could not be fetched; try again, and if it stays so, report it as withheld.',
  'tlog/not-yet-public': 'Entries of this bundle are not public yet: the log shows their hashes only.',
  'tlog/too-large': 'What was served is larger than the format or the limit that was set allows.',
  'tlog/time-limit': 'The time limit ended the work before all was checked; nothing is confirmed.',
} as const;

/** One code of the closed list `TLOG_ERRORS`. */
export type TlogErrorCode = keyof typeof TLOG_ERRORS;

/** What an error is about: paths, indexes, sizes, key names. Never the content of an entry. */
export type TlogErrorFacts = Readonly<Record<string, string | number>>;

/** The only error that this package throws on purpose: a code that says which promise broke, and the facts. */
export class TlogError extends Error {
  readonly code: TlogErrorCode;
  readonly facts: TlogErrorFacts;

  constructor(code: TlogErrorCode, facts: TlogErrorFacts, options?: ErrorOptions) {
    const about = Object.entries(facts).map(([name, value]) => `${name}: ${value}`);
    super(`${TLOG_ERRORS[code]}${about.length > 0 ? ` (${about.join(', ')})` : ''}`, options);
    this.name = 'TlogError';
    this.code = code;
    this.facts = facts;
  }
}

/** Makes a `TlogError`; `because` says in a few words what was seen. */
export function tlogError(code: TlogErrorCode, because: string, facts: TlogErrorFacts = {}): TlogError {
  return new TlogError(code, { because, ...facts });
}
