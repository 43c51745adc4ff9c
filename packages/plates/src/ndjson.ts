import { DroppedFields } from './dropped.ts';
import { decodeText } from './fields/text.ts';
import { LIMITS } from './limits.ts';
import { readTime } from './moment.ts';
import { scanLine } from './ndjson-scan.ts';
import { readRfc3339 } from './ndjson-time.ts';
import { decodeImage, pictureOf } from './pictures.ts';
import {
  type Adapter,
  type Moment,
  type PayloadContext,
  type PictureKind,
  type PlateRead,
  type ReadPicture,
  type ReadVehicle,
  type RefusalReason,
  type Refused,
  VEHICLE_CLASSES,
  VEHICLE_COLOURS,
} from './plate-read.ts';
import { plateTextOf } from './plate-text.ts';
import { countryTold, makeOf, referenceOf } from './told-words.ts';

type Line = Readonly<Record<string, unknown>>;

const NO_VEHICLE: ReadVehicle = { make: null, model: null, colour: null, vehicleClass: null, direction: null };
const NO_PICTURES: readonly ReadPicture[] = [];
const DIRECTIONS = ['approaching', 'receding'] as const;
const KINDS: readonly PictureKind[] = ['plate-front', 'plate-rear', 'vehicle', 'occupant'];

/**
 * Our own form: one JSON object a line (`ndjson.schema.json`), the fast path. A line is read by itself: a broken one is refused
 * with its number, the others stand.
 */
export const ndjson: Adapter = {
  name: 'clairevoie-ndjson',

  recognises(_contentType, body) {
    const end = body.indexOf(10);
    const first = body.subarray(0, end === -1 ? body.length : end);
    if (first[0] !== 0x7b) return false;
    if (first.length > LIMITS.lineBytes) return /^\{\s*"(at|plate)"\s*:/.test(decodeText(first.subarray(0, 64)));
    const line = parseLine(decodeText(first));
    return line !== null && ((typeof line.at === 'string' && 'plate' in line) || typeof line.heartbeat === 'string');
  },

  read(body, context) {
    if (body.length > LIMITS.batchBytes) return nothingBut('too-large');
    const text = decodeText(body);
    const dropped = new DroppedFields();
    const reads: PlateRead[] = [];
    const refused: Refused[] = [];
    let heartbeats = 0;
    let index = 0;
    if (hasMoreLines(text, LIMITS.batchLines)) return nothingBut('too-large');
    for (let at = 0; at < text.length; index += 1) {
      const next = text.indexOf('\n', at);
      const end = next === -1 ? text.length : next;
      const line = end - at > LIMITS.lineBytes ? 'too-large' : readLine(text, at, end, context, dropped);
      at = end + 1;
      if (line === 'heartbeat') heartbeats += 1;
      else if (typeof line === 'string') {
        const isFull = refused.length >= LIMITS.refusals;
        refused.push({ index, reason: isFull ? 'too-many-refused' : line });
        if (isFull) break;
      } else if (line !== null) reads.push(line);
    }
    return { reads, dropped: dropped.counts(), refused, heartbeats };
  },
};

const nothingBut = (reason: RefusalReason): ReturnType<Adapter['read']> => ({
  reads: [],
  dropped: {},
  refused: [{ index: 0, reason }],
  heartbeats: 0,
});

function hasMoreLines(text: string, most: number): boolean {
  let lines = 0;
  for (let at = 0; at < text.length; lines += 1) {
    if (lines === most) return true;
    const next = text.indexOf('\n', at);
    at = next === -1 ? text.length : next + 1;
  }
  return false;
}

/** Whether the first sign of a line, after blanks, opens an object: nothing else is worth a parser, which throws slowly. */
function opensObject(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 9 && code !== 13) return code === 0x7b;
  }
  return false;
}

function parseLine(text: string): Line | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Line =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One line: a read, a sign of life, a refusal, or null for a blank one. */
function readLine(
  text: string,
  from: number,
  end: number,
  context: PayloadContext,
  dropped: DroppedFields,
): PlateRead | RefusalReason | 'heartbeat' | null {
  const scanned = scanLine(text, from, end);
  if (scanned !== null) return readValues(scanned, context, dropped);
  const source = text.slice(from, end);
  if (source === '' || source === '\r') return null;
  if (!opensObject(text, from, end)) return source.trim() === '' ? null : 'malformed';
  const line = parseLine(source);
  if (line === null) return 'malformed';
  if (isFaceLine(line)) return 'face-event';
  if (line.plate === undefined && typeof line.heartbeat === 'string') return 'heartbeat';
  const read = readValues(line, context, dropped);
  if (typeof read === 'string') return read;
  for (const name in line) if (!LINE.has(name)) countAll(dropped, name, line[name]);
  if (line.vehicle === undefined && line.position === undefined && line.pictures === undefined) return read;
  return {
    ...read,
    vehicle: line.vehicle === undefined ? NO_VEHICLE : vehicleOf(line.vehicle, dropped),
    position: line.position === undefined ? null : positionOf(line.position, dropped),
    pictures: line.pictures === undefined ? NO_PICTURES : picturesOf(line.pictures, dropped),
  };
}

