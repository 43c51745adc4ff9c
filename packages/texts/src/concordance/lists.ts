import type { Language } from '../language.ts';
import { numberWord, numberWords } from './values.ts';

/** Names one after the other, as a text lists them. */
export interface NameList {
  readonly items: readonly string[];
  /** "such as": the list does not claim to be whole. */
  readonly isOpen: boolean;
}

const introducers =
  /(?:^|[\s(])(?:par|que|comme|suivantes?|suivants?|parmi|dont|door|zoals|van|volgende|namelijk|waaronder|onder meer)\s+(?=(?:de|het|la|le|les|l[’'])?\s?\p{Lu})|:\s*/gu;
const open =
  /(?:telles? que|tels que|comme|notamment|zoals|onder meer|waaronder|dont|entre autres)\s*(?:(?:de|het|la|le|les)\s)?$/u;
const article = /^(?:(?:de|het|la|le|les)\s+|l[’'])/iu;

/** The lists of three names or more in a text: "Ciré, Genres Pluriels, la Liga voor Mensenrechten et Technopolice.be". */
export function listsIn(text: string): readonly NameList[] {
  const lists: NameList[] = [];
  for (const clause of text.split(/[;!?()]|\.(?=\s|$)/u)) {
    const chunks = clause.split(',').map((chunk) => chunk.trim());
    let items: string[] = [];
    let isOpen = false;
    const close = (): void => {
      if (items.length >= 3) lists.push({ items, isOpen });
      items = [];
    };
    for (const [place, chunk] of chunks.entries()) {
      let name = nameIn(chunk, items.length === 0);
      if (name === undefined && items.length > 0) {
        close();
        name = nameIn(chunk, true);
      }
      if (name === undefined) continue;
      if (items.length === 0) isOpen = open.test(chunk.slice(0, chunk.length - name.length));
      const isLast = place === chunks.length - 1 || nameIn(chunks[place + 1] ?? '', false) === undefined;
      items.push(...(isLast && items.length > 0 ? lastTwo(name) : [name]));
    }
    close();
  }
  return lists;
}

/** The name that a chunk is, or ends with when it opens the list ("ingediend door Ciré", "suivantes : Ciré"). */
function nameIn(chunk: string, isFirst: boolean): string | undefined {
  const whole = chunk.replace(/^(?:et|en)\s+/u, '');
  if (!isFirst) return isName(whole) ? whole : undefined;
  const last = [...chunk.matchAll(introducers)].at(-1);
  const tail = last === undefined ? whole : chunk.slice(last.index + last[0].length).trim();
  return isName(tail) ? tail : undefined;
}

const isName = (text: string): boolean =>
  /^(?:(?:de|het|la|le|les)\s+|l[’'])?\p{Lu}/u.test(text) && text.split(/\s+/).length <= 10 && text.length <= 90;

function lastTwo(text: string): readonly string[] {
  const cut = [...text.matchAll(/\s(?:et|en)\s+(?=(?:(?:de|het|la|le|les)\s+|l[’'])?\p{Lu})/gu)].at(-1);
  return cut === undefined ? [text] : [text.slice(0, cut.index), text.slice(cut.index + cut[0].length)];
}

/** A name as it is compared: without article, legal form, accents and capitals. */
export const sameName = (name: string): string =>
  name
    .replace(article, '')
    .replace(/\s+(?:asbl|vzw|aisbl|ivzw|sa|nv|srl|bv)\b\.?/iu, '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim();

/** A number of things that a text announces: "ces huit associations". */
export interface Announced {
  readonly count: number;
  readonly words: string;
  /** Points back at what was listed before ("ces", "deze"). */
  readonly pointsBack: boolean;
}

/** The counts of bodies that a text announces. */
export function announcedIn(language: Language, text: string): readonly Announced[] {
  const noun =
    language === 'fr'
      ? 'associations?|organisations?|organismes?|communes?|zones?|pays|villes?|institutions?|partis?|pétitionnaires?'
      : 'verenigingen|organisaties|instellingen|gemeenten|zones|politiezones|landen|steden|partijen|indieners';
  const pattern = new RegExp(
    `(?:(ces|les|deze|die|de)\\s+)?(${numberWords(language).join('|')}|\\d{1,3})\\s+((?:\\p{Ll}|\\p{Lu})\\p{L}+\\s+)?(${noun})\\b`,
    'giu',
  );
  return [...text.matchAll(pattern)].flatMap(([words, pointer, number = '']) => {
    const count = /^\d+$/.test(number) ? Number(number) : numberWord(language, number);
    return count === undefined || count < 3
      ? []
      : [{ count, words, pointsBack: pointer !== undefined && /^(?:ces|deze|die)$/i.test(pointer) }];
  });
}
