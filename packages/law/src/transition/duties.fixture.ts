import type { DutiesOfPart } from '../allowed-act.examples.ts';

/** The duties of this part, each with the French words that order it. */
export const transitionDuties: DutiesOfPart = {
  ordered: {
    'bring-existing-camera-into-line l2018-88':
      /devront répondre aux dispositions de la présente loi dans les douze mois/,
  },
  byReading: {},
  ours: [],
  terms: [],
  atOnce: [],
};
