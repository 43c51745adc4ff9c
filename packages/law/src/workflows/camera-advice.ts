import { say } from '../trilingual.ts';
import { alarm, end, type Procedure, state, step, term } from './procedure.ts';
import { atOnce, before } from './terms.ts';

/** W-19: advice of the municipal council. */
const advice: Procedure = {
  id: 'W-19',
  title: say('Avis du conseil communal', 'Advies van de gemeenteraad', 'Advice of the municipal council'),
  states: {
    requested: state('demandé', 'gevraagd', 'requested'),
    'chief-consulted': state('chef de corps consulté', 'korpschef geraadpleegd', 'chief of corps consulted'),
    'voted-positive': state('avis positif', 'positief advies', 'positive advice'),
    'voted-negative': end('avis négatif', 'negatief advies', 'negative advice'),
    valid: state('en vigueur', 'geldig', 'valid'),
    expired: state('échu', 'verstreken', 'expired'),
    renewed: state('renouvelé', 'vernieuwd', 'renewed'),
  },
  steps: [
    step([], 'requested', {
      who: ['public-authority', 'municipal-authority', 'camera-controller'],
      act: 'request-council-advice',
      law: 'lcam-5-p2-1-al5 lcam-7-1-al4-s1',
    }),
    step('requested', 'chief-consulted', {
      who: ['municipal-council'],
      act: 'give-council-advice',
      due: term('law', 'avant l’avis', 'vóór het advies', 'before the advice'),
      law: 'lcam-5-p2-1-al6-s1-consult lcam-7-1-al3-s2-consult lcam-8-2-p2-al2',
    }),
    step('chief-consulted', 'voted-positive', {
      who: ['municipal-council'],
      act: 'give-council-advice',
      law: 'lcam-5-p2-1-al3 lcam-7-1-al3-s1 lcam-8-2-p2-al1',
      readings: 'R-09',
    }),
    step('chief-consulted', 'voted-negative', {
      who: ['municipal-council'],
      act: 'give-council-advice',
      law: 'lcam-5-p2-1-al3 lcam-7-1-al3-s1 lcam-8-2-p2-al1',
      readings: 'R-09',
    }),
    step('voted-positive', 'valid', { none: 'system', law: 'lcam-5-p2-1-al6-s1-duree lcam-7-1-al3-s2-duree' }),
    step(['valid', 'renewed'], 'expired', {
      none: 'clock',
      due: term(
        'law',
        'au terme fixé par le conseil',
        'op de door de raad bepaalde einddatum',
        'at the end set by the council',
      ),
      law: 'lcam-5-p2-1-al6-s1-duree lcam-7-1-al3-s2-duree',
    }),
    step(['valid', 'expired'], 'renewed', {
      who: ['municipal-council'],
      act: 'give-council-advice',
      law: 'lcam-7-1-al5 lcam-5-p2-1-al6-s2',
    }),
  ],
};

/** W-20: filming the perimeter of a listed place. */
const perimeter: Procedure = {
  id: 'W-20',
  title: say('Périmètre d’un lieu énuméré', 'Perimeter van een opgesomde plaats', 'Perimeter of a listed place'),
  states: {
    draft: state('projet', 'ontwerp', 'draft'),
    'list-checked': state('lieu énuméré vérifié', 'opgesomde plaats nagegaan', 'listed place checked'),
    'advice-pending': state(
      'avis du conseil demandé (W-19)',
      'advies van de raad gevraagd (W-19)',
      'council advice asked (W-19)',
    ),
    permitted: state('permis dans le périmètre', 'toegestaan binnen de perimeter', 'permitted within the perimeter'),
    breached: alarm('hors du périmètre', 'buiten de perimeter', 'outside the perimeter'),
    ended: end('terminé', 'beëindigd', 'ended'),
  },
  steps: [
    step([], 'draft', { who: ['camera-controller'], none: 'preparation', law: 'lcam-8-2-p1' }),
    step('draft', 'list-checked', {
      who: ['camera-controller'],
      act: 'check-place-list',
      law: 'lcam-8-2-p1 lcam-8-2-p1-roi',
    }),
    step('list-checked', 'advice-pending', {
      who: ['camera-controller'],
      act: 'request-council-advice',
      due: before,
      law: 'lcam-8-2-p2-al1',
    }),
    step('advice-pending', 'permitted', {
      who: ['camera-controller'],
      act: 'decide-perimeter-filming',
      law: 'lcam-8-2-p2-al1',
      readings: 'R-32',
    }),
    step('permitted', 'permitted', {
      who: ['camera-controller'],
      act: 'film-perimeter',
      law: 'lcam-8-2-p1',
      readings: 'R-32',
    }),
    step('permitted', 'breached', {
      who: ['camera-controller'],
      act: ['film-perimeter', 'aim-surveillance-camera'],
      due: atOnce,
      readings: 'R-32',
    }),
    step('breached', 'permitted', { who: ['camera-controller'], act: 'film-perimeter', readings: 'R-32' }),
    step(['permitted', 'breached'], 'ended', { who: ['camera-controller'], none: 'own-decision', law: 'lcam-8-2-p1' }),
  ],
};

/** Procedures that other procedures of the camera law pass through. */
export const cameraAdviceProcedures: readonly Procedure[] = [advice, perimeter];
