import {
  isIsoWeek,
  isoWeekOf,
  isTallyLine,
  isTallyStatement,
  mapProblem,
  type TallyStatement,
  talliedAct,
  tallyPublicOn,
  weekStart,
} from '@clairevoie/contract';
import { commitmentOf } from '@clairevoie/server/ledger';
import { askObject, isObject, portalOf, whenServed } from './ask-server.ts';
import type { MonitorState, SeenTally } from './monitor-state.ts';
import { entriesOf, internalActsOf, wholeWeek } from './read-weeks.ts';
import { observed, type Round, raise } from './round.ts';

/** A week is to be tallied two days after its end; so many days of the log later it is missing. */
const MISSING_AFTER_DAYS = 12;

/** Lines are to be public on their day; so many days of the log later they are withheld. */
const LINES_AFTER_DAYS = 3;

/**
 * Holds the server to its tallies: each week has one; what it states is bound to the header of its act and says the number
 * of looks that the headers say; its lines, once public, are the whole committed map and can be those of that week.
 */
export async function checkTallies(round: Round, state: MonitorState): Promise<MonitorState> {
  await tellMissing(round, state);
  const portal = portalOf(state.url);
  if (portal === undefined || state.tallies.every(({ isMapChecked }) => isMapChecked)) return state;
  return whenServed(round, state, {
    name: 'tallies',
    check: async (signal) => {
      const tallies: SeenTally[] = [];
      const openings = await openingsAt(portal, state, signal);
      for (const seen of state.tallies) {
        const opened = seen.statement === null ? await openTally(round, state, seen, openings.get(seen.index)) : seen;
        tallies.push(
          opened.isMapChecked || opened.statement === null
            ? opened
            : await checkMap(round, state, opened, (path) => askObject(new URL(path, portal), { signal })),
        );
      }
      return { ...state, tallies };
    },
  });
}

async function tellMissing(round: Round, state: MonitorState): Promise<void> {
  const { lastDay } = state.seen;
  if (lastDay === null || state.tallies.some(({ statement }) => statement === null)) return;
  const missing = missingWeeks(state);
  if (missing === undefined) {
    round.alarms.clear('monitor/tally-missing', 'weeks');
    return;
  }
  const facts = { ...missing, lastDay };
  await raise(round, state, { code: 'monitor/tally-missing', about: 'weeks', facts, isForever: false });
}

/**
 * The weeks that should have a tally and have none: how many, the first, the last. A log says itself from which day to which it goes,
 * and may say ten thousand years: so they are not walked, but counted from those that are tallied.
 */
function missingWeeks({ seen: { firstDay, lastDay }, tallies }: MonitorState) {
  if (firstDay === null || lastDay === null) return undefined;
  const begin = weekStart(isoWeekOf(firstDay));
  const due = Math.floor((begin.until(lastDay, { largestUnit: 'day' }).days - MISSING_AFTER_DAYS) / 7);
  // Their numbers, from the first week of the log on.
  const tallied = new Set(
    tallies
      .flatMap(({ statement }) => (statement === null ? [] : [weekStart(statement.week)]))
      .map((monday) => begin.until(monday, { largestUnit: 'day' }).days / 7)
      .filter((week) => week >= 0 && week < due),
  );
  const weeks = due - tallied.size;
  if (weeks <= 0) return undefined;
  let [first, last] = [0, due - 1];
  while (tallied.has(first)) first++;
  while (tallied.has(last)) last--;
  const named = (week: number): string => isoWeekOf(begin.add({ weeks: week }));
  return { weeks, first: named(first), last: named(last) };
}

interface Opening {
  readonly salt: string;
  readonly content: string;
}

/** A page of tallies has so many, a hundred of them more than a century; what one states is a line. */
const PAGE_TALLIES = 60;
const MOST_PAGES = 100;
const PAGE_BYTES = 1_000_000;

/**
 * What the portal says that its tally acts state, by their leaf: of those leaves that are not opened yet and of no other. Pages
 * go back week by week, to the first of the log; a portal that goes on without end is left alone.
 */
