import { describe, expect, it } from 'vitest';
import { codesOf, outcomeOf, testOptions } from './import-testing.ts';
import { parseOsm } from './parse-osm.ts';

let id = 0;
const node = (tags: Record<string, string>, more: object = {}) => {
  id += 1;
  return { type: 'node', id, lat: 50.86 + id / 1000 + 0.00012, lon: 4.55012, tags, ...more };
};
const read = (...elements: readonly unknown[]) => parseOsm(JSON.stringify(elements), testOptions);
const camera = { man_made: 'surveillance', 'surveillance:type': 'camera' };

describe('OpenStreetMap', () => {
  it('reads a plain list, an Overpass answer and GeoJSON alike', () => {
    const element = { ...node(camera), id: 42 };
    const { lat, lon, tags } = element;
    const asGeoJson = {
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', id: 'node/42', properties: tags, geometry: { type: 'Point', coordinates: [lon, lat] } },
      ],
    };
    const answers = [[element], { version: 0.6, elements: [element] }, asGeoJson].map(
      (file) => parseOsm(JSON.stringify(file), testOptions).rows,
    );
    expect(answers[0]?.[0]).toMatchObject({
      sourceRef: 'node/42',
      source: { url: 'https://www.openstreetmap.org/node/42' },
    });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  it('says "unknown" of plate reading unless the type says ALPR, and never takes the lens for the kind of the law', () => {
    const { rows } = read(
      node({ ...camera, 'camera:type': 'fixed' }),
      node({ ...camera, 'surveillance:type': 'ALPR' }),
      node({ ...camera, 'surveillance:type': 'camera;ALPR' }),
      node({ man_made: 'surveillance' }),
    );
    expect(rows.map((row) => [row.anpr, row.intelligent, row.kind])).toEqual([
      ['unknown', 'unknown', 'unknown'],
      ['yes', 'yes', 'unknown'],
      ['yes', 'yes', 'unknown'],
      ['unknown', 'unknown', 'unknown'],
    ]);
    expect(rows[0]?.statements).toContain('camera:type=fixed');
    expect(rows.every((row) => row.stage.state === 'observed' && row.stage.year === 2026 && row.count === null)).toBe(
      true,
    );
  });

  it('keeps speed cameras apart and never among the cameras', () => {
    const result = read(node({ highway: 'speed_camera', maxspeed: '50' }), node(camera));
    expect([result.rows.length, result.apart.length]).toEqual([1, 1]);
    expect(result.apart[0]?.device).toBe('speed-camera');
    expect(result.report.rows[0]).toMatchObject({ outcome: 'kept-apart', became: { list: 'apart', index: 0 } });
  });

  it.each([
    ['a guard', { man_made: 'surveillance', 'surveillance:type': 'guard' }, 'not-a-camera'],
    ['a bench', { amenity: 'bench' }, 'not-a-camera'],
    ['a removed camera', { 'removed:man_made': 'surveillance' }, 'no-longer-there'],
  ])('refuses %s', (_what, tags, code) => expect(codesOf(read(node(tags)), 1)).toEqual([code]));

  it('takes a proposed camera as planned', () => {
    expect(read(node({ 'proposed:man_made': 'surveillance' })).rows[0]?.stage.state).toBe('planned');
  });

  it('takes the centre of a way, and a way without one as a camera without position', () => {
    const result = read(
      { type: 'way', id: 5, center: { lat: 50.86123, lon: 4.55123 }, tags: camera },
      { type: 'way', id: 6, tags: camera },
    );
    expect(result.rows.map((row) => row.position.type)).toEqual(['point', 'none']);
  });

  it('reads operators as mappers write them, and names no private person', () => {
    const operators = [
      'private',
      'Privé',
      'Overheid',
      'government',
      'Stad Lattendaal',
      'NMBS/SNCB',
      'ZP5339',
      'Bakkerij Kier',
      '',
    ];
    const { rows } = read(...operators.map((operator) => node({ ...camera, operator })));
    expect(rows.map((row) => row.controller.type)).toEqual([
      'private',
      'private',
      'public-body',
      'public-body',
      'municipality',
      'public-transport',
      'police-zone',
      'unknown',
      'unknown',
    ]);
    expect(rows.map((row) => row.controller.name)).toEqual([
      null,
      null,
      null,
      null,
      'Stad Lattendaal',
      'NMBS/SNCB',
      'ZP5339',
      'Bakkerij Kier',
      null,
    ]);
  });

  it.each([
    ['90', 90],
    ['360', 0],
    ['-45', 315],
    ['NW', 315],
    ['South-south-west', 202.5],
    ['North-North-East', 22.5],
    ['90;270', null],
    ['Down', null],
  ])('reads the direction %s as %s without a doubt', (direction, degrees) => {
    const result = read(node({ ...camera, 'camera:direction': direction }));
    expect(result.rows[0]?.directionDegrees).toBe(degrees);
    expect(outcomeOf(result, 1)).toBe('taken');
  });

  it('doubts what the mapper doubts, and copies no free text', () => {
    const result = read(
      node({ ...camera, fixme: 'ask Jan at number 12', note: 'seen by Jan', description: 'Jan' }),
      node({ ...camera, direction: 'upwards' }),
    );
    expect(codesOf(result, 1)).toEqual(['source-flags-doubt']);
    expect(codesOf(result, 2)).toEqual(['value-not-understood']);
    expect(JSON.stringify(result)).not.toContain('Jan');
  });

  it('makes no link of a hostile id', () => {
    const hostile = {
      type: 'FeatureCollection',
      features: [{ type: 'Feature', id: 'javascript:alert(1)', properties: camera, geometry: null }],
    };
    expect(parseOsm(JSON.stringify(hostile), testOptions).rows[0]?.source.url).toBeNull();
  });
});
