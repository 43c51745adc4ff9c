import type { JudgesOf } from '../judges-of.ts';
import type { CameraAccessActs } from './acts.ts';

/** How each act of LCAM 9 to 14: who sees, who is told, access of the filmed person, penalties; LSP 115 is judged. */
export const cameraAccessJudges: JudgesOf<CameraAccessActs> = {};
