/** Mutants that behave as the rule does, whatever the facts: found by a person who read the rule, each with the reason. */
export type Equivalent = {
  readonly file: string;
  /** The declaration at the top of the file that holds it. */
  readonly within: string;
  /** The line of the rule on which it starts, without its indentation. */
  readonly line: string;
  /** `before -> after`, white space as single spaces. */
  readonly changes: readonly string[];
  readonly reason: string;
};

/** The reviewed list. An entry whose rule has changed is stale, and a test asks to take it out. */
export const equivalents: readonly Equivalent[] = [];
