import { ClairevoieError, type Fact } from '../postgres/index.ts';

/** The closed list of this room's error codes. */
export const authorisationErrorCodes = [
  'authorisation/pia-unreadable',
  'authorisation/document-unreadable',
  'authorisation/document-too-large',
  'authorisation/document-damaged',
  'authorisation/not-found',
  'authorisation/not-yours',
] as const;

/** An error code of this room. */
export type AuthorisationErrorCode = (typeof authorisationErrorCodes)[number];

/** HTTP status of each code. */
export const authorisationErrorStatus = {
  'authorisation/pia-unreadable': 400,
  'authorisation/document-unreadable': 400,
  'authorisation/document-too-large': 413,
  'authorisation/document-damaged': 500,
  'authorisation/not-found': 404,
  'authorisation/not-yours': 403,
} as const satisfies Record<AuthorisationErrorCode, number>;

const error = (code: AuthorisationErrorCode, message: string, facts: Readonly<Record<string, Fact>>) =>
  new ClairevoieError({ code, message, facts });

/** The factories of this room's errors. A refusal is none of them: it is a receipt. */
export const authorisationErrors = {
  piaUnreadable: (f: { where: string; reason: string }) =>
    error(
      'authorisation/pia-unreadable',
      `The file is not an export of the CNIL PIA tool that can be taken: at ${f.where}, ${f.reason}. Export it again from the tool, as JSON.`,
      f,
    ),
  documentUnreadable: (f: { reason: string }) =>
    error(
      'authorisation/document-unreadable',
      `The file is not a PDF that can be kept: ${f.reason}. Send the signed extract as PDF.`,
      f,
    ),
  documentTooLarge: (f: { sizeBytes: number; mostBytes: number }) =>
    error(
      'authorisation/document-too-large',
      `The document has ${f.sizeBytes} bytes; at most ${f.mostBytes} are kept. Scan it at a lower resolution.`,
      f,
    ),
  documentDamaged: (f: { digest: string }) =>
    error(
      'authorisation/document-damaged',
      `The bytes kept under ${f.digest} no longer have this digest: they are not shown. Restore the documents folder from the backup.`,
      f,
    ),
  notFound: (f: { what: string; id: string }) =>
    error('authorisation/not-found', `No ${f.what} has the id ${f.id}, or it is not yours to open.`, f),
  notYours: (f: { functionKey: string }) =>
    error(
      'authorisation/not-yours',
      `The function ${f.functionKey} has no part in these files. Choose the function in which you act, or ask whoever holds it.`,
      f,
    ),
};
