import type { CameraKind, CameraStageState, Certainty, Controller, PointPrecision } from '@clairevoie/contract';

/** A column whose words are translated one by one; a word that is not in the table means "unknown", with a doubt. */
export type CodedColumn<T extends string> = Readonly<{
  column: string;
  /** Compared without case and outer blanks. A key ending in `*` matches a beginning. */
  values: Readonly<Record<string, T>>;
  /** Meaning of an empty cell or an unlisted word, when the source defines one: then nothing is doubted. */
  otherwise?: T;
}>;

/** How the columns of a table (or the properties of GeoJSON features) say what a camera is. */
export type CameraMapping = Readonly<{
  /** Column of the id; without it the id is made of the source's id and the row number. */
  ref?: string;
  /** Columns whose words, joined by a comma, name the place. */
  label: readonly string[];
  lon?: string;
  lat?: string;
  precision?: CodedColumn<PointPrecision>;
  /** Precision when no column says it. "unknown" unless told. */
  defaultPrecision?: PointPrecision;
  /** Column that says how the point was found; `defaultHowFound` otherwise. */
  howFound?: string;
  defaultHowFound: string;
  street?: string;
  houseNumber?: string;
  /** Words that make a row a clause about a whole territory ("hele grondgebied"). */
  wholeTerritory?: Readonly<{
    column: string;
    beginnings: readonly string[];
    extent: 'municipality' | 'police-zone' | 'quarter';
  }>;
  municipality?: string;
  nis?: string;
  zone?: string;
  kind?: CodedColumn<CameraKind>;
  anpr?: CodedColumn<Certainty>;
  intelligent?: CodedColumn<Certainty>;
  stage?: CodedColumn<CameraStageState>;
  count?: string;
  date?: string;
  sourceUrl?: string;
  statements?: readonly string[];
  /** Facts that hold for every row of the file. */
  constants?: Readonly<{
    nis?: string;
    municipality?: string;
    zone?: string;
    controller?: Controller;
    stage?: CameraStageState;
    kind?: CameraKind;
  }>;
}>;

const same = <const T extends string>(values: readonly T[]): Readonly<Record<string, T>> => {
  // Object.fromEntries widens its keys to string; the values keep their type.
  return Object.fromEntries(values.map((value) => [value, value]));
};

const certainty: Readonly<Record<string, Certainty>> = {
  yes: 'yes',
  oui: 'yes',
  ja: 'yes',
  true: 'yes',
  no: 'no',
  non: 'no',
  nee: 'no',
  false: 'no',
  ...same(['unknown']),
  inconnu: 'unknown',
  onbekend: 'unknown',
};

/** The product's own column names: a file with this header needs no mapping. */
export const ownMapping: CameraMapping = {
  ref: 'ref',
  label: ['label'],
  lon: 'lon',
  lat: 'lat',
  precision: {
    column: 'precision',
    values: same(['exact', 'surveyed', 'address', 'crossing', 'street-midpoint', 'nearest-point', 'unknown']),
  },
  howFound: 'how_found',
  defaultHowFound: 'given by the imported file',
  street: 'street',
  houseNumber: 'house_number',
  municipality: 'municipality',
  nis: 'nis',
  zone: 'police_zone',
  kind: {
    column: 'kind',
    values: {
      ...same(['fixed', 'temporary-fixed', 'mobile', 'individual', 'unknown']),
      fixe: 'fixed',
      vast: 'fixed',
      'fixe temporaire': 'temporary-fixed',
      'tijdelijk vast': 'temporary-fixed',
      mobiel: 'mobile',
      individuelle: 'individual',
      individueel: 'individual',
      bodycam: 'individual',
    },
  },
  anpr: { column: 'anpr', values: certainty },
  intelligent: { column: 'intelligent', values: certainty },
  stage: {
    column: 'stage',
    values: same(['planned', 'authorised', 'installed', 'observed', 'not-installed', 'unknown']),
  },
  count: 'count',
  date: 'date',
  sourceUrl: 'source_url',
  statements: ['statement'],
};

/** Every column a mapping names, for a check against a header. Columns of the product's own mapping are all optional. */
export function columnsOf(mapping: CameraMapping): readonly string[] {
  const single = [
    mapping.ref,
    mapping.lon,
    mapping.lat,
    mapping.precision?.column,
    mapping.howFound,
    mapping.street,
    mapping.houseNumber,
    mapping.wholeTerritory?.column,
    mapping.municipality,
    mapping.nis,
    mapping.zone,
    mapping.kind?.column,
    mapping.anpr?.column,
    mapping.intelligent?.column,
    mapping.stage?.column,
    mapping.count,
    mapping.date,
    mapping.sourceUrl,
  ].filter((column) => column !== undefined);
  return [...mapping.label, ...single, ...(mapping.statements ?? [])];
}
