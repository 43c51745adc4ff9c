import type { Case } from '../case.ts';
import { type Dated, dated, valueOn } from '../dated.ts';
import type { CameraFacts, IsoDay, IsoDuration, IsoInstant, PlaceFacts } from '../facts.ts';
import { defaultProfile, type Profile } from '../profile.ts';
import { choiceOf } from '../readings.ts';
import {
  brussels,
  type Counting,
  dayOf,
  days,
  endOfMinimum,
  type Limit,
  limitAfter,
  type Moment,
  months,
  readMoment,
  startOfDay,
} from '../time.ts';
import { cameraKindOf, isMobile } from './25-2-classes.ts';

/** Maximum retention of recordings. @law lfp-25-6 */
export const maximumRetention: Dated<IsoDuration> = dated(
  'lfp-25-6',
  { from: '2018-05-25', is: months(12) },
  { from: '2024-01-20', is: days(365) },
);

/** Minimum retention of bodycam recordings. @law lfp-25-6-al2-pt1 */
export const bodycamMinimum: Dated<IsoDuration> = dated('lfp-25-6-al2-pt1', { from: '2024-01-20', is: days(30) });

/** Minimum retention of recordings of police detention places. @law lfp-25-6-al2-pt2 */
export const detentionMinimum: Dated<IsoDuration> = dated('lfp-25-6-al2-pt2', { from: '2025-11-20', is: days(30) });

/** How a profile counts a term: months by R-01, days by A-01. */
export function countingOf(term: IsoDuration, profile: Profile): Counting {
  const choice = choiceOf(/[YM]/.test(term) ? 'R-01' : 'A-01', profile);
  return choice === 'civil-day' ? 'civil-day' : 'instant';
}

/** A recording as far as its terms need it. Its items run from `recordedFrom` to `recordedTo`. */
export type RetainedRecording = {
  readonly recordedFrom: IsoInstant;
  readonly recordedTo: IsoInstant;
  readonly camera?: CameraFacts;
  readonly place?: PlaceFacts;
  readonly configuredRetention?: IsoDuration;
  readonly assessedRetention?: IsoDuration;
};

/** Whether the camera is installed in a place of detention managed by the police; undefined when not known. @law lfp-25-6-al2-pt2 */
export function isInDetentionPlace(
  camera: CameraFacts | undefined,
  place: PlaceFacts | undefined,
  lawDay: IsoDay,
): boolean | undefined {
  const kind = cameraKindOf(camera, lawDay);
  if (kind !== undefined && isMobile(kind)) return false;
  if (place?.kind === 'open' || place?.managedByPolice === false) return false;
  return camera?.inDetentionPlace;
}

/** The minimum retention that binds a recording on a day, with its provision; undefined when the law sets none or when not known. */
export function minimumFor(
  recording: RetainedRecording,
  lawDay: IsoDay,
): { readonly term: IsoDuration; readonly provision: string } | undefined {
  const bodycam = bodycamMinimum.on(lawDay);
  if (bodycam !== undefined && cameraKindOf(recording.camera, lawDay) === 'individual')
    return { term: bodycam, provision: bodycamMinimum.law };
  const detention = detentionMinimum.on(lawDay);
  if (detention !== undefined && isInDetentionPlace(recording.camera, recording.place, lawDay) === true)
    return { term: detention, provision: detentionMinimum.law };
  return undefined;
}

/** The version of a dated term that governs an act on `lawDay` about something recorded at `start`, by reading A-02. */
export function governing(term: Dated<IsoDuration>, start: Moment, lawDay: IsoDay, profile: Profile): IsoDuration {
  const day = choiceOf('A-02', profile) === 'law-at-recording' ? dayOf(start).toString() : lawDay;
  // what was recorded before the first text is governed by the first
  return term.on(day) ?? valueOn(term, term.values[0]?.from ?? day);
}

