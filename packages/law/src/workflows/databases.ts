import { say } from '../trilingual.ts';
import { alarm, end, type Procedure, state, step, term } from './procedure.ts';
import { before } from './terms.ts';

const controllers = ['chief-of-corps', 'minister-interior', 'minister-justice'] as const;
const deciders = [
  'federal-director',
  'chief-of-corps',
  'administrative-police-officer',
  'judicial-police-officer',
] as const;
const refused = end('refusée', 'geweigerd', 'refused');

/** W-04: creation of a technical database, with the opinion of the data protection officer. */
const creation: Procedure = {
  id: 'W-04',
  title: say(
    'Création d’une banque de données technique',
    'Oprichting van een technische gegevensbank',
    'Creation of a technical database',
  ),
  states: {
    project: state('projet', 'project', 'project'),
    'request-incomplete': state(
      'demande d’avis incomplète',
      'onvolledige adviesaanvraag',
      'request for opinion incomplete',
    ),
    'request-received': state('demande d’avis reçue', 'adviesaanvraag ontvangen', 'request for opinion received'),
    'opinion-given': state('avis rendu', 'advies gegeven', 'opinion given'),
    'opinion-late': alarm('avis non rendu à temps', 'advies niet tijdig gegeven', 'opinion not given in time'),
    'decided-follow': state('recommandations suivies', 'aanbevelingen gevolgd', 'recommendations followed'),
    'decided-not-follow': state(
      'recommandations non suivies',
      'aanbevelingen niet gevolgd',
      'recommendations not followed',
    ),
    escalated: state(
      'analyse transmise à l’autorité de contrôle',
      'analyse overgezonden aan de toezichthoudende autoriteit',
      'analysis sent to the supervisory authority',
    ),
    created: end('banque créée', 'gegevensbank opgericht', 'database created'),
    abandoned: end('projet abandonné', 'project stopgezet', 'project abandoned'),
  },
  steps: [
    step([], 'project', {
      who: controllers,
      act: 'plan-technical-database',
      law: 'lfp-44-2-p3-al2-pt1 lfp-44-2-p3-al2-pt2 lfp-44-11-3sexies-p1-al1-conjoint lfp-44-11-3sexies-p1-al2',
      readings: 'R-48',
    }),
    step('project', 'request-incomplete', {
      who: controllers,
      act: 'request-database-opinion',
      law: 'lfp-44-11-3octies-al2',
      readings: 'R-02',
    }),
    step(['project', 'request-incomplete'], 'request-received', {
      who: controllers,
      act: 'request-database-opinion',
      due: before,
      law: 'lfp-44-11-3octies-al1 lfp-44-11-3octies-al2 lfp-44-3-p1-al3',
      readings: 'R-02',
    }),
    step(['request-received', 'opinion-late'], 'opinion-given', {
      who: ['dpo'],
      act: 'give-database-opinion',
      due: term(
        'law',
        'trente jours à partir de la réception de la demande',
        'dertig dagen vanaf de ontvangst van de aanvraag',
        'thirty days from receipt of the request',
      ),
      law: 'lfp-44-11-3octies-al3',
      readings: 'R-01 R-02',
    }),
    step('request-received', 'opinion-late', {
      none: 'clock',
      due: term('reading', 'le 31e jour sans avis', 'de 31e dag zonder advies', 'on day 31 without an opinion'),
      readings: 'R-02',
    }),
    step('opinion-given', 'decided-follow', {
      who: controllers,
      act: 'decide-recommendations',
      law: 'lfp-44-11-3octies-al4',
    }),
    step(['opinion-given', 'opinion-late'], 'decided-not-follow', {
      who: controllers,
      act: 'decide-recommendations',
      law: 'lfp-44-11-3octies-al4',
      readings: 'R-02',
    }),
    step('decided-not-follow', 'escalated', {
      who: ['dpo'],
      act: 'escalate-database-opinion',
      due: term('policy', 'cinq jours ouvrables', 'vijf werkdagen', 'five working days'),
      law: 'lfp-44-11-3octies-al4',
    }),
    step(['decided-follow', 'decided-not-follow', 'escalated'], 'created', {
      who: controllers,
      act: 'create-technical-database',
      law: 'lfp-44-11-3novies lfp-44-11-3decies-p1-pt1 lfp-44-11-3decies-p2-al1 lfp-44-4-p4-al1',
      readings: 'R-47',
    }),
    step(
      [
        'project',
        'request-incomplete',
        'request-received',
        'opinion-given',
        'opinion-late',
        'decided-follow',
        'decided-not-follow',
        'escalated',
      ],
      'abandoned',
      { who: controllers, none: 'own-decision', basis: 'policy' },
    ),
  ],
};

