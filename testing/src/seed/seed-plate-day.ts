import { confusableSigns } from '../../../cli/src/anpr/confusable-signs.ts';
import { type GeneratedRead, generateDay } from '../../../cli/src/anpr/generate-day.ts';
import { enrolledCameras, type Reads, takeInBatch } from '../../../server/src/anpr/index.ts';
import type { Actor, Ledger } from '../../../server/src/ledger/index.ts';
import { drawPassage } from '../synthetic/plate-picture.ts';
import { allowed } from './found-people.ts';
import { seedId } from './seed-id.ts';
import type { SeededPlateCamera } from './seed-plate-cameras.ts';

/** What the day is made with. */
export interface PlateDaySeed {
  readonly ledger: Ledger;
  readonly reads: Reads;
  readonly cameras: readonly SeededPlateCamera[];
  /** Who moves the demo's clock. */
  readonly administrator: Actor;
}

// Small enough that every test may have it, large enough for two rush hours, commuters who come back and a dozen misreads.
const vehicles = 260;
const misreads = 0.03;
/** One read in so many comes without a picture. */
const withoutPicture = 17;
const hours = 24;
// What a camera gathers goes out before it is late (five minutes).
const gatherMs = 4 * 60_000;
const hourMs = 3_600_000;
/** The last camera falls silent before the day is over, so that the desk of health has something to say. */
const silentBeforeEndMs = 80 * 60_000;

/**
 * A day of traffic past the cameras of the seed, from their enrolment on: no read is older than the right to take it in. The demo's clock goes forward
 * hour by hour, by acts, and what the cameras saw in each hour goes through the door's own code (`takeInBatch`) in batches that are not late. Every plate is generated,
 * and nearly each read comes with a drawn picture of the vehicle, which shows its real plate where the camera misread it.
 */
export async function seedPlateDay({ ledger, reads, cameras, administrator }: PlateDaySeed): Promise<void> {
  const rows = await Promise.all(cameras.map(({ number }) => ledger.gate.registers.get(enrolledCameras, { number })));
  const sending = rows.flatMap((row) => (row === undefined || row.withdrawn_at !== null ? [] : [row]));
  const begins = Math.max(...sending.map(({ enrolled_at }) => Date.parse(enrolled_at)));
  // A world of before, whose clock went on without this day, is left as it is.
  if (sending.length === 0 || Date.parse(await ledger.legalNow()) > begins + hours * hourMs) return;
  const day = trafficFrom(
    begins,
    sending.map(({ device }) => device),
  );
  for (let hour = 1; hour <= hours; hour++) {
    const to = begins + hour * hourMs;
    const type = 'ledger/advance-clock';
    const key = seedId(`key ${type} plates ${hour}`);
    allowed(await ledger.gate.perform({ type, key, actor: administrator, payload: { to: iso(to) } }));
    await Promise.all(
      sending.flatMap((camera) =>
        batchesOf(day.filter(({ read }) => read.device === camera.device && isIn(read, to - hourMs, to))).map(
          (batch, n) =>
            takeInBatch(reads.world, camera, {
              id: seedId(`batch ${camera.device} ${hour} ${n}`),
              contentType: 'application/x-ndjson',
              body: new TextEncoder().encode(batch.map((passage) => `${lineOf(passage)}\n`).join('')),
              // When the last of it had been seen, within the hour that is over.
              receivedAt: batch.at(-1)?.read.at ?? iso(to),
            }),
        ),
      ),
    );
  }
}

/** A read, and the plate that the vehicle really bears. */
export interface SeededPassage {
  readonly read: GeneratedRead;
  readonly shownPlate: string;
}

/** Traffic of a day in Brussels past these cameras: the same for the same day and cameras. */
export function seededTraffic(day: string, devices: readonly string[]): readonly SeededPassage[] {
  const shown = new Map<GeneratedRead, string>();
  const onRead = (read: GeneratedRead, plate: string): unknown => shown.set(read, plate);
  const reads = generateDay({ seed: 11, day, devices, vehicles, misreads, confusable: confusableSigns(), onRead });
  return reads.map((read) => ({ read, shownPlate: shown.get(read) ?? read.plate }));
}

/** The same day twice, one after the other, of which the first 24 hours are taken: who drives home today comes back tomorrow. */
function trafficFrom(begins: number, devices: readonly string[]): readonly SeededPassage[] {
  const first = Temporal.Instant.fromEpochMilliseconds(begins).toZonedDateTimeISO('Europe/Brussels').toPlainDate();
  const ends = begins + hours * hourMs;
  return [first, first.add({ days: 1 })]
    .flatMap((day) => seededTraffic(day.toString(), devices))
    .filter(({ read }) => isIn(read, begins, read.device === devices.at(-1) ? ends - silentBeforeEndMs : ends));
}

/** A line of our own form, with its picture; some come without, as from cameras on the road. */
function lineOf({ read, shownPlate }: SeededPassage): string {
  const { country, vehicle } = read;
  if (Date.parse(read.at) % withoutPicture === 0) return JSON.stringify(read);
  const picture = drawPassage({ plate: shownPlate, country, colour: vehicle.colour, class: vehicle.class });
  return JSON.stringify({ ...read, pictures: [{ kind: 'vehicle', data: picture.toString('base64') }] });
}

const iso = (ms: number): string => new Date(ms).toISOString();

function isIn({ at }: GeneratedRead, from: number, to: number): boolean {
  const ms = Date.parse(at);
  return ms > from && ms <= to;
}

/** What a camera gathers from a first read on, for as long as that one is not late. */
function batchesOf(passages: readonly SeededPassage[]): readonly (readonly SeededPassage[])[] {
  const batches: SeededPassage[][] = [];
  for (const passage of passages) {
    const open = batches.at(-1);
    const since =
      open?.[0] === undefined ? Number.POSITIVE_INFINITY : Date.parse(passage.read.at) - Date.parse(open[0].read.at);
    if (open !== undefined && since < gatherMs) open.push(passage);
    else batches.push([passage]);
  }
  return batches;
}