const later = (a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant =>
  Temporal.Instant.compare(a, b) >= 0 ? a : b;
const earlier = (a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant =>
  Temporal.Instant.compare(a, b) <= 0 ? a : b;

function instantOf(limit: Limit): Temporal.Instant {
  return limit.kind === 'instant' ? limit.instant : limit.lastDay.toZonedDateTime(brussels).toInstant();
}

/** First instant at which a dated limit is reached, following each version through its own period (or only the pinned one). */
export function firstReached(
  term: Dated<IsoDuration>,
  start: Moment,
  profile: Profile,
  pinnedTo?: IsoDay,
): Temporal.Instant {
  const limitOf = (value: IsoDuration) => instantOf(limitAfter(start, value, countingOf(value, profile)));
  if (pinnedTo !== undefined || choiceOf('A-02', profile) === 'law-at-recording') {
    return limitOf(governing(term, start, pinnedTo ?? dayOf(start).toString(), profile));
  }
  for (const [index, value] of term.values.entries()) {
    const next = term.values[index + 1];
    const reachedAt = later(limitOf(value.is), startOfDay(value.from));
    if (next === undefined || Temporal.Instant.compare(reachedAt, startOfDay(next.from)) < 0) return reachedAt;
  }
  return limitOf(governing(term, start, '9999-12-31', profile));
}

/** Options of the pure calculators. */
export type TermOptions = { readonly pinnedTo?: IsoDay; readonly profile?: Profile };

/**
 * From when and until when a recording may be kept, by the law at `at`: `earliestDeletion` (null when no minimum binds it) is the first instant
 * at which deletion is lawful for all of it, `latestDeletion` the instant at which its oldest item must be gone: the shortest of the legal maximum,
 * the assessed and the configured term, never before the minimum. Throws `law/bad-instant`, `law/bad-duration`.
 * @law lfp-25-6 lfp-25-6-al2-pt1 lfp-25-6-al2-pt2 lfp-25-6-al3
 */
export function retentionOf(
  recording: RetainedRecording,
  at: IsoInstant,
  options: TermOptions = {},
): { readonly earliestDeletion: string | null; readonly latestDeletion: string } {
  const profile = options.profile ?? defaultProfile;
  const from = readMoment('recordedFrom', recording.recordedFrom, false);
  const to = readMoment('recordedTo', recording.recordedTo, false);
  const lawDay = options.pinnedTo ?? dayOf(readMoment('at', at, false)).toString();
  const minimum = minimumFor(recording, lawDay);
  const earliest = minimum === undefined ? undefined : endOfMinimum(to, minimum.term);
  let latest = firstReached(maximumRetention, from, profile, options.pinnedTo);
  if (choiceOf('R-07', profile) === 'assessed-term-caps') {
    for (const term of [recording.assessedRetention, recording.configuredRetention]) {
      if (term !== undefined) latest = earlier(latest, instantOf(limitAfter(from, term, 'instant')));
    }
  }
  if (earliest !== undefined) latest = later(latest, earliest);
  return { earliestDeletion: earliest?.toString() ?? null, latestDeletion: latest.toString() };
}

/** Writes the deadlines of a recording: earliest and latest deletion. Bare days give civil days. */
export function noteRetentionDeadlines(c: Case, recording: RetainedRecording): void {
  const from = c.moment('recordedFrom', recording.recordedFrom);
  const to = c.moment('recordedTo', recording.recordedTo);
  const minimum = minimumFor(recording, c.lawDay);
  if (from.kind === 'day' || to.kind === 'day' || c.at.kind === 'day') {
    const term = governing(maximumRetention, from, c.lawDay, c.profile);
    c.deadline({
      id: 'latest-deletion',
      on: limitAfter(from, term, 'instant').lastDay.toString(),
      kind: 'latest',
      provision: 'lfp-25-6',
      reading: term.includes('M') ? 'R-01' : 'A-01',
    });
    return;
  }
  const options: TermOptions = c.pinned ? { pinnedTo: c.lawDay, profile: c.profile } : { profile: c.profile };
  const { earliestDeletion, latestDeletion } = retentionOf(recording, c.at.instant.toString(), options);
  if (earliestDeletion !== null && minimum !== undefined) {
    c.deadline({
      id: 'earliest-deletion',
      at: earliestDeletion,
      kind: 'earliest',
      provision: minimum.provision,
      reading: 'A-01',
    });
  }
  c.deadline({
    id: 'latest-deletion',
    at: latestDeletion,
    kind: 'latest',
    provision: 'lfp-25-6',
    reading: governing(maximumRetention, from, c.lawDay, c.profile).includes('M') ? 'R-01' : 'A-01',
  });
}
