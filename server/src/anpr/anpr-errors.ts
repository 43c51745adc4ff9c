import { ClairevoieError, type Fact } from '../postgres/index.ts';

/** The closed list of this room's error codes. */
export const anprErrorCodes = [
  'anpr/not-found',
  'anpr/not-yours',
  'anpr/shown-already',
  'anpr/distribution-unknown',
  'anpr/citus-absent',
] as const;

/** An error code of this room. */
export type AnprErrorCode = (typeof anprErrorCodes)[number];

/** HTTP status of each code. */
export const anprErrorStatus = {
  'anpr/not-found': 404,
  'anpr/not-yours': 403,
  'anpr/shown-already': 409,
  'anpr/distribution-unknown': 500,
  'anpr/citus-absent': 500,
} as const satisfies Record<AnprErrorCode, number>;

const error = (code: AnprErrorCode, message: string, facts: Readonly<Record<string, Fact>>) =>
  new ClairevoieError({ code, message, facts });

/** The factories of this room's errors. A refusal is none of them: it is a receipt. */
export const anprErrors = {
  notFound: (f: { what: string; id: string }) =>
    error('anpr/not-found', `No ${f.what} has the id ${f.id}, or it is not yours to open.`, f),
  notYours: (f: { functionKey: string }) =>
    error(
      'anpr/not-yours',
      `The function ${f.functionKey} has no part in the technical databases. Choose the function in which you act, or ask whoever holds it.`,
      f,
    ),
  shownAlready: (f: { entryId: string }) =>
    error(
      'anpr/shown-already',
      `This request was answered before, by entry ${f.entryId}. What an entry showed is shown once: its receipt stands, and nothing is shown again without an entry of its own. Ask again, as a new request under a new key.`,
      f,
    ),
  distributionUnknown: (f: { known: string }) =>
    error(
      'anpr/distribution-unknown',
      `CLAIREVOIE_DISTRIBUTION says how reads of plates lie. It is none of: ${f.known}. Correct it, or leave it out for one machine.`,
      f,
    ),
  citusAbsent: () =>
    error(
      'anpr/citus-absent',
      'CLAIREVOIE_DISTRIBUTION requires Citus, and this database does not have the extension. Have "create extension citus" run on every node, or choose "citus", which stays on one machine without it.',
      {},
    ),
};
