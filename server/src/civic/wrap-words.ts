/** Breaks words into lines no wider than `width`; a word that is wider than a line (an address) is cut. Nothing but blanks is lost. */
export function wrapWords(text: string, width: number, widthOf: (words: string) => number): readonly string[] {
  const blank = widthOf(' ');
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const whole of text.split(/\s+/)) {
    for (const word of pieces(whole, width, widthOf)) {
      const long = widthOf(word);
      if (line !== '' && used + blank + long > width) {
        lines.push(line);
        line = '';
        used = 0;
      }
      used += long + (line === '' ? 0 : blank);
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function pieces(word: string, width: number, widthOf: (words: string) => number): readonly string[] {
  if (widthOf(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const sign of word) {
    if (part !== '' && widthOf(part + sign) > width) {
      parts.push(part);
      part = '';
    }
    part += sign;
  }
  return [...parts, part];
}
