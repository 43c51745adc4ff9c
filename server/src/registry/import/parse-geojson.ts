import type { AreaGeometry, LonLat } from '@clairevoie/contract';
import { cameraFromFields, type GivenGeometry } from './camera-from-fields.ts';
import { type CameraMapping, ownMapping } from './camera-mapping.ts';
import { importErrors } from './import-errors.ts';
import { type ImportLimits, isJsonObject, member, parseBoundedJson, readImportText } from './import-input.ts';
import { type ImportReasonCode, importReason } from './import-reasons.ts';
import { assembleImport, type ImportDraft, type ImportOptions, type ImportResult, limitsOf } from './import-result.ts';

/** Options of a GeoJSON import: the mapping names properties as it would name columns. */
export type GeoJsonOptions = ImportOptions & Readonly<{ mapping?: CameraMapping }>;

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Reads a list of cameras from GeoJSON (RFC 7946): points are cameras, polygons are areas in which cameras are, a
 * null geometry is a camera without a known position.
 * @throws ImportError when the file as a whole cannot be read
 */
export function parseGeoJson(input: string | Uint8Array, options: GeoJsonOptions): ImportResult {
  const limits = limitsOf(options);
  const text = readImportText(input, limits);
  const features = featuresOf(parseBoundedJson(text, limits), limits);
  const mapping = options.mapping ?? ownMapping;
  const drafts = features.map((feature, index) => draftOf(feature, index + 1, mapping, options, limits));
  return assembleImport({ format: 'geojson', text, drafts }, options);
}

/**
 * The features of a FeatureCollection, or a lone Feature as a list of one.
 * @throws ImportError `registry/import-unknown-shape`, `registry/import-unknown-projection`, `registry/import-too-many-rows`
 */
export function featuresOf(root: unknown, limits: ImportLimits): readonly unknown[] {
  if (!isJsonObject(root)) throw importErrors.unknownShape({ expected: 'a GeoJSON FeatureCollection' });
  checkProjection(root);
  if (member(root, 'type') === 'Feature') return [root];
  const features = member(root, 'features');
  if (member(root, 'type') !== 'FeatureCollection' || !Array.isArray(features))
    throw importErrors.unknownShape({ expected: 'a GeoJSON FeatureCollection' });
  if (features.length > limits.maxRows) throw importErrors.tooManyRows({ maxRows: limits.maxRows });
  return features;
}

// The 2008 format had a "crs" member; RFC 7946 removed it. One that says WGS84 is harmless, any other is a trap.
function checkProjection(root: JsonObject): void {
  const crs = member(root, 'crs');
  if (crs === undefined || crs === null) return;
  const properties = isJsonObject(crs) ? member(crs, 'properties') : undefined;
  const name = isJsonObject(properties) ? member(properties, 'name') : undefined;
  const isWgs84 = typeof name === 'string' && /(CRS84|EPSG:{1,2}4326)$/u.test(name);
  if (!isWgs84) throw importErrors.unknownProjection({ crs: typeof name === 'string' ? name.slice(0, 80) : 'unnamed' });
}

function draftOf(
  feature: unknown,
  row: number,
  mapping: CameraMapping,
  options: ImportOptions,
  limits: ImportLimits,
): ImportDraft {
  const refuse = (code: ImportReasonCode): ImportDraft => ({
    row,
    sourceRef: null,
    facts: null,
    reasons: [importReason(code)],
  });
  if (!isJsonObject(feature) || member(feature, 'type') !== 'Feature') return refuse('row-malformed');
  const properties = member(feature, 'properties') ?? {};
  if (!isJsonObject(properties)) return refuse('row-malformed');
  const geometry = geometryOf(member(feature, 'geometry'), limits);
  if (geometry !== null && 'refused' in geometry) return refuse(geometry.refused);
  const id = member(feature, 'id');
  return cameraFromFields(
    {
      row,
      fields: fieldsOf(properties),
      ...(geometry === null ? {} : { geometry }),
      ...(typeof id === 'string' || typeof id === 'number' ? { id: String(id) } : {}),
    },
    mapping,
    options,
  );
}

/** The scalar properties of a feature as text; nested values are not columns. */
export function fieldsOf(properties: JsonObject): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const [key, value] of Object.entries(properties)) {
    if (typeof value === 'string') fields.set(key, value);
    else if (typeof value === 'number' || typeof value === 'boolean') fields.set(key, String(value));
  }
  return fields;
}

/**
 * The geometry of a feature: a point, an outline, null when the feature has none, or why it must be refused.
 */
export function geometryOf(
  geometry: unknown,
  limits: ImportLimits,
): GivenGeometry | Readonly<{ refused: ImportReasonCode }> | null {
  if (geometry === null || geometry === undefined) return null;
  if (!isJsonObject(geometry)) return { refused: 'geometry-invalid' };
  const coordinates = member(geometry, 'coordinates');
  switch (member(geometry, 'type')) {
    case 'Point':
      return pointOf(coordinates);
    case 'MultiPoint':
      return Array.isArray(coordinates) && coordinates.length === 1
        ? pointOf(coordinates[0])
        : { refused: 'geometry-not-supported' };
    case 'Polygon':
      return areaOf('Polygon', [coordinates], limits);
    case 'MultiPolygon':
      return Array.isArray(coordinates) && coordinates.length > 0
        ? areaOf('MultiPolygon', coordinates, limits)
        : { refused: 'geometry-invalid' };
    default:
      return { refused: 'geometry-not-supported' };
  }
}

const decimals = (value: number): number => /\.(\d+)$/u.exec(String(value))?.[1]?.length ?? 0;

function pointOf(coordinates: unknown): GivenGeometry | Readonly<{ refused: ImportReasonCode }> {
  if (!Array.isArray(coordinates)) return { refused: 'geometry-invalid' };
  const [lon, lat]: unknown[] = coordinates;
  if (typeof lon !== 'number' || typeof lat !== 'number') return { refused: 'geometry-invalid' };
  return { type: 'point', lon, lat, decimals: Math.max(decimals(lon), decimals(lat)) };
}

function areaOf(
  type: AreaGeometry['type'],
  polygons: readonly unknown[],
  limits: ImportLimits,
): GivenGeometry | Readonly<{ refused: ImportReasonCode }> {
  const budget = { vertices: limits.maxVertices };
  const read = polygons.map((polygon) => (Array.isArray(polygon) ? polygon.map((ring) => ringOf(ring, budget)) : []));
  const whole: LonLat[][][] = [];
  for (const rings of read) {
    const valid = rings.filter((ring) => ring !== null);
    if (valid.length === 0 || valid.length !== rings.length) return { refused: 'geometry-invalid' };
    whole.push(valid);
  }
  const [first] = whole;
  if (first === undefined) return { refused: 'geometry-invalid' };
  return {
    type: 'area',
    geometry: type === 'Polygon' ? { type, coordinates: first } : { type, coordinates: whole },
  };
}

function ringOf(ring: unknown, budget: { vertices: number }): LonLat[] | null {
  if (!Array.isArray(ring) || ring.length < 4 || ring.length > budget.vertices) return null;
  budget.vertices -= ring.length;
  const points: LonLat[] = [];
  for (const position of ring) {
    const [lon, lat]: unknown[] = Array.isArray(position) ? position : [];
    if (typeof lon !== 'number' || typeof lat !== 'number' || Math.abs(lon) > 180 || Math.abs(lat) > 90) return null;
    points.push([lon, lat]);
  }
  const [first] = points;
  const last = points.at(-1);
  return first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1] ? points : null;
}
