import type { AllowedOf } from '../allowed-act.fixture.ts';
import type { TransitionActs } from './acts.ts';

/** One allowed example of every act of this part. */
export const transitionAllowed: AllowedOf<TransitionActs> = {};
