import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Lang } from './data-values.ts';
import { limitDay } from './pages/filmed-page.tsx';
import { renderPortal } from './portal.tsx';
import type { PortalData } from './portal-data.ts';
import { hrefFor, LANGS, matchRoute, ROUTES, type RouteName } from './routes.ts';
import { EMPTY_SAMPLES, SAMPLES } from './sample-data.ts';

function isRoute(name: string): name is RouteName {
  return name in ROUTES;
}

function render(data: PortalData, lang: Lang, query: { readonly [name: string]: string } = {}): string {
  const path = isRoute(data.page) ? hrefFor(lang, data.page, { id: 'x1' }) : `/${lang}/nowhere`;
  return renderPortal({ lang, path, query }, data).html;
}

const cases = [...Object.values(SAMPLES), ...EMPTY_SAMPLES].flatMap((data, index) =>
  LANGS.map(
    (lang) =>
      [`${data.page}${data.page === 'error' ? ` ${data.status}` : ''} #${index} in ${lang}`, data, lang] as const,
  ),
);

const texts = (html: string): string => html.replace(/<svg[\s\S]*?<\/svg>/g, '').replace(/<[^>]+>/g, ' ');

describe('every page, with and without data, in three languages', () => {
  test.each(cases)('%s is sound HTML', (_name, data, lang) => {
    const html = render(data, lang);
    expect(html.startsWith('<!doctype html><html ')).toBe(true);
    expect(html).toContain(`<html lang="${lang}">`);
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    expect(html.match(/<main /g)).toHaveLength(1);
    expect(/<title>[^<]{5,}<\/title>/.test(html)).toBe(true);

    // The content security policy allows no inline style and no inline script.
    expect(html).not.toMatch(/ style="/);
    expect(html).not.toMatch(/<script(?![^>]* src=)/);
    expect(html).not.toMatch(/ on[a-z]+="/);

    // Nothing from elsewhere: what the page loads is ours.
    for (const [, url = ''] of html.matchAll(/<(?:link|script|img|source)\b[^>]*? (?:href|src)="([^"]+)"/g)) {
      expect(url.startsWith('/') && !url.startsWith('//')).toBe(true);
    }

    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBe(new Set(ids).size);
    for (const [, targets = ''] of html.matchAll(/ (?:for|aria-labelledby|aria-describedby)="([^"]+)"/g)) {
      for (const target of targets.split(' ')) expect(ids).toContain(target);
    }
    // Every field that a reader fills has a label.
    for (const [field = ''] of html.matchAll(/<(?:input|select|textarea)\b[^>]*>/g)) {
      if (field.includes('type="hidden"')) continue;
      const id = / id="([^"]+)"/.exec(field)?.[1];
      expect(field.includes('aria-label=') || (id !== undefined && html.includes(`for="${id}"`))).toBe(true);
    }
    // No missing value, no object printed by accident.
    expect(texts(html)).not.toMatch(/\bundefined\b|\bnull\b|\bNaN\b|\[object /);
    expect(texts(html)).not.toMatch(/\{[a-z]+[},]/);
  });

  test.each(cases)('%s links only to pages that exist', (_name, data, lang) => {
    const html = render(data, lang);
    for (const [, href = ''] of html.matchAll(/<a\b[^>]*? href="(\/(?:fr|nl|en)(?:[/?#][^"]*)?)"/g)) {
      // A feed has the address of its page.
      const path = href.replace(/[?#].*$/, '').replace(/\.atom$/, '');
      expect({ href, matched: matchRoute(path) !== undefined }).toEqual({ href, matched: true });
    }
  });

  test.each(cases)('%s marks a demonstration, and nothing else, as one', (_name, data, lang) => {
    const html = render(data, lang);
    const { headers } = renderPortal({ lang, path: `/${lang}`, query: {} }, data);
    expect(html.includes('Démonstration : actes inventés')).toBe(data.demo);
    expect(html.includes('Demonstratie: verzonnen handelingen')).toBe(data.demo);
    expect(html.includes('Demonstration: invented acts')).toBe(data.demo);
    expect(html.includes('<meta name="robots" content="noindex"/>')).toBe(data.demo);
    expect(headers['x-robots-tag'] === 'noindex').toBe(data.demo);
  });
});

