import type { Case } from '../case.ts';
import { endOfDay, readDay } from '../time.ts';
import { say } from '../trilingual.ts';
import { dayInWords } from '../words.ts';
import { judgeController, judgePublicAuthority } from './2-controller.ts';
import { judgeMobileInOpenPlace } from './7-1-mobile-open.ts';
import { judgeOnPerimeterList } from './8-2-perimeter.ts';
import type { ConsultPoliceOnCameraFacts, GiveCouncilAdviceFacts, RequestCouncilAdviceFacts } from './acts.ts';
import {
  type AdviceSubject,
  adviceProvisions,
  adviceSubjectOf,
  isRoadOfAnother,
  judgeChiefConsulted,
  judgeServiceConcerned,
  municipalitiesOf,
  noteNoAdviceAsked,
} from './council-advice.ts';
import { governSystem } from './system.ts';

/** A request for the advice of the council, or for its renewal. @law lcam-5-p2-al1 lcam-5-p2-1-al5 lcam-7-1-al4-s1 lcam-8-2-p2-al1 */
export function judgeRequestCouncilAdvice(c: Case, facts: RequestCouncilAdviceFacts): void {
  const system = governSystem(c, facts);
  if (system === undefined) return;
  const { regime } = system;
  judgeController(c, regime, facts.controller, 'controller');
  judgePublicAuthority(c, regime, facts.controller);
  const subject = facts.forPerimeter === true ? 'perimeter' : adviceSubjectOf(regime);
  if (subject === undefined || (subject === 'perimeter' && system.placeKind === 'open')) {
    noteWithoutObject(c, subject === 'perimeter' ? 'lcam-8-2-p1' : 'lcam-5-p2-al1');
    return;
  }
  if (subject === 'open-fixed' || subject === 'open-temporary') {
    if (isRoadOfAnother(facts.place) === true) {
      noteNoAdviceAsked(c, subject);
      noteWithoutObject(c, adviceProvisions[subject].advice);
      return;
    }
  }
  judgeAddressee(c, subject, facts);
  if (subject === 'mobile-open') judgeMobileInOpenPlace(c, facts);
  if (subject === 'perimeter') judgeOnPerimeterList(c, facts.place);
  judgeContents(c, subject, facts);
  judgeExtent(c, subject, facts);
  judgeRenewal(c, subject, facts);
  c.duty({
    id: 'consult-chief-of-corps',
    basis: 'law',
    provision: adviceProvisions[subject].chief,
    text: say(
      'Consulter le chef de corps de la zone de police du lieu avant de rendre l’avis.',
      'De korpschef van de politiezone van de plaats raadplegen vóór het advies.',
      'Consult the chief of corps of the police zone of the place before giving the advice.',
    ),
    dueWithin: 'before-advice',
    by: ['municipal-council'],
    toWhom: ['chief-of-corps'],
  });
}

/** Where the law asks no advice of the council, a request for one has no object. */
function noteWithoutObject(c: Case, provision: string): void {
  c.note(
    provision,
    'no',
    say(
      'La demande est sans objet : la loi ne demande pas d’avis du conseil communal pour ce système.',
      'De aanvraag heeft geen voorwerp: de wet vraagt voor dit systeem geen advies van de gemeenteraad.',
      'The request is without object: the law asks no advice of the council for this system.',
    ),
    {
      mend: say(
        'Voirie d’une autre autorité : consulter le service de police concerné. Lieu fermé : décider et notifier.',
        'Weg van een andere overheid: de betrokken politiedienst raadplegen. Besloten plaats: beslissen en meedelen.',
        'Road of another authority: consult the police service concerned. Closed place: decide and notify.',
      ),
      who: ['camera-controller'],
    },
  );
}

