import { say } from '../trilingual.ts';
import type { CheckedPassage, ConcordanceFinding } from './finding.ts';
import { type Value, valuesIn } from './values.ts';

const names = {
  figure: say('Le nombre', 'Het getal', 'The figure'),
  date: say('La date', 'De datum', 'The date'),
  article: say('L’article', 'Het artikel', 'The article'),
} as const;

/** Figures, dates and articles that one language names and the other does not. */
export function checkValues(passage: CheckedPassage): readonly ConcordanceFinding[] {
  if (passage.fr === undefined || passage.nl === undefined) return [];
  const [french, dutch] = [valuesIn('fr', passage.fr), valuesIn('nl', passage.nl)];
  const onlyFrench = without(french, dutch);
  const onlyDutch = without(dutch, french);
  const findings: ConcordanceFinding[] = [];
  for (const kind of ['date', 'article', 'figure'] as const) {
    const [fr, nl] = [onlyFrench.filter((one) => one.kind === kind), onlyDutch.filter((one) => one.kind === kind)];
    for (let place = 0; place < Math.max(fr.length, nl.length); place++) {
      const [one, other] = [fr[place], nl[place]];
      // A number as a word without its like: "les deux" and "de beide" come and go; two words that differ do not.
      if ((one === undefined && other?.isWord === true) || (other === undefined && one?.isWord === true)) continue;
      findings.push({
        kind,
        severity: 'high',
        passage: passage.id,
        ...(one === undefined ? {} : { fr: one.words }),
        ...(other === undefined ? {} : { nl: other.words }),
        because: sentence(kind, one, other),
      });
    }
  }
  return [...findings, ...checkFractions(passage.id, french, dutch)];
}

function without(values: readonly Value[], others: readonly Value[]): readonly Value[] {
  const known = new Set(others.map((one) => one.key));
  // "six mois" is not said by "artikel 6"; "articles 5 et 6" may well be "artikel 5 en artikel 6".
  const counted = new Set(others.filter(({ kind }) => kind !== 'article').map((one) => one.key));
  // A year that the other language has within a date, and the parts of a fraction, are there.
  for (const { key, kind } of others)
    for (const part of kind === 'date' ? key.split('-') : key.split('/')) known.add(String(Number(part)));
  const seen = new Set<string>();
  return values.filter(({ key, isWord }) => {
    if ((isWord ? counted : known).has(key) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function sentence(kind: keyof typeof names, fr: Value | undefined, nl: Value | undefined) {
  const name = names[kind];
  if (fr !== undefined && nl !== undefined)
    return say(
      `${name.fr} diffère : « ${fr.words} » en français, « ${nl.words} » en néerlandais.`,
      `${name.nl} verschilt: "${fr.words}" in het Frans, "${nl.words}" in het Nederlands.`,
      `${name.en} differs: “${fr.words}” in French, “${nl.words}” in Dutch.`,
    );
  const words = fr?.words ?? nl?.words ?? '';
  return fr !== undefined
    ? say(
        `${name.fr} « ${words} » ne se trouve que dans le texte français.`,
        `${name.nl} "${words}" staat alleen in de Franse tekst.`,
        `${name.en} “${words}” stands in the French text only.`,
      )
    : say(
        `${name.fr} « ${words} » ne se trouve que dans le texte néerlandais.`,
        `${name.nl} "${words}" staat alleen in de Nederlandse tekst.`,
        `${name.en} “${words}” stands in the Dutch text only.`,
      );
}

/** "p. 1/4" that became "¼": the same figures, but one language says a quarter where the other says page one of four. */
function checkFractions(
  passage: string,
  french: readonly Value[],
  dutch: readonly Value[],
): readonly ConcordanceFinding[] {
  const pairs = [...french.map((one) => ({ one, others: dutch })), ...dutch.map((one) => ({ one, others: french }))];
  return pairs.flatMap(({ one, others }) => {
    if (!/^[½¼¾]$/u.test(one.words)) return [];
    const other = others.find(({ key, words }) => key === one.key && words !== one.words);
    if (other === undefined) return [];
    const isFrench = french.includes(one);
    return [
      {
        kind: 'figure' as const,
        severity: 'low' as const,
        passage,
        fr: isFrench ? one.words : other.words,
        nl: isFrench ? other.words : one.words,
        because: say(
          `Le signe « ${one.words} » remplace « ${other.words} » : une fraction au lieu d’une numérotation.`,
          `Het teken "${one.words}" staat in de plaats van "${other.words}": een breuk in plaats van een nummering.`,
          `The sign “${one.words}” stands for “${other.words}”: a fraction instead of a numbering.`,
        ),
      },
    ];
  });
}
