import { type Language, leaning } from '../language.ts';

/** One line of a text layer, without the blanks around it. */
export interface Line {
  readonly text: string;
  /** What stood between this line and the one before: nothing, an empty line, or the wide gap that ends a pair of columns. */
  readonly after: 'line' | 'blank' | 'gap' | 'page';
  /** How far its words look French (above zero) or Dutch (below zero). */
  readonly leans: number;
  /** One of two cells that stood on one line. */
  readonly isCell?: boolean;
}

/** The lines of a text layer that hold words, and what separates them; lines that hold one cell of each column become two. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let after: Line['after'] = 'line';
  for (const raw of text.normalize('NFC').replaceAll('\u00a0', ' ').replaceAll('\u00ad', '').split(/\r?\n/)) {
    const words = raw.replaceAll('\f', '').trim().replaceAll(/ {2,}/g, ' ');
    if (words === '') {
      after = wider(after, /^[ \t]{2,}$/.test(raw) ? 'gap' : 'blank');
      continue;
    }
    // The text layer of a page starts with one blank, the next page of a text file with a form feed.
    const isNewPage = /^(?:\f| (?! ))/.test(raw);
    if (!isFurniture(words)) lines.push({ text: words, after: isNewPage ? 'page' : after, leans: leaning(words) });
    after = 'line';
  }
  return lines.flatMap((line, place) => splitCells(line, lines[place + 1]));
}

const rank = { line: 0, blank: 1, gap: 2, page: 3 } as const;
const wider = (one: Line['after'], other: Line['after']): Line['after'] => (rank[one] < rank[other] ? other : one);

// Numbers of pages and running heads of parliamentary papers ("A-123/1 - 2023/2024", "- 4 -").
const isFurniture = (words: string): boolean =>
  /^[-–—]?\s*\d{1,4}\s*[-–—]?$/.test(words) || /^[A-Z]-\d+\/\d+\s*[-–—]\s*\d{4}\/\d{4}(?:\s|$)/.test(words);

/**
 * Short cells of both columns come on one line ("Context Contexte"). Only a line that stands alone is cut, at the one blank that
 * leaves two halves of like length, each clearly of another language: names of the other language stand in ordinary lines too.
 */
function splitCells(line: Line, next: Line | undefined): readonly Line[] {
  if (line.after === 'line' || (next !== undefined && next.after === 'line')) return [line];
  const cuts = [...line.text.matchAll(/ (?=[\p{Lu}−•«"'“–-])/gu)].map(({ index }) => {
    const [left, right] = [line.text.slice(0, index), line.text.slice(index + 1)];
    const [leansLeft, leansRight] = [leaning(left), leaning(right)];
    const isCut =
      leansLeft * leansRight < 0 && Math.min(left.length, right.length) * 2.2 >= Math.max(left.length, right.length);
    const gain = Math.abs(leansLeft) + Math.abs(leansRight) + (/[,:;.]$/.test(left) ? 1 : 0);
    return { left, right, leansLeft, leansRight, gain: isCut ? gain : 0 };
  });
  const best = cuts.toSorted((a, b) => b.gain - a.gain)[0];
  if (best === undefined || best.gain < 3) return [line];
  return [
    { text: best.left, after: line.after, leans: best.leansLeft, isCell: true },
    { text: best.right, after: 'blank', leans: best.leansRight, isCell: true },
  ];
}

/** Lines of one language that follow each other. */
export interface Run {
  readonly language: Language;
  readonly lines: readonly Line[];
}

/**
 * Gives each line its language so that the whole is likeliest: what the words say, against the price of changing columns, which is
 * low where the text layer leaves a gap and high in the middle of a sentence.
 */
export function runsOf(lines: readonly Line[]): readonly Run[] {
  const languages = ['fr', 'nl'] as const;
  type Way = { readonly cost: number; readonly before: Way | undefined; readonly language: Language };
  let ways: readonly Way[] = [];
  for (const [place, line] of lines.entries()) {
    const price = place === 0 ? 0 : priceOfChange(lines[place - 1], line);
    ways = languages.map((language) => {
      const most = line.isCell === true ? 20 : 6;
      const leans = line.isCell === true ? Math.sign(line.leans) * most : Math.max(-most, Math.min(most, line.leans));
      const own = language === 'fr' ? -leans : leans;
      const from = ways.map((way) => ({ way, cost: way.cost + (way.language === language ? 0 : price) }));
      const best = from.toSorted((a, b) => a.cost - b.cost)[0];
      return { cost: own + (best?.cost ?? 0), before: best?.way, language };
    });
  }
  const labels: Language[] = [];
  for (let way = ways.toSorted((a, b) => a.cost - b.cost)[0]; way !== undefined; way = way.before)
    labels.push(way.language);
  labels.reverse();
  const runs: { language: Language; lines: Line[] }[] = [];
  for (const [place, line] of lines.entries()) {
    const language = labels[place] ?? 'fr';
    const last = runs.at(-1);
    if (last?.language === language) last.lines.push(line);
    else runs.push({ language, lines: [line] });
  }
  return runs;
}

function priceOfChange(before: Line | undefined, line: Line): number {
  if (line.after === 'gap' || line.after === 'page') return 1;
  const isEnded = /[.;:!?»”"\])]$/.test(before?.text ?? '');
  if (line.after === 'blank') return isEnded ? 1 : 2.5;
  return isEnded ? 2 : 14;
}

/** The column that is read first: the language that follows most of the gaps between pairs. */
export function leftColumn(runs: readonly Run[]): Language {
  let french = 0;
  for (const { language, lines } of runs) if (lines[0]?.after === 'gap') french += language === 'fr' ? 1 : -1;
  if (french === 0) return runs[0]?.language ?? 'fr';
  return french > 0 ? 'fr' : 'nl';
}
