import { type Dice, seededDice } from './dice.ts';

/** One generated passage, in our own form of a line. */
export interface GeneratedRead {
  readonly at: string;
  readonly plate: string;
  readonly country: string;
  readonly confidence: number;
  readonly device: string;
  readonly vehicle: { readonly colour: string; readonly class: string; readonly direction: string };
}

/** What a generated day is made of. */
export interface DayPlan {
  readonly seed: number;
  /** Day in Brussels. */
  readonly day: string;
  readonly devices: readonly string[];
  readonly vehicles: number;
  /** Signs that a camera takes for each other; one of them stands in a misread. */
  readonly confusable: ReadonlyMap<string, readonly string[]>;
  /** Share of reads with one wrong sign. */
  readonly misreads: number;
  /** Told of each read with the plate that the camera really had before it: another than the one of the read when it is a misread. */
  readonly onRead?: (read: GeneratedRead, shownPlate: string) => unknown;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const colours = ['white', 'black', 'grey', 'silver', 'blue', 'red', 'green', 'yellow', 'brown', 'beige'] as const;
const classes = [
  'car',
  'car',
  'car',
  'car',
  'car',
  'car',
  'suv-or-mpv',
  'suv-or-mpv',
  'van',
  'van',
  'truck',
  'bus',
  'motorcycle',
] as const;
const countries = ['BE', 'BE', 'BE', 'BE', 'BE', 'BE', 'BE', 'BE', 'NL', 'FR', 'DE', 'LU'] as const;
// Traffic of each hour of a working day, relative: two rush hours, a quiet night.
const hours = [2, 1, 1, 1, 2, 5, 18, 42, 45, 28, 22, 22, 25, 24, 25, 32, 46, 48, 36, 24, 16, 11, 7, 4] as const;
const ofHours = hours.reduce((sum, one) => sum + one, 0);
const minuteMs = 60_000;

interface Vehicle {
  readonly plate: string;
  readonly country: string;
  readonly colour: string;
  readonly kind: string;
  readonly route: readonly number[];
  /** Minutes after midnight of the two daily journeys of a commuter; null for whoever comes once. */
  readonly commutes: readonly [number, number] | null;
}

/**
 * A day of traffic past some cameras, in the order of time: commuters who pass the same cameras in the morning and in the evening, others by the hour,
 * misreads by the signs that cameras confuse, and cameras that are silent for a while. Every plate is generated; that one exists on a road is chance.
 */
export function generateDay(plan: DayPlan): readonly GeneratedRead[] {
  const dice = seededDice(plan.seed);
  const start = Temporal.PlainDate.from(plan.day).toZonedDateTime('Europe/Brussels').toInstant().epochMilliseconds;
  const end = Temporal.PlainDate.from(plan.day)
    .add({ days: 1 })
    .toZonedDateTime('Europe/Brussels')
    .toInstant().epochMilliseconds;
  const outages = plan.devices.map(() => outageOf(dice));
  const timed: { readonly ms: number; readonly read: GeneratedRead }[] = [];
  for (let n = 0; n < plan.vehicles; n++) {
    const vehicle = vehicleOf(dice, plan.devices.length);
    for (const [journey, minute] of journeysOf(dice, vehicle).entries()) {
      let ms = start + minute * minuteMs + dice.below(minuteMs);
      const route = journey % 2 === 0 ? vehicle.route : vehicle.route.toReversed();
      for (const place of route) {
        const device = plan.devices[place];
        const isOut = outages[place]?.(Math.floor((ms - start) / minuteMs)) === true;
        if (device !== undefined && !isOut && ms < end)
          timed.push({ ms, read: readOf(dice, plan, { vehicle, device, ms, journey }) });
        ms += (2 + dice.below(7)) * minuteMs + dice.below(minuteMs);
      }
    }
  }
  return timed.sort((a, b) => a.ms - b.ms).map(({ read }) => read);
}

function vehicleOf(dice: Dice, cameras: number): Vehicle {
  const letter = (): string => letters[dice.below(26)] ?? 'A';
  const country = countries[dice.below(countries.length)] ?? 'BE';
  const number = String(dice.below(1_000)).padStart(3, '0');
  const plate =
    country === 'BE'
      ? `${1 + dice.below(2)}-${letter()}${letter()}${letter()}-${number}`
      : `${letter()}${letter()}-${number}-${letter()}${letter()}`;
  const length = 1 + dice.below(Math.min(4, cameras));
  const first = dice.below(cameras);
  const isCommuter = dice.next() < 0.55;
  return {
    plate,
    country,
    colour: colours[dice.below(colours.length)] ?? 'grey',
    kind: classes[dice.below(classes.length)] ?? 'car',
    route: Array.from({ length }, (_, n) => (first + n) % cameras),
    commutes: isCommuter ? [465 + dice.around() * 40, 1_035 + dice.around() * 50] : null,
  };
}

function journeysOf(dice: Dice, { commutes }: Vehicle): readonly number[] {
  if (commutes !== null && dice.next() < 0.9)
    return commutes.map((minute) => Math.max(0, Math.round(minute + dice.around() * 6)));
  let left = dice.below(ofHours);
  let hour = 0;
  for (; left >= (hours[hour] ?? 0) && hour < 23; hour++) left -= hours[hour] ?? 0;
  return [hour * 60 + dice.below(60)];
}

/** One camera in five is out for a while: from a minute of the day, for five to ninety minutes. */
function outageOf(dice: Dice): (minute: number) => boolean {
  const [from, length] = [dice.below(1_440), 5 + dice.below(86)];
  return dice.next() < 0.2 ? (minute) => minute >= from && minute < from + length : () => false;
}

function readOf(
  dice: Dice,
  plan: DayPlan,
  of: { readonly vehicle: Vehicle; readonly device: string; readonly ms: number; readonly journey: number },
): GeneratedRead {
  const isMisread = dice.next() < plan.misreads;
  const { vehicle } = of;
  const read: GeneratedRead = {
    at: new Date(of.ms).toISOString(),
    plate: isMisread ? misreadOf(dice, vehicle.plate, plan.confusable) : vehicle.plate,
    country: vehicle.country,
    confidence: Math.round((isMisread ? 0.6 + dice.next() * 0.3 : 0.88 + dice.next() * 0.12) * 1_000) / 1_000,
    device: of.device,
    vehicle: {
      colour: vehicle.colour,
      class: vehicle.kind,
      direction: of.journey % 2 === 0 ? 'approaching' : 'receding',
    },
  };
  plan.onRead?.(read, vehicle.plate);
  return read;
}

function misreadOf(dice: Dice, plate: string, confusable: DayPlan['confusable']): string {
  const places = [...plate].flatMap((sign, place) => (confusable.has(sign) ? [place] : []));
  const place = places[dice.below(places.length)];
  if (place === undefined) return plate;
  const others = confusable.get(plate[place] ?? '') ?? [];
  return plate.slice(0, place) + (others[dice.below(others.length)] ?? plate[place]) + plate.slice(place + 1);
}
