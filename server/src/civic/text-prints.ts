import { createHash } from 'node:crypto';
import { type Lang, printedText, type TextData } from '@clairevoie/web';
import { writeTextPdf } from './text-pdf.ts';

/** The print of a text, with the tag by which a browser knows that it has it. */
export interface TextPrint {
  readonly pdf: Buffer;
  readonly etag: string;
}

/** Prints kept at once: two texts in three languages, many times over. */
const mostKept = 32;
/** Prints made at once: each takes the processor for up to a second. */
const mostAtOnce = 2;

/** Opens the prints of texts: each is made once for the words it has, and kept. */
export function openTextPrints(baseUrl: string): (data: TextData, lang: Lang) => Promise<TextPrint> {
  const kept = new Map<string, Promise<TextPrint>>();
  let atWork = 0;
  const waiting: (() => void)[] = [];
  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    if (atWork >= mostAtOnce) await new Promise<void>((resume) => waiting.push(resume));
    atWork += 1;
    try {
      return await work();
    } finally {
      atWork -= 1;
      waiting.shift()?.();
    }
  };
  return (data, lang) => {
    const text = printedText(data, lang, baseUrl);
    const key = createHash('sha256').update(JSON.stringify(text)).digest('base64url').slice(0, 22);
    const found = kept.get(key);
    if (found !== undefined) return found;
    const made = inTurn(() => writeTextPdf(text, data.legalDay)).then((pdf) => ({ pdf, etag: `"${key}"` }));
    kept.set(key, made);
    made.catch(() => kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return made;
  };
}