function judgeAddressee(c: Case, subject: AdviceSubject, facts: RequestCouncilAdviceFacts): void {
  const id = adviceProvisions[subject].advice;
  const to = facts.addressedTo;
  c.choice('R-09');
  c.fact(id, to?.role === undefined ? undefined : to.role === 'municipal-council', {
    yes: say(
      'La demande s’adresse au conseil communal.',
      'De aanvraag is gericht aan de gemeenteraad.',
      'The request goes to the municipal council.',
    ),
    no: say(
      'L’avis est celui du conseil communal, et d’aucune autre autorité.',
      'Het advies is dat van de gemeenteraad, en van geen andere overheid.',
      'The advice is the municipal council’s, and no other authority’s.',
    ),
    who: ['municipal-council'],
    path: 'addressedTo.role',
  });
  const touched = municipalitiesOf(facts.place);
  const known = touched.length > 0 && to?.municipality !== undefined;
  c.fact(id, known ? touched.includes(to.municipality) : undefined, {
    yes: say(
      'Le conseil est celui de la commune du lieu.',
      'De gemeenteraad is die van de gemeente van de plaats.',
      'The council is that of the municipality of the place.',
    ),
    no: say(
      'Le conseil n’est pas celui de la commune du lieu.',
      'De gemeenteraad is niet die van de gemeente van de plaats.',
      'The council is not that of the municipality of the place.',
    ),
    who: ['municipal-council'],
    path: touched.length === 0 ? 'place.municipality' : 'addressedTo.municipality',
  });
}

/** What the request must state. @law lcam-5-p2-1-al5 lcam-7-1-al4-s1 lcam-8-2-p2-al1 */
function judgeContents(c: Case, subject: AdviceSubject, facts: RequestCouncilAdviceFacts): void {
  const purposes = (id: string) =>
    c.stated(id, facts.particularPurposes, {
      yes: say(
        'La demande précise les finalités particulières.',
        'De aanvraag vermeldt de bijzondere doeleinden.',
        'The request states the particular purposes.',
      ),
      no: say(
        'La demande ne précise pas les finalités particulières : elle est incomplète.',
        'De aanvraag vermeldt de bijzondere doeleinden niet: zij is onvolledig.',
        'The request does not state the particular purposes: it is incomplete.',
      ),
      who: ['camera-controller'],
      path: 'particularPurposes',
    });
  const perimeter = (id: string) =>
    c.stated(id, facts.perimeter, {
      yes: say(
        'La demande précise le périmètre.',
        'De aanvraag vermeldt de perimeter.',
        'The request states the perimeter.',
      ),
      no: say(
        'La demande ne précise pas le périmètre : elle est incomplète.',
        'De aanvraag vermeldt de perimeter niet: zij is onvolledig.',
        'The request does not state the perimeter: it is incomplete.',
      ),
      who: ['camera-controller'],
      path: 'perimeter',
    });
  if (subject === 'open-temporary') {
    const id = 'lcam-5-p2-1-al5';
    purposes(id);
    const moved = facts.willBeMoved ?? (facts.camera?.temporaryAim === 'regular-relocation' ? true : undefined);
    if (moved === undefined && facts.perimeter === undefined && facts.camera?.temporaryAim !== 'determined-event')
      c.unknown(id, 'willBeMoved', ['camera-controller']);
    else if (moved === true) perimeter(id);
  } else if (subject === 'mobile-open') {
    const id = 'lcam-7-1-al4-s1';
    purposes(id);
    perimeter(id);
    c.stated(id, facts.modalities, {
      yes: say(
        'La demande précise les modalités d’utilisation.',
        'De aanvraag vermeldt de gebruiksmodaliteiten.',
        'The request states the conditions of use.',
      ),
      no: say(
        'La demande ne précise pas les modalités d’utilisation : elle est incomplète.',
        'De aanvraag vermeldt de gebruiksmodaliteiten niet: zij is onvolledig.',
        'The request does not state the conditions of use: it is incomplete.',
      ),
      who: ['camera-controller'],
      path: 'modalities',
    });
  } else if (subject === 'perimeter') perimeter('lcam-8-2-p2-al1');
}

