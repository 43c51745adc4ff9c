import type { Case } from '../case.ts';
import { type Dated, dated, valueOn } from '../dated.ts';
import type { RiskSite } from '../decrees/facts.ts';
import { entryOf } from '../decrees/place-lists.ts';
import type { IsoDuration, IsoInstant } from '../facts.ts';
import { countingOf } from '../lfp/25-6-retention.ts';
import { dayOf, endOfDay, type Limit, limitAfter, months } from '../time.ts';
import { say } from '../trilingual.ts';

/** Longest keeping of images in an ordinary place and in a place on the decree list of three months. @law lcam-12-al3-max */
export const requestedImagesMaximum: Dated<{ readonly ordinary: IsoDuration; readonly listed: IsoDuration }> = dated(
  'lcam-12-al3-max',
  { from: '2018-05-25', is: { ordinary: months(1), listed: months(3) } },
);

/** Time to answer a request under the general data-protection rules: one month, in civil days (GDPR 12.3, not in our files). @law lcam-12-al2-droit R-28 */
export const answerTerm: Dated<IsoDuration> = dated('lcam-12-al2-droit', { from: '2018-05-25', is: months(1) });

/** The end of the legal keeping of images recorded at that moment: the longer term only for a site that the decree lists on that day. @law lcam-12-al3-max R-28 */
export function holdLimit(c: Case, recordedFrom: IsoInstant, site: RiskSite | undefined): Limit {
  const { listed, ordinary } = valueOn(requestedImagesMaximum, c.lawDay);
  const isListed = site !== undefined && entryOf('three-months', site, c.lawDay) !== undefined;
  const term = isListed ? listed : ordinary;
  c.choice('R-01');
  c.choice('R-28');
  return limitAfter(c.moment('recordedFrom', recordedFrom), term, countingOf(term, c.profile));
}

/** The last day on which a request received at that moment is answered in time. @law lcam-12-al2-droit R-28 */
export function answerDay(c: Case, receivedAt: IsoInstant): Temporal.PlainDate {
  c.choice('R-28');
  return dayOf(c.moment('requestReceivedAt', receivedAt)).add(valueOn(answerTerm, c.lawDay));
}

/** Writes the dates of a request: answer, end of the hold, and our own earlier task date. @law lcam-12-al2-droit lcam-12-al3-max R-28 */
export function noteAccessDates(
  c: Case,
  receivedAt: IsoInstant | undefined,
  recordedFrom: IsoInstant | undefined,
  site: RiskSite | undefined,
): void {
  const day = receivedAt === undefined ? undefined : answerDay(c, receivedAt);
  if (day !== undefined)
    c.deadline({
      id: 'answer-access-request',
      on: day.toString(),
      kind: 'latest',
      provision: 'lcam-12-al2-droit',
      reading: 'R-28',
    });
  if (recordedFrom === undefined) return;
  const limit = holdLimit(c, recordedFrom, site);
  const lastDay = limit.lastDay.toString();
  c.deadline({
    id: 'hold-until',
    ...(limit.kind === 'instant' ? { at: limit.instant.toString() } : { on: lastDay }),
    kind: 'latest',
    provision: 'lcam-12-al3-max',
    reading: 'R-28',
  });
  if (limit.kind !== 'instant') return;
  const secured = limit.instant.subtract({ hours: 48 });
  const answered = day === undefined ? secured : endOfDay(day);
  const task = Temporal.Instant.compare(secured, answered) < 0 ? secured : answered;
  // our own task date: two days before the images have to go, or the end of the month to answer
  c.deadline({
    id: 'secure-answer-by',
    at: task.toString(),
    kind: 'latest',
    provision: 'lcam-12-al3-max',
    reading: 'R-28',
  });
}

/** The answer is owed for every request, and still owed when what was sent is no lawful answer. @law lcam-12-al2-droit R-28 */
export function noteAnswerOwed(c: Case, owed: 'always' | 'refused'): void {
  c.duty(
    {
      id: 'answer-access-request',
      basis: 'reading',
      provision: 'lcam-12-al2-droit',
      reading: 'R-28',
      text: say(
        'Répondre dans le mois de la réception, et avant que les images doivent disparaître.',
        'Binnen een maand na ontvangst antwoorden, en vóór de beelden moeten verdwijnen.',
        'Answer within a month of receipt, and before the images have to go.',
      ),
      dueWithin: 'P1M',
      by: ['camera-controller'],
      toWhom: ['filmed-person'],
    },
    owed,
  );
}
