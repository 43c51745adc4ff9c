import { say } from '../trilingual.ts';
import { end, type Procedure, type ProcedureStep, state, step, term } from './procedure.ts';
import { dayBefore, monthOrThree } from './terms.ts';

const controller = ['camera-controller'] as const;
const authority = ['public-authority', 'camera-controller'] as const;
const notifiers = ['camera-controller', 'designated-notifier', 'declarant'] as const;
const draft = state('projet', 'ontwerp', 'draft');
const advicePending = state(
  'avis du conseil demandé (W-19)',
  'advies van de raad gevraagd (W-19)',
  'council advice asked (W-19)',
);
const decided = state('décidée', 'beslist', 'decided');
const notified = state('notifiée', 'aangegeven', 'notified');
const inService = state('en service', 'in gebruik', 'in service');
const modified = state('modification notifiée', 'wijziging aangegeven', 'modification notified');
const ended = end('hors service', 'buiten gebruik', 'out of service');
const adviceExpired = state('avis échu', 'advies verstreken', 'advice expired');
const notices = ['notify-surveillance-camera', 'declare-camera'] as const;
const beforeEffect = term('policy', 'avant sa prise d’effet', 'vóór zij uitwerking heeft', 'before it takes effect');

const yearly = step('in-service', 'in-service', {
  who: ['declarant', 'camera-controller'],
  act: ['validate-declaration', 'delete-unvalidated-declaration'],
  due: term('law', 'chaque année', 'jaarlijks', 'yearly'),
  law: 'rd-2018-05-08-annual rd-2018-05-08-annual-default',
});
const outOfService = (from: readonly string[]): ProcedureStep =>
  step(from, 'ended', { who: notifiers, act: 'report-out-of-service', law: 'rd-2018-05-08-out-of-service' });
const change = (law: string): ProcedureStep =>
  step('in-service', 'modified', {
    who: notifiers,
    act: ['notify-camera-modification', 'change-declaration'],
    due: beforeEffect,
    law,
    readings: 'R-30',
  });
const back = step('modified', 'in-service', { none: 'system', readings: 'R-30' });
const images = (law: string): ProcedureStep =>
  step('in-service', 'in-service', {
    who: controller,
    act: ['keep-camera-images', 'delete-camera-images'],
    due: monthOrThree,
    law,
    readings: 'R-01',
  });

/** W-16: fixed camera in an open place. */
const openPlace: Procedure = {
  id: 'W-16',
  title: say(
    'Loi caméras : caméra fixe dans un lieu ouvert',
    'Camerawet: vaste camera op een niet-besloten plaats',
    'Camera law: fixed camera in an open place',
  ),
  states: {
    draft,
    'advice-pending': advicePending,
    'police-consulted': state('police consultée', 'politie geraadpleegd', 'police consulted'),
    decided,
    notified,
    'in-service': inService,
    modified,
    ended,
  },
  steps: [
    step([], 'draft', { who: authority, none: 'preparation', law: 'lcam-3-al1-pt1 lcam-3-al1-pt2' }),
    step('draft', 'advice-pending', {
      who: authority,
      act: 'request-council-advice',
      law: 'lcam-5-p1-al2 lcam-3-al1-pt1 lcam-3-al1-pt2',
    }),
    step('draft', 'police-consulted', {
      who: authority,
      act: 'consult-police-on-camera',
      due: term('law', 'avant l’installation', 'vóór de plaatsing', 'before installation'),
      law: 'lcam-5-p2-al3-s1 lcam-5-p2-al3-s2',
    }),
    step(['advice-pending', 'police-consulted'], 'decided', {
      who: authority,
      act: 'decide-surveillance-camera',
      law: 'lcam-5-p1-al1 lcam-5-p2-al1',
    }),
    step('decided', 'notified', {
      who: notifiers,
      act: notices,
      due: dayBefore,
      law: 'lcam-5-p3-al1 lcam-7-4-al1',
      readings: 'R-30',
    }),
    step('notified', 'in-service', {
      who: controller,
      act: ['put-camera-into-service', 'keep-controller-register'],
      law: 'lcam-5-p3-al4-s1 lcam-5-p4-al2 lcam-8-1',
    }),
    step('in-service', 'in-service', {
      who: ['event-authority'],
      act: 'open-event-live-access',
      due: term(
        'law',
        'le temps de l’évènement ou de la situation d’urgence',
        'zolang het evenement of de noodsituatie duurt',
        'as long as the event or emergency lasts',
      ),
      law: 'lcam-5-p4-al3-evenement lcam-5-p4-al3-urgence',
      readings: 'R-29',
    }),
    step('in-service', 'in-service', {
      who: ['police-service', 'camera-controller', 'guarding-agent'],
      act: ['use-surveillance-camera', 'watch-surveillance-camera'],
      law: 'lcam-5-p4-al1 lcam-5-p4-al2',
      readings: 'R-29',
    }),
    change('lcam-5-p3-al2'),
    back,
    images('lcam-5-p4-al5'),
    yearly,
    outOfService(['in-service', 'modified']),
  ],
};

