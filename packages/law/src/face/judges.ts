import type { JudgesOf } from '../judges-of.ts';
import type { FaceActs } from './acts.ts';

/** How each act of facial recognition, and what the resolution and the petition define and ask is judged. */
export const faceJudges: JudgesOf<FaceActs> = {};
