import type {
  AreaGeometry,
  CameraFacts,
  CameraStage,
  ImportReason,
  LonLat,
  Position,
  Source,
} from '@clairevoie/contract';
import { startOf } from '../../ledger/index.ts';
import type { CameraMapping, CodedColumn } from './camera-mapping.ts';
import { findMunicipalityAt } from './geometry.ts';
import { importReason, refusingReasons } from './import-reasons.ts';
import type { ImportDraft, ImportOptions } from './import-result.ts';
import {
  decimalsOf,
  isSaidUnknown,
  isSpreadsheetError,
  readLooseCoordinate,
  readLooseCount,
  readLooseDate,
} from './loose-values.ts';
import { checkPoint } from './position-check.ts';

/** A row as text: one trimmed value a column. */
export type Fields = ReadonlyMap<string, string>;

/** Geometry that came beside the fields (GeoJSON): coordinates as numbers, or an outline. */
export type GivenGeometry =
  | Readonly<{ type: 'point'; lon: number; lat: number; decimals: number }>
  | Readonly<{ type: 'area'; geometry: AreaGeometry }>;

type Reasons = ImportReason[];

const cut = (text: string, maxLength: number, reasons: Reasons, column: string): string => {
  if (text.length <= maxLength) return text;
  reasons.push(importReason('value-too-long', column));
  return startOf(text, maxLength);
};

/** The value of a column: control characters and runs of blanks become one blank; a spreadsheet error becomes empty. */
function cellOf(fields: Fields, column: string | undefined, reasons: Reasons): string {
  const raw = column === undefined ? undefined : fields.get(column);
  if (column === undefined || raw === undefined || raw === '') return '';
  const text = raw.replace(/[\p{Cc}\p{Zs}\s]+/gu, ' ').trim();
  if (!isSpreadsheetError(text)) return text;
  reasons.push(importReason('spreadsheet-error', column));
  return '';
}

function codedValue<T extends string>(fields: Fields, coded: CodedColumn<T> | undefined, reasons: Reasons): T | null {
  if (coded === undefined) return null;
  const text = cellOf(fields, coded.column, reasons).toLowerCase();
  if (text === '') return coded.otherwise ?? null;
  for (const [key, value] of Object.entries(coded.values)) {
    const wanted = key.toLowerCase();
    if (wanted.endsWith('*') ? text.startsWith(wanted.slice(0, -1)) : text === wanted) return value;
  }
  if (coded.otherwise !== undefined) return coded.otherwise;
  if (!isSaidUnknown(text)) reasons.push(importReason('value-not-understood', `${coded.column}: ${text}`));
  return null;
}

/**
 * Makes one camera of one row. Nothing is guessed: an empty cell is "unknown", a word outside the mapping is "unknown"
 * with a doubt, and a position keeps how precise it is and how it was found.
 */
