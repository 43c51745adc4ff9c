import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshSlips } from '../fixtures/fresh-planted.fixture.ts';
import { morePapers } from '../fixtures/more-papers.fixture.ts';
import { morePlanted } from '../fixtures/more-planted.fixture.ts';
import { papers } from '../fixtures/papers.fixture.ts';
import { type Planted, planted } from '../fixtures/planted.fixture.ts';
import { openSpelling, type Spelling } from '../spelling/open-spelling.ts';
import { checkConcordance } from './check-concordance.ts';

let spelling: Spelling & Disposable;
beforeAll(async () => {
  spelling = await openSpelling();
});
afterAll(() => spelling[Symbol.dispose]());

const passagesOf = (paper: number, slip?: Planted, of = papers) =>
  (of[paper] ?? []).map(({ fr, nl, kind }, place) => {
    const texts = { fr, nl };
    if (slip !== undefined) texts[slip.language] = texts[slip.language].replace(slip.from, slip.to);
    return {
      id: `${kind}-${place}`,
      ...(texts.fr === '' ? {} : { fr: texts.fr }),
      ...(texts.nl === '' ? {} : { nl: texts.nl }),
    };
  });

describe('what French and Dutch say', () => {
  test.each([0, 1, 2])('nothing is found in paper %i, which says the same in both', (paper) => {
    expect(checkConcordance(passagesOf(paper), spelling)).toEqual([]);
  });

  test('of the slips put in, at least 80 of 100 are found under their own kind, with at most one other remark a paper', () => {
    const missed: string[] = [];
    let others = 0;
    for (const slip of planted) {
      expect(
        (papers[slip.paper] ?? []).some((one) => one[slip.language].includes(slip.from)),
        slip.from,
      ).toBe(true);
      const found = checkConcordance(passagesOf(slip.paper, slip), spelling);
      if (!found.some(({ kind }) => kind === slip.kind))
        missed.push(`${slip.kind}: ${slip.to} (${found.map(({ kind }) => kind).join()})`);
      others += Math.max(0, found.length - 1);
    }
    expect(missed.length / planted.length, missed.join('\n')).toBeLessThanOrEqual(0.2);
    expect(others).toBeLessThanOrEqual(planted.length);
  });

  test.each([0, 1, 2, 3, 4])('nothing is found in paper %i of another kind, which says the same in both', (paper) => {
    expect(checkConcordance(passagesOf(paper, undefined, morePapers), spelling)).toEqual([]);
  });

  test('of a hundred and more slips in papers of five other kinds, at least 90 of 100 are found under their own kind', () => {
    const missed: string[] = [];
    let others = 0;
    for (const slip of morePlanted) {
      expect(
        (morePapers[slip.paper] ?? []).some((one) => one[slip.language].includes(slip.from)),
        slip.from,
      ).toBe(true);
      const found = checkConcordance(passagesOf(slip.paper, slip, morePapers), spelling);
      if (!found.some(({ kind }) => kind === slip.kind))
        missed.push(`${slip.kind}: ${slip.to} (${found.map(({ kind }) => kind).join()})`);
      else others += found.length - 1;
    }
    expect(morePlanted.length).toBeGreaterThanOrEqual(100);
    expect(missed.length / morePlanted.length, missed.join('\n')).toBeLessThanOrEqual(0.1);
    // A slip that is found in two ways is told twice at most.
    expect(others / morePlanted.length).toBeLessThanOrEqual(0.1);
  });

  test('of slips that nobody had in view when the checks were mended, what docs/texts.md says is found', () => {
    const all = [...papers, ...morePapers];
    const found = freshSlips.filter((slip) =>
      checkConcordance(passagesOf(slip.paper, slip, all), spelling).some(({ kind }) => kind === slip.kind),
    );
    expect([found.length, freshSlips.length]).toEqual([36, 48]);
  });

  test('every remark carries the words it rests on and its reason in three languages', () => {
    for (const slip of planted)
      for (const finding of checkConcordance(passagesOf(slip.paper, slip), spelling)) {
        expect(finding.fr ?? finding.nl, finding.kind).toBeTruthy();
        for (const language of ['fr', 'nl', 'en'] as const)
          expect(finding.because[language].length).toBeGreaterThan(10);
      }
  });
});
