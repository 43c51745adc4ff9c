import type { Language } from '../language.ts';
import { joinLines } from './join-lines.ts';
import type { Line, Run } from './lines.ts';

/** What a passage is in the order of a parliamentary paper. */
export type PassageKind =
  | 'title'
  | 'heading'
  | 'enacting-body'
  | 'recital'
  | 'consideration'
  | 'addressee'
  | 'demand'
  | 'paragraph'
  | 'signatory';

/** One passage of one language, before it meets its other half. */
export interface Paragraph {
  readonly language: Language;
  readonly kind: PassageKind;
  readonly text: string;
  /** Which pair of columns it stood in: the n-th run of its language. */
  readonly block: number;
}

const signature =
  /^(?:\p{Lu}[\p{L}’'.-]*\s+)+(?:(?:de|van|der|den|el|le|la|du)\s+)*\p{Lu}[\p{Lu}’'-]+(?:\s+\p{Lu}[\p{Lu}’'-]+)*(?:\s*\((?:[A-Z]{2,}[^)]*)\))?$/u;
const mark = /^(?:[−•–▪◦*]|-(?=\s)|\d{1,2}[.)°]|[a-z]\))\s+/u;

/** Cuts runs into passages: where a sentence ended before an empty line, where a list goes on, where another column began. */
export function paragraphsOf(runs: readonly Run[], known: ReadonlySet<string>): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const blocks: Record<Language, number> = { fr: 0, nl: 0 };
  let isAsking = false;
  for (const { language, lines } of runs) {
    const block = blocks[language]++;
    for (const piece of piecesOf(lines)) {
      const text = joinLines(
        piece.map((line) => line.text),
        known,
      );
      const kind = kindOf(text, isAsking);
      if (kind === 'addressee') isAsking = true;
      else if (kind !== 'demand') isAsking = false;
      paragraphs.push({ language, kind, text: kind === 'demand' ? text.replace(mark, '') : text, block });
    }
  }
  return paragraphs;
}

function piecesOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const pieces: Line[][] = [];
  for (const line of lines) {
    const before = pieces.at(-1)?.at(-1);
    if (before === undefined || opensPiece(before, line)) pieces.push([line]);
    else pieces.at(-1)?.push(line);
  }
  return pieces;
}

function opensPiece(before: Line, line: Line): boolean {
  if (mark.test(line.text) && /[.;:!?]$/.test(before.text)) return true;
  if (opener.test(line.text) && /[.;:]$/.test(before.text)) return true;
  if (isSignature(line) || isSignature(before)) return true;
  if (line.after === 'line') return false;
  if (isCapitals(before.text) !== isCapitals(line.text)) return true;
  const goesOn = /^[\p{Ll}\d(]/u.test(line.text) || !/[.;:!?»”"\])]$/.test(before.text);
  return line.after === 'gap' ? !/^[\p{Ll}(]/u.test(line.text) || /[.;:!?]$/.test(before.text) : !goesOn;
}

const isSignature = (line: Line): boolean =>
  line.after !== 'line' && signature.test(line.text) && !isCapitals(line.text);
const isCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && text === text.toUpperCase();

const recital = /^(?:Vu\b|Gelet op\b|Gezien\b)/;
const consideration = /^(?:Considérant\b|Overwegende\b|Constatant\b|Vaststellende\b)/;
const addressee = /^(?:(?:Demande|Invite|Charge|Prie|Recommande)\b|(?:Verzoekt|Vraagt|Nodigt|Draagt|Beveelt)\b).*:$/u;
const opener = new RegExp(`${recital.source}|${consideration.source}`, 'u');

function kindOf(text: string, isAsking: boolean): PassageKind {
  if (signature.test(text) && !isCapitals(text)) return 'signatory';
  if (isCapitals(text)) return 'title';
  if (recital.test(text)) return 'recital';
  if (consideration.test(text)) return 'consideration';
  if (addressee.test(text)) return 'addressee';
  if (/^(?:Het|De|Le|La|L[’']).{0,80}(?:Parlement|Conseil|raad|Raad|Vergadering|Assemblée).{0,60},$/u.test(text))
    return 'enacting-body';
  if (isAsking && mark.test(text)) return 'demand';
  if (text.length < 160 && !/[.;:!?»”"\])]$/.test(text) && /^\p{Lu}/u.test(text)) return 'heading';
  return 'paragraph';
}
