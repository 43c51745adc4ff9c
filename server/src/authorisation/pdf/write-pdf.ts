import PDFDocument from 'pdfkit';
import { toWinAnsi } from './winansi.ts';

/** A piece of a document; the writer decides how it looks. */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'paragraph' | 'small'; readonly text: string }
  | { readonly kind: 'item'; readonly text: string }
  | { readonly kind: 'field'; readonly label: string; readonly text: string }
  | { readonly kind: 'space' };

/** A document to be written: language, the moment it bears (fixed, so that the same content gives the same bytes), its blocks. */
export interface PdfContent {
  readonly language: 'fr' | 'nl';
  readonly title: string;
  /** ISO instant of the file, never of the printing. */
  readonly dated: string;
  readonly footer: string;
  readonly isDemo: boolean;
  readonly blocks: readonly Block[];
}

const demoBand = 'Démonstration : actes inventés / Demonstratie: verzonnen handelingen';
const margins = { top: 72, bottom: 72, left: 68, right: 68 };
const ink = '#1b1f23';
const quiet = '#57606a';

/** Writes a tagged A4 PDF with the fonts that every reader has. The same content gives the same bytes. */
export async function writePdf(content: PdfContent): Promise<Buffer> {
  const dated = new Date(Temporal.Instant.from(content.dated).epochMilliseconds);
  const doc = new PDFDocument({
    size: 'A4',
    margins,
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    lang: content.language === 'fr' ? 'fr-BE' : 'nl-BE',
    displayTitle: true,
    info: { Title: content.title, Creator: 'Clairevoie', Producer: 'Clairevoie', CreationDate: dated, ModDate: dated },
  });
  const chunks: Buffer[] = [];
  const written = new Promise<Buffer>((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
  const root = doc.struct('Document');
  doc.addStructure(root);
  for (const block of content.blocks) writeBlock(doc, root, block);
  root.end();
  writeMargins(doc, content);
  doc.end();
  return written;
}

function writeBlock(doc: PDFKit.PDFDocument, root: PDFKit.PDFStructureElement, block: Block): void {
  if (block.kind === 'space') {
    doc.moveDown(1);
    return;
  }
  const tag = block.kind === 'title' ? 'H1' : block.kind === 'heading' ? 'H2' : 'P';
  root.add(doc.struct(tag, {}, () => writeText(doc, block)));
}

function writeText(doc: PDFKit.PDFDocument, block: Exclude<Block, { readonly kind: 'space' }>): void {
  const text = toWinAnsi(block.text).replace(/\n{2,}/g, '\n');
  switch (block.kind) {
    case 'title':
      doc.font('Helvetica-Bold').fontSize(16).fillColor(ink).text(text, { paragraphGap: 10 });
      return;
    case 'heading':
      // A heading does not stand alone at the foot of a page.
      if (doc.y > doc.page.height - margins.bottom - 70) doc.addPage();
      doc.moveDown(0.6).font('Helvetica-Bold').fontSize(11.5).fillColor(ink).text(text, { paragraphGap: 4 });
      return;
    case 'paragraph':
      doc.font('Times-Roman').fontSize(11).fillColor(ink).text(text, { paragraphGap: 6, lineGap: 1.5 });
      return;
    case 'small':
      doc.font('Times-Italic').fontSize(9.5).fillColor(quiet).text(text, { paragraphGap: 5, lineGap: 1 });
      return;
    case 'item':
      doc
        .font('Times-Roman')
        .fontSize(11)
        .fillColor(ink)
        .text(`–  ${text}`, doc.page.margins.left + 12, undefined, { paragraphGap: 4, lineGap: 1.5 });
      doc.x = doc.page.margins.left;
      return;
    case 'field':
      doc.font('Helvetica-Bold').fontSize(9.5).fillColor(quiet).text(toWinAnsi(block.label), { paragraphGap: 1 });
      doc.font('Times-Roman').fontSize(11).fillColor(ink).text(text, { paragraphGap: 7, lineGap: 1.5 });
      return;
  }
}

/** Page numbers, footer and, in a demo, the band: written last, outside the reading order. */
function writeMargins(doc: PDFKit.PDFDocument, { footer, isDemo }: PdfContent): void {
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page);
    // Text below the bottom margin would open a new page.
    doc.page.margins = { ...margins, top: 0, bottom: 0 };
    const width = doc.page.width - margins.left - margins.right;
    doc.markContent('Artifact', { type: 'Pagination' });
    doc.font('Helvetica').fontSize(8).fillColor(quiet);
    doc.text(toWinAnsi(footer), margins.left, doc.page.height - 50, {
      width: width - 60,
      lineBreak: false,
      ellipsis: true,
    });
    doc.text(`${page - start + 1} / ${count}`, margins.left + width - 55, doc.page.height - 50, {
      width: 55,
      align: 'right',
      lineBreak: false,
    });
    if (isDemo)
      doc
        .font('Helvetica-Bold')
        .fontSize(9)
        .text(demoBand, margins.left, 32, { width, align: 'center', lineBreak: false });
    doc.endMarkedContent();
    doc.page.margins = margins;
  }
}
