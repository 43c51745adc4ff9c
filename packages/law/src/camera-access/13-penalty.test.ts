import { describe, expect, it } from 'vitest';
import { decide } from '../decide.ts';
import type { BreachedArticle } from './facts.ts';

/*
 * Article 13 of the camera law: articles 9 and 10 (al. 1) 250 to 1,000 euros, since 25 May 2018 to 20,000, since 1 September 2026 level 1, 2,000
 * to 160,000; articles 5 to 8/2 (al. 2) 25 to 100 euros, since 25 May 2018 100 to 10,000, since 1 September 2026 level 1, 800 to 80,000.
 */
const today = '2026-11-20T12:00:00+01:00';
const ofAccess: readonly BreachedArticle[] = ['9', '10'];
const alwaysNamed: readonly BreachedArticle[] = ['5', '6', '7', '7/1', '7/2', '8'];
const namedSince2018: readonly BreachedArticle[] = ['7/3', '8/1', '8/2'];

const shown = (breachOf: BreachedArticle, factsOn: string) => {
  const { findings, warnings } = decide('show-penalty', { breachOf, factsOn }, today);
  const last = findings.at(-1);
  return {
    provision: last?.provision,
    holds: last?.holds,
    fine: /: ([^.(]*?(?:niveau 1, )?amende de [\d ]+ à [\d ]+ euros)/.exec(last?.because.fr ?? '')?.[1],
    warnings: warnings.map(({ id }) => id),
  };
};

describe('the fine shown for a breach of the camera law', () => {
  const access = [
    ['2007-06-10', 'amende de 250 à 1 000 euros'],
    ['2018-05-24', 'amende de 250 à 1 000 euros'],
    ['2018-05-25', 'amende de 250 à 20 000 euros'],
    ['2026-08-31', 'amende de 250 à 20 000 euros'],
    ['2026-09-01', 'peine de niveau 1, amende de 2 000 à 160 000 euros'],
  ] as const;
  it.each(ofAccess.flatMap((article) => access.map(([day, fine]) => [article, day, fine] as const)))(
    'article %s, facts of %s: %s',
    (article, day, fine) => {
      expect(shown(article, day)).toMatchObject({ provision: 'lcam-13-al1', holds: 'yes', fine });
    },
  );

  const use = [
    ['2007-06-10', 'amende de 25 à 100 euros'],
    ['2018-05-24', 'amende de 25 à 100 euros'],
    ['2018-05-25', 'amende de 100 à 10 000 euros'],
    ['2026-08-31', 'amende de 100 à 10 000 euros'],
    ['2026-09-01', 'peine de niveau 1, amende de 800 à 80 000 euros'],
  ] as const;
  it.each(alwaysNamed.flatMap((article) => use.map(([day, fine]) => [article, day, fine] as const)))(
    'article %s, facts of %s: %s',
    (article, day, fine) => {
      expect(shown(article, day)).toMatchObject({ provision: 'lcam-13-al2-montant', holds: 'yes', fine });
    },
  );

  it.each(namedSince2018)('article %s is named since 25 May 2018 only', (article) => {
    expect(shown(article, '2018-05-24')).toMatchObject({ provision: 'lcam-13-al2-champ', holds: 'no' });
    expect(shown(article, '2018-05-25')).toMatchObject({ provision: 'lcam-13-al2-montant', holds: 'yes' });
  });

  it('facts older than the article have no penalty here', () => {
    expect(shown('9', '2007-06-09')).toMatchObject({ provision: 'lcam-13-al1', holds: 'unknown' });
    expect(shown('5', '2007-06-09').holds).toBe('no');
  });

  it('warns of the time before 2018, and of the new Penal Code from its first day', () => {
    const warned = (day: string, id: string) => shown('9', day).warnings.includes(id);
    expect(['2018-05-24', '2018-05-25'].map((day) => warned(day, 'penalty-before-2018'))).toEqual([true, false]);
    expect(['2026-08-31', '2026-09-01'].map((day) => warned(day, 'penal-code-2026'))).toEqual([false, true]);
  });

  it('names both ranges, before and since 1 September 2026', () => {
    const [finding] = decide('show-penalty', { breachOf: '9', factsOn: '2026-08-31' }, today).findings;
    expect(finding?.because.en).toContain('Until 31 August 2026: fine of 250 to 20 000 euros');
    expect(finding?.because.en).toContain('Since 1 September 2026: level 1 penalty, fine of 2 000 to 160 000 euros');
  });
});
