import type { DutiesOfPart } from '../allowed-act.examples.ts';

/** The duties of this part, each with the French words that order it. */
export const decreeDuties: DutiesOfPart = {
  ordered: {
    'validate-declaration rd-2018-05-08-annual':
      /Au moins annuellement, il vérifie l'exactitude de sa déclaration et la valide/,
    'keep-controller-register rd-2018-05-08-register-keep':
      /conserve ce registre aussi longtemps qu'il effectue un traitement d'images/,
    'update-controller-register rd-2018-05-08-register-update':
      /maintenir ce registre à jour en vérifiant régulièrement/,
  },
  byReading: {},
  ours: [],
  terms: ['P1Y'],
  atOnce: [],
};
