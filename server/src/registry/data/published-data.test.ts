import { AreaGeometry, CameraFacts, ImportReport } from '@clairevoie/contract';
import { Compile } from 'typebox/compile';
import { describe, expect, it } from 'vitest';
import { isWithinArea } from '../import/geometry.ts';
import type { ImportResult } from '../import/import-result.ts';
import { basemapExtent, basemapLayers, isBasemapLayer, readBasemapGzip, readBasemapText } from './basemap.ts';
import { readDataBytes } from './data-file.ts';
import { loadBoundaries } from './load-boundaries.ts';
import { loadPoliceStations, loadPoliceZones } from './load-police-zones.ts';
import { loadPublishedCameras } from './load-published-cameras.ts';
import { figuresSideBySide, loadPublishedCounts, readPublishedCount } from './load-published-counts.ts';

const boundaries = loadBoundaries();
const zones = loadPoliceZones();
const published = loadPublishedCameras(boundaries);
const counts = loadPublishedCounts(boundaries.municipalities);
const tally = (values: readonly string[]): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(values, (value) => value)].map(([value, group]) => [value, group.length]));
const codes = (result: ImportResult) =>
  tally(result.report.rows.flatMap((row) => row.reasons.map((reason) => reason.code)));

describe('the cameras that municipalities, councils and mappers published', () => {
  const { brussels, leuven, mechelenPlates, osmMechelen, osmBrussels } = published.imports;

  it('are 402 rows and 24 speed cameras, each valid, real and sourced', () => {
    expect([published.cameras.length, published.speedCameras.length]).toEqual([402, 24]);
    const facts = Compile(CameraFacts);
    for (const camera of [...published.cameras, ...published.speedCameras])
      expect(facts.Check(camera), JSON.stringify([camera.sourceRef, ...facts.Errors(camera)])).toBe(true);
    expect(published.cameras.every((camera) => camera.world === 'real' && camera.count !== 0)).toBe(true);
    expect(new Set(published.cameras.map((camera) => `${camera.source.id} ${camera.sourceRef}`)).size).toBe(402);
    const report = Compile(ImportReport);
    for (const result of Object.values(published.imports)) expect(report.Check(result.report)).toBe(true);
  });

  it('Brussels: 29 places, 9 installed, 19 planned, 1 authorised; three without a point', () => {
    expect(brussels.report.totals).toEqual({ read: 29, taken: 28, takenWithDoubt: 1, refused: 0, keptApart: 0 });
    expect(tally(brussels.rows.map((row) => row.stage.state))).toEqual({ installed: 9, planned: 19, authorised: 1 });
    expect(tally(brussels.rows.map((row) => row.position.precision))).toEqual({
      crossing: 13,
      'street-midpoint': 12,
      'nearest-point': 1,
      none: 3,
    });
    expect(tally(brussels.rows.map((row) => row.municipality.nis ?? ''))).toEqual({
      21010: 9,
      21006: 10,
      21014: 9,
      21002: 1,
    });
    // No point of these lists may be shown as exact.
    expect(brussels.rows.some((row) => row.position.precision === 'exact')).toBe(false);
  });

  it('Brussels: nine cameras on six sites stay one row of nine, and a number that was not published stays unknown', () => {
    expect(brussels.rows.find((row) => row.sourceRef === 'AUD-01')).toMatchObject({
      count: 9,
      stage: { state: 'authorised', year: 2021, asPublished: 'authorised (council 27-05-2021)' },
      position: { type: 'none' },
      source: { date: '2021-05-27', name: "Conseil communal d'Auderghem, décision du 27-05-2021 (transparencia.be)" },
    });
    expect(brussels.rows.filter((row) => row.count === null)).toHaveLength(9);
    expect(brussels.rows[0]).toMatchObject({
      stage: { year: null },
      source: { date: null, dateText: 'undated (after 2003)' },
    });
  });

  it('Brussels: the point computed for rue du Tilleul (272 m between the streets) falls in Schaerbeek, and the report says so', () => {
    expect(codes(brussels)).toEqual({ 'position-missing': 3, 'municipality-mismatch': 1 });
    const row = brussels.rows.find((camera) => camera.sourceRef === 'EVE-04');
    expect(row?.position).toMatchObject({ precision: 'nearest-point', withinMetres: 272 });
    expect(brussels.report.rows.find((entry) => entry.sourceRef === 'EVE-04')).toMatchObject({
      row: 14,
      outcome: 'taken-with-doubt',
    });
  });

  it('Leuven: 92 rows of a decision, of which 37 read plates, 3 are clauses and 2 were not placed', () => {
    expect(leuven.report.totals).toMatchObject({ read: 92, taken: 92 });
    expect(tally(leuven.rows.map((row) => row.kind))).toEqual({
      fixed: 89,
      'temporary-fixed': 1,
      mobile: 1,
      individual: 1,
    });
    expect(leuven.rows.filter((row) => row.anpr === 'yes')).toHaveLength(37);
    expect(tally(leuven.rows.map((row) => row.stage.state))).toEqual({ authorised: 90, 'not-installed': 2 });
    expect(codes(leuven)).toEqual({ 'position-missing': 89, 'whole-territory': 3 });
    expect(leuven.rows.at(-1)?.position).toMatchObject({
      type: 'area',
      extent: 'municipality',
      text: 'hele grondgebied',
    });
  });

  it('Mechelen: 38 places that read plates, 11 with the position of their OpenStreetMap node, each with its last year', () => {
    expect(mechelenPlates.report.totals).toMatchObject({ read: 38, taken: 38 });
    expect(tally(mechelenPlates.rows.map((row) => row.position.type))).toEqual({ point: 11, 'street-only': 27 });
    expect(tally(mechelenPlates.rows.map((row) => String(row.stage.year)))).toEqual({ 2024: 36, 2023: 1, 2019: 1 });
  });

  it('OpenStreetMap 2026, Mechelen: 237 nodes, 45 read plates, 34 taken with a doubt', () => {
    expect(osmMechelen.report.totals).toEqual({ read: 237, taken: 203, takenWithDoubt: 34, refused: 0, keptApart: 0 });
    expect(tally(osmMechelen.rows.map((row) => row.anpr))).toEqual({ yes: 45, unknown: 192 });
    expect(codes(osmMechelen)).toEqual({ 'near-other-row': 28, 'value-not-understood': 4, 'source-flags-doubt': 2 });
  });

  it('OpenStreetMap 2013, Brussels: 6 cameras, 24 speed cameras apart, one of them outside the region', () => {
    expect(osmBrussels.report.totals).toEqual({ read: 30, taken: 6, takenWithDoubt: 0, refused: 0, keptApart: 24 });
    expect(codes(osmBrussels)).toEqual({ 'speed-camera': 24, 'outside-zone': 1 });
    expect(osmBrussels.rows.every((row) => row.stage.state === 'observed' && row.stage.year === 2013)).toBe(true);
  });
});

