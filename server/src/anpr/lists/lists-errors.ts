import { ClairevoieError, type Fact } from '../../postgres/index.ts';

/** The closed list of the error codes of lists. */
export const listsErrorCodes = [
  'anpr/content-malformed',
  'anpr/content-too-large',
  'anpr/content-gone',
  'anpr/content-differs',
  'anpr/directive-file',
  'anpr/criteria-not-yet',
] as const;

/** An error code of lists. */
export type ListsErrorCode = (typeof listsErrorCodes)[number];

/** HTTP status of each code. */
export const listsErrorStatus = {
  'anpr/content-malformed': 422,
  'anpr/content-too-large': 413,
  'anpr/content-gone': 410,
  'anpr/content-differs': 500,
  'anpr/directive-file': 500,
  'anpr/criteria-not-yet': 409,
} as const satisfies Record<ListsErrorCode, number>;

const error = (code: ListsErrorCode, message: string, facts: Readonly<Record<string, Fact>>) =>
  new ClairevoieError({ code, message, facts });

/** The factories of these errors. None carries a plate: lines are told by their number. */
export const listsErrors = {
  contentMalformed: (f: { lines: string; because: string }) =>
    error(
      'anpr/content-malformed',
      `The list was not taken in: ${f.because} (${f.lines}). A list is taken in whole or not at all; correct these lines and send it again.`,
      f,
    ),
  contentTooLarge: (f: { most: number; of: string }) =>
    error('anpr/content-too-large', `A version of a list has at most ${f.most} ${f.of}. Nothing of it was kept.`, f),
  contentGone: (f: { versionId: string }) =>
    error(
      'anpr/content-gone',
      `The plates of version ${f.versionId} are deleted, or were not yet given: the version ended, was refused or is past its time.`,
      f,
    ),
  contentDiffers: (f: { versionId: string }) =>
    error(
      'anpr/content-differs',
      `The stored content of version ${f.versionId} is not the one whose digest the register has. The version is not compared with reads. Find out who wrote to the database, and give the list anew.`,
      f,
    ),
  directiveFile: (f: { because: string }) =>
    error(
      'anpr/directive-file',
      `The operator’s file of directives was not loaded: ${f.because}. Correct it and start again; until then no correlation rests on it.`,
      f,
    ),
  criteriaNotYet: (f: { day: string }) =>
    error(
      'anpr/criteria-not-yet',
      `The rules of this software on criteria begin on 30 November 2026; ${f.day} is earlier. Nothing was examined.`,
      f,
    ),
};
