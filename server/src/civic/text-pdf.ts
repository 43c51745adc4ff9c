import type { PrintedPassage, PrintedText } from '@clairevoie/web';
import PDFDocument from 'pdfkit';
import { toWinAnsi } from '../authorisation/public.ts';
import { civicErrors } from './civic-errors.ts';
import { wrapWords } from './wrap-words.ts';

const margins = { top: 64, bottom: 64, left: 48, right: 48 };
const gutter = 22;
const ink = '#1b1f23';
const quiet = '#57606a';
const link = '#3d3a8f';
const size = { words: 10, label: 7.5 };
const lineHeight = 13;
const labelHeight = 12;

/** Signs of a text that is printed at most: about 350 pages. Beyond it the page itself is the way to read. */
export const mostPrinted = 1_000_000;
/** Real time that one print may take. */
const mostMs = 10_000;

const tongues = { fr: 'fr-BE', nl: 'nl-BE', en: 'en-GB' } as const;

interface Sheet {
  readonly doc: PDFKit.PDFDocument;
  readonly root: PDFKit.PDFStructureElement;
  readonly columnWidth: number;
}

/**
 * A text side by side as a tagged A4 PDF: French left, Dutch right, each passage under its name, which links to its place on the
 * portal; a passage may go over pages. The same words and day give the same bytes.
 * @throws civic/text-too-long
 */