/** The perimeter may be the whole municipality, and no more. @law lcam-5-p2-1-al4 lcam-7-1-al4-s2 */
function judgeExtent(c: Case, subject: AdviceSubject, facts: RequestCouncilAdviceFacts): void {
  if (facts.perimeterExtent === undefined || (subject !== 'open-temporary' && subject !== 'mobile-open')) return;
  c.fact(
    subject === 'open-temporary' ? 'lcam-5-p2-1-al4' : 'lcam-7-1-al4-s2',
    facts.perimeterExtent !== 'beyond-municipality',
    {
      yes: say(
        'Le périmètre peut couvrir tout le territoire de la commune ; il ne le dépasse pas.',
        'De perimeter mag het hele grondgebied van de gemeente beslaan; hij gaat er niet buiten.',
        'The perimeter may cover the whole municipality; it does not go beyond.',
      ),
      no: say(
        'Le périmètre dépasse le territoire de la commune : ce conseil ne peut se prononcer au-delà.',
        'De perimeter gaat buiten het grondgebied van de gemeente: deze raad kan zich daarover niet uitspreken.',
        'The perimeter goes beyond the municipality: this council cannot speak of what lies outside.',
      ),
      mend: say(
        'Demander aussi l’avis du conseil de l’autre commune, pour sa part du périmètre.',
        'Ook het advies van de raad van de andere gemeente vragen, voor haar deel van de perimeter.',
        'Ask the council of the other municipality too, for its part of the perimeter.',
      ),
      who: ['camera-controller', 'municipal-council'],
      path: 'perimeterExtent',
    },
  );
}

/** A renewal is asked with reasons, of a positive advice. @law lcam-5-p2-1-al6-s2 lcam-7-1-al5 */
function judgeRenewal(c: Case, subject: AdviceSubject, facts: RequestCouncilAdviceFacts): void {
  const id = adviceProvisions[subject].renewal;
  if (facts.renewal === undefined || id === undefined) return;
  const { reasons, earlierAdvicePositive, validUntil } = facts.renewal;
  c.stated(id, reasons, {
    yes: say(
      'La demande de renouvellement est motivée.',
      'De aanvraag tot hernieuwing is gemotiveerd.',
      'The request for renewal gives reasons.',
    ),
    no: say(
      'La demande de renouvellement n’est pas motivée.',
      'De aanvraag tot hernieuwing is niet gemotiveerd.',
      'The request for renewal gives no reasons.',
    ),
    mend: say('Motiver la demande.', 'De aanvraag motiveren.', 'Give reasons.'),
    who: ['camera-controller'],
    path: 'renewal.reasons',
  });
  c.fact(id, earlierAdvicePositive ?? true, {
    yes: say(
      'L’avis à renouveler est positif.',
      'Het te hernieuwen advies is positief.',
      'The advice to be renewed is positive.',
    ),
    no: say(
      'Seul un avis positif se renouvelle.',
      'Enkel een positief advies wordt hernieuwd.',
      'Only a positive advice is renewed.',
    ),
    who: ['camera-controller'],
    path: 'renewal.earlierAdvicePositive',
  });
  if (validUntil === undefined) return;
  c.deadline({ id: 'advice-expiry', on: validUntil, kind: 'latest', provision: id, reading: 'R-01' });
  const lastDay = readDay('renewal.validUntil', validUntil);
  if (!c.isPast({ kind: 'instant', instant: endOfDay(lastDay), lastDay })) return;
  const words = dayInWords(lastDay);
  c.gate({
    id: 'use-stopped-meanwhile',
    blocks: false,
    because: say(
      `La validité de l’avis a pris fin le ${words.fr} : l’utilisation reste arrêtée jusqu’au renouvellement.`,
      `De geldigheid van het advies is geëindigd op ${words.nl}: het gebruik blijft stopgezet tot de hernieuwing.`,
      `The validity of the advice ended on ${words.en}: the use stays stopped until the renewal.`,
    ),
  });
}

