import { allProvisionVersions } from '@clairevoie/law';
import { describe, expect, it } from 'vitest';
import { compareWords } from './compare-words.ts';
import { articleData, changesData, coverageData, lawIndexData, provisionData } from './explorer-data.ts';
import { glossary, glossaryTermsIn } from './glossary.ts';

const today = '2026-11-21';

describe('the law explorer', () => {
  it('has a page for every provision of the law package, and its neighbours lead there and back', () => {
    for (const id of new Set(allProvisionVersions().map((version) => version.id))) {
      const page = provisionData(id, {}, today);
      expect(page?.versions.length, id).toBeGreaterThan(0);
      const next = page?.neighbours.next;
      if (typeof next === 'string') expect(provisionData(next, {}, today)?.neighbours.previous).toBe(id);
    }
  });

  it('shows 25/6 in both its versions, each with its days, and not in one that never was', () => {
    expect(provisionData('lfp-25-6@2024-01-20', {}, today)?.versions.map(({ from, to }) => [from, to])).toEqual([
      ['2018-05-25', '2024-01-19'],
      ['2024-01-20', null],
    ]);
    expect(provisionData('lfp-25-6@2023-01-01', {}, today)).toBeUndefined();
    expect(provisionData('lfp-0-0', {}, today)).toBeUndefined();
  });

  it('says which version was in force the day before, the day itself, and the day after a change', () => {
    const inForceOn = (at: string) => provisionData('lfp-25-6', { at }, today)?.inForce;
    expect(inForceOn('2018-05-24')).toBeNull();
    expect(inForceOn('2018-05-25')).toBe('2018-05-25');
    expect(inForceOn('2024-01-19')).toBe('2018-05-25');
    expect(inForceOn('2024-01-20')).toBe('2024-01-20');
    expect(inForceOn('2024-01-21')).toBe('2024-01-20');
  });

  it('lists each provision in force on a day once, and none that is not', () => {
    const on = (at: string) =>
      lawIndexData({ at }, today).texts.flatMap((text) =>
        text.articles.flatMap(({ provisions }) => provisions.map(({ id }) => id)),
      );
    expect(new Set(on(today)).size).toBe(on(today).length);
    expect(on('2018-05-24')).not.toContain('lfp-25-6');
    expect(on('2018-05-25')).toContain('lfp-25-6');
  });

  it('leads from every article of the index to its page, at any day', () => {
    for (const { articles } of lawIndexData({}, today).texts)
      for (const { id, provisions } of articles) {
        const page = articleData(id, { at: today }, today);
        expect(page?.provisions.map((one) => one.id)).toEqual(provisions.map((one) => one.id));
      }
    expect(articleData('lfp-0', {}, today)).toBeUndefined();
  });

  it('shows in a whole article what came and went between two days, and nothing for one day', () => {
    const page = articleData('lfp-25-6', { at: '2024-01-20', since: '2024-01-19' }, today);
    const changed = page?.provisions.find(({ id }) => id === 'lfp-25-6');
    expect(changed?.state).toBe('changed');
    expect(changed?.words?.some(({ kind }) => kind === 'added')).toBe(true);
    expect(changed?.words?.some(({ kind }) => kind === 'removed')).toBe(true);
    const same = articleData('lfp-25-6', { at: '2024-01-20', since: '2024-01-20' }, today);
    expect(same?.provisions.every(({ state }) => state === 'same')).toBe(true);
  });

  it('gives back both texts from a comparison: nothing is lost between what went and what came', () => {
    const versions = allProvisionVersions();
    for (const [index, version] of versions.entries()) {
      const before = versions[index - 1];
      if (before?.id !== version.id || before.quoteFr === undefined || version.quoteFr === undefined) continue;
      const parts = compareWords(before.quoteFr, version.quoteFr);
      const without = (kind: string) => parts.flatMap((part) => (part.kind === kind ? [] : [part.text])).join('');
      expect(without('added')).toBe(before.quoteFr);
      expect(without('removed')).toBe(version.quoteFr);
    }
  });

  it('finds a change on its day and none within a quiet day', () => {
    const ids = (from: string, to: string) =>
      changesData({ from, to }, today).texts.flatMap(({ changes }) => changes.map(({ id }) => id));
    expect(ids('2024-01-19', '2024-01-20')).toContain('lfp-25-6');
    expect(ids('2024-01-20', '2024-01-20')).toEqual([]);
  });

  it('counts every row of the coverage once, each that is not executable with its reason', () => {
    const { counts, texts } = coverageData({});
    const rows = texts.flatMap(({ text }) => coverageData({ text }).texts.find((one) => one.text === text)?.rows ?? []);
    expect(rows).toHaveLength(allProvisionVersions().length);
    expect(counts.executed + counts['asks-a-person'] + counts['not-executable']).toBe(rows.length);
    for (const row of rows) if (row.coverage === 'not-executable') expect(row.reason, row.id).not.toBeNull();
  });
});

describe('the glossary', () => {
  it('gives every term three words and an address of its own', () => {
    const terms = glossary.flatMap((group) => group.terms);
    expect(terms.length).toBeGreaterThan(60);
    expect(new Set(terms.map(({ anchor }) => anchor)).size).toBe(terms.length);
    for (const { fr, nl, en } of terms) expect([fr, nl, en]).not.toContain('');
  });

  it('finds terms as whole words: « lieu » and « lieux », never in « milieu »', () => {
    const codes = (text: string) => glossaryTermsIn(text).map(({ code }) => code);
    expect(codes('dans les lieux ouverts')).toContain('place');
    expect(codes('au milieu de la nuit')).not.toContain('place');
  });
});
