import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDay, parseCameraFilter, parseFilmedChoice, parseLetterChoice, parsePage } from './queries.ts';
import { hrefFor, hrefInLanguage, LANGS, matchRoute, negotiateLanguage, ROUTES, type RouteName } from './routes.ts';

const names = Object.keys(ROUTES).filter((name): name is RouteName => name in ROUTES);

describe('addresses', () => {
  test('every page has an address of its own in each language, and it is read back', () => {
    for (const lang of LANGS) {
      const seen = new Set<string>();
      for (const name of names) {
        const takesId = ROUTES[name][lang].includes(':id');
        const href = hrefFor(lang, name, takesId ? { id: 'lfp-25-6@2024-01-20' } : {});
        expect(seen.has(href)).toBe(false);
        seen.add(href);
        expect(matchRoute(href)).toEqual({ name, lang, id: takesId ? 'lfp-25-6@2024-01-20' : null });
      }
    }
  });

  test('the letter is not mistaken for a page with an id', () => {
    expect(matchRoute('/nl/gefilmd/brief')?.name).toBe('letter');
  });

  test('what is no page is not matched', () => {
    for (const path of [
      '',
      '/',
      '/de',
      '/fr/rien',
      '/fr/cameras/a/b',
      '/fr/cameras/%E0%A4%A',
      '/fr/cameras/..%2f..',
      '/fr//cameras',
      '/fr/wet',
    ]) {
      expect({ path, match: matchRoute(path) }).toEqual({ path, match: undefined });
    }
  });

  test('the language switch keeps the place: page, id and filters', () => {
    const request = { path: '/fr/loi/lfp-25-6', query: {} };
    expect(hrefInLanguage('nl', request)).toBe('/nl/wet/lfp-25-6');
    expect(hrefInLanguage('en', { path: '/nl/cameras', query: { municipality: '21010', page: '2' } })).toBe(
      '/en/cameras?municipality=21010&page=2',
    );
    expect(hrefInLanguage('nl', { path: '/fr/nowhere', query: {} })).toBe('/nl');
  });

  test('the language of / follows the browser, by weight, and falls back to French', () => {
    expect(negotiateLanguage('nl-BE,nl;q=0.9,fr;q=0.8')).toBe('nl');
    expect(negotiateLanguage('de;q=1, en;q=0.5, nl;q=0.7')).toBe('nl');
    expect(negotiateLanguage('nl;q=0, en')).toBe('en');
    expect(negotiateLanguage('*')).toBe('fr');
    expect(negotiateLanguage(undefined)).toBe('fr');
  });

  test('no text makes the readers of addresses, languages and queries throw', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.dictionary(fc.string(), fc.string({ unit: 'binary' })),
        (text, query) => {
          const match = matchRoute(text);
          if (match !== undefined) expect(match.id ?? 'a').toMatch(/^[A-Za-z0-9@._~-]+$/);
          expect(LANGS).toContain(negotiateLanguage(text));
          parseCameraFilter({ ...query, place: text, municipality: text });
          parseFilmedChoice({ ...query, filmedOn: text });
          parseLetterChoice({ ...query, recipient: text }, 'fr');
        },
      ),
    );
  });
});

describe('queries', () => {
  test('an unknown choice is no filter', () => {
    expect(parseCameraFilter({ status: 'stolen', kind: 'fixed', page: '-1' })).toEqual({ kind: 'fixed', page: 1 });
  });

  test('the words of a place are trimmed and limited', () => {
    expect(parseCameraFilter({ place: `  ${'a'.repeat(200)}` }).place).toHaveLength(80);
    expect(parseCameraFilter({ place: '   ' })).toEqual({ page: 1 });
  });

  test('only a day of the calendar is a day', () => {
    expect(calendarDay('2024-02-29')).toBe('2024-02-29');
    expect(calendarDay('2026-02-29')).toBeUndefined();
    expect(calendarDay('2026-13-01')).toBeUndefined();
    expect(calendarDay('26-01-01')).toBeUndefined();
  });

  test('pages count from one', () => {
    expect(parsePage({ page: '3' })).toBe(3);
    expect(parsePage({ page: '0' })).toBe(1);
    expect(parsePage({ page: '1e9' })).toBe(1);
  });

  test('the letter defaults to access under the camera law, in the language of the page', () => {
    expect(parseLetterChoice({}, 'nl')).toEqual({ regime: 'camera-law', right: 'access', language: 'nl' });
  });
});
