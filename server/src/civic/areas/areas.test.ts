import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hrefFor, LANGS } from '@clairevoie/web';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../../../../testing/src/server.ts';

const isBuilt = existsSync(join(import.meta.dirname, '../../../../web/dist/server/portal.js'));

let opened: TestServer;
beforeAll(async () => {
  opened = await openTestServer({ logLevel: 'silent', requestsPerMinute: 100_000 });
  await opened.server.ledger.integrate();
}, 90_000);
afterAll(() => opened?.[Symbol.asyncDispose]());

const text = async (path: string): Promise<string> => {
  const answer = await fetch(`${opened.url}${path}`);
  expect([path, answer.status]).toEqual([path, 200]);
  return answer.text();
};
// biome-ignore lint/suspicious/noExplicitAny: an answer of the server, as JSON.
const json = async (path: string): Promise<any> => JSON.parse(await text(path));
type CsvRow = Readonly<Record<string, string>>;
const csv = async (set: string): Promise<readonly CsvRow[]> =>
  parse(await text(`/api/public/data/${set}.csv`), { columns: true, record_delimiter: '\r\n' });

const inventedAreas = async (): Promise<readonly string[]> => [
  'zone-0000',
  ...(await csv('municipalities'))
    .filter(({ world }) => world === 'fictional')
    .map((row) => row.municipality_nis ?? ''),
];

describe('the score', () => {
  test('is recomputed by a stranger from the files of the open data alone, for every real area', async () => {
    const [places, figures, municipalities, answers, { legalDay }] = [
      await csv('cameras'),
      await csv('figures'),
      await csv('municipalities'),
      await csv('answers'),
      await json('/api/public/figures'),
    ];
    const real = municipalities.filter(({ world }) => world === 'real');
    const areas = [
      ...real.map(({ municipality_nis: nis = '' }) => ({ code: nis, within: [nis] })),
      ...[...new Set(real.map(({ police_zone: zone = '' }) => zone))].map((zone) => ({
        code: zone,
        within: real
          .filter(({ police_zone }) => police_zone === zone)
          .map(({ municipality_nis = '' }) => municipality_nis),
      })),
    ];
    const fiveYearsAgo = Temporal.PlainDate.from(legalDay).subtract({ years: 5 }).toString();
    for (const { code, within } of areas) {
      const here = places.filter(
        (row) => row.world === 'real' && row.stage !== 'observed' && within.includes(row.municipality_nis ?? ''),
      );
      const told = figures.filter(({ area_code }) => area_code === code);
      const every = (has: (row: CsvRow) => boolean): boolean => here.length > 0 && here.every(has);
      const points = [
        here.length > 0,
        every((row) => row.lon !== ''),
        every((row) => row.controller_name !== ''),
        every((row) => row.kind !== 'unknown'),
        told.some(({ subject }) => subject === 'anpr') || every((row) => row.anpr !== 'unknown'),
        here.some(({ stage = '' }) => ['authorised', 'not-installed'].includes(stage)),
        told.length > 0,
        told.some(({ date = '' }) => `${date}-01-01`.slice(0, 10) >= fiveYearsAgo),
      ];
      const published = answers.filter((row) => row.area_code === code);
      expect([code, published.length]).toEqual([code, 13]);
      const point = (element: string): boolean => published.find((row) => row.element === element)?.point === '1';
      expect([
        code,
        ...['place', 'position', 'controller', 'kind', 'plate-reading', 'authorisation', 'number', 'recent-number'].map(
          point,
        ),
      ]).toEqual([code, ...points]);
      const total = published.filter((row) => row.point === '1').length;
      const { score } = await json(
        `/api/public/answers/${within.length === 1 && code.length === 5 ? code : `zone-${code}`}`,
      );
      expect([code, score]).toEqual([code, { points: total, of: 13 }]);
    }
    expect(areas).toHaveLength(25);
  }, 60_000);

  test('is never given to an invented area, on any of its addresses', async () => {
    const invented = await inventedAreas();
    expect(invented.length).toBeGreaterThan(2);
    const answers = await csv('answers');
    for (const id of invented) {
      const { score, elements, isInvented } = await json(`/api/public/answers/${id}`);
      expect([id, score, elements, isInvented]).toEqual([id, null, [], true]);
      expect(answers.some((row) => row.area_code === id.replace('zone-', ''))).toBe(false);
    }
  });

  test('rests on no authorisation of an invented body: those published here are all invented, and move no real area', async () => {
    const authorisations = await csv('authorisations');
    expect(authorisations.length).toBeGreaterThan(0);
    expect(new Set(authorisations.map(({ world }) => world))).toEqual(new Set(['fictional']));
    const places = await csv('cameras');
    for (const row of (await csv('answers')).filter(
      ({ element, point }) => element === 'authorisation' && point === '1',
    )) {
      const decided = places.filter(
        ({ world, stage }) => world === 'real' && (stage === 'authorised' || stage === 'not-installed'),
      );
      expect(decided.length).toBeGreaterThanOrEqual(Number(row.rows_found));
    }
  });
});

describe.skipIf(!isBuilt)('the pages', () => {
  test('of the demonstration give no score to what is invented, whichever way one gets there', async () => {
    for (const lang of LANGS) {
      const list = await text(hrefFor(lang, 'areas'));
      for (const id of await inventedAreas()) {
        const href = hrefFor(lang, 'area', { id });
        expect(list).toContain(`href="${href}"`);
        const page = await text(href);
        expect(page).not.toMatch(/\d+ (?:sur|op|of) 13/);
        expect(page).not.toContain(hrefFor(lang, 'area-letter', { id }));
        expect((await fetch(opened.url + hrefFor(lang, 'area-letter', { id }))).status).toBe(404);
      }
      // Every real area has one, and it says so beside its name.
      expect(list.match(/\d+ (?:sur|op|of) 13/g)).toHaveLength(25);
    }
  });

  test('show contradicting numbers side by side and no number that nobody printed', async () => {
    const page = await text('/fr/communes-et-zones/21003');
    const [, numbers = ''] = /id="numbers">(.*?)<\/section>/s.exec(page) ?? [];
    const printed = [...numbers.matchAll(/<span class="num">([^<]+)/g)].map(([, shown]) => shown);
    expect(printed).toEqual(expect.arrayContaining(['20', '21']));
    expect(printed).not.toContain('20,5');
    expect(numbers.match(/contredit par une autre source/g)).toHaveLength(2);
  });

  test('write the letter in both languages, with what is missing and nothing that is published', async () => {
    for (const [language, model, list] of [
      ['fr', 'la marque, le modèle', 'la liste des caméras fixes'],
      ['nl', 'het merk, het model', 'de lijst van de vaste'],
    ] as const) {
      const letter = await text(`/fr/communes-et-zones/lettre/21010?language=${language}`);
      expect(letter).toContain(`<article class="letter" lang="${language}"`);
      expect(letter).toContain(model);
      // Jette published the list of its places: nobody asks for it.
      expect(letter).not.toContain(list);
      expect(letter).not.toMatch(/<form/);
    }
  });

  test.each(['/fr/communes-et-zones/99999', '/nl/gemeenten-en-zones/zone-9999', '/fr/communes-et-zones/lettre/x'])(
    '%s is not there',
    async (path) => {
      expect((await fetch(opened.url + path)).status).toBe(404);
    },
  );
});
