import { internalAct, isIsoWeek, isoWeekOf } from '@clairevoie/contract';
import { MonitorFault } from './monitor-error.ts';
import type { MonitorState } from './monitor-state.ts';
import { readState, readWeek } from './state-folder.ts';
import type { Cell, WeekCounts } from './week-counts.ts';

/** What is asked: acts of a kind, by an organisation (any, when it is left out), in a week. */
export interface SilenceQuestion {
  readonly kind: string;
  readonly organisation?: string;
  readonly week: string;
}

/** What the headers say, and how far that reaches. */
export interface SilenceAnswer {
  readonly question: SilenceQuestion;
  /**
   * `silent`: no journaled act of that name, in a week that is over. `so-far`: none yet, and the week, or its reading, is not
   * over. `not-silent`: there are acts. `unknown`: the monitor has not read that week, or not all of it.
   */
  readonly answer: 'silent' | 'so-far' | 'not-silent' | 'unknown';
  /** Acts by verdict. */
  readonly counted: Readonly<Record<string, number>>;
  /** The leaves of that week: `first` up to `end`, `end` not included. */
  readonly leaves: { readonly first: number; readonly end: number };
  /** Acts of that week that one person of a body performs alone: they do not say their kind or body (ADR 0010). */
  readonly internalActs: number;
  /** Leaves of that week that break the published form. */
  readonly unreadable: number;
  /** The checkpoint that this rests on, as it was signed, and whether a quorum of the pinned policy stood behind it. */
  readonly checkpoint: string | null;
  readonly isCosigned: boolean;
}

/** Answers from the state alone: no log is asked. */
export async function askSilence(folder: string, question: SilenceQuestion): Promise<SilenceAnswer> {
  if (!isIsoWeek(question.week)) throw new MonitorFault('monitor/usage', `${question.week} is no ISO week: 2026-W48`);
  const state = await readState(folder);
  if (state === undefined) throw new MonitorFault('monitor/state-unreadable', `there is no state in ${folder}`);
  const counts = await weekOf(folder, state, question.week);
  const cells = (counts?.cells ?? []).filter((cell) => matches(cell, question));
  const counted: Record<string, number> = {};
  for (const cell of cells)
    for (const [verdict, count] of Object.entries(cell.verdicts)) counted[verdict] = (counted[verdict] ?? 0) + count;
  const withheld = (counts?.cells ?? []).filter(({ kind }) => kind === internalAct);
  const covering = state.quorum !== null && sizeOf(state.quorum.note) >= (counts?.end ?? 0) ? state.quorum.note : null;
  return {
    question,
    answer: answerOf(state, question.week, counts, cells),
    counted,
    leaves: counts === undefined ? { first: 0, end: 0 } : { first: counts.first, end: counts.end },
    internalActs: withheld.reduce((sum, { verdicts }) => sum + Object.values(verdicts).reduce((a, b) => a + b, 0), 0),
    unreadable: counts?.unreadable ?? 0,
    checkpoint: covering ?? state.note,
    isCosigned: covering !== null,
  };
}

const matches = (cell: Cell, { kind, organisation }: SilenceQuestion): boolean =>
  cell.kind === kind && (organisation === undefined || cell.organisation === organisation);

const sizeOf = (note: string): number => Number(note.split('\n')[1] ?? 0);

function answerOf(
  state: MonitorState,
  week: string,
  counts: WeekCounts | undefined,
  cells: readonly Cell[],
): SilenceAnswer['answer'] {
  if (cells.length > 0) return 'not-silent';
  if (counts === undefined || counts.unreadable > 0 || counts.uncounted > 0) return 'unknown';
  const lastRead = state.seen.lastDay === null ? '' : isoWeekOf(state.seen.lastDay);
  return week < lastRead ? 'silent' : 'so-far';
}

/** The counts of a week; of a week without entries, the place in the log where it lies. Undefined: not read, or before the log. */
export async function weekOf(folder: string, state: MonitorState, week: string): Promise<WeekCounts | undefined> {
  if (state.openWeek?.week === week) return state.openWeek;
  const closed = state.closed.find((one) => one.week === week);
  if (closed !== undefined) return readWeek(folder, closed);
  const { firstDay } = state.seen;
  const next = [...state.closed, ...(state.openWeek === null ? [] : [state.openWeek])].find((one) => one.week > week);
  if (firstDay === null || week < isoWeekOf(firstDay) || next === undefined) return undefined;
  return { week, first: next.first, end: next.first, unreadable: 0, uncounted: 0, cells: [] };
}
