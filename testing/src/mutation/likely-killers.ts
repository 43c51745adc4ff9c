import { posix } from 'node:path';
import type { Mutant } from './mutant.ts';
import type { KnownTest } from './test-reach.ts';

/** Which tests to ask first: what killed the neighbours of a mutant, tests of its own part of the law, and what costs little. */
export type LikelyKillers = {
  readonly inOrder: (mutant: Mutant, tests: readonly KnownTest[]) => readonly KnownTest[];
  readonly killed: (mutant: Mutant, by: KnownTest) => void;
};

// a test costs at least the watch on its time
const leastMs = 0.1;

/** Opens a memory of killers. The order decides how soon a mutant dies, never whether it does. */
export function openLikelyKillers(): LikelyKillers {
  const kills = new Map<string, Map<KnownTest, number>>();
  const placesOf = ({ file, within }: Mutant): readonly string[] => [`${file} ${within}`, file];
  const of = (place: string): Map<KnownTest, number> => {
    const there = kills.get(place) ?? new Map<KnownTest, number>();
    kills.set(place, there);
    return there;
  };
  return {
    inOrder: (mutant, tests) => {
      const [near, inFile] = placesOf(mutant).map(of);
      const part = posix.dirname(mutant.file);
      const dear = (test: KnownTest): number => {
        const likely =
          1 +
          50 * (near?.get(test) ?? 0) +
          5 * (inFile?.get(test) ?? 0) +
          (part !== '.' && posix.dirname(test.file) === part ? 4 : 0);
        return Math.max(test.milliseconds, leastMs) / likely;
      };
      const ranked = tests.map((test) => ({ test, dear: dear(test) }));
      return ranked.sort((a, b) => a.dear - b.dear).map(({ test }) => test);
    },
    killed: (mutant, by) => {
      for (const place of placesOf(mutant)) of(place).set(by, (of(place).get(by) ?? 0) + 1);
    },
  };
}
