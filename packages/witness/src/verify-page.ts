import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { writeDurably } from '@clairevoie/outpost';
import { WitnessError } from './witness-error.ts';

/** A page that verifies receipts, as it lies in the folder of the witness: the witness serves it and knows nothing of what is in it. */
export type VerifyPage = { readonly bytes: Uint8Array; readonly sha256: string };

/** Where the page is served. */
export const VERIFY_PAGE_PATH = '/verify.html';

/** What the witness adds to the policy in the page itself: no connection, no form, no base, no frame. */
export const VERIFY_PAGE_CSP = "connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

const maxBytes = 16 * 1024 * 1024;

/** Reads the page; undefined when the folder holds none. A file that cannot be the page is refused: `witness/page-unreadable`. */
export async function readVerifyPage(path: string): Promise<VerifyPage | undefined> {
  try {
    if ((await stat(path)).size > maxBytes) throw new WitnessError('witness/page-unreadable', path);
    const bytes = await readFile(path);
    return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch (error) {
    if (error instanceof WitnessError) throw error;
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new WitnessError('witness/page-unreadable', path, { cause: error });
  }
}

/** Puts a copy of the page into the folder, and gives its hash; undefined when there is no such file. */
export async function keepVerifyPage(from: string, path: string): Promise<string | undefined> {
  const page = await readVerifyPage(from);
  if (page === undefined) return undefined;
  await writeDurably(path, Buffer.from(page.bytes).toString('utf8'));
  return page.sha256;
}
