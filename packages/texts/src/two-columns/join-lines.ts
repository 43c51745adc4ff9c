/** Puts the lines of a passage together; `known` says which words the whole text writes, so that a hyphen at a line's end is kept or not. */
export function joinLines(lines: readonly string[], known: ReadonlySet<string>): string {
  let text = '';
  for (const line of lines) {
    if (text === '') text = line;
    else if (/https?:\/\/\S*$/.test(text)) text += line;
    else if (/\p{L}-$/u.test(text)) text = joinAtHyphen(text, line, known);
    else text += ` ${line}`;
  }
  return text;
}

/** The words of a text in lower case, as {@link joinLines} wants them; words that a line breaks are not counted. */
export function wordsOf(lines: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines)
    for (const [word] of line.replace(/\S+-$/, '').matchAll(wordWithHyphens)) words.add(word.toLowerCase());
  return words;
}

const wordWithHyphens = /[\p{L}\d]+(?:-[\p{L}\d]+)*/gu;
// Parts that keep their hyphen whatever the rest of the text does.
const keepsHyphen =
  /(?:^|[\s’'«"(])(?:non|ex|anti|vice|sous|demi|celui|celle|ceux|au|ci|là|[\p{L}]+-\p{L}+|\p{Lu}[\p{Lu}\d]+)-$/iu;

function joinAtHyphen(text: string, line: string, known: ReadonlySet<string>): string {
  const first = text.match(/[\p{L}\d]+(?:-[\p{L}\d]+)*-$/u)?.[0].slice(0, -1) ?? '';
  const second = line.match(/^[\p{L}\d]+(?:-[\p{L}\d]+)*/u)?.[0] ?? '';
  const [whole, hyphened] = [`${first}${second}`.toLowerCase(), `${first}-${second}`.toLowerCase()];
  if (known.has(whole)) return text.slice(0, -1) + line;
  if (known.has(hyphened) || /^[\p{Lu}\d]/u.test(second) || keepsHyphen.test(text)) return text + line;
  // "bewustmakings- en informatiecampagne": the hyphen stands for a word to come.
  if (/^(?:en|of|et|ou)$/.test(second)) return `${text} ${line}`;
  return text.slice(0, -1) + line;
}
