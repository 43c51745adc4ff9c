import { createHash } from 'node:crypto';

/** Text that may stand in HTML, in an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

// The house's ink, paper and iris; slats as the motif. System faces: these pages load nothing.
const style = `
:root{color-scheme:light dark;--ink:#14182b;--paper:#fbf9f4;--iris:#3d3a9e;--line:#c9c5d8;--focus:#e0b400;--soft:#efecf6}
@media (prefers-color-scheme:dark){:root{--ink:#ecebf4;--paper:#12141f;--iris:#b3b1f5;--line:#3b3f57;--focus:#f2cc3a;--soft:#1d2032}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 system-ui,sans-serif}
header{border-bottom:1px solid var(--line);padding:1rem;background:repeating-linear-gradient(90deg,transparent 0 9px,var(--line) 9px 10px,transparent 10px 14px,var(--line) 14px 15px) right/6rem 100% no-repeat}
header p{margin:0;font-weight:650;letter-spacing:.01em}
main{max-width:46rem;margin:0 auto;padding:1.25rem 1rem 3rem}h1,h2{font-size:1.5rem;line-height:1.25;margin:.5rem 0}
.band{background:var(--soft);border-left:.4rem solid var(--iris);padding:.6rem .9rem;margin:0 0 1rem}
ul{list-style:none;padding:0;margin:1rem 0;display:grid;gap:.6rem}
button,.button{width:100%;text-align:left;font:inherit;color:inherit;background:transparent;border:1px solid var(--line);border-radius:.35rem;padding:.7rem .9rem;cursor:pointer;min-height:44px}
button:hover,.button:hover{border-color:var(--iris)}button:focus-visible,a:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
button strong{display:block;color:var(--iris)}button span{display:block;font-size:.9375rem}
.asked button{border:2px solid var(--iris)}a{color:var(--iris)}section+section{border-top:1px solid var(--line);margin-top:1.25rem;padding-top:.5rem}
small{color:inherit;opacity:.85}`;

const styleHash = `'sha256-${createHash('sha256').update(style, 'utf8').digest('base64')}'`;

/** A page that stands alone: no script, no picture, nothing loaded. `body` is HTML whose texts were escaped. */
export function housePage({
  title,
  body,
  lang,
}: {
  readonly title: string;
  readonly body: string;
  readonly lang: 'fr' | 'nl' | 'en';
}): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${escapeHtml(title)}</title><style>${style}</style></head><body><header><p>Clairevoie</p></header><main>${body}</main></body></html>`;
}

/** Headers of such a page. Browsers apply `form-action` to the redirects that follow a form, so name where those lead. */
export function housePageHeaders(formTargets: readonly string[] = []): Readonly<Record<string, string>> {
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `default-src 'none'; style-src ${styleHash}; form-action ${["'self'", ...formTargets].join(' ')}; frame-ancestors 'none'; base-uri 'none'`,
    'cache-control': 'no-store',
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex',
  };
}
