import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { doorsErrors } from './doors-errors.ts';

const builtClient = join(import.meta.dirname, '..', '..', '..', 'web', 'dist', 'client');
const manifestName = join('.vite', 'manifest.json');
const entrySource = 'src/console/main.tsx';

/** A line of Vite's manifest of the client build. */
interface ManifestEntry {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

const contentTypes: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  woff2: 'font/woff2',
};

/**
 * The staff console: one page for every address under `/console`, made from the manifest of the build, without inline
 * script or style and never stored; and the built files it names, stored for ever under their hashed names.
 * `folder` is the client build. Error: `doors/web-not-built`.
 */
export function consoleRoutes({ folder = builtClient }: { readonly folder?: string } = {}) {
  return async (app: FastifyInstance): Promise<void> => {
    const page = rereadWhenBuilt(folder, makePage);
    // Read whole: a request's path is looked up among the names that are there, and never becomes a path of the disk.
    const files = rereadWhenBuilt(folder, readFiles);
    app.get('/console', { schema: { hide: true } as object }, async (_request, reply) =>
      reply.redirect('/console/', 308),
    );
    app.get('/console/*', { schema: { hide: true } as object }, async (_request, reply) =>
      reply
        .header('cache-control', 'no-store')
        .type('text/html; charset=utf-8')
        .send(await page()),
    );
    app.get<{ Params: { file: string } }>(
      '/assets/:file(^[A-Za-z0-9._-]+\\.(?:js|mjs|css|woff2)$)',
      { schema: { hide: true } as object },
      async (request, reply) => {
        const bytes = (await files()).get(request.params.file);
        if (bytes === undefined) return reply.callNotFound();
        return reply
          .header('cache-control', 'public, max-age=31536000, immutable')
          .type(contentTypes[request.params.file.split('.').at(-1) ?? ''] ?? 'application/octet-stream')
          .send(bytes);
      },
    );
  };
}

/** Keeps what was read of a build until the next build: page and files always belong together. */
function rereadWhenBuilt<Read>(folder: string, read: (folder: string) => Promise<Read>): () => Promise<Read> {
  let kept: { readonly builtAt: number; readonly read: Read } | undefined;
  return async () => {
    const builtAt = await stat(join(folder, manifestName)).then(
      (found) => found.mtimeMs,
      () => 0,
    );
    if (kept?.builtAt !== builtAt) kept = { builtAt, read: await read(folder) };
    return kept.read;
  };
}

async function readFiles(client: string): Promise<ReadonlyMap<string, Buffer>> {
  const folder = join(client, 'assets');
  if (!existsSync(folder)) return new Map();
  const names = (await readdir(folder)).filter((name) => contentTypes[name.split('.').at(-1) ?? ''] !== undefined);
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)));
}

async function makePage(folder: string): Promise<string> {
  const manifestFile = join(folder, manifestName);
  if (!existsSync(manifestFile)) throw doorsErrors.webNotBuilt({ folder });
  const manifest: Readonly<Record<string, ManifestEntry | undefined>> = JSON.parse(
    await readFile(manifestFile, 'utf8'),
  );
  const entry = manifest[entrySource];
  if (entry === undefined) throw doorsErrors.webNotBuilt({ folder });
  const early = (entry.imports ?? []).flatMap((name) => manifest[name]?.file ?? []);
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<title>Clairevoie</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex, nofollow">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
${(entry.css ?? []).map((file) => `<link rel="stylesheet" href="/${file}">`).join('\n')}
${early.map((file) => `<link rel="modulepreload" href="/${file}">`).join('\n')}
<script type="module" src="/${entry.file}"></script>
</head>
<body>
<div id="console"></div>
<noscript>
<p lang="fr">La console des services demande JavaScript. Le portail public s’en passe : <a href="/fr">portail</a>.</p>
<p lang="nl">De console van de diensten vraagt JavaScript. Het openbare portaal niet: <a href="/nl">portaal</a>.</p>
<p lang="en">The staff console needs JavaScript. The public portal does not: <a href="/en">portal</a>.</p>
</noscript>
</body>
</html>
`;
}