export function cameraFromFields(
  input: Readonly<{
    row: number;
    fields: Fields;
    geometry?: GivenGeometry;
    id?: string;
    reasons?: readonly ImportReason[];
  }>,
  mapping: CameraMapping,
  options: ImportOptions,
): ImportDraft {
  const { fields, row } = input;
  const reasons: Reasons = [...(input.reasons ?? [])];
  const text = (column: string | undefined): string => cellOf(fields, column, reasons);

  const ownRef = text(mapping.ref);
  // An empty id is no id.
  const fallbackRef = input.id?.trim() || `${options.source.id}-${row}`;
  const sourceRef = cut(ownRef === '' ? fallbackRef : ownRef, 120, reasons, 'ref');
  const position = positionOf(input, mapping, options, reasons);
  const words = mapping.label.map((column) => text(column)).filter((part) => part !== '');
  const label = cut(words.join(', ') || fallbackLabel(position), 300, reasons, 'label');
  if (label === '') reasons.push(importReason('label-missing'));
  if (label === '' || position === null) return { row, sourceRef, facts: null, reasons };

  const anpr = codedValue(fields, mapping.anpr, reasons) ?? 'unknown';
  const source = sourceOf(fields, mapping, options.source, reasons);
  const count = readLooseCount(mapping.count === undefined ? '' : (fields.get(mapping.count) ?? ''));
  if (count.reason !== null) reasons.push(importReason(count.reason, mapping.count ?? null));
  const controller = mapping.constants?.controller ?? { type: 'unknown' as const, name: null, zoneCode: null };
  const municipality = municipalityOf(input, position, mapping, options, reasons);
  const zone = text(mapping.zone) || mapping.constants?.zone || '';

  const facts: CameraFacts = {
    world: options.world,
    sourceRef,
    label,
    device: 'surveillance-camera',
    kind: codedValue(fields, mapping.kind, reasons) ?? mapping.constants?.kind ?? 'unknown',
    // Reading plates is processing the images by software: an ANPR camera is intelligent (lfp-25-2-p1-pt3).
    intelligent: codedValue(fields, mapping.intelligent, reasons) ?? (anpr === 'yes' ? 'yes' : 'unknown'),
    anpr,
    stage: stageOf(fields, mapping, source, reasons),
    count: count.value,
    controller,
    municipality,
    policeZone: /^\d{4}$/u.test(zone) ? zone : null,
    position,
    directionDegrees: null,
    statements: (mapping.statements ?? [])
      .map((column) => cut(text(column), 600, reasons, column))
      .filter((statement) => statement !== ''),
    source,
  };
  return { row, sourceRef, facts, reasons };
}

function fallbackLabel(position: Position | null): string {
  if (position?.type === 'street-only') return [position.street, position.houseNumber ?? ''].join(' ').trim();
  return position?.type === 'point' ? `${position.lat.toFixed(5)}, ${position.lon.toFixed(5)}` : '';
}

function stageOf(fields: Fields, mapping: CameraMapping, source: Source, reasons: Reasons): CameraStage {
  const published = cellOf(fields, mapping.stage?.column, []);
  return {
    state: codedValue(fields, mapping.stage, reasons) ?? mapping.constants?.stage ?? 'unknown',
    year: source.date === null ? null : Number(source.date.slice(0, 4)),
    asPublished: published === '' ? null : startOf(published, 300),
  };
}

