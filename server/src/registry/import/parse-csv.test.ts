import { describe, expect, it } from 'vitest';
import { loadBoundaries } from '../data/load-boundaries.ts';
import type { CameraMapping } from './camera-mapping.ts';
import type { KnownCamera } from './import-result.ts';
import { codesOf, outcomeOf, testOptions } from './import-testing.ts';
import { guessDelimiter, parseCsv } from './parse-csv.ts';

const own = (...lines: readonly string[]) => ['ref,label,lon,lat,kind,anpr,stage,count,date', ...lines].join('\n');
const { municipalities, region } = loadBoundaries();

describe('a list with the product’s own columns', () => {
  it('takes a whole row and keeps what it does not say unknown', () => {
    const { rows, report } = parseCsv(
      own('A1,Latstraat 1,4.35123,50.85123,fixed,yes,installed,2,2026-03-01'),
      testOptions,
    );
    expect(report.totals).toEqual({ read: 1, taken: 1, takenWithDoubt: 0, refused: 0, keptApart: 0 });
    expect(rows[0]).toMatchObject({
      sourceRef: 'A1',
      kind: 'fixed',
      anpr: 'yes',
      intelligent: 'yes',
      count: 2,
      stage: { state: 'installed', year: 2026 },
    });
    const bare = parseCsv('label\nLatstraat', testOptions).rows[0];
    expect(bare).toMatchObject({
      kind: 'unknown',
      anpr: 'unknown',
      intelligent: 'unknown',
      count: null,
      stage: { state: 'unknown' },
      position: { type: 'none' },
    });
  });

  it('does not call a camera that reads no plates "not intelligent"', () => {
    expect(parseCsv(own('A1,x,,,fixed,no,,,'), testOptions).rows[0]).toMatchObject({
      anpr: 'no',
      intelligent: 'unknown',
    });
  });

  it('takes a row without coordinates as normal', () => {
    const result = parseCsv(own('A1,Latstraat,,,fixed,,,,'), testOptions);
    expect(outcomeOf(result, 2)).toBe('taken');
    expect(codesOf(result, 2)).toEqual(['position-missing']);
  });

  it.each([
    ['swapped latitude and longitude', '50.85123,4.35123', 'position-swapped', 'refused'],
    ['Lambert metres', '149000.12,170500.34', 'position-projected', 'refused'],
    ['a longitude that does not exist', '220.12345,50.85123', 'position-impossible', 'refused'],
    ['zero', '0,0', 'position-zero', 'taken-with-doubt'],
    ['words instead of numbers', 'ici,là', 'position-unreadable', 'taken-with-doubt'],
    ['a point in Paris', '2.34750,48.85875', 'outside-belgium', 'taken-with-doubt'],
    ['two decimals', '4.35,50.85', 'position-coarse', 'taken-with-doubt'],
    ['a point in Leuven, outside the given territory', '4.70050,50.87980', 'outside-zone', 'taken-with-doubt'],
  ])('reports %s', (_what, position, code, outcome) => {
    const territory = { name: region.nameFr, geometry: region.geometry };
    const result = parseCsv(own(`A1,x,${position},,,,,`), { ...testOptions, territory });
    expect(codesOf(result, 2)).toContain(code);
    expect(outcomeOf(result, 2)).toBe(outcome);
  });

  it('puts swapped coordinates back only when asked, and says so', () => {
    const result = parseCsv(own('A1,x,50.85123,4.35123,,,,,'), { ...testOptions, swapBack: true });
    expect(result.rows[0]?.position).toMatchObject({ lon: 4.35123, lat: 50.85123 });
    expect(codesOf(result, 2)).toEqual(['position-swapped-back']);
    expect(outcomeOf(result, 2)).toBe('taken-with-doubt');
  });

  it('finds a point in another municipality than the row states, and fills one that is not stated', () => {
    const text = 'label,lon,lat,nis\nGrand-Place,4.35250,50.84670,21009\nGrand-Place bis,4.35300,50.84670,';
    const result = parseCsv(text, { ...testOptions, municipalities });
    expect(codesOf(result, 2)).toEqual(['municipality-mismatch']);
    expect(result.rows[0]?.municipality).toMatchObject({ nis: '21009', basis: 'stated' });
    expect(result.rows[1]?.municipality).toMatchObject({ nis: '21004', basis: 'point-in-polygon' });
  });

  it('refuses a second row with the same id, and keeps two rows at one place with a doubt', () => {
    const result = parseCsv(
      own(
        'A1,x,4.35123,50.85123,,,,,',
        'A1,y,4.40000,50.80001,,,,,',
        'A2,z,4.35124,50.85123,,,,,',
        'A3,far,4.36123,50.85123,,,,,',
      ),
      testOptions,
    );
    expect([2, 3, 4, 5].map((row) => outcomeOf(result, row))).toEqual([
      'taken',
      'refused',
      'taken-with-doubt',
      'taken',
    ]);
    expect(result.report.rows[1]?.reasons[0]).toMatchObject({ code: 'duplicate-source-id', detail: 'row 2' });
    expect(result.report.rows[2]?.reasons[0]).toMatchObject({ code: 'near-other-row', detail: 'row 2, 0.7 m' });
    expect(result.rows.map((row) => row.sourceRef)).toEqual(['A1', 'A2', 'A3']);
  });

  it('merges nothing with the register: an id it has is refused, a place it has is doubted', () => {
    const known: readonly KnownCamera[] = [
      { id: 'k1', sourceId: 'invented-list', sourceRef: 'A1', point: null },
      { id: 'k2', sourceId: 'other-list', sourceRef: 'A2', point: [4.4, 50.8] },
    ];
    const result = parseCsv(own('A1,x,4.35123,50.85123,,,,,', 'A2,y,4.40001,50.80001,,,,,'), { ...testOptions, known });
    expect(codesOf(result, 2)).toEqual(['already-known']);
    expect(codesOf(result, 3)).toEqual(['near-known-camera']);
  });

  it('never reads zero cameras and never invents a kind', () => {
    const result = parseCsv(own('A1,x,,,dome,peut-être,soon,0,31/02/2020'), testOptions);
    expect(result.rows[0]).toMatchObject({
      kind: 'unknown',
      anpr: 'unknown',
      count: null,
      stage: { state: 'unknown', year: null },
      source: { date: null, dateText: '31/02/2020' },
    });
    expect(codesOf(result, 2).toSorted()).toEqual([
      'count-not-a-number',
      'date-not-understood',
      'position-missing',
      'value-not-understood',
      'value-not-understood',
      'value-not-understood',
    ]);
  });
});

