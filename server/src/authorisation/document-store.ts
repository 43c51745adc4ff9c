import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../ledger/index.ts';
import { authorisationErrors } from './authorisation-errors.ts';

/** Largest document that is kept: a scanned extract of a deliberation. */
export const mostDocumentBytes = 10 * 1024 * 1024;

/** Documents kept outside the registers, each under the SHA-256 of its bytes; what is stored under a digest never changes. */
export interface DocumentStore {
  /** Keeps a PDF and returns its digest (hex). Throws `authorisation/document-unreadable` or `-too-large`. */
  keep(bytes: Uint8Array): Promise<{ readonly digest: string; readonly sizeBytes: number }>;
  /** The bytes, checked against their digest; undefined when nothing is kept under it. */
  find(digest: string): Promise<Buffer | undefined>;
}

/** Opens the documents folder (usually `documents/` under the data folder), making it if it is missing. */
export async function openDocuments(folder: string): Promise<DocumentStore> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const pathOf = (digest: string) => join(folder, digest.slice(0, 2), `${digest}.pdf`);
  return {
    async keep(bytes) {
      assertIsPdf(bytes);
      const digest = sha256(bytes).toString('hex');
      const path = pathOf(digest);
      await mkdir(join(path, '..'), { recursive: true, mode: 0o700 });
      await writeOnce(path, bytes);
      return { digest, sizeBytes: bytes.length };
    },
    async find(digest) {
      if (!/^[0-9a-f]{64}$/.test(digest)) return undefined;
      const bytes = await readFile(pathOf(digest)).catch(ifMissing);
      if (bytes !== undefined && sha256(bytes).toString('hex') !== digest)
        throw authorisationErrors.documentDamaged({ digest });
      return bytes;
    },
  };
}

/** Throws unless these are the bytes of a PDF from its first byte to its end mark; what a viewer shows is not judged here. */
export function assertIsPdf(bytes: Uint8Array): void {
  if (bytes.length > mostDocumentBytes)
    throw authorisationErrors.documentTooLarge({ sizeBytes: bytes.length, mostBytes: mostDocumentBytes });
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!/^%PDF-[12]\.\d[\r\n]/.test(view.subarray(0, 9).toString('latin1')))
    throw authorisationErrors.documentUnreadable({ reason: 'it does not begin as a PDF' });
  const tail = view.subarray(-1024).toString('latin1');
  if (!/startxref\s+\d+\s+%%EOF\s*$/.test(tail))
    throw authorisationErrors.documentUnreadable({ reason: 'it does not end as a PDF: it may be cut off' });
  const whole = view.toString('latin1');
  if (/\/Encrypt\b/.test(tail))
    throw authorisationErrors.documentUnreadable({ reason: 'it is locked with a password' });
  // A deliberation needs no script and no attached program; a reader of the register must be safe when he opens it.
  if (/\/(?:JavaScript|Launch|EmbeddedFile)\b/.test(whole))
    throw authorisationErrors.documentUnreadable({ reason: 'it carries a script, a program or an attached file' });
}

/** Writes through a temporary file, to the disk before it has its name: a crash leaves the whole document or none. */
async function writeOnce(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.${randomUUID()}.part`;
  const file = await open(temporary, constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY, 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path).catch(async (error: unknown) => {
    await rm(temporary, { force: true });
    throw error;
  });
  const folder = await open(join(path, '..'), constants.O_RDONLY);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function ifMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}
