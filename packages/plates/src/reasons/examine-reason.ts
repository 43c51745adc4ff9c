import type { Trilingual } from '../criteria/trilingual.ts';
import { type ReasonPoint, reasonQuestions } from './reason-questions.ts';
import { factWords, fishingWords, linkWords, stockWords } from './reason-words.data.ts';

/** A point that a reason leaves open, the question that would close it, and the words that made the check ask. */
export type OpenPoint = {
  readonly point: ReasonPoint;
  readonly question: Trilingual;
  /** Words of the reason itself, folded; empty when something is missing. */
  readonly because: readonly string[];
};

const fewestWords = 8;

/**
 * What a written reason for a search leaves open. Lists of words in French and Dutch, and counting: no model, nothing learnt, the same answer for
 * everybody. It judges no truth and approves nothing: it asks, and whoever decides reads the reason.
 */
export function examineReason(reason: string): readonly OpenPoint[] {
  const folded = fold(reason);
  const words = folded.split(' ').filter(Boolean);
  const open: OpenPoint[] = [];
  const ask = (point: ReasonPoint, because: readonly string[] = []): void => {
    open.push({ point, question: reasonQuestions[point], because });
  };
  const telling = words.filter((word) => !stockWords.has(word));
  if (words.length < fewestWords || telling.length < 4) ask('too-short');
  if (!words.some((word) => factWords.some((stem) => word.startsWith(stem)))) ask('which-fact');
  if (!words.some((word) => linkWords.some((stem) => word.startsWith(stem)))) ask('what-ties-it');
  const fishing = fishingWords.filter((phrase) => ` ${folded} `.includes(` ${phrase} `));
  if (fishing.length > 0) ask('what-do-you-expect', fishing);
  return open;
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
