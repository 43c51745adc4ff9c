import type { JudgesOf } from '../judges-of.ts';
import { judgeSignSharingAgreement, judgeStreamToPolice } from './9-agreement.ts';
import { judgeAnswerPoliceRequest, judgeGiveImages } from './9-handover.ts';
import { judgeSignTransportProtocol, judgeWatchTransportFeed } from './9-transport.ts';
import { judgeShowImages, judgeViewControllerImages } from './9-viewers.ts';
import { judgeAimSurveillanceCamera } from './10-aim.ts';
import { judgeAnswerAccessRequest } from './12-answer.ts';
import { judgeHoldRequestedImages, judgeRecordAccessFailure, judgeRequestAccess } from './12-request.ts';
import { judgeShowPenalty } from './13-penalty.ts';
import type { CameraAccessActs } from './acts.ts';
import { judgeLetGuardWatch } from './lsp-115.ts';

/** How each act of LCAM 9 to 14: who sees, who is told, access of the filmed person, penalties; LSP 115 is judged. */
export const cameraAccessJudges: JudgesOf<CameraAccessActs> = {
  'view-controller-images': judgeViewControllerImages,
  'show-images': judgeShowImages,
  'give-images-to-police': judgeGiveImages,
  'answer-police-request': judgeAnswerPoliceRequest,
  'sign-sharing-agreement': judgeSignSharingAgreement,
  'stream-to-police': judgeStreamToPolice,
  'sign-transport-protocol': judgeSignTransportProtocol,
  'watch-transport-feed': judgeWatchTransportFeed,
  'aim-surveillance-camera': judgeAimSurveillanceCamera,
  'request-access': judgeRequestAccess,
  'hold-requested-images': judgeHoldRequestedImages,
  'answer-access-request': judgeAnswerAccessRequest,
  'record-access-failure': judgeRecordAccessFailure,
  'show-penalty': judgeShowPenalty,
  'let-guard-watch': judgeLetGuardWatch,
};
