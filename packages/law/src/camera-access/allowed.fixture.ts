import type { AllowedOf } from '../allowed-act.fixture.ts';
import type { CameraAccessActs } from './acts.ts';

/** One allowed example of every act of this part. */
export const cameraAccessAllowed: AllowedOf<CameraAccessActs> = {};
