import type { Language } from '../language.ts';
import { say } from '../trilingual.ts';
import { alignParagraphs } from '../two-columns/align.ts';
import type { Paragraph } from '../two-columns/paragraphs.ts';
import type { CheckedPassage, ConcordanceFinding } from './finding.ts';

const shortest = 30;

/** Passages and sentences that one language has and the other does not. */
export function checkSentences({ id, fr, nl }: CheckedPassage): readonly ConcordanceFinding[] {
  if (fr === undefined && nl === undefined) return [];
  if (fr === undefined || nl === undefined) return (fr ?? nl ?? '').length < 4 ? [] : [alone(id, fr, nl)];
  const [french, dutch] = [sentencesOf('fr', fr), sentencesOf('nl', nl)];
  if (french.length === dutch.length && Math.abs(fr.length - nl.length) < 0.45 * Math.max(fr.length, nl.length))
    return [];
  const left = leftOver(french, dutch);
  if (left !== undefined)
    return [left.language === 'fr' ? alone(id, left.text, undefined) : alone(id, undefined, left.text)];
  return alignParagraphs([...french, ...dutch], 6)
    .filter((pair) => (pair.fr === undefined || pair.nl === undefined) && (pair.fr ?? pair.nl ?? '').length >= shortest)
    .map((pair) => alone(id, pair.fr, pair.nl));
}

/**
 * One side has a sentence more and is longer by about that sentence: without it both sides are of a length, with it they are not. A
 * sentence that was cut in two makes nothing longer.
 */
function leftOver(french: readonly Paragraph[], dutch: readonly Paragraph[]): Paragraph | undefined {
  const length = (sentences: readonly Paragraph[]): number => sentences.reduce((sum, { text }) => sum + text.length, 0);
  // Dutch takes about as many signs as French (1.03 in the law that both print).
  const unlike = (one: number, other: number): number => Math.abs(Math.log(one / Math.max(1, other)));
  const [more, less] = french.length > dutch.length ? [french, dutch] : [dutch, french];
  if (more.length !== less.length + 1 || less.length === 0) return undefined;
  const [whole, other] = [length(more), length(less)];
  if (whole <= other || unlike(whole, other) < 0.2) return undefined;
  const misfit = (without: number): number =>
    less.reduce((sum, { text }, place) => {
      const match = more[place < without ? place : place + 1];
      return sum + unlike(match?.text.length ?? 1, text.length);
    }, 0) / less.length;
  const best = more.map((_, place) => ({ place, is: misfit(place) })).toSorted((a, b) => a.is - b.is)[0];
  return best === undefined || best.is > 0.3 || (more[best.place]?.text.length ?? 0) < shortest
    ? undefined
    : more[best.place];
}

function sentencesOf(language: Language, text: string): readonly Paragraph[] {
  const parts = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(({ segment }) =>
    segment.trim(),
  );
  return parts.filter((part) => part !== '').map((part) => ({ language, kind: 'paragraph', text: part, block: 0 }));
}

function alone(passage: string, fr: string | undefined, nl: string | undefined): ConcordanceFinding {
  const isFrench = fr !== undefined;
  return {
    kind: 'sentence',
    severity: 'medium',
    passage,
    ...(fr === undefined ? {} : { fr }),
    ...(nl === undefined ? {} : { nl }),
    because: isFrench
      ? say(
          'Ce passage n’a pas d’équivalent en néerlandais.',
          'Deze passage heeft geen tegenhanger in het Nederlands.',
          'This passage has no counterpart in Dutch.',
        )
      : say(
          'Ce passage n’a pas d’équivalent en français.',
          'Deze passage heeft geen tegenhanger in het Frans.',
          'This passage has no counterpart in French.',
        ),
  };
}
