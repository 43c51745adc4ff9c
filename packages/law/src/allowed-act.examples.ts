/** An act with facts under which it is allowed. */
export type AllowedAct<Facts> = { readonly at: string; readonly facts: Facts };

/** One allowed example of each of these acts. */
export type AllowedOf<Acts extends object> = { readonly [A in keyof Acts]: AllowedAct<Acts[A]> };

/** Changes to the allowed examples of these acts; a fact changed to `undefined` is taken away. */
export type VariantsOf<Acts extends object> = { readonly [A in keyof Acts]?: readonly object[] };

/** What the list of duties says of one part of the law: keys are `id provision`, with ` reading` where the duty follows from one. */
export type DutiesOfPart = {
  /** Duties in the words of the law, with the words. */
  readonly ordered: Readonly<Record<string, RegExp>>;
  /** Duties that follow from the words by a reading. */
  readonly byReading: Readonly<Record<string, RegExp>>;
  /** Duties that no text orders. */
  readonly ours: readonly string[];
  /** Terms of the duties of law, beside those of the visible use. */
  readonly terms: readonly string[];
  /** Ids of the duties of law that fall due with the act itself. */
  readonly atOnce: readonly string[];
};
