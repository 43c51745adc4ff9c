import type { DutiesOfPart } from '../allowed-act.examples.ts';

/** The duties of this part, each with the French words that order it. */
export const faceDuties: DutiesOfPart = { ordered: {}, byReading: {}, ours: [], terms: [], atOnce: [] };
