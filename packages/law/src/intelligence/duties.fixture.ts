import type { DutiesOfPart } from '../allowed-act.examples.ts';

/** The duties of this part, each with the French words that order it. */
export const intelligenceDuties: DutiesOfPart = {
  ordered: {
    'send-decision-to-committee-r lrs-16-4-p2-al3-s1':
      /La décision du dirigeant de service ou de son délégué et sa motivation sont transmises au comité permanent R dans les meilleurs délais/,
    'send-monthly-list lrs-16-4-p2-al3-s3':
      /une liste des accès ponctuels est communiquée une fois par mois au Comité permanent R/,
    'confirm-oral-access-in-writing lrs-16-4-p2-urgence-ecrit':
      /confirmée par une décision écrite, le premier jour ouvrable qui suit la date de la décision/,
    'journal-access lrs-16-4-p2-al4': /tous les accès sont journalisés/,
    'record-concrete-reason lrs-16-4-p2-al4': /les raisons concrètes des accès sont enregistrées/,
    'tell-data-incomplete lrs-16-4-p5-al2-s2': /il sera informé que ces dernières sont incomplètes/,
    'send-correlation-list lrs-16-4-p3-al4-s1': /est communiquée dans les meilleurs délais au Comité permanent R/,
    'stop-exploitation lrs-16-4-p2-al3-s4': /interdit .* d'exploiter les données/,
    'stop-exploitation lrs-16-4-p3-al4-s2': /d'exploiter les données/,
    'withhold-suspended-data lrs-16-4-p5-al2-s1': /peut décider de suspendre temporairement l'accès/,
  },
  byReading: { 'journal-access lrs-16-4-p2-al4 R-49': /tous les accès sont journalisés/ },
  ours: [
    'log-consultation lrs-16-4-p4',
    'log-live-session lrs-16-4-p1-al2',
    'record-anonymisation lrs-16-4-p1-al3 R-41',
    'seal-forbidden-data lrs-16-4-p2-al3-s4',
    'seal-forbidden-data lrs-16-4-p3-al4-s2',
  ],
  terms: ['P1M', 'first-working-day'],
  atOnce: ['stop-exploitation', 'tell-data-incomplete', 'withhold-suspended-data'],
};
