import { say } from '../trilingual.ts';
import { end, type Procedure, state, step, term } from './procedure.ts';
import { before } from './terms.ts';

const heads = ['intelligence-head', 'intelligence-head-delegate'] as const;
const officers = ['intelligence-officer', 'methods-officer'] as const;
const service = ['intelligence-service'] as const;
const refused = end('refusée', 'geweigerd', 'refused');
const soonest = term('law', 'dans les meilleurs délais', 'zo spoedig mogelijk', 'as soon as possible');

/** W-24: direct access and point access of the intelligence services. */
const access: Procedure = {
  id: 'W-24',
  title: say(
    'Services de renseignement : accès direct et ponctuel',
    'Inlichtingendiensten: rechtstreekse en gerichte toegang',
    'Intelligence services: direct and point access',
  ),
  states: {
    opened: state('accès direct ouvert', 'rechtstreekse toegang geopend', 'direct access opened'),
    drafted: state('demande rédigée', 'verzoek opgesteld', 'request drafted'),
    decided: state('décidée', 'beslist', 'decided'),
    refused,
    accessed: state('consultée', 'geraadpleegd', 'accessed'),
    reported: end('portée au Comité R (W-25)', 'gemeld aan het Comité I (W-25)', 'reported to Committee R (W-25)'),
  },
  steps: [
    step([], 'opened', {
      who: ['king', 'platform-operator'],
      act: 'open-intelligence-access',
      law: 'lrs-16-4-p1-al1 lrs-16-4-p1-al1-roi',
    }),
    step('opened', 'drafted', { who: service, none: 'preparation', law: 'lrs-16-4-p2-al1' }),
    step('opened', 'opened', {
      who: service,
      act: 'watch-live-intelligence',
      law: 'lrs-16-4-p1-al2',
      readings: 'R-38',
    }),
    step('drafted', 'decided', {
      who: officers,
      act: 'decide-intelligence-access',
      due: before,
      law: 'lrs-16-4-p2-al1 lrs-16-4-p6',
      readings: 'R-38 A-11',
    }),
    step('drafted', 'decided', {
      who: heads,
      act: ['decide-intelligence-access', 'confirm-intelligence-access'],
      due: term(
        'law',
        'avant l’accès ; en urgence oralement, confirmée par écrit le premier jour ouvrable',
        'vóór de toegang; bij hoogdringendheid mondeling, schriftelijk bevestigd op de eerste werkdag',
        'before access; in urgency orally, confirmed in writing on the first working day',
      ),
      law: 'lrs-16-4-p2-al2 lrs-16-4-p2-al3-s2 lrs-16-4-p2-urgence lrs-16-4-p2-urgence-ecrit',
      readings: 'R-38 A-11',
    }),
    step('drafted', 'refused', {
      who: [...officers, ...heads],
      act: 'decide-intelligence-access',
      law: 'lrs-16-4-p2-al1 lrs-16-4-p2-al2 lrs-16-4-p6',
    }),
    step('decided', 'accessed', {
      who: service,
      act: 'use-intelligence-access',
      law: 'lrs-16-4-p2-al4 lrs-16-4-p5-al2-s2',
    }),
    step('opened', 'refused', { who: ['platform-operator'], act: 'request-under-article-14', law: 'lrs-16-4-p5-al1' }),
    step('accessed', 'reported', {
      who: heads,
      act: 'report-intelligence-decision',
      due: soonest,
      law: 'lrs-16-4-p2-al3-s1',
    }),
  ],
};

/** W-25: reports to Committee R, and its ban on exploitation. */
const reporting: Procedure = {
  id: 'W-25',
  title: say(
    'Information du Comité R et interdiction d’exploiter',
    'Kennisgeving aan het Comité I en verbod tot exploitatie',
    'Reports to Committee R and ban on exploitation',
  ),
  states: {
    due: state('à transmettre', 'over te zenden', 'due'),
    sent: state('transmis', 'overgezonden', 'sent'),
    acknowledged: state('réception confirmée', 'ontvangst bevestigd', 'acknowledged'),
    banned: end('exploitation interdite', 'exploitatie verboden', 'exploitation banned'),
  },
  steps: [
    step([], 'due', { none: 'system', law: 'lrs-16-4-p2-al3-s1' }),
    step('due', 'sent', {
      who: heads,
      act: 'report-intelligence-decision',
      due: soonest,
      law: 'lrs-16-4-p2-al3-s1',
      readings: 'R-38',
    }),
    step('due', 'sent', {
      who: service,
      act: 'report-monthly-accesses',
      due: term('law', 'chaque mois', 'maandelijks', 'monthly'),
      law: 'lrs-16-4-p2-al3-s3',
      readings: 'R-38',
    }),
    step('due', 'sent', { who: service, act: 'report-correlation-list', due: soonest, law: 'lrs-16-4-p3-al4-s1' }),
    step('sent', 'acknowledged', { none: 'system', readings: 'R-38' }),
    step(['due', 'sent', 'acknowledged'], 'banned', {
      who: ['committee-r'],
      act: 'forbid-intelligence-exploitation',
      law: 'lrs-16-4-p2-al3-s4 lrs-16-4-p3-al4-s2',
      readings: 'R-21',
    }),
  ],
};

