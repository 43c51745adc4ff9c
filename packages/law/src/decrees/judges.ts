import type { JudgesOf } from '../judges-of.ts';
import type { DecreeActs } from './acts.ts';

/** How each act of the royal decrees of the camera law: declaration, pictograms, places is judged. */
export const decreeJudges: JudgesOf<DecreeActs> = {};
