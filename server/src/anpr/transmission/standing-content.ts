import type { Hash } from '@clairevoie/tlog';
import type { CameChanged } from '../reads/read-registers.ts';
import type { StoredRead } from '../reads/stored-read.ts';
import type { BatchContent } from './batch-content.ts';

/** A change of one read, in the order in which changes were made. */
export interface StandingChange {
  readonly how: string;
  /** What is kept of it is what its entry committed to. */
  readonly fits: boolean;
  /** It was done to the reads that stand now. */
  readonly isDone: boolean;
  /** Its entry is later than the one by which the batch came. */
  readonly isLater: boolean;
  readonly plate: string | null;
  readonly country: string | null;
  readonly recordedMs: number | null;
}

/** What lies in the tables of a batch, with what the registers say of it. */
export interface Standing {
  readonly reads: ReadonlyMap<number, StoredRead>;
  readonly sealed: ReadonlySet<number>;
  readonly leaves: ReadonlyMap<number, Hash>;
  readonly changes: ReadonlyMap<number, readonly StandingChange[]>;
  readonly came: CameChanged | null;
}

/** Whether a correction left a read as it lies there. */
function left(change: StandingChange, read: StoredRead): boolean {
  const { plate, country, asRead, recordedMs } = read;
  return change.plate === plate && change.country === country && change.recordedMs === recordedMs && asRead === null;
}

/** Whether a correction that is known here, of those that may be the last, says what a read says. */
export function isCorrected(changes: readonly StandingChange[], read: StoredRead): boolean {
  const corrections = changes.filter(({ how, fits }) => how === 'correct' && fits);
  const last = corrections.findLastIndex(({ isDone }) => isDone);
  return corrections.slice(Math.max(last, 0)).some((one) => left(one, read));
}

const awaitsCorrection = (came: CameChanged | null, place: number, changes: readonly StandingChange[]): boolean =>
  came?.corrected.includes(place) === true && !changes.some(({ how, fits }) => how === 'correct' && fits);

/**
 * What counts of what lies there. A leaf stands for a read that is there only where a correction of that place, with its entry, says what the read says; or where the
 * read came corrected and lies apart until its correction comes. It stands for one that is not there only where an act deleted it, here or at the sender.
 */
export function contentOf({ reads, sealed, leaves, changes, came }: Standing): BatchContent {
  const counting = new Map<number, { readonly leaf: Hash; readonly isGone: boolean }>();
  const undone = new Set<number>();
  for (const [place, leaf] of leaves) {
    const of = changes.get(place) ?? [];
    const read = reads.get(place);
    if (read === undefined) {
      const isGone = of.some(({ how }) => how === 'delete') || came?.gone.includes(place) === true;
      if (isGone) counting.set(place, { leaf, isGone });
    } else if (isCorrected(of, read) || (awaitsCorrection(came, place, of) && sealed.has(place)))
      counting.set(place, { leaf, isGone: false });
  }
  for (const [place, of] of changes) {
    const read = reads.get(place);
    const done = of.filter(({ fits, isDone }) => fits && isDone);
    if (read === undefined) continue;
    const isCorrection = done.some(({ how }) => how === 'correct');
    if (done.some(({ how }) => how === 'delete') || (isCorrection && !isCorrected(of, read))) undone.add(place);
  }
  return { reads, sealed, leaves: counting, undone };
}

/** Places that lie apart and should not, or should and do not: under seal by the last act on it, or by how the batch came. */
export function misplaced({ reads, sealed, changes, came }: Standing): readonly number[] {
  const looked = new Set([...sealed, ...changes.keys(), ...(came?.sealed ?? []), ...(came?.corrected ?? [])]);
  return [...looked].filter((place) => {
    const of = changes.get(place) ?? [];
    const last = of.findLast(({ how }) => how === 'seal' || how === 'unseal');
    // What has its entry and is not done yet is done at the next round.
    if (!reads.has(place) || (last?.fits === true && !last.isDone)) return false;
    const isSealed =
      last?.isLater === true ? last.how === 'seal' : came?.sealed.includes(place) === true || last?.how === 'seal';
    return (isSealed || awaitsCorrection(came, place, of)) !== sealed.has(place);
  });
}