describe('limits and zones', () => {
  it('nineteen municipalities 21001-21019, named in both languages, each with postcode and zone', () => {
    expect(boundaries.municipalities.map(({ nis }) => nis)).toEqual(
      Array.from({ length: 19 }, (_, index) => String(21001 + index)),
    );
    expect(boundaries.municipalities.find(({ nis }) => nis === '21014')).toMatchObject({
      nameFr: 'Saint-Josse-ten-Noode',
      nameNl: 'Sint-Joost-ten-Node',
      postcode: '1210',
      zoneCode: '5344',
    });
    expect(boundaries.municipalities.flatMap(({ postcodes }) => postcodes)).toHaveLength(22);
    const area = Compile(AreaGeometry);
    for (const { geometry } of [...boundaries.municipalities, ...boundaries.simplified])
      expect(area.Check(geometry)).toBe(true);
  });

  it('six zones 5339-5344 that share out the nineteen municipalities', () => {
    expect(zones.map(({ code }) => code)).toEqual(['5339', '5340', '5341', '5342', '5343', '5344']);
    expect(zones.flatMap(({ municipalityNis }) => municipalityNis).toSorted()).toEqual(
      boundaries.municipalities.map(({ nis }) => nis),
    );
    for (const { nis, zoneCode } of boundaries.municipalities)
      expect(zones.find(({ code }) => code === zoneCode)?.municipalityNis).toContain(nis);
  });

  it('54 stations; each of the 29 that name their zone lies in it', () => {
    const stations = loadPoliceStations(zones);
    expect(tally(stations.map(({ zoneBasis }) => zoneBasis))).toEqual({
      operator: 29,
      'point-in-polygon': 14,
      unknown: 11,
    });
    for (const { point, zoneCode, zoneBasis } of stations)
      if (zoneBasis === 'operator')
        expect(zones.filter(({ geometry }) => isWithinArea(point, geometry)).map(({ code }) => code)).toEqual([
          zoneCode,
        ]);
  });
});

