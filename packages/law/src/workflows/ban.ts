import { say } from '../trilingual.ts';
import { end, type Procedure, state, step, term } from './procedure.ts';

const quarter = term('policy', 'chaque trimestre', 'elk kwartaal', 'quarterly');

/** W-23: what a resolution and a petition ask about facial recognition, demand by demand; no law. */
export const banProcedure: Procedure = {
  id: 'W-23',
  title: say(
    'Suivi de l’interdiction de la reconnaissance faciale',
    'Opvolging van het verbod op gezichtsherkenning',
    'Tracking the ban on facial recognition',
  ),
  states: {
    unknown: state('inconnu', 'onbekend', 'unknown'),
    'evidence-partial': state('éléments partiels', 'gedeeltelijke gegevens', 'partial evidence'),
    met: state('satisfaite pour cette période', 'voldaan voor deze periode', 'met for this period'),
    'not-met': state('non satisfaite', 'niet voldaan', 'not met'),
    stale: state('à vérifier à nouveau', 'opnieuw na te gaan', 'stale'),
    detected: state('constat du balayage', 'vaststelling van de scan', 'detected'),
    classified: state('qualifié', 'gekwalificeerd', 'classified'),
    confirmed: state('confirmé', 'bevestigd', 'confirmed'),
    dismissed: end('écarté', 'verworpen', 'dismissed'),
    remedied: end('corrigé', 'verholpen', 'remedied'),
  },
  steps: [
    step([], 'unknown', { none: 'system', law: 'RES-demande-3-verification', basis: 'policy' }),
    step(['unknown', 'stale'], 'evidence-partial', {
      who: ['independent-controller'],
      act: 'scan-for-recognition',
      due: quarter,
      law: 'RES-demande-1 RES-demande-2 RES-demande-4',
      basis: 'policy',
    }),
    step(['evidence-partial', 'not-met'], 'met', {
      who: ['independent-controller'],
      act: 'show-demand-met',
      law: 'RES-demande-3-verification PET-demande-2',
      readings: 'R-27 R-43',
      basis: 'policy',
    }),
    step(['evidence-partial', 'met', 'stale'], 'not-met', {
      who: ['independent-controller'],
      act: 'confirm-recognition-finding',
      law: 'RES-demande-1 RES-demande-2 RES-demande-4',
      readings: 'R-27 R-43',
      basis: 'policy',
    }),
    step('met', 'stale', {
      act: 'mark-demand-stale',
      due: term('policy', 'à la fin de la période', 'op het einde van de periode', 'at the end of the period'),
      readings: 'R-27',
      basis: 'policy',
    }),
    step([], 'detected', {
      who: ['independent-controller'],
      act: 'scan-for-recognition',
      due: quarter,
      law: 'RES-demande-1 RES-demande-2 RES-demande-4',
      basis: 'policy',
    }),
    step('detected', 'classified', {
      who: ['independent-controller'],
      act: 'classify-recognition-finding',
      law: 'RES-def-authentification RES-def-identification lcam-8-1',
      readings: 'R-27',
      basis: 'policy',
    }),
    step('classified', 'confirmed', {
      who: ['independent-controller'],
      act: 'confirm-recognition-finding',
      law: 'RES-demande-3-controle',
      basis: 'policy',
    }),
    step('classified', 'dismissed', {
      who: ['independent-controller'],
      act: 'confirm-recognition-finding',
      law: 'RES-demande-3-controle',
      basis: 'policy',
    }),
    step('confirmed', 'remedied', {
      who: ['independent-controller'],
      act: 'scan-for-recognition',
      readings: 'R-27',
      basis: 'policy',
    }),
  ],
};
