/** What can be wrong with what the caller of this package gives it; payloads are never wrong, they are refused. */
export type PlatesErrorCode = 'plates/not-normal' | 'plates/too-many-lists' | 'plates/criterion-not-accepted';

/** The only error that this package throws on purpose. It carries ids and places, never a plate. */
export class PlatesError extends Error {
  readonly code: PlatesErrorCode;
  readonly facts: Readonly<Record<string, string | number>>;

  constructor(code: PlatesErrorCode, message: string, facts: Readonly<Record<string, string | number>>) {
    super(message);
    this.name = 'PlatesError';
    this.code = code;
    this.facts = facts;
  }
}

/** Factories of the package's errors: what happened, what to do. */
export const platesErrors = {
  notNormal: (list: string, place: number) =>
    new PlatesError(
      'plates/not-normal',
      `Entry ${place} of list ${list} is no plate in its normal form. Write entries with normalForm before a matcher is built.`,
      { list, place },
    ),
  criterionNotAccepted: (path: string) =>
    new PlatesError(
      'plates/criterion-not-accepted',
      `The criterion is not of the language of criteria${path === '' ? '' : ` at ${path}`}. examineCriterion says what is wrong with it.`,
      { path },
    ),
  tooManyLists: (lists: number) =>
    new PlatesError('plates/too-many-lists', `${lists} lists at once are more than a matcher takes. Split them.`, {
      lists,
    }),
};
