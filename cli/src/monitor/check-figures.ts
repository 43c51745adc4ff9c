import { bundleDelayHours, isIsoWeek, talliedAct, weekStart } from '@clairevoie/contract';
import { isDemoOrigin } from '../verify/log-rules.ts';
import { askObject, isObject, portalOf, whenServed } from './ask-server.ts';
import type { MonitorState } from './monitor-state.ts';
import { entriesOf, internalActsOf, wholeWeek } from './read-weeks.ts';
import { observed, type Round, raise } from './round.ts';
import type { WeekCounts } from './week-counts.ts';

/**
 * Holds the portal's figures against the log, week by week, where the week is over and was read whole: acts by kind must be
 * those of the headers; published accesses of cameras must fit among the looks that the headers tell of. Accesses of a week that is
 * not over and past the delay may not be shown at all: a count that grows while people look tells the second of each look.
 */
export async function checkFigures(round: Round, state: MonitorState): Promise<MonitorState> {
  const portal = portalOf(state.url);
  if (portal === undefined) return state;
  return whenServed(round, state, {
    name: 'figures',
    check: async (signal) => {
      const figures = await askObject(new URL('api/public/figures', portal), { signal });
      for (const [week, problem] of await problemsOf(round, state, figures)) {
        if (problem === undefined) continue;
        await raise(round, state, {
          ...{ code: 'monitor/figures-mismatch', about: week, facts: { week, because: problem }, isForever: true },
          ...observed(state.note, 'monitor/figures-mismatch', { week, because: problem, figures }),
        });
      }
      return state;
    },
  });
}

/** The portal shows twelve weeks, and a kind for each room. */
const MOST_WEEKS = 60;
const MOST_KINDS = 60;

type Figures = Readonly<Record<string, unknown>>;

async function problemsOf(
  round: Round,
  state: MonitorState,
  { acts, accesses }: Figures,
): Promise<ReadonlyMap<string, string | undefined>> {
  const found = new Map<string, string | undefined>();
  const weeks: readonly unknown[] = isObject(acts) && Array.isArray(acts.weeks) ? acts.weeks : [];
  const kinds = isObject(acts) && Array.isArray(acts.kinds) ? acts.kinds.filter(isObject) : [];
  const published = Array.isArray(accesses) ? accesses.filter(isObject) : [];
  // Each is held against each: lists without end would keep the monitor busy without end.
  if (weeks.length > MOST_WEEKS || kinds.length > MOST_KINDS)
    return found.set('figures', `${weeks.length} weeks of ${kinds.length} kinds: no portal shows as many`);
  if (weeks.length === 0) found.set('figures', 'no figures of acts by week are shown');
  for (const [place, week] of weeks.entries()) {
    if (typeof week !== 'string' || !isIsoWeek(week)) continue;
    const counts = await wholeWeek(round.folder.folder, state, week);
    if (counts === undefined) continue;
    found.set(week, actsProblem(counts, kinds, place) ?? accessesProblem(counts, published));
  }
  if (!isDemoOrigin(state.origin))
    for (const week of earlyWeeks(published, round.now()))
      found.set(week, 'accesses are shown before the week is over and the delay after it past');
  return found;
}

/** Weeks of which accesses are shown too early: an hour's leave is given, for two clocks differ. */
export function earlyWeeks(published: readonly Figures[], now: Temporal.Instant): readonly string[] {
  const weeks = new Set(published.map(({ week }) => week).filter((week) => typeof week === 'string'));
  return [...weeks].filter((week) => {
    if (!isIsoWeek(week)) return false;
    const over = weekStart(week).add({ weeks: 1 });
    const publicAt = over
      .toZonedDateTime('Europe/Brussels')
      .toInstant()
      .add({ hours: bundleDelayHours(over.toString()) });
    return Temporal.Instant.compare(now.add({ hours: 1 }), publicAt) < 0;
  });
}

/** The first word of an act is its room; what the portal calls `others` is every room that it does not name. */
function actsProblem(counts: WeekCounts, kinds: readonly Figures[], place: number): string | undefined {
  const rooms = kinds.map(({ kind }) => String(kind));
  for (const { kind, perWeek } of kinds) {
    const shown: unknown = Array.isArray(perWeek) ? perWeek[place] : undefined;
    const roomOf = (act: string): string => act.split('/')[0] ?? '';
    const isOfKind = (act: string): boolean =>
      kind === 'others' ? !rooms.includes(roomOf(act)) : roomOf(act) === kind;
    const counted = entriesOf(counts, isOfKind);
    if (shown !== counted) return `${String(kind)}: the portal shows ${String(shown)} acts, the log has ${counted}`;
  }
  const isNamed = (act: string): boolean => rooms.includes('others') || rooms.includes(act.split('/')[0] ?? '');
  const left = entriesOf(counts, (act) => !isNamed(act));
  return left === 0 ? undefined : `the portal leaves out ${left} acts that the log has`;
}

function accessesProblem(counts: WeekCounts, published: readonly Figures[]): string | undefined {
  const rows = published.filter(({ week }) => week === counts.week);
  const internal = internalActsOf(counts);
  for (const verdict of ['allowed', 'refused'] as const) {
    const cells = rows.map((row) => row[verdict]).filter((cell) => typeof cell === 'number');
    const small = cells.find((cell) => cell < 5);
    if (small !== undefined) return `a count of ${small} is shown: below five none may be`;
    const shown = cells.reduce((sum, cell) => sum + cell, 0);
    const most = entriesOf(
      counts,
      (kind) => kind === talliedAct,
      (each) => (each === 'allowed') === (verdict === 'allowed'),
    );
    if (shown > most + internal)
      return `${verdict}: the cameras’ pages show ${shown} accesses at least, the log has ${most} and ${internal} that may be`;
  }
  return undefined;
}
