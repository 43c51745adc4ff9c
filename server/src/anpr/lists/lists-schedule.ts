import type { Gate, Queryable } from '../../ledger/index.ts';
import { uuidThatFollows } from '../reads/uuid-that-follows.ts';
import { countWhatIsAsked } from './count-criterion.ts';
import { listLapsed, sweepContents } from './list-store.ts';
import type { Lists } from './open-lists.ts';

/** Ends versions and criteria whose time is over. What they were compared with ended at that instant already: the snapshot knows it. */
export async function endLapsedLists(db: Queryable, gate: Pick<Gate, 'performAsSystem'>, at: string): Promise<number> {
  const lapsed = await listLapsed(db, at);
  for (const { id, version, organisation_id, what } of lapsed) {
    await gate.performAsSystem({
      type: what === 'list' ? 'anpr/end-list' : 'anpr/end-criterion',
      key: uuidThatFollows('lapsed', what, id, version),
      organisationId: organisation_id,
      payload: { ground: 'window-ended', ...(what === 'list' ? { versionId: id } : { criterionId: id }) },
    });
  }
  return lapsed.length;
}

/** What falls due by itself for lists. */
export function listsSchedule(options: {
  readonly db: Queryable;
  readonly gate: Pick<Gate, 'performAsSystem' | 'registers'>;
  readonly lists: Pick<Lists, 'refresh'>;
}): readonly { readonly name: string; run(at: string): Promise<unknown> }[] {
  const { db, gate, lists } = options;
  return [
    { name: 'lists at their end', run: (at) => endLapsedLists(db, gate, at) },
    { name: 'contents without a version', run: () => sweepContents(db) },
    { name: 'lists in force', run: () => lists.refresh() },
    { name: 'trials of criteria', run: (at) => countWhatIsAsked(db, gate, at) },
  ];
}