export async function writeTextPdf(text: PrintedText, day: string): Promise<Buffer> {
  const started = performance.now();
  const signs = [...text.passages, ...text.notes].reduce(
    (sum, { fr, nl }) => sum + (fr?.length ?? 0) + (nl?.length ?? 0),
    0,
  );
  if (signs > mostPrinted) throw civicErrors.textTooLong({ signs, most: mostPrinted });
  const dated = new Date(`${day}T00:00:00Z`);
  const title = [text.heading, ...text.titles.slice(0, 1).map((one) => one.text)].join(' – ');
  const doc = new PDFDocument({
    ...{ size: 'A4', margins, bufferPages: true, pdfVersion: '1.7', tagged: true, displayTitle: true },
    lang: tongues[text.lang],
    info: { Title: title, Creator: 'Clairevoie', Producer: 'Clairevoie', CreationDate: dated, ModDate: dated },
  });
  const chunks: Buffer[] = [];
  const written = new Promise<Buffer>((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
  const root = doc.struct('Document');
  doc.addStructure(root);
  const columnWidth = (doc.page.width - margins.left - margins.right - gutter) / 2;
  const sheet: Sheet = { doc, root, columnWidth };
  writeHead(sheet, text);
  let count = 0;
  const write = async (passage: PrintedPassage): Promise<void> => {
    writePassage(sheet, passage, text.missing);
    count += 1;
    if (count % 40 !== 0) return;
    if (performance.now() - started > mostMs) throw civicErrors.textTooLong({ signs, most: mostPrinted });
    // Others are answered in between.
    await new Promise((resume) => setImmediate(resume));
  };
  for (const passage of text.passages) await write(passage);
  if (text.notes.length > 0) writeHeading(sheet, 'H2', text.notesHeading);
  for (const note of text.notes) await write(note);
  if (text.signatories !== null) writeParagraph(sheet, text.signatories);
  root.end();
  writeFeet(doc, text);
  doc.end();
  return written;
}

function writeHead(sheet: Sheet, text: PrintedText): void {
  const { doc, root, columnWidth } = sheet;
  writeHeading(sheet, 'H1', text.heading);
  for (const title of text.titles) writeParagraph(sheet, title.text, { lang: tongues[title.lang], size: 11.5 });
  writeParagraph(sheet, text.status);
  for (const fact of text.facts) writeParagraph(sheet, fact, { size: 8.5 });
  doc.moveDown(0.8);
  // Above the columns, for the eye; each passage bears its language for those who listen.
  const top = doc.y;
  root.add(
    doc.struct('P', { lang: tongues.fr }, () => label(doc, text.columns.fr, { x: margins.left, y: top, bold: true })),
  );
  root.add(
    doc.struct('P', { lang: tongues.nl }, () =>
      label(doc, text.columns.nl, { x: margins.left + columnWidth + gutter, y: top, bold: true }),
    ),
  );
  doc.y = top + 16;
}

function writeHeading({ doc, root }: Sheet, tag: 'H1' | 'H2', words: string): void {
  if (doc.y > doc.page.height - margins.bottom - 60) doc.addPage();
  root.add(
    doc.struct(tag, {}, () => {
      doc
        .font('Helvetica-Bold')
        .fontSize(tag === 'H1' ? 17 : 12)
        .fillColor(ink);
      doc.text(toWinAnsi(words), margins.left, tag === 'H1' ? doc.y : doc.y + 10, { paragraphGap: 8 });
    }),
  );
}

function writeParagraph(
  { doc, root }: Sheet,
  words: string,
  as: { readonly lang?: string; readonly size?: number } = {},
) {
  root.add(
    doc.struct('P', as.lang === undefined ? {} : { lang: as.lang }, () => {
      doc
        .font('Times-Roman')
        .fontSize(as.size ?? size.words)
        .fillColor(ink);
      doc.text(toWinAnsi(words), margins.left, doc.y, { paragraphGap: 5, lineGap: 1 });
    }),
  );
}

function label(
  doc: PDFKit.PDFDocument,
  words: string,
  at: { readonly x: number; readonly y: number; readonly bold?: boolean; readonly href?: string },
): void {
  doc.font(at.bold === true ? 'Helvetica-Bold' : 'Helvetica').fontSize(size.label);
  doc.fillColor(at.href === undefined ? quiet : link);
  doc.text(toWinAnsi(words), at.x, at.y, { lineBreak: false, ...(at.href === undefined ? {} : { link: at.href }) });
}

/** Name and link, then both columns line by line; what does not fit goes on at the top of the next page. */
function writePassage(
  { doc, root, columnWidth }: Sheet,
  passage: PrintedPassage,
  missing: PrintedText['missing'],
): void {
  const font = passage.isHeading ? 'Times-Bold' : 'Times-Roman';
  const bottom = doc.page.height - margins.bottom;
  doc.font(font).fontSize(size.words);
  const widthOf = (words: string): number => doc.widthOfString(words);
  const lines = {
    fr: wrapWords(toWinAnsi(passage.fr ?? missing.fr), columnWidth, widthOf),
    nl: wrapWords(toWinAnsi(passage.nl ?? missing.nl), columnWidth, widthOf),
  };
  if (doc.y + labelHeight + 2 * lineHeight > bottom) {
    doc.addPage();
    doc.y = margins.top;
  }
  const section = doc.struct('Sect', { title: passage.label });
  root.add(section);
  let y = doc.y;
  section.add(
    doc.struct('P', {}, [
      doc.struct('Link', { alt: `${passage.label}: ${passage.href}` }, () =>
        label(doc, passage.label, { x: margins.left, y, href: passage.href }),
      ),
    ]),
  );
  y += labelHeight;
  const sides = (['fr', 'nl'] as const).map((side) => {
    const isMissing = passage[side] === null;
    // The sentence that says that words are missing is the reader's, not the text's.
    const element = doc.struct(passage.isHeading ? 'H3' : 'P', isMissing ? {} : { lang: tongues[side] });
    section.add(element);
    return {
      element,
      lines: lines[side],
      isMissing,
      x: side === 'fr' ? margins.left : margins.left + columnWidth + gutter,
    };
  });
  const longest = Math.max(lines.fr.length, lines.nl.length);
  for (let from = 0; from < longest; ) {
    const fits = Math.max(1, Math.floor((bottom - y) / lineHeight));
    for (const { element, lines: all, isMissing, x } of sides) {
      const part = all.slice(from, from + fits);
      if (part.length === 0) continue;
      const content = doc.markStructureContent(passage.isHeading ? 'H3' : 'P');
      doc
        .font(isMissing ? 'Times-Italic' : font)
        .fontSize(size.words)
        .fillColor(isMissing ? quiet : ink);
      for (const [place, line] of part.entries())
        doc.text(line, x, y + place * lineHeight, { lineBreak: false, width: columnWidth });
      doc.endMarkedContent();
      element.add(content);
    }
    const printed = Math.min(fits, longest - from);
    from += fits;
    y += printed * lineHeight;
    if (from < longest) {
      doc.addPage();
      y = margins.top;
    }
  }
  for (const { element } of sides) element.end();
  section.end();
  doc.x = margins.left;
  doc.y = y + 7;
}

/** Page numbers and address, outside the reading order. */
function writeFeet(doc: PDFKit.PDFDocument, { footer }: PrintedText): void {
  const { start, count } = doc.bufferedPageRange();
  const width = doc.page.width - margins.left - margins.right;
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page);
    // Text below the bottom margin would open a new page.
    doc.page.margins = { ...margins, bottom: 0 };
    const y = doc.page.height - 42;
    doc.markContent('Artifact', { type: 'Pagination' });
    doc.font('Helvetica').fontSize(8).fillColor(quiet);
    doc.text(toWinAnsi(footer), margins.left, y, { width: width - 60, lineBreak: false, ellipsis: true });
    doc.text(`${page - start + 1} / ${count}`, margins.left + width - 55, y, {
      width: 55,
      align: 'right',
      lineBreak: false,
    });
    doc.endMarkedContent();
    doc.page.margins = margins;
  }
}