// The dirt of a real list of a big city (2019), in invented rows: leading blanks, shifted words, four ways to date.
const dirtyMapping: CameraMapping = {
  ref: 'Numéro',
  label: ['Implantation'],
  lon: 'lon',
  lat: 'lat',
  precision: {
    column: 'Précision de l’implantation',
    values: {
      croisement: 'crossing',
      'adresse précise': 'address',
      'adresse imprécise': 'unknown',
      'point décrit': 'unknown',
    },
  },
  defaultHowFound: 'given by the list',
  date: 'Date de mise en service',
};
const dirty = [
  '\uFEFFCode postal;Numéro;Implantation;Précision de l’implantation;Date de mise en service;lon;lat',
  '0001;01051; Rue de la Latte, avenue de l’Ajour;croisement;08/07/16;4,53412;50,86212',
  '0001;1055;Place du Croisillon;croisement;Début 2019;4.55012;50.86212',
  '0001;1056;Quai de la Trame; Porte du Jour;inconnue;;',
  '0001;1057;"Pont du Jour; côté est";adresse précise;43497;4.53212;50.83812',
  '0001;1058;#N/A;adresse imprécise;#N/A;;',
  '0001;1059;Rue des Volets;point décrit',
  ';;;;;;',
].join('\r\n');

describe('a dirty list', () => {
  const result = parseCsv(dirty, { ...testOptions, mapping: dirtyMapping });

  it('keeps every row in the report exactly once; a line of separators is not a row', () => {
    expect(result.report.totals).toEqual({ read: 6, taken: 2, takenWithDoubt: 3, refused: 1, keptApart: 0 });
    expect(result.report.rows.map((row) => row.row)).toEqual([2, 3, 4, 5, 6, 7]);
  });

  it('trims blanks, reads the decimal comma, keeps the number as it is written', () => {
    expect(result.rows[0]).toMatchObject({
      sourceRef: '01051',
      label: 'Rue de la Latte, avenue de l’Ajour',
      position: { lon: 4.53412, lat: 50.86212, precision: 'crossing' },
      source: { date: '2016-07-08' },
    });
  });

  it('reports a word in the wrong column, a day number, an error of a spreadsheet and a short row', () => {
    expect(codesOf(result, 4)).toEqual(['value-not-understood', 'position-missing']);
    expect(codesOf(result, 5)).toEqual(['date-from-spreadsheet']);
    expect(codesOf(result, 6)).toEqual(expect.arrayContaining(['spreadsheet-error', 'label-missing']));
    expect(codesOf(result, 7)).toContain('columns-shifted');
  });
});

describe('a file that is not a list', () => {
  const fails = (input: string | Uint8Array, limits = {}) => {
    try {
      parseCsv(input, { ...testOptions, limits });
    } catch (error) {
      return error instanceof Error && 'code' in error ? error.code : error;
    }
    return 'taken';
  };

  it('is refused with a code of the closed list', () => {
    expect(fails(Uint8Array.of(0xff, 0xfe, 0x00))).toBe('registry/import-not-utf8');
    expect(fails('label\n"unclosed')).toBe('registry/import-not-csv');
    expect(fails('nom,adresse\nx,y')).toBe('registry/import-missing-column');
    expect(fails('')).toBe('registry/import-missing-column');
    expect(fails(own('A1,x,,,,,,,'), { maxBytes: 10 })).toBe('registry/import-too-large');
    expect(fails(own('A1,x,,,,,,,', 'A2,y,,,,,,,'), { maxRows: 1 })).toBe('registry/import-too-many-rows');
    expect(fails(own('A1,x,,,,,,,'), { maxRows: 1 })).toBe('taken');
    expect(fails(`label\n${'x'.repeat(70_000)}`)).toBe('registry/import-not-csv');
  });

  it('names the column of the mapping that the header lacks', () => {
    expect(() => parseCsv('Numéro;Implantation\n1;x', { ...testOptions, mapping: dirtyMapping })).toThrow('"lon"');
  });

  it('finds the separator from the header, quoted words left aside', () => {
    expect([guessDelimiter('a,b,c'), guessDelimiter('"a,b,c,d";e;f'), guessDelimiter('a\tb')]).toEqual([
      ',',
      ';',
      '\t',
    ]);
  });
});
