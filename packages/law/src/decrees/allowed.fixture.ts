import type { AllowedOf } from '../allowed-act.fixture.ts';
import type { DecreeActs } from './acts.ts';

/** One allowed example of every act of this part. */
export const decreeAllowed: AllowedOf<DecreeActs> = {};
