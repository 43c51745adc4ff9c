import { say } from '../trilingual.ts';
import { alarm, end, type Procedure, state, step, term } from './procedure.ts';
import { before } from './terms.ts';

const requesters = ['chief-of-corps', 'coordinating-director', 'requesting-director'] as const;
const grantors = ['municipal-council', 'minister-interior', 'minister-interior-delegate'] as const;

/** W-01: authorisation in principle of a visible use, and the uses that rest on it. */
const useRequest: Procedure = {
  id: 'W-01',
  title: say('Autorisation de principe', 'Principiële toestemming', 'Authorisation in principle'),
  states: {
    draft: state('projet', 'ontwerp', 'draft'),
    complete: state('dossier complet', 'volledig dossier', 'file complete'),
    submitted: state('introduite', 'ingediend', 'submitted'),
    authorised: state('autorisée', 'toegestaan', 'authorised'),
    refused: end('refusée', 'geweigerd', 'refused'),
    exempt: state('dispensée d’autorisation', 'vrijgesteld van toestemming', 'exempt from authorisation'),
    active: state('en cours', 'lopend', 'active'),
    changed: state('à modifier (W-03)', 'te wijzigen (W-03)', 'to be changed (W-03)'),
    ended: end('terminée', 'beëindigd', 'ended'),
  },
  steps: [
    step([], 'draft', { who: requesters, none: 'preparation', basis: 'policy' }),
    step('draft', 'exempt', {
      who: requesters,
      act: 'record-exempt-use',
      law: 'lfp-25-4-p5 lfp-25-4-p6-autorisation lfp-25-4-p6-territoire',
      readings: 'R-08 A-04',
    }),
    step('draft', 'complete', {
      who: requesters,
      none: 'preparation',
      law: 'lfp-25-4-p2-al2-s1 lfp-25-4-p2-al2-s2 lfp-25-3-p1-al1 lfp-25-3-p2-s1 lfp-25-3-p3-sensible',
    }),
    step('complete', 'submitted', {
      who: requesters,
      act: 'submit-use-request',
      law: 'lfp-25-4-p2-al1-pt1 lfp-25-4-p2-al1-pt2 lfp-25-4-p2-al2-s1 lfp-25-4-p2-al2-s2',
      readings: 'R-09 R-10',
    }),
    step('submitted', 'authorised', {
      who: grantors,
      act: 'decide-use-request',
      due: before,
      law: 'lfp-25-4-p1-al1-pt1 lfp-25-4-p1-al1-pt2',
      readings: 'R-09 R-10',
    }),
    step('submitted', 'refused', {
      who: grantors,
      act: 'decide-use-request',
      law: 'lfp-25-4-p1-al1-pt1 lfp-25-4-p1-al1-pt2',
      readings: 'R-09 R-10',
    }),
    step('authorised', 'authorised', {
      who: grantors,
      act: ['notify-authorisation', 'publish-authorisation'],
      due: term(
        'policy',
        'pas de délai dans le texte ; alerte après cinq jours ouvrables',
        'geen termijn in de tekst; waarschuwing na vijf werkdagen',
        'no term in the text; alert after five working days',
      ),
      law: 'lfp-25-4-p4-al1 lfp-25-4-p4-al2 lfp-25-4-p4-al3',
      readings: 'R-13 R-14',
    }),
    step(['authorised', 'exempt'], 'active', {
      who: ['responsible-officer'],
      act: ['activate-use', 'register-use', 'register-fixed-camera'],
      due: before,
      law: 'lfp-25-5-p1-decision lfp-25-5-p1-prop lfp-25-2-p2-pt1 lfp-25-8-al1-s1 lfp-25-8-al2',
    }),
    step('active', 'active', {
      who: ['police-service', 'third-party-viewer'],
      act: 'watch-live',
      law: 'lfp-25-5-p2 lfp-25-5-p2-exc',
      readings: 'R-46',
    }),
    step(['active', 'authorised'], 'changed', {
      who: requesters,
      act: 'declare-change',
      due: before,
      law: 'lfp-25-4-p2-al3-type lfp-25-4-p2-al3-lieu',
      readings: 'R-45',
    }),
    step('changed', 'active', { none: 'system', readings: 'R-45' }),
    step(['active', 'changed'], 'ended', {
      who: ['responsible-officer', 'place-manager'],
      act: 'end-use',
      due: term('law', 'aussitôt', 'onmiddellijk', 'at once'),
      law: 'lfp-25-3-p1-pt2-a lfp-25-3-p1-pt2-d',
    }),
  ],
};

