import { say } from '../trilingual.ts';
import { end, type Procedure, state, step, term } from './procedure.ts';
import { before } from './terms.ts';

const keeps = ['keep-recording', 'keep-non-visible-recording'] as const;
const deletes = ['delete-recording', 'delete-non-visible-recording'] as const;
const opens = ['open-recording', 'open-non-visible-recording'] as const;
const decides = ['decide-access', 'decide-non-visible-access'] as const;
const member = ['police-service', 'operational-member'] as const;

/** W-13: access to recordings, and their deletion. */
const access: Procedure = {
  id: 'W-13',
  title: say(
    'Accès aux enregistrements et effacement',
    'Toegang tot opnames en wissing',
    'Access to recordings and their deletion',
  ),
  states: {
    'open-month': state('dans la première période', 'binnen de eerste periode', 'within the first period'),
    gated: state('après la première période', 'na de eerste periode', 'after the first period'),
    sealed: state('scellé', 'verzegeld', 'sealed'),
    held: state('conservé (constatation fortuite)', 'bewaard (toevallige vaststelling)', 'held (chance find)'),
    deleted: end('effacé', 'gewist', 'deleted'),
    drafted: state('demande rédigée', 'verzoek opgesteld', 'request drafted'),
    granted: state('accès accordé', 'toegang verleend', 'access granted'),
    refused: end('refusé', 'geweigerd', 'refused'),
    used: state('consulté', 'geraadpleegd', 'used'),
    closed: end('clôturé', 'afgesloten', 'closed'),
  },
  steps: [
    step([], 'open-month', { who: ['police-service'], act: keeps, law: 'lfp-25-6 lfp-46-12-al1', readings: 'R-07' }),
    step('open-month', 'gated', {
      none: 'clock',
      due: term(
        'law',
        'un mois (2018) ; trente jours pour la vidéo depuis le 20-01-2024',
        'één maand (2018); dertig dagen voor video sinds 20-01-2024',
        'one month (2018); thirty days for video since 20-01-2024',
      ),
      law: 'lfp-25-7-p1-al1 lfp-46-13-al1',
      readings: 'R-01 A-01',
    }),
    step(['open-month', 'gated'], 'sealed', {
      who: ['control-organ', 'prosecutor', 'investigating-judge'],
      act: 'order-non-visible-stop',
      law: 'lfp-46-6-al2 lfp-46-8-al2 lfp-46-10-al2',
      readings: 'R-21',
    }),
    step('sealed', 'gated', {
      who: ['control-organ', 'prosecutor', 'investigating-judge'],
      act: 'lift-non-visible-stop',
      readings: 'R-21',
    }),
    step(['open-month', 'gated'], 'held', {
      who: ['responsible-officer'],
      act: 'hold-chance-find',
      due: before,
      law: 'lfp-46-12-al2-s2 lfp-46-12-al3-s2 lfp-46-12-al4-s2',
      readings: 'R-06',
    }),
    step(['open-month', 'gated', 'sealed', 'held'], 'deleted', {
      act: deletes,
      due: term(
        'law',
        'douze mois (2018) ; 365 jours depuis le 20-01-2024, trente jours au moins pour les caméras individuelles ; à la fin de l’action ou de la mission (46/12, al. 2 à 4)',
        'twaalf maanden (2018); 365 dagen sinds 20-01-2024, minstens dertig dagen voor individuele camera’s; bij het einde van de actie of de opdracht (46/12, tweede tot vierde lid)',
        'twelve months (2018); 365 days since 20-01-2024, at least thirty days for individual cameras; at the end of the action or mission (46/12, paras 2 to 4)',
      ),
      law: 'lfp-25-6 lfp-25-6-al2-pt1 lfp-46-12-al1 lfp-46-12-al2-s1',
      readings: 'R-01 R-07 A-01 A-03',
    }),
    step([], 'drafted', { who: member, none: 'preparation', law: 'lfp-25-7-p1-al3-raisons' }),
    step('drafted', 'granted', { who: member, act: opens, law: 'lfp-25-7-p1-al1 lfp-46-13-al1', readings: 'R-03' }),
    step('drafted', 'granted', {
      who: ['prosecutor', 'investigating-judge'],
      act: [...decides, ...opens],
      due: before,
      law: 'lfp-25-7-p1-al2 lfp-46-13-al2',
      readings: 'R-04',
    }),
    step('drafted', 'refused', {
      who: ['prosecutor', 'investigating-judge'],
      act: [...decides, ...opens],
      law: 'lfp-25-7-p1-al2 lfp-25-7-p1-al3-journal lfp-46-13-al2',
      readings: 'R-49',
    }),
    step('granted', 'used', {
      who: member,
      act: opens,
      law: 'lfp-25-7-p1-al3-journal lfp-25-7-p1-al3-raisons lfp-46-13-al3',
    }),
    step(['granted', 'used'], 'closed', { none: 'system', readings: 'R-49' }),
  ],
};