/** W-05: point search in a technical database. */
const pointSearch: Procedure = {
  id: 'W-05',
  title: say('Recherche ponctuelle', 'Gerichte opzoeking', 'Point search'),
  states: {
    drafted: state('demande rédigée', 'verzoek opgesteld', 'request drafted'),
    decided: state('décidée', 'beslist', 'decided'),
    refused,
    executed: state('exécutée', 'uitgevoerd', 'executed'),
    closed: end('clôturée', 'afgesloten', 'closed'),
  },
  steps: [
    step([], 'drafted', {
      who: ['operational-member'],
      act: 'request-point-search',
      law: 'lfp-44-11-3septies-pt1-a lfp-44-11-3septies-pt2',
    }),
    step('drafted', 'decided', {
      who: ['federal-director', 'chief-of-corps', 'administrative-police-officer'],
      act: 'decide-point-search',
      due: term(
        'law',
        'dans le mois de l’enregistrement',
        'binnen de maand na de registratie',
        'within the month of the recording',
      ),
      law: 'lfp-44-11-3decies-p3-al1-s1 lfp-44-11-3decies-p3-al1-s2',
      readings: 'R-01 R-03 R-10',
    }),
    step('drafted', 'decided', {
      who: ['federal-director', 'chief-of-corps', 'judicial-police-officer', 'prosecutor'],
      act: 'decide-point-search',
      due: term(
        'law',
        'dans le mois de l’enregistrement',
        'binnen de maand na de registratie',
        'within the month of the recording',
      ),
      law: 'lfp-44-11-3decies-p3-al2-s2',
      readings: 'R-01 R-03 R-10',
    }),
    step('drafted', 'decided', {
      who: ['prosecutor'],
      act: 'decide-point-search',
      law: 'lfp-44-11-3decies-p3-al2-s3',
      readings: 'R-25',
    }),
    step('drafted', 'refused', {
      who: [...deciders, 'prosecutor'],
      act: 'decide-point-search',
      law: 'lfp-44-11-3decies-p3-al1-s1 lfp-44-11-3decies-p3-al2-s3',
    }),
    step('decided', 'executed', {
      who: ['operational-member'],
      act: ['run-point-search', 'journal-processing'],
      due: term(
        'policy',
        'la décision sert sept jours',
        'de beslissing geldt zeven dagen',
        'the decision serves seven days',
      ),
      law: 'lfp-44-11-3novies',
      readings: 'R-49',
    }),
    step('executed', 'closed', { none: 'system', basis: 'policy' }),
  ],
};

/** W-06: correlation by the police. */
const correlation: Procedure = {
  id: 'W-06',
  title: say('Corrélation par la police', 'Correlatie door de politie', 'Correlation by the police'),
  states: {
    drafted: state('projet rédigé', 'ontwerp opgesteld', 'drafted'),
    'content-authorised': state(
      'contenu de la liste autorisé',
      'inhoud van de lijst toegestaan',
      'content of the list authorised',
    ),
    'criteria-approved': state('critères approuvés', 'criteria goedgekeurd', 'criteria approved'),
    notified: state(
      'notifiée à l’Organe de contrôle',
      'ter kennis gebracht van het Controleorgaan',
      'notified to the Control Organ',
    ),
    scheduled: state('programmée', 'gepland', 'scheduled'),
    running: state('en cours', 'lopend', 'running'),
    ended: end('terminée', 'beëindigd', 'ended'),
    refused,
  },
  steps: [
    step([], 'drafted', {
      who: ['operational-member'],
      act: 'plan-correlation',
      law: 'lfp-44-4-p4-al2-s1 lfp-44-4-p4-al2-s2 lfp-44-11-3decies-p4-al4',
      readings: 'R-24 R-47',
    }),
    step('drafted', 'content-authorised', {
      who: [...deciders, 'prosecutor'],
      act: 'authorise-list-content',
      law: 'lfp-44-11-3decies-p4-al2-pt1 lfp-44-11-3decies-p4-al2-pt2',
      readings: 'R-24',
    }),
    step('drafted', 'criteria-approved', {
      who: ['dpo'],
      act: 'approve-correlation-criteria',
      due: before,
      law: 'lfp-44-11-3decies-p4-al3-dpd lfp-44-11-3decies-p4-al3-individu lfp-44-11-3decies-p4-al3-sensible',
      readings: 'R-24',
    }),
    step('drafted', 'refused', {
      who: [...deciders, 'prosecutor', 'dpo'],
      act: ['authorise-list-content', 'approve-correlation-criteria'],
      law: 'lfp-44-11-3decies-p4-al2-pt1 lfp-44-11-3decies-p4-al3-dpd',
    }),
    step('content-authorised', 'notified', {
      who: ['police-service'],
      act: 'notify-correlation',
      due: before,
      law: 'lfp-44-11-3decies-p4-al5-pt2',
    }),
    step(['content-authorised', 'criteria-approved', 'notified'], 'scheduled', {
      who: ['police-service'],
      act: 'connect-databases',
      law: 'lfp-44-11-3decies-p4-al5-pt1 lfp-44-11-3decies-p4-al6-s2 lfp-44-4-p4-al1',
      readings: 'R-47',
    }),
    step('scheduled', 'running', {
      who: ['police-service'],
      act: 'run-correlation',
      law: 'lfp-44-11-3decies-p4-al5-pt1 lfp-44-11-3decies-p4-al6-s2',
      readings: 'R-25',
    }),
    step('running', 'running', {
      who: ['police-service'],
      act: 'record-hit',
      law: 'lfp-44-11-3decies-p2-al2-copie',
      readings: 'R-22',
    }),
    step(['scheduled', 'running'], 'ended', {
      who: ['police-service'],
      act: 'end-correlation',
      due: term('reading', 'aussitôt', 'onmiddellijk', 'at once'),
      readings: 'R-24',
    }),
  ],
};

