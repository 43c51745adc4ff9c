import { isIsoWeek, isoWeekOf, talliedAct, weekStart } from '@clairevoie/contract';
import { openCounts, type PublishedCounts } from '@clairevoie/keyholder';
import { parseVkey, TlogError, type VerifierKey } from '@clairevoie/tlog';
import { isDemoOrigin } from '../verify/log-rules.ts';
import { announcedProblem, askAnnounced } from './announced-emergencies.ts';
import { askText, whenServed } from './ask-server.ts';
import type { MonitorState } from './monitor-state.ts';
import { entriesOf, internalActsOf, wholeWeek } from './read-weeks.ts';
import { observed, type Round, raise } from './round.ts';
import { weekOf } from './silence.ts';
import type { WeekCounts } from './week-counts.ts';

/** A keyholder whose signed counts are held against the log. */
export interface WatchedKeyholder {
  readonly url: string;
  /** Verifier key of its counts, got from its operator. */
  readonly vkey: string;
}

type Counts = PublishedCounts['counts'];

const MOST_BYTES = 1_000_000;

/** The portal announces an emergency 24 hours later, at the full hour (ADR 0019); two more for clocks that differ. */
const ANNOUNCED_WITHIN_HOURS = 27;

/**
 * Holds a keyholder's count against the log: it answers for openings in this log, so it can have no more answers in a week than
 * the log has openings around it, and its counts only grow. Emergencies stand apart: they rest on the log's key alone, so one that
 * was answered and that nobody announced in public is the theft itself. One that was announced covers its own confirmation and no other.
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
        const tell = async (problem: string): Promise<void> =>
          raise(round, state, {
            ...{ code: 'monitor/keyholder-mismatch', about: `${key.name}: ${problem}`, facts: { because: problem } },
            ...{ isForever: true, ...observed(state.note, 'monitor/keyholder-mismatch', { before, note, problem }) },
          });
        const counts = await countsIn(note, key);
        const earlier = before === undefined ? [] : ((await countsIn(before, key)) ?? []);
        const broken =
          counts === undefined
            ? 'the counts are not signed by its key, or not of their form'
            : lessThanBefore(counts, earlier);
        if (counts === undefined || broken !== undefined) {
          if (broken !== undefined) await tell(broken);
          return state;
        }
        const ofLog = (all: Counts): Counts => all.filter(({ origin }) => origin === state.origin);
        const own = ofLog(counts);
        const excess = isDemoOrigin(state.origin)
          ? await tooManyInAll(round, state, ofLog(earlier))
          : await tooMany(round, state, own);
        for (const problem of excess) await tell(problem);
        for (const problem of await unannounced(round, state, { own, signal })) await tell(problem);
        return { ...state, keyholders: { ...state.keyholders, [key.name]: note } };
      },
    });
}

function lessThanBefore(counts: Counts, before: Counts): string | undefined {
  for (const { week, origin, kind, answered } of before) {
    const now = counts.find((one) => one.week === week && one.origin === origin && one.kind === kind)?.answered ?? 0;
    if (now < answered) return `${week}: it counted ${answered} before (${kind}), now ${now}`;
  }
  return undefined;
}

async function tooMany(round: Round, state: MonitorState, own: Counts): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const [week, count] of byWeek(own.filter(isOfAccesses))) {
    const most = await openingsAround(round, state, week);
    if (most !== undefined && count > most)
      problems.push(`${week}: it counts ${count} answers, the log has ${most} openings at most`);
  }
  return problems;
}

/**
 * The clock of a demonstration runs apart from its keyholder's, so no week of the one is a week of the other: what it counted at the
 * look before, all together, is held against all openings that were read since.
 */
async function tooManyInAll(round: Round, state: MonitorState, earlier: Counts): Promise<readonly string[]> {
  if (state.entries.size !== state.head.size) return [];
  const weeks = [...state.closed, ...(state.openWeek === null ? [] : [state.openWeek])];
  let most = 0;
  for (const { week } of weeks) {
    const counts = await weekOf(round.folder.folder, state, week);
    if (counts === undefined || counts.unreadable + counts.uncounted > 0) return [];
    most += openingsOf(counts);
  }
  const count = earlier.filter(isOfAccesses).reduce((sum, { answered }) => sum + answered, 0);
  return count > most ? [`it counted ${count} answers in all, the log has ${most} openings at most`] : [];
}

