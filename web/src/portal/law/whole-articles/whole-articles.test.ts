import { allProvisionVersions } from '@clairevoie/law';
import { describe, expect, it } from 'vitest';
import { articleData, provisionData } from '../explorer-data.ts';
import { articles, daysOfChange, inForce } from '../law-book.ts';
import { placeOf, printOn, wholeArticles, wordsOf } from './whole-articles.ts';

const today = '2026-11-21';

/**
 * Quotes of 2018 that are the words by which the law of 21 March 2018 changed the camera law ("le 6° est abrogé"), or words
 * that it took away: nobody can find them in the article as it reads since.
 */
const amendingWords = [
  'lcam-2-pt4-phrase',
  'lcam-2-pt4-traite',
  'lcam-2-pt6',
  'lcam-3-al1-mots',
  'lcam-5-p3-al1',
  'lcam-5-p3-al3-attestation',
  'lcam-5-p4-al5',
  'lcam-6-p2-al3',
  'lcam-6-p2-al3-attestation',
  'lcam-6-p3-al3',
  'lcam-7-p1',
  'lcam-7-p2-al3',
  'lcam-7-p2-al3-attestation',
  'lcam-7-p2-al6-nl',
  'lcam-7-p3-al3',
  'lcam-8-al3-pt2',
  'lcam-8-al4',
  'lcam-9-al1',
  'lcam-9-al3-pt1',
  'lcam-9-al3-pt2',
  'lcam-9-al4-phrase2',
  'lcam-12-al2-motif',
  'lcam-13-al2-champ',
];

describe('whole articles as our sources print them', () => {
  it('belong each to an article of the law package, oldest print first, with no mark of an amendment left', () => {
    const known = new Set(allProvisionVersions().map(({ locator }) => `${locator.text} ${locator.article}`));
    let before = '';
    for (const { text, article, from, paragraphs } of wholeArticles) {
      expect(known, `${text} ${article}`).toContain(`${text} ${article}`);
      const here = `${text} ${article} ${from}`;
      if (here.startsWith(`${text} ${article} `) && before.startsWith(`${text} ${article} `))
        expect(here > before, here).toBe(true);
      before = here;
      expect(paragraphs.length, here).toBeGreaterThan(0);
      for (const paragraph of paragraphs) expect(paragraph, here).not.toMatch(/[[\]]|^\s|\s$|^$/);
    }
  });

  it('contain the words of every provision in force when they were printed: the quotes of the package are exact', () => {
    let found = 0;
    const lost: string[] = [];
    for (const print of wholeArticles) {
      const article = articles().find((each) => each.text === print.text && each.article === print.article);
      for (const { versions } of article?.provisions ?? []) {
        const version = inForce(versions, print.from);
        if (version?.quoteFr === undefined) continue;
        if (placeOf(print, version.quoteFr) === undefined) lost.push(version.id);
        else found += 1;
      }
    }
    expect(lost.toSorted()).toEqual(amendingWords.toSorted());
    expect(found).toBeGreaterThan(480);
  });

  it('hold until the day before the article changes, and are not shown for a day that no source prints', () => {
    const printed = (article: string, day: string) => {
      const found = articles().find((each) => each.text === 'LFP' && each.article === article);
      const changes = daysOfChange((found?.provisions ?? []).flatMap(({ versions }) => versions));
      return printOn({ text: 'LFP', article }, { day, changes })?.from;
    };
    expect(printed('25/6', '2018-05-24')).toBeUndefined();
    expect(printed('25/6', '2018-05-25')).toBe('2018-05-25');
    expect(printed('25/6', '2024-01-19')).toBe('2018-05-25');
    expect(printed('25/6', '2024-01-20')).toBe('2024-01-20');
    expect(printed('25/6', '2025-11-20')).toBe('2025-11-20');
    // Between the amendments of 2019 and 2024 none of our sources prints article 25/8 whole.
    expect(printed('25/8', '2019-06-28')).toBe('2018-05-25');
    expect(printed('25/8', '2019-06-29')).toBeUndefined();
    expect(printed('25/8', '2024-01-20')).toBe('2024-01-20');
  });

  it('show what came and went in the whole article between two days', () => {
    const whole = articleData('lfp-25-7', { at: '2024-01-20', since: '2024-01-19' }, today)?.whole;
    expect(whole?.isCompared).toBe(true);
    const text = (kind: string) => whole?.words.flatMap((part) => (part.kind === kind ? [part.text] : [])).join(' ');
    expect(text('removed')).toContain('premier mois');
    expect(text('added')).toContain('trente');
    expect(text('same')).toContain('décision écrite et motivée du procureur du Roi');
    const unprinted = articleData('lfp-25-8', { at: '2024-01-20', since: '2020-01-01' }, today)?.whole;
    expect(unprinted?.isCompared).toBe(false);
    expect(articleData('lfp-25-8', { at: '2020-01-01' }, today)?.whole).toBeNull();
  });

  it('mark the words of a provision in their place, and nothing else', () => {
    const pieces = provisionData('lfp-25-7-p1-al2', { at: today }, today)?.inArticle ?? [];
    const marked = pieces.filter(({ isHere }) => isHere).map(({ text }) => text);
    expect(marked).toHaveLength(1);
    expect(marked[0]).toMatch(/^Après les trente premiers jours, .*du procureur du Roi$/);
    const print = wholeArticles.findLast(({ text, article }) => text === 'LFP' && article === '25/7');
    expect(pieces.map(({ text }) => text).join('')).toBe(print === undefined ? '' : wordsOf(print));
  });
});
