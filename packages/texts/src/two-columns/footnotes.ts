import type { Language } from '../language.ts';
import type { Line } from './lines.ts';

/** Notes at the foot of pages: one text a language under one number. */
export interface Footnote {
  readonly number: number;
  readonly fr?: string;
  readonly nl?: string;
}

const opensNote = /^\[(\d{1,3})\]\s+(.*)$/;

/** Takes the notes out of the lines; what is left reads on over the page. */
export function withoutFootnotes(
  lines: readonly Line[],
  first: Language,
): { readonly lines: readonly Line[]; readonly footnotes: readonly Footnote[] } {
  const rest: Line[] = [];
  const found: { number: number; lines: Line[] }[] = [];
  let open: { number: number; lines: Line[] } | undefined;
  for (const line of lines) {
    const note = line.text.match(opensNote);
    if (note !== null) {
      open = { number: Number(note[1]), lines: [{ ...line, text: note[2] ?? '' }] };
      found.push(open);
    } else if (open !== undefined && line.after === 'line') open.lines.push(line);
    // A text layer leaves an empty line after the first line of what it indents: also within a note.
    else if (open !== undefined && line.after === 'blank' && /[-/]$/.test(open.lines.at(-1)?.text ?? ''))
      open.lines.push(line);
    else {
      open = undefined;
      rest.push(line);
    }
  }
  const byNumber = Map.groupBy(found, ({ number }) => number);
  const footnotes = [...byNumber].map(([number, notes]) => {
    const texts = notes.map((note) => textOf(note.lines));
    const [one, other] = texts;
    const second = first === 'nl' ? 'fr' : 'nl';
    return {
      number,
      ...(one === undefined ? {} : { [first]: one }),
      ...(other === undefined ? {} : { [second]: other }),
    };
  });
  return { lines: rest, footnotes };
}

function textOf(lines: readonly Line[]): string {
  let text = '';
  for (const { text: line } of lines) text += text === '' || /https?:\/\/\S*$/.test(text) ? line : ` ${line}`;
  return text;
}
