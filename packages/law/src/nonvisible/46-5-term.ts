import type { Case } from '../case.ts';
import { type Dated, dated, valueOn } from '../dated.ts';
import type { IsoDuration, IsoInstant } from '../facts.ts';
import { countingOf } from '../lfp/25-6-retention.ts';
import { compareMoments, limitAfter, type Moment, months } from '../time.ts';
import { say } from '../trilingual.ts';
import { limitInWords } from '../words.ts';

/** Longest validity of an authorisation, and of each extension, in situation 2°. @law lfp-46-5-al3-s2-duree */
export const situation2Term: Dated<IsoDuration> = dated('lfp-46-5-al3-s2-duree', { from: '2018-05-25', is: months(1) });

/** The period of an authorisation or of an extension. */
export type PeriodCase = {
  readonly code: '1' | '2' | '3';
  /** First instant of the period. */
  readonly from: Moment;
  readonly validTo: IsoInstant | undefined;
  /** Provision under which an end date is mandatory. */
  readonly provision: string;
};

/** An end is mandatory; in situation 2° it lies at most one month after the start. @law lfp-46-5-al2-s1 lfp-46-5-al3-s2-duree */
export function judgePeriod(c: Case, facts: PeriodCase): void {
  const endId = facts.code === '2' ? 'lfp-46-5-al3-s2-duree' : facts.provision;
  const to = facts.validTo === undefined ? undefined : c.moment('validTo', facts.validTo);
  c.stated(endId, facts.validTo, {
    yes: say(
      'L’autorisation a une date de fin.',
      'De toestemming heeft een einddatum.',
      'The authorisation has an end date.',
    ),
    no: say(
      'L’autorisation n’a pas de date de fin : sa durée est limitée par la loi.',
      'De toestemming heeft geen einddatum: haar duur is door de wet beperkt.',
      'The authorisation has no end date: the law limits its duration.',
    ),
    mend: say('Fixer une date de fin.', 'Een einddatum bepalen.', 'Set an end date.'),
    path: 'validTo',
  });
  if (to === undefined) return;
  if (!c.precedes(facts.from, to, false))
    c.note(
      endId,
      'no',
      say(
        'La date de fin précède le début.',
        'De einddatum gaat aan het begin vooraf.',
        'The end date precedes the start.',
      ),
    );
  c.deadline({
    id: 'validity-ends',
    ...(to.kind === 'instant' ? { at: to.instant.toString() } : { on: to.day.toString() }),
    kind: 'latest',
    provision: endId,
    reading: 'R-16',
  });
  if (facts.code === '2') judgeMonth(c, facts.from, to);
  else if (isBeyondMonth(facts.from, to))
    c.gate({
      id: 'longer-than-a-month',
      blocks: false,
      because: say(
        'Durée de plus d’un mois : la loi la veut seulement « limitée », notre règle la signale (lecture R-16).',
        'Duur van meer dan één maand: de wet wil haar enkel “beperkt”, onze regel signaleert het (lezing R-16).',
        'Longer than a month: the law only wants it “limited”, our rule points it out (reading R-16).',
      ),
    });
}

function isBeyondMonth(from: Moment, to: Moment): boolean {
  return compareMoments(to, endMoment(from, months(1), 'instant')) === 1;
}

function endMoment(from: Moment, term: IsoDuration, counting: 'instant' | 'civil-day'): Moment {
  const limit = limitAfter(from, term, counting);
  return limit.kind === 'instant' ? { kind: 'instant', instant: limit.instant } : { kind: 'day', day: limit.lastDay };
}

function judgeMonth(c: Case, from: Moment, to: Moment): void {
  const id = 'lfp-46-5-al3-s2-duree';
  const term = valueOn(situation2Term, c.lawDay);
  c.choice('R-01');
  const limit = limitAfter(from, term, countingOf(term, c.profile));
  const end = limitInWords(limit);
  // "n'excédant pas": the whole month is allowed, its last instant included
  const beyond = compareMoments(to, endMoment(from, term, countingOf(term, c.profile))) === 1;
  c.fact(id, !beyond, {
    yes: say(
      `La durée n’excède pas un mois : le mois s’achève le ${end.fr}.`,
      `De duur overschrijdt geen maand: de maand eindigt op ${end.nl}.`,
      `The duration does not exceed one month: the month ends on ${end.en}.`,
    ),
    no: say(
      `La durée excède un mois : elle ne peut aller au-delà du ${end.fr}.`,
      `De duur overschrijdt één maand: zij mag niet verder gaan dan ${end.nl}.`,
      `The duration exceeds one month: it may not go beyond ${end.en}.`,
    ),
    mend: say(
      `Fixer la fin au plus tard le ${end.fr}.`,
      `Het einde uiterlijk op ${end.nl} bepalen.`,
      `Set the end at the latest on ${end.en}.`,
    ),
    path: 'validTo',
  });
  c.deadline({
    id: 'longest-validity',
    ...(limit.kind === 'instant' ? { at: limit.instant.toString() } : { on: limit.lastDay.toString() }),
    kind: 'latest',
    provision: id,
    reading: 'R-01',
  });
}
