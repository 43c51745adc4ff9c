import { expect, it } from 'vitest';
import { cameraAccessValues } from './camera-access/values.fixture.ts';
import { cameraLawValues } from './camera-law/values.fixture.ts';
import { databaseValues } from './databases/values.fixture.ts';
import { lawActNames } from './decide.ts';
import { decreeValues } from './decrees/values.fixture.ts';
import { faceValues } from './face/values.fixture.ts';
import { intelligenceValues } from './intelligence/values.fixture.ts';
import { visibleValues } from './lfp/values.fixture.ts';
import { nonVisibleValues } from './nonvisible/values.fixture.ts';
import { consequences, dates } from './one-value-changed.fixture.ts';
import { transitionValues } from './transition/values.fixture.ts';

/*
 * Which value of which fact breaks which provision, on both sides of each moment and day; drafted by listing answers. The moments,
 * days and dates of the allowed examples were read in full with the text open; of the other lines a sample.
 * A line may be repeated with further values; what no line says breaks nothing.
 */
const rows = [
  visibleValues,
  nonVisibleValues,
  databaseValues,
  cameraLawValues,
  cameraAccessValues,
  decreeValues,
  intelligenceValues,
  faceValues,
  transitionValues,
].flatMap((table) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' | ')),
);

const isDate = (fact: string): boolean => /^(deadline|duty) /.test(fact);

const expectedOf = (act: string): readonly string[] =>
  rows
    .filter(([name]) => name === act)
    .flatMap(([, fact = '', values = '', found = '']) =>
      isDate(fact)
        ? [`${fact} | ${values} | ${found}`]
        : values.split(' ').map((value) => `${fact} = ${value} | ${found}`),
    );

it.each(lawActNames)(
  '%s: each fact breaks or leaves open what the table says, with each value, and falls due when it says',
  (act) => {
    const found = [...consequences(act)].flatMap(({ path, value, marks }) =>
      marks.length === 0 ? [] : [`${path} = ${value} | ${marks.join(' ')}`],
    );
    expect([...new Set([...found, ...dates(act)])].sort()).toEqual([...new Set(expectedOf(act))].sort());
  },
);

it('the table names acts that exist', () => {
  expect(rows.filter(([act]) => !lawActNames.some((name) => name === act))).toEqual([]);
});
