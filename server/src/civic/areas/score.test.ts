import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contradicted, type PrintedFigure } from './contradictions.ts';
import { type AreaFacts, elementsOf, type PlaceFacts, scoreOf } from './score.ts';

const place: PlaceFacts = {
  hasPoint: true,
  hasController: true,
  kind: 'fixed',
  anpr: 'no',
  isDecided: false,
  hasRetention: true,
};
const nothing: AreaFacts = { places: [], figures: [], authorisations: 0 };
const day = '2026-11-21';
const metOf = (facts: AreaFacts): readonly string[] =>
  elementsOf(facts, day)
    .filter(({ isMet }) => isMet)
    .map(({ element }) => element);

test('who published nothing has no point, and thirteen elements are asked', () => {
  expect(scoreOf(elementsOf(nothing, day))).toEqual({ points: 0, of: 13 });
});

test('an element about places counts only when every published place has it', () => {
  expect(metOf({ ...nothing, places: [place, place] })).toEqual([
    'place',
    'position',
    'controller',
    'kind',
    'plate-reading',
    'retention',
  ]);
  expect(metOf({ ...nothing, places: [place, { ...place, hasController: false }] })).not.toContain('controller');
  expect(metOf({ ...nothing, places: [{ ...place, anpr: 'unknown' }] })).not.toContain('plate-reading');
});

test('what no source loaded here publishes is missing everywhere', () => {
  const best: AreaFacts = {
    places: [{ ...place, isDecided: true }],
    figures: [{ subject: 'anpr', date: day }],
    authorisations: 3,
  };
  expect(
    elementsOf(best, day)
      .filter(({ isMet }) => !isMet)
      .map(({ element }) => element),
  ).toEqual(['model', 'opinion', 'assessment', 'procurement']);
});

test.each([
  ['2021-11-20', false],
  ['2021-11-21', true],
  ['2021', false],
  ['2021-12', true],
  ['2022', true],
] as const)('a number of %s is recent on 21 November 2026: %s', (date, isRecent) => {
  expect(metOf({ ...nothing, figures: [{ subject: 'cameras', date }] }).includes('recent-number')).toBe(isRecent);
});

test('publishing one more fact of a place never takes a point away', () => {
  const some = fc.record<PlaceFacts>({
    hasPoint: fc.boolean(),
    hasController: fc.boolean(),
    kind: fc.constantFrom('fixed', 'unknown'),
    anpr: fc.constantFrom('yes', 'no', 'unknown'),
    isDecided: fc.boolean(),
    hasRetention: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(some, { minLength: 1 }), (places) => {
      const points = (all: readonly PlaceFacts[]) => scoreOf(elementsOf({ ...nothing, places: all }, day)).points;
      const [first, ...rest] = places;
      if (first === undefined) return;
      expect(points([{ ...place, isDecided: true }, ...rest])).toBeGreaterThanOrEqual(points(places));
    }),
  );
});

const figure = (id: string, more: Partial<PrintedFigure>): PrintedFigure => ({
  ...{
    id,
    areaCode: '21003',
    area: 'Berchem-Sainte-Agathe',
    what: 'cameras',
    date: '2017-02',
    asPublished: '20 (7 + 13, one mobile)',
  },
  ...more,
});

test('two sources that print 20 and 21 of the same cameras contradict each other, and both stay', () => {
  expect([...contradicted([figure('a', {}), figure('b', { asPublished: '21' })])]).toEqual(['a', 'b']);
  expect([...contradicted([figure('a', {}), figure('b', { asPublished: '21', date: '2017' })])]).toEqual(['a', 'b']);
});

test('numbers of other years, other areas or other things do not contradict each other', () => {
  for (const more of [{ date: '2018' }, { areaCode: '21004' }, { what: 'ANPR' }])
    expect(contradicted([figure('a', {}), figure('b', { asPublished: '21', ...more })]).size).toBe(0);
  expect(contradicted([figure('a', {}), figure('b', {})]).size).toBe(0);
});
