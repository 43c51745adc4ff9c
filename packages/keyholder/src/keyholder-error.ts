/**
 * The closed list of what a keyholder refuses or cannot do: the HTTP status (null: at the command line or in the server's
 * own lines only) and one sentence that says what to do. `docs/errors.md` describes each; a test compares.
 */
export const KEYHOLDER_ERRORS = {
  'keyholder/malformed-request': [400, 'The body is not a request to unwrap shares in the form of docs/keyholder.md.'],
  'keyholder/proof-refused': [403, 'The proof does not show this entry in a checkpoint that a known log signed.'],
  'keyholder/quorum-missing': [
    403,
    'The checkpoint does not carry the quorum of witnesses of this keyholder’s policy.',
  ],
  'keyholder/quorum-stale': [403, 'The quorum is older than two minutes; send the proof in a fresher checkpoint.'],
  'keyholder/not-an-opening': [403, 'The entry is not an opening of a recording that was allowed.'],
  'keyholder/commitment-differs': [403, 'What was revealed is not what the entry committed to.'],
  'keyholder/other-recording': [403, 'A share belongs to another recording or interval than the entry names.'],
  'keyholder/decision-missing': [403, 'Past the gate the entry must name the prosecutor’s written decision.'],
  'keyholder/access-over': [403, 'The access is too old; open the recording again.'],
  'keyholder/not-yet': [403, 'The entry lies ahead of this keyholder’s clock; one of the two clocks is wrong.'],
  'keyholder/emergency-refused': [
    403,
    'The emergency does not cover this access, or was not confirmed by a second function.',
  ],
  'keyholder/emergency-off': [
    403,
    'This keyholder answers no emergency; ask its operator, or wait for the quorum of witnesses.',
  ],
  'keyholder/emergency-unsettled': [
    403,
    'The last emergency answered here was not yet shown under a quorum of witnesses; show its two entries, or wait for the quorum.',
  ],
  'keyholder/share-refused': [403, 'A share does not open with the keys of this keyholder, or was changed.'],
  'keyholder/not-found': [404, 'There is nothing at this address; requests go to /unwrap.'],
  'keyholder/method-not-allowed': [405, 'The address exists, the method does not.'],
  'keyholder/too-large': [413, 'The body is larger than this keyholder reads.'],
  'keyholder/too-many-requests': [429, 'Too many requests in this minute; wait for the time in Retry-After.'],
  'keyholder/too-many-accesses': [429, 'Too many accesses in this hour; the limit is the keyholder’s own.'],
  'keyholder/unexpected': [500, 'Something broke on our side; no share was given for this request.'],
  'keyholder/busy': [503, 'Too many requests are waiting; send it again.'],
  'keyholder/clock-backwards': [503, 'The clock stands behind the last count; set it right, no share is given before.'],
  'keyholder/stopped': [503, 'The keyholder gives no share after a fault; its operator reads why in its log.'],
  'keyholder/state-write-failed': [
    503,
    'The count could not be written, so no share is given; free the disk and restart.',
  ],
  'keyholder/state-rolled-back': [
    null,
    'The count is older than what was answered; the operator must say so in public.',
  ],
  'keyholder/state-unreadable': [null, 'The file with the count is missing, damaged or another keyholder’s.'],
  'keyholder/already-running': [null, 'Another process holds this folder; stop it first.'],
  'keyholder/folder-taken': [null, 'The folder is not empty; a keyholder begins in a folder of its own.'],
  'keyholder/not-a-keyholder': [null, 'There is no keyholder in this folder; `clairevoie keyholder init` makes one.'],
  'keyholder/settings-unreadable': [null, 'A settings file of the keyholder is not as it was written; mend it.'],
  'keyholder/key-exposed': [
    null,
    'A private key can be read by other accounts; treat it as known, rotate, set mode 0600.',
  ],
  'keyholder/key-unreadable': [null, 'A private key is missing, damaged or of another name.'],
  'keyholder/key-unknown': [null, 'No key of this keyholder has this id, or it is the newest.'],
  'keyholder/bad-name': [null, 'A name has no space, plus or control character and at most 255 bytes.'],
  'keyholder/bad-policy': [null, 'The witness policy cannot be read, or asks for no quorum of witnesses.'],
  'keyholder/policy-differs': [null, 'The witness policy is not the one with the pinned hash.'],
  'keyholder/bad-address': [null, 'The keyholder cannot listen at this address or port.'],
} as const satisfies Record<`keyholder/${string}`, readonly [number | null, string]>;

/** One code of the closed list. */
export type KeyholderErrorCode = keyof typeof KEYHOLDER_ERRORS;

/** Whether a text is a code of the closed list. */
export function isKeyholderErrorCode(text: string): text is KeyholderErrorCode {
  return Object.hasOwn(KEYHOLDER_ERRORS, text);
}

/** The only error that this package throws on purpose: a code, and facts without secrets. */
export class KeyholderError extends Error {
  readonly code: KeyholderErrorCode;

  constructor(code: KeyholderErrorCode, because?: string, options?: ErrorOptions) {
    super(`${KEYHOLDER_ERRORS[code][1]}${because === undefined ? '' : ` (${because})`}`, options);
    this.name = 'KeyholderError';
    this.code = code;
  }
}

/** The error of whoever comes second to a folder. */
export const alreadyRunning = (path: string, cause: unknown): KeyholderError =>
  new KeyholderError('keyholder/already-running', path, { cause });
