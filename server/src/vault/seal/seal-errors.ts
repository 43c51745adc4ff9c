import { ClairevoieError } from '../../postgres/index.ts';

/** What a check of sealed bytes found; ids and positions only, never content. */
type SegmentFacts = { readonly recordingId: string; readonly segmentId: string };
/** Which expiry key: the organisation, the UTC day, and its lot (`term` for the ordinary one). */
type ExpiryFacts = { readonly organisationId: string; readonly dueOn: string; readonly lot: string };

/** What can break under the vault's gate: sealed bytes, keys, files. A refusal by the law is not among them. */
export const sealErrors = {
  invalidId: (facts: { length: number }) =>
    new ClairevoieError({
      code: 'vault/invalid-id',
      message: `An id of the vault is a UUID in lower case; what came has ${facts.length} characters and is none.`,
      facts,
    }),
  invalidKey: (facts: { lengthBytes: number }) =>
    new ClairevoieError({
      code: 'vault/invalid-key',
      message: `A key of the vault has 32 bytes, this one has ${facts.lengthBytes}. Nothing was sealed or opened.`,
      facts,
    }),
  recordingTooLarge: (facts: SegmentFacts & { maximumBytes: number }) =>
    new ClairevoieError({
      code: 'vault/recording-too-large',
      message: `The recording is larger than the ${facts.maximumBytes} bytes allowed here. Nothing was kept; cut it into parts and send them again.`,
      facts,
    }),
  sealAborted: () =>
    new ClairevoieError({
      code: 'vault/seal-aborted',
      message: 'The recording stopped coming before its end. Nothing was kept; send it again.',
      facts: {},
    }),
  headerInvalid: (facts: SegmentFacts & { reason: string }) =>
    new ClairevoieError({
      code: 'vault/sealed-header-invalid',
      message: `The sealed file of segment ${facts.segmentId} does not begin as sealed files do: ${facts.reason}. It was not opened; restore it from a copy.`,
      facts,
    }),
  wrongRecording: (facts: SegmentFacts & { foundRecordingId: string; foundSegmentId: string }) =>
    new ClairevoieError({
      code: 'vault/sealed-wrong-recording',
      message: `In the place of segment ${facts.segmentId} lies a file of segment ${facts.foundSegmentId}. It was not opened; look for who moved it.`,
      facts,
    }),
  wrongKey: (facts: SegmentFacts) =>
    new ClairevoieError({
      code: 'vault/sealed-wrong-key',
      message: `The key given for segment ${facts.segmentId} is not the key it was sealed with, or its header was altered.`,
      facts,
    }),
  truncated: (facts: SegmentFacts & { sealedSizeBytes: number }) =>
    new ClairevoieError({
      code: 'vault/sealed-truncated',
      message: `The end of segment ${facts.segmentId} is missing: ${facts.sealedSizeBytes} bytes are left. It was not opened; restore it from a copy.`,
      facts,
    }),
  trailingData: (facts: SegmentFacts & { sealedSizeBytes: number }) =>
    new ClairevoieError({
      code: 'vault/sealed-trailing-data',
      message: `Something was added behind the end of segment ${facts.segmentId}: it has ${facts.sealedSizeBytes} bytes. It was not opened.`,
      facts,
    }),
  chunkReordered: (facts: SegmentFacts & { chunk: number; found: number }) =>
    new ClairevoieError({
      code: 'vault/sealed-chunk-reordered',
      message: `At chunk ${facts.chunk} of segment ${facts.segmentId} lies chunk ${facts.found}. It was not opened.`,
      facts,
    }),
  chunkAltered: (facts: SegmentFacts & { chunk: number }) =>
    new ClairevoieError({
      code: 'vault/sealed-chunk-altered',
      message: `Chunk ${facts.chunk} of segment ${facts.segmentId} was altered or comes from elsewhere. It was not opened; restore it from a copy.`,
      facts,
    }),
  rangeOutside: (facts: { start: number; end: number; sizeBytes: number }) =>
    new ClairevoieError({
      code: 'vault/range-outside-recording',
      message: `Bytes ${facts.start} to ${facts.end} were asked of a recording of ${facts.sizeBytes} bytes.`,
      facts,
    }),
  partsMismatch: (facts: { recordingId: string; part: number; reason: string }) =>
    new ClairevoieError({
      code: 'vault/parts-mismatch',
      message: `Part ${facts.part} of the recording is not as announced: ${facts.reason}. Nothing was kept; announce the parts again.`,
      facts,
    }),
  wrappedKeyRefused: (facts: { purpose: string; keyId: string }) =>
    new ClairevoieError({
      code: 'vault/wrapped-key-refused',
      message: `The wrapped ${facts.purpose} ${facts.keyId} does not open: another key closed it, or what it is bound to (its camera, instants, sizes, day) was changed.`,
      facts,
    }),
  shareMissing: (facts: { segmentId: string }) =>
    new ClairevoieError({
      code: 'vault/share-missing',
      message: `The key of segment ${facts.segmentId} is split, and nobody here gives its share. It opens with the keyholder alone, through a look.`,
      facts,
    }),
  kekMissing: (facts: { organisationId: string; kekId: string }) =>
    new ClairevoieError({
      code: 'vault/kek-missing',
      message: `The key-encryption key ${facts.kekId} of organisation ${facts.organisationId} is not here. Its recordings stay closed until its keyholder brings it.`,
      facts,
    }),
  kekInUse: (facts: { organisationId: string; kekId: string; reason: string }) =>
    new ClairevoieError({
      code: 'vault/kek-in-use',
      message: `The key-encryption key ${facts.kekId} of organisation ${facts.organisationId} cannot be retired: ${facts.reason}.`,
      facts,
    }),
  expiryKeyDestroyed: (facts: ExpiryFacts) =>
    new ClairevoieError({
      code: 'vault/expiry-key-destroyed',
      message: `The expiry key of ${facts.dueOn} was destroyed. What it closed is gone for good, and it is never made again.`,
      facts,
    }),
  expiryKeyMissing: (facts: ExpiryFacts) =>
    new ClairevoieError({
      code: 'vault/expiry-key-missing',
      message: `There is no expiry key of ${facts.dueOn} in this key store and no trace of its destruction. Check that the right key store is attached.`,
      facts,
    }),
  destroyedTooEarly: (facts: ExpiryFacts & { at: string }) =>
    new ClairevoieError({
      code: 'vault/expiry-key-not-due',
      message: `The expiry key of ${facts.dueOn} is not due at ${facts.at}. It was left in place.`,
      facts,
    }),
  keyFolderExposed: (facts: { folder: string; reason: string }) =>
    new ClairevoieError({
      code: 'vault/key-folder-exposed',
      message: `The key folder ${facts.folder} is open to others than the server: ${facts.reason}. Give folders mode 0700 and files mode 0600, owned by the server's account.`,
      facts,
    }),
  keyFolderNotApart: (facts: { folder: string; other: string }) =>
    new ClairevoieError({
      code: 'vault/key-folder-not-apart',
      message: `The key folder ${facts.folder} and ${facts.other} lie inside one another, so one backup would carry both. Move the keys elsewhere.`,
      facts,
    }),
  keyStoreDamaged: (facts: { organisationId: string; file: string; reason: string }) =>
    new ClairevoieError({
      code: 'vault/key-store-damaged',
      message: `The file ${facts.file} of the key store of organisation ${facts.organisationId} is not as it was written: ${facts.reason}.`,
      facts,
    }),
  keyStoreRolledBack: (facts: { organisationId: string; expected: number; found: number }) =>
    new ClairevoieError({
      code: 'vault/key-store-rolled-back',
      message: `The key store of organisation ${facts.organisationId} is older than the journal: the journal knows ${facts.expected} destructions, the store ${facts.found}. A backup was put back; apply the journal's destructions again before anything opens.`,
      facts,
    }),
  sealedFileExists: (facts: { segmentId: string }) =>
    new ClairevoieError({
      code: 'vault/sealed-file-exists',
      message: `Segment ${facts.segmentId} already has its file; a sealed file is never written twice.`,
      facts,
    }),
  sealedFileMissing: (facts: { segmentId: string }) =>
    new ClairevoieError({
      code: 'vault/sealed-file-missing',
      message: `The file of segment ${facts.segmentId} is not in the content folder. Restore it from a copy.`,
      facts,
    }),
};
