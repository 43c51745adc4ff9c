import { AreaGeometry, type LonLat, NisCode, type Source, ZoneCode } from '@clairevoie/contract';
import { Type } from 'typebox';
import { isWithinArea } from '../import/geometry.ts';
import { importErrors } from '../import/import-errors.ts';
import { readDataJson } from './data-file.ts';

/** A local police zone with the municipalities it serves. */
export type PoliceZone = Readonly<{
  code: string;
  nameFr: string;
  nameNl: string;
  titleAsListed: string;
  municipalityNis: readonly string[];
  geometry: AreaGeometry;
}>;

/** A police station as mapped; names are null where the map has none. */
export type PoliceStation = Readonly<{
  nameFr: string | null;
  nameNl: string | null;
  point: LonLat;
  zoneCode: string | null;
  /** Whether the zone was read from the operator tag or only from where the station lies. */
  zoneBasis: 'operator' | 'point-in-polygon' | 'unknown';
}>;

/** Where the list of zones and their municipalities comes from. */
export const policeZonesSource: Source = {
  id: 'police-zones-2013',
  name: 'List of police zones and municipalities, 2013 (openpolice-platform)',
  url: 'https://github.com/timble/openpolice-platform',
  licence: 'facts',
  date: '2013-05-15',
  dateText: null,
  retrieved: null,
};

const Zones = Type.Array(
  Type.Object(
    {
      code: ZoneCode,
      nameFr: Type.String({ minLength: 1 }),
      nameNl: Type.String({ minLength: 1 }),
      titleAsListed: Type.String({ minLength: 1 }),
      municipalityNis: Type.Array(NisCode, { minItems: 1 }),
    },
    { additionalProperties: false },
  ),
);
const Outlines = Type.Object({
  features: Type.Array(
    Type.Object({
      properties: Type.Object({ zone_code: ZoneCode, municipalities_nis: Type.Array(NisCode) }),
      geometry: AreaGeometry,
    }),
  ),
});
const Stations = Type.Object({
  features: Type.Array(
    Type.Object({
      properties: Type.Record(Type.String(), Type.String()),
      geometry: Type.Object({ type: Type.Literal('Point'), coordinates: Type.Tuple([Type.Number(), Type.Number()]) }),
    }),
  ),
});

/**
 * The six zones of the Brussels-Capital Region, 5339 to 5344.
 * @throws ClairevoieError `registry/data-invalid` also when the list and the outlines disagree on a municipality
 */
export function loadPoliceZones(): readonly PoliceZone[] {
  const file = 'police-zones/zones.json';
  const outlines = readDataJson('boundaries/brussels_police_zones.geojson', Outlines).features;
  return readDataJson(file, Zones).map((zone) => {
    const outline = outlines.find(({ properties }) => properties.zone_code === zone.code);
    const listed = outline?.properties.municipalities_nis.toSorted().join();
    if (outline === undefined || listed !== zone.municipalityNis.toSorted().join())
      throw importErrors.dataInvalid({ file, problem: `zone ${zone.code} does not match its outline` });
    return { ...zone, geometry: outline.geometry };
  });
}

/**
 * The stations mapped in OpenStreetMap in 2026, each with its zone where the map or its place tells it.
 * @throws ClairevoieError `registry/data-invalid`
 */
export function loadPoliceStations(zones: readonly PoliceZone[]): readonly PoliceStation[] {
  const { features } = readDataJson('police-zones/police_stations_osm_2026.geojson', Stations);
  return features.map(({ properties, geometry }) => {
    const point: LonLat = geometry.coordinates;
    const operator = /^ZP(\d{4})$/u.exec(properties.operator ?? '')?.[1];
    // Other operators (the regional service, the federal police) are not a zone, wherever they stand.
    const isUntold = properties.operator === undefined;
    const around = isUntold ? zones.find((zone) => isWithinArea(point, zone.geometry)) : undefined;
    return {
      nameFr: properties['name:fr'] ?? properties.name ?? null,
      nameNl: properties['name:nl'] ?? properties.name ?? null,
      point,
      zoneCode: operator ?? around?.code ?? null,
      zoneBasis: operator !== undefined ? 'operator' : around !== undefined ? 'point-in-polygon' : 'unknown',
    };
  });
}