function sourceOf(fields: Fields, mapping: CameraMapping, source: Source, reasons: Reasons): Source {
  const url = cellOf(fields, mapping.sourceUrl, reasons);
  const dateText = mapping.date === undefined ? '' : (fields.get(mapping.date) ?? '').trim();
  const date = readLooseDate(dateText);
  if (date.reason !== null) reasons.push(importReason(date.reason, dateText));
  const isDateInWords = dateText !== '' && date.value === null;
  if (url !== '' && !/^https?:\/\//u.test(url))
    reasons.push(importReason('value-not-understood', mapping.sourceUrl ?? null));
  return {
    ...source,
    url: /^https?:\/\//u.test(url) && url.length <= 1000 ? url : source.url,
    date: dateText === '' ? source.date : date.value,
    dateText: isDateInWords ? startOf(dateText, 100) : dateText === '' ? source.dateText : null,
  };
}

function municipalityOf(
  input: Readonly<{ fields: Fields }>,
  position: Position,
  mapping: CameraMapping,
  options: ImportOptions,
  reasons: Reasons,
): CameraFacts['municipality'] {
  const statedNis = cellOf(input.fields, mapping.nis, reasons) || mapping.constants?.nis || '';
  const statedName = cellOf(input.fields, mapping.municipality, reasons) || mapping.constants?.municipality || '';
  const nis = /^\d{5}$/u.test(statedNis) ? statedNis : null;
  const point: LonLat | null = position.type === 'point' ? [position.lon, position.lat] : null;
  const found = point === null ? undefined : findMunicipalityAt(point, options.municipalities ?? []);
  if (nis !== null && found !== undefined && found.nis !== nis)
    reasons.push(importReason('municipality-mismatch', `${found.nis} ${found.nameFr} / ${found.nameNl}`));
  if (nis !== null || statedName !== '')
    return { nis, name: statedName === '' ? null : cut(statedName, 120, reasons, 'municipality'), basis: 'stated' };
  if (found !== undefined) return { nis: found.nis, name: found.nameFr, basis: 'point-in-polygon' };
  return { nis: null, name: null, basis: 'unknown' };
}

/** The position of a row, or null when the row must be refused for it (the reason is then in `reasons`). */
function positionOf(
  input: Readonly<{ fields: Fields; geometry?: GivenGeometry }>,
  mapping: CameraMapping,
  options: ImportOptions,
  reasons: Reasons,
): Position | null {
  const { fields, geometry } = input;
  const text = (column: string | undefined): string => cellOf(fields, column, reasons);
  const howFound = startOf(text(mapping.howFound) || mapping.defaultHowFound, 300);
  if (geometry?.type === 'area') {
    const outline = {
      type: 'area',
      extent: 'drawn',
      text: howFound,
      geometry: geometry.geometry,
      precision: 'none',
      howFound,
    } as const;
    return outline;
  }
  // Read for a row without a point too: a word in the wrong column is worth a doubt.
  const precision = codedValue(fields, mapping.precision, reasons) ?? mapping.defaultPrecision ?? 'unknown';
  const lonText = text(mapping.lon);
  const latText = text(mapping.lat);
  const lon = geometry?.lon ?? readLooseCoordinate(lonText);
  const lat = geometry?.lat ?? readLooseCoordinate(latText);
  if (lon !== null && lat !== null) {
    const checked = checkPoint(lon, lat, options);
    reasons.push(...checked.reasons.map((code) => importReason(code, `${lon}, ${lat}`)));
    if (checked.point !== null) {
      const decimals = geometry?.decimals ?? Math.max(decimalsOf(lonText), decimalsOf(latText));
      if (decimals <= 3) reasons.push(importReason('position-coarse', `${lon}, ${lat}`));
      const precisionText = mapping.precision === undefined ? '' : text(mapping.precision.column);
      return {
        type: 'point',
        lon: checked.point[0],
        lat: checked.point[1],
        precision,
        // "nearest-point(272m)": how far the two streets stay apart.
        withinMetres: withinMetresOf(precisionText),
        howFound,
      };
    }
    if (checked.reasons.some((code) => refusingReasons.has(code))) return null;
  } else if (lonText !== '' || latText !== '') {
    reasons.push(importReason('position-unreadable', `${lonText}; ${latText}`));
  }
  return positionWithoutPoint(fields, mapping, howFound, reasons);
}

function withinMetresOf(precisionText: string): number | null {
  const metres = /\((\d{1,6})\s*m\)$/u.exec(precisionText)?.[1];
  return metres === undefined ? null : Number(metres);
}

function positionWithoutPoint(fields: Fields, mapping: CameraMapping, howFound: string, reasons: Reasons): Position {
  const clause = mapping.wholeTerritory;
  const clauseText = cellOf(fields, clause?.column, reasons);
  if (clause?.beginnings.some((beginning) => clauseText.toLowerCase().startsWith(beginning))) {
    reasons.push(importReason('whole-territory', clauseText));
    return {
      type: 'area',
      extent: clause.extent,
      text: startOf(clauseText, 300),
      geometry: null,
      precision: 'none',
      howFound,
    };
  }
  reasons.push(importReason('position-missing'));
  const street = cellOf(fields, mapping.street, reasons);
  if (street === '') return { type: 'none', precision: 'none', howFound };
  const houseNumber = cellOf(fields, mapping.houseNumber, reasons);
  return {
    type: 'street-only',
    street: cut(street, 200, reasons, 'street'),
    houseNumber: houseNumber === '' ? null : cut(houseNumber, 20, reasons, 'house number'),
    precision: 'none',
    howFound,
  };
}
