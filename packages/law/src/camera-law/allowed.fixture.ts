import type { AllowedOf } from '../allowed-act.fixture.ts';
import type { CameraLawActs } from './acts.ts';

/** One allowed example of every act of this part. */
export const cameraLawAllowed: AllowedOf<CameraLawActs> = {};
