const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** Only the scripts of a page or component; the rest is words. Offsets stay true. */
export function scriptsOf(page: string): string {
  let [out, at] = ['', 0];
  for (const match of page.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/gi)) {
    const begin = match.index + match[0].indexOf('>') + 1;
    // The tag stays: its `src` is an import.
    out += blank(page.slice(at, match.index)) + page.slice(match.index, begin) + (match[1] ?? '');
    at = begin + (match[1] ?? '').length;
  }
  return out + blank(page.slice(at));
}

/** Only the PHP of a template. */
export function phpOf(page: string): string {
  let [out, at] = ['', 0];
  for (const match of page.matchAll(/<\?(?:php|=)?([\s\S]*?)(?:\?>|$)/g)) {
    out += blank(page.slice(at, match.index)) + match[0].replace(/^<\?(php|=)?/, blank).replace(/\?>$/, blank);
    at = match.index + match[0].length;
  }
  return out + blank(page.slice(at));
}

/** The code cells of a notebook. */
export function notebookCode(document: unknown): string | undefined {
  if (typeof document !== 'object' || document === null || !('cells' in document) || !Array.isArray(document.cells))
    return undefined;
  return document.cells
    .filter((cell) => cell?.cell_type === 'code')
    .map((cell) => (Array.isArray(cell.source) ? cell.source.join('') : String(cell.source ?? '')))
    .join('\n');
}
