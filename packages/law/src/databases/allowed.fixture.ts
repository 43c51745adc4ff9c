import type { AllowedOf } from '../allowed-act.fixture.ts';
import type { DatabaseActs } from './acts.ts';

/** One allowed example of every act of this part. */
export const databaseAllowed: AllowedOf<DatabaseActs> = {};