/** W-14: use for training. */
const training: Procedure = {
  id: 'W-14',
  title: say('Utilisation didactique', 'Didactisch gebruik', 'Use for training'),
  states: {
    requested: state('demandée', 'gevraagd', 'requested'),
    anonymising: state('anonymisation en cours', 'anonimisering bezig', 'being anonymised'),
    review: state('à vérifier', 'te controleren', 'under review'),
    rejected: end('rejetée', 'afgewezen', 'rejected'),
    released: state('remise aux formateurs', 'vrijgegeven voor opleiding', 'released for training'),
    withdrawn: end('retirée', 'ingetrokken', 'withdrawn'),
  },
  steps: [
    step([], 'requested', {
      who: ['police-trainer', 'police-service', 'intelligence-service'],
      none: 'preparation',
      law: 'lfp-25-7-p2 lrs-16-4-p1-al3',
    }),
    step('requested', 'anonymising', { none: 'system', readings: 'R-41' }),
    step('anonymising', 'review', { none: 'system', readings: 'R-41' }),
    step('review', 'released', {
      who: ['dpo', 'police-trainer', 'intelligence-service'],
      act: ['release-for-training', 'release-for-intelligence-training'],
      law: 'lfp-25-7-p2 lrs-16-4-p1-al3',
      readings: 'R-41 A-08',
    }),
    step('review', 'rejected', {
      who: ['dpo'],
      act: ['release-for-training', 'release-for-intelligence-training'],
      law: 'lfp-25-7-p2 lrs-16-4-p1-al3',
      readings: 'R-41',
    }),
    step('released', 'withdrawn', { who: ['dpo'], none: 'own-decision', readings: 'R-41' }),
  ],
};

/** W-15: registers and their consultation. */
const registers: Procedure = {
  id: 'W-15',
  title: say('Registres et consultation', 'Registers en raadpleging', 'Registers and their consultation'),
  states: {
    open: state('inscription ouverte', 'inschrijving open', 'entry open'),
    amended: state('inscription complétée', 'inschrijving aangevuld', 'entry amended'),
    closed: end('inscription clôturée', 'inschrijving afgesloten', 'entry closed'),
    requested: state('consultation demandée', 'raadpleging gevraagd', 'consultation requested'),
    granted: end('consultation accordée', 'raadpleging toegestaan', 'consultation granted'),
    refused: end('consultation refusée', 'raadpleging geweigerd', 'consultation refused'),
  },
  steps: [
    step([], 'open', {
      who: ['police-service', 'federal-police'],
      act: [
        'register-use',
        'register-fixed-camera',
        'register-non-visible-use',
        'enter-bodycam-register',
        'keep-controller-register',
      ],
      law: 'lfp-25-8-al1-s1 lfp-25-8-al2 lfp-25-8-p2-al1 lfp-46-14 rd-2018-05-08-register-keep',
      readings: 'A-07',
    }),
    step(['open', 'amended'], 'amended', {
      who: ['police-service', 'camera-controller'],
      act: ['register-use', 'keep-controller-register'],
      law: 'lfp-25-8-al1-s1 rd-2018-05-08-register-update',
    }),
    step(['open', 'amended'], 'closed', { act: 'delete-controller-register', law: 'rd-2018-05-08-register-keep' }),
    step([], 'requested', {
      who: [
        'control-organ',
        'dpo',
        'administrative-police-authority',
        'judicial-police-authority',
        'competent-dpa',
        'security-privacy-adviser',
        'dpa',
        'police-service',
        'intelligence-service',
        'public',
      ],
      none: 'preparation',
      law: 'lfp-25-8-al3',
      readings: 'R-40',
    }),
    step('requested', 'granted', {
      who: ['police-service', 'federal-police'],
      act: ['consult-register', 'consult-non-visible-register', 'consult-bodycam-register', 'extract-bodycam-data'],
      law: 'lfp-25-8-al3 lfp-25-8-p2-al6 lfp-25-8-p2-al7 lfp-46-14',
      readings: 'R-40',
    }),
    step('requested', 'granted', {
      who: ['federal-police'],
      act: 'consult-register-intelligence',
      law: 'lrs-16-4-p4',
      readings: 'R-40',
    }),
    step('requested', 'granted', {
      who: ['camera-controller'],
      act: 'consult-camera-register',
      law: 'lcam-5-p3-al4-s3 lcam-6-p2-al4-s3 lcam-7-p2-al5-s3 lcam-7-3-p1-al4-s3',
      readings: 'R-40',
    }),
    step('requested', 'refused', {
      who: ['police-service', 'federal-police', 'camera-controller'],
      act: [
        'consult-register',
        'consult-non-visible-register',
        'consult-bodycam-register',
        'consult-camera-register',
        'consult-register-intelligence',
      ],
      law: 'lfp-25-8-al3',
      readings: 'R-40',
    }),
  ],
};

/** Procedures of recordings and registers. */
export const recordingProcedures: readonly Procedure[] = [access, training, registers];
