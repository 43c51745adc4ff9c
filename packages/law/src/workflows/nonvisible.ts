import { say } from '../trilingual.ts';
import { end, type Procedure, state, step, term } from './procedure.ts';
import { atItsEnd, atOnce, before, withoutDelay } from './terms.ts';

const authorisers = ['chief-of-corps', 'commissioner-general', 'federal-committee-member'] as const;
const officer = ['responsible-officer'] as const;
const orderers = ['control-organ', 'prosecutor', 'investigating-judge'] as const;
const ended = end('terminée', 'beëindigd', 'ended');
const active = state('en cours', 'lopend', 'active');
const suspended = state('suspendue (W-12)', 'geschorst (W-12)', 'suspended (W-12)');
const notified = state('notifiée', 'ter kennis gebracht', 'notified');
const decided = state('décidée', 'beslist', 'decided');
const held = state('constatation fortuite conservée', 'toevallige vaststelling bewaard', 'chance find held');
const purged = end('données effacées', 'gegevens gewist', 'data deleted');
const start = ['start-non-visible-use', 'register-non-visible-use'] as const;
const stop = 'order-non-visible-stop';
const graceDay = term(
  'policy',
  'aussitôt, 24 heures de marge',
  'onmiddellijk, 24 uur speling',
  'at once, 24 hours of grace',
);

/** W-09: non-visible use in particular circumstances. */
const circumstances: Procedure = {
  id: 'W-09',
  title: say(
    'Utilisation non visible : circonstances particulières',
    'Niet-zichtbaar gebruik: bijzondere omstandigheden',
    'Non-visible use: particular circumstances',
  ),
  states: {
    drafted: state('demande rédigée', 'verzoek opgesteld', 'request drafted'),
    'opinions-pending': state('avis demandés', 'adviezen gevraagd', 'opinions asked'),
    barred: end('avis négatif contraignant', 'bindend negatief advies', 'barred by a binding opinion'),
    authorised: state('autorisée', 'toegestaan', 'authorised'),
    notified,
    active,
    extended: state('prolongée', 'verlengd', 'extended'),
    expired: end('échue', 'verstreken', 'expired'),
    suspended,
    ended,
  },
  steps: [
    step([], 'drafted', {
      who: ['police-service'],
      act: 'request-non-visible-use',
      law: 'lfp-46-4-al1 lfp-46-4-al1-pt1 lfp-46-4-al1-pt2 lfp-46-4-al1-pt3',
      readings: 'R-16',
    }),
    step('drafted', 'opinions-pending', {
      who: ['police-service'],
      act: 'request-non-visible-use',
      law: 'lfp-46-5-al2-s2 lfp-46-5-al3-s1',
    }),
    step('opinions-pending', 'barred', {
      who: ['prosecutor', 'state-security'],
      act: 'give-non-visible-opinion',
      law: 'lfp-46-5-al2-s2 lfp-46-5-al3-s1',
      readings: 'R-16',
    }),
    step(['drafted', 'opinions-pending'], 'authorised', {
      who: authorisers,
      act: 'authorise-non-visible-use',
      due: term(
        'law',
        'un mois au plus dans le cas du 2°',
        'ten hoogste één maand in het geval van 2°',
        'one month at most in case 2°',
      ),
      law: 'lfp-46-5-al2-s1 lfp-46-5-al3-s2 lfp-46-5-al3-s2-duree lfp-46-5-al3-s3',
      readings: 'R-16',
    }),
    step(['authorised', 'extended'], 'notified', {
      who: authorisers,
      act: 'notify-non-visible-use',
      due: term('reading', 'avant le début (lecture)', 'vóór het begin (lezing)', 'before the start (reading)'),
      law: 'lfp-46-6-al1 lfp-46-6-al1-exc',
      readings: 'R-17',
    }),
    step(['authorised', 'notified'], 'active', { who: officer, act: start, law: 'lfp-46-6-al1-exc lfp-46-14' }),
    step('active', 'extended', {
      who: authorisers,
      act: 'extend-non-visible-use',
      due: term('reading', 'avant l’échéance', 'vóór de einddatum', 'before expiry'),
      law: 'lfp-46-5-al2-s3 lfp-46-5-al3-s4',
      readings: 'R-16',
    }),
    step('extended', 'active', { who: officer, act: 'start-non-visible-use', law: 'lfp-46-5-al2-s3 lfp-46-5-al3-s4' }),
    step(['active', 'suspended'], 'expired', {
      none: 'clock',
      due: atItsEnd,
      law: 'lfp-46-5-al2-s1 lfp-46-5-al3-s2-duree',
      readings: 'R-16',
    }),
    step(['notified', 'active'], 'suspended', {
      who: ['control-organ'],
      act: stop,
      law: 'lfp-46-6-al2',
      readings: 'R-21',
    }),
    step('suspended', 'active', { who: ['control-organ'], act: 'lift-non-visible-stop', readings: 'R-21' }),
    step(['active', 'suspended'], 'ended', { who: officer, act: 'end-non-visible-use', law: 'lfp-46-5-al2-s1' }),
  ],
};

