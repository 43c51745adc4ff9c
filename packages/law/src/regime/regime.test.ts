import { describe, expect, it } from 'vitest';
import { exampleFacts, judgedExamples } from '../act-variants.fixture.ts';
import type { FactsOf, LawActName } from '../acts.ts';
import { candidateChanges } from '../candidate-changes.ts';
import { decide, lawActNames } from '../decide.ts';
import type { Decision } from '../decision.ts';
import { withFact } from '../fact-paths.ts';
import { LawError } from '../law-error.ts';
import { allProvisionVersions } from '../provisions.ts';
import { isReadingId } from '../readings.ts';
import { referenceVersions } from '../reference-ids.data.ts';
import { watch } from '../watched-facts.ts';
import { regimeOf, rowsBetween, unorderedRegimes } from './priority.ts';
import { priorityTable } from './priority-table.ts';
import { regimes } from './regimes.ts';

const versions = allProvisionVersions();
const firstDays = new Map<string, string>();
for (const version of referenceVersions) {
  const [id = '', from = ''] = version.split('@');
  if (!firstDays.has(id) || from < (firstDays.get(id) ?? '')) firstDays.set(id, from);
}

describe('the regimes', () => {
  it('hold every exception of the package, each in one regime', () => {
    const exceptions = [...new Set(versions.filter(({ kind }) => kind === 'exception').map(({ id }) => id))];
    expect(exceptions.length).toBeGreaterThan(10);
    expect(exceptions.filter((id) => regimeOf(id) === undefined)).toEqual([]);
    const all = regimes.flatMap(({ provisions }) => provisions);
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
  });

  it('name only provisions that exist, and have names of their own', () => {
    expect(regimes.flatMap(({ provisions }) => provisions).filter((id) => !firstDays.has(id))).toEqual([]);
    expect(new Set(regimes.map(({ id }) => id)).size).toBe(regimes.length);
  });
});

describe('the priority table', () => {
  const named = new Set(regimes.map(({ id }) => id));

  it('names only regimes that exist, never one over itself', () => {
    const wrong = priorityTable.filter(
      ({ prevails, over }) =>
        [...prevails, ...over].some((id) => !named.has(id)) || prevails.some((id) => over.includes(id)),
    );
    expect(wrong).toEqual([]);
  });

  it('cites the text or the reading of each row; each provision exists on the first day of the row', () => {
    const wrong = priorityTable.flatMap(({ id, from, provisions, readings }) => [
      ...(provisions.length + readings.length === 0 ? [`${id} cites nothing`] : []),
      ...provisions.filter((one) => (firstDays.get(one) ?? '9999') > from).map((one) => `${id}: ${one} on ${from}`),
    ]);
    expect(wrong).toEqual([]);
  });

  it('names no reading that nobody wrote', () => {
    const readings = priorityTable.flatMap(({ readings: cited }) => cited);
    expect(readings.filter((id) => !/^(R-(0[1-9]|[1-4]\d|50)|A-(0[1-9]|1\d))$/.test(id))).toEqual([]);
    expect(readings.filter(isReadingId).length).toBeGreaterThan(20);
  });

  it('says one thing only about two regimes on one day', () => {
    const contradictions = priorityTable.flatMap((row) =>
      row.prevails.flatMap((one) =>
        row.over.flatMap((other) =>
          rowsBetween(one, other, row.from)
            .filter((found) => found !== row)
            .map(({ id }) => `${row.id} and ${id}`),
        ),
      ),
    );
    expect(contradictions).toEqual([]);
  });

  it('begins and ends where the law changes: the bodycam regime not on 19-01-2024, on 20-01-2024 it does', () => {
    const between = (day: string) => rowsBetween('bodycam-situations', 'places-of-visible-use', day).length;
    expect([between('2024-01-19'), between('2024-01-20')]).toEqual([0, 1]);
    const legacy = (day: string) => rowsBetween('legacy-cameras', 'authorisation-in-principle', day).length;
    expect([legacy('2018-05-25'), legacy('2019-05-25'), legacy('2019-05-26')]).toEqual([1, 1, 0]);
  });
});

/** The day whose text decided, for the day of a row. */
const dayOfDecision = ({ at }: Decision): string => at.slice(0, 10);

const told = (decision: Decision): readonly string[] =>
  unorderedRegimes(decision, dayOfDecision(decision)).map(
    (pair) => `${[...pair].sort().join(' + ')} (${decision.act})`,
  );

/** Every decision one change of fact away from an example or one of its variants, at an instant. */
function* oneChangeAway(act: LawActName, facts: FactsOf<LawActName>, at: string): Generator<Decision> {
  const judged = (changed: FactsOf<LawActName>): Decision | undefined => {
    try {
      return decide(act, changed, at);
    } catch (error) {
      // What says nothing: a recording that ends before it begins, a text that did not exist yet.
      if (error instanceof LawError) return undefined;
      throw error;
    }
  };
  const watched = watch(facts);
  const first = judged(watched.facts);
  if (first === undefined) return;
  const who = [...new Set(first.findings.flatMap((finding) => finding.who ?? []))];
  for (const { path, to } of candidateChanges({ act, facts, at, deadlines: first.deadlines, who }, watched.paths)) {
    // a change taken from the schema of this very act
    const decision = judged(withFact(facts, path, to) as FactsOf<LawActName>);
    if (decision !== undefined) yield decision;
  }
}

describe('two regimes that claim one decision', () => {
  it('are ordered by a row, in every example and variant on each day of the law', () => {
    const found = new Map<string, string>();
    let decisions = 0;
    for (const { day, decision } of judgedExamples()) {
      decisions += 1;
      for (const pair of told(decision)) if (!found.has(pair)) found.set(pair, day);
    }
    expect(decisions).toBeGreaterThan(1000);
    expect(Object.fromEntries(found)).toEqual({});
  });

  const days = ['2019-01-10', '2026-11-20'];

  it.each(lawActNames)(
    '%s: are ordered by a row, one change of fact away from an example or a variant, on two days',
    (act) => {
      const found = new Set<string>();
      let decisions = 0;
      for (const { act: name, facts } of exampleFacts()) {
        if (name !== act) continue;
        for (const day of days)
          for (const decision of oneChangeAway(act, facts, `${day}T12:00:00Z`)) {
            decisions += 1;
            for (const pair of told(decision)) found.add(pair);
          }
      }
      // the act whose rules read least has two such decisions
      expect(decisions).toBeGreaterThan(1);
      expect([...found]).toEqual([]);
    },
  );

  it('are found when a row is missing: what the search sees without the table', () => {
    const pairs = new Set<string>();
    for (const { decision } of judgedExamples())
      for (const pair of unorderedRegimes(decision, '1900-01-01')) pairs.add([...pair].sort().join(' + '));
    expect(pairs).toContain('keep-bodycam + keep-visible');
    expect(pairs).toContain('keep-journal + keep-plates');
  });
});
