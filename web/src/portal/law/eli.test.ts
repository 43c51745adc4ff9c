import { describe, expect, it } from 'vitest';
import { LANGS, matchRoute } from '../routes.ts';
import { eliTail, officialAddress, readEli, sourceOf } from './eli.ts';
import { articleData } from './explorer-data.ts';
import { articles } from './law-book.ts';

const lawWord = { fr: 'loi', nl: 'wet', en: 'law' } as const;

describe('lasting addresses built from the European legislation identifier', () => {
  it('leads from every article of every text of law to its own page, in each language', () => {
    for (const { id, text, article } of articles()) {
      if (text === 'RES' || text === 'PET') {
        expect(eliTail(text, article, 'fr')).toBeUndefined();
        continue;
      }
      for (const lang of LANGS) {
        const tail = eliTail(text, article, lang);
        expect(matchRoute(`/${lang}/${lawWord[lang]}/${tail}`)).toEqual(
          article === '' ? { name: 'law', lang, id: null } : { name: 'article', lang, id },
        );
      }
      expect(articleData(id, {}, '2026-11-21')?.source?.numac, id).toMatch(/^\d{10}$/);
    }
  });

  it('is made as the official one: type, day, number', () => {
    expect(eliTail('LFP', '25/7', 'fr')).toBe('eli/loi/1992/08/05/1992000606/art_25-7');
    expect(eliTail('LFP', '44/11/3decies', 'nl')).toBe('eli/wet/1992/08/05/1992000606/art_44-11-3decies');
    const source = sourceOf('LCAM');
    expect(source === undefined ? '' : officialAddress(source)).toBe(
      'https://www.ejustice.just.fgov.be/eli/loi/2007/03/21/2007000528/justel',
    );
  });

  it('leads to all texts when no article is named, and nowhere for a wrong day, number, type or article', () => {
    expect(matchRoute('/nl/wet/eli/wet/1992/08/05/1992000606')).toEqual({ name: 'law', lang: 'nl', id: null });
    for (const tail of [
      'eli/loi/1992/08/06/1992000606/art_25-7',
      'eli/loi/1992/08/05/1992000607/art_25-7',
      'eli/arrete/1992/08/05/1992000606/art_25-7',
      'eli/loi/1992/08/05/1992000606/art_25-7/justel',
      'eli/loi/1992/08/05/1992000606/art_',
      'eli/loi',
    ])
      expect(readEli(tail), tail).toBeUndefined();
    // An article that the text does not have is no page.
    expect(
      articleData(readEli('eli/loi/1992/08/05/1992000606/art_99')?.articleId ?? '', {}, '2026-11-21'),
    ).toBeUndefined();
  });
});
