// What the fonts built into every PDF reader can show: Latin-1 and these, which covers French, Dutch, English and German.
const beyondLatin1 = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
const replacements: Readonly<Record<string, string>> = {
  '\u2011': '-',
  '\u2010': '-',
  '\u2212': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '≤': '<=',
  '≥': '>=',
  ĳ: 'ij',
  Ĳ: 'IJ',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
};

/** Text that the standard fonts can show: letters they lack lose their mark, anything else becomes a question mark. Nothing else changes. */
export function toWinAnsi(text: string): string {
  return [...text.normalize('NFC')]
    .map((char) => replacements[char] ?? (isShown(char) ? char : simplified(char)))
    .join('');
}

function isShown(char: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  return (
    char === '\n' || (code >= 0x20 && code <= 0x7e) || (code >= 0xa1 && code <= 0xff) || beyondLatin1.includes(char)
  );
}

function simplified(char: string): string {
  const bare = char.normalize('NFD').replace(/\p{Mn}/gu, '');
  if (/^\p{Cc}$/u.test(char)) return ' ';
  return bare !== '' && [...bare].every(isShown) ? bare : '?';
}
