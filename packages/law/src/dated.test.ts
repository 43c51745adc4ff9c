import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Dated, dated } from './dated.ts';
import { detentionMinimum } from './lfp/25-6-retention.ts';
import { accessWindow } from './lfp/25-7-window.ts';
import { versionsOf } from './provisions.ts';

/** Every legal value that a file of the package exports, found by looking: a list by hand would forget the next one. */
async function everyDated(): Promise<readonly Dated<unknown>[]> {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !/\.(test|fixture)\.ts$/.test(name),
  );
  const modules: readonly object[] = await Promise.all(files.map((name) => import(/* @vite-ignore */ `./${name}`)));
  const isDated = (value: unknown): value is Dated<unknown> =>
    typeof value === 'object' && value !== null && 'law' in value && 'values' in value && 'on' in value;
  return [...new Set(modules.flatMap((module) => Object.values(module)))].filter(isDated);
}

/**
 * First days that are those of another text: the fines of 2007, known from the words by which the law of 2018 replaced them, and
 * the one table of pictograms, whose articles 2 and 3/1 came later than article 1.
 */
const elsewhere = [
  'lcam-13-al1@2007-06-10',
  'lcam-13-al2-montant@2007-06-10',
  'rd-2008-02-10-art1-size@2009-10-05',
  'rd-2008-02-10-art1-size@2018-06-11',
];

describe('legal values', () => {
  it('change on the first day of a version of the provision they come from, and on no other day', async () => {
    const all = await everyDated();
    expect(all.length).toBeGreaterThan(30);
    const strays = all.flatMap(({ law, values }) =>
      values.flatMap(({ from }) =>
        versionsOf(law).some((version) => version.from === from) ? [] : [`${law}@${from}`],
      ),
    );
    expect(strays.toSorted()).toEqual(elsewhere.toSorted());
  });

  it('hold from their first day until the next value', () => {
    expect(
      ['2018-05-24', '2018-05-25', '2024-01-19', '2024-01-20', '2099-01-01'].map((day) => accessWindow.on(day)),
    ).toEqual([undefined, 'P1M', 'P1M', 'P30D', 'P30D']);
    expect(['2025-11-19', '2025-11-20'].map((day) => detentionMinimum.on(day))).toEqual([undefined, 'P30D']);
  });

  it('refuse dates that are not in ascending order', () => {
    for (const second of ['2018-05-25', '2018-05-24']) {
      expect(() => dated('lfp-25-6', { from: '2018-05-25', is: 1 }, { from: second, is: 2 })).toThrow(
        expect.objectContaining({ code: 'law/contradictory-dates' }),
      );
    }
  });
});
