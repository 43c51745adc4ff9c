import type { Syntax } from './languages.ts';

/** One string of a file of code. */
export interface Literal {
  readonly at: number;
  readonly text: string;
}

/** Code apart from words: same length as the file, so that offsets stay true. */
export interface Separated {
  /** Comments and contents of strings are blanks. */
  readonly code: string;
  /** Only comments are blanks. */
  readonly uncommented: string;
  readonly strings: readonly Literal[];
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** Separates code, strings and comments. Malformed input yields something, in linear time. */
export function separate(text: string, syntax: Syntax): Separated {
  const [code, uncommented, strings]: [string[], string[], Literal[]] = [[], [], []];
  // Where a template's `${` began: the depth of braces there.
  const templates: number[] = [];
  let [from, at, braces, before] = [0, 0, 0, ''];
  const flush = (to: number): void => {
    const part = text.slice(from, to);
    code.push(part);
    uncommented.push(part);
    from = to;
  };
  const comment = (to: number): void => {
    flush(at);
    const gone = blank(text.slice(at, to));
    code.push(gone);
    uncommented.push(gone);
    at = from = to;
  };
  /** A string whose content lies between `begin` and `end`; the marks stay in the code. */
  const string = (begin: number, end: number, next: number): void => {
    flush(begin);
    const content = text.slice(begin, end);
    strings.push({ at: begin, text: content });
    code.push(blank(content));
    uncommented.push(content);
    from = end;
    at = next;
    before = '"';
  };
  const template = (begin: number): void => {
    let end = begin;
    while (end < text.length && text[end] !== '`' && !(text[end] === '$' && text[end + 1] === '{'))
      end += text[end] === '\\' ? 2 : 1;
    end = Math.min(end, text.length);
    if (text[end] === '$') {
      templates.push(braces);
      string(begin, end, end + 2);
    } else string(begin, end, end + 1);
  };
  const interesting = /["'`/#\-<=%({}]/g;
  while (at < text.length) {
    interesting.lastIndex = at;
    const found = interesting.exec(text);
    if (found === null) break;
    const gap = text.slice(Math.max(at, found.index - 12), found.index).trimEnd();
    if (gap !== '') before = gap;
    at = found.index;
    const here = text[at] ?? '';
    const block = syntax.block.find(
      ([open]) => text.startsWith(open, at) || (open.startsWith('\n') && text.startsWith(open, at - 1)),
    );
    if (block !== undefined) {
      const end = text.indexOf(block[1], at + block[0].length);
      comment(end < 0 ? text.length : end + block[1].length);
      continue;
    }
    const line = syntax.line.find((mark) => text.startsWith(mark, at));
    if (line !== undefined && !(line === '#' && /[$\w&]$/.test(text.slice(at - 1, at)))) {
      const end = text.indexOf('\n', at);
      comment(end < 0 ? text.length : end);
      continue;
    }
    if (syntax.hasTripleQuotes === true && (text.startsWith('"""', at) || text.startsWith("'''", at))) {
      const mark = text.slice(at, at + 3);
      const found3 = text.indexOf(mark, at + 3);
      const end = found3 < 0 ? text.length : found3;
      // A string that is no value of anything is documentation.
      const lineBefore = text.slice(text.lastIndexOf('\n', at) + 1, at);
      if (lineBefore.trim() === '' && !/[=(,[{+:\\]$/.test(before.replace(/:$/, '')))
        comment(Math.min(text.length, end + 3));
      else string(at + 3, end, end + 3);
      continue;
    }
    if (syntax.quotes.includes(here)) {
      let end = at + 1;
      while (end < text.length && text[end] !== here && text[end] !== '\n') end += text[end] === '\\' ? 2 : 1;
      end = Math.min(end, text.length);
      // A quote that its line does not close is an apostrophe.
      if (text[end] === here) string(at + 1, end, end + 1);
      else at += 1;
      continue;
    }
    if (here === '`' && syntax.backquote === true) {
      const end = text.indexOf('`', at + 1);
      string(at + 1, end < 0 ? text.length : end, end < 0 ? text.length : end + 1);
      continue;
    }
    if (syntax.isScript === true) {
      if (text.startsWith('<!--', at)) {
        const end = text.indexOf('-->', at);
        comment(end < 0 ? text.length : end + 3);
        continue;
      }
      if (here === '`') {
        template(at + 1);
        continue;
      }
      if (here === '{') braces += 1;
      if (here === '}') {
        if (templates.length > 0 && templates.at(-1) === braces) {
          templates.pop();
          flush(at);
          template(at + 1);
          continue;
        }
        braces -= 1;
      }
      if (here === '/' && /(^|[=(,:[!&|?{};+\-*%<>~^]|\b(?:return|typeof|case|in|of|do|else))$/.test(before)) {
        const regex = /^\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/.exec(text.slice(at, at + 2000));
        if (regex !== null) {
          string(at + 1, at + regex[0].length - 1, at + regex[0].length);
          // What a pattern looks for is no call of it.
          strings.pop();
          continue;
        }
      }
    }
    before = here;
    at += 1;
  }
  at = text.length;
  flush(at);
  return { code: code.join(''), uncommented: uncommented.join(''), strings };
}

/** Line of an offset, from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
