import type { Case } from '../case.ts';
import { policeRoles } from '../role-groups.ts';
import { endOfDay, type Moment, readDay } from '../time.ts';
import { say } from '../trilingual.ts';
import { dayInWords } from '../words.ts';
import type { CameraRegime } from './regimes.ts';
import type { CouncilAdviceFacts, PoliceConsultationFacts, WatchedPlaceFacts } from './system-facts.ts';

/** What an advice of the council is about; closed places need one only to film their perimeter. */
export type AdviceSubject = 'open-fixed' | 'open-temporary' | 'mobile-open' | 'perimeter';

/** The provisions on the advice for each subject; `validity` and `renewal` are absent where the text sets no term. */
export const adviceProvisions: Readonly<
  Record<
    AdviceSubject,
    { readonly advice: string; readonly chief: string; readonly validity?: string; readonly renewal?: string }
  >
> = {
  'open-fixed': { advice: 'lcam-5-p2-al1', chief: 'lcam-5-p2-al2' },
  'open-temporary': {
    advice: 'lcam-5-p2-1-al3',
    chief: 'lcam-5-p2-1-al6-s1-consult',
    validity: 'lcam-5-p2-1-al6-s1-duree',
    renewal: 'lcam-5-p2-1-al6-s2',
  },
  'mobile-open': {
    advice: 'lcam-7-1-al3-s1',
    chief: 'lcam-7-1-al3-s2-consult',
    validity: 'lcam-7-1-al3-s2-duree',
    renewal: 'lcam-7-1-al5',
  },
  perimeter: { advice: 'lcam-8-2-p2-al1', chief: 'lcam-8-2-p2-al2' },
};

/** The subject of the advice a regime needs; undefined for closed places. */
export const adviceSubjectOf = (regime: CameraRegime): AdviceSubject | undefined =>
  regime === 'open-fixed' || regime === 'open-temporary' || regime === 'mobile-open' ? regime : undefined;

/** Whether the road of another authority takes the place of the advice: undefined when it is not known whose road it is. @law lcam-5-p2-al3-s1 lcam-5-p2-1-al7-s1 */
export function isRoadOfAnother(place: WatchedPlaceFacts | undefined): boolean | undefined {
  if (place?.road === undefined) return undefined;
  return place.road === 'motorway' || place.road === 'road-of-another-authority';
}

/** Municipalities whose councils must each have given an advice. @law R-09 */
export function municipalitiesOf(place: WatchedPlaceFacts | undefined): readonly string[] {
  return place?.municipalities ?? (place?.municipality === undefined ? [] : [place.municipality]);
}

/** The positive advice, or on the road of another authority the consultation of the police, before the decision at `moment`. */
export function judgeAdviceOrConsultation(
  c: Case,
  subject: AdviceSubject,
  facts: {
    readonly place?: WatchedPlaceFacts | undefined;
    readonly advices?: readonly CouncilAdviceFacts[] | undefined;
    readonly policeConsultation?: PoliceConsultationFacts | undefined;
    /** The decision or installation, which the advice or the consultation must precede. */
    readonly before: Moment;
    /** The moment at which the advice must still be valid. */
    readonly validAt: Moment;
  },
): void {
  if (subject === 'open-fixed' || subject === 'open-temporary') {
    // an exception: a road that nobody says is another authority's asks for the advice
    if (isRoadOfAnother(facts.place) === true) {
      noteNoAdviceAsked(c, subject);
      judgeConsultation(c, subject, facts.policeConsultation, facts.before);
      return;
    }
  }
  judgeAdvices(c, subject, facts);
}

/** On a motorway or the road of another authority no advice of the council is asked. @law lcam-5-p2-al3-s1 lcam-5-p2-1-al7-s1 */
export function noteNoAdviceAsked(c: Case, subject: 'open-fixed' | 'open-temporary'): void {
  c.note(
    subject === 'open-fixed' ? 'lcam-5-p2-al3-s1' : 'lcam-5-p2-1-al7-s1',
    'yes',
    say(
      'Autoroute ou voirie d’une autre autorité publique : l’avis du conseil communal n’est pas demandé.',
      'Autosnelweg of weg van een andere overheid: het advies van de gemeenteraad wordt niet gevraagd.',
      'Motorway or road of another public authority: the council’s advice is not asked.',
    ),
  );
}

