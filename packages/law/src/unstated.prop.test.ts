import { describe, expect, it } from 'vitest';
import { exampleFacts } from './act-variants.fixture.ts';
import type { FactsOf, LawActName } from './acts.ts';
import { allowedActs } from './allowed-acts.examples.ts';
import { decide, lawActNames } from './decide.ts';
import { breaches } from './judging.fixture.ts';
import { LawError } from './law-error.ts';
import { readFacts } from './read-facts.ts';
import { decideQuestion } from './told-decision.ts';

/* What a question does not mention is never a ground of refusal when it asks to take what is unstated as fulfilled. */

type Tree = Readonly<Record<string, unknown>>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);
const assuming = { unstated: 'assume-met', dates: 'civil-day' } as const;

/** The facts with one member, at any depth, left out: once for each member. */
function* withoutOne(facts: Tree): Generator<{ readonly path: string; readonly fewer: Tree }> {
  for (const [key, member] of Object.entries(facts)) {
    const { [key]: _left, ...fewer } = facts;
    yield { path: key, fewer };
    if (isTree(member))
      for (const below of withoutOne(member))
        yield { path: `${key}.${below.path}`, fewer: { ...facts, [key]: below.fewer } };
  }
}

/** The provisions not met, or undefined where the question cannot be put: a fact without which it makes no sense, a day without a text. */
function refusedBy(act: LawActName, facts: Tree, at: string): readonly string[] | undefined {
  try {
    return breaches(decide(act, readFacts(act, facts), at, assuming));
  } catch (error) {
    if (error instanceof LawError) return undefined;
    throw error;
  }
}

/** When the notice or the submission itself took place is the moment of the act: left out, that moment is judged. */
const ownMoment: readonly string[] = ['notify-existing-camera notifiedAt', 'submit-existing-protocol submittedAt'];
/** Another ground than the rule's own, such as the decision that reopens a term that has run: it is invoked, or it is not there. */
const otherGround: readonly string[] = [
  'submit-use-request place.fencedGreenSpace',
  'keep-camera-images evidentialValue',
  'run-intelligence-correlation method',
  'use-intelligence-access decision',
  'create-technical-database opinion.overrideReasons',
];
/** Of what is told by its parts, a part left out is missing: the heads of an assessment, two signatures or opinions, a warning beside the uniform. */
const described: readonly string[] = [
  ...['oralWarningAt', 'noWarningGround', 'noWarningGround.code'].map((part) => `activate-use visibility.${part}`),
  'activate-use situation.code',
  ...['authorise', 'extend'].flatMap((act) =>
    ['prosecutorOpinion', 'stateSecurityOpinion'].map((opinion) => `${act}-non-visible-use ${opinion}`),
  ),
  ...['dataCategories', 'proportionality', 'operationalObjectives', 'retention'].map(
    (head) => `submit-use-request assessment.${head}`,
  ),
  ...['dataCategories', 'proportionality', 'operationalObjectives', 'retention'].map(
    (head) => `request-database-opinion assessment.${head}`,
  ),
  'decide-transfer-use jointAuthorisation.interiorAt',
  'decide-transfer-use jointAuthorisation.justiceAt',
  'create-technical-database opinion.givenAt',
];
const apart = [...ownMoment, ...otherGround, ...described];
const days = ['2018-06-01', '2019-07-01', '2020-07-15', '2021-06-01', '2022-09-01', '2024-02-01', '2026-11-20'];

describe('what nobody mentioned is no ground of refusal', () => {
  it.each(lawActNames.filter((act) => act !== 'notify-existing-camera'))('%s, nothing said', (act) => {
    for (const day of days) expect([day, refusedBy(act, {}, `${day}T10:00:00+02:00`) ?? []]).toEqual([day, []]);
  });

  it.each(lawActNames)('%s, any one fact left out of an allowed example', (act) => {
    const { at, facts } = allowedActs[act];
    const refused = [...withoutOne({ ...facts })]
      .filter(({ path }) => !apart.includes(`${act} ${path}`))
      .flatMap(({ path, fewer }) => (refusedBy(act, fewer, at) ?? []).map((id) => `without ${path}: ${id}`));
    expect(refused).toEqual([]);
  });

  it.each(lawActNames)('%s, any one fact left out of a variant that is allowed', (act) => {
    const { at } = allowedActs[act];
    const refused = [...exampleFacts()]
      .filter((one) => one.act === act && refusedBy(act, { ...one.facts }, at)?.length === 0)
      .flatMap(({ facts }) => [...withoutOne({ ...facts })])
      .filter(({ path }) => !apart.includes(`${act} ${path}`))
      .flatMap(({ path, fewer }) => (refusedBy(act, fewer, at) ?? []).map((id) => `without ${path}: ${id}`));
    expect([...new Set(refused)]).toEqual([]);
  });
});

describe('what is said to be none', () => {
  const use: FactsOf<'activate-use'> = { ...allowedActs['activate-use'].facts };
  const ask = (facts: object) =>
    decideQuestion({ act: 'activate-use', at: allowedActs['activate-use'].at, facts }, assuming);

  it('is no longer unstated: without an authorisation the use is refused', () => {
    const { authorisation: _authorised, ...unsaid } = use;
    expect(ask(unsaid).outcome).toBe('allowed');
    const none = ask({ ...unsaid, authorisation: null });
    expect([none.outcome, breaches(none)]).toEqual(['refused', ['lfp-25-4-p1-al1']]);
  });

  it('reaches what lies below it and what holds it', () => {
    expect(ask({ ...use, visibility: { pictogram: null } }).outcome).toBe('refused');
    expect(ask({ ...use, decision: { ...use.decision, decidedAt: null } }).outcome).toBe('refused');
  });

  it('cannot be said of a fact without which the question makes no sense', () => {
    expect(() =>
      decideQuestion(
        { act: 'open-recording', at: allowedActs['open-recording'].at, facts: { recordedFrom: null } },
        {},
      ),
    ).toThrow(LawError);
  });
});
