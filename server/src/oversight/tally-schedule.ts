import { isoWeekOf, tallyAct, weekStart } from '@clairevoie/contract';
import type { Gate, Queryable } from '../ledger/index.ts';
import { keyThatFollows } from './key-that-follows.ts';
import { talliedWeeks } from './tally-store.ts';

/**
 * A week is tallied from this moment on: the Tuesday after it, in Brussels. Its last looks are public by then (24 hours, to the
 * full hour after), so that the total tells nobody anything sooner.
 */
const dueAfter = { days: 8, hours: 3 } as const;

/** More weeks than this at once (the demonstration's clock jumps) wait for the next round. */
const mostAtOnce = 60;

/** When the tally of a week falls due. */
export function tallyDueAt(week: string): Temporal.Instant {
  const monday = weekStart(week).toZonedDateTime('Europe/Brussels');
  return monday.add({ days: dueAfter.days }).add({ hours: dueAfter.hours }).toInstant();
}

/** The instants between which a week lies, in Brussels; the second does not belong to it. */
export function weekBounds(week: string): { readonly from: string; readonly before: string } {
  const monday = weekStart(week);
  const at = (day: Temporal.PlainDate): string => day.toZonedDateTime('Europe/Brussels').toInstant().toString();
  return { from: at(monday), before: at(monday.add({ weeks: 1 })) };
}

/**
 * The schedule's part: tallies each week that is due and was not tallied, oldest first. The act's key follows from the week, so
 * it may be asked for again and again, after a restart too.
 */
export function weeklyTally(db: Queryable, gate: Pick<Gate, 'performAsSystem'>): (at: string) => Promise<void> {
  let doneBefore = '';
  return async (at) => {
    const now = Temporal.Instant.from(at);
    const isDue = (week: string): boolean => Temporal.Instant.compare(tallyDueAt(week), now) <= 0;
    if (doneBefore !== '' && !isDue(doneBefore)) return;
    const { firstAt, weeks } = await talliedWeeks(db);
    if (firstAt === undefined) return;
    let asked = 0;
    let monday = weekStart(isoWeekOf(brusselsDay(firstAt)));
    for (; isDue(isoWeekOf(monday)) && asked < mostAtOnce; monday = monday.add({ weeks: 1 })) {
      const week = isoWeekOf(monday);
      if (weeks.has(week)) continue;
      asked++;
      await gate.performAsSystem({
        type: tallyAct,
        key: keyThatFollows(tallyAct, week),
        organisationId: 'clairevoie-server',
        payload: { week },
      });
    }
    doneBefore = isoWeekOf(monday);
  };
}

function brusselsDay(at: string): Temporal.PlainDate {
  return Temporal.Instant.from(at).toZonedDateTimeISO('Europe/Brussels').toPlainDate();
}
