import type { JudgesOf } from '../judges-of.ts';
import { judgeUseExistingPoliceCamera } from './88-police-cameras.ts';
import { judgeNotifyExistingCamera } from './89-notification.ts';
import { judgeSubmitExistingProtocol } from './89-protocols.ts';
import type { TransitionActs } from './acts.ts';

/** How each act of the transitional provisions is judged. */
export const transitionJudges: JudgesOf<TransitionActs> = {
  'use-existing-police-camera': judgeUseExistingPoliceCamera,
  'notify-existing-camera': judgeNotifyExistingCamera,
  'submit-existing-protocol': judgeSubmitExistingProtocol,
};
