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
  return alignParagraphs([...french, ...dutch], 6)
    .filter((pair) => (pair.fr === undefined || pair.nl === undefined) && (pair.fr ?? pair.nl ?? '').length >= shortest)
    .map((pair) => alone(id, pair.fr, pair.nl));
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
