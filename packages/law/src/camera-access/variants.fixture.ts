import type { VariantsOf } from '../allowed-act.fixture.ts';
import type { CameraAccessActs } from './acts.ts';

/** Changes to the allowed examples of this part that make each of its provisions speak. */
export const cameraAccessVariants: VariantsOf<CameraAccessActs> = {};
