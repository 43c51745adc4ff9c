import { escaped, type Language, policyOfStyle } from '@clairevoie/outpost';
import { formatVkey, toBase64, type VerifierKey } from '@clairevoie/tlog';
import { statusWords } from './status-words.ts';
import { VERIFY_PAGE_PATH } from './verify-page.ts';
import type { Witness } from './witness.ts';

const style = `body{font:1rem/1.5 system-ui,sans-serif;max-width:64rem;margin:0 auto;padding:1rem;color:#1b1b1b;background:#fff}
h1,code{overflow-wrap:anywhere}summary{cursor:pointer;padding:.3rem 0}a{color:#0b4f8a}dt{font-weight:600;margin-top:.5rem}dd{margin:0}
section.log{border-top:1px solid #767676;padding:.5rem 0}.fault{border-left:.4rem solid #a40000;padding-left:.6rem}
@media(prefers-color-scheme:dark){body{color:#eee;background:#161616}a{color:#9cf}.fault{border-color:#ff8080}}`;

/** The content policy of the page. */
export const STATUS_CSP = policyOfStyle(style);

/** One key: its id and kind at a glance, the whole of it when opened (an ML-DSA-44 key fills a screen). */
function keyBlock(key: VerifierKey): string {
  const kind = key.type === 'cosignature-ml-dsa-44' ? 'ML-DSA-44 (0x06)' : 'Ed25519 (0x04)';
  return `<details><summary><code>${key.keyId}</code> ${kind}</summary><p><code>${escaped(formatVkey(key))}</code></p></details>`;
}

/** The status page: who this witness is, which logs it follows, and what it cosigned last. */
export function statusPage({ name, keys, logs, fault, pageSha256 }: Witness['status'], language: Language): string {
  const words = statusWords[language];
  const links = (['fr', 'nl', 'en'] as const).map((one) =>
    one === language
      ? `<span aria-current="true">${one.toUpperCase()}</span>`
      : `<a href="?lang=${one}" hreflang="${one}" lang="${one}">${one.toUpperCase()}</a>`,
  );
  const rows = logs.map(({ origin, head }) => {
    const facts = [
      [words.origin, escaped(origin)],
      [words.size, String(head?.size ?? 0)],
      [words.root, head ? toBase64(head.rootHash) : '–'],
      [words.last, head ? new Date(head.cosignedAtSeconds * 1000).toISOString() : words.never],
    ];
    return `<section class="log"><dl>${facts.map(([term, fact]) => `<dt>${term}</dt><dd><code>${fact}</code></dd>`).join('')}</dl></section>`;
  });
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(name)} – ${words.title}</title><style>${style}</style></head>
<body><nav>${links.join(' ')}</nav><main>
<h1>${words.title}</h1><p><strong><code>${escaped(name)}</code></strong></p>
<p>${words.what}</p><p>${words.notWhat}</p>
${fault ? `<p class="fault">${words.stopped} <code>${fault.code}</code></p>` : `<p>${words.running}</p>`}
<h2>${words.logs}</h2>${rows.length > 0 ? rows.join('') : `<p>${words.noLogs}</p>`}
<h2>${words.page}</h2>${pageSha256 === undefined ? `<p>${words.noPage}</p>` : `<p>${words.pageNote}</p><p><a href="${VERIFY_PAGE_PATH}" download="clairevoie-verify.html">${words.pageGet}</a> · <a href="${VERIFY_PAGE_PATH}#${language}">${words.pageOpen}</a></p><dl><dt>SHA-256</dt><dd><code>${pageSha256}</code></dd></dl>`}
<h2>${words.keys}</h2><p>${words.keysNote}</p>
${keys.map(keyBlock).join('\n')}
</main></body></html>
`;
}
