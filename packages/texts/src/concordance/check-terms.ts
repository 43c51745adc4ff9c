import { say } from '../trilingual.ts';
import type { CheckedPassage, ConcordanceFinding } from './finding.ts';
import { falseFriends } from './terms.data.ts';

/** Words that look alike or are taken for each other and do not say the same. */
export function checkTerms({ id, fr, nl }: CheckedPassage): readonly ConcordanceFinding[] {
  if (fr === undefined || nl === undefined) return [];
  return falseFriends.flatMap((pair): readonly ConcordanceFinding[] => {
    const [one, other] = [fr.match(pair.fr)?.[0], nl.match(pair.suspect)?.[0]];
    if (one === undefined || other === undefined || pair.meant.test(nl)) return [];
    return [
      { kind: 'term', severity: pair.severity, passage: id, fr: one, nl: wholeWord(nl, other), because: pair.because },
    ];
  });
}

const wholeWord = (text: string, part: string): string => {
  const at = text.indexOf(part);
  const from = text.slice(0, at).match(/[\p{L}-]*$/u)?.[0] ?? '';
  const to = text.slice(at + part.length).match(/^[\p{L}-]*/u)?.[0] ?? '';
  return from + part + to;
};

// Everything that may say no: where one language has a plain "no" and the other none of these, the sense may be turned.
const plainNo = {
  fr: /\b(?:ne|n[’'])\s?\S+(?:\s+\S+){0,3}?\s+(?:pas|aucune?|jamais|plus|rien)\b|\b(?:aucune?)\b/giu,
  nl: /\b(?:niet|geen|nooit|noch)\b/giu,
};
const anyNo = {
  fr: /\bne\b|\bn[’']|\bpas\b|\baucune?\b|\bjamais\b|\bni\b|\bnon\b|\bsans\b|\bsauf\b|\bhors\b|\babsence\b|\bmanque\b|\binterdi|\bimpossib|\bill[éi]ga|\bin(?:suffis|exact|compl|cert|dépend)|\brefus|\bexclu|\bempêch|\bdépourvu|\bprivé|\bseulement|\buniquement|\bseul|\bignor/giu,
  nl: /\bniet\b|niet-|\bgeen\b|\bnooit\b|\bnoch\b|\bzonder\b|\bbehalve\b|\bbuiten\b|ontbre|gebrek|\bverb(?:od|ied)|\bon(?!der|s\b|ze|ge\w+d\b)\w+|\bweiger|uitgesloten|belet|\bslechts\b|\bonmogelijk|\btenzij\b|\benkel\b|\balleen\b|\bevenmin\b/giu,
};

/** More plain noes in one language than the other has ways of saying no. */
export function checkNegation({ id, fr, nl }: CheckedPassage): readonly ConcordanceFinding[] {
  if (fr === undefined || nl === undefined) return [];
  const all = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map(([words]) => words);
  const plain = { fr: all(fr, plainNo.fr), nl: all(nl, plainNo.nl) };
  // "ne ... pas" is one no: what is left beside the plain ones is counted after them.
  const ways = (text: string, language: 'fr' | 'nl'): number =>
    plain[language].length + all(text.replaceAll(plainNo[language], ' '), anyNo[language]).length;
  const isTurnedInDutch = plain.fr.length > ways(nl, 'nl');
  if (!isTurnedInDutch && plain.nl.length <= ways(fr, 'fr')) return [];
  const french = isTurnedInDutch ? plain.fr[0] : undefined;
  const dutch = isTurnedInDutch ? undefined : plain.nl[0];
  return [
    {
      kind: 'negation',
      severity: 'high',
      passage: id,
      ...(french === undefined ? {} : { fr: french }),
      ...(dutch === undefined ? {} : { nl: dutch }),
      because:
        french === undefined
          ? say(
              'Le néerlandais nie, le français non.',
              'Het Nederlands ontkent, het Frans niet.',
              'The Dutch says no, the French does not.',
            )
          : say(
              'Le français nie, le néerlandais non.',
              'Het Frans ontkent, het Nederlands niet.',
              'The French says no, the Dutch does not.',
            ),
    },
  ];
}

const must = {
  fr: /\b(?:doit|doivent|devez|devons|devra|devront|est tenue?|sont tenus|obligatoire)/iu,
  nl: /\b(?:moet|moeten|dient|dienen|is gehouden|verplicht|hoort)\b/iu,
};
const may = {
  fr: /\b(?:peut|peuvent|pouvez|pouvons|pourra|pourront|pourrai(?:t|ent)|facultati)/iu,
  nl: /\b(?:kan|kunnen|kunt|mag|mogen|zou(?:den)? kunnen|facultatief)\b/iu,
};

/** A duty in one language, a power in the other. */
export function checkObligation({ id, fr, nl }: CheckedPassage): readonly ConcordanceFinding[] {
  if (fr === undefined || nl === undefined) return [];
  // Sentence by sentence where both have as many: a "may" elsewhere in the passage hides nothing.
  const [french, dutch] = [sentencesIn('fr', fr), sentencesIn('nl', nl)];
  if (french.length !== dutch.length) return obligationIn(id, fr, nl);
  return french.flatMap((sentence, place) => obligationIn(id, sentence, dutch[place] ?? '')).slice(0, 1);
}

const sentencesIn = (language: string, text: string): readonly string[] =>
  [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence !== '');

// "ne doit pas" forbids as "mag niet" does.
const forbids = {
  fr: /\b(?:ne|n[’'])\s?(?:\S+\s)?(?:doit|doivent|peut|peuvent)\b/iu,
  nl: /\b(?:mag|mogen)\b.*\b(?:niet|geen|evenmin|nooit)\b|\b(?:niet|geen|evenmin|nooit)\b.*\b(?:mag|mogen)\b/iu,
};

function obligationIn(id: string, fr: string, nl: string): readonly ConcordanceFinding[] {
  if (forbids.fr.test(fr) && forbids.nl.test(nl)) return [];
  const found = (text: string, pattern: RegExp): string | undefined => text.match(pattern)?.[0];
  const [mustFr, mayFr, mustNl, mayNl] = [found(fr, must.fr), found(fr, may.fr), found(nl, must.nl), found(nl, may.nl)];
  const isWeaker = mustFr !== undefined && mayFr === undefined && mustNl === undefined && mayNl !== undefined;
  const isStronger = mayFr !== undefined && mustFr === undefined && mayNl === undefined && mustNl !== undefined;
  const [french, dutch] = isWeaker ? [mustFr, mayNl] : isStronger ? [mayFr, mustNl] : [];
  if (french === undefined || dutch === undefined) return [];
  return [
    {
      kind: 'obligation',
      severity: 'high',
      passage: id,
      fr: french,
      nl: dutch,
      because: isWeaker
        ? say(
            'Le français oblige, le néerlandais permet.',
            'Het Frans verplicht, het Nederlands laat toe.',
            'The French obliges, the Dutch permits.',
          )
        : say(
            'Le français permet, le néerlandais oblige.',
            'Het Frans laat toe, het Nederlands verplicht.',
            'The French permits, the Dutch obliges.',
          ),
    },
  ];
}
