import type { CameraFacts } from '@clairevoie/contract';
import { parse } from 'csv-parse/sync';
import { Type } from 'typebox';
import { Compile } from 'typebox/compile';
import { importErrors } from '../import/import-errors.ts';
import type { ImportResult } from '../import/import-result.ts';
import { parseCsv } from '../import/parse-csv.ts';
import { parseOsm } from '../import/parse-osm.ts';
import { readDataBytes } from './data-file.ts';
import { type Boundaries, loadBoundaries } from './load-boundaries.ts';
import { brusselsMapping, leuvenMapping, mechelenMapping, publishedSources } from './published-mappings.ts';

/** The real cameras shipped with the product, list by list with its report, and all together. */
export type PublishedCameras = Readonly<{
  imports: Readonly<Record<keyof typeof publishedSources, ImportResult>>;
  /** Every camera or place of cameras; speed cameras are not among them. */
  cameras: readonly CameraFacts[];
  speedCameras: readonly CameraFacts[];
}>;

// The rows of Brussels come from four pages: each row is told by the page it names.
const pageNames: ReadonlyMap<string, string> = new Map([
  ['jetteadm.irisnet.be', 'Commune de Jette, « Les caméras de surveillance »'],
  ['www.dhnet.be', 'DH, « Dix nouvelles caméras de surveillance à Evere »'],
  ['m.rtl.be', 'RTL info'],
  ['transparencia.be', "Conseil communal d'Auderghem, décision du 27-05-2021 (transparencia.be)"],
]);

function namedByPage(camera: CameraFacts): CameraFacts {
  const name = camera.source.url === null ? undefined : pageNames.get(new URL(camera.source.url).hostname);
  return name === undefined ? camera : { ...camera, source: { ...camera.source, name } };
}

const MechelenRows = Compile(
  Type.Array(Type.Object({ place: Type.String(), years_in_annual_reports: Type.String(), osm_node: Type.String() })),
);

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

// The positions of the 11 places whose node is known come from the OpenStreetMap file itself; nothing else is copied.
function mechelenWithPositions(nodes: readonly CameraFacts[]): string {
  const file = 'cameras/mechelen_anpr_places.csv';
  const rows: unknown = parse(new TextDecoder().decode(readDataBytes(file)), { columns: true });
  if (!MechelenRows.Check(rows)) throw importErrors.dataInvalid({ file, problem: 'a column is missing' });
  const lines = rows.map((row) => {
    const node = nodes.find((camera) => camera.sourceRef === `node/${row.osm_node}`)?.position;
    const point = node?.type === 'point' ? [String(node.lon), String(node.lat)] : ['', ''];
    const how = node === undefined ? '' : `OpenStreetMap node ${row.osm_node}`;
    const years = `named in the annual reports of ${row.years_in_annual_reports}`;
    // What a report says holds for its year: a place last named in 2019 is not said to exist since.
    const lastYear = row.years_in_annual_reports.slice(-4);
    return [row.place, ...point, how, years, 'yes', lastYear].map(cell).join(',');
  });
  return ['place,lon,lat,how_found,statement,anpr,last_year', ...lines].join('\n');
}

/**
 * Reads the five shipped lists through the same parsers as any import.
 * @throws ClairevoieError `registry/data-invalid`
 */
export function loadPublishedCameras(boundaries: Boundaries = loadBoundaries()): PublishedCameras {
  const { municipalities } = boundaries;
  const real = { world: 'real' as const, municipalities };
  const osmMechelen = parseOsm(readDataBytes('cameras/osm_surveillance_mechelen_2026.json'), {
    ...real,
    source: publishedSources.osmMechelen,
  });
  const brussels = parseCsv(readDataBytes('cameras/brussels_published_locations.csv'), {
    ...real,
    source: publishedSources.brussels,
    mapping: brusselsMapping,
    territory: { name: boundaries.region.nameFr, geometry: boundaries.region.geometry },
  });
  const imports = {
    brussels: { ...brussels, rows: brussels.rows.map(namedByPage) },
    leuven: parseCsv(readDataBytes('cameras/leuven_council_authorisation_art25-4.csv'), {
      ...real,
      source: publishedSources.leuven,
      mapping: leuvenMapping,
    }),
    mechelenPlates: parseCsv(mechelenWithPositions(osmMechelen.rows), {
      ...real,
      source: publishedSources.mechelenPlates,
      mapping: mechelenMapping,
    }),
    osmMechelen,
    osmBrussels: parseOsm(readDataBytes('cameras/brussels_osm_2013-01-01.geojson'), {
      ...real,
      source: publishedSources.osmBrussels,
      territory: { name: boundaries.region.nameFr, geometry: boundaries.region.geometry },
    }),
  };
  const results: readonly ImportResult[] = Object.values(imports);
  return {
    imports,
    cameras: results.flatMap((result) => result.rows),
    speedCameras: results.flatMap((result) => result.apart),
  };
}
