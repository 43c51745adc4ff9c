import type { DutiesOfPart } from '../allowed-act.examples.ts';

/** The duties of this part, each with the French words that order it. */
export const cameraAccessDuties: DutiesOfPart = {
  ordered: {
    'handle-without-reasons lcam-12-al2-motif': /le mot "motivée" est abrogé/,
    'hold-requested-images lcam-12-al3':
      /conserve les images faisant l'objet de la demande d'accès le temps nécessaire/,
  },
  byReading: {
    'answer-access-request lcam-12-al2-droit R-28':
      /à la réglementation relative à la protection des personnes physiques/,
  },
  ours: [
    'log-transmission lcam-9-al3-pt1-peut',
    'log-transmission lcam-9-al3-pt2-doit',
    'log-live-transmission lcam-9-al3-pt3 R-33',
    'tell-access-failure lcam-12-al3-max R-28',
  ],
  terms: [],
  atOnce: ['hold-requested-images'],
};
