import type { CameraDevice, CameraStageState, Certainty, Controller } from '@clairevoie/contract';
import type { ImportReasonCode } from './import-reasons.ts';

/** Tags of one OpenStreetMap element, as text. */
export type OsmTags = ReadonlyMap<string, string>;

/** What the tags say, without position: either a thing to take, or why it is not one. */
export type OsmReading =
  | Readonly<{ refused: ImportReasonCode; detail: string | null }>
  | Readonly<{
      device: CameraDevice;
      anpr: Certainty;
      stage: CameraStageState;
      controller: Controller;
      label: string;
      directionDegrees: number | null;
      statements: readonly string[];
      doubts: readonly Readonly<{ code: ImportReasonCode; detail: string | null }>[];
    }>;

const gonePrefixes = ['disused', 'abandoned', 'removed', 'demolished', 'razed', 'was', 'destroyed'];
const comingPrefixes = ['proposed', 'planned', 'construction'];

const values = (tags: OsmTags, key: string): readonly string[] =>
  (tags.get(key) ?? '')
    .split(';')
    .map((value) => value.trim())
    .filter((value) => value !== '');

/**
 * Reads the surveillance tags of OpenStreetMap. `surveillance:type=camera` does not exclude plate reading, so ANPR is
 * then unknown; `camera:type` speaks of the lens (fixed, panning, dome), not of the kinds of the law, which stay unknown.
 * Free text (note, description, fixme) may name people: it is never copied, only its presence is reported.
 */
export function readOsmTags(tags: OsmTags): OsmReading {
  const refuse = (code: ImportReasonCode, detail: string | null = null): OsmReading => ({ refused: code, detail });
  const goneBy = gonePrefixes.find((prefix) => tags.get(`${prefix}:man_made`) === 'surveillance');
  if (goneBy !== undefined) return refuse('no-longer-there', goneBy);
  const comingBy = comingPrefixes.find((prefix) => tags.get(`${prefix}:man_made`) === 'surveillance');
  const isSurveillance = comingBy !== undefined || values(tags, 'man_made').includes('surveillance');
  const isSpeedCamera = values(tags, 'highway').includes('speed_camera');
  if (!isSurveillance && !isSpeedCamera) return refuse('not-a-camera');

  const types = values(tags, 'surveillance:type');
  const doubts: { code: ImportReasonCode; detail: string | null }[] = [];
  const isCamera = types.some((type) => /^(camera|alpr|anpr)$/iu.test(type));
  if (types.length > 0 && !isCamera) {
    if (types.every((type) => ['guard', 'gunshot_detector'].includes(type)))
      return refuse('not-a-camera', types.join(';'));
    doubts.push({ code: 'value-not-understood', detail: `surveillance:type=${types.join(';')}` });
  }
  if (tags.has('fixme')) doubts.push({ code: 'source-flags-doubt', detail: 'fixme' });
  const readsPlates = types.some((type) => /^(alpr|anpr)$/iu.test(type));
  const zoneSaysPlates = values(tags, 'surveillance:zone').some((zone) => /^(alpr|anpr)$/iu.test(zone));
  if (zoneSaysPlates && !readsPlates) doubts.push({ code: 'value-not-understood', detail: 'surveillance:zone=ANPR' });
  const direction = directionOf(tags);
  if (direction === 'unreadable') doubts.push({ code: 'value-not-understood', detail: 'camera:direction' });

  return {
    device: isSurveillance ? 'surveillance-camera' : 'speed-camera',
    anpr: readsPlates ? 'yes' : 'unknown',
    stage: comingBy === undefined ? 'observed' : 'planned',
    controller: controllerOf(tags),
    label: labelOf(tags, isSurveillance),
    directionDegrees: typeof direction === 'number' ? direction : null,
    statements: statementsOf(tags),
    doubts,
  };
}

function labelOf(tags: OsmTags, isSurveillance: boolean): string {
  const name = tags.get('name') ?? tags.get('ref');
  const thing = isSurveillance ? 'man_made=surveillance' : 'highway=speed_camera';
  return (name === undefined || name.trim() === '' ? `OpenStreetMap ${thing}` : name.trim()).slice(0, 300);
}

const keptTags = [
  'surveillance',
  'surveillance:type',
  'surveillance:zone',
  'camera:type',
  'camera:mount',
  'camera:direction',
  'check_date',
  'maxspeed',
  'operator',
];

// The mapper's words are kept as statements: what they mean in law is not for an import to say.
function statementsOf(tags: OsmTags): readonly string[] {
  return keptTags.flatMap((key) => {
    const value = tags
      .get(key)
      ?.replace(/[\p{Cc}\s]+/gu, ' ')
      .trim();
    return value === undefined || value === '' ? [] : [`${key}=${value}`.slice(0, 300)];
  });
}

const compass = ['N', 'NNE', 'NE', 'ENE', 'E', 'ESE', 'SE', 'SSE', 'S', 'SSW', 'SW', 'WSW', 'W', 'WNW', 'NW', 'NNW'];

// "South-south-west" and "SSW" are the same point; "NORTH" must become N before "NORTH-EAST" is read.
const compassPoint = (text: string): number =>
  compass.indexOf(
    text
      .toUpperCase()
      .replaceAll(/NORTH|EAST|SOUTH|WEST/gu, (word) => word.charAt(0))
      .replaceAll('-', ''),
  );

function oneDirection(raw: string): number | 'down' | 'unreadable' {
  if (raw.toLowerCase() === 'down') return 'down';
  const point = compassPoint(raw);
  if (point >= 0) return point * 22.5;
  const degrees = /^-?\d{1,3}(\.\d{1,6})?$/u.test(raw) ? Number(raw) : Number.NaN;
  // 360 and small negative numbers are common for north and west of north.
  return degrees >= -360 && degrees <= 360 ? (degrees + 360) % 360 : 'unreadable';
}

// Several directions on one node are several views: no single number stands for them, the words stay as a statement.
function directionOf(tags: OsmTags): number | 'unreadable' | null {
  const raw = tags.get('camera:direction') ?? tags.get('direction') ?? '';
  const read = raw.split(';').flatMap((part) => (part.trim() === '' ? [] : [oneDirection(part.trim())]));
  if (read.includes('unreadable')) return 'unreadable';
  const [only] = read;
  return read.length === 1 && typeof only === 'number' ? only : null;
}

function controllerOf(tags: OsmTags): Controller {
  const raw = (tags.get('operator') ?? '').replace(/[\p{Cc}\s]+/gu, ' ').trim();
  const word = raw.toLowerCase();
  const unnamed = (type: Controller['type']): Controller => ({ type, name: null, zoneCode: null });
  const named = (type: Controller['type']): Controller => ({ type, name: raw.slice(0, 200), zoneCode: null });
  if (word === '') return unnamed('unknown');
  if (/^(private|priv[eé]e?|particulier)$/u.test(word)) return unnamed('private');
  if (/^(overheid|government|governement|public|autorité publique)$/u.test(word)) return unnamed('public-body');
  if (/^(stad|gemeente|ville de|ville d'|commune de|commune d') ?\S/u.test(word)) return named('municipality');
  if (/^(nmbs|sncb|stib|mivb|tec|de lijn)\b/u.test(word)) return named('public-transport');
  const zone = /^(?:zp|pz) ?(\d{4})$/u.exec(word)?.[1];
  if (zone !== undefined) return { type: 'police-zone', name: raw, zoneCode: zone };
  return named('unknown');
}
