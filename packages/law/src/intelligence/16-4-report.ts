import type { Case } from '../case.ts';
import type { RoleKey } from '../roles.ts';
import { dayOf, endOfDay, readDay } from '../time.ts';
import { say } from '../trilingual.ts';
import { dayInWords } from '../words.ts';
import type {
  ConfirmOralAccessFacts,
  ReportAccessDecisionFacts,
  ReportCorrelationListFacts,
  ReportMonthlyAccessesFacts,
} from './acts.ts';
import { headRoles, judgeRecipient, judgeServiceDesignation, judgeTwoHats } from './parties.ts';
import { workingDayAfter } from './working-days.ts';

const transmission = 'lrs-16-4-p2-al3-s1';
const monthly = 'lrs-16-4-p2-al3-s3';
const listSent = 'lrs-16-4-p3-al4-s1';
const confirmation = 'lrs-16-4-p2-urgence-ecrit';

/** Working days after which we alert when nothing was sent: ours, not the law's. @law R-38 */
const alertAfter = 5;

/** Owed when the act is done, in any case, or because what was sent does not do. */
type Standing = 'done' | 'always' | 'refused';

/** The decision and its reasons go to Committee R; our alert comes after five working days. @law lrs-16-4-p2-al3-s1 R-38 */
export function noteTransmission(c: Case, owed: Standing = 'done'): void {
  c.duty(
    {
      id: 'send-decision-to-committee-r',
      basis: 'law',
      provision: transmission,
      text: say(
        'Transmettre la décision et sa motivation au Comité permanent R, dans les meilleurs délais.',
        'De beslissing en haar motivering zo spoedig mogelijk overzenden aan het Vast Comité I.',
        'Send the decision and its reasons to Committee R, as soon as possible.',
      ),
      dueWithin: 'as-soon-as-possible',
      by: headRoles,
      toWhom: ['committee-r'],
    },
    owed,
  );
  if (owed !== 'refused') alertGate(c, 'transmission-alert');
}

function alertGate(c: Case, id: string): void {
  const day = dayInWords(workingDayAfter(dayOf(c.at), alertAfter));
  c.gate({
    id,
    blocks: false,
    because: say(
      `Alerte si rien n’a été transmis au Comité permanent R le ${day.fr} (cinq jours ouvrables ; notre règle, non la loi).`,
      `Waarschuwing als op ${day.nl} niets aan het Vast Comité I is overgezonden (vijf werkdagen; onze regel, niet de wet).`,
      `Alert if nothing was sent to Committee R by ${day.en} (five working days; our rule, not the law).`,
    ),
  });
}

/** Under a decision on a set, the accesses are listed once a month. @law lrs-16-4-p2-al3-s3 */
export function noteMonthlyList(c: Case, owed: Standing = 'done'): void {
  c.duty(
    {
      id: 'send-monthly-list',
      basis: 'law',
      provision: monthly,
      text: say(
        'Communiquer une fois par mois au Comité permanent R la liste des accès ponctuels ; une liste vide le dit aussi.',
        'Eén keer per maand de lijst van de gerichte toegangen meedelen aan het Vast Comité I; ook een lege lijst.',
        'Communicate the list of point accesses to Committee R once a month; a nil list too.',
      ),
      dueWithin: 'P1M',
      by: ['intelligence-service'],
      toWhom: ['committee-r'],
    },
    owed,
  );
}

/** The written decision that follows an oral one. @law lrs-16-4-p2-urgence-ecrit A-11 */
export function noteWrittenConfirmation(c: Case, oralDay: Temporal.PlainDate): void {
  const due = workingDayAfter(oralDay, 1);
  c.duty({
    id: 'confirm-oral-access-in-writing',
    basis: 'law',
    provision: confirmation,
    text: say(
      `Confirmer la décision verbale par une décision écrite, le premier jour ouvrable qui suit : le ${dayInWords(due).fr}.`,
      `De mondelinge beslissing bevestigen met een schriftelijke beslissing, op de eerste werkdag die volgt: ${dayInWords(due).nl}.`,
      `Confirm the oral decision in writing, on the first working day that follows: ${dayInWords(due).en}.`,
    ),
    dueAt: endOfDay(due).toString(),
    dueWithin: 'first-working-day',
    by: headRoles,
  });
  confirmationDeadline(c, due);
}