/** W-02: urgent oral authorisation. */
const urgentGrant: Procedure = {
  id: 'W-02',
  title: say(
    'Autorisation orale en cas d’urgence',
    'Mondelinge toestemming bij hoogdringendheid',
    'Urgent oral authorisation',
  ),
  states: {
    requested: state('demandée oralement', 'mondeling gevraagd', 'requested orally'),
    'granted-orally': state('accordée oralement', 'mondeling toegestaan', 'granted orally'),
    refused: end('refusée', 'geweigerd', 'refused'),
    'in-use': state('en cours d’utilisation', 'in gebruik', 'in use'),
    'mission-ended': state('mission terminée', 'opdracht beëindigd', 'mission ended'),
    confirmed: end('confirmée par écrit', 'schriftelijk bevestigd', 'confirmed in writing'),
    unconfirmed: alarm('non confirmée', 'niet bevestigd', 'not confirmed'),
  },
  steps: [
    step([], 'requested', {
      who: requesters,
      act: 'request-urgent-use',
      due: before,
      law: 'lfp-25-4-p3-al1-s1',
      readings: 'R-11',
    }),
    step('requested', 'granted-orally', {
      who: [...grantors, 'mayor'],
      act: 'grant-urgent-use',
      law: 'lfp-25-4-p3-al1-s1 lfp-25-4-p3-al2',
      readings: 'R-11',
    }),
    step('requested', 'refused', {
      who: [...grantors, 'mayor'],
      act: 'grant-urgent-use',
      law: 'lfp-25-4-p3-al2',
      readings: 'R-11',
    }),
    step('granted-orally', 'in-use', {
      who: ['responsible-officer'],
      act: ['activate-use', 'register-use'],
      law: 'lfp-25-5-p1-decision',
    }),
    step(['granted-orally', 'in-use', 'unconfirmed'], 'mission-ended', {
      who: ['responsible-officer'],
      act: 'end-use',
      due: term('reading', 'avec la mission', 'samen met de opdracht', 'with the mission'),
      law: 'lfp-25-4-p3-al1-s1',
      readings: 'R-11',
    }),
    step(['granted-orally', 'in-use', 'mission-ended', 'unconfirmed'], 'confirmed', {
      who: grantors,
      act: 'confirm-urgent-use',
      due: term('law', 'dans les plus brefs délais', 'zo spoedig mogelijk', 'as soon as possible'),
      law: 'lfp-25-4-p3-al1-s2',
      readings: 'R-11',
    }),
    step(['granted-orally', 'in-use', 'mission-ended'], 'unconfirmed', {
      who: grantors,
      act: 'confirm-urgent-use',
      law: 'lfp-25-4-p3-al1-s2',
      readings: 'R-11',
    }),
    step(['granted-orally', 'in-use', 'mission-ended'], 'unconfirmed', {
      none: 'clock',
      due: term('policy', '72 heures', '72 uur', '72 hours'),
      readings: 'R-11',
      basis: 'policy',
    }),
  ],
};

/** W-03: change of type, purpose or place. */
const change: Procedure = {
  id: 'W-03',
  title: say(
    'Changement de type, de finalité ou de lieu',
    'Wijziging van type, doel of plaats',
    'Change of type, purpose or place',
  ),
  states: {
    'in-force': state('autorisation en vigueur', 'toestemming van kracht', 'authorisation in force'),
    'change-declared': state('déclaré', 'aangegeven', 'declared'),
    classified: state(
      'nouvelle autorisation à demander',
      'nieuwe toestemming aan te vragen',
      'new authorisation to be asked',
    ),
    'new-request': end('nouvelle demande introduite', 'nieuwe aanvraag ingediend', 'new request filed'),
    recorded: end(
      'consigné, sans changement légal',
      'opgetekend, geen wettelijke wijziging',
      'recorded, no legal change',
    ),
  },
  steps: [
    step([], 'in-force', { none: 'system', law: 'lfp-25-4-p1-al1-pt1' }),
    step('in-force', 'change-declared', {
      who: [...requesters, 'operational-member'],
      none: 'preparation',
      due: before,
      law: 'lfp-25-4-p2-al3-type',
    }),
    step('change-declared', 'classified', {
      who: requesters,
      act: 'declare-change',
      law: 'lfp-25-4-p2-al3-type lfp-25-4-p2-al3-lieu',
      readings: 'R-45',
    }),
    step('classified', 'new-request', {
      who: requesters,
      act: 'submit-use-request',
      due: before,
      law: 'lfp-25-4-p2-al3-type lfp-25-4-p2-al3-lieu',
    }),
    step('change-declared', 'recorded', { who: requesters, act: 'declare-change', readings: 'R-45' }),
  ],
};

/** Procedures of visible use (LFP 25/3 to 25/5). */
export const visibleProcedures: readonly Procedure[] = [useRequest, urgentGrant, change];