/** The police service concerned is consulted before the installation; its view does not bind. @law lcam-5-p2-al3-s2 lcam-5-p2-1-al7-s2 R-30 */
export function judgeConsultation(
  c: Case,
  subject: 'open-fixed' | 'open-temporary',
  consultation: PoliceConsultationFacts | undefined,
  before: Moment,
): void {
  const id = subject === 'open-fixed' ? 'lcam-5-p2-al3-s2' : 'lcam-5-p2-1-al7-s2';
  c.choice('R-30');
  const at = consultation?.consultedAt;
  c.stated(
    id,
    at === undefined ? undefined : c.precedes(c.moment('policeConsultation.consultedAt', at), before, true),
    {
      yes: say(
        'Le service de police concerné a été consulté avant l’installation.',
        'De betrokken politiedienst is vóór de plaatsing geraadpleegd.',
        'The police service concerned was consulted before the installation.',
      ),
      no: say(
        'Le service de police concerné n’a pas été consulté avant l’installation.',
        'De betrokken politiedienst is niet vóór de plaatsing geraadpleegd.',
        'The police service concerned was not consulted before the installation.',
      ),
      mend: consultMend,
      who: ['camera-controller', 'police-service'],
      path: 'policeConsultation.consultedAt',
    },
  );
  if (at !== undefined) judgeServiceConcerned(c, id, consultation, 'policeConsultation.consulted.role');
}

/** The service consulted is a police service, and the one concerned. @law lcam-5-p2-al3-s2 lcam-5-p2-1-al7-s2 R-30 */
export function judgeServiceConcerned(
  c: Case,
  id: string,
  consultation: Pick<PoliceConsultationFacts, 'consulted' | 'serviceConcerned'> | undefined,
  path: string,
): void {
  const role = consultation?.consulted?.role;
  const isPolice = role === undefined ? undefined : policeRoles.includes(role);
  c.fact(id, isPolice === true ? (consultation?.serviceConcerned ?? true) : isPolice, {
    yes: say(
      'Le service consulté est le service de police concerné.',
      'De geraadpleegde dienst is de betrokken politiedienst.',
      'The service consulted is the police service concerned.',
    ),
    no: say(
      'Ce n’est pas le service de police concerné qui est consulté.',
      'Niet de betrokken politiedienst wordt geraadpleegd.',
      'It is not the police service concerned that is consulted.',
    ),
    mend: consultMend,
    who: ['police-service'],
    path,
  });
}

const consultMend = say(
  'Consulter le service de police concerné avant d’installer : la police fédérale sur une autoroute, la zone du lieu ailleurs.',
  'De betrokken politiedienst raadplegen vóór de plaatsing: de federale politie op een autosnelweg, elders de zone van de plaats.',
  'Consult the police service concerned before installing: the federal police on a motorway, the zone of the place elsewhere.',
);

