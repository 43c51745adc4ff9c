import { describe, expect, it } from 'vitest';
import { codesOf, outcomeOf, testOptions } from './import-testing.ts';
import { parseGeoJson } from './parse-geojson.ts';

const collection = (...features: readonly unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });
const feature = (geometry: unknown, properties: unknown = { label: 'Latstraat' }, id?: string | number) => ({
  type: 'Feature',
  geometry,
  properties,
  ...(id === undefined ? {} : { id }),
});
const point = (...coordinates: readonly number[]) => ({ type: 'Point', coordinates });
const ring = [
  [4.5, 50.8],
  [4.6, 50.8],
  [4.6, 50.9],
  [4.5, 50.8],
];
const failure = (text: string) => {
  try {
    parseGeoJson(text, testOptions);
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
  return 'taken';
};

describe('GeoJSON', () => {
  it('takes points, also with altitude, and a lone feature', () => {
    const { rows } = parseGeoJson(
      collection(feature(point(4.55123, 50.86123, 17), { label: 'a', kind: 'mobile', anpr: true, count: 3 }, 7)),
      testOptions,
    );
    expect(rows[0]).toMatchObject({
      sourceRef: '7',
      kind: 'mobile',
      anpr: 'yes',
      count: 3,
      position: { type: 'point', lon: 4.55123 },
    });
    expect(parseGeoJson(JSON.stringify(feature(point(4.55123, 50.86123))), testOptions).rows).toHaveLength(1);
  });

  it('takes an outline as an area, and a null geometry as a camera without position', () => {
    const result = parseGeoJson(
      collection(feature({ type: 'Polygon', coordinates: [ring] }), feature(null)),
      testOptions,
    );
    expect(result.rows.map((row) => row.position.type)).toEqual(['area', 'none']);
    expect(result.report.totals).toMatchObject({ taken: 2 });
  });

  it.each([
    ['a line', { type: 'LineString', coordinates: ring }, 'geometry-not-supported'],
    [
      'several points at once',
      {
        type: 'MultiPoint',
        coordinates: [
          [4.5, 50.8],
          [4.6, 50.8],
        ],
      },
      'geometry-not-supported',
    ],
    ['an open ring', { type: 'Polygon', coordinates: [ring.slice(0, 3).concat([[4.55, 50.85]])] }, 'geometry-invalid'],
    ['a polygon without rings', { type: 'Polygon', coordinates: [] }, 'geometry-invalid'],
    ['a point of words', { type: 'Point', coordinates: ['4.5', '50.8'] }, 'geometry-invalid'],
    ['swapped coordinates', point(50.86123, 4.55123), 'position-swapped'],
  ])('refuses %s, and takes the next row', (_what, geometry, code) => {
    const result = parseGeoJson(collection(feature(geometry), feature(point(4.55123, 50.86123))), testOptions);
    expect(codesOf(result, 1)).toEqual([code]);
    expect([outcomeOf(result, 1), outcomeOf(result, 2)]).toEqual(['refused', 'taken']);
  });

  it('reports what is not a feature at all', () => {
    const result = parseGeoJson(collection(null, 3, [], feature(point(4.55123, 50.86123), 'no object')), testOptions);
    expect(result.report.totals).toMatchObject({ read: 4, refused: 4 });
  });

  it('is not fooled by members named after the prototype', () => {
    const text = collection(feature(point(4.55123, 50.86123), null)).replace(
      'null}',
      '{"__proto__":{"label":"planted"},"constructor":"x"}}',
    );
    expect(parseGeoJson(text, testOptions).rows[0]?.label).toBe('50.86123, 4.55123');
  });

  it('refuses other files with a code of the closed list', () => {
    expect(failure('{')).toBe('registry/import-not-json');
    expect(failure('[]')).toBe('registry/import-unknown-shape');
    expect(failure('{"type":"Topology"}')).toBe('registry/import-unknown-shape');
    expect(failure(`${'['.repeat(100_000)}`)).toBe('registry/import-too-deep');
    expect(
      failure(
        JSON.stringify({
          type: 'FeatureCollection',
          features: [],
          crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::31370' } },
        }),
      ),
    ).toBe('registry/import-unknown-projection');
    expect(
      failure(
        JSON.stringify({
          type: 'FeatureCollection',
          features: [],
          crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } },
        }),
      ),
    ).toBe('taken');
  });
});