/** W-10: non-visible use to prepare judicial-police actions. */
const preparation: Procedure = {
  id: 'W-10',
  title: say(
    'Utilisation non visible : préparation d’actions de police judiciaire',
    'Niet-zichtbaar gebruik: voorbereiding van acties van gerechtelijke politie',
    'Non-visible use: preparing judicial-police actions',
  ),
  states: {
    decided,
    notified,
    active,
    suspended,
    'action-ended': state('action terminée', 'actie beëindigd', 'action ended'),
    held,
    purged,
  },
  steps: [
    step([], 'decided', { who: officer, act: 'decide-preparatory-use', law: 'lfp-46-7', readings: 'R-18' }),
    step('decided', 'notified', {
      who: officer,
      act: 'notify-non-visible-use',
      due: atOnce,
      law: 'lfp-46-8-al1',
      readings: 'R-17',
    }),
    step('notified', 'active', { who: officer, act: start, law: 'lfp-46-7 lfp-46-14' }),
    step(['notified', 'active'], 'suspended', {
      who: ['prosecutor', 'investigating-judge'],
      act: stop,
      law: 'lfp-46-8-al2',
      readings: 'R-21',
    }),
    step('suspended', 'active', {
      who: ['prosecutor', 'investigating-judge'],
      act: 'lift-non-visible-stop',
      readings: 'R-21',
    }),
    step(['active', 'suspended'], 'action-ended', {
      who: officer,
      act: 'end-non-visible-use',
      law: 'lfp-46-12-al2-s1',
    }),
    step('action-ended', 'held', {
      who: officer,
      act: 'hold-chance-find',
      due: before,
      law: 'lfp-46-12-al2-s2',
      readings: 'R-06',
    }),
    step(['action-ended', 'held'], 'purged', {
      act: 'delete-non-visible-recording',
      due: graceDay,
      law: 'lfp-46-12-al2-s1',
      readings: 'R-06',
    }),
  ],
};

/** W-11: non-visible use in specialised protection of persons. */
const protection: Procedure = {
  id: 'W-11',
  title: say(
    'Utilisation non visible : protection spécialisée de personnes',
    'Niet-zichtbaar gebruik: gespecialiseerde bescherming van personen',
    'Non-visible use: specialised protection of persons',
  ),
  states: {
    'principle-authorised': state('autorisation de principe', 'principiële toestemming', 'authorised in principle'),
    'informed-person': state('personne protégée informée', 'beschermde persoon ingelicht', 'protected person informed'),
    decided,
    notified,
    active,
    'refused-by-person': state(
      'refusée par la personne protégée',
      'geweigerd door de beschermde persoon',
      'refused by the protected person',
    ),
    suspended,
    'mission-ended': state('mission terminée', 'opdracht beëindigd', 'mission ended'),
    held,
    purged,
  },
  steps: [
    step([], 'principle-authorised', {
      who: authorisers,
      act: 'authorise-protection-use',
      due: before,
      law: 'lfp-46-9-al1-pt1',
    }),
    step('principle-authorised', 'informed-person', { who: officer, none: 'preparation', law: 'lfp-46-12-al3-refus' }),
    step(['principle-authorised', 'informed-person'], 'decided', {
      who: officer,
      act: 'decide-protection-use',
      law: 'lfp-46-9-al1 lfp-46-9-al1-pt2',
    }),
    step('decided', 'notified', {
      who: officer,
      act: 'notify-non-visible-use',
      due: atOnce,
      law: 'lfp-46-10-al1',
      readings: 'R-17',
    }),
    step('notified', 'active', { who: officer, act: start, law: 'lfp-46-9-al1-pt2 lfp-46-14' }),
    step(
      ['principle-authorised', 'informed-person', 'decided', 'notified', 'active', 'suspended'],
      'refused-by-person',
      {
        who: ['protected-person'],
        act: 'refuse-protection-use',
        due: atOnce,
        law: 'lfp-46-12-al3-refus',
      },
    ),
    step(['notified', 'active'], 'suspended', {
      who: ['control-organ'],
      act: stop,
      law: 'lfp-46-10-al2',
      readings: 'R-21',
    }),
    step('suspended', 'active', { who: ['control-organ'], act: 'lift-non-visible-stop', readings: 'R-21' }),
    step(['active', 'suspended'], 'mission-ended', {
      who: officer,
      act: 'end-non-visible-use',
      law: 'lfp-46-12-al3-s1',
    }),
    step(['mission-ended', 'refused-by-person'], 'held', {
      who: officer,
      act: 'hold-chance-find',
      law: 'lfp-46-12-al3-s2',
      readings: 'R-06',
    }),
    step(['mission-ended', 'refused-by-person', 'held'], 'purged', {
      act: 'delete-non-visible-recording',
      due: graceDay,
      law: 'lfp-46-12-al3-s1',
      readings: 'R-06',
    }),
  ],
};