/** W-07: validation of a hit. */
const hit: Procedure = {
  id: 'W-07',
  title: say('Validation d’une correspondance', 'Validatie van een treffer', 'Validation of a hit'),
  states: {
    hit: state('correspondance', 'treffer', 'hit'),
    validated: state('validée', 'gevalideerd', 'validated'),
    rejected: end('rejetée', 'verworpen', 'rejected'),
    expired: end('échue sans validation', 'vervallen zonder validatie', 'expired without validation'),
    copied: end('copiée', 'gekopieerd', 'copied'),
  },
  steps: [
    step([], 'hit', { none: 'system', law: 'lfp-44-11-3decies-p2-al2-copie' }),
    step('hit', 'validated', {
      who: ['operational-member'],
      act: 'validate-hit',
      due: term(
        'law',
        'un mois après la réunion des conditions',
        'één maand nadat de voorwaarden vervuld zijn',
        'one month after the conditions are met',
      ),
      law: 'lfp-44-11-3decies-p2-al2-delai',
      readings: 'R-01 R-22',
    }),
    step('hit', 'rejected', {
      who: ['operational-member'],
      act: 'validate-hit',
      law: 'lfp-44-11-3decies-p2-al2-delai',
      readings: 'R-22',
    }),
    step('hit', 'expired', {
      act: 'expire-hit',
      due: term(
        'reading',
        'un mois sans validation, ou effacement du passage',
        'één maand zonder validatie, of wissing van de passage',
        'one month without validation, or deletion of the passage',
      ),
      readings: 'R-22',
    }),
    step('validated', 'copied', {
      who: ['database-controller'],
      act: 'copy-hit',
      due: term('law', 'dès la validation', 'zodra gevalideerd', 'once validated'),
      law: 'lfp-44-11-3decies-p2-al2-copie',
      readings: 'R-22',
    }),
  ],
};

/** W-08: passages of a local database sent to the national one. */
const transmission: Procedure = {
  id: 'W-08',
  title: say(
    'Transmission du local au national',
    'Overzending van lokaal naar nationaal',
    'Transmission from local to national',
  ),
  states: {
    'recorded-local': state('enregistré localement', 'lokaal geregistreerd', 'recorded locally'),
    queued: state('en attente d’envoi', 'klaar voor verzending', 'queued'),
    sent: state('transmis', 'overgezonden', 'sent'),
    acknowledged: state('reçu confirmé', 'ontvangst bevestigd', 'acknowledged'),
    gap: alarm('écart constaté', 'verschil vastgesteld', 'gap found'),
    'deleted-both': end('effacé des deux côtés', 'aan beide kanten gewist', 'deleted on both sides'),
  },
  steps: [
    step([], 'recorded-local', { who: ['database-controller'], act: 'ingest-read', law: 'lfp-44-11-3decies-p1-pt1' }),
    step('recorded-local', 'queued', { none: 'system', readings: 'R-23' }),
    step(['recorded-local', 'queued', 'gap'], 'sent', {
      who: ['database-controller'],
      act: 'transmit-reads',
      due: term('policy', 'chaque jour', 'dagelijks', 'daily'),
      law: 'lfp-44-11-3sexies-p2',
      readings: 'R-23',
    }),
    step('sent', 'acknowledged', {
      who: ['database-controller-national'],
      act: 'acknowledge-transmission',
      due: term('policy', '24 heures', '24 uur', '24 hours'),
      readings: 'R-23',
    }),
    step('sent', 'gap', { act: 'acknowledge-transmission', readings: 'R-23' }),
    step(['recorded-local', 'queued', 'sent', 'acknowledged', 'gap'], 'deleted-both', {
      who: ['database-controller', 'database-controller-national'],
      act: ['delete-read', 'delete-database-journal'],
      due: term(
        'law',
        'douze mois ; le journal, dix ans',
        'twaalf maanden; het logboek tien jaar',
        'twelve months; the journal, ten years',
      ),
      law: 'lfp-44-11-3decies-p2-al1 lfp-44-11-3novies',
      readings: 'R-01 R-05 R-23',
    }),
  ],
};

/** Procedures of the technical databases (LFP 44). */
export const databaseProcedures: readonly Procedure[] = [creation, pointSearch, correlation, hit, transmission];
