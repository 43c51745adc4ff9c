/**
 * The closed list of what a witness refuses or cannot do: the HTTP status (null: at the command line or in the server's
 * own lines only) and one sentence that says what to do. `docs/errors.md` describes each; a test compares.
 */
export const WITNESS_ERRORS = {
  'witness/malformed-request': [400, 'The body is not: old size, at most 63 proof lines, empty line, checkpoint.'],
  'witness/old-size-too-large': [400, 'The old size is above the size of the checkpoint.'],
  'witness/log-signature-missing': [403, 'No known key of this log has signed the checkpoint.'],
  'witness/unknown-log': [404, 'This witness does not know the origin; ask its operator to add the log.'],
  'witness/not-found': [404, 'There is nothing at this address; submit to /add-checkpoint.'],
  'witness/method-not-allowed': [405, 'The address exists, the method does not.'],
  'witness/old-size-differs': [409, 'The old size is not the one cosigned last; the answer is that size.'],
  'witness/two-roots': [409, 'This size was cosigned with another root; no second history is signed.'],
  'witness/too-large': [413, 'The body is larger than this witness reads.'],
  'witness/proof-refused': [422, 'The proof does not show that the checkpoint extends the one cosigned last.'],
  'witness/too-many-requests': [429, 'Too many requests in this minute; wait for the time in Retry-After.'],
  'witness/unexpected': [500, 'Something broke on our side; the witness signed nothing for this request.'],
  'witness/busy': [503, 'Too many checkpoints of this log are waiting; send the newest again.'],
  'witness/clock-backwards': [
    503,
    'The clock stands behind the last cosignature; set it right, nothing is signed before.',
  ],
  'witness/stopped': [503, 'The witness stopped signing after a fault; its operator reads why in its log.'],
  'witness/state-write-failed': [
    503,
    'The state could not be written, so nothing is signed; free the disk and restart.',
  ],
  'witness/state-rolled-back': [503, 'The state is older than what was signed; retire this witness, make a new one.'],
  'witness/state-unreadable': [null, 'The state file is missing, damaged or another witness’s; nothing is signed.'],
  'witness/already-running': [null, 'Another process holds this folder; stop it first.'],
  'witness/folder-taken': [null, 'The folder is not empty; a witness begins in a folder of its own.'],
  'witness/not-a-witness': [null, 'There is no witness in this folder; `clairevoie witness init` makes one.'],
  'witness/settings-unreadable': [null, 'A settings file of the witness is not as it was written; mend it.'],
  'witness/key-exposed': [
    null,
    'A private key can be read by other accounts; treat it as known, rotate, set mode 0600.',
  ],
  'witness/key-unreadable': [null, 'A private key is missing, damaged or of another name.'],
  'witness/page-unreadable': [
    null,
    'The page verify.html in the folder cannot be read, or is too large; take a built one.',
  ],
  'witness/bad-name': [null, 'A name has no space, plus or control character and at most 255 bytes.'],
  'witness/bad-log': [null, 'The key or the origin of the log cannot be taken.'],
  'witness/key-unknown': [null, 'No key of this witness has this id, or it is the last of its kind.'],
  'witness/bad-address': [null, 'The witness cannot listen at this address or port.'],
} as const satisfies Record<`witness/${string}`, readonly [number | null, string]>;

/** One code of the closed list. */
export type WitnessErrorCode = keyof typeof WITNESS_ERRORS;

/** The only error that this package throws on purpose: a code, and facts without secrets. */
export class WitnessError extends Error {
  readonly code: WitnessErrorCode;

  constructor(code: WitnessErrorCode, because?: string, options?: ErrorOptions) {
    super(`${WITNESS_ERRORS[code][1]}${because === undefined ? '' : ` (${because})`}`, options);
    this.name = 'WitnessError';
    this.code = code;
  }
}

/** The error of whoever comes second to a folder. */
export const alreadyRunning = (path: string, cause: unknown): WitnessError =>
  new WitnessError('witness/already-running', path, { cause });
