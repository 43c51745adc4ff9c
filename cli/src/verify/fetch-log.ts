import { closeSync, constants, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type FetchBytes, NotYetPublic, parseWithheld, WITHHELD } from '@clairevoie/tlog';

/** A log that can be read: where it is, for people, and its bytes. */
export interface LogPlace {
  readonly where: string;
  readonly fetchBytes: FetchBytes;
}

/** The log's address: a server's own address gets `log/public/`; an address that ends in `/log/<name>` is taken as it is. */
export function logAddress(text: string): URL {
  if (!URL.canParse(text)) throw new TypeError(`"${text}" is no address: write it as http://127.0.0.1:4600`);
  const url = asPrefix(new URL(text));
  return isOneLog(url) ? url : new URL('log/public/', url);
}

const isOneLog = (url: URL): boolean => /\/log\/[^/]+\/$/.test(url.pathname);

function asPrefix(url: URL): URL {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new TypeError('an address begins with http:// or https://, or is a folder (file: or a path)');
  url.search = '';
  url.hash = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

/**
 * Finds a log: in a folder (`file:` or a path) that `clairevoie export log` wrote; at a server of ours, below `log/public/`; or
 * where it lies at that very address, as a web server of others gives an export.
 */
export async function findLogPlace(text: string): Promise<LogPlace> {
  const folder = folderOf(text);
  if (folder !== undefined) return { where: folder, fetchBytes: await asExported(readFrom(folder)) };
  const log = logAddress(text);
  const place = (at: URL): LogPlace => ({ where: at.href, fetchBytes: fetchFrom(at) });
  const itself = asPrefix(new URL(text));
  if (itself.href === log.href) return place(log);
  return (await isThere(new URL('checkpoint', log))) === false && (await isThere(new URL('checkpoint', itself)))
    ? { where: itself.href, fetchBytes: await asExported(fetchFrom(itself)) }
    : place(log);
}

/** A web server cannot say of a bundle that it is not public yet: the export lists those. */
async function asExported(fetchBytes: FetchBytes): Promise<FetchBytes> {
  const limits = { signal: AbortSignal.timeout(30_000), maxBytes: 10_000_000 };
  const withheld = await fetchBytes(WITHHELD, limits).then(parseWithheld, () => undefined);
  if (withheld === undefined) return fetchBytes;
  return async (path, options) => {
    const publicEntries = withheld.get(path);
    if (publicEntries !== undefined) throw new NotYetPublic(path, publicEntries);
    return fetchBytes(path, options);
  };
}

/** Whether something is served there; undefined when nobody answers. */
async function isThere(url: URL): Promise<boolean | undefined> {
  try {
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(30_000) });
    await response.body?.cancel();
    return response.status === 200;
  } catch {
    return undefined;
  }
}

function folderOf(text: string): string | undefined {
  if (URL.canParse(text)) {
    const url = new URL(text);
    if (url.protocol === 'file:') return fileURLToPath(url);
    return undefined;
  }
  return existsSync(text) ? resolve(text) : undefined;
}

/** Fetches parts of the log over HTTP: no redirect (a log speaks for itself), no answer larger than the format allows. */
export function fetchFrom(log: URL): FetchBytes {
  return async (path, { signal, maxBytes }) => {
    const response = await fetch(new URL(path, log), {
      redirect: 'error',
      signal,
      headers: { 'cache-control': 'no-cache' },
    });
    if (response.status !== 200 || response.body === null) {
      const publicEntries = await publicEntriesSaid(response);
      if (publicEntries !== undefined) throw new NotYetPublic(path, publicEntries);
      throw new Error(`answered ${response.status}`);
    }
    const pieces: Uint8Array[] = [];
    let length = 0;
    // Edge: undici's stream yields bytes; its type says so nowhere.
    for await (const piece of response.body as AsyncIterable<Uint8Array>) {
      length += piece.length;
      if (length > maxBytes) throw new Error('the answer is larger than its form allows');
      pieces.push(piece);
    }
    return Buffer.concat(pieces);
  };
}

/**
 * Reads parts of a log from a folder: plain files only, none larger than the format allows. At once, in this thread: the way
 * through the thread pool costs a small file more than its reading.
 */
export function readFrom(folder: string): FetchBytes {
  return async (path, { maxBytes }) => {
    const file = openSync(join(folder, path), constants.O_RDONLY | constants.O_NOFOLLOW);
    try {
      const { size } = fstatSync(file);
      if (size > maxBytes) throw new Error('the file is larger than its form allows');
      const bytes = new Uint8Array(size);
      return bytes.subarray(0, readSync(file, bytes, 0, size, 0));
    } finally {
      closeSync(file);
    }
  };
}

const mostProblemBytes = 10_000;

/** How many entries of a bundle are public, when the log says that not all are yet; undefined for any other answer. */
async function publicEntriesSaid(response: Response): Promise<number | undefined> {
  const length = Number(response.headers.get('content-length') ?? Number.NaN);
  if (response.status !== 404 || !(length <= mostProblemBytes)) {
    await response.body?.cancel();
    return undefined;
  }
  try {
    const { code, facts }: { readonly code?: string; readonly facts?: { readonly publicEntries?: number } } =
      JSON.parse(await response.text());
    return code === 'ledger/bundle-not-yet-public' ? facts?.publicEntries : undefined;
  } catch {
    return undefined;
  }
}
