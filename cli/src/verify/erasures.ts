import { internalAct } from '@clairevoie/contract';
import type { PublicHeader } from './log-rules.ts';

/** What the headers say of private bodies that were erased; what stays of an erased body is its commitment. */
export interface SeenErasures {
  /** Entries that each erased one body. */
  readonly ofOne: number;
  /** Entries by which the schedule erased bodies at the end of their term, several each: how many, no header says. */
  readonly atTerm: number;
  /** Internal acts, whose kind no header says (ADR 0010): an erasure that one person performs alone is among them. */
  readonly internalActs: number;
}

/** Counts them while a log is walked. */
export function countErasures() {
  const counts = { ofOne: 0, atTerm: 0, internalActs: 0 };
  return {
    see: ({ act, verdict }: Pick<PublicHeader, 'act' | 'verdict'>): void => {
      if (act === internalAct) counts.internalActs += 1;
      else if (verdict !== 'allowed') return;
      else if (act === 'ledger/erase-body') counts.ofOne += 1;
      else if (act === 'ledger/erase-at-term') counts.atTerm += 1;
    },
    seen: (): SeenErasures => counts,
  };
}

/** The line of a report; none when no header speaks of an erasure, or could. */
export function erasureLines({ ofOne, atTerm, internalActs }: SeenErasures): readonly string[] {
  if (ofOne + atTerm + internalActs === 0) return [];
  const said = [
    `${ofOne} private bodies erased one by one`,
    ...(atTerm === 0 ? [] : [`${atTerm} entries erased bodies at the end of their term, several each`]),
    ...(internalActs === 0 ? [] : [`${internalActs} internal acts do not say whether they erased one`]),
  ];
  return [`Erased       ${said.join('; ')}`];
}
