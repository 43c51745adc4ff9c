import type { Sentence } from './act.ts';
import { problemWords } from './check-words.data.ts';

/** Something in the journal that is not as it was written, in a sentence in each language. */
export interface JournalProblem {
  readonly code: string;
  readonly sentence: Sentence;
}

/** Reports a problem: which sentence of the table, and the facts that it names. */
export type Wrong = (key: ProblemKey, facts?: Facts) => void;

type Facts = Readonly<Record<string, string | number>>;

/** Which sentence of the table. */
export type ProblemKey = keyof typeof problemWords;

/** A problem with its facts in the sentence of each language. */
export function problemOf(key: ProblemKey, facts: Facts = {}): JournalProblem {
  const { fr, nl, en } = problemWords[key];
  const filled = (words: string): string =>
    words.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole));
  return { code: key.split('@')[0] ?? key, sentence: { fr: filled(fr), nl: filled(nl), en: filled(en) } };
}
