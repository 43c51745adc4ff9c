import { ClairevoieError, type Fact } from '../postgres/index.ts';

/** The closed list of this room's error codes. */
export const oversightErrorCodes = [
  'oversight/not-yours',
  'oversight/not-found',
  'oversight/period-too-long',
  'oversight/reading-over',
  'oversight/nothing-to-export',
  'oversight/too-much-to-export',
  'oversight/not-integrated-yet',
  'oversight/export-broken',
  'oversight/sealed-log-broken',
  'oversight/reveal-broken',
] as const;

/** An error code of this room. */
export type OversightErrorCode = (typeof oversightErrorCodes)[number];

/** HTTP status of each code. */
export const oversightErrorStatus = {
  'oversight/not-yours': 403,
  'oversight/not-found': 404,
  'oversight/period-too-long': 400,
  'oversight/reading-over': 410,
  'oversight/nothing-to-export': 404,
  'oversight/too-much-to-export': 413,
  'oversight/not-integrated-yet': 503,
  'oversight/export-broken': 400,
  'oversight/sealed-log-broken': 400,
  'oversight/reveal-broken': 400,
} as const satisfies Record<OversightErrorCode, number>;

const error = (code: OversightErrorCode, message: string, facts: Readonly<Record<string, Fact>>) =>
  new ClairevoieError({ code, message, facts });

/** The factories of this room's errors. */
export const oversightErrors = {
  notYours: (f: { functionKey: string }) =>
    error(
      'oversight/not-yours',
      `The function ${f.functionKey} has no part in this supervision. Choose the function in which you act, or ask whoever holds it.`,
      f,
    ),
  notFound: (f: { what: string; id: string }) =>
    error('oversight/not-found', `No ${f.what} has the id ${f.id}, or it is not yours to open.`, f),
  periodTooLong: (f: { mostDays: number }) =>
    error(
      'oversight/period-too-long',
      `The period must end after it begins and last at most ${f.mostDays} days. Search in several periods.`,
      f,
    ),
  readingOver: (f: { entryId: string }) =>
    error(
      'oversight/reading-over',
      `The content of the reading ${f.entryId} was open for fifteen minutes. Its receipt stays; read again under a new key, which leaves its own entry.`,
      f,
    ),
  nothingToExport: () =>
    error('oversight/nothing-to-export', 'No entry answers this search. Widen the period or the filter.', {}),
  tooMuchToExport: (f: { mostEntries: number }) =>
    error(
      'oversight/too-much-to-export',
      `The search finds more than ${f.mostEntries} entries, the most that one file takes. Export shorter periods.`,
      f,
    ),
  notIntegratedYet: (f: { entryId: string }) =>
    error(
      'oversight/not-integrated-yet',
      `The entry ${f.entryId} is durable but no checkpoint covers it yet. Export again in a few seconds, under a new key.`,
      f,
    ),
  exportBroken: (f: { line: number; reason: string }) =>
    error(
      'oversight/export-broken',
      `The file is not what the Control Organ exported: line ${f.line}: ${f.reason}. Ask for the original file.`,
      f,
    ),
  sealedLogBroken: (f: { line: number; reason: string }) =>
    error(
      'oversight/sealed-log-broken',
      `The file is not an unbroken sealed log: line ${f.line}: ${f.reason}. Keep it: with the public log it is evidence.`,
      f,
    ),
  revealBroken: (f: { reason: string }) =>
    error(
      'oversight/reveal-broken',
      `The file reveals nothing that holds: ${f.reason}. Ask whoever gave it for the original file.`,
      f,
    ),
};
