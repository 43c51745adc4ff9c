import type { Case } from '../case.ts';
import { type Dated, dated, valueOn } from '../dated.ts';
import type { Branch, IsoDuration } from '../facts.ts';
import type { RoleKey } from '../roles.ts';
import { dayOf, isLonger, type Moment, readDay } from '../time.ts';
import { say, type Trilingual } from '../trilingual.ts';
import { dayInWords } from '../words.ts';
import type {
  DatabasePurposeFacts,
  SearchDeciderFacts,
  SearchOffenceFacts,
  SearchServiceFacts,
} from './database-facts.ts';

/** Least maximum penalty of the offence after the first month. @law lfp-44-11-3decies-p3-al2-s3 lfp-44-11-3decies-p4-al6-s2 */
export const leastPenalty: Dated<IsoDuration> = dated('lfp-44-11-3decies-p3-al2-s3', { from: '2018-05-25', is: 'P1Y' });

const directors: readonly RoleKey[] = ['federal-director', 'requesting-director'];

const officerOf = (branch: Branch): RoleKey =>
  branch === 'administrative' ? 'administrative-police-officer' : 'judicial-police-officer';

/** Who may decide in the first month: by branch, and by level where it is known. @law lfp-44-11-3decies-p3-al1-s2 lfp-44-11-3decies-p3-al2-s2 */
export function firstMonthDeciders(branch: Branch, level: SearchServiceFacts['level']): readonly RoleKey[] {
  return [
    ...(level === 'federal' ? [] : (['chief-of-corps'] as const)),
    ...(level === 'local' ? [] : directors),
    officerOf(branch),
    ...(branch === 'judicial' ? (['prosecutor'] as const) : []),
  ];
}

const deciderNo = (branch: Branch): Trilingual =>
  branch === 'administrative'
    ? say(
        'En police administrative décident le directeur (police fédérale), le chef de corps (zone de police) ou un officier de police administrative désigné ; personne d’autre, pas même le procureur du Roi.',
        'In de bestuurlijke politie beslissen de directeur (federale politie), de korpschef (politiezone) of een aangewezen officier van bestuurlijke politie; niemand anders, ook de procureur des Konings niet.',
        'In administrative police the director (federal police), the chief of corps (police zone) or a designated officer of administrative police decides; nobody else, not even the public prosecutor.',
      )
    : say(
        'En police judiciaire décident le directeur (police fédérale), le chef de corps (zone de police), un officier de police judiciaire désigné ou le procureur du Roi ; personne d’autre.',
        'In de gerechtelijke politie beslissen de directeur (federale politie), de korpschef (politiezone), een aangewezen officier van gerechtelijke politie of de procureur des Konings; niemand anders.',
        'In judicial police the director (federal police), the chief of corps (police zone), a designated officer of judicial police or the public prosecutor decides; nobody else.',
      );

/** The decider of the first month, competent for the branch and the service, with a designation in force where it is an officer. @law lfp-44-11-3decies-p3-al1-s2 lfp-44-11-3decies-p4-al2-pt1 */
export function judgeDecider(
  c: Case,
  provision: string,
  question: {
    readonly branch: Branch;
    readonly by: SearchDeciderFacts | undefined;
    readonly service: SearchServiceFacts | undefined;
    /** When the decision is taken: designations are checked at that moment. */
    readonly when: Moment;
    readonly path: string;
  },
): void {
  const { branch, by, service, path } = question;
  const role = by?.role;
  const who = firstMonthDeciders(branch, service?.level);
  c.choice('R-10');
  c.fact(provision, role === undefined ? undefined : who.includes(role), {
    yes: say(
      'La décision est prise dans une fonction que la loi désigne.',
      'De beslissing wordt genomen in een functie die de wet aanwijst.',
      'The decision is taken in a function that the law names.',
    ),
    no: deciderNo(branch),
    mend: say(
      'Faire décider par une des fonctions que la loi nomme.',
      'Laten beslissen door een van de functies die de wet noemt.',
      'Have one of the functions that the law names decide.',
    ),
    who,
    path: `${path}.role`,
  });
  if (by === undefined || role === undefined || !who.includes(role) || role === 'prosecutor') return;
  if (role === officerOf(branch)) {
    judgeOfficer(c, provision, question, who);
    return;
  }
  judgeSameBody(c, provision, by.body, service?.body, [`${path}.body`, 'service.body'], who);
}

