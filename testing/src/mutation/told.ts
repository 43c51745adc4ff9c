import type { Outcome } from './mutant.ts';
import type { Share } from './share.ts';

const percent = (part: number): string => `${(part * 100).toFixed(1)} %`;

const brief = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 90 ? `${line.slice(0, 87)}...` : line;
};

const change = ({ before, after, shape }: Outcome['mutant']): string =>
  shape === 'expression' ? `${brief(before)} -> ${brief(after)}` : `${brief(before)} -> (gone)`;

/** One line a mutant that no test killed: where it is, what was changed. */
export const survivorsInWords = (outcomes: readonly Outcome[]): readonly string[] =>
  outcomes
    .filter(({ fate }) => fate === 'survived' || fate === 'no-coverage')
    .map(({ fate, mutant }) => `${fate}  ${mutant.file}:${mutant.line}  ${mutant.operator}  ${change(mutant)}`);

/** The counts, and what they say: of a sample, with the interval that it leaves. */
export function shareInWords(share: Share, isSample: boolean): readonly string[] {
  const judged = share.killed + share.timeout + share.survived + share.noCoverage;
  const [low, high] = share.interval;
  return [
    `killed ${share.killed + share.timeout} of ${judged} (${share.timeout} of them by a test that did not end), survived ${share.survived}, no test reaches ${share.noCoverage}, equivalent ${share.equivalent}`,
    isSample
      ? `share ${percent(share.share)} in a sample; 95 % interval ${percent(low)} to ${percent(high)}`
      : `share ${percent(share.share)} of all of them`,
  ];
}
