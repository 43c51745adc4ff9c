import type { JudgesOf } from '../judges-of.ts';
import type { CameraLawActs } from './acts.ts';

/** How each act of the camera law of 21 March 2007 (LCAM), articles 2 to 8/2 is judged. */
export const cameraLawJudges: JudgesOf<CameraLawActs> = {};
