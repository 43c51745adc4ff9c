import type { Language } from '../language.ts';

/** A figure, date or article that a text names, in a form that both languages share, and the words that name it. */
export interface Value {
  readonly kind: 'figure' | 'date' | 'article';
  readonly key: string;
  readonly words: string;
  /** Written as a word ("trois"): both languages do so less strictly. */
  readonly isWord: boolean;
}

const monthsIn = (language: Language): readonly string[] => {
  const { format } = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format(Date.UTC(2026, month, 15)));
};
const months: Readonly<Record<Language, readonly string[]>> = { fr: monthsIn('fr'), nl: monthsIn('nl') };
const units: Readonly<Record<Language, Readonly<Record<string, number>>>> = {
  fr: {
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
    vingt: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    septante: 70,
    nonante: 90,
    cent: 100,
    mille: 1000,
    dizaine: 10,
    douzaine: 12,
    quinzaine: 15,
    vingtaine: 20,
    trentaine: 30,
    quarantaine: 40,
    cinquantaine: 50,
    soixantaine: 60,
    septantaine: 70,
    centaine: 100,
  },
  nl: {
    twee: 2,
    beide: 2,
    drie: 3,
    vier: 4,
    vijf: 5,
    zes: 6,
    zeven: 7,
    acht: 8,
    negen: 9,
    tien: 10,
    elf: 11,
    twaalf: 12,
    dertien: 13,
    veertien: 14,
    vijftien: 15,
    zestien: 16,
    twintig: 20,
    dertig: 30,
    veertig: 40,
    vijftig: 50,
    zestig: 60,
    zeventig: 70,
    tachtig: 80,
    negentig: 90,
    honderd: 100,
    duizend: 1000,
    tiental: 10,
    twaalftal: 12,
    vijftiental: 15,
    twintigtal: 20,
    dertigtal: 30,
    veertigtal: 40,
    vijftigtal: 50,
    zestigtal: 60,
    zeventigtal: 70,
    honderdtal: 100,
  },
};
// "zes maanden" and "six mois" are compared; "beide" and "deux" often stand for nothing in the other language.
const loose = new Set(['beide', 'deux', 'twee']);

const tens = {
  fr: 'vingt|trente|quarante|cinquante|soixante|septante|quatre-vingts?|nonante',
  nl: 'twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig',
};
// "vingt-trois", "soixante et onze", "dix-neuf"; "drieëntwintig", "negentien".
const composed: Readonly<Record<Language, RegExp>> = {
  fr: new RegExp(
    `\\b(?:(${tens.fr})(?:[-\\s]et[-\\s]|-)(une?|${Object.keys(units.fr).slice(0, 15).join('|')})|(dix)-(sept|huit|neuf)|(quatre-vingts?))\\b`,
    'giu',
  ),
  nl: new RegExp(
    `(?<!\\p{L})(?:(een|één|${Object.keys(units.nl)
      .filter((word) => (units.nl[word] ?? 0) < 10 && word !== 'beide')
      .join('|')})(?:en|ën)(${tens.nl})|(zeven|acht|negen)tien)(?!\\p{L})`,
    'giu',
  ),
};

function composedValue(language: Language, words: string): number | undefined {
  const value = (word: string): number =>
    /^(?:une?|een|één)$/u.test(word) ? 1 : /^quatre-vingts?$/u.test(word) ? 80 : (units[language][word] ?? 0);
  const [match] = words.toLowerCase().matchAll(composed[language]);
  if (match === undefined || match[0] !== words.toLowerCase()) return undefined;
  const parts = match.slice(1).filter((part) => part !== undefined);
  return parts.reduce((sum, part) => sum + value(part), /tien$/u.test(words.toLowerCase()) ? 10 : 0);
}

/** The value of a number written as a word; undefined for any other word. */
export const numberWord = (language: Language, word: string): number | undefined =>
  units[language][word.toLowerCase()] ?? composedValue(language, word);

/** The words that a language writes numbers with. */
export const numberWords = (language: Language): readonly string[] => Object.keys(units[language]);

/** Everything a text counts, dates or cites. */
export function valuesIn(language: Language, text: string): readonly Value[] {
  const values: Value[] = [];
  let rest = text
    .normalize('NFC')
    .replaceAll(/https?:\/\/\S+/g, ' ')
    .replaceAll(/\[\d{1,3}\]/g, ' ');
  // What is read is taken out, so that a date's day is no figure as well.
  const take = (pattern: RegExp, value: (match: RegExpExecArray) => Value): void => {
    for (const match of rest.matchAll(pattern)) values.push(value(match));
    rest = rest.replaceAll(pattern, ' ');
  };
  const month = months[language].join('|');
  take(
    new RegExp(`(\\d{1,2})(?:er|e)?\\s+(${month})\\s+(\\d{4})`, 'giu'),
    ([words = '', day = '', name = '', year = '']) => ({
      kind: 'date',
      key: `${year}-${String(months[language].indexOf(name.toLowerCase()) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`,
      words,
      isWord: false,
    }),
  );
  take(new RegExp(`\\b(${month})\\s+(\\d{4})`, 'giu'), ([words = '', name = '', year = '']) => ({
    kind: 'date',
    key: `${year}-${String(months[language].indexOf(name.toLowerCase()) + 1).padStart(2, '0')}`,
    words,
    isWord: false,
  }));
  take(new RegExp(`(\\d{1,2})(?:er|e)?\\s+(${month})\\b`, 'giu'), ([words = '', day = '', name = '']) => ({
    kind: 'date',
    key: `--${String(months[language].indexOf(name.toLowerCase()) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`,
    words,
    isWord: false,
  }));
  take(
    /\b(?:articles?|art\.|artikel(?:en|s)?)\s+((?:[IVX]+\.)?\d+(?:[/:.-]\d+)*(?:\s?(?:bis|ter|quater|quinquies|sexies|septies|octies))?)/giu,
    ([words = '', number = '']) => ({
      kind: 'article',
      key: number.toLowerCase().replaceAll(/\s/g, ''),
      words,
      isWord: false,
    }),
  );
  take(/§\s*(\d+(?:\/\d+)?)/gu, ([words = '', number = '']) => ({
    kind: 'article',
    key: `§${number}`,
    words,
    isWord: false,
  }));
  take(/[½¼¾]/gu, ([words = '']) => ({
    kind: 'figure',
    key: words.normalize('NFKC').replace('\u2044', '/'),
    words,
    isWord: false,
  }));
  take(/\b\d+\/\d+\b/gu, ([words = '']) => ({ kind: 'figure', key: words, words, isWord: false }));
  take(/\b\d{1,3}(?:[ .\u202f]\d{3})+(?:,\d+)?\b|\b\d+(?:[.,]\d+)?\b/gu, ([words = '']) => ({
    kind: 'figure',
    key: words.replaceAll(/[ .\u202f](?=\d{3}\b)/g, '').replace(',', '.'),
    words,
    isWord: false,
  }));
  take(composed[language], ([words = '']) => ({
    kind: 'figure',
    key: String(composedValue(language, words)),
    words,
    isWord: true,
  }));
  for (const [word] of rest.matchAll(/[\p{L}]+/gu)) {
    const number = numberWord(language, word);
    if (number !== undefined && !loose.has(word.toLowerCase()))
      values.push({ kind: 'figure', key: String(number), words: word, isWord: true });
  }
  return values;
}