function judgeSameBody(
  c: Case,
  provision: string,
  body: string | undefined,
  serviceBody: string | undefined,
  [bodyPath, servicePath]: readonly [string, string],
  who: readonly RoleKey[],
): void {
  const missing = [...(body === undefined ? [bodyPath] : []), ...(serviceBody === undefined ? [servicePath] : [])];
  c.fact(provision, missing.length > 0 ? undefined : body === serviceBody, {
    yes: say(
      'Il s’agit de la zone ou du service pour lequel on décide.',
      'Het gaat om de zone of dienst waarvoor wordt beslist.',
      'It is the zone or service for which the decision is taken.',
    ),
    no: say(
      'La décision ou la désignation vient d’une autre zone ou d’un autre service.',
      'De beslissing of de aanwijzing komt van een andere zone of een andere dienst.',
      'The decision or the designation comes from another zone or service.',
    ),
    mend: say(
      'S’adresser au chef de corps ou au directeur du service demandeur.',
      'Zich wenden tot de korpschef of de directeur van de aanvragende dienst.',
      'Turn to the chief of corps or the director of the service that asks.',
    ),
    who,
    path: missing.length > 0 ? missing : bodyPath,
  });
}

function judgeOfficer(
  c: Case,
  provision: string,
  question: {
    readonly by: SearchDeciderFacts | undefined;
    readonly service: SearchServiceFacts | undefined;
    readonly when: Moment;
    readonly path: string;
  },
  who: readonly RoleKey[],
): void {
  const path = `${question.path}.designation`;
  const designation = question.by?.designation;
  const mend = say(
    'Obtenir une désignation datée du chef de corps ou du directeur.',
    'Een gedateerde aanwijzing door de korpschef of de directeur verkrijgen.',
    'Obtain a dated designation by the chief of corps or the director.',
  );
  const designators: readonly RoleKey[] = [
    ...(question.service?.level === 'federal' ? [] : (['chief-of-corps'] as const)),
    ...(question.service?.level === 'local' ? [] : directors),
  ];
  if (designation?.fromDay === undefined) {
    c.stated(provision, undefined, {
      yes: say('L’officier est désigné.', 'De officier is aangewezen.', 'The officer is designated.'),
      no: say(
        'Aucune désignation datée de cet officier ; aucune n’est présumée.',
        'Geen gedateerde aanwijzing van deze officier; geen enkele wordt vermoed.',
        'No dated designation of this officer; none is presumed.',
      ),
      mend,
      who: designators,
      path,
    });
    return;
  }
  const day = dayOf(question.when);
  const from = readDay(`${path}.fromDay`, designation.fromDay);
  const to = designation.toDay === undefined ? undefined : readDay(`${path}.toDay`, designation.toDay);
  const isInForce =
    Temporal.PlainDate.compare(from, day) <= 0 && (to === undefined || Temporal.PlainDate.compare(day, to) <= 0);
  const since = dayInWords(from);
  c.fact(provision, isInForce, {
    yes: say(
      `La désignation de l’officier est en vigueur depuis le ${since.fr}.`,
      `De aanwijzing van de officier is van kracht sinds ${since.nl}.`,
      `The officer’s designation is in force since ${since.en}.`,
    ),
    no: say(
      'La désignation de l’officier n’est pas en vigueur le jour de la décision.',
      'De aanwijzing van de officier is niet van kracht op de dag van de beslissing.',
      'The officer’s designation is not in force on the day of the decision.',
    ),
    mend,
    who: designators,
    path: `${path}.fromDay`,
  });
  c.fact(provision, designation.by === undefined ? undefined : designators.includes(designation.by), {
    yes: say(
      'La désignation émane du chef de corps ou du directeur.',
      'De aanwijzing gaat uit van de korpschef of de directeur.',
      'The designation comes from the chief of corps or the director.',
    ),
    no: say(
      'La désignation n’émane pas du chef de corps (zone) ni du directeur (police fédérale).',
      'De aanwijzing gaat niet uit van de korpschef (zone) of de directeur (federale politie).',
      'The designation does not come from the chief of corps (zone) or the director (federal police).',
    ),
    mend,
    who: designators,
    path: `${path}.by`,
  });
  judgeSameBody(c, provision, designation.body, question.service?.body, [`${path}.body`, 'service.body'], who);
}