function confirmationDeadline(c: Case, due: Temporal.PlainDate): void {
  c.deadline({
    id: 'latest-written-decision',
    kind: 'latest',
    on: due.toString(),
    provision: confirmation,
    reading: 'A-11',
  });
}

/** The written confirmation: who, in writing, reasoned, in time. @law lrs-16-4-p2-urgence-ecrit lrs-3-pt28 */
export function judgeConfirmOralAccess(c: Case, facts: ConfirmOralAccessFacts): void {
  const role = facts.confirmedBy?.role;
  c.choice('A-11');
  c.fact(confirmation, role === undefined ? undefined : headRoles.includes(role), {
    yes: say(
      'La confirmation émane du dirigeant de service ou de son délégué.',
      'De bevestiging gaat uit van het diensthoofd of zijn gedelegeerde.',
      'The confirmation comes from the head of service or the delegate.',
    ),
    no: say(
      'Seul le dirigeant de service ou son délégué confirme.',
      'Enkel het diensthoofd of zijn gedelegeerde bevestigt.',
      'Only the head of service or the delegate confirms.',
    ),
    who: headRoles,
    path: 'confirmedBy.role',
  });
  if (facts.confirmedBy !== undefined) judgeServiceDesignation(c, facts.confirmedBy, 'confirmedBy');
  judgeTwoHats(c, facts.confirmedBy, 'confirmedBy');
  c.stated(confirmation, facts.written, {
    yes: say('La confirmation est écrite.', 'De bevestiging is schriftelijk.', 'The confirmation is written.'),
    no: say(
      'La confirmation doit être écrite.',
      'De bevestiging moet schriftelijk zijn.',
      'The confirmation must be written.',
    ),
    who: headRoles,
    path: 'written',
  });
  c.stated(transmission, facts.reasoned, {
    yes: say(
      'La décision écrite porte sa motivation, qui sera transmise avec elle.',
      'De schriftelijke beslissing bevat haar motivering, die mee wordt overgezonden.',
      'The written decision carries its reasons, which are sent with it.',
    ),
    no: say(
      'La décision écrite ne porte pas de motivation ; c’est elle que le Comité permanent R doit recevoir.',
      'De schriftelijke beslissing bevat geen motivering; het is die motivering die het Vast Comité I moet ontvangen.',
      'The written decision carries no reasons; they are what Committee R has to receive.',
    ),
    who: headRoles,
    path: 'reasoned',
  });
  judgeInTime(c, facts);
  // the access took place under the oral decision: late or ill-formed, its confirmation is still sent
  noteTransmission(c, 'always');
}

function judgeInTime(c: Case, facts: ConfirmOralAccessFacts): void {
  if (facts.oralDecidedAt === undefined) {
    c.unknown(confirmation, 'oralDecidedAt', headRoles);
    return;
  }
  const oral = c.moment('oralDecidedAt', facts.oralDecidedAt);
  c.fact(confirmation, c.precedes(oral, c.at, false), {
    yes: say(
      'La confirmation suit la décision verbale.',
      'De bevestiging volgt op de mondelinge beslissing.',
      'The confirmation follows the oral decision.',
    ),
    no: say(
      'La confirmation précède la décision verbale qu’elle devrait confirmer.',
      'De bevestiging gaat vooraf aan de mondelinge beslissing die zij zou bevestigen.',
      'The confirmation precedes the oral decision it should confirm.',
    ),
    path: 'oralDecidedAt',
  });
  const due = workingDayAfter(dayOf(oral), 1);
  const inTime = Temporal.PlainDate.compare(dayOf(c.at), due) <= 0;
  const words = dayInWords(due);
  const text = {
    yes: say(
      `La décision écrite est prise au plus tard le premier jour ouvrable, le ${words.fr}.`,
      `De schriftelijke beslissing is genomen uiterlijk op de eerste werkdag, ${words.nl}.`,
      `The written decision is taken by the first working day, ${words.en}.`,
    ),
    no: say(
      `La décision écrite était due le premier jour ouvrable, le ${words.fr} : elle est tardive.`,
      `De schriftelijke beslissing moest er zijn op de eerste werkdag, ${words.nl}: zij is laattijdig.`,
      `The written decision was due on the first working day, ${words.en}: it is late.`,
    ),
    who: headRoles,
    path: 'oralDecidedAt',
  };
  c.fact(confirmation, inTime, text);
  if (c.inForce('lrs-3-pt28')) {
    c.note(
      'lrs-3-pt28',
      'yes',
      say(
        'Jour ouvrable : ni samedi, ni dimanche, ni jour férié légal.',
        'Werkdag: geen zaterdag, zondag of wettelijke feestdag.',
        'Working day: not a Saturday, a Sunday or a public holiday.',
      ),
    );
    c.warn('lrs-stored-copy');
  }
  confirmationDeadline(c, due);
  if (inTime) return;
  c.gate({
    id: 'late-confirmation-sealed',
    blocks: true,
    because: say(
      'Ce qui a été consulté sous la décision verbale reste sous scellés jusqu’au point de vue du Comité permanent R (notre règle, non la loi).',
      'Wat onder de mondelinge beslissing is geraadpleegd, blijft verzegeld tot het Vast Comité I een standpunt inneemt (onze regel, niet de wet).',
      'What was consulted under the oral decision stays sealed until Committee R takes a view (our rule, not the law).',
    ),
  });
}