describe('published figures', () => {
  it('are 30 rows and 31 figures: where two sources contradict each other in one row, both stand', () => {
    expect(counts).toHaveLength(31);
    const berchem = counts.filter(({ area }) => area.code === '21003');
    expect(berchem.map(({ count, sources }) => [count.value, sources[0]?.name])).toEqual([
      [20, 'dhnet.be'],
      [21, 'bx1.be'],
    ]);
  });

  it('stand side by side when they speak of the same thing, place and year', () => {
    expect(figuresSideBySide(counts).map((group) => group.map(({ id }) => id))).toEqual([
      ['be-01', 'be-08'],
      ['be-11', 'be-12'],
      ['be-14', 'be-14b'],
      ['be-19', 'be-20', 'be-22'],
    ]);
  });

  it('are never added up by us', () => {
    expect(readPublishedCount('32 fixed + 5 on buildings')).toMatchObject({ value: null, qualifier: 'composed' });
    expect(readPublishedCount('10 (1 fixed, 9 mobile)')).toMatchObject({ value: 10, qualifier: 'composed' });
    expect(readPublishedCount('almost 1200')).toMatchObject({ value: 1200, qualifier: 'almost' });
    expect(readPublishedCount('370')).toEqual({ asPublished: '370', value: 370, qualifier: 'exact' });
  });
});

describe('the offline map', () => {
  const features: Record<(typeof basemapLayers)[number], number> = {
    'green-areas': 535,
    'water-areas': 159,
    'water-lines': 180,
    rail: 2379,
    'roads-minor': 8184,
    'roads-major': 3123,
    'public-buildings': 36,
  };

  it.each(basemapLayers)('%s is whole, and has a geometry for every feature', (layer) => {
    // A shipped file we made ourselves; the assertions below are its check.
    const collection: { features: readonly { geometry: { type: string } | null }[] } = JSON.parse(
      readBasemapText(layer),
    );
    expect(collection.features).toHaveLength(features[layer]);
    expect(collection.features.every(({ geometry }) => geometry !== null)).toBe(true);
  });

  it('weighs under 600 kB over the wire, all layers together', () => {
    const sizeBytes = basemapLayers.reduce((sum, layer) => sum + readBasemapGzip(layer).byteLength, 0);
    expect(sizeBytes).toBeLessThan(600_000);
    expect(basemapExtent).toEqual([4.225, 50.755, 4.495, 50.925]);
  });

  it('opens no file that a request invents', () => {
    expect(['../data-file', 'roads', '', '__proto__'].some(isBasemapLayer)).toBe(false);
    expect(() => readDataBytes('cameras/not-there.csv')).toThrow('Install again');
  });

  it.each(['cameras', 'boundaries', 'police-zones', 'basemap'])('%s has its credits, with a licence', (folder) => {
    expect(new TextDecoder().decode(readDataBytes(`${folder}/CREDITS.md`))).toContain('ODbL 1.0');
  });
});
