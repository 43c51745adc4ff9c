import type { AllowedOf } from '../allowed-act.fixture.ts';
import type { FaceActs } from './acts.ts';

/** One allowed example of every act of this part. */
export const faceAllowed: AllowedOf<FaceActs> = {};