/** W-26: correlation by the intelligence services. */
const correlation: Procedure = {
  id: 'W-26',
  title: say(
    'Renseignement : corrélation et critères',
    'Inlichtingen: correlatie en criteria',
    'Intelligence: correlation and criteria',
  ),
  states: {
    drafted: state('projet rédigé', 'ontwerp opgesteld', 'drafted'),
    'content-authorised': state('contenu autorisé', 'inhoud toegestaan', 'content authorised'),
    'criteria-presented': state(
      'critères présentés au Comité R',
      'criteria voorgelegd aan het Comité I',
      'criteria presented to Committee R',
    ),
    'method-covered': state('couverte par une méthode', 'gedekt door een methode', 'covered by a method'),
    running: state('en cours', 'lopend', 'running'),
    ended: end('terminée', 'beëindigd', 'ended'),
    refused,
  },
  steps: [
    step([], 'drafted', { who: service, none: 'preparation', law: 'lrs-16-4-p3-al1-pt1 lrs-16-4-p3-al1-pt2' }),
    step('drafted', 'content-authorised', {
      who: officers,
      act: 'authorise-intelligence-list',
      law: 'lrs-16-4-p3-al1-pt1 lrs-16-4-p3-al3-s1',
      readings: 'R-39 A-11',
    }),
    step('drafted', 'criteria-presented', {
      who: service,
      act: 'present-intelligence-criteria',
      due: before,
      law: 'lrs-16-4-p3-al5-s1 lrs-16-4-p3-al5-s3-individu',
      readings: 'R-39',
    }),
    step('drafted', 'refused', {
      who: officers,
      act: 'authorise-intelligence-list',
      law: 'lrs-16-4-p3-al3-s1 lrs-16-4-p6',
    }),
    step(['content-authorised', 'criteria-presented'], 'method-covered', {
      who: ['intelligence-head'],
      act: 'decide-special-method',
      law: 'lrs-18-4-p3-al2 lrs-18-4-p3-al5 lrs-18-11-p3-al2 lrs-18-11-p3-al5',
      readings: 'R-39',
    }),
    step(['content-authorised', 'criteria-presented'], 'running', {
      who: service,
      act: 'run-intelligence-correlation',
      law: 'lrs-16-4-p3-al2 lrs-16-4-p3-al5-s2',
      readings: 'R-39',
    }),
    step('method-covered', 'running', {
      who: service,
      act: 'run-intelligence-correlation',
      due: term('law', 'le temps de la méthode', 'zolang de methode loopt', 'as long as the method lasts'),
      law: 'lrs-18-4-p3-al2 lrs-18-11-p3-al2',
    }),
    step('running', 'ended', { who: service, none: 'own-decision', law: 'lrs-16-4-p3-al2' }),
  ],
};

/** W-27: suspension of access by the magistrate. */
const suspension: Procedure = {
  id: 'W-27',
  title: say(
    'Suspension de l’accès par le magistrat',
    'Schorsing van de toegang door de magistraat',
    'Suspension of access by the magistrate',
  ),
  states: {
    open: state('accès ouvert', 'toegang open', 'open'),
    suspended: state('suspendu', 'geschorst', 'suspended'),
    lifted: end('suspension levée', 'schorsing opgeheven', 'lifted'),
    expired: end('suspension échue', 'schorsing verstreken', 'expired'),
  },
  steps: [
    step([], 'open', { none: 'system', law: 'lrs-16-4-p1-al1' }),
    step('open', 'suspended', {
      who: ['magistrate'],
      act: 'suspend-intelligence-access',
      due: term('reading', 'effet immédiat', 'onmiddellijke uitwerking', 'effect at once'),
      law: 'lrs-16-4-p5-al2-s1',
      readings: 'R-38',
    }),
    step('suspended', 'suspended', {
      who: service,
      act: 'use-intelligence-access',
      law: 'lrs-16-4-p5-al2-s2',
      readings: 'R-38',
    }),
    step('suspended', 'lifted', {
      who: ['magistrate'],
      act: 'end-intelligence-suspension',
      law: 'lrs-16-4-p5-al2-s1',
      readings: 'R-38',
    }),
    step('suspended', 'expired', {
      act: 'end-intelligence-suspension',
      due: term(
        'reading',
        'à la date fixée, après réexamen',
        'op de vastgestelde datum, na herziening',
        'at the date set, after review',
      ),
      readings: 'R-38',
    }),
  ],
};

/** Procedures of the intelligence law (LRS 16/4, 18/4, 18/11). */
export const intelligenceProcedures: readonly Procedure[] = [access, reporting, correlation, suspension];