type Values = {
  readonly at?: unknown;
  readonly plate?: unknown;
  readonly country?: unknown;
  readonly device?: unknown;
  readonly confidence?: unknown;
};

/** What every line has, however it was parsed. */
function readValues(line: Values, context: PayloadContext, dropped: DroppedFields): PlateRead | RefusalReason {
  const text = typeof line.plate === 'string' ? plateTextOf(line.plate) : undefined;
  if (text === undefined) return 'no-plate';
  const recordedAt = timeOf(line.at, context);
  if (typeof recordedAt === 'string') return recordedAt;
  return {
    recordedAt,
    deviceReference: take(dropped, 'device', line.device, referenceOf),
    plate: {
      text,
      country: take(dropped, 'country', line.country, countryTold),
      confidence: shareOf(dropped, 'confidence', line.confidence),
    },
    vehicle: NO_VEHICLE,
    position: null,
    pictures: NO_PICTURES,
  };
}

const LINE: ReadonlySet<string> = new Set('at,plate,country,confidence,device,vehicle,position,pictures'.split(','));
const VEHICLE: ReadonlySet<string> = new Set('make,model,colour,class,direction'.split(','));

/** A line that says it is about a face, or that has fields of one and no plate. */
function isFaceLine(line: Line): boolean {
  const kind = line.type;
  if (typeof kind === 'string' && /(?<!inter|sur)fac(e|ial)/i.test(kind)) return true;
  return line.plate === undefined && Object.keys(line).some((name) => /^(human_?)?face/i.test(name));
}

function timeOf(told: unknown, context: PayloadContext): Moment | RefusalReason {
  if (typeof told !== 'string') return 'no-time';
  return readRfc3339(told) ?? readTime(told, context);
}

/** An optional text; one that is told and cannot be kept is counted. */
function take<T>(dropped: DroppedFields, name: string, told: unknown, read: (text: string) => T | undefined): T | null {
  if (told === undefined || told === null) return null;
  const value = typeof told === 'string' ? read(told) : undefined;
  if (value === undefined) dropped.add(name);
  return value ?? null;
}

function shareOf(dropped: DroppedFields, name: string, told: unknown): number | null {
  if (told === undefined || told === null) return null;
  if (typeof told === 'number' && told >= 0 && told <= 1) return told;
  dropped.add(name);
  return null;
}

const oneOf =
  <T extends string>(words: readonly T[]) =>
  (told: string): T | undefined =>
    words.find((word) => word === told);

const colour = oneOf(VEHICLE_COLOURS);
const vehicleClass = oneOf(VEHICLE_CLASSES);
const direction = oneOf(DIRECTIONS);
const pictureKind = oneOf(KINDS);

function vehicleOf(told: unknown, dropped: DroppedFields): ReadVehicle {
  if (!isObject(told)) {
    if (told !== null) dropped.add('vehicle');
    return NO_VEHICLE;
  }
  for (const name in told) if (!VEHICLE.has(name)) countAll(dropped, name, told[name]);
  return {
    make: take(dropped, 'make', told.make, makeOf),
    model: take(dropped, 'model', told.model, makeOf),
    colour: take(dropped, 'colour', told.colour, colour),
    vehicleClass: take(dropped, 'class', told.class, vehicleClass),
    direction: take(dropped, 'direction', told.direction, direction),
  };
}

function positionOf(told: unknown, dropped: DroppedFields): PlateRead['position'] {
  const { latitude, longitude } = isObject(told) ? told : {};
  const isOne =
    typeof latitude === 'number' &&
    typeof longitude === 'number' &&
    Math.abs(latitude) <= 90 &&
    Math.abs(longitude) <= 180;
  if (isOne) return { latitude, longitude };
  if (told !== null) dropped.add('position');
  return null;
}

function picturesOf(told: unknown, dropped: DroppedFields): readonly ReadPicture[] {
  const list: readonly unknown[] = Array.isArray(told) ? told : [told];
  const pictures: ReadPicture[] = [];
  for (const one of list.slice(0, LIMITS.pictures)) {
    const { kind, data } = isObject(one) ? one : {};
    const known = typeof kind === 'string' ? pictureKind(kind) : undefined;
    const picture = pictureOf(known ?? null, typeof data === 'string' ? decodeImage(data) : null);
    if (picture !== null) pictures.push(picture);
  }
  if (list.length > pictures.length) dropped.add('pictures', list.length - pictures.length);
  return pictures;
}

/** A field that is not of our form, by its own name; what lies in it is not looked at. */
function countAll(dropped: DroppedFields, name: string, value: unknown): void {
  if (value !== undefined && value !== null && value !== '') dropped.add(name);
}
