import { describe, expect, it } from 'vitest';
import type { LawActName } from './acts.ts';
import { cameraAccessAsked, cameraAccessOwed } from './camera-access/asked.fixture.ts';
import { cameraAccessTold } from './camera-access/told.fixture.ts';
import { cameraLawAsked, cameraLawOwed } from './camera-law/asked.fixture.ts';
import { cameraLawTold } from './camera-law/told.fixture.ts';
import { databaseAsked, databaseOwed } from './databases/asked.fixture.ts';
import { databaseTold } from './databases/told.fixture.ts';
import { lawActNames } from './decide.ts';
import { decreeAsked, decreeOwed } from './decrees/asked.fixture.ts';
import { decreeTold } from './decrees/told.fixture.ts';
import { faceAsked } from './face/asked.fixture.ts';
import { faceTold } from './face/told.fixture.ts';
import { intelligenceAsked, intelligenceOwed } from './intelligence/asked.fixture.ts';
import { intelligenceTold } from './intelligence/told.fixture.ts';
import { visibleAsked, visibleOwed } from './lfp/asked.fixture.ts';
import { visibleTold } from './lfp/told.fixture.ts';
import { nonVisibleAsked, nonVisibleOwed } from './nonvisible/asked.fixture.ts';
import { nonVisibleTold } from './nonvisible/told.fixture.ts';
import { answersWithOneFactChanged } from './one-fact-changed.fixture.ts';
import { heardIn, owedIn, toldIn } from './table-lines.fixture.ts';
import { transitionAsked, transitionOwed } from './transition/asked.fixture.ts';
import { transitionTold } from './transition/told.fixture.ts';

/*
 * Who has to supply what under which provision, and what is owed to whom by when: the tables of the parts, a provision a line. They were drafted
 * by listing answers, then read against the legal reference: each role is a party that the provision names there (actor, counterparty), or one
 * that acts for such a party or answers for it in its workflow: the officer in charge or the member at work for the police service, the notifier
 * for the controller, the data protection officer for an appraisal that the law leaves to nobody by name.
 * That comparison was made for the roles; of what is told besides (deadlines, gates, readings, warnings) the list was read through once.
 *
 * Signs in the column of facts: `!` a fact that is given does not meet the provision; `?` a person has to judge. `-`: nobody, no term.
 */

const asked = [
  visibleAsked,
  nonVisibleAsked,
  databaseAsked,
  cameraLawAsked,
  cameraAccessAsked,
  decreeAsked,
  intelligenceAsked,
  faceAsked,
  transitionAsked,
];
const owed = [
  visibleOwed,
  nonVisibleOwed,
  databaseOwed,
  cameraLawOwed,
  cameraAccessOwed,
  decreeOwed,
  intelligenceOwed,
  transitionOwed,
];

const told = [
  visibleTold,
  nonVisibleTold,
  databaseTold,
  cameraLawTold,
  cameraAccessTold,
  decreeTold,
  intelligenceTold,
  faceTold,
  transitionTold,
];

const rowsOf = (tables: readonly string[]): readonly (readonly string[])[] =>
  tables.flatMap((table) =>
    table
      .trim()
      .split('\n')
      .map((line) => line.split(' | ')),
  );

/** The rows of one act: its last column names the acts. */
const rowsFor = (rows: readonly (readonly string[])[], act: string): readonly (readonly string[])[] =>
  rows.filter((row) => row.at(-1)?.split(' ').includes(act));

const askedRows = rowsOf(asked);
const owedRows = rowsOf(owed);
const toldRows = rowsOf(told);

const sorted = (lines: Iterable<string>): readonly string[] => [...new Set(lines)].sort();

function* askedIn(act: LawActName): Generator<string> {
  for (const [provision, who, facts = ''] of rowsFor(askedRows, act))
    for (const fact of facts.split(' ')) yield `${provision} | ${who} | ${fact}`;
}

const withoutActs = (row: readonly string[]): string => row.slice(0, -1).join(' | ');

describe('with one fact taken away or changed', () => {
  it.each(lawActNames)(
    '%s asks what its provisions ask, of whom they ask it; what is owed, and what is told besides, is what they say',
    (act) => {
      const heard: string[] = [];
      const duties: string[] = [];
      const besides: string[] = [];
      for (const { decision } of answersWithOneFactChanged(new Set([act]))) {
        heard.push(...heardIn(decision));
        duties.push(...owedIn(decision));
        besides.push(...toldIn(decision));
      }
      expect(sorted(heard)).toEqual(sorted(askedIn(act)));
      expect(sorted(duties)).toEqual(sorted(rowsFor(owedRows, act).map(withoutActs)));
      expect(sorted(besides)).toEqual(sorted(rowsFor(toldRows, act).map(withoutActs)));
    },
  );

  it('no row of the tables is of an act that does not exist', () => {
    const acts = [...askedRows, ...owedRows, ...toldRows].flatMap((row) => row.at(-1)?.split(' ') ?? []);
    expect(acts.filter((act) => !lawActNames.some((name) => name === act))).toEqual([]);
  });
});
