import type { DutiesOfPart } from '../allowed-act.fixture.ts';

/** The duties of this part, each with the French words that order it. */
export const transitionDuties: DutiesOfPart = { ordered: {}, byReading: {}, ours: [], terms: [], atOnce: [] };
