import type { Case } from '../case.ts';
import { type Dated, dated, valueOn } from '../dated.ts';
import type { Deadline } from '../decision.ts';
import type { IsoDuration, IsoInstant } from '../facts.ts';
import { lawErrors } from '../law-error.ts';
import { countingOf } from '../lfp/25-6-retention.ts';
import { lastShutMoment } from '../lfp/25-7-window.ts';
import { defaultProfile } from '../profile.ts';
import { compareMoments, dayOf, endOfDay, type Limit, limitAfter, type Moment, months, readMoment } from '../time.ts';
import { say } from '../trilingual.ts';
import { limitInWords } from '../words.ts';

/** The first month of a read: for administrative police its only one. Plates kept months when video went to days. @law lfp-44-11-3decies-p3-al1-s1 lfp-44-11-3decies-p4-al5-pt1 */
export const firstMonth: Dated<IsoDuration> = dated('lfp-44-11-3decies-p3-al1-s1', {
  from: '2018-05-25',
  is: months(1),
});

/** How long a read may be kept. @law lfp-44-11-3decies-p2-al1 */
export const readRetention: Dated<IsoDuration> = dated('lfp-44-11-3decies-p2-al1', {
  from: '2018-05-25',
  is: months(12),
});

const termOf = (c: Case, term: Dated<IsoDuration>): IsoDuration => valueOn(term, c.lawDay);

/** A limit as a deadline carries it: an instant, or a day when the hour is not known. */
export const whenOf = (limit: Limit): Pick<Deadline, 'at' | 'on'> =>
  limit.kind === 'instant' ? { at: limit.instant.toString() } : { on: limit.lastDay.toString() };

/** The limit of one read under a term, in the way the profile counts. */
export function limitOfRead(c: Case, term: Dated<IsoDuration>, recorded: Moment): Limit {
  c.choice('R-01');
  const value = termOf(c, term);
  return limitAfter(recorded, value, countingOf(value, c.profile));
}

/** Reads between two recordings: their moments, in order; throws `law/interval-reversed`. */
export function readsBetween(
  c: Case,
  recordedFrom: IsoInstant,
  recordedTo: IsoInstant,
): { readonly from: Moment; readonly to: Moment } {
  const from = c.moment('recordedFrom', recordedFrom);
  const to = c.moment('recordedTo', recordedTo);
  if (compareMoments(from, to) === 1) throw lawErrors.intervalReversed(recordedFrom, recordedTo);
  return { from, to };
}

/**
 * The last recording that is past a term at an instant: the first month, or the twelve months of keeping; everything recorded after it is within.
 * For whoever has to cut a search in two before asking, by the default way of counting. @law lfp-44-11-3decies-p3-al2-s3 lfp-44-11-3decies-p2-al1
 */
export function lastReadPast(term: 'first-month' | 'retention', at: IsoInstant): string {
  const moment = readMoment('at', at, false);
  const value = valueOn(term === 'first-month' ? firstMonth : readRetention, dayOf(moment).toString());
  const last = lastShutMoment(moment, value, countingOf(value, defaultProfile));
  if (last === undefined) throw lawErrors.instantRequired('at');
  return last.toString();
}

/** Whether some read of the interval has reached a limit at the moment of the act, and which limit. */
export function reachedInside(
  c: Case,
  term: Dated<IsoDuration>,
  reads: { readonly from: Moment; readonly to: Moment },
): { readonly isPast: boolean; readonly limit: Limit } {
  let limit = limitOfRead(c, term, reads.from);
  let isPast = c.isPast(limit);
  const consider = (item: Moment): void => {
    if (isPast) return;
    const other = limitOfRead(c, term, item);
    isPast = c.isPast(other);
    if (isPast) limit = other;
  };
  // calendar months make the gate uneven: an interval can be shut inside while both its ends are open
  const last = dayOf(reads.to);
  let day = dayOf(reads.from);
  while (!isPast && reads.from.kind === 'instant' && Temporal.PlainDate.compare(day, last) < 0) {
    consider({ kind: 'instant', instant: endOfDay(day) });
    day = day.add({ days: 1 });
  }
  consider(reads.to);
  return { isPast, limit };
}

