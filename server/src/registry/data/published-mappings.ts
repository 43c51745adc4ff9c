import type { Source } from '@clairevoie/contract';
import type { CameraMapping } from '../import/camera-mapping.ts';

const noPage = { url: null, dateText: null, retrieved: null } as const;

/** Where each shipped list of cameras comes from. */
export const publishedSources = {
  brussels: {
    ...noPage,
    id: 'brussels-published-places',
    name: 'Places published by Brussels municipalities and reported by the press',
    licence: 'facts; positions ODbL 1.0, © OpenStreetMap contributors',
    date: null,
  },
  leuven: {
    ...noPage,
    id: 'leuven-authorisation-25-4',
    name: 'Gemeenteraad Leuven, toestemming artikel 25/4 WPA',
    licence: 'official act (no copyright, art. XI.172 § 2 CEL)',
    date: null,
    dateText: 'after 2018',
  },
  mechelenPlates: {
    ...noPage,
    id: 'mechelen-anpr-places',
    name: 'Stad Mechelen, annual reports on traffic fines 2015-2024',
    licence: 'facts; positions ODbL 1.0, © OpenStreetMap contributors',
    date: '2024',
  },
  osmMechelen: {
    ...noPage,
    id: 'osm-mechelen-2026',
    name: 'OpenStreetMap, surveillance around Mechelen, 2026',
    url: 'https://www.openstreetmap.org/copyright',
    licence: 'ODbL 1.0, © OpenStreetMap contributors',
    date: '2026',
  },
  osmBrussels: {
    ...noPage,
    id: 'osm-brussels-2013',
    name: 'OpenStreetMap, Brussels, extract of 1-1-2013',
    url: 'https://www.openstreetmap.org/copyright',
    licence: 'ODbL 1.0, © OpenStreetMap contributors',
    date: '2013-01-01',
  },
} as const satisfies Record<string, Source>;

/** Columns of `brussels_published_locations.csv`. Kind, plate reading and intelligence are not stated there: unknown. */
export const brusselsMapping: CameraMapping = {
  ref: 'id',
  label: ['location_as_published'],
  lon: 'lon',
  lat: 'lat',
  precision: {
    column: 'geocode',
    values: {
      crossing: 'crossing',
      'street-midpoint': 'street-midpoint',
      'nearest-point(*': 'nearest-point',
      none: 'unknown',
    },
  },
  defaultHowFound: 'computed from the streets named, on OpenStreetMap of 1-1-2013',
  municipality: 'municipality',
  nis: 'nis',
  zone: 'police_zone',
  stage: {
    column: 'status',
    values: { installed: 'installed', planned: 'planned', 'planned *': 'planned', 'authorised *': 'authorised' },
  },
  count: 'cameras',
  date: 'published',
  sourceUrl: 'source_url',
  statements: ['note'],
};

/** Columns of `leuven_council_authorisation_art25-4.csv`: a decision, so every row is authorised and none is "installed". */
export const leuvenMapping: CameraMapping = {
  label: ['place', 'house_number'],
  street: 'place',
  houseNumber: 'house_number',
  wholeTerritory: { column: 'place', beginnings: ['hele grondgebied'], extent: 'municipality' },
  defaultHowFound: 'named in the decision, which prints no coordinates',
  kind: {
    column: 'camera_kind',
    values: {
      'vaste camera': 'fixed',
      'vaste anpr-camera': 'fixed',
      'tijdelijk vaste camera': 'temporary-fixed',
      'mobiele anpr-camera': 'mobile',
      bodycam: 'individual',
    },
  },
  anpr: {
    column: 'camera_kind',
    values: { 'vaste anpr-camera': 'yes', 'mobiele anpr-camera': 'yes' },
    otherwise: 'unknown',
  },
  stage: {
    column: 'published_note',
    values: { 'werd niet geplaatst': 'not-installed', 'niet geplaatst': 'not-installed' },
    otherwise: 'authorised',
  },
  statements: ['published_note'],
  constants: {
    nis: '24062',
    municipality: 'Leuven',
    zone: '5388',
    controller: { type: 'police-zone', name: 'Politiezone Leuven', zoneCode: '5388' },
  },
};

/** Columns of `mechelen_anpr_places.csv`, joined with the positions of the OpenStreetMap nodes it names (kind: unknown). */
export const mechelenMapping: CameraMapping = {
  label: ['place'],
  lon: 'lon',
  lat: 'lat',
  street: 'place',
  defaultPrecision: 'surveyed',
  howFound: 'how_found',
  defaultHowFound: 'street named in the annual report, no point published',
  date: 'last_year',
  statements: ['statement'],
  anpr: { column: 'anpr', values: { yes: 'yes' } },
  constants: {
    nis: '12025',
    municipality: 'Mechelen',
    stage: 'installed',
    controller: { type: 'municipality', name: 'Stad Mechelen', zoneCode: null },
  },
};