describe('what the pages say', () => {
  test('an unknown number is never shown as zero', () => {
    const home = {
      ...SAMPLES.home,
      municipalities: SAMPLES.home.municipalities.filter((row) => row.municipality.nis === '21001'),
      areaFigures: [],
      filmedPlaces: [],
      controllers: [],
      bases: [],
      fictionalMunicipalities: [],
    };
    const html = render(home, 'fr');
    const row = /<tr><th scope="row">.*?Anderlecht.*?<\/tr>/.exec(html)?.[0] ?? '';
    expect(row.match(/inconnu/g)).toHaveLength(4);
  });

  test('a number below the threshold is told as such, and its value is nowhere in the page', () => {
    const html = render(SAMPLES.camera, 'nl');
    expect(html).toContain('minder dan 5');
  });

  test('a withheld passage stays visible, with who withheld it and why', () => {
    const html = render(SAMPLES.authorisation, 'fr');
    expect(html).toContain('withheld-slats');
    expect(html).toContain('Passage non publié');
    expect(html).toContain('Sécurité des installations.');
    expect(html).toContain('Conseil communal de Val-aux-Lattes');
  });

  test('an invented organisation carries its mark wherever it is named as a party', () => {
    const html = render(SAMPLES.receipt, 'nl');
    expect(html).toMatch(/Politiezone Lattendal <span class="tag tag-fictional">fictief<\/span>/);
  });

  test('fictional municipalities have a table of their own, below the real ones', () => {
    const html = render(SAMPLES.home, 'fr');
    const [realPart = '', fictionalPart = ''] = html.split('<h2 id="fictional">');
    expect(realPart).not.toContain('Val-aux-Lattes');
    expect(fictionalPart).toContain('Val-aux-Lattes');
  });

  test('text of the data is escaped', () => {
    const hostile = '<script>alert(1)</script>"\'&';
    const data = {
      ...SAMPLES.camera,
      camera: { ...SAMPLES.camera.camera, place: { lang: 'fr', text: hostile } as const },
    };
    const html = render(data, 'fr');
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('&lt;script&gt;alert(1)');
  });

  test('a source whose address is not a web page is not a link', () => {
    const source = { title: 'piège', url: 'javascript:alert(1)', published: null };
    const html = render({ ...SAMPLES.camera, camera: { ...SAMPLES.camera.camera, source } }, 'fr');
    expect(html).toContain('piège');
    expect(html).not.toContain('javascript:');
  });

  test('the letter has blanks that no form can send, and no name in its address', () => {
    const html = render(SAMPLES.letter, 'nl');
    const letter = /<article class="letter"[\s\S]*<\/article>/.exec(html)?.[0] ?? '';
    expect(letter.match(/<(input|textarea)/g)?.length).toBeGreaterThan(5);
    expect(letter).not.toMatch(/ name="/);
    expect(letter).not.toContain('<form');
    expect(html.split('<article class="letter"')[0]?.match(/<form/g)).toHaveLength(1);
  });

  test.each(['access', 'erasure', 'information', 'complaint'])(
    'there is a letter for %s under both regimes and in both languages',
    (right) => {
      const seen = new Set<string>();
      for (const regime of ['camera-law', 'police']) {
        for (const language of ['fr', 'nl']) {
          const html = render(SAMPLES.letter, 'fr', { regime, right, language, filmedOn: '2026-11-03' });
          const letter = /<article class="letter"[\s\S]*<\/article>/.exec(html)?.[0] ?? '';
          expect(letter).toContain(`lang="${language}"`);
          expect(letter).toContain(language === 'fr' ? '3 novembre 2026' : '3 november 2026');
          seen.add(letter);
        }
      }
      expect(seen.size).toBe(4);
    },
  );

  test('the days of « J’ai été filmé » follow the unit of the law: 365 days, and months clipped to their end', () => {
    expect(limitDay('2026-11-21', { amount: 365, unit: 'days' })).toBe('2027-11-21');
    expect(limitDay('2027-11-21', { amount: 365, unit: 'days' })).toBe('2028-11-20');
    expect(limitDay('2026-01-31', { amount: 1, unit: 'months' })).toBe('2026-02-28');
    expect(limitDay('2028-01-31', { amount: 1, unit: 'months' })).toBe('2028-02-29');
    const html = render(SAMPLES.filmed, 'fr', { filmedOn: '2026-11-03', regime: 'police' });
    expect(html).toContain('3 novembre 2027');
    expect(html).not.toContain('id="camera-law"');
  });

  test.each([
    ['fr', 'une seule personne accomplit cet acte'],
    ['nl', 'één persoon deze handeling alleen'],
    ['en', 'one person performs this act alone'],
  ] as const)('an internal act has no receipt in public, and the page says why (%s)', (lang, words) => {
    for (const data of [SAMPLES.camera, SAMPLES.authorisation]) {
      const html = render(data, lang);
      const timeline = /<ol class="timeline">[\s\S]*?<\/ol>/.exec(html)?.[0] ?? '';
      const [internal = '', named = ''] = timeline.split('</li>');
      expect([internal.includes(words), internal.includes('<a ')]).toEqual([true, false]);
      expect([named.includes(words), named.includes(`href="${hrefFor(lang, 'receipt', { id: '41' })}"`)]).toEqual([
        false,
        true,
      ]);
    }
  });

  test('errors carry their status, and say when to come back', () => {
    for (const status of [400, 403, 404, 429, 500, 503] as const) {
      const answer = renderPortal(
        { lang: 'fr', path: '/fr/x', query: {} },
        { ...SAMPLES.error, status, retryAfterSeconds: status === 429 ? 30 : null },
      );
      expect(answer.status).toBe(status);
      expect(answer.headers['retry-after']).toBe(status === 429 ? '30' : undefined);
    }
  });

  test('the same request and data give the same bytes', () => {
    expect(render(SAMPLES.home, 'nl')).toBe(render(SAMPLES.home, 'nl'));
  });
});

describe('weight over the wire', () => {
  const require = createRequire(import.meta.url);
  const size = (content: Buffer | string): number =>
    brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
  // Fonts are compressed already; the style sheets are taken as written, larger than the built one.
  const fonts = ['sans-3', 'serif-4']
    .map((name) => require.resolve(`@fontsource-variable/source-${name}/files/source-${name}-latin-wght-normal.woff2`))
    .reduce((sum, file) => sum + readFileSync(file).length, 0);
  const css = [
    'design/tokens',
    'design/base',
    'design/frame',
    'design/parts',
    'design/forms',
    'design/print',
    'portal/pages',
  ]
    .map((name) => readFileSync(new URL(`../${name}.css`, import.meta.url)))
    .reduce((sum, content) => sum + size(content), 0);

  test.each(Object.values(SAMPLES).map((data) => [data.page, data] as const))(
    '%s stays under 200 kB before the map',
    (_page, data) => {
      for (const lang of LANGS) expect(size(render(data, lang)) + css + fonts).toBeLessThan(200_000);
    },
  );
});
