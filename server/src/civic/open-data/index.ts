import type { Queryable } from '../../ledger/public.ts';
import type { Territory } from '../territory.ts';
import { areaSets } from './area-sets.ts';
import { cameraSets } from './camera-sets.ts';
import type { Dataset } from './dataset.ts';
import { registerSets } from './register-sets.ts';

export type { Dataset } from './dataset.ts';
export { openDataRoutes } from './open-data-routes.ts';

/** Every set that this server offers. */
export function openDataSets(db: Queryable, territory: Territory, demo: boolean): readonly Dataset[] {
  return [...cameraSets(db), ...registerSets(db), ...areaSets(territory, demo)];
}