/** The advice of the council. @law lcam-5-p2-al2 lcam-5-p2-1-al6-s1-consult lcam-5-p2-1-al6-s1-duree lcam-7-1-al3-s2-consult lcam-7-1-al3-s2-duree lcam-8-2-p2-al2 */
export function judgeGiveCouncilAdvice(c: Case, facts: GiveCouncilAdviceFacts): void {
  const { subject } = facts;
  if (subject === undefined) {
    c.unknown('lcam-5-p2-al1', 'subject', ['municipal-council']);
    return;
  }
  const { advice: id, validity } = adviceProvisions[subject];
  if ((subject === 'open-fixed' || subject === 'open-temporary') && isRoadOfAnother(facts.place) === true) {
    noteNoAdviceAsked(c, subject);
    noteWithoutObject(c, id);
    return;
  }
  const by = facts.givenBy;
  c.fact(id, by?.role === undefined ? undefined : by.role === 'municipal-council', {
    yes: say(
      'L’avis est rendu par le conseil communal.',
      'Het advies wordt gegeven door de gemeenteraad.',
      'The advice is given by the municipal council.',
    ),
    no: say(
      'Seul le conseil communal rend cet avis.',
      'Enkel de gemeenteraad geeft dit advies.',
      'Only the municipal council gives this advice.',
    ),
    who: ['municipal-council'],
    path: 'givenBy.role',
  });
  const touched = municipalitiesOf(facts.place);
  if (by?.municipality !== undefined && touched.length > 0)
    c.fact(id, touched.includes(by.municipality), {
      yes: say(
        'Le conseil est celui de la commune du lieu.',
        'De gemeenteraad is die van de gemeente van de plaats.',
        'The council is that of the municipality of the place.',
      ),
      no: say(
        'Le conseil n’est pas celui de la commune du lieu.',
        'De gemeenteraad is niet die van de gemeente van de plaats.',
        'The council is not that of the municipality of the place.',
      ),
      who: ['municipal-council'],
      path: 'givenBy.municipality',
    });
  c.stated(id, facts.outcome, {
    yes: say(
      'L’avis est positif ou négatif.',
      'Het advies is positief of negatief.',
      'The advice is positive or negative.',
    ),
    no: say(
      'L’avis ne dit pas s’il est positif ou négatif.',
      'Het advies zegt niet of het positief of negatief is.',
      'The advice does not say whether it is positive or negative.',
    ),
    who: ['municipal-council'],
    path: 'outcome',
  });
  judgeChiefConsulted(c, subject, { ...facts, votedAt: c.at }, '');
  if (facts.outcome !== 'positive') return;
  if (facts.requestComplete === false)
    c.note(
      subject === 'mobile-open' ? 'lcam-7-1-al4-s1' : subject === 'open-temporary' ? 'lcam-5-p2-1-al5' : id,
      'no',
      say(
        'La demande est incomplète : le conseil ne peut rendre un avis positif sur ce qu’elle ne précise pas.',
        'De aanvraag is onvolledig: de raad kan geen positief advies geven over wat zij niet vermeldt.',
        'The request is incomplete: the council cannot give a positive advice on what it does not state.',
      ),
      { who: ['camera-controller'] },
    );
  if (subject === 'perimeter')
    c.stated(id, facts.perimeter, {
      yes: say(
        'L’avis porte sur la délimitation du périmètre.',
        'Het advies betreft de afbakening van de perimeter.',
        'The advice is on the delimitation of the perimeter.',
      ),
      no: say(
        'L’avis ne délimite pas le périmètre.',
        'Het advies bakent de perimeter niet af.',
        'The advice does not delimit the perimeter.',
      ),
      who: ['municipal-council'],
      path: 'perimeter',
    });
  if (validity !== undefined) noteValidityFixed(c, validity, facts.validUntil);
}

