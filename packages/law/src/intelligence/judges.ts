import type { JudgesOf } from '../judges-of.ts';
import type { IntelligenceActs } from './acts.ts';

/** How each act of the intelligence law (LRS) 16/4, 18/4, 18/11 is judged. */
export const intelligenceJudges: JudgesOf<IntelligenceActs> = {};
