import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PortalData, PortalRequest, PortalResponse } from '@clairevoie/web';
import { civicErrors } from './civic-errors.ts';

const dist = join(import.meta.dirname, '..', '..', '..', 'web', 'dist');

type Render = (request: PortalRequest, data: PortalData) => PortalResponse;

let rendering: Promise<Render> | undefined;

/** The built pages: loaded at the first page asked for, so that a server without them still answers everything else. */
export function loadPortal(): Promise<Render> {
  const file = join(dist, 'server', 'portal.js');
  if (!existsSync(file)) return Promise.reject(civicErrors.pagesNotBuilt());
  rendering ??= import(pathToFileURL(file).href).then(
    // Edge: a built file has no types; web/src/portal/portal.tsx exports exactly this function.
    (bundle: { readonly renderPortal: Render }) => bundle.renderPortal,
  );
  return rendering;
}

/** The page that verifies receipts without network, as it is served and published. */
export type VerifyPageFile = { readonly url: string; readonly bytes: Uint8Array; readonly sha256: string };

/** What whoever serves the page adds to the policy inside it: what a `meta` cannot say, and nothing that would loosen or undo it. */
export const verifyPagePolicy = "connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

let verifyPage: Promise<VerifyPageFile | undefined> | undefined;

/** The page's file, read once; undefined when it is not built. Its hash is of the very bytes that are served. */
export function loadVerifyPage(): Promise<VerifyPageFile | undefined> {
  verifyPage ??= readFile(join(dist, 'verify', 'verify.html')).then(
    (bytes) => ({ url: '/verify.html', bytes, sha256: createHash('sha256').update(bytes).digest('hex') }),
    () => undefined,
  );
  return verifyPage;
}

/** A built file that pages link to, with what a browser must be told of it. */
export type StaticFile = { readonly bytes: Uint8Array; readonly contentType: string };

const contentTypes: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  woff2: 'font/woff2',
};

/**
 * The built files by address (`/assets/portal-x.css`), read once: a request's path is looked up among the names that
 * are there, and never becomes a path of the disk. Empty when nothing is built.
 */
export async function loadStaticFiles(): Promise<ReadonlyMap<string, StaticFile>> {
  const folder = join(dist, 'client');
  const files = new Map<string, StaticFile>();
  if (!existsSync(folder)) return files;
  for (const [prefix, path] of [
    ['/assets/', join(folder, 'assets')],
    ['/', folder],
  ] as const) {
    if (!existsSync(path)) continue;
    for (const entry of await readdir(path, { withFileTypes: true })) {
      const contentType = contentTypes[entry.name.split('.').at(-1) ?? ''];
      if (!entry.isFile() || contentType === undefined) continue;
      files.set(`${prefix}${entry.name}`, { bytes: await readFile(join(path, entry.name)), contentType });
    }
  }
  return files;
}
