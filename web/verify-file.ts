import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Name of the page in its folder; whoever serves it may give it another. */
const pageName = 'verify.html';

/** Where the documentation publishes the page's hash: in the form of sha256sum. */
const publishedAt = fileURLToPath(new URL('../docs/verify-page.sha256', import.meta.url));

const sourceHash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The whole page as one file: nothing is loaded, and the policy in it lets nothing be. */
export function verifyFileText({ script, style }: { readonly script: string; readonly style: string }): string {
  // In a script element these two would end it or open a comment; in JavaScript text they mean the same escaped.
  const code = script.replaceAll('</script', '<\\/script').replaceAll('<!--', '\\x3C!--');
  const policy = [
    "default-src 'none'",
    `script-src ${sourceHash(code)}`,
    `style-src ${sourceHash(style)}`,
    // The empty icon below: without one a browser asks the server for it.
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return [
    '<!doctype html>',
    '<html lang="fr"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">',
    '<title>Vérifier un reçu – Clairevoie</title><link rel="icon" href="data:,">',
    `<style>${style}</style></head>`,
    '<body><div id="page"></div><noscript><p lang="fr">Cette page calcule sur votre appareil : elle a besoin de JavaScript.</p>',
    '<p lang="nl">Deze pagina rekent op uw toestel: ze heeft JavaScript nodig.</p>',
    '<p lang="en">This page computes on your device: it needs JavaScript.</p></noscript>',
    `<script>${code}</script></body></html>`,
    '',
  ].join('\n');
}

/** Puts the one script and the one style of a build into a single file. The build of the house (`dist/verify`) also writes its hash into the documentation. */
export function verifyFile(): Plugin {
  let publish = false;
  return {
    name: 'verify-file',
    enforce: 'post',
    configResolved({ build }) {
      publish = build.outDir === fileURLToPath(new URL('dist/verify', import.meta.url));
    },
    generateBundle(_options, bundle) {
      let script: string | undefined;
      let style: string | undefined;
      for (const [name, part] of Object.entries(bundle)) {
        if (part.type === 'chunk' && script === undefined) script = part.code;
        else if (part.type === 'asset' && name.endsWith('.css') && style === undefined) style = String(part.source);
        else throw new Error(`${name} does not fit into one file`);
        delete bundle[name];
      }
      if (script === undefined || style === undefined) throw new Error('a script and a style make the page');
      const text = verifyFileText({ script, style });
      const line = `${createHash('sha256').update(text).digest('hex')}  ${pageName}\n`;
      this.emitFile({ type: 'asset', fileName: pageName, source: text });
      this.emitFile({ type: 'asset', fileName: `${pageName}.sha256`, source: line });
      const isPublished = existsSync(publishedAt) && readFileSync(publishedAt, 'utf8') === line;
      if (publish && !isPublished) writeFileSync(publishedAt, line);
    },
  };
}
