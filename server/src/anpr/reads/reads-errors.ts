import { ClairevoieError, type Fact } from '../../postgres/index.ts';

/** The closed list of the error codes of the door of cameras. */
export const readsErrorCodes = [
  'anpr/token-refused',
  'anpr/batch-malformed',
  'anpr/batch-differs',
  'anpr/batch-too-large',
  'anpr/batch-too-long',
  'anpr/batch-refused',
  'anpr/too-many-bytes',
  'anpr/writer-behind',
] as const;

/** An error code of the door of cameras. */
export type ReadsErrorCode = (typeof readsErrorCodes)[number];

/** HTTP status of each code. */
export const readsErrorStatus = {
  'anpr/token-refused': 401,
  'anpr/batch-malformed': 400,
  'anpr/batch-differs': 409,
  'anpr/batch-too-large': 413,
  'anpr/batch-too-long': 422,
  'anpr/batch-refused': 403,
  'anpr/too-many-bytes': 429,
  'anpr/writer-behind': 503,
} as const satisfies Record<ReadsErrorCode, number>;

const error = (code: ReadsErrorCode, message: string, facts: Readonly<Record<string, Fact>> = {}, cause?: unknown) =>
  new ClairevoieError({ code, message, facts, ...(cause === undefined ? {} : { cause }) });

/** What can be wrong with what a camera sends. A line that is no read is none of these: it is told in the answer, the others stand. */
export const readsErrors = {
  tokenRefused: () =>
    error(
      'anpr/token-refused',
      'The Authorization header names no token of an enrolled camera (Bearer and the token). Nothing was read. Enrol the camera, or give it its new token.',
    ),
  batchMalformed: (f: { because: string }) =>
    error('anpr/batch-malformed', `The batch cannot be read: ${f.because}. Nothing was taken in.`, f),
  batchDiffers: (f: { batchId: string }) =>
    error(
      'anpr/batch-differs',
      'A batch with this id was taken in with other content. Nothing of this one was. Send it under a UUID of its own.',
      f,
    ),
  batchTooLarge: (f: { reads: number; most: number }) =>
    error(
      'anpr/batch-too-large',
      `The batch has ${f.reads} reads, more than ${f.most}. Nothing was taken in: send it in parts.`,
      f,
    ),
  batchTooLong: (f: { from: string; to: string; mostHours: number }) =>
    error(
      'anpr/batch-too-long',
      `The reads of the batch lie between ${f.from} and ${f.to}, further apart than ${f.mostHours} hours. Nothing was taken in: send them in several batches, each under a UUID of its own.`,
      f,
    ),
  batchRefused: (f: { entryId: string; gates: readonly string[] }) =>
    error(
      'anpr/batch-refused',
      'The batch was refused and the refusal is in the journal under this entry. None of its reads was written, or those that were are deleted; sending it again changes nothing until what stands in its way is mended.',
      f,
    ),
  tooManyBytes: (f: { retryAfterSeconds: number }) =>
    error(
      'anpr/too-many-bytes',
      'This camera sent more bytes within a minute than it may. Nothing of this request was taken in: send the same batch again after the time in Retry-After.',
      f,
    ),
  writerBehind: (cause?: unknown) =>
    error(
      'anpr/writer-behind',
      'More reads wait than the server holds, or these could not be written and journaled in time. Nothing was taken in: send the same batch again after the time in Retry-After.',
      {},
      cause,
    ),
} as const;