/** A positive advice of the council of each municipality touched, in force at `before`, after consultation of the chief of corps. @law lcam-5-p2-al1 lcam-5-p2-1-al3 lcam-7-1-al3-s1 lcam-8-2-p2-al1 R-09 */
export function judgeAdvices(
  c: Case,
  subject: AdviceSubject,
  facts: {
    readonly place?: WatchedPlaceFacts | undefined;
    readonly advices?: readonly CouncilAdviceFacts[] | undefined;
    readonly before: Moment;
    readonly validAt: Moment;
  },
): void {
  const { place, advices, before, validAt } = facts;
  const { advice: id } = adviceProvisions[subject];
  c.choice('R-09');
  const mend = say(
    'Obtenir d’abord l’avis positif du conseil communal de la commune du lieu.',
    'Eerst het positief advies van de gemeenteraad van de plaats verkrijgen.',
    'First obtain the positive advice of the council of the municipality of the place.',
  );
  const who = ['municipal-council'] as const;
  const givenBy = (moment: Moment) =>
    (advices ?? []).filter(
      // an advice told of without its day or its author: taken as it should be only when the question says so
      (one) =>
        one.givenAt === undefined
          ? c.assumes('advices')
          : c.precedes(c.moment('advices.givenAt', one.givenAt), moment, false),
    );
  const given = givenBy(before);
  const isCouncil = ({ by }: CouncilAdviceFacts) =>
    by?.role === undefined ? c.assumes('advices') : by.role === 'municipal-council';
  const isPositive = (one: CouncilAdviceFacts) => one.outcome === 'positive' && isCouncil(one);
  const positive = given.filter(isPositive);
  c.stated(id, advices === undefined ? undefined : positive.length > 0, {
    yes: say(
      'Un avis positif du conseil communal précède la décision.',
      'Een positief advies van de gemeenteraad gaat aan de beslissing vooraf.',
      'A positive advice of the municipal council precedes the decision.',
    ),
    no: given.some((one) => one.outcome === 'negative')
      ? say(
          'L’avis du conseil communal est négatif : il fait obstacle à la décision.',
          'Het advies van de gemeenteraad is negatief: het staat de beslissing in de weg.',
          'The advice of the municipal council is negative: it bars the decision.',
        )
      : say(
          'Aucun avis positif du conseil communal ne précède la décision.',
          'Geen positief advies van de gemeenteraad gaat aan de beslissing vooraf.',
          'No positive advice of the municipal council precedes the decision.',
        ),
    mend,
    who,
    path: 'advices',
  });
  if (positive.length === 0) return;
  const touched = municipalitiesOf(place);
  if (touched.length === 0) c.unknown(id, 'place.municipality');
  else {
    const lacking = touched.filter((one) => !positive.some((advice) => advice.by?.municipality === one));
    const unsaid = positive.some((advice) => advice.by?.municipality === undefined);
    c.fact(id, lacking.length === 0 || (unsaid ? undefined : false), {
      yes: say(
        'Chaque commune touchée a donné son avis positif.',
        'Elke betrokken gemeente heeft positief geadviseerd.',
        'Each municipality touched has given its positive advice.',
      ),
      no: say(
        `Il manque l’avis positif du conseil de : ${lacking.join(', ')}.`,
        `Het positief advies ontbreekt van de gemeenteraad van: ${lacking.join(', ')}.`,
        `The positive advice of this council is missing: ${lacking.join(', ')}.`,
      ),
      mend,
      who,
      path: 'advices.by.municipality',
    });
  }
  // a renewal comes after the decision, and takes the place of the advice it renews
  for (const advice of latestOfEach(c, givenBy(validAt).filter(isPositive)))
    judgeOneAdvice(c, subject, advice, validAt);
}

/** The latest advice of each municipality. */
function latestOfEach(c: Case, advices: readonly CouncilAdviceFacts[]): readonly CouncilAdviceFacts[] {
  const latest = new Map<string, CouncilAdviceFacts>();
  for (const advice of advices) {
    const key = advice.by?.municipality ?? '';
    const other = latest.get(key);
    const isLater = other === undefined || c.precedes(givenAt(c, other), givenAt(c, advice), false);
    if (isLater) latest.set(key, advice);
  }
  return [...latest.values()];
}

/** When an advice was given; one told of without its day counts as given now. */
const givenAt = (c: Case, advice: CouncilAdviceFacts): Moment =>
  advice.givenAt === undefined ? c.at : c.moment('advices.givenAt', advice.givenAt);

/** One positive advice: chief consulted before, scope, validity. */
function judgeOneAdvice(c: Case, subject: AdviceSubject, advice: CouncilAdviceFacts, validAt: Moment): void {
  const { advice: id, validity } = adviceProvisions[subject];
  judgeChiefConsulted(c, subject, { ...advice, votedAt: givenAt(c, advice) }, 'advices');
  if (advice.covers === false)
    c.note(
      id,
      'no',
      say(
        'L’avis ne couvre pas ce système : autre lieu, autre périmètre ou autres finalités.',
        'Het advies dekt dit systeem niet: andere plaats, andere perimeter of andere doeleinden.',
        'The advice does not cover this system: another place, another perimeter or other purposes.',
      ),
      {
        mend: say('Demander un nouvel avis.', 'Een nieuw advies vragen.', 'Ask for a new advice.'),
        who: ['municipal-council'],
      },
    );
  if (validity === undefined) return;
  judgeValidity(c, validity, advice.validUntil, validAt, 'advices.validUntil');
}

