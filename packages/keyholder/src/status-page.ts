import { escaped, type Language, policyOfStyle } from '@clairevoie/outpost';
import type { Keyholder } from './keyholder.ts';
import type { WeekCount } from './state-file.ts';
import { type StatusWords, statusWords } from './status-words.ts';

const style = `body{font:1rem/1.5 system-ui,sans-serif;max-width:64rem;margin:0 auto;padding:1rem;color:#1b1b1b;background:#fff}
h1,code{overflow-wrap:anywhere}summary{cursor:pointer;padding:.3rem 0}a{color:#0b4f8a}dt{font-weight:600;margin-top:.5rem}dd{margin:0}
table{border-collapse:collapse;width:100%}th,td{text-align:start;padding:.3rem .6rem .3rem 0;border-top:1px solid #767676;vertical-align:top}.fault{border-left:.4rem solid #a40000;padding-left:.6rem}
@media(prefers-color-scheme:dark){body{color:#eee;background:#161616}a{color:#9cf}.fault{border-color:#ff8080}}`;

/** The content policy of the page. */
export const STATUS_CSP = policyOfStyle(style);

/** Weeks, newest first, one row a log and week. */
function countsTable(counts: readonly WeekCount[], words: StatusWords): string {
  const rows = [...new Set(counts.map(({ week, origin }) => `${week} ${origin}`))].sort().reverse();
  const of = (row: string, kind: WeekCount['kind']): number =>
    counts.find((one) => `${one.week} ${one.origin}` === row && one.kind === kind)?.answered ?? 0;
  const lines = rows.map((row) => {
    const [week = '', origin = ''] = row.split(' ');
    return `<tr><th scope="row">${week}</th><td><code>${escaped(origin)}</code></td><td>${of(row, 'quorum')}</td><td>${of(row, 'emergency')}</td><td>${of(row, 'confirmation')}</td></tr>`;
  });
  const head = [words.week, words.log, words.withQuorum, words.inEmergency, words.confirmations];
  return `<table><thead><tr>${head.map((one) => `<th scope="col">${one}</th>`).join('')}</tr></thead><tbody>${lines.join('')}</tbody></table>`;
}

/** The status page: who this keyholder is, what it answered, under which policy, and its public keys. */
export function statusPage(status: Keyholder['status'], language: Language): string {
  const words = statusWords[language];
  const { name, counts, fault, logs, policyHash, sealing, sinceSeconds, vkey } = status;
  const countsNote = status.showsRunningWeek ? words.countsNoteOfDemonstration : words.countsNote;
  const links = (['fr', 'nl', 'en'] as const).map((one) =>
    one === language
      ? `<span aria-current="true">${one.toUpperCase()}</span>`
      : `<a href="?lang=${one}" hreflang="${one}" lang="${one}">${one.toUpperCase()}</a>`,
  );
  const since = Temporal.Instant.fromEpochMilliseconds(sinceSeconds * 1000).toString();
  const keys = [
    ...sealing.map(({ id, publicKey }) => [`${id} – ${words.sealingKey}`, publicKey]),
    [words.countsKey, vkey],
  ];
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(name)} – ${words.title}</title><style>${style}</style></head>
<body><nav>${links.join(' ')}</nav><main>
<h1>${words.title}</h1><p><strong><code>${escaped(name)}</code></strong></p>
<p>${words.what} ${status.answersEmergencies ? words.emergencies : words.noEmergencies}</p><p>${words.notWhat}</p>
${fault ? `<p class="fault">${words.stopped} <code>${fault.code}</code></p>` : `<p>${words.running}</p>`}
<h2>${words.counts}</h2>${counts.length > 0 ? countsTable(counts, words) : `<p>${words.noCounts} <code>${since}</code>.</p>`}
<p>${countsNote} <a href="/counts">/counts</a></p>
<h2>${words.logs}</h2><ul>${logs.map((one) => `<li><code>${escaped(one)}</code></li>`).join('')}</ul>
<h2>${words.policy}</h2><p>${words.policyNote}</p><p><code>${escaped(policyHash)}</code></p>
<h2>${words.keys}</h2><p>${words.keysNote}</p>
<dl>${keys.map(([term, key]) => `<dt>${term}</dt><dd><code>${escaped(key ?? '')}</code></dd>`).join('')}</dl>
</main></body></html>
`;
}