/** Says from which recording on the younger part of an interval is on the open side of a limit. */
export function noteSplit(
  c: Case,
  term: Dated<IsoDuration>,
  reads: { readonly from: Moment; readonly to: Moment },
  deadline: { readonly id: string; readonly provision: string },
): void {
  const value = termOf(c, term);
  const split = lastShutMoment(c.at, value, countingOf(value, c.profile));
  if (split === undefined || reads.from.kind === 'day' || reads.to.kind === 'day') return;
  const isInside =
    Temporal.Instant.compare(reads.from.instant, split) <= 0 && Temporal.Instant.compare(split, reads.to.instant) < 0;
  if (isInside) c.deadline({ ...deadline, at: split.toString(), kind: 'split', reading: 'R-01' });
}

/** Nothing older than twelve months may be there to be processed. Returns whether all of it may still be kept. @law lfp-44-11-3decies-p2-al1 */
export function judgeReadsKept(c: Case, reads: { readonly from: Moment; readonly to: Moment }): boolean {
  const id = 'lfp-44-11-3decies-p2-al1';
  const { isPast, limit } = reachedInside(c, readRetention, reads);
  const end = limitInWords(limit);
  c.fact(id, !isPast, {
    yes: say(
      `Les données peuvent être conservées jusqu’au ${end.fr}, douze mois après leur enregistrement.`,
      `De gegevens mogen worden bewaard tot ${end.nl}, twaalf maanden na hun registratie.`,
      `The data may be kept until ${end.en}, twelve months after they were recorded.`,
    ),
    no: say(
      `Les douze mois se sont achevés le ${end.fr} : les données devaient être effacées.`,
      `De twaalf maanden zijn verstreken op ${end.nl}: de gegevens moesten gewist zijn.`,
      `The twelve months ended on ${end.en}: the data had to be deleted.`,
    ),
    path: 'recordedFrom',
  });
  c.deadline({
    id: 'latest-deletion',
    ...whenOf(limitOfRead(c, readRetention, reads.from)),
    kind: 'latest',
    provision: id,
    reading: 'R-01',
  });
  if (isPast) noteSplit(c, readRetention, reads, { id: 'kept-part-after', provision: id });
  return !isPast;
}

/** The same for one read whose recording may not be known. */
export function judgeReadKept(c: Case, recordedAt: IsoInstant | undefined): boolean {
  if (recordedAt === undefined) {
    c.unknown('lfp-44-11-3decies-p2-al1', 'recordedAt');
    return false;
  }
  const moment = c.moment('recordedAt', recordedAt);
  return judgeReadsKept(c, { from: moment, to: moment });
}

/** Data under a suspension or a ban on exploitation are read by nobody in the police. @law R-21 */
export function judgeSeal(c: Case, provision: string, sealed: boolean | undefined): void {
  if (sealed !== true) return;
  c.choice('R-21');
  c.note(
    provision,
    'no',
    say(
      'Les données sont sous scellé numérique (suspension ou interdiction d’exploiter, lecture R-21) : aucune recherche ni corrélation.',
      'De gegevens zijn verzegeld (schorsing of exploitatieverbod, lezing R-21): geen opzoeking en geen correlatie.',
      'The data are sealed (suspension or ban on exploitation, reading R-21): no search and no correlation.',
    ),
    {
      mend: say(
        'Obtenir la levée par l’autorité qui a ordonné la mesure.',
        'De opheffing verkrijgen van de overheid die de maatregel oplegde.',
        'Obtain the lifting by the authority that ordered the measure.',
      ),
      who: ['control-organ'],
    },
  );
}

/**
 * The two instants that the law sets for a read: the end of its first month, and that of the twelve months or of the shorter term of its database. At
 * equality it is over. @law lfp-44-11-3decies-p3-al1-s1 lfp-44-11-3decies-p2-al1 R-01
 */
export function termsOfRead(
  recordedAt: IsoInstant,
  at: IsoInstant,
  retention?: IsoDuration,
): { readonly gateAt: string; readonly latestDeletion: string } {
  const start = readMoment('recordedAt', recordedAt, false);
  const lawDay = dayOf(readMoment('at', at, false)).toString();
  const endOf = (term: IsoDuration): Temporal.Instant => {
    const limit = limitAfter(start, term, 'instant');
    if (limit.kind !== 'instant') throw lawErrors.badInstant('recordedAt');
    return limit.instant;
  };
  const most = endOf(valueOn(readRetention, lawDay));
  const own = retention === undefined ? most : endOf(retention);
  return {
    gateAt: endOf(valueOn(firstMonth, lawDay)).toString(),
    latestDeletion: (Temporal.Instant.compare(own, most) < 0 ? own : most).toString(),
  };
}
