import { ClairevoieError, type Fact } from '../../postgres/index.ts';

/** The closed list of the error codes of transmission. */
export const transmissionErrorCodes = [
  'anpr/no-stream',
  'anpr/range-not-taken',
  'anpr/transmission-malformed',
  'anpr/transmission-unproved',
  'anpr/transmission-too-large',
  'anpr/carrier-out',
  'anpr/transmission-settings',
] as const;

/** An error code of transmission. */
export type TransmissionErrorCode = (typeof transmissionErrorCodes)[number];

/** HTTP status of each code. */
export const transmissionErrorStatus = {
  'anpr/no-stream': 404,
  'anpr/range-not-taken': 503,
  'anpr/transmission-malformed': 400,
  'anpr/transmission-unproved': 403,
  'anpr/transmission-too-large': 413,
  'anpr/carrier-out': 503,
  'anpr/transmission-settings': 500,
} as const satisfies Record<TransmissionErrorCode, number>;

const error = (
  code: TransmissionErrorCode,
  message: string,
  facts: Readonly<Record<string, Fact>> = {},
  cause?: unknown,
) => new ClairevoieError({ code, message, facts, ...(cause === undefined ? {} : { cause }) });

/** What can be wrong with what travels between two databases. */
export const transmissionErrors = {
  noStream: (f: { databaseId: string }) =>
    error(
      'anpr/no-stream',
      `No transmission is open here for the local database ${f.databaseId}. Nothing was taken. A controller opens it (anpr/link-databases).`,
      f,
    ),
  notTaken: (f: { databaseId: string; range: number }) =>
    error(
      'anpr/range-not-taken',
      `Range ${f.range} of the local database ${f.databaseId} could not be put on record in time. Nothing of it was taken; it comes again by itself.`,
      f,
    ),
  malformed: (f: { because: string }) =>
    error(
      'anpr/transmission-malformed',
      `What came is no message of a transmission: ${f.because}. Nothing was taken.`,
      f,
    ),
  unproved: (f: { databaseId: string }) =>
    error(
      'anpr/transmission-unproved',
      `What came for the local database ${f.databaseId} is not signed by the server that the link names, or a second person has not confirmed its keys yet (anpr/confirm-link). Nothing was taken. Compare the keys of the link with those of that server.`,
      f,
    ),
  tooLarge: (f: { bytes: number; most: number }) =>
    error(
      'anpr/transmission-too-large',
      `A message of ${f.bytes} bytes is above the limit of ${f.most}. It was not sent, or not taken.`,
      f,
    ),
  carrierOut: (cause?: unknown) =>
    error(
      'anpr/carrier-out',
      'The messaging server does not answer. Nothing is lost: what waits stays in the register of batches and is sent when it is back.',
      {},
      cause,
    ),
  settings: (f: { because: string }) =>
    error(
      'anpr/transmission-settings',
      `The settings of transmission cannot be used: ${f.because}. Nothing is sent. See docs/operate.md.`,
      f,
    ),
} as const;