/** Looks that were allowed, and acts that do not say their kind: any may be one. */
const openingsOf = (counts: WeekCounts): number =>
  internalActsOf(counts) +
  entriesOf(
    counts,
    (kind) => kind === talliedAct,
    (verdict) => verdict === 'allowed',
  );

/** Whether a count is of accesses: one of confirmations says on how many emergencies these rested. */
const isOfAccesses = ({ kind }: Counts[number]): boolean => kind !== 'confirmation';

/**
 * Emergencies that were answered on more confirmations than were announced around their week. The clock of a demonstration runs
 * apart from its keyholder's: there all weeks together are held against all that was ever announced.
 */
async function unannounced(
  round: Round,
  state: MonitorState,
  { own, signal }: { readonly own: Counts; readonly signal: AbortSignal },
): Promise<readonly string[]> {
  const isDemo = isDemoOrigin(state.origin);
  const due = own.filter(({ week, answered }) => answered > 0 && (isDemo || isAnnouncementDue(week, round.now())));
  const ofKind = (kind: Counts[number]['kind']) => byWeek(due.filter((one) => one.kind === kind));
  const emergencies = ofKind('emergency');
  const confirmations = ofKind('confirmation');
  const weeks = [...new Set([...emergencies.keys(), ...confirmations.keys()])].sort();
  if (weeks.length === 0) return [];
  const announced = await askAnnounced(state, signal);
  const problems: string[] = [];
  // Each announcement is taken by one confirmation: by the earliest week that it can be of.
  const left = new Map(announced);
  for (const week of weeks) {
    const around = isDemo ? [...announced.keys()] : weeksAround(week);
    const accesses = emergencies.get(week) ?? 0;
    // A keyholder of an earlier release counts no confirmations: there is one at least.
    const needed = confirmations.get(week) ?? 1;
    const found = takeFrom(left, around, needed);
    if (found < needed)
      problems.push(
        `${week}: it answered ${accesses} accesses in emergencies on ${needed} confirmations, and ${found} of these were announced in public`,
      );
    if (isDemo) continue;
    for (const one of around) {
      const problem = await announcedProblem(round, state, { week: one, announced: announced.get(one) ?? 0 });
      if (problem !== undefined) problems.push(problem);
    }
  }
  return problems;
}

/** Takes up to so many out of what these weeks have left; how many there were. */
function takeFrom(left: Map<string, number>, weeks: readonly string[], needed: number): number {
  let found = 0;
  for (const week of weeks) {
    const taken = Math.min(left.get(week) ?? 0, needed - found);
    if (taken > 0) left.set(week, (left.get(week) ?? 0) - taken);
    found += taken;
  }
  return found;
}

/** Whether the portal must have announced what was confirmed up to the end of a week in UTC. */
function isAnnouncementDue(week: string, now: Temporal.Instant): boolean {
  const end = weekStart(week).add({ weeks: 1 }).toZonedDateTime('UTC').toInstant();
  return Temporal.Instant.compare(now, end.add({ hours: ANNOUNCED_WITHIN_HOURS })) >= 0;
}

/**
 * A week, the one before (an answer may come after midnight) and the one after (the keyholder's weeks are those of UTC, and a
 * Monday begins sooner in Brussels).
 */
const weeksAround = (week: string): readonly string[] =>
  [-1, 0, 1].map((weeks) => isoWeekOf(weekStart(week).add({ weeks })));

/** Openings in the weeks around a week; undefined while one of them is not over, or was not read whole. */
async function openingsAround(round: Round, state: MonitorState, week: string): Promise<number | undefined> {
  let total = 0;
  for (const [place, one] of weeksAround(week).entries()) {
    const counts = await wholeWeek(round.folder.folder, state, one);
    // Before the log there was nothing to answer for.
    if (counts === undefined && place === 0) continue;
    if (counts === undefined) return undefined;
    total += openingsOf(counts);
  }
  return total;
}

async function countsIn(note: string, key: VerifierKey): Promise<Counts | undefined> {
  try {
    const { counts } = await openCounts(note, key);
    return counts.every(({ week }) => isIsoWeek(week)) ? counts : undefined;
  } catch (error) {
    if (error instanceof TlogError || error instanceof TypeError) return undefined;
    throw error;
  }
}

function byWeek(counts: Counts): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const { week, answered } of counts) totals.set(week, (totals.get(week) ?? 0) + answered);
  return totals;
}
