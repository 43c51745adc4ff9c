import { type Equivalent, equivalents } from './equivalent.data.ts';
import type { Mutant } from './mutant.ts';

const lineOf = (text: string, start: number): string => {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', start);
  return text.slice(from, to === -1 ? text.length : to).trim();
};

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether an entry of the list means this mutant of a file with this text. */
export function means(entry: Equivalent, mutant: Mutant, text: string): boolean {
  return (
    entry.file === mutant.file &&
    entry.within === mutant.within &&
    entry.line === lineOf(text, mutant.start) &&
    entry.changes.includes(`${squeezed(mutant.before)} -> ${squeezed(mutant.after)}`)
  );
}

/** The reason why no test can tell a mutant from the rule, when the reviewed list has one. */
export const reasonOf = (mutant: Mutant, text: string): string | undefined =>
  equivalents.find((entry) => means(entry, mutant, text))?.reason;

/** Changes of the list that no rule file has any more: their rule was changed, and the entry goes. */
export function stale(mutants: readonly Mutant[], textOf: (file: string) => string): readonly string[] {
  return equivalents.flatMap((entry) => {
    const inFile = mutants.filter(({ file }) => file === entry.file);
    return entry.changes
      .filter((change) => !inFile.some((mutant) => means({ ...entry, changes: [change] }, mutant, textOf(entry.file))))
      .map((change) => `${entry.file} ${entry.within}: ${change}`);
  });
}
