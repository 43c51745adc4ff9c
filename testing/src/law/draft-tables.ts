import { join } from 'node:path';
import { lawActNames } from '@clairevoie/law';
import { cameraAccessAllowed } from '../../../packages/law/src/camera-access/allowed.examples.ts';
import { cameraLawAllowed } from '../../../packages/law/src/camera-law/allowed.examples.ts';
import { databaseAllowed } from '../../../packages/law/src/databases/allowed.examples.ts';
import { decreeAllowed } from '../../../packages/law/src/decrees/allowed.examples.ts';
import { faceAllowed } from '../../../packages/law/src/face/allowed.examples.ts';
import { intelligenceAllowed } from '../../../packages/law/src/intelligence/allowed.examples.ts';
import { nonVisibleAllowed } from '../../../packages/law/src/nonvisible/allowed.examples.ts';
import { answersWithOneFactChanged } from '../../../packages/law/src/one-fact-changed.fixture.ts';
import { consequences, dates } from '../../../packages/law/src/one-value-changed.fixture.ts';
import { heardIn, owedIn, toldIn } from '../../../packages/law/src/table-lines.fixture.ts';
import { transitionAllowed } from '../../../packages/law/src/transition/allowed.examples.ts';

type Act = (typeof lawActNames)[number];

const examples = {
  'camera-access': cameraAccessAllowed,
  'camera-law': cameraLawAllowed,
  databases: databaseAllowed,
  decrees: decreeAllowed,
  face: faceAllowed,
  intelligence: intelligenceAllowed,
  nonvisible: nonVisibleAllowed,
  transition: transitionAllowed,
} as const;

const ofOtherParts = new Set(Object.values(examples).flatMap((part) => Object.keys(part)));

/** The parts of the law by their folder, each with its acts; what is in no other part is of the visible use. */
const actsOfParts: Readonly<Record<string, readonly Act[]>> = {
  ...Object.fromEntries(
    Object.entries(examples).map(([part, allowed]) => [part, lawActNames.filter((act) => act in allowed)]),
  ),
  lfp: lawActNames.filter((act) => !ofOtherParts.has(act)),
};

/** Rows with the acts that share them in a last column. */
class Rows {
  readonly #acts = new Map<string, Set<Act>>();
  add(row: string, act: Act): void {
    this.#acts.set(row, (this.#acts.get(row) ?? new Set()).add(act));
  }
  lines(): readonly string[] {
    return [...this.#acts]
      .map(([row, acts]) => `${row} | ${lawActNames.filter((act) => acts.has(act)).join(' ')}`)
      .sort();
  }
}

/** Stands for the column that rows made one do not share. */
const hole = '\0';

/** Rows `provision | who | fact | acts`, those that differ in the fact alone made one. */
function joined(lines: readonly string[]): readonly string[] {
  const facts = new Map<string, string[]>();
  for (const line of lines) {
    const [provision, who, fact = '', acts] = line.split(' | ');
    const key = `${provision} | ${who} | ${hole} | ${acts}`;
    facts.set(key, [...(facts.get(key) ?? []), fact]);
  }
  return [...facts].map(([key, all]) => key.replace(hole, all.sort().join(' ')));
}

function valuesOf(act: Act): readonly string[] {
  const values = new Map<string, Set<string>>();
  for (const { path, value, marks } of consequences(act)) {
    if (marks.length === 0) continue;
    const key = `${act} | ${path} | ${hole} | ${marks.join(' ')}`;
    values.set(key, (values.get(key) ?? new Set()).add(value));
  }
  return [
    ...[...values].map(([key, all]) => key.replace(hole, [...all].join(' '))),
    ...dates(act).map((line) => `${act} | ${line}`),
  ];
}

/** The lines of a table of a file, by the file and the name of the table. */
export type Draft = { readonly file: string; readonly table: string; readonly lines: readonly string[] };

const tableNames: Readonly<Record<string, string>> = {
  'camera-access': 'cameraAccess',
  'camera-law': 'cameraLaw',
  databases: 'database',
  decrees: 'decree',
  face: 'face',
  intelligence: 'intelligence',
  nonvisible: 'nonVisible',
  transition: 'transition',
  lfp: 'visible',
};

/** Drafts of the tables of every part, from what the rules answer today: to be read with the text of the law open. */
export function* draftTables(folder: string): Generator<Draft> {
  for (const [part, acts] of Object.entries(actsOfParts)) {
    const [asked, owed, told] = [new Rows(), new Rows(), new Rows()];
    for (const { act, decision } of answersWithOneFactChanged(new Set(acts))) {
      for (const row of heardIn(decision)) asked.add(row, act);
      for (const row of owedIn(decision)) owed.add(row, act);
      for (const row of toldIn(decision)) told.add(row, act);
    }
    const name = tableNames[part];
    const file = (of: string): string => join(folder, part, `${of}.fixture.ts`);
    yield { file: file('asked'), table: `${name}Asked`, lines: joined(asked.lines()) };
    yield { file: file('asked'), table: `${name}Owed`, lines: owed.lines() };
    yield { file: file('told'), table: `${name}Told`, lines: told.lines() };
    yield { file: file('values'), table: `${name}Values`, lines: acts.flatMap(valuesOf) };
  }
}
