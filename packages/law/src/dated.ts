import type { IsoDay } from './facts.ts';
import { lawErrors } from './law-error.ts';

/** A value of the law with the day from which it holds. */
export type DatedValue<T> = { readonly from: IsoDay; readonly is: T };

/** A number or list that comes from a text, by date. */
export type Dated<T> = {
  readonly law: string;
  readonly values: readonly DatedValue<T>[];
  /** The value on a day; undefined before the first. */
  readonly on: (day: IsoDay) => T | undefined;
};

/** Declares a legal value by its provision and its versions, oldest first; throws `law/contradictory-dates`. */
export function dated<T>(law: string, ...values: readonly DatedValue<T>[]): Dated<T> {
  for (const [index, value] of values.entries()) {
    const before = values[index - 1];
    if (before !== undefined && before.from >= value.from) throw lawErrors.contradictoryDates(law);
  }
  return { law, values, on: (day) => values.findLast((value) => value.from <= day)?.is };
}

/** The value in force on a day; throws `law/not-yet-in-force` before the first: nothing stands in for a number that the law does not give. */
export function valueOn<T>(value: Dated<T>, day: IsoDay): T {
  const found = value.values.findLast(({ from }) => from <= day);
  if (found === undefined) throw lawErrors.notYetInForce(value.law, day);
  return found.is;
}
