import { dayInBrussels } from '../../authorisation/index.ts';
import type { Gate, Queryable } from '../../ledger/index.ts';
import { uuidThatFollows } from '../reads/uuid-that-follows.ts';
import { closeSearch } from './acts/run-search.ts';
import { deleteMisuseSign, raiseMisuseSign } from './acts/watch-searches.ts';
import { daysWithoutTrigrams, findAgain, indexDay, listSignsAtTerm } from './oversight-store.ts';
import { listOverSearches } from './search-lists.ts';

type SystemGate = Pick<Gate, 'performAsSystem'>;

/** Closes what its decision no longer serves: seven days, a rule of ours. Safe to run twice. */
export async function closeOverSearches(db: Queryable, gate: SystemGate, at: string): Promise<number> {
  const before = Temporal.Instant.from(at)
    .subtract({ hours: 7 * 24 })
    .toString();
  const over = await listOverSearches(db, before);
  for (const { id, version, organisation_id } of over)
    await gate.performAsSystem({
      type: closeSearch.type,
      key: uuidThatFollows('decision-over', id, version),
      organisationId: organisation_id,
      payload: { searchId: id, because: 'decision-over' },
    });
  return over.length;
}

/** Raises a sign for one plate that one person searched again and again. Safe to run twice: a search stands in one sign. */
export async function raiseAgain(db: Queryable, gate: SystemGate, at: string): Promise<number> {
  const found = await findAgain(db, at);
  for (const { personId, organisationId, searchIds } of found)
    await gate.performAsSystem({
      type: raiseMisuseSign.type,
      key: uuidThatFollows('same-plate-again', ...searchIds),
      organisationId,
      payload: { pattern: 'same-plate-again', personId, searchIds },
    });
  return found.length;
}

/** Deletes signs whose year is over. Safe to run twice. */
export async function deleteSignsAtTerm(db: Queryable, gate: SystemGate, at: string): Promise<number> {
  const due = await listSignsAtTerm(db, dayInBrussels(at));
  for (const { id, version, organisation_id } of due)
    await gate.performAsSystem({
      type: deleteMisuseSign.type,
      key: uuidThatFollows(deleteMisuseSign.type, id, version),
      organisationId: organisation_id,
      payload: { signId: id },
    });
  return due.length;
}

/** Gives days that are over their trigrams, so that any part of a plate is found fast. No act: it changes what is fast, not what is there. */
export async function indexPastDays(db: Queryable): Promise<number> {
  const days = await daysWithoutTrigrams(db);
  for (const day of days) await indexDay(db, day);
  return days.length;
}

/** What falls due for searches. */
export function searchSchedule(db: Queryable, gate: SystemGate) {
  return [
    { name: 'searches whose decision is over', run: (at: string) => closeOverSearches(db, gate, at) },
    { name: 'plates searched again and again', run: (at: string) => raiseAgain(db, gate, at) },
    { name: 'signs of misuse at their term', run: (at: string) => deleteSignsAtTerm(db, gate, at) },
    { name: 'trigrams of days that are over', run: () => indexPastDays(db) },
  ] as const;
}
