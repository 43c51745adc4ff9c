import { ClairevoieError, type Fact } from '../postgres/index.ts';

/** Codes that this room's doors raise. */
const doorCodes = [
  'vault/recording-unknown',
  'vault/look-unknown',
  'vault/look-over',
  'vault/look-stopped',
  'vault/not-yours',
  'vault/announcement-refused',
  'vault/already-received',
  'vault/journal-unavailable',
  'vault/keyholder-unavailable',
  'vault/keyholder-refused',
  'vault/keyholders-unreadable',
  'vault/quorum-stale',
  'vault/emergency-over',
  'vault/emergency-unknown',
  'vault/proof-not-yet',
  'vault/upload-too-slow',
  'vault/upload-type-differs',
] as const;

/** Codes that the seal part raises. */
const sealCodes = [
  'vault/invalid-id',
  'vault/invalid-key',
  'vault/recording-too-large',
  'vault/seal-aborted',
  'vault/sealed-header-invalid',
  'vault/sealed-wrong-recording',
  'vault/sealed-wrong-key',
  'vault/sealed-truncated',
  'vault/sealed-trailing-data',
  'vault/sealed-chunk-reordered',
  'vault/sealed-chunk-altered',
  'vault/range-outside-recording',
  'vault/parts-mismatch',
  'vault/wrapped-key-refused',
  'vault/share-missing',
  'vault/kek-missing',
  'vault/kek-in-use',
  'vault/expiry-key-destroyed',
  'vault/expiry-key-missing',
  'vault/expiry-key-not-due',
  'vault/key-folder-exposed',
  'vault/key-folder-not-apart',
  'vault/key-store-damaged',
  'vault/key-store-rolled-back',
  'vault/sealed-file-exists',
  'vault/sealed-file-missing',
] as const;

/** The closed list of this room's error codes. */
export const vaultErrorCodes = [...doorCodes, ...sealCodes] as const;

/** An error code of this room. */
export type VaultErrorCode = (typeof vaultErrorCodes)[number];

/** The HTTP status of each error of this room; only routes use it. */
export const vaultErrorStatus = {
  'vault/recording-unknown': 404,
  'vault/look-unknown': 404,
  'vault/look-over': 410,
  'vault/look-stopped': 403,
  'vault/not-yours': 403,
  'vault/announcement-refused': 422,
  'vault/already-received': 409,
  'vault/journal-unavailable': 503,
  'vault/keyholder-unavailable': 503,
  'vault/keyholder-refused': 503,
  'vault/keyholders-unreadable': 500,
  'vault/quorum-stale': 503,
  'vault/emergency-over': 410,
  'vault/emergency-unknown': 404,
  'vault/proof-not-yet': 404,
  'vault/upload-too-slow': 408,
  'vault/upload-type-differs': 415,
  'vault/invalid-id': 400,
  'vault/invalid-key': 500,
  'vault/recording-too-large': 413,
  'vault/seal-aborted': 400,
  'vault/sealed-header-invalid': 500,
  'vault/sealed-wrong-recording': 500,
  'vault/sealed-wrong-key': 500,
  'vault/sealed-truncated': 500,
  'vault/sealed-trailing-data': 500,
  'vault/sealed-chunk-reordered': 500,
  'vault/sealed-chunk-altered': 500,
  'vault/range-outside-recording': 416,
  'vault/parts-mismatch': 422,
  'vault/wrapped-key-refused': 500,
  'vault/share-missing': 503,
  'vault/kek-missing': 503,
  'vault/kek-in-use': 409,
  'vault/expiry-key-destroyed': 410,
  'vault/expiry-key-missing': 500,
  'vault/expiry-key-not-due': 409,
  'vault/key-folder-exposed': 500,
  'vault/key-folder-not-apart': 500,
  'vault/key-store-damaged': 500,
  'vault/key-store-rolled-back': 503,
  'vault/sealed-file-exists': 409,
  'vault/sealed-file-missing': 500,
} as const satisfies Record<VaultErrorCode, number>;

function error(code: (typeof doorCodes)[number], message: string, facts: Readonly<Record<string, Fact>> = {}) {
  return new ClairevoieError({ code, message, facts });
}

