import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

/** A block of a text, apart from its markup: a paragraph, a heading, an item of a list. */
export interface Block {
  readonly form: 'heading' | 'paragraph' | 'item' | 'quote';
  /** The words, with single blanks. */
  readonly text: string;
  /** The pieces that stand out (bold, italic, links), as words. */
  readonly marked: readonly string[];
}

type Node = DefaultTreeAdapterTypes.Node;

const forms: Readonly<Record<string, Block['form']>> = {
  p: 'paragraph',
  div: 'paragraph',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  blockquote: 'quote',
  td: 'paragraph',
  th: 'paragraph',
  dd: 'item',
  dt: 'item',
  section: 'paragraph',
  article: 'paragraph',
};
const marks = new Set(['strong', 'b', 'em', 'i', 'u', 'a', 'mark']);
const silent = new Set(['script', 'style', 'template', '#comment', 'head', 'title']);
const deepest = 200;
/** Any tag that makes a text HTML; "<L 2019-05-22/19>", as a consolidated law writes, is none. */
const isMarkup =
  /<\/?(?:p|div|h[1-6]|li|[uo]l|br|hr|blockquote|section|article|table|t[rdh]|d[ltd]|strong|b|em|i|u|a|mark|span|script|style|html|body|head)\b[^>]*>/i;
/** A heading of Markdown. */
const heading = /^\s*#{1,6}\s+/;

/** The blocks of HTML or of plain text; empty ones are left out, scripts are never read. */
export function blocksOf(source: string): readonly Block[] {
  if (!isMarkup.test(source))
    return source
      .split(/\n\s*\n/)
      .map(
        (text): Block => ({
          form: heading.test(text) ? 'heading' : 'paragraph',
          text: clean(text.replace(heading, '').replaceAll('**', '')),
          marked: [],
        }),
      )
      .filter(({ text }) => text !== '');
  const blocks: Block[] = [];
  let open: { form: Block['form']; text: string; marked: string[] } = { form: 'paragraph', text: '', marked: [] };
  const close = (form: Block['form']): void => {
    const text = clean(open.text);
    if (text !== '') blocks.push({ form: open.form, text, marked: open.marked.map(clean).filter((one) => one !== '') });
    open = { form, text: '', marked: [] };
  };
  const walk = (node: Node, depth: number, form: Block['form']): void => {
    if (silent.has(node.nodeName) || depth > deepest) return;
    if (node.nodeName === '#text') open.text += 'value' in node ? node.value : '';
    else if (node.nodeName === 'br') open.text += ' ';
    const own = forms[node.nodeName];
    // What is within an item stays an item, whatever paragraphs it holds.
    const within = own === undefined ? form : form === 'item' && own === 'paragraph' ? form : own;
    if (own !== undefined) close(within);
    const before = open.text.length;
    for (const child of 'childNodes' in node ? node.childNodes : []) walk(child, depth + 1, within);
    if (marks.has(node.nodeName)) open.marked.push(open.text.slice(before));
    if (own !== undefined) close(form);
  };
  walk(parseFragment(source), 0, 'paragraph');
  close('paragraph');
  return blocks;
}

const clean = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\s\u00a0\u202f]+/g, ' ')
    .replaceAll('\u200b', '')
    .trim();
