import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { verifyFile } from './verify-file.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** One line of Vite's manifest of the client build. */
type ManifestEntry = { readonly file: string; readonly css?: readonly string[]; readonly assets?: readonly string[] };

/** Hashed addresses of the client build, for the pages that the server build renders. */
function readPortalAssets(): { css: string; map: string; law: string; fonts: string[] } {
  const manifest: { readonly [source: string]: ManifestEntry | undefined } = JSON.parse(
    readFileSync(at('dist/client/.vite/manifest.json'), 'utf8'),
  );
  const entry = (source: string): ManifestEntry => {
    const found = manifest[source];
    if (found === undefined)
      throw new Error(`${source} is not in the client build: run "vite build" before "vite build --ssr"`);
    return found;
  };
  const style = entry('src/portal/portal-style.ts');
  return {
    css: `/${style.css?.[0] ?? ''}`,
    map: `/${entry('src/portal/map/open-map.ts').file}`,
    law: `/${entry('src/portal/offline/keep-law.ts').file}`,
    fonts: (style.assets ?? []).filter((file) => file.endsWith('.woff2')).map((file) => `/${file}`),
  };
}

/** Client entries: the portal's style, its map, and the console (a page of its own) once it exists. */
function clientEntries(): { [name: string]: string } {
  const entries = {
    portal: at('src/portal/portal-style.ts'),
    map: at('src/portal/map/open-map.ts'),
    law: at('src/portal/offline/keep-law.ts'),
  };
  const consoleEntry = at('src/console/main.tsx');
  return existsSync(consoleEntry) ? { ...entries, console: consoleEntry } : entries;
}

/** One file without a hash: a browser asks for a service worker at one address, and compares its bytes. */
const lawWorkerBuild = {
  outDir: at('dist/client'),
  // The law and everything that judges it, in one file by need: some 500 kB as it travels.
  chunkSizeWarningLimit: 3000,
  emptyOutDir: false,
  copyPublicDir: false,
  modulePreload: { polyfill: false },
  rolldownOptions: {
    input: at('src/portal/offline/law-worker.ts'),
    output: { format: 'iife' as const, entryFileNames: 'law-worker.js' },
  },
};

/** The page that verifies a receipt without network: one script, one style, then one file (`verify-file.ts`). */
const verifyBuild = {
  outDir: at('dist/verify'),
  emptyOutDir: true,
  copyPublicDir: false,
  cssCodeSplit: false,
  // The law, the log and React in one file; it is fetched once and kept.
  chunkSizeWarningLimit: 4000,
  modulePreload: { polyfill: false },
  rolldownOptions: {
    input: at('src/verify/main.tsx'),
    output: { format: 'iife' as const, entryFileNames: 'verify.js' },
  },
};

export default defineConfig(({ isSsrBuild, mode }) => {
  // The page's bytes are published: they must not depend on who builds it, and where.
  if (mode === 'verify') process.env.NODE_ENV = 'production';
  return {
    root: at('.'),
    plugins: mode === 'verify' ? [react(), verifyFile()] : [react()],
    // The content security policy allows no data: fonts, and small files are cached better by themselves.
    build: isSsrBuild
      ? {
          ssr: true,
          outDir: at('dist/server'),
          emptyOutDir: true,
          copyPublicDir: false,
          target: 'esnext',
          rolldownOptions: { input: at('src/portal/portal.tsx'), output: { entryFileNames: 'portal.js' } },
        }
      : mode === 'law-worker'
        ? lawWorkerBuild
        : mode === 'verify'
          ? verifyBuild
          : {
              outDir: at('dist/client'),
              emptyOutDir: true,
              manifest: true,
              assetsInlineLimit: 0,
              // The map's library and the law package are large, and loaded only by the pages that need them.
              chunkSizeWarningLimit: 3000,
              modulePreload: { polyfill: false },
              rolldownOptions: { input: clientEntries() },
            },
    ssr: { noExternal: true as const },
    define:
      isSsrBuild || mode === 'law-worker'
        ? { __PORTAL_ASSETS__: JSON.stringify(readPortalAssets()), 'process.env.NODE_ENV': '"production"' }
        : {},
  };
});
