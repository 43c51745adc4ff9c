import type { AllowedOf } from '../allowed-act.fixture.ts';
import type { IntelligenceActs } from './acts.ts';

/** One allowed example of every act of this part. */
export const intelligenceAllowed: AllowedOf<IntelligenceActs> = {};
