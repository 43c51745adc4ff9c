import type { CameraFacts, ImportReason, LonLat, Position } from '@clairevoie/contract';
import { findMunicipalityAt } from './geometry.ts';
import { importErrors } from './import-errors.ts';
import { type ImportLimits, isJsonObject, member, parseBoundedJson, readImportText } from './import-input.ts';
import { importReason, refusingReasons } from './import-reasons.ts';
import { assembleImport, type ImportDraft, type ImportOptions, type ImportResult, limitsOf } from './import-result.ts';
import { type OsmTags, readOsmTags } from './osm-tags.ts';
import { featuresOf, fieldsOf, geometryOf } from './parse-geojson.ts';
import { checkPoint } from './position-check.ts';

type JsonObject = Readonly<Record<string, unknown>>;
type OsmElement = Readonly<{ ref: string | null; tags: OsmTags; point: LonLat | null; hasBadGeometry: boolean }>;

/**
 * Reads surveillance cameras from OpenStreetMap: an Overpass answer, a plain list of its elements, or GeoJSON whose
 * properties are tags. Speed cameras go to `apart`; everything that is not a camera is refused and reported.
 * @throws ImportError when the file as a whole cannot be read
 */
export function parseOsm(input: string | Uint8Array, options: ImportOptions): ImportResult {
  const limits = limitsOf(options);
  const text = readImportText(input, limits);
  const elements = elementsOf(parseBoundedJson(text, limits), limits);
  const drafts = elements.map((element, index) => draftOf(element, index + 1, options));
  return assembleImport({ format: 'osm', text, drafts }, options);
}

function elementsOf(root: unknown, limits: ImportLimits): readonly (OsmElement | null)[] {
  const list = Array.isArray(root) ? root : isJsonObject(root) ? member(root, 'elements') : undefined;
  if (Array.isArray(list)) {
    if (list.length > limits.maxRows) throw importErrors.tooManyRows({ maxRows: limits.maxRows });
    return list.map((element) => (isJsonObject(element) ? fromOverpass(element) : null));
  }
  if (!isJsonObject(root) || member(root, 'features') === undefined)
    throw importErrors.unknownShape({ expected: 'an Overpass answer, a list of OpenStreetMap elements or GeoJSON' });
  return featuresOf(root, limits).map((feature) => (isJsonObject(feature) ? fromFeature(feature, limits) : null));
}

function fromOverpass(element: JsonObject): OsmElement | null {
  const type = member(element, 'type');
  const id = member(element, 'id');
  if (type !== 'node' && type !== 'way' && type !== 'relation') return null;
  if (typeof id !== 'number' || !Number.isSafeInteger(id)) return null;
  const center = member(element, 'center');
  const at = type === 'node' ? element : isJsonObject(center) ? center : {};
  const lon = member(at, 'lon');
  const lat = member(at, 'lat');
  const tags = member(element, 'tags');
  const hasPoint = typeof lon === 'number' && typeof lat === 'number';
  return {
    ref: `${type}/${id}`,
    tags: isJsonObject(tags) ? fieldsOf(tags) : new Map(),
    point: hasPoint ? [lon, lat] : null,
    hasBadGeometry: !hasPoint && (lon !== undefined || lat !== undefined),
  };
}

function fromFeature(feature: JsonObject, limits: ImportLimits): OsmElement | null {
  const properties = member(feature, 'properties');
  if (!isJsonObject(properties)) return null;
  const id = member(feature, 'id') ?? member(properties, '@id');
  const geometry = geometryOf(member(feature, 'geometry'), limits);
  const isPoint = geometry !== null && 'type' in geometry && geometry.type === 'point';
  return {
    ref: typeof id === 'string' || typeof id === 'number' ? String(id).slice(0, 120) || null : null,
    tags: fieldsOf(properties),
    point: isPoint ? [geometry.lon, geometry.lat] : null,
    hasBadGeometry: geometry !== null && !isPoint,
  };
}

function draftOf(element: OsmElement | null, row: number, options: ImportOptions): ImportDraft {
  const refuse = (sourceRef: string | null, reason: ImportReason): ImportDraft => ({
    row,
    sourceRef,
    facts: null,
    reasons: [reason],
  });
  if (element === null) return refuse(null, importReason('row-malformed'));
  const sourceRef = element.ref ?? `${options.source.id}-${row}`;
  const reading = readOsmTags(element.tags);
  if ('refused' in reading) return refuse(element.ref, importReason(reading.refused, reading.detail));
  if (element.hasBadGeometry) return refuse(element.ref, importReason('geometry-not-supported'));

  const reasons = reading.doubts.map((doubt) => importReason(doubt.code, doubt.detail));
  if (reading.device === 'speed-camera') reasons.push(importReason('speed-camera'));
  const position = positionOf(element.point, options, reasons);
  if (position === null) return { row, sourceRef, facts: null, reasons };
  const found =
    position.type === 'point'
      ? findMunicipalityAt([position.lon, position.lat], options.municipalities ?? [])
      : undefined;

  const facts: CameraFacts = {
    world: options.world,
    sourceRef,
    label: reading.label,
    device: reading.device,
    kind: 'unknown',
    intelligent: reading.anpr === 'yes' ? 'yes' : 'unknown',
    anpr: reading.anpr,
    stage: {
      state: reading.stage,
      year: options.source.date === null ? null : Number(options.source.date.slice(0, 4)),
      asPublished: null,
    },
    // One element is one mapped place; OpenStreetMap does not say that it is a single camera.
    count: null,
    controller: reading.controller,
    municipality:
      found === undefined
        ? { nis: null, name: null, basis: 'unknown' }
        : { nis: found.nis, name: found.nameFr, basis: 'point-in-polygon' },
    policeZone: null,
    position,
    directionDegrees: reading.directionDegrees,
    statements: [...reading.statements],
    source: { ...options.source, url: addressOf(sourceRef) ?? options.source.url },
  };
  return { row, sourceRef, facts, reasons };
}

// Only the form "node/123" is an address: anything else in a hostile file must not become a link.
function addressOf(sourceRef: string): string | null {
  return /^(node|way|relation)\/\d{1,19}$/u.test(sourceRef) ? `https://www.openstreetmap.org/${sourceRef}` : null;
}

function positionOf(point: LonLat | null, options: ImportOptions, reasons: ImportReason[]): Position | null {
  const howFound = 'node drawn by an OpenStreetMap contributor';
  if (point === null) {
    reasons.push(importReason('position-missing'));
    return { type: 'none', precision: 'none', howFound: 'the element has no point of its own in this file' };
  }
  const [lon, lat] = point;
  const checked = checkPoint(lon, lat, options);
  reasons.push(...checked.reasons.map((code) => importReason(code, `${lon}, ${lat}`)));
  if (checked.reasons.some((code) => refusingReasons.has(code))) return null;
  if (checked.point === null)
    return { type: 'none', precision: 'none', howFound: 'the coordinates are not a position' };
  return {
    type: 'point',
    lon: checked.point[0],
    lat: checked.point[1],
    precision: 'surveyed',
    withinMetres: null,
    howFound,
  };
}