/** What can be wrong with a request to the vault. A refusal by the law is not among them: that is a receipt. */
export const vaultErrors = {
  recordingUnknown: (f: { recordingId: string }) =>
    error('vault/recording-unknown', 'No recording that you may see has this id.', f),
  lookUnknown: (f: { lookId: string }) =>
    error(
      'vault/look-unknown',
      'You have no look with this id in this session. Open the recording by an act first.',
      f,
    ),
  lookOver: (f: { lookId: string }) =>
    error(
      'vault/look-over',
      'This look is over: it was closed, or its fifteen minutes have passed. Open a new one.',
      f,
    ),
  lookStopped: (f: { lookId: string; because: string }) =>
    error(
      'vault/look-stopped',
      `This look shows nothing more: ${f.because}. What opened it no longer holds; ask again for a new decision.`,
      f,
    ),
  notYours: () => error('vault/not-yours', 'This list is not open to the function in which you act.'),
  announcementRefused: (f: { part: number; because: string }) =>
    error(
      'vault/announcement-refused',
      `The recording cannot be kept as announced: part ${f.part}, ${f.because}. Announce it again.`,
      f,
    ),
  alreadyReceived: (f: { recordingId: string }) =>
    error('vault/already-received', 'The bytes of this recording have come already, or are coming now.', f),
  journalUnavailable: (f: { entryId: string; waitedMs: number }) =>
    error(
      'vault/journal-unavailable',
      'The entry of this access is not yet in a signed checkpoint (with the quorum that the witness policy demands), so nothing is shown past the gate. Try again; if it persists, tell whoever runs the server.',
      f,
    ),
  quorumStale: (f: { lookId: string; quorumAt: string | null; ageSeconds: number | null; freshSeconds: number }) =>
    error(
      'vault/quorum-stale',
      `No quorum of witnesses has attested the journal within the last ${f.freshSeconds} seconds, so nothing is shown past the gate. This is a rule of this software ("no witness, no images"), not of the law. Nothing is lost: open a new look when the witnesses answer, or ask for an emergency opening.`,
      f,
    ),
  emergencyOver: (f: { lookId: string; emergencyId: string }) =>
    error(
      'vault/emergency-over',
      'The emergency that this look rests on is over: its sixty minutes have passed, or it was reviewed. Nothing is lost: open a new look when the witnesses answer, or ask for another emergency once this one is reviewed.',
      f,
    ),
  emergencyUnknown: (f: { emergencyId: string }) =>
    error('vault/emergency-unknown', 'No emergency opening that you may see has this id.', f),
  proofNotYet: (f: { lookId: string }) =>
    error(
      'vault/proof-not-yet',
      'This look has shown nothing past the gate, so it was shown under no proof. The receipt of its act has one of its own.',
      f,
    ),
  keyholderUnavailable: (f: { lookId: string; keyholders: string }) =>
    error(
      'vault/keyholder-unavailable',
      'The keyholder does not answer, and without its key share these images do not open past the gate. Nothing was shown. Try again while the look lasts; if it persists, tell whoever runs the server.',
      f,
    ),
  keyholderRefused: (f: { lookId: string; keyholder: string; because: string }) =>
    error(
      'vault/keyholder-refused',
      `The keyholder gave no key share for this access (${f.because}). Nothing was shown. Open the recording again; if it persists, tell whoever runs the server.`,
      f,
    ),
  keyholdersUnreadable: (f: { file: string; because: string }) =>
    error(
      'vault/keyholders-unreadable',
      `The file of pinned keyholders cannot be read (${f.because}). It is the JSON list of what \`clairevoie keyholder show\` prints.`,
      f,
    ),
  uploadTooSlow: (f: { recordingId: string; idleMs: number }) =>
    error('vault/upload-too-slow', 'No byte came for too long. Nothing was kept; announce and send it again.', f),
  uploadTypeDiffers: (f: { recordingId: string }) =>
    error('vault/upload-type-differs', 'The content is not of the type that was announced. Nothing was kept.', f),
} as const;
