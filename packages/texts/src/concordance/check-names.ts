import type { Spelling } from '../spelling/open-spelling.ts';
import { say } from '../trilingual.ts';
import type { CheckedPassage, ConcordanceFinding } from './finding.ts';

// Acronyms and names that each language writes its own way.
const sameThing: readonly (readonly [fr: string, nl: string])[] = [
  ['IA', 'AI'],
  ['UE', 'EU'],
  ['ONU', 'VN'],
  ['RGPD', 'AVG'],
  ['APD', 'GBA'],
  ['CEDH', 'EVRM'],
  ['LFP', 'WPA'],
  ['CNIL', 'CNIL'],
  ['ASBL', 'VZW'],
  ['AIPD', 'GEB'],
  ['DPD', 'FG'],
  ['OCAM', 'OCAD'],
  ['SPF', 'FOD'],
  ['RBC', 'BHG'],
  ['CPVP', 'CBPL'],
  ['COC', 'COC'],
  ['TIC', 'ICT'],
  ['CIC', 'Sv'],
  ['CP', 'Sw'],
  ['OTAN', 'NAVO'],
];
const nameLike = /#?\p{L}[\p{L}\d]*(?:[.&'’-]\p{L}[\p{L}\d]*)*\+?/gu;

/** Whether a word is a name whatever the language: an acronym, or capitals within the word (BriefCam, safe.brussels, #ProtectMyFace). */
const isOwnName = (word: string): boolean =>
  word.startsWith('#') ||
  /^\p{Lu}{2,}\d*\+?$/u.test(word) ||
  /^\p{Lu}\p{Ll}+\p{Lu}\p{L}*$/u.test(word) ||
  /^\p{L}{3,}\.(?:be|brussels|com|org|eu|net)$/iu.test(word);

/** Names that do not change from French to Dutch and stand in one of them only. */
export function checkNames(passage: CheckedPassage, inBoth: ReadonlySet<string>): readonly ConcordanceFinding[] {
  const { id, fr, nl } = passage;
  if (fr === undefined || nl === undefined) return [];
  const [french, dutch] = [namesIn(fr, inBoth), namesIn(nl, inBoth)];
  const has = { fr: fold(fr), nl: fold(nl) };
  const only = (names: readonly string[], other: string, own: 0 | 1): readonly string[] =>
    names.filter(
      (name) =>
        !other.includes(fold(name)) &&
        !sameThing.some((pair) => pair[own] === name && other.includes(fold(pair[own === 0 ? 1 : 0]))),
    );
  const finding = (name: string, isFrench: boolean): ConcordanceFinding => ({
    kind: 'name',
    severity: 'medium',
    passage: id,
    ...(isFrench ? { fr: name } : { nl: name }),
    because: isFrench
      ? say(
          `« ${name} » ne se trouve que dans le texte français.`,
          `"${name}" staat alleen in de Franse tekst.`,
          `“${name}” stands in the French text only.`,
        )
      : say(
          `« ${name} » ne se trouve que dans le texte néerlandais.`,
          `"${name}" staat alleen in de Nederlandse tekst.`,
          `“${name}” stands in the Dutch text only.`,
        ),
  });
  return [
    ...only(french, has.nl, 0).map((name) => finding(name, true)),
    ...only(dutch, has.fr, 1).map((name) => finding(name, false)),
  ];
}

/** Capitalised words that the whole text writes the same in both languages and that are no ordinary word: places, people, products. */
export function namesInBoth(passages: readonly CheckedPassage[], spelling?: Spelling): ReadonlySet<string> {
  const capitals = (texts: readonly (string | undefined)[]): ReadonlySet<string> =>
    new Set(
      texts.flatMap((text) =>
        [...(text ?? '').replaceAll(/https?:\/\/\S+/g, ' ').matchAll(/(?<=[\p{Ll},)]\s)\p{Lu}[\p{L}-]{3,}/gu)].map(
          ([word]) => word,
        ),
      ),
    );
  const both = capitals(passages.map(({ fr }) => fr)).intersection(capitals(passages.map(({ nl }) => nl)));
  const isOrdinary = (word: string): boolean =>
    spelling !== undefined && (spelling.isWord('fr', word.toLowerCase()) || spelling.isWord('nl', word.toLowerCase()));
  return new Set([...both].filter((word) => !isOrdinary(word)));
}

function namesIn(text: string, inBoth: ReadonlySet<string>): readonly string[] {
  const words = [...text.replaceAll(/https?:\/\/\S+/g, ' ').matchAll(nameLike)].map(([word]) =>
    word.replace(/[’'](?:s)?$/u, ''),
  );
  // Words in capitals from end to end are a heading, not acronyms.
  const isHeading = text === text.toUpperCase();
  return [...new Set(words.filter((word) => !isHeading && (isOwnName(word) || inBoth.has(word))))].filter(
    (word) => !/^[IVXLC]+$/.test(word) && word.length > 1,
  );
}

const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