/** Transmission of the decision of the head or the delegate. @law lrs-16-4-p2-al3-s1 */
export function judgeReportAccessDecision(c: Case, facts: ReportAccessDecisionFacts): void {
  const role: RoleKey | undefined = facts.decidedByRole;
  if (role !== undefined && !headRoles.includes(role)) {
    c.note(
      transmission,
      'yes',
      say(
        'Une décision prise par un officier dans le premier mois n’est pas à transmettre une à une ; le Comité permanent R lit le journal.',
        'Een beslissing van een officier in de eerste maand moet niet één voor één worden overgezonden; het Vast Comité I leest het logboek.',
        'A decision of an officer in the first month need not be sent one by one; Committee R reads the journal.',
      ),
    );
    return;
  }
  judgeRecipient(c, transmission, facts.recipientRole);
  c.stated(transmission, facts.decisionSent, {
    yes: say('La décision est transmise.', 'De beslissing is overgezonden.', 'The decision is sent.'),
    no: say('La décision n’est pas jointe.', 'De beslissing is niet bijgevoegd.', 'The decision is not enclosed.'),
    who: headRoles,
    path: 'decisionSent',
  });
  c.stated(transmission, facts.reasonsSent, {
    yes: say('La motivation est transmise.', 'De motivering is overgezonden.', 'The reasons are sent.'),
    no: say('La motivation n’est pas jointe.', 'De motivering is niet bijgevoegd.', 'The reasons are not enclosed.'),
    who: headRoles,
    path: 'reasonsSent',
  });
  lateAlert(c, 'decidedAt', facts.decidedAt);
  noteTransmission(c, 'refused');
}

/** Our alert when something went out more than five working days after what it reports; the law says "dans les meilleurs délais". @law R-38 */
function lateAlert(c: Case, path: string, happenedAt: string | undefined): void {
  if (happenedAt === undefined) return;
  c.choice('R-38');
  const due = workingDayAfter(dayOf(c.moment(path, happenedAt)), alertAfter);
  if (Temporal.PlainDate.compare(dayOf(c.at), due) <= 0) return;
  c.gate({
    id: 'late-transmission',
    blocks: false,
    because: say(
      `Transmis après le ${dayInWords(due).fr}, cinquième jour ouvrable : la loi dit « dans les meilleurs délais », une personne apprécie le retard.`,
      `Overgezonden na ${dayInWords(due).nl}, de vijfde werkdag: de wet zegt “zo spoedig mogelijk”, een persoon beoordeelt de vertraging.`,
      `Sent after ${dayInWords(due).en}, the fifth working day: the law says “as soon as possible”, a person appraises the delay.`,
    ),
  });
}

