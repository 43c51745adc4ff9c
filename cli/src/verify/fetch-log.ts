import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AS_IT_IS, type FetchBytes, NotYetPublic, parseWithheld, readAnswer, WITHHELD } from '@clairevoie/tlog';
import { readPlainBytes } from '../read-plain-file.ts';

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
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(30_000), headers: AS_IT_IS });
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
    const response = await fetch(new URL(path, log), { redirect: 'error', signal, headers: AS_IT_IS });
    if (response.status === 200) return readAnswer(response, maxBytes);
    const publicEntries = await publicEntriesSaid(response);
    if (publicEntries !== undefined) throw new NotYetPublic(path, publicEntries);
    throw new Error(`answered ${response.status}`);
  };
}

/**
 * Reads parts of a log from a folder: plain files only, and no links (a stranger made the folder), none larger than the format
 * allows.
 */
export function readFrom(folder: string): FetchBytes {
  return async (path, { maxBytes }) =>
    readPlainBytes(join(folder, path), { mostBytes: maxBytes, isLinkFollowed: false });
}

const mostProblemBytes = 10_000;

/** How many entries of a bundle are public, when the log says that not all are yet; undefined for any other answer. */
async function publicEntriesSaid(response: Response): Promise<number | undefined> {
  if (response.status !== 404) {
    await response.body?.cancel();
    return undefined;
  }
  try {
    const said = new TextDecoder().decode(await readAnswer(response, mostProblemBytes));
    const { code, facts }: { readonly code?: string; readonly facts?: { readonly publicEntries?: number } } =
      JSON.parse(said);
    return code === 'ledger/bundle-not-yet-public' ? facts?.publicEntries : undefined;
  } catch {
    return undefined;
  }
}
