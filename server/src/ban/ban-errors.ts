import type { ReportRefusal } from '@clairevoie/contract';
import { ClairevoieError, type Fact } from '../postgres/index.ts';

/** The closed list of this room's error codes. */
export const banErrorCodes = [
  'ban/not-found',
  'ban/not-yours',
  'ban/report-unreadable',
  'ban/report-too-large',
  'ban/report-damaged',
  'ban/node-refused',
  'ban/statement-refused',
] as const;

/** An error code of this room. */
export type BanErrorCode = (typeof banErrorCodes)[number];

/** HTTP status of each code. */
export const banErrorStatus = {
  'ban/not-found': 404,
  'ban/not-yours': 403,
  'ban/report-unreadable': 422,
  'ban/report-too-large': 413,
  'ban/report-damaged': 500,
  'ban/node-refused': 401,
  'ban/statement-refused': 422,
} as const satisfies Record<BanErrorCode, number>;

const error = (code: BanErrorCode, message: string, facts: Readonly<Record<string, Fact>>) =>
  new ClairevoieError({ code, message, facts });

// For whoever reads the answer itself; the console says it in three languages by the reason's code.
const whyUnreadable: Readonly<Record<ReportRefusal, string>> = {
  'no-content': 'it has no content',
  'not-json': 'it is no JSON in UTF-8',
  'other-form': 'it is neither a report of form 1 nor an SBOM',
  'none-with-finding': 'its verdict is `none`, and it lists a finding that counts',
  'detection-with-recognition': 'its verdict is `detection-only`, and it lists a finding of recognition that counts',
  'recognition-without-finding': 'it finds recognition, and lists no finding',
  'complete-with-unread': 'it says that everything was read, and lists code, a model or an archive that was not',
};

/** The factories of this room's errors. A refusal is none of them: it is a receipt. */
export const banErrors = {
  notFound: (f: { what: string; id: string }) =>
    error('ban/not-found', `No ${f.what} has the id ${f.id}, or it is not yours to open.`, f),
  notYours: (f: { functionKey: string }) =>
    error(
      'ban/not-yours',
      `The function ${f.functionKey} has no part in the register of systems. Choose the function in which you act.`,
      f,
    ),
  reportUnreadable: (f: { reason: ReportRefusal; where?: string }) =>
    error(
      'ban/report-unreadable',
      `The file is no report that this register takes: ${whyUnreadable[f.reason]}${f.where === undefined ? '' : ` (${f.where})`}. Send what \`clairevoie scan --json\` writes (form 1), or a CycloneDX or SPDX SBOM as JSON.`,
      f,
    ),
  reportTooLarge: (f: { sizeBytes: number; mostBytes: number }) =>
    error('ban/report-too-large', `The file has ${f.sizeBytes} bytes; at most ${f.mostBytes} are kept.`, f),
  reportDamaged: (f: { digest: string }) =>
    error('ban/report-damaged', `What is kept under ${f.digest} has another digest: restore it from a backup.`, f),
  nodeRefused: () =>
    error('ban/node-refused', 'No enrolled node has this token. Enrol the node again, or use its newest token.', {}),
  statementRefused: (f: { reason: string }) =>
    error('ban/statement-refused', `The statement of the node was not taken: ${f.reason}.`, f),
};
