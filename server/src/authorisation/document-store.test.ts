import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isClairevoieError } from '../postgres/index.ts';
import { type DocumentStore, mostDocumentBytes, openDocuments } from './document-store.ts';
import { writePdf } from './pdf/write-pdf.ts';

const content = {
  language: 'fr',
  title: 'Extrait',
  dated: '2026-11-20T18:00:00Z',
  footer: 'Extrait',
  isDemo: true,
  blocks: [{ kind: 'title', text: 'Extrait signé' }],
} as const;

let folder: string;
let documents: DocumentStore;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clv-documents-'));
  documents = await openDocuments(join(folder, 'documents'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const codeOf = (bytes: Uint8Array) =>
  documents.keep(bytes).then(
    () => 'kept',
    (error: unknown) => (isClairevoieError(error) ? error.code : String(error)),
  );

describe('the documents folder', () => {
  it('keeps a PDF under the digest of its bytes, once, and gives the same bytes back', async () => {
    const pdf = await writePdf(content);
    const { digest, sizeBytes } = await documents.keep(pdf);
    expect(await documents.keep(pdf)).toEqual({ digest, sizeBytes: pdf.length });
    expect(sizeBytes).toBe(pdf.length);
    expect(await documents.find(digest)).toEqual(pdf);
    expect(await readdir(join(folder, 'documents', digest.slice(0, 2)))).toEqual([`${digest}.pdf`]);
  });

  it('refuses what is no PDF, is cut off, locked, carries a script, or is too large', async () => {
    const pdf = await writePdf(content);
    const asText = pdf.toString('latin1');
    const unreadable = [
      '',
      'hello',
      `<html>${asText}`,
      asText.slice(0, -20),
      asText.replace('/Root', '/Encrypt 9 0 R /Root'),
      asText.replace('/Type /Catalog', '/Type /Catalog /OpenAction << /S /JavaScript >>'),
    ];
    for (const text of unreadable)
      expect(await codeOf(Buffer.from(text, 'latin1'))).toBe('authorisation/document-unreadable');
    expect(await codeOf(Buffer.alloc(mostDocumentBytes + 1))).toBe('authorisation/document-too-large');
  });

  it('does not show bytes that changed on the disk', async () => {
    const { digest } = await documents.keep(await writePdf({ ...content, title: 'Autre' }));
    await writeFile(join(folder, 'documents', digest.slice(0, 2), `${digest}.pdf`), 'changed');
    await expect(documents.find(digest)).rejects.toMatchObject({ code: 'authorisation/document-damaged' });
  });

  it('finds nothing under a digest it does not hold, nor under a path', async () => {
    expect(await documents.find('0'.repeat(64))).toBeUndefined();
    expect(await documents.find('../../../etc/passwd')).toBeUndefined();
  });
});
