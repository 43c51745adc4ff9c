import { describe, expect, test } from 'vitest';
import { papers } from '../fixtures/papers.fixture.ts';
import { setInColumns } from '../fixtures/set-in-columns.fixture.ts';
import { isInTwoColumns, readTwoColumns } from './read-two-columns.ts';

const settings = (['fr', 'nl'] as const).flatMap((left) =>
  [44, 58, 66].flatMap((width) => [3, 5, 40].map((passagesOnPage) => ({ left, width, passagesOnPage }))),
);

describe('a paper in two columns', () => {
  test('is read passage by passage, in both languages and with its kind: at least 95 of 100, whatever the page looks like', () => {
    let right = 0;
    let all = 0;
    const wrong: string[] = [];
    for (const setting of settings)
      for (const paper of papers) {
        const { passages } = readTwoColumns(setInColumns(paper, setting));
        for (const printed of paper) {
          all++;
          if (passages.some(({ fr, nl }) => fr === printed.fr && nl === printed.nl)) right++;
          else wrong.push(`${JSON.stringify(setting)} ${printed.fr.slice(0, 60)}`);
        }
      }
    expect(right / all, wrong.slice(0, 20).join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  test.each(settings)('tells the kinds of passages, and of whom a demand is asked: %o', (setting) => {
    const { left, passages } = readTwoColumns(setInColumns(papers[0] ?? [], setting));
    const count = (kind: string): number => passages.filter((one) => one.kind === kind).length;
    expect(left).toBe(setting.left);
    expect([count('recital'), count('consideration'), count('demand'), count('addressee')]).toEqual([3, 3, 3, 1]);
    expect(passages.filter(({ kind }) => kind === 'demand').map(({ addressee }) => addressee)).toEqual([
      'addressee-1',
      'addressee-1',
      'addressee-1',
    ]);
  });

  test('a passage that one language lacks stays alone, is doubted, and its neighbours keep their other halves', () => {
    const paper = papers[1] ?? [];
    const torn = setInColumns(paper, { left: 'nl', width: 58, passagesOnPage: 40 }).replace(
      /Une enquête menée[\s\S]*?accès\.\[1\] \n/,
      '',
    );
    const { passages } = readTwoColumns(torn);
    const alone = passages.filter(({ doubts }) => doubts.includes('alone'));
    expect(alone.map(({ fr, nl }) => [fr, nl?.slice(0, 10)])).toEqual([[undefined, 'Een enquêt']]);
    expect(passages.find(({ fr }) => fr?.startsWith('Le logiciel'))?.nl).toMatch(/^De geplaatste software/);
  });

  test('is told from a text in one language and from two texts one after the other', () => {
    const paper = papers[0] ?? [];
    expect(isInTwoColumns(setInColumns(paper, { left: 'nl', width: 58, passagesOnPage: 40 }))).toBe(true);
    expect(isInTwoColumns(paper.map(({ fr }) => fr).join('\n\n'))).toBe(false);
    expect(isInTwoColumns([...paper.map(({ fr }) => fr), ...paper.map(({ nl }) => nl)].join('\n\n'))).toBe(false);
  });
});
