import { CameraFacts, ImportReport } from '@clairevoie/contract';
import fc from 'fast-check';
import { Compile } from 'typebox/compile';
import { describe, expect, it } from 'vitest';
import { isClairevoieError } from '../../postgres/index.ts';
import type { ImportResult } from './import-result.ts';
import { testOptions } from './import-testing.ts';
import { parseCsv } from './parse-csv.ts';
import { parseGeoJson } from './parse-geojson.ts';
import { parseOsm } from './parse-osm.ts';

const facts = Compile(CameraFacts);
const report = Compile(ImportReport);
const parsers: readonly (readonly [string, (input: string | Uint8Array) => ImportResult])[] = [
  ['CSV', (input) => parseCsv(input, testOptions)],
  ['GeoJSON', (input) => parseGeoJson(input, testOptions)],
  ['OpenStreetMap', (input) => parseOsm(input, testOptions)],
];

/** The promise: a valid result whose report holds each row once, or the typed error; nothing else, ever. */
function keepsItsPromise(parse: () => ImportResult): void {
  let result: ImportResult;
  try {
    result = parse();
  } catch (error) {
    expect(isClairevoieError(error) && error.code.startsWith('registry/import-'), String(error)).toBe(true);
    return;
  }
  expect(report.Check(result.report), JSON.stringify([...report.Errors(result.report)])).toBe(true);
  for (const camera of [...result.rows, ...result.apart])
    expect(facts.Check(camera), JSON.stringify([...facts.Errors(camera)].slice(0, 3))).toBe(true);
  const { read, taken, takenWithDoubt, refused, keptApart } = result.report.totals;
  expect(taken + takenWithDoubt + refused + keptApart).toBe(read);
  expect([result.rows.length, result.apart.length, result.report.rows.length]).toEqual([
    taken + takenWithDoubt,
    keptApart,
    read,
  ]);
  for (const row of result.report.rows) {
    expect(row.became === null).toBe(row.outcome === 'refused');
    expect(row.outcome === 'refused' || row.outcome === 'taken-with-doubt' ? row.reasons.length > 0 : true).toBe(true);
  }
}

const coordinate = fc.oneof(
  fc.double({ min: -200, max: 200 }),
  fc.double(),
  fc.integer(),
  fc.string(),
  fc.constant(null),
);
const word = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.constantFrom(
    'fixed',
    'yes',
    '#N/A',
    'inconnue',
    '0',
    '12/12/12',
    '__proto__',
    '4,35',
    '50.85',
    'http://x',
    'hele grondgebied',
  ),
);
const key = fc.oneof(
  fc.constantFrom(
    'label',
    'ref',
    'lon',
    'lat',
    'kind',
    'count',
    'date',
    'nis',
    'man_made',
    'surveillance:type',
    'operator',
    'camera:direction',
    'highway',
    '__proto__',
    'source_url',
  ),
  fc.string(),
);
const properties = fc.dictionary(
  key,
  fc.oneof(
    word,
    fc.constantFrom('surveillance', 'camera', 'ALPR', 'speed_camera'),
    fc.integer(),
    fc.boolean(),
    fc.jsonValue({ maxDepth: 2 }),
  ),
);
const nested = fc.array(fc.oneof(coordinate, fc.array(fc.oneof(coordinate, fc.array(coordinate)))));
const geometry = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.record({
    type: fc.constantFrom('Point', 'Polygon', 'MultiPolygon', 'MultiPoint', 'LineString'),
    coordinates: nested,
  }),
);
const feature = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.record({
    type: fc.constant('Feature'),
    id: fc.oneof(word, fc.integer()),
    properties: fc.oneof(properties, fc.constant(null)),
    geometry,
  }),
);
const element = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.record(
    {
      type: fc.constantFrom('node', 'way', 'relation', 'area'),
      id: fc.oneof(fc.integer(), word),
      lat: coordinate,
      lon: coordinate,
      tags: properties,
    },
    { requiredKeys: [] },
  ),
);

describe.each(parsers)('%s, whatever comes in', (_name, parse) => {
  it('random bytes give a result or the typed error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => keepsItsPromise(() => parse(bytes))),
      { numRuns: 500 },
    );
  });

  it('random text gives a result or the typed error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), (text) => keepsItsPromise(() => parse(text))),
      { numRuns: 500 },
    );
  });

  it('random JSON gives a result or the typed error', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 12 }), (text) => keepsItsPromise(() => parse(text))),
      { numRuns: 500 },
    );
  });
});

describe('what looks almost right', () => {
  it('GeoJSON with hostile features keeps the promise, read as a list and as OpenStreetMap', () => {
    fc.assert(
      fc.property(fc.array(feature, { maxLength: 8 }), (features) => {
        const text = JSON.stringify({ type: 'FeatureCollection', features });
        keepsItsPromise(() => parseGeoJson(text, testOptions));
        keepsItsPromise(() => parseOsm(text, testOptions));
      }),
      { numRuns: 1_000 },
    );
  });

  it('hostile OpenStreetMap elements keep the promise', () => {
    fc.assert(
      fc.property(fc.array(element, { maxLength: 8 }), (elements) =>
        keepsItsPromise(() => parseOsm(JSON.stringify({ elements }), testOptions)),
      ),
      { numRuns: 1_000 },
    );
  });

  it('hostile cells under the right header keep the promise', () => {
    const columns = [
      'ref',
      'label',
      'lon',
      'lat',
      'precision',
      'street',
      'house_number',
      'nis',
      'police_zone',
      'kind',
      'anpr',
      'stage',
      'count',
      'date',
      'source_url',
      'statement',
    ];
    const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 18 }), { maxLength: 8 }), (rows) => {
        const text = [columns.join(';'), ...rows.map((row) => row.map(quoted).join(';'))].join('\n');
        keepsItsPromise(() => parseCsv(text, testOptions));
      }),
      { numRuns: 1_000 },
    );
  });

  it('one flipped byte of a good file never escapes the promise', () => {
    const good = new TextEncoder().encode(
      'ref;label;lon;lat;count\nA1;"rue; de la Latte";4,53412;50,86212;2\nA2;Dagbrug;;;\n',
    );
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const bytes = Uint8Array.from(good, (byte, index) => (index === at ? byte ^ mask : byte));
        keepsItsPromise(() => parseCsv(bytes, testOptions));
      }),
      { numRuns: 1_000 },
    );
  });
});
