import { DAYS } from './criterion-form.ts';

const HOUR = 3_600_000;
const DAY = 86_400_000;

/** Day of the week and minute of the day in Brussels. */
export type ClockReading = { readonly day: (typeof DAYS)[number]; readonly minute: number };

/** Reads the clock of Brussels for one moment after another; the offset changes only at a whole hour of UTC, so it is kept for the hour. */
export class BrusselsClock {
  #hour = Number.NaN;
  #offsetMs = 0;

  read(epochMs: number): ClockReading {
    const hour = Math.floor(epochMs / HOUR);
    if (hour !== this.#hour) {
      const at = Temporal.Instant.fromEpochMilliseconds(hour * HOUR).toZonedDateTimeISO('Europe/Brussels');
      this.#offsetMs = at.offsetNanoseconds / 1e6;
      this.#hour = hour;
    }
    const local = epochMs + this.#offsetMs;
    const days = Math.floor(local / DAY);
    // 1970-01-01 was a Thursday.
    const day = DAYS[(((days + 3) % 7) + 7) % 7] ?? 'monday';
    return { day, minute: Math.floor((local - days * DAY) / 60_000) };
  }
}
