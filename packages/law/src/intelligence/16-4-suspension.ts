import type { Case } from '../case.ts';
import type { RoleKey } from '../roles.ts';
import { dayOf, endOfDay, readDay } from '../time.ts';
import { say } from '../trilingual.ts';
import { dayInWords } from '../words.ts';
import type { EndServiceSuspensionFacts, SuspendServiceAccessFacts } from './acts.ts';

const id = 'lrs-16-4-p5-al2-s1';

/** Magistrates in charge of an inquiry or an investigation, by reading R-38. */
const magistrates: readonly RoleKey[] = ['magistrate', 'prosecutor', 'investigating-judge'];

function judgeMagistrate(c: Case, role: RoleKey | undefined, path: string): void {
  c.choice('R-38');
  c.fact(id, role === undefined ? undefined : magistrates.includes(role), {
    yes: say(
      'L’acte émane d’un magistrat.',
      'De handeling gaat uit van een magistraat.',
      'The act comes from a magistrate.',
    ),
    no: say(
      'Seul le magistrat compétent suspend l’accès ; la police ne le peut pas.',
      'Enkel de bevoegde magistraat schorst de toegang; de politie kan dat niet.',
      'Only the competent magistrate suspends the access; the police cannot.',
    ),
    who: magistrates,
    path,
  });
}

/** The temporary suspension by the competent magistrate. @law lrs-16-4-p5-al2-s1 R-38 */
export function judgeSuspendServiceAccess(c: Case, facts: SuspendServiceAccessFacts): void {
  judgeMagistrate(c, facts.orderedByRole, 'orderedByRole');
  c.fact(id, facts.inChargeOfCase, {
    yes: say(
      'Le magistrat est chargé de l’affaire.',
      'De magistraat is met de zaak belast.',
      'The magistrate is in charge of the case.',
    ),
    no: say(
      'Le magistrat n’est pas chargé de cette affaire : il n’est pas le magistrat compétent.',
      'De magistraat is niet met deze zaak belast: hij is niet de bevoegde magistraat.',
      'The magistrate is not in charge of this case and so not the competent one.',
    ),
    who: magistrates,
    path: 'inChargeOfCase',
  });
  c.judged(id, facts.hampersInquiry, {
    yes: say(
      'Le magistrat estime que l’accès entrave la bonne exécution de l’enquête ou de l’instruction.',
      'De magistraat meent dat de toegang de goede uitvoering van het onderzoek belemmert.',
      'The magistrate considers that the access hampers the inquiry or investigation.',
    ),
    no: say(
      'Le magistrat n’estime pas que l’accès entrave l’enquête ou l’instruction.',
      'De magistraat meent niet dat de toegang het onderzoek belemmert.',
      'The magistrate does not consider that the access hampers the inquiry or investigation.',
    ),
    who: magistrates,
    path: 'hampersInquiry',
  });
  c.stated(id, facts.scopeStated, {
    yes: say(
      'Les données dont l’accès est suspendu sont désignées.',
      'De gegevens waarvan de toegang is geschorst, zijn aangeduid.',
      'The data whose access is suspended are named.',
    ),
    no: say(
      'La suspension porte sur des données déterminées ; elles ne sont pas désignées.',
      'De schorsing betreft welbepaalde gegevens; zij zijn niet aangeduid.',
      'The suspension concerns given data; they are not named.',
    ),
    who: magistrates,
    path: 'scopeStated',
  });
  judgeTemporary(c, facts);
  c.duty({
    id: 'withhold-suspended-data',
    basis: 'law',
    provision: id,
    text: say(
      'Ne plus donner ces données au service, tant que dure la suspension.',
      'Deze gegevens niet meer aan de dienst geven zolang de schorsing duurt.',
      'Give these data to the service no more while the suspension lasts.',
    ),
    dueWithin: 'at-once',
    by: ['police-service'],
  });
}