/** W-11b: non-visible use in the transfer of arrested or detained persons. */
const transfer: Procedure = {
  id: 'W-11b',
  title: say(
    'Utilisation non visible : transfert de personnes arrêtées ou détenues',
    'Niet-zichtbaar gebruik: overbrenging van aangehouden of gedetineerde personen',
    'Non-visible use: transfer of arrested or detained persons',
  ),
  states: {
    'joint-authorised': state(
      'autorisation conjointe des ministres',
      'gezamenlijke toestemming van de ministers',
      'jointly authorised by the ministers',
    ),
    decided,
    active,
    'mission-ended': state('mission terminée', 'opdracht beëindigd', 'mission ended'),
    held,
    purged,
  },
  steps: [
    step([], 'joint-authorised', {
      who: ['minister-interior', 'minister-justice'],
      act: 'authorise-transfer-use',
      due: before,
      law: 'lfp-46-11-al1-pt1',
    }),
    step('joint-authorised', 'decided', {
      who: officer,
      act: 'decide-transfer-use',
      law: 'lfp-46-11-al1 lfp-46-11-al1-pt2',
      readings: 'R-19',
    }),
    step('decided', 'active', { who: officer, act: start, law: 'lfp-46-11-al1-pt2 lfp-46-14' }),
    step('active', 'mission-ended', { who: officer, act: 'end-non-visible-use', law: 'lfp-46-12-al4-s1' }),
    step('mission-ended', 'held', { who: officer, act: 'hold-chance-find', law: 'lfp-46-12-al4-s2', readings: 'R-06' }),
    step(['mission-ended', 'held'], 'purged', {
      act: 'delete-non-visible-recording',
      due: graceDay,
      law: 'lfp-46-12-al4-s1',
      readings: 'R-06',
    }),
  ],
};

/** W-12: notice of a non-visible use, suspension order and its chain. */
const suspension: Procedure = {
  id: 'W-12',
  title: say(
    'Notification et suspension d’une utilisation non visible',
    'Kennisgeving en schorsing van niet-zichtbaar gebruik',
    'Notice and suspension of a non-visible use',
  ),
  states: {
    notified,
    'under-review': state('à l’examen', 'in onderzoek', 'under review'),
    suspended: state('suspendue', 'geschorst', 'suspended'),
    interrupted: end('interrompue', 'stopgezet', 'interrupted'),
    resumed: end('reprise', 'hervat', 'resumed'),
    issued: state('ordre donné', 'bevel gegeven', 'order issued'),
    'received-by-head': state(
      'ordre reçu par le responsable',
      'bevel ontvangen door de verantwoordelijke',
      'order received by the head',
    ),
    'received-by-officer': end(
      'ordre reçu par l’officier',
      'bevel ontvangen door de officier',
      'order received by the officer',
    ),
  },
  steps: [
    step([], 'notified', {
      who: [...authorisers, ...officer],
      act: 'notify-non-visible-use',
      due: atOnce,
      law: 'lfp-46-6-al1 lfp-46-8-al1 lfp-46-10-al1',
      readings: 'R-17',
    }),
    step('notified', 'under-review', { who: orderers, act: 'inspect-non-visible-use', law: 'lfp-46-1' }),
    step(['notified', 'under-review'], 'suspended', {
      who: orderers,
      act: stop,
      law: 'lfp-46-6-al2 lfp-46-8-al2 lfp-46-10-al2',
      readings: 'R-21',
    }),
    step(['notified', 'under-review', 'suspended'], 'interrupted', {
      who: orderers,
      act: stop,
      law: 'lfp-46-6-al2 lfp-46-8-al2 lfp-46-10-al2',
      readings: 'R-21',
    }),
    step('suspended', 'resumed', { who: orderers, act: 'lift-non-visible-stop', readings: 'R-21' }),
    step([], 'issued', { who: orderers, act: stop, law: 'lfp-46-6-al2 lfp-46-8-al2 lfp-46-10-al2' }),
    step('issued', 'received-by-head', {
      who: orderers,
      act: 'notify-non-visible-stop',
      due: withoutDelay,
      law: 'lfp-46-6-al3-s1 lfp-46-8-al3-s1 lfp-46-10-al3-s1',
    }),
    step('received-by-head', 'received-by-officer', {
      who: authorisers,
      act: 'inform-of-non-visible-stop',
      due: withoutDelay,
      law: 'lfp-46-6-al3-s2 lfp-46-8-al3-s2 lfp-46-10-al3-s2',
    }),
  ],
};

/** Procedures of non-visible use (LFP 46). */
export const nonVisibleProcedures: readonly Procedure[] = [
  circumstances,
  preparation,
  protection,
  transfer,
  suspension,
];
