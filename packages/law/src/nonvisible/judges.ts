import type { JudgesOf } from '../judges-of.ts';
import type { NonVisibleActs } from './acts.ts';

/** How each act of LFP 46/1 to 46/14: non-visible use is judged. */
export const nonVisibleJudges: JudgesOf<NonVisibleActs> = {};
