import { synonyms } from './synonyms.ts';

/** The candidate that `word` is another name for, else the one that is written most like it; undefined when none is near. Capitals, hyphens and underscores do not count. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const asked = plain(word);
  const known = Object.hasOwn(synonyms, asked) ? synonyms[asked] : undefined;
  const meant = known?.find((name) => candidates.includes(name));
  if (meant !== undefined) return meant;
  let best: { readonly candidate: string; readonly distance: number } | undefined;
  for (const candidate of candidates) {
    const written = plain(candidate);
    const distance = written.includes(asked) || asked.includes(written) ? 1 : editDistance(asked, written);
    if (best === undefined || distance < best.distance) best = { candidate, distance };
  }
  return best !== undefined && best.distance <= Math.max(2, Math.ceil(asked.length / 2)) ? best.candidate : undefined;
}

const plain = (word: string): string => word.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** Levenshtein's distance: how many letters are added, left out or changed. */
function editDistance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = (above[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      row.push(Math.min(changed, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[other.length] ?? 0;
}
