import type { IsoDay, IsoDuration } from './facts.ts';
import { lawErrors } from './law-error.ts';
import { rememberByText, rememberByValue } from './remember.ts';

/** The wall clock on which every term of these texts runs. */
export const brussels = 'Europe/Brussels';

/** A point in time as given: an instant, or (analysis only) a day without an hour. */
export type Moment =
  | { readonly kind: 'instant'; readonly instant: Temporal.Instant }
  | { readonly kind: 'day'; readonly day: Temporal.PlainDate };

/** How a term is counted: from instant to instant, or in full civil days to 24:00 of the last. @law R-01 A-01 */
export type Counting = 'instant' | 'civil-day';

/** End of a term. With an hour missing only the last day is known: an act on that day depends on the hour. */
export type Limit =
  | { readonly kind: 'instant'; readonly instant: Temporal.Instant; readonly lastDay: Temporal.PlainDate }
  | { readonly kind: 'day'; readonly lastDay: Temporal.PlainDate };

const bareDay = /^\d{4}-\d{2}-\d{2}$/;

/** Reads a civil day 'YYYY-MM-DD'; throws `law/bad-instant`. */
export function readDay(path: string, value: IsoDay): Temporal.PlainDate {
  if (!bareDay.test(value)) throw lawErrors.badDay(path, value);
  try {
    return Temporal.PlainDate.from(value, { overflow: 'reject' });
  } catch {
    throw lawErrors.badDay(path, value);
  }
}

/** Reads an instant with an offset or Z, or a bare day where days are allowed; throws `law/bad-instant` or `law/instant-required`. */
export function readMoment(path: string, value: string, daysAllowed: boolean): Moment {
  if (bareDay.test(value)) {
    if (!daysAllowed) throw lawErrors.instantRequired(path);
    return { kind: 'day', day: readDay(path, value) };
  }
  try {
    return momentOf(value);
  } catch {
    throw lawErrors.badInstant(path);
  }
}

const momentOf = rememberByText((text): Moment => ({ kind: 'instant', instant: Temporal.Instant.from(text) }));

/** An instant on the Brussels wall clock. */
export const wallOf = rememberByValue((instant: Temporal.Instant) => instant.toZonedDateTimeISO(brussels));

const dayOfInstant = rememberByValue((instant: Temporal.Instant) => wallOf(instant).toPlainDate());

/** 0:00 of a day ('YYYY-MM-DD') in Brussels: the first instant of a version of the law. */
export const startOfDay = rememberByText((day) => readDay('from', day).toZonedDateTime(brussels).toInstant());

/** The Brussels day of a moment. */
export function dayOf(moment: Moment): Temporal.PlainDate {
  return moment.kind === 'day' ? moment.day : dayOfInstant(moment.instant);
}

/** 24:00 of a day in Brussels, which is the first instant of the next. */
export function endOfDay(day: Temporal.PlainDate): Temporal.Instant {
  return day.add({ days: 1 }).toZonedDateTime(brussels).toInstant();
}

/** Reads a positive duration in whole years, months, weeks or days; throws `law/bad-duration`. */
export function readDuration(value: IsoDuration): Temporal.Duration {
  let duration: Temporal.Duration;
  try {
    duration = Temporal.Duration.from(value);
  } catch {
    throw lawErrors.badDuration(value);
  }
  const hasHours = duration.hours + duration.minutes + duration.seconds + duration.milliseconds !== 0;
  if (duration.sign !== 1 || hasHours) throw lawErrors.badDuration(value);
  return duration;
}

/**
 * End of a term that limits the controller, counted from the recording of an item: calendar months are clipped to the end of the month, days
 * run on the Brussels wall clock, an hour that does not exist (spring) is the next that does, an hour that exists twice (autumn) is the first.
 * @law R-01 A-01
 */
export function limitAfter(start: Moment, term: IsoDuration, counting: Counting): Limit {
  return limitsOf(start)(`${counting} ${term}`);
}

const limitsOf = rememberByValue((start: Moment) =>
  rememberByText((asked): Limit => {
    const [counting = '', term = ''] = asked.split(' ');
    const duration = readDuration(term);
    const lastDay = dayOf(start).add(duration);
    if (counting === 'civil-day') return { kind: 'instant', instant: endOfDay(lastDay), lastDay };
    if (start.kind === 'day') return { kind: 'day', lastDay };
    const end = wallOf(start.instant).add(duration);
    return { kind: 'instant', instant: end.toInstant(), lastDay: end.toPlainDate() };
  }),
);

/** First instant after a minimum term: it runs to 24:00 of its last day, so that both ways of counting are met. @law R-01 A-01 */
export function endOfMinimum(start: Moment, term: IsoDuration): Temporal.Instant {
  return endOfDay(dayOf(start).add(readDuration(term)));
}

/** Whether a limit has been reached. At equality it has; on the last day with an hour missing, `onLastDay` decides and `dependsOnHour` says so. */
export function reached(
  at: Moment,
  limit: Limit,
  onLastDay: 'civil-day' | 'cautious',
): { readonly reached: boolean; readonly dependsOnHour: boolean } {
  if (at.kind === 'instant' && limit.kind === 'instant') {
    return { reached: Temporal.Instant.compare(at.instant, limit.instant) >= 0, dependsOnHour: false };
  }
  const endsAtMidnight =
    limit.kind === 'instant' && Temporal.Instant.compare(limit.instant, endOfDay(limit.lastDay)) === 0;
  const order = Temporal.PlainDate.compare(dayOf(at), limit.lastDay);
  if (order !== 0) return { reached: order > 0, dependsOnHour: false };
  if (endsAtMidnight) return { reached: false, dependsOnHour: false };
  return { reached: onLastDay === 'cautious', dependsOnHour: true };
}

/** Order of two moments as far as it is known: undefined when they share a day and an hour is missing. */
export function compareMoments(a: Moment, b: Moment): -1 | 0 | 1 | undefined {
  const order =
    a.kind === 'instant' && b.kind === 'instant'
      ? Temporal.Instant.compare(a.instant, b.instant)
      : Temporal.PlainDate.compare(dayOf(a), dayOf(b));
  if (order < 0) return -1;
  if (order > 0) return 1;
  return a.kind === 'instant' && b.kind === 'instant' ? 0 : undefined;
}

/** Duration of `count` days, as the law writes it. */
export const days = (count: number): IsoDuration => `P${count}D`;
/** Duration of `count` calendar months. */
export const months = (count: number): IsoDuration => `P${count}M`;

/** Whether the first of two durations is the longer, both counted from the same start. */
export function isLonger(a: IsoDuration, b: IsoDuration, start: Moment): boolean {
  const day = dayOf(start);
  return Temporal.PlainDate.compare(day.add(readDuration(a)), day.add(readDuration(b))) > 0;
}