/** W-17a: closed place accessible to the public. */
const accessiblePlace: Procedure = {
  id: 'W-17a',
  title: say(
    'Loi caméras : lieu fermé accessible au public',
    'Camerawet: voor het publiek toegankelijke besloten plaats',
    'Camera law: closed place accessible to the public',
  ),
  states: { draft, decided, notified, 'in-service': inService, modified, ended },
  steps: [
    step([], 'draft', { who: controller, none: 'preparation', law: 'lcam-3-al1-pt1' }),
    step('draft', 'decided', { who: controller, act: 'decide-surveillance-camera', law: 'lcam-3-al1-pt1' }),
    step('decided', 'notified', {
      who: notifiers,
      act: notices,
      due: dayBefore,
      law: 'lcam-6-p2-al1',
      readings: 'R-30',
    }),
    step('notified', 'in-service', {
      who: controller,
      act: ['put-camera-into-service', 'keep-controller-register'],
      law: 'lcam-6-p2-al4-s1 lcam-6-p2-al6-s2 lcam-6-p2-al6-s1',
      readings: 'R-32',
    }),
    step('in-service', 'in-service', { who: controller, act: 'add-witness-screen', law: 'lcam-6-p2-al7 lcam-9-al1' }),
    step('in-service', 'in-service', {
      who: controller,
      act: ['use-surveillance-camera', 'watch-surveillance-camera'],
      law: 'lcam-6-p3-al1 lcam-6-p3-al2',
    }),
    change('lcam-6-p2-al2'),
    back,
    images('lcam-6-p3-al3'),
    yearly,
    outOfService(['in-service', 'modified']),
  ],
};

/** W-17b: closed place not accessible to the public. */
const privatePlace: Procedure = {
  id: 'W-17b',
  title: say(
    'Loi caméras : lieu fermé non accessible au public',
    'Camerawet: niet voor het publiek toegankelijke besloten plaats',
    'Camera law: closed place not accessible to the public',
  ),
  states: {
    draft,
    'domestic-exempt': end('usage domestique : dispensé', 'huishoudelijk gebruik: vrijgesteld', 'domestic use: exempt'),
    decided,
    notified,
    'in-service': inService,
    modified,
    ended,
  },
  steps: [
    step([], 'draft', { who: ['camera-controller', 'natural-person'], none: 'preparation', law: 'lcam-3-al1-pt1' }),
    step('draft', 'domestic-exempt', {
      who: ['natural-person'],
      act: 'record-domestic-exemption',
      law: 'lcam-7-p2-al4 lcam-7-p2-al5-s1 lcam-7-p2-al6-pictogramme',
    }),
    step('draft', 'decided', { who: controller, act: 'decide-surveillance-camera', law: 'lcam-7-p1' }),
    step('decided', 'notified', {
      who: notifiers,
      act: notices,
      due: dayBefore,
      law: 'lcam-7-p2-al1',
      readings: 'R-30',
    }),
    step('notified', 'in-service', {
      who: controller,
      act: ['put-camera-into-service', 'keep-controller-register'],
      law: 'lcam-7-p2-al1 lcam-7-p2-al7-s2',
      readings: 'R-32',
    }),
    step('in-service', 'in-service', {
      who: controller,
      act: ['use-surveillance-camera', 'watch-surveillance-camera'],
      law: 'lcam-7-p3-al1 lcam-7-p3-al2',
    }),
    change('lcam-7-p2-al2'),
    back,
    images('lcam-7-p3-al3'),
    yearly,
    outOfService(['in-service', 'modified']),
  ],
};

