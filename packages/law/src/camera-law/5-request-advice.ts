import type { Case } from '../case.ts';
import { endOfDay, readDay } from '../time.ts';
import { say } from '../trilingual.ts';
import { dayInWords } from '../words.ts';
import { judgeController, judgePublicAuthority } from './2-controller.ts';
import { judgeMobileInOpenPlace } from './7-1-mobile-open.ts';
import { judgeOnPerimeterList } from './8-2-perimeter.ts';
import type { RequestCouncilAdviceFacts } from './acts.ts';
import {
  type AdviceSubject,
  adviceProvisions,
  adviceSubjectOf,
  isRoadOfAnother,
  municipalitiesOf,
  noteNoAdviceAsked,
} from './council-advice.ts';
import { governSystem } from './system.ts';
import { noteWithoutObject } from './without-object.ts';

/** A request for the advice of the council, or for its renewal. @law lcam-5-p2-al1 lcam-5-p2-1-al5 lcam-7-1-al4-s1 lcam-8-2-p2-al1 */
export function judgeRequestCouncilAdvice(c: Case, facts: RequestCouncilAdviceFacts): void {
  const system = governSystem(c, facts);
  if (system === undefined) return;
  const { regime } = system;
  judgeController(c, regime, facts.controller, 'controller');
  judgePublicAuthority(c, regime, facts.controller);
  // in a closed place an advice is only ever about its perimeter
  const forPerimeter = facts.forPerimeter ?? (facts.perimeter !== undefined && adviceSubjectOf(regime) === undefined);
  const subject = forPerimeter ? 'perimeter' : adviceSubjectOf(regime);
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
