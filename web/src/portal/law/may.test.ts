import { decideQuestion, exampleOf, lawActNames } from '@clairevoie/law';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actGroups, hasActName } from './act-names.ts';
import { answersFor, readAnswers } from './answers.ts';
import { brusselsInstant, brusselsWall } from './brussels-wall.ts';
import { mayActData } from './may-data.ts';
import { allQuestions, questionsOf } from './questions.ts';

const today = '2026-11-21';
const options = { mostDecisions: 300 };

describe('"May they?"', () => {
  it('lists every act of the law package once, whoever adds it', () => {
    const listed = actGroups().flatMap(({ acts }) => acts.map(({ id }) => id));
    expect(listed.toSorted()).toEqual([...lawActNames].sort());
  });

  it.each(lawActNames)('%s: the example in an address gives the decision of the example itself', (act) => {
    const example = exampleOf(act);
    const answers = answersFor(act, example.facts);
    const { outcome } = decideQuestion({ act, ...example }, { dates: 'civil-day' });
    const page = mayActData(act, { at: brusselsWall(example.at), ask: '1', ...answers }, today, options);
    expect(page?.problems).toEqual([]);
    expect(page?.receipt?.outcome).toBe(outcome);
    expect(outcome).toBe('allowed');
    // Written again, the facts that were read are the same answers: an address shared twice is one question.
    expect(answersFor(act, readAnswers(act, answers))).toEqual(answers);
  });

  it.each(lawActNames)('%s: without answers there is no receipt, and each field has a name of its own', (act) => {
    const page = mayActData(act, {}, today, options);
    expect(page?.receipt).toBeNull();
    expect(page?.problems).toEqual([]);
    const names = allQuestions(questionsOf(act, {})).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('asks first for what the law misses, and for less once it is told', () => {
    const first = mayActData('open-recording', {}, today, options);
    expect(first?.next.map(({ path }) => path)).toContain('recordedFrom');
    const query = { 'f.recordedFrom': '2026-11-10T10:00', 'f.recordedTo': '2026-11-10T10:10' };
    const second = mayActData('open-recording', query, today, options);
    expect(second?.next.map(({ path }) => path)).not.toContain('recordedFrom');
    expect(second?.next.length).toBeGreaterThan(0);
  });

  it('pins the text of another day, and keeps the clock of the act', () => {
    const { at: _, facts } = exampleOf('open-recording');
    const query = { at: '2026-11-20T10:00', ask: '1', ...answersFor('open-recording', facts) };
    expect(mayActData('open-recording', { ...query, law: '2020-07-15' }, today, options)?.law).toBe('2020-07-15');
    const versions = (law: string) =>
      mayActData('open-recording', { ...query, law }, today, options)?.receipt?.findings.map(
        ({ provision }) => provision.from,
      );
    expect(versions('2020-07-15')).not.toEqual(versions(''));
  });

  it('seeks what would make a refusal lawful, and says how far it has proved that nothing smaller exists', () => {
    const facts = { recordedFrom: '2026-10-10T10:00:00+02:00', recordedTo: '2026-10-10T10:10:00+02:00' };
    const { facts: allowed } = exampleOf('open-recording');
    const query = { at: '2026-11-20T10:00', mend: '1', ...answersFor('open-recording', { ...allowed, ...facts }) };
    const page = mayActData('open-recording', query, today, { mostDecisions: 20_000 });
    expect(page?.receipt?.outcome).not.toBe('allowed');
    expect(page?.mending?.ways.length).toBeGreaterThan(0);
    expect(page?.mending?.ways[0]?.changes.length).toBe((page?.mending?.provedUpTo ?? 0) + 1);
  });

  it('seeks again with all that was not said taken as fulfilled, when too much was left open for a few changes to be enough', () => {
    const asked = {
      at: '2026-11-20T10:00',
      mend: '1',
      'f.recordedFrom': '2026-10-10T10:00',
      'f.recordedTo': '2026-10-10T10:10',
    };
    const past = mayActData('open-recording', { ...asked, 'f.branch': 'administrative' }, today, options);
    expect(past?.mending?.ways).toEqual([]);
    expect(past?.mending?.assuming?.isAllowed).toBe(false);
    const [way] = past?.mending?.assuming?.ways ?? [];
    expect(way?.changes.map(({ what }) => what.en)).toEqual([
      'Administrative or judicial police',
      'The prosecutor’s decision',
    ]);
    expect(way?.mends.map(({ id }) => id)).toContain('lfp-25-7-p1-al2');
    // Within the thirty days nothing is in the way but what was not said.
    const within = { ...asked, 'f.recordedFrom': '2026-11-19T10:00', 'f.recordedTo': '2026-11-19T10:10' };
    expect(mayActData('open-recording', within, today, options)?.mending?.assuming).toMatchObject({
      ways: [],
      isAllowed: true,
    });
  });

  it('answers any text in the fields with a page, never with an error', () => {
    const act = fc.constantFrom(...lawActNames);
    const text = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.constantFrom('yes', 'on', '2026-02-30', '9999999-01-01', 'Z'),
    );
    fc.assert(
      fc.property(act, fc.array(text, { minLength: 12, maxLength: 12 }), text, text, (name, values, at, law) => {
        const fields = allQuestions(questionsOf(name, {}));
        const answers = Object.fromEntries(
          fields.slice(0, 60).map((field, index) => [field.name, values[index % values.length] ?? '']),
        );
        expect(mayActData(name, { ...answers, at, law }, today, options)?.act).toBe(name);
      }),
      { numRuns: 150 },
    );
  });

  it('does not know an act that is not there', () => {
    expect(mayActData('constructor', {}, today, options)).toBeUndefined();
    expect(hasActName('constructor-of-nothing')).toBe(false);
  });
});

describe('the Brussels clock in a field', () => {
  it('comes back to the same instant, also in the hour that comes twice', () => {
    for (const instant of [
      '2026-10-25T00:30:00Z',
      '2026-10-25T01:30:00Z',
      '2026-07-01T10:00:00Z',
      '2026-12-01T10:00:05Z',
    ])
      expect(Temporal.Instant.from(brusselsInstant(brusselsWall(instant)) ?? '').toString()).toBe(instant);
  });

  it('does not take a day that does not exist', () => {
    expect(brusselsInstant('2026-02-30')).toBeUndefined();
    expect(brusselsInstant('2026-02-30T10:00')).toBeUndefined();
    expect(brusselsInstant('tomorrow')).toBeUndefined();
    expect(brusselsInstant('2028-02-29')).toBe('2028-02-29');
  });
});
