import type { CheckedPassage, ConcordanceFinding } from '../concordance/finding.ts';
import type { Language } from '../language.ts';
import { say } from '../trilingual.ts';
import type { Spelling } from './open-spelling.ts';

const languages = ['fr', 'nl'] as const;
const other = { fr: 'nl', nl: 'fr' } as const;

/**
 * Words in neither dictionary that are close to one. Names, abbreviations, addresses, forms like "citoyen·nes" and what a text writes
 * again and again are left alone: a finding must be worth a person's look.
 */
export function checkSpelling(passages: readonly CheckedPassage[], spelling: Spelling): readonly ConcordanceFinding[] {
  const findings: ConcordanceFinding[] = [];
  for (const language of languages) {
    const counts = new Map<string, number>();
    for (const passage of passages)
      for (const word of wordsIn(passage[language])) counts.set(word, (counts.get(word) ?? 0) + 1);
    const told = new Set<string>();
    for (const passage of passages)
      for (const word of wordsIn(passage[language])) {
        if ((counts.get(word) ?? 0) > 2 || told.has(word) || isKnown(word, language, spelling)) continue;
        told.add(word);
        const meant = nearest(word, spelling.suggest(language, word), (part) => spelling.isWord(language, part));
        if (meant === undefined) continue;
        findings.push({
          kind: 'spelling',
          severity: 'low',
          passage: passage.id,
          [language]: word,
          because: say(
            `« ${word} » : peut-être « ${meant} ».`,
            `"${word}": misschien "${meant}".`,
            `“${word}”: perhaps “${meant}”.`,
          ),
        });
      }
  }
  return findings;
}

/** The words of a text that spelling can judge: in small letters, of four letters or more, whole. */
function wordsIn(text: string | undefined): readonly string[] {
  const plain = (text ?? '')
    .replaceAll(/https?:\/\/\S+|\S+@\S+|\S+\.\p{L}{2,}(?=[\s,;)]|$)|\S*·\S*|#\S+/gu, ' ')
    .replaceAll('’', "'");
  return [
    ...plain.matchAll(
      /(?<![\p{L}\d'-])(?:(?:[ldnscjmt]|qu|jusqu|lorsqu)')?([\p{Ll}]{4,}(?:-[\p{Ll}]+)*)(?![\p{L}\d'.-])|(?<![\p{L}\d'-])(?:(?:[ldnscjmt]|qu|jusqu|lorsqu)')?([\p{Ll}]{4,})(?=\.(?:\s|$))/gu,
    ),
  ].map(([, word, ending]) => word ?? ending ?? '');
}

// What Belgian papers take over from Latin and English without a sign of it.
const borrowed = new Set(
  'lege lata ferenda enforcement targeting hacking hackers deepfake deepfakes learning machine deep privacy profiling matching watchlist watchlists benchmark open source cloud black white live smart city cities stricto sensu lato prima facie ratio legis ipso facto mutatis mutandis erga omnes'.split(
    ' ',
  ),
);

function isKnown(word: string, language: Language, spelling: Spelling): boolean {
  const isWord = (part: string): boolean =>
    spelling.isWord(language, part) || spelling.isWord(language, part[0]?.toUpperCase() + part.slice(1));
  if (borrowed.has(word) || isWord(word) || spelling.isWord(other[language], word)) return true;
  // The spelling of 1990 ("musèle", "ruissèlement") stands beside the older one ("muselle"), which is what the dictionary has.
  if (
    language === 'fr' &&
    isWord(word.replace(/è([lt])e(s|nt|ment)?$/u, 'e$1$1e$2').replaceAll(/(?<=[aiou])î|û/gu, 'u'))
  )
    return true;
  if (word.includes('-')) return word.split('-').every((part) => part.length < 4 || isWord(part));
  return language === 'nl' && isCompound(word, isWord);
}

/** "oogafstand": two words that the dictionary knows apart, long enough not to be a slip ("maken" and "en" are). */
function isCompound(word: string, isWord: (part: string) => boolean): boolean {
  for (let cut = 3; cut <= word.length - 5; cut++) {
    const [first, rest] = [word.slice(0, cut), word.slice(cut)];
    if ((isWord(first) || (cut > 4 && first.endsWith('s') && isWord(first.slice(0, -1)))) && isWord(rest)) return true;
  }
  return false;
}

/** The first suggestion that is one or two letters away, or the same letters in two words. */
function nearest(word: string, suggestions: readonly string[], isWord: (part: string) => boolean): string | undefined {
  const small = word.match(/^(\p{L}{4,})(?:en|et|de|of|in|op|te|le|la)$/u)?.[1];
  if (small !== undefined && isWord(small)) return `${small} ${word.slice(small.length)}`;
  const near = suggestions.filter(
    (one) =>
      one.toLowerCase().replaceAll(/[\s-]/g, '') === word ||
      distance(word, one.toLowerCase()) <= (word.length > 6 ? 2 : 1),
  );
  return near.toSorted((a, b) => distance(word, a.toLowerCase()) - distance(word, b.toLowerCase()))[0];
}

function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++)
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)),
      );
    row = next;
  }
  return row[other.length] ?? 0;
}
