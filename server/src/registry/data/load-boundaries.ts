import { AreaGeometry } from '@clairevoie/contract';
import { Type } from 'typebox';
import type { MunicipalityArea } from '../import/geometry.ts';
import { importErrors } from '../import/import-errors.ts';
import { readDataJson } from './data-file.ts';

/** One of the nineteen municipalities. */
export type Municipality = MunicipalityArea &
  Readonly<{
    /** The main postcode; `postcodes` has every one. */
    postcode: string;
    postcodes: readonly string[];
    zoneCode: string;
    osmRelation: number;
  }>;

/** The limits of the region and its municipalities; `simplified` is for drawing small, never for deciding. */
export type Boundaries = Readonly<{
  municipalities: readonly Municipality[];
  simplified: readonly Municipality[];
  region: Readonly<{ nis: string; nameFr: string; nameNl: string; geometry: AreaGeometry }>;
}>;

const collectionOf = <P extends Parameters<typeof Type.Object>[0]>(properties: P) =>
  Type.Object({
    type: Type.Literal('FeatureCollection'),
    features: Type.Array(
      Type.Object({ type: Type.Literal('Feature'), properties: Type.Object(properties), geometry: AreaGeometry }),
    ),
  });

const MunicipalityCollection = collectionOf({
  nis: Type.String({ pattern: '^21[0-9]{3}$' }),
  name_fr: Type.String({ minLength: 1 }),
  name_nl: Type.String({ minLength: 1 }),
  postcode: Type.String({ pattern: '^1[0-9]{3}$' }),
  police_zone: Type.String({ pattern: '^53(39|4[0-4])$' }),
  osm_relation: Type.Integer(),
});
const RegionCollection = collectionOf({
  nis: Type.Literal('04000'),
  name_fr: Type.String({ minLength: 1 }),
  name_nl: Type.String({ minLength: 1 }),
});

// The City of Brussels alone has several: Laeken, Neder-over-Heembeek and Haren (list of 2013, see police-zones/CREDITS.md).
const morePostcodes: ReadonlyMap<string, readonly string[]> = new Map([['21004', ['1020', '1120', '1130']]]);

function loadMunicipalities(file: string): readonly Municipality[] {
  const { features } = readDataJson(file, MunicipalityCollection);
  const codes = new Set(features.map((feature) => feature.properties.nis));
  if (features.length !== 19 || codes.size !== 19)
    throw importErrors.dataInvalid({ file, problem: 'not nineteen municipalities' });
  return features
    .map(({ properties, geometry }) => ({
      nis: properties.nis,
      nameFr: properties.name_fr,
      nameNl: properties.name_nl,
      postcode: properties.postcode,
      postcodes: [properties.postcode, ...(morePostcodes.get(properties.nis) ?? [])],
      zoneCode: properties.police_zone,
      osmRelation: properties.osm_relation,
      geometry,
    }))
    .toSorted((a, b) => a.nis.localeCompare(b.nis, 'en'));
}

/**
 * The limits shipped with the product (state of 1-1-2013, see `boundaries/CREDITS.md`).
 * @throws ClairevoieError `registry/data-invalid`
 */
export function loadBoundaries(): Boundaries {
  const regionFile = 'boundaries/brussels_region.geojson';
  const [region] = readDataJson(regionFile, RegionCollection).features;
  if (region === undefined) throw importErrors.dataInvalid({ file: regionFile, problem: 'no outline' });
  return {
    municipalities: loadMunicipalities('boundaries/brussels_municipalities.geojson'),
    simplified: loadMunicipalities('boundaries/brussels_municipalities_simplified.geojson'),
    region: {
      nis: region.properties.nis,
      nameFr: region.properties.name_fr,
      nameNl: region.properties.name_nl,
      geometry: region.geometry,
    },
  };
}
