import { mostPicturesOfBatch } from '@clairevoie/contract';
import { metresBetween, type PlateRead, type ReadPicture, type Taken, type TellsPosition } from '@clairevoie/plates';
import { mobileMetres } from '../enrolment.ts';
import { pictureLimits } from '../pictures/picture-limits.ts';
import { digestOfPicture, type SentPicture } from '../pictures/sent-picture.ts';
import { plateAsStored } from './plate-as-stored.ts';
import { readLimits } from './read-limits.ts';
import type { StoredRead } from './stored-read.ts';
import { packVehicle } from './vehicle-bytes.ts';

/** A line that is no read: where it stood, and why in one word. */
export type RefusedLine = { readonly line: number; readonly reason: string };

/** What of a payload is taken in, and what is not. */
export interface SortedReads {
  readonly reads: readonly StoredRead[];
  readonly late: number;
  readonly fromMs: number;
  readonly toMs: number;
  readonly dropped: Readonly<Record<string, number>>;
  readonly refused: readonly RefusedLine[];
  readonly faces: number;
  readonly heartbeats: number;
  /** Reads told without a zone, and reads that tell something of the vehicle. */
  readonly localTimes: number;
  readonly vehicles: number;
  /** Pictures of the reads that are taken in, as far as this database may hold them. */
  readonly pictures: readonly SentPicture[];
}

/** For whom the reads of a payload are sorted. */
export interface Receiver {
  /** What the camera was enrolled as. */
  readonly device: string;
  readonly receivedMs: number;
  /** Term of the database, `P12M`; null where none is known. */
  readonly retention: string | null;
  /** Where a mobile camera has to stand, by the register of cameras. Absent: the camera stays where it is. */
  readonly mustStandAt?: TellsPosition;
  /** Whether a picture of this kind, of a read of this instant, is kept. Absent: none is. */
  readonly keepsPicture?: (kind: ReadPicture['kind'], recordedMs: number) => boolean;
}

/**
 * Sorts the reads of a payload: those that may be stored, and those that may not, each with its reason. `device` is what the camera was enrolled
 * as: a read that names another device is not its own. Captured after received is refused; late is counted.
 */
export function sortReads(taken: Taken, of: Receiver): SortedReads {
  const places = placesOfReads(taken);
  const reads: StoredRead[] = [];
  const refused: RefusedLine[] = [];
  const pictures: SentPicture[] = [];
  const dropped: Record<string, number> = { ...taken.dropped };
  let [late, faces, localTimes, vehicles] = [0, 0, 0, 0];
  let [fromMs, toMs] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { index, reason } of taken.refused) {
    if (reason === 'face-event') faces += 1;
    refused.push({ line: index, reason });
  }
  for (const [at, read] of taken.reads.entries()) {
    const stored = storedOf(read, of);
    if (read.pictures.length > 0) {
      const left = typeof stored === 'string' ? read.pictures.length : takePictures(pictures, read, reads.length, of);
      if (left > 0) dropped.pictures = (dropped.pictures ?? 0) + left;
    }
    if (typeof stored === 'string') {
      refused.push({ line: places[at] ?? at, reason: stored });
      continue;
    }
    if (of.receivedMs - stored.recordedMs > readLimits.lateAfterMs) late += 1;
    if (read.recordedAt.isLocal === true) localTimes += 1;
    if (stored.vehicle !== null) vehicles += 1;
    if (stored.recordedMs < fromMs) fromMs = stored.recordedMs;
    if (stored.recordedMs > toMs) toMs = stored.recordedMs;
    reads.push(stored);
  }
  refused.sort((a, b) => a.line - b.line);
  return {
    reads,
    late,
    fromMs,
    toMs,
    dropped,
    refused,
    faces,
    heartbeats: taken.heartbeats,
    localTimes,
    vehicles,
    pictures,
  };
}

/** Takes over the pictures of a read that stands at this place of its batch; how many are left out. */
function takePictures(into: SentPicture[], read: PlateRead, place: number, { keepsPicture }: Receiver): number {
  const recordedMs = read.recordedAt.epochMs;
  let left = 0;
  // Outside before driver and passengers, as they are sealed: their root can be made again from what lies there.
  const inOrder = read.pictures.toSorted((a, b) => Number(a.kind === 'occupant') - Number(b.kind === 'occupant'));
  for (const [nth, { kind, mediaType, bytes }] of inOrder.entries()) {
    const isKept =
      keepsPicture?.(kind, recordedMs) === true &&
      nth < pictureLimits.ofRead &&
      into.length < mostPicturesOfBatch &&
      bytes.length <= pictureLimits.bytes;
    if (isKept) into.push({ place, recordedMs, kind, mediaType, bytes, sha256: digestOfPicture(bytes) });
    else left += 1;
  }
  return left;
}

function storedOf(read: PlateRead, of: Receiver): StoredRead | string {
  const recordedMs = read.recordedAt.epochMs;
  if (recordedMs > of.receivedMs) return 'captured-after-received';
  if (isPastTerm(recordedMs, of)) return 'past-term';
  if (read.deviceReference !== null && read.deviceReference !== of.device) return 'other-device';
  const away = placeRefusal(read, of);
  if (away !== undefined) return away;
  const { plate, country } = plateAsStored(read.plate);
  if (plate.length > readLimits.plateSigns || read.plate.text.length > readLimits.asReadSigns) return 'plate-too-long';
  const { confidence, text } = read.plate;
  return {
    recordedMs,
    plate,
    country,
    asRead: text === plate ? null : text,
    confidence: confidence === null ? null : Math.round(confidence * 1_000),
    vehicle: packVehicle(read.vehicle),
  };
}

/**
 * A read says where it was made by its camera alone. A mobile one may stand elsewhere than the register has it: without a place of its own, or at another, the place
 * of the passage would be false. @law lfp-44-11-3decies-p1-pt2
 */
function placeRefusal({ position }: PlateRead, { mustStandAt }: Receiver): string | undefined {
  if (mustStandAt === undefined) return undefined;
  if (position === null) return 'place-not-told';
  return metresBetween(position, mustStandAt) > mobileMetres ? 'place-not-registered' : undefined;
}

// No term is shorter than a day: nothing younger has to be counted on the calendar.
const dayMs = 86_400_000;

/** Whether a read is shut when it arrives: as the views count, calendar months in Brussels, shut at equality. @law lfp-44-11-3decies-p2-al1 */
function isPastTerm(recordedMs: number, { receivedMs, retention }: Receiver): boolean {
  if (retention === null || receivedMs - recordedMs < dayMs) return false;
  const end = Temporal.Instant.fromEpochMilliseconds(recordedMs).toZonedDateTimeISO('Europe/Brussels').add(retention);
  return end.epochMilliseconds <= receivedMs;
}

/** In which place of the payload each read stood: the places that neither a refusal nor a sign of life took, where that is certain. */
function placesOfReads({ reads, refused, heartbeats }: Taken): readonly number[] {
  if (refused.length === 0 || heartbeats > 0) return [];
  const taken = new Set(refused.map(({ index }) => index));
  const places: number[] = [];
  for (let place = 0; places.length < reads.length; place++) if (!taken.has(place)) places.push(place);
  return places;
}

/** How often each reason stands among the refused lines. */
export function countReasons(refused: readonly RefusedLine[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { reason } of refused) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}
