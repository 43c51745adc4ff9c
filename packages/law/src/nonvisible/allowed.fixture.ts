import type { AllowedOf } from '../allowed-act.fixture.ts';
import type { NonVisibleActs } from './acts.ts';

/** One allowed example of every act of this part. */
export const nonVisibleAllowed: AllowedOf<NonVisibleActs> = {};
