import { say } from '../trilingual.ts';
import { end, type Procedure, state, step, term } from './procedure.ts';
import { before } from './terms.ts';

/** W-21: sharing images with the police in real time. */
const sharing: Procedure = {
  id: 'W-21',
  title: say(
    'Transmission en temps réel à la police',
    'Realtime doorgifte aan de politie',
    'Real-time sharing with the police',
  ),
  states: {
    negotiated: state('en négociation', 'in onderhandeling', 'being negotiated'),
    submitted: state(
      'soumis à l’avis de l’Autorité',
      'voor advies aan de Autoriteit voorgelegd',
      'submitted for the opinion of the Authority',
    ),
    signed: state('accord signé', 'akkoord ondertekend', 'agreement signed'),
    armed: state('en attente d’un fait', 'wachtend op een feit', 'waiting for an incident'),
    streaming: state('transmission en cours', 'doorgifte bezig', 'streaming'),
    closed: state('transmission clôturée', 'doorgifte afgesloten', 'stream closed'),
    terminated: end('accord résilié', 'akkoord opgezegd', 'agreement terminated'),
  },
  steps: [
    step([], 'negotiated', {
      who: ['camera-controller', 'police-service'],
      none: 'preparation',
      law: 'lcam-9-al3-pt3',
    }),
    step('negotiated', 'signed', {
      who: ['camera-controller', 'police-service'],
      act: 'sign-sharing-agreement',
      law: 'lcam-9-al3-pt3',
      readings: 'R-33',
    }),
    step('negotiated', 'submitted', {
      who: ['police-service', 'public-transport-company', 'nuclear-site-operator'],
      act: 'sign-transport-protocol',
      due: term('law', 'avant la signature', 'vóór de ondertekening', 'before signature'),
      law: 'lcam-9-al4 l2018-89-al3',
      readings: 'R-33',
    }),
    step('submitted', 'signed', {
      who: ['police-service', 'public-transport-company', 'nuclear-site-operator'],
      act: 'sign-transport-protocol',
      law: 'lcam-9-al4',
      readings: 'R-33',
    }),
    step('signed', 'armed', { none: 'system', law: 'lcam-9-al3-pt3-b' }),
    step('signed', 'streaming', {
      who: ['camera-controller'],
      act: ['stream-to-police', 'watch-transport-feed'],
      law: 'lcam-9-al3-pt3-a lcam-9-al4',
    }),
    step('armed', 'streaming', {
      who: ['camera-controller'],
      act: 'stream-to-police',
      due: term('law', 'le temps du fait', 'zolang het feit duurt', 'as long as the incident lasts'),
      law: 'lcam-9-al3-pt3-b',
    }),
    step('streaming', 'streaming', {
      who: ['police-service'],
      act: 'activate-use',
      due: before,
      law: 'lfp-25-1-p2',
      readings: 'R-36',
    }),
    step('streaming', 'closed', { who: ['camera-controller'], none: 'own-decision', law: 'lcam-9-al3-pt3' }),
    step('closed', 'armed', { none: 'system', law: 'lcam-9-al3-pt3' }),
    step(['signed', 'armed', 'closed'], 'terminated', {
      who: ['camera-controller', 'police-service'],
      none: 'own-decision',
      law: 'lcam-9-al3-pt3',
    }),
  ],
};

/** W-22: access of the filmed person. */
const subjectAccess: Procedure = {
  id: 'W-22',
  title: say(
    'Droit d’accès de la personne filmée',
    'Recht van toegang van de gefilmde persoon',
    'Access of the filmed person',
  ),
  states: {
    received: state('demande reçue', 'verzoek ontvangen', 'request received'),
    incomplete: state('indications insuffisantes', 'onvoldoende aanwijzingen', 'details insufficient'),
    located: state('images retrouvées', 'beelden teruggevonden', 'images located'),
    held: state('images conservées pour la demande', 'beelden bewaard voor het verzoek', 'images held for the request'),
    answered: end('répondu', 'beantwoord', 'answered'),
    refused: end('refusée', 'geweigerd', 'refused'),
    'expired-failure': end(
      'images effacées avant la réponse',
      'beelden gewist vóór het antwoord',
      'images gone before the answer',
    ),
  },
  steps: [
    step([], 'received', { who: ['filmed-person'], act: 'request-access', law: 'lcam-12-al2-motif lcam-12-al2-droit' }),
    step('received', 'incomplete', {
      who: ['camera-controller'],
      act: 'answer-access-request',
      due: term('reading', 'demander aussitôt', 'onmiddellijk navragen', 'ask at once'),
      law: 'lcam-12-al2-indications',
      readings: 'R-28',
    }),
    step('incomplete', 'received', { who: ['filmed-person'], act: 'request-access', law: 'lcam-12-al2-indications' }),
    step(['received', 'incomplete'], 'located', {
      who: ['camera-controller'],
      none: 'preparation',
      law: 'lcam-12-al2-indications',
    }),
    step(['received', 'incomplete', 'located'], 'held', {
      who: ['camera-controller'],
      act: 'hold-requested-images',
      due: term(
        'law',
        'jusqu’à la réponse, sans dépasser le délai de conservation',
        'tot het antwoord, zonder de bewaartermijn te overschrijden',
        'until the answer, not beyond the retention term',
      ),
      law: 'lcam-12-al3 lcam-12-al3-max',
      readings: 'R-28',
    }),
    step('held', 'answered', {
      who: ['camera-controller'],
      act: 'answer-access-request',
      due: term(
        'policy',
        'un mois, et 48 heures avant l’effacement',
        'één maand, en 48 uur vóór de wissing',
        'one month, and 48 hours before deletion',
      ),
      law: 'lcam-12-al2-droit lcam-12-al4',
      readings: 'R-28 A-12',
    }),
    step(['received', 'incomplete', 'held'], 'refused', {
      who: ['camera-controller'],
      act: 'answer-access-request',
      law: 'lcam-12-al2-indications',
      readings: 'R-28',
    }),
    step('held', 'expired-failure', {
      who: ['camera-controller'],
      act: 'record-access-failure',
      due: term('reading', 'à l’effacement', 'bij de wissing', 'at deletion'),
      readings: 'R-28',
    }),
  ],
};

/** Procedures of LCAM 9 and 12. */
export const cameraAccessProcedures: readonly Procedure[] = [sharing, subjectAccess];
