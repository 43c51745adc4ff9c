import type { Case } from '../case.ts';
import { endOfDay, readDay } from '../time.ts';
import { say } from '../trilingual.ts';
import { judgeController, judgePublicAuthority } from './2-controller.ts';
import type { ConsultPoliceOnCameraFacts, GiveCouncilAdviceFacts } from './acts.ts';
import {
  adviceProvisions,
  isRoadOfAnother,
  judgeChiefConsulted,
  judgeServiceConcerned,
  municipalitiesOf,
  noteNoAdviceAsked,
} from './council-advice.ts';
import { governSystem } from './system.ts';
import { noteWithoutObject } from './without-object.ts';

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
  c.stated(id, lastDay === undefined ? undefined : !isOver, {
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
