import { type LineOnDay, linesOn, type PublishedSystem } from '@clairevoie/contract';
import { canonical, type Queryable, type Stored } from '../ledger/index.ts';
import type { RecordedVerdictRow } from './registers.ts';
import { lastRecorded, publishableSystems } from './system-store.ts';

/** A body of which something else is to be published than was recorded last. */
export type ChangedVerdict = {
  readonly organisationId: string;
  readonly systems: readonly PublishedSystem[];
  readonly lines: readonly Omit<LineOnDay, 'systems'>[];
  readonly last: Stored<RecordedVerdictRow> | null;
};

/** A line as it is recorded: the systems it rests on stand beside it. */
const withoutSystems = ({ systems: _, ...line }: LineOnDay): Omit<LineOnDay, 'systems'> => line;

/** Bodies whose systems, or what evidence says of them on a day, are not what was recorded last. */
export async function changedVerdicts(db: Queryable, day: string): Promise<readonly ChangedVerdict[]> {
  const recorded = await lastRecorded(db);
  return [...(await publishableSystems(db))].flatMap(([organisationId, systems]) => {
    const lines = linesOn(day, systems).map(withoutSystems);
    const last = recorded.get(organisationId) ?? null;
    const isSame =
      last !== null && canonical({ systems, lines }) === canonical({ systems: last.systems, lines: last.lines });
    return isSame ? [] : [{ organisationId, systems, lines, last }];
  });
}
