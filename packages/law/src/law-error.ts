/** Everything that can go wrong in the law package other than a refusal (a refusal is a Decision). */
export type LawErrorCode =
  | 'law/not-yet-in-force'
  | 'law/instant-required'
  | 'law/bad-instant'
  | 'law/bad-duration'
  | 'law/interval-reversed'
  | 'law/unknown-provision'
  | 'law/unknown-reading'
  | 'law/contradictory-dates'
  | 'law/unknown-act'
  | 'law/unknown-fact'
  | 'law/unknown-value'
  | 'law/wrong-type'
  | 'law/missing-fact';

/** A question the law table cannot answer, or a value that is not what it claims to be. */
export class LawError extends Error {
  readonly code: LawErrorCode;
  readonly facts: Readonly<Record<string, string>>;

  constructor(code: LawErrorCode, message: string, facts: Readonly<Record<string, string>> = {}) {
    super(message);
    this.name = 'LawError';
    this.code = code;
    this.facts = facts;
  }
}

const perhaps = (near: string | undefined): string => (near === undefined ? '' : ` Did you mean "${near}"?`);

/** Where in an act's facts something is wrong. */
type FactAt = { readonly act: string; readonly path: string };

/** Factories of the package's errors: one sentence that says what happened and what to do. */
const noneOf = (path: string, type: string): string =>
  path !== '' && (type === 'an object' || type === 'a list')
    ? ' Leave it out when it is not known; null says that there is none.'
    : '';

export const lawErrors = {
  notYetInForce: (provision: string, day: string) =>
    new LawError(
      'law/not-yet-in-force',
      `${provision} has no text on ${day}: its first version is later. Ask about a later day.`,
      { provision, day },
    ),
  instantRequired: (path: string) =>
    new LawError(
      'law/instant-required',
      `${path} is a day without an hour. The gate needs an instant; bare days are read only with a "dates" option.`,
      { path },
    ),
  badInstant: (path: string) =>
    new LawError('law/bad-instant', `${path} is not an ISO instant with an offset or Z.`, { path }),
  badDay: (path: string, value: string) =>
    new LawError('law/bad-instant', `${path} is no day: "${value}". Write it as 2024-01-20.`, { path, value }),
  badDuration: (value: string) =>
    new LawError('law/bad-duration', `"${value}" is not a positive ISO duration in years, months or days.`, { value }),
  intervalReversed: (from: string, to: string) =>
    new LawError('law/interval-reversed', `The recording ends (${to}) before it begins (${from}).`, { from, to }),
  unknownProvision: (id: string, near: string | undefined) =>
    new LawError('law/unknown-provision', `No provision has the id ${id}.${perhaps(near)}`, { id }),
  unknownReading: (id: string, choice: string) =>
    new LawError('law/unknown-reading', `Reading ${id} has no option "${choice}".`, { id, choice }),
  unknownAct: (name: string, near: string | undefined) =>
    new LawError('law/unknown-act', `No act is called "${name}".${perhaps(near)} "clairevoie law acts" lists them.`, {
      act: name,
    }),
  unknownFact: ({ act, path, nearest, known }: FactAt & { nearest: string | undefined; known: readonly string[] }) =>
    new LawError(
      'law/unknown-fact',
      `The act ${act} knows no fact ${path}.${perhaps(nearest)} There: ${known.join(', ')}. "clairevoie law facts ${act}" describes them.`,
      { act, path },
    ),
  unknownValue: (of: FactAt & { value: string; allowed: readonly string[]; nearest: string | undefined }) =>
    new LawError(
      'law/unknown-value',
      `${of.path} of ${of.act} cannot be ${of.value}.${perhaps(of.nearest)} It is one of: ${of.allowed.join(', ')}.`,
      { act: of.act, path: of.path },
    ),
  wrongType: ({ act, path, value, type }: FactAt & { value: string; type: string }) =>
    new LawError(
      'law/wrong-type',
      `${path === '' ? 'facts' : path} of ${act} must be ${type}, and is ${value}.${noneOf(path, type)}`,
      { act, path },
    ),
  missingFact: ({ act, path }: FactAt) =>
    new LawError(
      'law/missing-fact',
      `The act ${act} cannot be judged without the fact ${path}. "clairevoie law facts ${act}" describes it.`,
      { act, path },
    ),
  contradictoryDates: (id: string) =>
    new LawError('law/contradictory-dates', `The dated values of ${id} are not in ascending order.`, { id }),
};