/** W-17c: mobile cameras. */
const mobile: Procedure = {
  id: 'W-17c',
  title: say('Loi caméras : caméras mobiles', 'Camerawet: mobiele camera’s', 'Camera law: mobile cameras'),
  states: {
    draft,
    'advice-pending': advicePending,
    decided,
    notified,
    'in-service': inService,
    modified,
    'advice-expired': adviceExpired,
    ended,
  },
  steps: [
    step([], 'draft', {
      who: ['municipal-authority', 'camera-controller'],
      none: 'preparation',
      law: 'lcam-7-1-al1 lcam-7-2',
    }),
    step('draft', 'advice-pending', {
      who: ['municipal-authority'],
      act: 'request-council-advice',
      law: 'lcam-7-1-al1 lcam-7-1-al4-s1',
    }),
    step('advice-pending', 'decided', { who: controller, act: 'decide-surveillance-camera', law: 'lcam-7-1-al3-s1' }),
    step('draft', 'decided', { who: controller, act: 'decide-surveillance-camera', law: 'lcam-7-2' }),
    step('decided', 'notified', {
      who: notifiers,
      act: notices,
      due: dayBefore,
      law: 'lcam-7-3-p1-al1-s1 lcam-7-3-p1-al1-s2',
      readings: 'R-30 R-31',
    }),
    step(['decided', 'notified'], 'in-service', {
      who: ['finding-officer', 'camera-controller'],
      act: ['put-camera-into-service', 'keep-controller-register'],
      law: 'lcam-7-1-al2 lcam-7-3-p2-al1 lcam-7-3-p2-al2 lcam-7-3-p1-al4-s1 lcam-8-al2',
      readings: 'R-31',
    }),
    step('in-service', 'in-service', {
      who: ['finding-officer', 'police-service', 'camera-controller'],
      act: ['use-surveillance-camera', 'watch-surveillance-camera'],
      law: 'lcam-7-3-p3-al1-s1 lcam-7-3-p3-al1-s1-exc lcam-7-3-p3-al2',
    }),
    step('in-service', 'advice-expired', {
      none: 'clock',
      due: term(
        'law',
        'à la fin de la validité de l’avis',
        'bij het einde van de geldigheid van het advies',
        'when the advice ceases to be valid',
      ),
      law: 'lcam-7-1-al3-s2-duree lcam-7-1-al5',
    }),
    step('advice-expired', 'advice-pending', {
      who: ['municipal-authority'],
      act: 'request-council-advice',
      law: 'lcam-7-1-al5',
    }),
    change('lcam-7-3-p1-al2'),
    back,
    images('lcam-7-3-p4-al2-s1'),
    yearly,
    outOfService(['in-service', 'modified', 'advice-expired']),
  ],
};

/** W-18: temporary fixed camera in an open place. */
const temporary: Procedure = {
  id: 'W-18',
  title: say(
    'Loi caméras : caméra fixe temporaire dans un lieu ouvert',
    'Camerawet: tijdelijke vaste camera op een niet-besloten plaats',
    'Camera law: temporary fixed camera in an open place',
  ),
  states: {
    draft,
    'advice-pending': advicePending,
    'police-consulted': state('police consultée', 'politie geraadpleegd', 'police consulted'),
    decided,
    notified,
    'in-service': inService,
    relocated: state('déplacée dans le périmètre', 'verplaatst binnen de perimeter', 'moved within the perimeter'),
    'advice-expired': adviceExpired,
    renewed: state('avis renouvelé', 'advies vernieuwd', 'advice renewed'),
    ended,
  },
  steps: [
    step([], 'draft', { who: authority, none: 'preparation', law: 'lcam-2-pt4-2 lcam-5-p2-1-al2' }),
    step('draft', 'advice-pending', {
      who: authority,
      act: 'request-council-advice',
      law: 'lcam-2-pt4-2 lcam-5-p2-1-al2 lcam-5-p2-1-al5 lcam-5-p2-1-al4',
    }),
    step('draft', 'police-consulted', {
      who: authority,
      act: 'consult-police-on-camera',
      law: 'lcam-5-p2-1-al7-s1 lcam-5-p2-1-al7-s2',
    }),
    step(['advice-pending', 'police-consulted'], 'decided', {
      who: authority,
      act: 'decide-surveillance-camera',
      law: 'lcam-5-p2-1-al3 lcam-5-p2-1-al7-s1',
    }),
    step('decided', 'notified', {
      who: notifiers,
      act: notices,
      due: dayBefore,
      law: 'lcam-5-p3-al1',
      readings: 'R-30',
    }),
    step('notified', 'in-service', {
      who: controller,
      act: ['put-camera-into-service', 'keep-controller-register'],
      law: 'lcam-5-p3-al1 lcam-5-p3-al4-s1',
    }),
    step('in-service', 'relocated', {
      who: controller,
      act: ['relocate-temporary-camera', 'notify-camera-modification'],
      law: 'lcam-5-p3-al2',
      readings: 'R-30',
    }),
    step(['relocated', 'renewed'], 'in-service', { none: 'system', law: 'lcam-5-p2-1-al4' }),
    step('in-service', 'advice-expired', {
      none: 'clock',
      due: term(
        'law',
        'à la fin de la validité de l’avis',
        'bij het einde van de geldigheid van het advies',
        'when the advice ceases to be valid',
      ),
      law: 'lcam-5-p2-1-al6-s1-duree',
    }),
    step(['in-service', 'advice-expired'], 'renewed', {
      who: ['municipal-council'],
      act: 'give-council-advice',
      law: 'lcam-5-p2-1-al6-s2',
    }),
    outOfService(['in-service', 'relocated', 'advice-expired']),
  ],
};

/** Procedures of the camera law by place and camera. */
export const cameraLawProcedures: readonly Procedure[] = [openPlace, accessiblePlace, privatePlace, mobile, temporary];
