import type { JudgesOf } from '../judges-of.ts';
import { judgeConsultPoliceOnCamera, judgeGiveCouncilAdvice } from './5-give-advice.ts';
import { judgeRequestCouncilAdvice } from './5-request-advice.ts';
import { judgeDecidePerimeterFilming, judgeFilmPerimeter } from './8-2-perimeter.ts';
import type { CameraLawActs } from './acts.ts';
import { judgeDecideSurveillanceCamera, judgeRecordDomesticExemption } from './decide-camera.ts';
import { judgeAddWitnessScreen, judgeOpenEventLiveAccess } from './event-access.ts';
import { judgeWatchSurveillanceCamera } from './live.ts';
import { judgeNotifyCameraModification, judgeNotifySurveillanceCamera } from './notify-camera.ts';
import { judgeConsultCameraRegister, judgeRelocateTemporaryCamera } from './relocate.ts';
import { judgeDeleteCameraImages, judgeKeepCameraImages } from './retention.ts';
import { judgePutCameraIntoService, judgeUseSurveillanceCamera } from './service.ts';

/** How each act of the camera law of 21 March 2007 (LCAM), articles 2 to 8/2 is judged. */
export const cameraLawJudges: JudgesOf<CameraLawActs> = {
  'request-council-advice': judgeRequestCouncilAdvice,
  'give-council-advice': judgeGiveCouncilAdvice,
  'consult-police-on-camera': judgeConsultPoliceOnCamera,
  'decide-surveillance-camera': judgeDecideSurveillanceCamera,
  'notify-surveillance-camera': judgeNotifySurveillanceCamera,
  'notify-camera-modification': judgeNotifyCameraModification,
  'put-camera-into-service': judgePutCameraIntoService,
  'use-surveillance-camera': judgeUseSurveillanceCamera,
  'record-domestic-exemption': judgeRecordDomesticExemption,
  'relocate-temporary-camera': judgeRelocateTemporaryCamera,
  'watch-surveillance-camera': judgeWatchSurveillanceCamera,
  'open-event-live-access': judgeOpenEventLiveAccess,
  'add-witness-screen': judgeAddWitnessScreen,
  'keep-camera-images': judgeKeepCameraImages,
  'delete-camera-images': judgeDeleteCameraImages,
  'consult-camera-register': judgeConsultCameraRegister,
  'decide-perimeter-filming': judgeDecidePerimeterFilming,
  'film-perimeter': judgeFilmPerimeter,
};
