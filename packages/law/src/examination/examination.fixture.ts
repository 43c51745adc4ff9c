import type { Decision } from '../decision.ts';
import { decideQuestion } from '../told-decision.ts';

/** What a lawyer answers with the text open, and no more than the question asks. */
export type Expected = {
  readonly outcome: Decision['outcome'];
  /** Provisions that are not met: all of them, whatever their order. */
  readonly breach?: readonly string[];
  /** Provisions left to a person, or open for want of a fact: these at least. */
  readonly open?: readonly string[];
  /** Who can mend it: these at least. */
  readonly who?: readonly string[];
  /** Who has to be told: these at least, among the addressees of the duties. */
  readonly told?: readonly string[];
  /** Provisions under which something is owed: these at least. */
  readonly owed?: readonly string[];
  /** Dates that follow, on the Brussels clock: days ('2026-11-20') or minutes ('2026-11-20T10:00'). */
  readonly date?: readonly string[];
  /** Provisions that hold: these at least. */
  readonly holds?: readonly string[];
  readonly readings?: readonly string[];
  readonly warns?: readonly string[];
};

/** A question as it is asked on the command line: title, act, moment, facts, what the text answers; the day of the text when it is not that of the act. */
export type Question = readonly [
  title: string,
  act: string,
  at: string,
  facts: object,
  expected: Expected,
  law?: string,
];

const brussels = (instant: string) =>
  Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/Brussels').toPlainDateTime().toString().slice(0, 16);

const once = (items: readonly string[]) => [...new Set(items)].sort();

const partOf = (all: readonly string[], asked: readonly string[]) => once(asked.filter((one) => all.includes(one)));

/** Asks as `law decide --unstated assume-met` does, and keeps of the answer what the question asks. */
export function answerTo([, act, at, facts, expected, law]: Question): Expected {
  const decision = decideQuestion(
    { act, at, facts },
    { unstated: 'assume-met', dates: 'civil-day', ...(law === undefined ? {} : { pinnedTo: law }) },
  );
  const by = (...holds: readonly string[]) =>
    once(decision.findings.filter((one) => holds.includes(one.holds)).map(({ provision }) => provision));
  const who = decision.findings.filter(({ holds }) => holds !== 'yes').flatMap((one) => one.who ?? []);
  const told = decision.duties.flatMap(({ toWhom }) => toWhom ?? []);
  const dates = [
    ...decision.deadlines.map((one) => (one.at === undefined ? (one.on ?? '') : brussels(one.at))),
    ...decision.duties.flatMap(({ dueAt }) => (dueAt === undefined ? [] : [brussels(dueAt)])),
  ];
  return {
    outcome: decision.outcome,
    ...(expected.breach === undefined ? {} : { breach: by('no') }),
    ...(expected.open === undefined ? {} : { open: partOf(by('human', 'unknown'), expected.open) }),
    ...(expected.holds === undefined ? {} : { holds: partOf(by('yes'), expected.holds) }),
    ...(expected.who === undefined ? {} : { who: partOf(who, expected.who) }),
    ...(expected.told === undefined ? {} : { told: partOf(told, expected.told) }),
    ...(expected.owed === undefined
      ? {}
      : {
          owed: partOf(
            decision.duties.map(({ provision }) => provision),
            expected.owed,
          ),
        }),
    ...(expected.date === undefined
      ? {}
      : { date: partOf([...dates, ...dates.map((one) => one.slice(0, 10))], expected.date) }),
    ...(expected.readings === undefined
      ? {}
      : {
          readings: partOf(
            decision.readings.map(({ id }) => id),
            expected.readings,
          ),
        }),
    ...(expected.warns === undefined
      ? {}
      : {
          warns: partOf(
            decision.warnings.map(({ id }) => id),
            expected.warns,
          ),
        }),
  };
}

/** The expected answer, each list in the order in which answers are compared. */
export const sorted = (expected: Expected): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(expected).map(([key, value]) => [key, typeof value === 'string' ? value : once(value)]),
  );
