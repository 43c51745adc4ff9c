import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DataRow, heldSet } from './dataset.ts';
import { csvCell, type FileHead, writeFile } from './forms.ts';
import { readBatches } from './read-batches.ts';

const setOf = (labels: readonly string[]) =>
  heldSet({
    id: 'trial',
    title: { fr: 'Essai', nl: 'Proef', en: 'Trial' },
    description: { fr: 'Essai', nl: 'Proef', en: 'Trial' },
    licence: 'CC0-1.0',
    columns: [
      { name: 'id', type: 'string' },
      { name: 'label', type: 'string' },
      { name: 'lon', type: 'number' },
    ],
    isPlaced: true,
    hasMunicipality: false,
    rows: async () =>
      labels.map((label, index): DataRow => {
        const id = String(index).padStart(6, '0');
        return { key: id, cells: { id, label, lon: -index }, geometry: { type: 'Point', coordinates: [-index, 50] } };
      }),
  });

const headOf = (set: ReturnType<typeof setOf>): FileHead => ({
  set,
  demo: false,
  legalDay: '2026-11-21',
  selfUrl: 'http://here/a',
  nextUrl: null,
});

const whole = { after: null, limit: 20_000, municipality: null };

async function fileOf(form: 'csv' | 'json' | 'geojson', labels: readonly string[]): Promise<string> {
  const set = setOf(labels);
  let text = '';
  for await (const piece of writeFile(form, headOf(set), readBatches(set, whole))) text += piece;
  return text;
}

/** What a program does that reads the file: the apostrophes of the guard come off. */
const given = (label: string): string =>
  label
    .replace(/^'(?=['"\p{Zs}\v\f\ufeff\u2028\u2029]*[=+\-@＝＋－＠]|'*[\t\r\n])/u, '')
    .replaceAll(/([;\t\r\n])'(?=['"\p{Zs}\v\f\ufeff\u2028\u2029]*[=+\-@＝＋－＠])/gu, '$1');

describe('a CSV file', () => {
  test.each(['=1+1', '+32 2', '-1', '@SUM(A1)', '\t=1', '  =1', '\r=1', '＝1', '\n@x'])(
    'no spreadsheet takes %j for a formula',
    (label) => {
      expect(csvCell(label)).toMatch(/^"?'/);
    },
  );

  test.each([
    ['a;=1+1', "a;'=1+1"],
    ['a; \t@x', "a; \t'@x"],
    ['a\n=1\r\n-2', "a\n'=1\r\n'-2"],
    ['rue;＝1;＋2', "rue;'＝1;'＋2"],
    ['a;"=1', `a;'"=1`],
    ["a;'=1", "a;''=1"],
    ['a; b=1; 50-60', 'a; b=1; 50-60'],
  ])('a spreadsheet that splits at a semicolon takes no part of %j for a formula', (label, safe) => {
    expect(parse(csvCell(label), { record_delimiter: '\r\n\r\n' })).toEqual([[safe]]);
  });

  // Words of which nearly all hold what a spreadsheet may split at or calculate.
  const sly = fc
    .array(fc.constantFrom(...`;\t\r\n ,'"=+-@＝＋－＠a1\u00a0`), { maxLength: 12 })
    .map((signs) => signs.join(''));

  test('no part of it is a formula, wherever a spreadsheet splits it, and the words are given back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(sly, { maxLength: 20 }), async (labels) => {
        const text = await fileOf('csv', labels);
        for (const part of text.split(/[;\t\r\n]/u)) expect(part).not.toMatch(/^["\s]*[=+\-@＝＋－＠]/u);
        const rows: string[][] = parse(text, { record_delimiter: '\r\n' });
        expect(rows.slice(1).map(([, label = '']) => given(label))).toEqual(labels);
      }),
      { numRuns: 300 },
    );
  });

  test('numbers below zero stay numbers, and what is unknown is empty', () => {
    expect(csvCell(-3.5)).toBe('-3.5');
    expect(csvCell(null)).toBe('');
  });

  test('what is read from it is what was written, whatever the words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' }), { maxLength: 20 }), async (labels) => {
        const rows: string[][] = parse(await fileOf('csv', labels), { columns: false, record_delimiter: '\r\n' });
        expect(rows[0]).toEqual(['id', 'label', 'lon']);
        const read = rows.slice(1).map(([, label = '']) => given(label));
        expect(read).toEqual(labels);
        for (const [, label = ''] of rows.slice(1)) expect(label).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
      }),
    );
  });
});

describe('a JSON and a GeoJSON file', () => {
  test.each(['json', 'geojson'] as const)('%s holds every row once, over many batches', async (form) => {
    const labels = Array.from({ length: 1_234 }, (_, index) => `"${index}"\u2028`);
    const read = JSON.parse(await fileOf(form, labels));
    const names = (
      form === 'json' ? read.rows : read.features.map(({ properties }: { properties: object }) => properties)
    ).map(({ label }: { label: string }) => label);
    expect(names).toEqual(labels);
    expect(read.licence.url).toContain('creativecommons.org');
  });

  test('an empty set is a file with no row', async () => {
    expect(JSON.parse(await fileOf('json', [])).rows).toEqual([]);
    expect(JSON.parse(await fileOf('geojson', [])).features).toEqual([]);
  });
});

test('parts of a set, one after the other, are the set', async () => {
  const set = setOf(Array.from({ length: 1_101 }, (_, index) => `row ${index}`));
  const keys: string[] = [];
  let after: string | null = null;
  do {
    const part = { after, limit: 200, municipality: null };
    for await (const rows of readBatches(set, part)) keys.push(...rows.map(({ key }) => key));
    after = await set.findLastKey({ after, most: part.limit, municipality: null });
  } while (after !== null);
  expect(keys).toHaveLength(1_101);
  expect(new Set(keys).size).toBe(1_101);
  expect(await set.findLastKey({ after: null, most: 1_101, municipality: null })).toBeNull();
});
