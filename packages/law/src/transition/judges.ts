import type { JudgesOf } from '../judges-of.ts';
import type { TransitionActs } from './acts.ts';

/** How each act of the amending laws of 2018 and 2023: structure, entry into force, transition is judged. */
export const transitionJudges: JudgesOf<TransitionActs> = {};
