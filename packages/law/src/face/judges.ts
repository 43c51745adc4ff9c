import type { JudgesOf } from '../judges-of.ts';
import type { FaceActs } from './acts.ts';
import { judgeClassify } from './classify.ts';
import { judgeAnalyseFaces } from './recognition.ts';
import { judgeShowMet } from './show-met.ts';
import { judgeConfirmRecognition, judgeMarkStale, judgeScan } from './tracker.ts';

/** How each act of facial recognition, and what the resolution and the petition define and ask is judged. */
export const faceJudges: JudgesOf<FaceActs> = {
  'analyse-faces': judgeAnalyseFaces,
  'scan-for-recognition': judgeScan,
  'classify-recognition-finding': judgeClassify,
  'confirm-recognition-finding': judgeConfirmRecognition,
  'show-demand-met': judgeShowMet,
  'mark-demand-stale': judgeMarkStale,
};
