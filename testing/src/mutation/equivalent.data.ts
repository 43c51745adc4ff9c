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

const nextMidnight =
  'An item inside an interval is shut before the first only where a month is clipped to its end, and then the first midnight already is: later ones add nothing.';

/** The reviewed list. An entry whose rule has changed is stale, and a test asks to take it out. */
export const equivalents: readonly Equivalent[] = [
  {
    file: 'lfp/25-7-window.ts',
    within: 'windowState',
    line: 'day = day.add({ days: 1 })',
    changes: ['1 -> 2'],
    reason: nextMidnight,
  },
  {
    file: 'databases/44-11-3decies-window.ts',
    within: 'reachedInside',
    line: 'day = day.add({ days: 1 });',
    changes: ['1 -> 2'],
    reason: nextMidnight,
  },
  {
    file: 'intelligence/16-4-month.ts',
    within: 'monthState',
    line: 'day = day.add({ days: 1 })',
    changes: ['1 -> 2'],
    reason: nextMidnight,
  },
];
