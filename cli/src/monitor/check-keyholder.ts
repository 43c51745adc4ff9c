import { isoWeekOf, talliedAct, weekStart } from '@clairevoie/contract';
import { openCounts, type PublishedCounts } from '@clairevoie/keyholder';
import { parseVkey, TlogError, type VerifierKey } from '@clairevoie/tlog';
import { askText, whenServed } from './ask-server.ts';
import type { MonitorState } from './monitor-state.ts';
import { entriesOf, internalActsOf, wholeWeek } from './read-weeks.ts';
import { observed, type Round, raise } from './round.ts';

/** A keyholder whose signed counts are held against the log. */
export interface WatchedKeyholder {
  readonly url: string;
  /** Verifier key of its counts, got from its operator. */
  readonly vkey: string;
}

type Counts = PublishedCounts['counts'];

const MOST_BYTES = 1_000_000;

/**
 * Holds a keyholder's count against the log: it answers for openings in this log, so it can have no more answers in a week than
 * the log has openings around it, and its counts only grow.
 */
export function checkKeyholder(keyholder: WatchedKeyholder) {
  const key = parseVkey(keyholder.vkey);
  const base = new URL(keyholder.url.endsWith('/') ? keyholder.url : `${keyholder.url}/`);
  return (round: Round, state: MonitorState): Promise<MonitorState> =>
    whenServed(round, state, {
      name: `keyholder ${key.name}`,
      check: async (signal) => {
        const note = await askText(new URL('counts', base), { maxBytes: MOST_BYTES, signal });
        const before = state.keyholders[key.name];
        const problem = await problemOf(round, state, { note, before, key });
        if (problem === undefined) return { ...state, keyholders: { ...state.keyholders, [key.name]: note } };
        await raise(round, state, {
          ...{ code: 'monitor/keyholder-mismatch', about: `${key.name}: ${problem}`, facts: { because: problem } },
          ...{ isForever: true, ...observed(state.note, 'monitor/keyholder-mismatch', { before, note, problem }) },
        });
        return state;
      },
    });
}

async function problemOf(
  round: Round,
  state: MonitorState,
  seen: { readonly note: string; readonly before: string | undefined; readonly key: VerifierKey },
): Promise<string | undefined> {
  const counts = await countsIn(seen.note, seen.key);
  if (counts === undefined) return 'the counts are not signed by its key, or not of their form';
  const totals = byWeek(counts, state.origin);
  const earlier = seen.before === undefined ? undefined : await countsIn(seen.before, seen.key);
  for (const [week, count] of byWeek(earlier ?? [], state.origin))
    if ((totals.get(week) ?? 0) < count) return `${week}: it counted ${count} before, now ${totals.get(week) ?? 0}`;
  for (const [week, count] of totals) {
    const most = await openingsAround(round, state, week);
    if (most !== undefined && count > most)
      return `${week}: it counts ${count} answers, the log has ${most} openings at most`;
  }
  return undefined;
}

/**
 * Openings of a week, of the one before (an answer may come after midnight) and of the one after (the keyholder's weeks are those
 * of UTC, and a Monday begins sooner in Brussels); undefined while one of them is not over, or was not read whole.
 */
async function openingsAround(round: Round, state: MonitorState, week: string): Promise<number | undefined> {
  const monday = weekStart(week);
  let total = 0;
  for (const weeks of [-1, 0, 1]) {
    const counts = await wholeWeek(round.folder.folder, state, isoWeekOf(monday.add({ weeks })));
    // Before the log there was nothing to answer for.
    if (counts === undefined && weeks < 0) continue;
    if (counts === undefined) return undefined;
    const openings = entriesOf(
      counts,
      (kind) => kind === talliedAct,
      (verdict) => verdict === 'allowed',
    );
    total += openings + internalActsOf(counts);
  }
  return total;
}

async function countsIn(note: string, key: VerifierKey): Promise<Counts | undefined> {
  try {
    return (await openCounts(note, key)).counts;
  } catch (error) {
    if (error instanceof TlogError || error instanceof TypeError) return undefined;
    throw error;
  }
}

function byWeek(counts: Counts, origin: string): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const { week, answered, origin: of } of counts)
    if (of === origin) totals.set(week, (totals.get(week) ?? 0) + answered);
  return totals;
}