/** Temporary: an end, or at least a review day, which we ask for. */
function judgeTemporary(c: Case, facts: SuspendServiceAccessFacts): void {
  const dated = facts.untilDay ?? facts.reviewOn;
  c.fact(id, facts.temporary ?? (dated === undefined ? undefined : true), {
    yes: say('La suspension est temporaire.', 'De schorsing is tijdelijk.', 'The suspension is temporary.'),
    no: say(
      'La loi ne permet qu’une suspension temporaire.',
      'De wet laat enkel een tijdelijke schorsing toe.',
      'The law allows a temporary suspension only.',
    ),
    mend: say(
      'Fixer une fin, ou une date de réexamen.',
      'Een einde of een datum van herziening bepalen.',
      'Set an end, or a day of review.',
    ),
    who: magistrates,
    path: ['untilDay', 'reviewOn'],
  });
  if (dated !== undefined) {
    const day = readDay(facts.untilDay === undefined ? 'reviewOn' : 'untilDay', dated);
    c.fact(id, Temporal.PlainDate.compare(dayOf(c.at), day) <= 0, {
      yes: say(
        `La suspension court jusqu’au ${dayInWords(day).fr}, ou y est réexaminée.`,
        `De schorsing loopt tot ${dayInWords(day).nl}, of wordt dan herzien.`,
        `The suspension runs to ${dayInWords(day).en}, or is reviewed then.`,
      ),
      no: say(
        'La fin de la suspension est déjà passée.',
        'Het einde van de schorsing is al voorbij.',
        'The end of the suspension has already passed.',
      ),
      who: magistrates,
      path: 'untilDay',
    });
    c.deadline({ id: 'suspension-end-or-review', kind: 'latest', on: day.toString(), provision: id, reading: 'R-38' });
    return;
  }
  c.gate({
    id: 'suspension-without-date',
    blocks: true,
    because: say(
      'Ni fin ni date de réexamen : nous demandons l’une ou l’autre (notre règle ; la loi dit « temporairement »).',
      'Geen einde en geen datum van herziening: wij vragen het ene of het andere (onze regel; de wet zegt “tijdelijk”).',
      'Neither an end nor a review day: we ask for one of them (our rule; the law says “temporarily”).',
    ),
  });
}

/** A suspension ends by an act of the one who ordered it, or when its time is over and it was reviewed. @law lrs-16-4-p5-al2-s1 R-38 */
export function judgeEndServiceSuspension(c: Case, facts: EndServiceSuspensionFacts): void {
  if (facts.how === undefined) {
    c.unknown(id, 'how', magistrates);
    return;
  }
  if (facts.how === 'lifted') {
    judgeMagistrate(c, facts.liftedByRole, 'liftedByRole');
    c.fact(id, facts.isOrderer, {
      yes: say(
        'La suspension est levée par l’autorité qui l’a ordonnée.',
        'De schorsing wordt opgeheven door de overheid die ze beval.',
        'The suspension is lifted by the authority that ordered it.',
      ),
      no: say(
        'Seule l’autorité qui a ordonné la suspension la lève (lecture R-38).',
        'Enkel de overheid die de schorsing beval, heft ze op (lezing R-38).',
        'Only the authority that ordered the suspension lifts it (reading R-38).',
      ),
      who: magistrates,
      path: 'isOrderer',
    });
    return;
  }
  c.choice('R-38');
  if (facts.untilDay === undefined) {
    c.unknown(id, 'untilDay', magistrates);
    return;
  }
  const lastDay = readDay('untilDay', facts.untilDay);
  c.fact(id, c.isPast({ kind: 'instant', instant: endOfDay(lastDay), lastDay }), {
    yes: say(
      `Le temps de la suspension est passé (${dayInWords(lastDay).fr}).`,
      `De duur van de schorsing is voorbij (${dayInWords(lastDay).nl}).`,
      `The time of the suspension is over (${dayInWords(lastDay).en}).`,
    ),
    no: say(
      `La suspension court jusqu’à la fin du ${dayInWords(lastDay).fr}.`,
      `De schorsing loopt tot het einde van ${dayInWords(lastDay).nl}.`,
      `The suspension runs to the end of ${dayInWords(lastDay).en}.`,
    ),
    who: magistrates,
    path: 'untilDay',
  });
  if (facts.reviewed === true) return;
  c.gate({
    id: 'suspension-not-reviewed',
    blocks: facts.reviewed === false,
    because: say(
      'La suspension n’a pas été réexaminée par le magistrat avant de s’éteindre (notre règle, non la loi).',
      'De schorsing is niet door de magistraat herzien voor zij verviel (onze regel, niet de wet).',
      'The suspension was not reviewed by the magistrate before it ran out (our rule, not the law).',
    ),
  });
}
