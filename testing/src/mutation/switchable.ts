import type { Mutant } from './mutant.ts';

/** A mutant with the number that switches it on. */
export type Numbered = { readonly number: number; readonly mutant: Mutant };

/** The name of the question in the instrumented text: is this mutant on? */
export const question = '__isOn';

type Place = { readonly start: number; readonly end: number; readonly mutants: readonly Numbered[] };

function placesOf(mutants: readonly Numbered[]): readonly Place[] {
  const byRange = new Map<string, Place>();
  for (const one of mutants) {
    const { start, end } = one.mutant;
    const key = `${start}-${end}`;
    byRange.set(key, { start, end, mutants: [...(byRange.get(key)?.mutants ?? []), one] });
  }
  // what holds another comes before it
  return [...byRange.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * The text of a file with all its mutants in it, each behind a question: `(__isOn(7) ? (a <= b) : (a < b))`. Every mutant is written with the
 * text as it was around it, so at most one is ever on.
 */
export function switchable(text: string, mutants: readonly Numbered[]): string {
  const places = placesOf(mutants);
  const render = (from: number, to: number, first: number, last: number): string => {
    let out = '';
    let at = from;
    for (let index = first; index < last; ) {
      const place = places[index];
      if (place === undefined) break;
      let next = index + 1;
      while (next < last && (places[next]?.start ?? to) < place.end) next += 1;
      out += text.slice(at, place.start) + asked(place, render(place.start, place.end, index + 1, next));
      at = place.end;
      index = next;
    }
    return out + text.slice(at, to);
  };
  return render(0, text.length, 0, places.length);
}

function asked(place: Place, original: string): string {
  const [first] = place.mutants;
  if (first?.mutant.shape === 'statement') return `{ if (!${question}(${first.number})) { ${original} } }`;
  const expression = place.mutants
    .filter(({ mutant }) => mutant.shape === 'expression')
    .reduceRight(
      (otherwise, { number, mutant }) => `${question}(${number}) ? (${mutant.after}) : ${otherwise}`,
      `(${original})`,
    );
  const gone = place.mutants.find(({ mutant }) => mutant.shape === 'element');
  return gone === undefined ? `(${expression})` : `...(${question}(${gone.number}) ? [] : [${expression}])`;
}

/** The text of a file with one mutant in it, as a person would have written it. */
export function mutated(text: string, { start, end, after, shape }: Mutant): string {
  const rest = text.slice(end);
  return text.slice(0, start) + after + (shape === 'element' ? rest.replace(/^\s*,/, '') : rest);
}