/** The council fixes the validity; a last day already over fixes none. */
function noteValidityFixed(c: Case, id: string, validUntil: string | undefined): void {
  const lastDay = validUntil === undefined ? undefined : readDay('validUntil', validUntil);
  const isOver = lastDay !== undefined && c.isPast({ kind: 'instant', instant: endOfDay(lastDay), lastDay });
  c.stated(id, lastDay !== undefined && !isOver, {
    yes: say(
      'Le conseil fixe la durée de validité de son avis.',
      'De raad bepaalt de geldigheidsduur van zijn advies.',
      'The council fixes how long its advice is valid.',
    ),
    no: say(
      'Le conseil ne fixe pas une durée de validité à venir : l’avis est incomplet.',
      'De raad bepaalt geen toekomstige geldigheidsduur: het advies is onvolledig.',
      'The council fixes no validity to come: the advice is incomplete.',
    ),
    mend: say(
      'Fixer le dernier jour de validité.',
      'De laatste dag van geldigheid bepalen.',
      'Fix the last day of validity.',
    ),
    who: ['municipal-council'],
    path: 'validUntil',
  });
  if (validUntil !== undefined)
    c.deadline({ id: 'advice-expiry', on: validUntil, kind: 'latest', provision: id, reading: 'R-01' });
}

/** Consulting the police service concerned, on the road of another authority. @law lcam-5-p2-al3-s2 lcam-5-p2-1-al7-s2 */
export function judgeConsultPoliceOnCamera(c: Case, facts: ConsultPoliceOnCameraFacts): void {
  const system = governSystem(c, facts);
  if (system === undefined) return;
  const { regime } = system;
  judgeController(c, regime, facts.controller, 'controller');
  judgePublicAuthority(c, regime, facts.controller);
  if (regime !== 'open-fixed' && regime !== 'open-temporary') {
    c.note(
      'lcam-5-p2-al3-s2',
      'no',
      say(
        'Cette consultation concerne les caméras fixes et fixes temporaires dans un lieu ouvert.',
        'Deze raadpleging betreft vaste en tijdelijk vaste camera’s in een niet-besloten plaats.',
        'This consultation concerns fixed and temporary fixed cameras in an open place.',
      ),
    );
    return;
  }
  const other = isRoadOfAnother(facts.place);
  if (other !== true) {
    if (other === undefined) c.unknown(adviceProvisions[regime].advice, 'place.road', ['camera-controller']);
    else
      c.note(
        adviceProvisions[regime].advice,
        'no',
        say(
          'Hors des autoroutes et des voiries d’une autre autorité, c’est l’avis positif du conseil communal qui est requis ; cette consultation ne le remplace pas.',
          'Buiten autosnelwegen en wegen van een andere overheid is het positief advies van de gemeenteraad vereist; deze raadpleging vervangt het niet.',
          'Outside motorways and roads of another authority the positive advice of the council is required; this consultation does not replace it.',
        ),
        {
          mend: say(
            'Demander l’avis du conseil communal.',
            'Het advies van de gemeenteraad vragen.',
            'Ask for the advice of the council.',
          ),
          who: ['municipal-council'],
        },
      );
    return;
  }
  noteNoAdviceAsked(c, regime);
  const before = facts.installedAt === undefined ? undefined : c.moment('installedAt', facts.installedAt);
  const id = regime === 'open-fixed' ? 'lcam-5-p2-al3-s2' : 'lcam-5-p2-1-al7-s2';
  c.choice('R-30');
  c.fact(id, before === undefined || c.precedes(c.at, before, true), {
    yes: say(
      'La consultation précède l’installation.',
      'De raadpleging gaat aan de plaatsing vooraf.',
      'The consultation precedes the installation.',
    ),
    no: say(
      'La consultation suit l’installation : elle devait la précéder.',
      'De raadpleging volgt op de plaatsing: zij moest eraan voorafgaan.',
      'The consultation follows the installation: it had to precede it.',
    ),
    who: ['camera-controller'],
    path: 'installedAt',
  });
  judgeServiceConcerned(c, id, facts, 'consulted.role');
}
