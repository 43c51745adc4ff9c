import type { Decision } from '../decision.ts';
import type { IsoDay } from '../facts.ts';
import { priorityTable } from './priority-table.ts';
import type { Regime, RegimeRow } from './regime.ts';
import { regimes } from './regimes.ts';

const byProvision: ReadonlyMap<string, Regime> = new Map(
  regimes.flatMap((regime) => regime.provisions.map((id) => [id, regime] as const)),
);

/** The regime for which a provision speaks, if it speaks for one. */
export const regimeOf = (provision: string): Regime | undefined => byProvision.get(provision);

/** Regimes that claim a decision: one of their provisions was found to apply, or a person has to say whether it does. */
export function regimesClaiming(decision: Decision): readonly Regime[] {
  const claiming = decision.findings
    .filter(({ holds }) => holds === 'yes' || holds === 'human')
    .map(({ provision }) => regimeOf(provision));
  return [...new Set(claiming)].filter((regime) => regime !== undefined);
}

/** Whether a row of the table is in force on a day. */
export const rowApplies = ({ from, to }: RegimeRow, day: IsoDay): boolean =>
  from <= day && (to === undefined || day <= to);

/** The rows in force on a day that say how two regimes stand to one another; empty: the rules do not say, which is an error in them. */
export function rowsBetween(one: string, other: string, day: IsoDay): readonly RegimeRow[] {
  return priorityTable.filter((row) => {
    if (!rowApplies(row, day)) return false;
    const { prevails, over } = row;
    return (prevails.includes(one) && over.includes(other)) || (prevails.includes(other) && over.includes(one));
  });
}

/** Pairs of regimes that claim one decision, answer the same question, and have no row between them on that day. */
export function unorderedRegimes(decision: Decision, day: IsoDay): readonly (readonly [string, string])[] {
  const claiming = regimesClaiming(decision);
  return claiming.flatMap((one, index) =>
    claiming
      .slice(index + 1)
      .filter((other) => other.family === one.family && rowsBetween(one.id, other.id, day).length === 0)
      .map((other) => [one.id, other.id] as const),
  );
}
