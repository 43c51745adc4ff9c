import type { Language } from '../language.ts';

/** One field of a change page: what it held before, and what it holds now. Empty where there was nothing. */
export interface ChangedField {
  readonly field: 'title' | 'description' | 'other';
  /** As the page calls it. */
  readonly label: string;
  readonly language?: Language;
  readonly before: string;
  readonly after: string;
}

const fields: Readonly<Record<string, ChangedField['field']>> = {
  titel: 'title',
  titre: 'title',
  title: 'title',
  beschrijving: 'description',
  description: 'description',
  omschrijving: 'description',
  corps: 'description',
  tekst: 'description',
  texte: 'description',
  body: 'description',
};
const languages: Readonly<Record<string, Language>> = {
  nederlands: 'nl',
  néerlandais: 'nl',
  dutch: 'nl',
  français: 'fr',
  frans: 'fr',
  french: 'fr',
};
const label = /^([\p{L} ]{3,40}?)\s*\(([\p{L} ]+)\)$/u;

/** Reads the text of a change page: headings "Titel (Nederlands)", then the old value after "-" and the new one after "+". */
export function readChangePage(page: string): readonly ChangedField[] {
  const changed: ChangedField[] = [];
  let open: { label: string; name: string; language: string; lines: string[] } | undefined;
  const close = (): void => {
    if (open === undefined) return;
    const language = languages[open.language.toLowerCase()];
    changed.push({
      field: fields[open.name.toLowerCase()] ?? 'other',
      label: open.label,
      ...(language === undefined ? {} : { language }),
      ...valuesOf(open.lines),
    });
  };
  for (const line of page.normalize('NFC').split(/\r?\n/)) {
    const [, name, language] = line.trim().match(label) ?? [];
    const isField =
      name !== undefined &&
      language !== undefined &&
      (languages[language.toLowerCase()] !== undefined || fields[name.toLowerCase()] !== undefined);
    if (isField) {
      close();
      open = { label: line.trim(), name, language, lines: [] };
    } else open?.lines.push(line);
  }
  close();
  return changed;
}

/** Both values in one line ("-old- +new", "- +new"), or each in lines of its own. */
function valuesOf(lines: readonly string[]): { readonly before: string; readonly after: string } {
  const whole = lines.join('\n').trim();
  const oneLine = whole.match(/^[-−]([\s\S]*?)(?:[-−]\s*)?\+(?=[^\s+]|$)([\s\S]*)$/u);
  const cuts = [...whole.matchAll(/[-−] \+(?=\S)/g)];
  // The last "- +": the same two signs may stand in the text itself, and a new value begins as the old one did.
  const cut = cuts.find(({ index }) => beginsAlike(whole, index)) ?? cuts.at(-1);
  if (cut !== undefined && /^[-−]/.test(whole))
    return { before: whole.slice(1, cut.index === 0 ? 1 : cut.index).trim(), after: whole.slice(cut.index + 3).trim() };
  const own = (sign: RegExp): string =>
    lines
      .filter((line) => sign.test(line))
      .map((line) => line.trimStart().slice(1).trim())
      .join('\n')
      .trim();
  if (lines.some((line) => /^\s*\+/.test(line))) return { before: own(/^\s*[-−]/), after: own(/^\s*\+/) };
  if (oneLine !== null) return { before: (oneLine[1] ?? '').trim(), after: (oneLine[2] ?? '').trim() };
  return { before: /^\s*[-−]/.test(whole) ? whole.slice(1).trim() : '', after: '' };
}

const beginsAlike = (whole: string, index: number): boolean =>
  whole.slice(1, 25) === whole.slice(index + 3, index + 27);
