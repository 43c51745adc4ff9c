import { isoWeekOf } from '@clairevoie/contract';
import type { PublicHeader } from '../verify/log-rules.ts';

/** Acts of one kind of one organisation in one week: how many by verdict, and the first and last leaf. */
export interface Cell {
  readonly kind: string;
  readonly organisation: string;
  readonly verdicts: Readonly<Record<string, number>>;
  readonly first: number;
  readonly last: number;
}

/** What the headers of one week say. Leaves `first` up to `end`, `end` not included. */
export interface WeekCounts {
  readonly week: string;
  readonly first: number;
  readonly end: number;
  /** Leaves in that run that break the published form: what they were, nobody can say. */
  readonly unreadable: number;
  /** Acts beyond the most cells that are counted apart: a hostile log could else fill any memory. */
  readonly uncounted: number;
  readonly cells: readonly Cell[];
}

/** A real log has some hundred kinds and some hundred organisations, and few pairs of them in a week. */
export const MOST_CELLS = 20_000;

interface OpenCell {
  readonly kind: string;
  readonly organisation: string;
  readonly verdicts: Record<string, number>;
  readonly first: number;
  last: number;
}

/** Counts headers week by week, in the order of the log. A week is closed by the first entry of a later one. */
export class WeekCounter {
  #week: string;
  #first: number;
  #end: number;
  #unreadable = 0;
  #uncounted = 0;
  #cells = new Map<string, OpenCell>();
  #lastDay = '';

  private constructor(week: string, first: number) {
    this.#week = week;
    this.#first = first;
    this.#end = first;
  }

  /** Goes on with the counts of a week that is still open; without them, from leaf `first`. */
  static from(open: WeekCounts | undefined, first: number): WeekCounter {
    const counter = new WeekCounter(open?.week ?? '', open?.first ?? first);
    if (open === undefined) return counter;
    counter.#end = open.end;
    counter.#unreadable = open.unreadable;
    counter.#uncounted = open.uncounted;
    for (const cell of open.cells)
      counter.#cells.set(`${cell.kind} ${cell.organisation}`, { ...cell, verdicts: { ...cell.verdicts } });
    return counter;
  }

  /** Counts one entry; gives the week that this entry closed, if it did. */
  count(index: number, header: PublicHeader): WeekCounts | undefined {
    const closed = header.day === this.#lastDay ? undefined : this.#enter(index, header.day);
    this.#end = index + 1;
    const key = `${header.act} ${header.organisation}`;
    let cell = this.#cells.get(key);
    if (cell === undefined) {
      if (this.#cells.size >= MOST_CELLS) {
        this.#uncounted++;
        return closed;
      }
      cell = { kind: header.act, organisation: header.organisation, verdicts: {}, first: index, last: index };
      this.#cells.set(key, cell);
    }
    cell.verdicts[header.verdict] = (cell.verdicts[header.verdict] ?? 0) + 1;
    cell.last = index;
    return closed;
  }

  /** Counts an entry that nobody can read. It lies in the week that is open. */
  countUnreadable(index: number): void {
    this.#unreadable++;
    this.#end = index + 1;
  }

  /** The open week as it stands; undefined before the first entry. */
  open(): WeekCounts | undefined {
    if (this.#week === '' && this.#unreadable === 0) return undefined;
    const cells = [...this.#cells.values()].map((cell) => ({ ...cell, verdicts: { ...cell.verdicts } }));
    return {
      ...{ week: this.#week, first: this.#first, end: this.#end },
      ...{ unreadable: this.#unreadable, uncounted: this.#uncounted, cells },
    };
  }

  #enter(index: number, day: string): WeekCounts | undefined {
    this.#lastDay = day;
    const week = isoWeekOf(day);
    if (week === this.#week) return undefined;
    const closed = this.#week === '' ? undefined : this.open();
    if (closed !== undefined) {
      this.#first = index;
      this.#unreadable = 0;
      this.#uncounted = 0;
      this.#cells = new Map();
    }
    this.#week = week;
    return closed;
  }
}