/** Whether an offence can carry at least one year of main imprisonment; undefined when not known. */
function reachesOneYear(c: Case, offence: SearchOffenceFacts | undefined): boolean | undefined {
  const penalty = offence?.maximumPenalty;
  if (penalty === undefined) return undefined;
  if (penalty === 'life' || penalty === 'none') return penalty === 'life';
  return !isLonger(valueOn(leastPenalty, c.lawDay), penalty, c.at);
}

/** First day on which the new Penal Code is announced to apply: penalties then have levels, and the mapping is for a lawyer. */
const newPenalCode = '2026-04-08';

/** After the first month: an offence whose maximum is one year of main imprisonment or more. @law lfp-44-11-3decies-p3-al2-s3 lfp-44-11-3decies-p4-al6-s2 R-25 */
export function judgeOffence(
  c: Case,
  provision: string,
  offence: SearchOffenceFacts | undefined,
  purpose: DatabasePurposeFacts | undefined,
): void {
  c.choice('R-25');
  if (c.lawDay >= newPenalCode) c.warn('penalty-levels');
  if (offence === undefined && purpose?.judicialGround === 'worrying-disappearance') {
    c.note(
      provision,
      'no',
      say(
        'Après le premier mois, la recherche doit concerner une infraction punissable d’un an au moins ; une disparition sans infraction n’en est pas une (lecture R-25).',
        'Na de eerste maand moet de opzoeking een misdrijf betreffen dat met minstens één jaar strafbaar is; een verdwijning zonder misdrijf is dat niet (lezing R-25).',
        'After the first month the search must concern an offence punishable with at least one year; a disappearance without an offence is none (reading R-25).',
      ),
      {
        mend: say(
          'Faire qualifier les faits par le procureur du Roi (enlèvement, par exemple).',
          'De feiten door de procureur des Konings laten kwalificeren (bijvoorbeeld ontvoering).',
          'Have the public prosecutor qualify the facts (as abduction, for example).',
        ),
        who: ['prosecutor'],
        missing: ['offence'],
      },
    );
    return;
  }
  c.fact(provision, reachesOneYear(c, offence), {
    yes: say(
      'L’infraction est de nature à entraîner un emprisonnement principal d’un an ou une peine plus lourde (maximum légal).',
      'Het misdrijf kan een hoofdgevangenisstraf van één jaar of een zwaardere straf tot gevolg hebben (wettelijk maximum).',
      'The offence can carry a main imprisonment of one year or a heavier penalty (legal maximum).',
    ),
    no: say(
      'Le maximum légal de l’infraction est inférieur à un an d’emprisonnement : après le premier mois, elle n’ouvre pas les données.',
      'Het wettelijke maximum van het misdrijf ligt onder één jaar gevangenisstraf: na de eerste maand opent het de gegevens niet.',
      'The legal maximum of the offence is below one year of imprisonment: after the first month it does not open the data.',
    ),
    who: ['prosecutor'],
    path: 'offence.maximumPenalty',
  });
}
