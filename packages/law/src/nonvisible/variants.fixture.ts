import type { VariantsOf } from '../allowed-act.fixture.ts';
import type { NonVisibleActs } from './acts.ts';

/** Changes to the allowed examples of this part that make each of its provisions speak. */
export const nonVisibleVariants: VariantsOf<NonVisibleActs> = {};
