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
  {
    file: 'databases/44-11-3decies-window.ts',
    within: 'lastReadPast',
    line: "const moment = readMoment('at', at, false);",
    changes: ['false -> true'],
    reason:
      'A bare day that were let through has no last shut moment, and is refused two lines below with the same error about the same fact.',
  },
  {
    file: 'databases/44-11-3decies-window.ts',
    within: 'termsOfRead',
    line: 'latestDeletion: (Temporal.Instant.compare(own, most) < 0 ? own : most).toString(),',
    changes: ['Temporal.Instant.compare(own, most) < 0 -> Temporal.Instant.compare(own, most) <= 0'],
    reason: 'Where both terms end at the same instant, either of them is that instant.',
  },
  {
    file: 'lfp/25-6-retention.ts',
    within: 'firstReached',
    line: "return limitOf(governing(term, start, '9999-12-31', profile));",
    changes: ["'9999-12-31' -> '+010000-01'", "'9999-12-31' -> '9999-12-30'"],
    reason:
      'The loop above returns at the last value; only a term without any value would come here, and none is declared so.',
  },
  {
    file: 'decrees/form.ts',
    within: 'judgeChoices',
    line: 'if ((form.contactPersons ?? 0) > 1) {',
    changes: ['0 -> 1'],
    reason: 'A number that is not stated is no number above one, whether it is taken as none or as one.',
  },
  {
    file: 'decrees/pictogram.ts',
    within: 'judgeCheckPictogram',
    line: "c.fact(id('material'), hasMaterial(rule, facts, plateMillimetres.on(c.lawDay) ?? 0), {",
    changes: ['0 -> 1'],
    reason:
      'The thickness has held since 2 March 2008, before the first day on which anything is judged: there is always a value.',
  },
  {
    file: 'camera-access/12-terms.ts',
    within: 'noteAccessDates',
    line: 'const task = Temporal.Instant.compare(secured, answered) < 0 ? secured : answered;',
    changes: ['Temporal.Instant.compare(secured, answered) < 0 -> Temporal.Instant.compare(secured, answered) <= 0'],
    reason: 'Where both fall at the same instant, either of them is that instant.',
  },
  {
    file: 'camera-access/13-penalty.ts',
    within: 'notePenalty',
    line: "const version = c.pinned ? c.lawDay : onDay < '2018-05-25' ? '2018-05-25' : onDay;",
    changes: ["onDay < '2018-05-25' -> onDay <= '2018-05-25'"],
    reason: 'On that very day both branches give that day, the comparison with or without it.',
  },
  {
    file: 'camera-access/13-penalty.ts',
    within: 'notePenalty',
    line: "const [before, since] = [fines.on('2026-08-31'), fines.on('2026-09-01')];",
    changes: ["'2026-08-31' -> '2026-08-30'", "'2026-09-01' -> '2026-09-02'"],
    reason: 'Each day only stands for its side of 1 September 2026: every day of that side has the same fine.',
  },
];
