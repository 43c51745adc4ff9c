import type { Localised } from '../data-values.ts';

/** A step of a real failure, replayed as an act of the law package, or told as what no rule of ours reaches. */
export type FailureStepCase =
  | {
      readonly kind: 'act';
      readonly title: Localised;
      /** Name of an act; one that is not loaded is outside our reach. */
      readonly act: string;
      /** ISO instant; where the source gives a period, a moment in it, which `taken` says. */
      readonly at: string;
      readonly facts: object;
      /** What was taken as given beside the source: the day, a fact that it does not tell. */
      readonly taken: Localised;
    }
  | { readonly kind: 'outside'; readonly title: Localised; readonly because: Localised };

/** A real failure of oversight, as its sources tell it. */
export type FailureCase = {
  readonly id: string;
  readonly title: Localised;
  readonly what: Localised;
  readonly source: Localised;
  readonly doubts: readonly Localised[];
  readonly steps: readonly FailureStepCase[];
};

/** A sentence in three languages, for the cases. */
export const told = (fr: string, nl: string, en: string): Localised => ({ fr, nl, en });