/** The monthly list: every access of the month, none left out. @law lrs-16-4-p2-al3-s3 R-38 */
export function judgeReportMonthlyAccesses(c: Case, facts: ReportMonthlyAccessesFacts): void {
  judgeRecipient(c, monthly, facts.recipientRole);
  const { listedAccesses, journaledAccesses, matchesJournal } = facts;
  const counted =
    listedAccesses === undefined || journaledAccesses === undefined ? undefined : listedAccesses === journaledAccesses;
  const complete = counted === false || matchesJournal === false ? false : (matchesJournal ?? counted);
  c.fact(monthly, complete, {
    yes: say(
      'La liste reprend tous les accès ponctuels du mois que montre le journal.',
      'De lijst bevat alle gerichte toegangen van de maand die het logboek toont.',
      'The list holds every point access of the month that the journal shows.',
    ),
    no: say(
      'La liste ne correspond pas au journal : un accès manque ou est en trop.',
      'De lijst stemt niet overeen met het logboek: een toegang ontbreekt of is te veel.',
      'The list does not match the journal: an access is missing or one too many.',
    ),
    mend: say(
      'Établir la liste à partir du journal du mois.',
      'De lijst opmaken uit het logboek van de maand.',
      'Draw the list from the journal of the month.',
    ),
    who: ['intelligence-service'],
    path: ['listedAccesses', 'journaledAccesses'],
  });
  if (facts.month === undefined) {
    c.unknown(monthly, 'month');
    return;
  }
  const first = readDay('month', `${facts.month}-01`).toPlainYearMonth();
  const ended = first.add({ months: 1 }).toPlainDate({ day: 1 });
  c.fact(monthly, Temporal.PlainDate.compare(ended, dayOf(c.at)) <= 0, {
    yes: say(
      'Le mois de la liste est écoulé.',
      'De maand van de lijst is verstreken.',
      'The month of the list is over.',
    ),
    no: say(
      'Le mois n’est pas écoulé : la liste ne peut être complète.',
      'De maand is niet verstreken: de lijst kan niet volledig zijn.',
      'The month is not over: the list cannot be complete.',
    ),
    path: 'month',
  });
  noteMonthlyDue(c, first);
  noteMonthlyList(c, 'refused');
}

function noteMonthlyDue(c: Case, month: Temporal.PlainYearMonth): void {
  c.choice('R-38');
  const lastDay = month.add({ months: 2 }).toPlainDate({ day: 1 }).subtract({ days: 1 });
  const late = c.isPast({ kind: 'instant', instant: endOfDay(lastDay), lastDay });
  c.deadline({
    id: 'latest-monthly-list',
    kind: 'latest',
    on: lastDay.toString(),
    provision: monthly,
    reading: 'R-38',
  });
  if (!late) return;
  c.gate({
    id: 'late-monthly-list',
    blocks: false,
    because: say(
      `La liste devait partir au plus tard le ${dayInWords(lastDay).fr} (fin du mois suivant ; lecture R-38).`,
      `De lijst moest uiterlijk op ${dayInWords(lastDay).nl} vertrekken (einde van de volgende maand; lezing R-38).`,
      `The list had to go out by ${dayInWords(lastDay).en} (end of the next month; reading R-38).`,
    ),
  });
}

/** Each list with which a correlation was made. @law lrs-16-4-p3-al4-s1 */
export function judgeReportCorrelationList(c: Case, facts: ReportCorrelationListFacts): void {
  judgeRecipient(c, listSent, facts.recipientRole);
  c.fact(listSent, facts.sameVersionAsUsed, {
    yes: say(
      'La liste communiquée est exactement celle qui a servi.',
      'De meegedeelde lijst is precies de gebruikte lijst.',
      'The list sent is exactly the one that was used.',
    ),
    no: say(
      'La liste communiquée n’est pas la version qui a servi.',
      'De meegedeelde lijst is niet de gebruikte versie.',
      'The list sent is not the version that was used.',
    ),
    mend: say('Communiquer la version utilisée.', 'De gebruikte versie meedelen.', 'Send the version that was used.'),
    who: ['intelligence-service'],
    path: 'sameVersionAsUsed',
  });
  lateAlert(c, 'correlatedAt', facts.correlatedAt);
}