async function openingsAt(
  portal: URL,
  { tallies, seen }: MonitorState,
  signal: AbortSignal,
): Promise<ReadonlyMap<number, Opening>> {
  const wanted = new Set(tallies.filter(({ statement }) => statement === null).map(({ index }) => index));
  const found = new Map<number, Opening>();
  const first = seen.firstDay === null ? '' : isoWeekOf(seen.firstDay);
  let before: string | undefined;
  for (let page = 0; page < MOST_PAGES && found.size < wanted.size; page++) {
    const query = before === undefined ? '' : `?before=${before}`;
    const shown = await askObject(new URL(`api/public/tallies${query}`, portal), { maxBytes: PAGE_BYTES, signal });
    const rows: readonly unknown[] = Array.isArray(shown.tallies) ? shown.tallies : [];
    for (const row of rows) {
      if (!isObject(row) || typeof row.leafIndex !== 'number' || !isObject(row.statement)) continue;
      const { salt, content } = row.statement;
      const isOpening = typeof salt === 'string' && typeof content === 'string';
      if (isOpening && wanted.has(row.leafIndex)) found.set(row.leafIndex, { salt, content });
    }
    const last = rows.at(-1);
    const next = isObject(last) && typeof last.week === 'string' && isIsoWeek(last.week) ? last.week : undefined;
    if (rows.length < PAGE_TALLIES || next === undefined || next <= first || (before !== undefined && next >= before))
      return found;
    before = next;
  }
  return found;
}

const mismatch = async (
  round: Round,
  state: MonitorState,
  about: string,
  detail: Readonly<Record<string, unknown>>,
) => {
  const because = String(detail.because);
  await raise(round, state, {
    ...{ code: 'monitor/tally-mismatch', about, facts: { because }, isForever: true },
    ...observed(state.note, 'monitor/tally-mismatch', detail),
  });
};

/** Opens what a tally act states, and compares it with what was counted here. Stays closed while that week was not read whole. */
async function openTally(
  round: Round,
  state: MonitorState,
  seen: SeenTally,
  opening: Opening | undefined,
): Promise<SeenTally> {
  const about = `leaf ${seen.index}`;
  if (opening === undefined) {
    const facts = { leaf: seen.index };
    await raise(round, state, { code: 'monitor/tally-missing', about, facts, isForever: false });
    return seen;
  }
  round.alarms.clear('monitor/tally-missing', about);
  const detail = { leaf: seen.index, commitment: seen.commitment, opening };
  if (commitmentOf(Buffer.from(opening.salt, 'base64'), opening.content) !== seen.commitment) {
    await mismatch(round, state, about, { ...detail, because: 'what is said of it is not what its header commits to' });
    return seen;
  }
  const statement = statementIn(opening.content);
  if (statement === undefined) {
    await mismatch(round, state, about, { ...detail, because: 'it does not have the form of a tally' });
    return { ...seen, isMapChecked: true };
  }
  const counts = await wholeWeek(round.folder.folder, state, statement.week);
  if (counts === undefined) return seen;
  const looks = entriesOf(
    counts,
    (kind) => kind === talliedAct,
    (verdict) => verdict === 'allowed',
  );
  if (looks !== statement.looks) {
    const because = `it states ${statement.looks} looks in ${statement.week}, the headers say ${looks}`;
    await mismatch(round, state, about, { ...detail, counted: looks, because });
  }
  return { ...seen, statement };
}

function statementIn(content: string): TallyStatement | undefined {
  try {
    const value: unknown = JSON.parse(content);
    return isTallyStatement(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

async function checkMap(
  round: Round,
  state: MonitorState,
  seen: SeenTally,
  ask: (path: string) => Promise<Readonly<Record<string, unknown>>>,
): Promise<SeenTally> {
  const { statement, index } = seen;
  if (statement === null) return seen;
  const { week } = statement;
  const publicOn = tallyPublicOn(week);
  const today = state.seen.lastDay ?? '';
  // Asking sooner would tell the server who watches, and give nothing.
  if (today < publicOn.toString()) return seen;
  const tally = await ask(`api/public/tallies/${week}`);
  if (!Array.isArray(tally.lines)) {
    if (today >= publicOn.add({ days: LINES_AFTER_DAYS }).toString())
      await raise(round, state, {
        ...{ code: 'monitor/tally-missing', about: `lines of ${week}`, facts: { week }, isForever: false },
      });
    return seen;
  }
  round.alarms.clear('monitor/tally-missing', `lines of ${week}`);
  const lines: readonly unknown[] = tally.lines;
  const known = lines.filter(isTallyLine);
  const counts = await wholeWeek(round.folder.folder, state, week);
  const because =
    known.length < lines.length
      ? 'a line does not have the form of a line'
      : mapProblem(statement, known, counts === undefined ? Number.MAX_SAFE_INTEGER : internalActsOf(counts));
  if (because !== undefined) await mismatch(round, state, `map of ${week}`, { leaf: index, week, because });
  return { ...seen, isMapChecked: true };
}