/** The council fixes how long its advice is valid; after that day the use stops. @law lcam-5-p2-1-al6-s1-duree lcam-7-1-al3-s2-duree */
export function judgeValidity(
  c: Case,
  id: string,
  validUntil: string | undefined,
  validAt: Moment,
  path: string,
): void {
  if (validUntil === undefined) {
    c.note(
      id,
      'no',
      say(
        'L’avis ne fixe pas sa durée de validité : il est incomplet.',
        'Het advies bepaalt zijn geldigheidsduur niet: het is onvolledig.',
        'The advice does not fix how long it is valid: it is incomplete.',
      ),
      {
        mend: say(
          'Faire fixer la durée de validité par le conseil communal.',
          'De geldigheidsduur door de gemeenteraad laten bepalen.',
          'Have the council fix the validity.',
        ),
        who: ['municipal-council'],
        missing: [path],
      },
    );
    return;
  }
  const lastDay = readDay(path, validUntil);
  const words = dayInWords(lastDay);
  const inForce = !c.isPast({ kind: 'instant', instant: endOfDay(lastDay), lastDay }, validAt);
  c.fact(id, inForce, {
    yes: say(
      `L’avis est valable jusqu’au ${words.fr} inclus.`,
      `Het advies geldt tot en met ${words.nl}.`,
      `The advice is valid until ${words.en}, that day included.`,
    ),
    no: say(
      `La validité de l’avis a pris fin le ${words.fr} : l’utilisation s’arrête.`,
      `De geldigheid van het advies is geëindigd op ${words.nl}: het gebruik stopt.`,
      `The validity of the advice ended on ${words.en}: the use stops.`,
    ),
    mend: say(
      'Arrêter l’utilisation et demander le renouvellement par une demande motivée.',
      'Het gebruik stopzetten en met een gemotiveerde aanvraag de hernieuwing vragen.',
      'Stop the use and ask for renewal by a reasoned request.',
    ),
    who: ['camera-controller', 'municipal-council'],
    path,
  });
  c.deadline({ id: 'advice-expiry', on: validUntil, kind: 'latest', provision: id, reading: 'R-01' });
}

/** The chief of corps of the zone of the place is consulted before the vote. @law lcam-5-p2-al2 lcam-5-p2-1-al6-s1-consult lcam-7-1-al3-s2-consult lcam-8-2-p2-al2 */
export function judgeChiefConsulted(
  c: Case,
  subject: AdviceSubject,
  facts: {
    readonly chiefConsultedAt?: string;
    readonly chiefOfZoneOfPlace?: boolean;
    readonly votedAt: Moment;
  },
  path: string,
): void {
  const { chief: id } = adviceProvisions[subject];
  const at = facts.chiefConsultedAt;
  const mend = say(
    'Consulter le chef de corps de la zone de police du lieu, puis voter.',
    'De korpschef van de politiezone van de plaats raadplegen, en dan stemmen.',
    'Consult the chief of corps of the police zone of the place, then vote.',
  );
  c.stated(
    id,
    at === undefined ? undefined : c.precedes(c.moment(`${path}.chiefConsultedAt`, at), facts.votedAt, true),
    {
      yes: say(
        'Le chef de corps a été consulté avant l’avis.',
        'De korpschef is vóór het advies geraadpleegd.',
        'The chief of corps was consulted before the advice.',
      ),
      no: say(
        'Le chef de corps n’a pas été consulté avant l’avis : celui-ci est irrégulier.',
        'De korpschef is niet vóór het advies geraadpleegd: het advies is onregelmatig.',
        'The chief of corps was not consulted before the advice: it is irregular.',
      ),
      mend,
      who: ['municipal-council', 'chief-of-corps'],
      path: path === '' ? 'chiefConsultedAt' : `${path}.chiefConsultedAt`,
    },
  );
  if (facts.chiefOfZoneOfPlace === false)
    c.note(
      id,
      'no',
      say(
        'Le chef de corps consulté n’est pas celui de la zone où se situe le lieu.',
        'De geraadpleegde korpschef is niet die van de zone waar de plaats ligt.',
        'The chief of corps consulted is not that of the zone where the place is.',
      ),
      { mend, who: ['municipal-council', 'chief-of-corps'] },
    );
}
