import type { LineVerdict } from '@clairevoie/contract';
import { i18nFor } from '../i18n/i18n.ts';
import type { Lang } from './data-values.ts';
import type { DemandSummary } from './demands-data.ts';
import { hrefFor } from './routes.ts';

/** What an embedded light is written from. */
export interface EmbeddedDemand {
  readonly demand: DemandSummary;
  readonly legalDay: string;
  readonly demo: boolean;
}

/** Its only style, told to the browser by its hash: nothing else may style or run there. */
export const embedStyle =
  'body{margin:0;padding:.75rem 1rem;border:1px solid #6b6f80;font:16px/1.4 sans-serif;color:#171a2b;background:#fdfbf7}p{margin:0 0 .4rem}svg{width:1.1em;height:1.1em;vertical-align:-.2em;margin-inline-end:.4em}small{color:#4a4e63}a{color:#3f2fa0}';

// Told apart by shape as well as by word; only what is met is filled round.
const shapes: { readonly [V in LineVerdict]: string } = {
  met: '<circle cx="10" cy="10" r="9" fill="#1d6b45"/><path d="M5.5 10l3 3 6-6" fill="none" stroke="#fff" stroke-width="2"/>',
  'not-met':
    '<rect x="1" y="1" width="18" height="18" fill="#9b1c31"/><path d="M5 10h10" stroke="#fff" stroke-width="3"/>',
  partial:
    '<circle cx="10" cy="10" r="8" fill="none" stroke="#171a2b" stroke-width="2"/><path d="M10 2a8 8 0 0 0 0 16z" fill="#171a2b"/>',
  unknown:
    '<rect x="2" y="2" width="16" height="16" fill="none" stroke="#171a2b" stroke-width="2" stroke-dasharray="3 2"/>',
  stale:
    '<circle cx="10" cy="10" r="8" fill="none" stroke="#171a2b" stroke-width="2"/><path d="M10 5v5l3.5 2" fill="none" stroke="#171a2b" stroke-width="2"/>',
};

/** A demand's light for another site: one small page without a script, a cookie or a font. Pure: same data, same bytes. */
export function demandEmbed({ demand, legalDay, demo }: EmbeddedDemand, lang: Lang, baseUrl: string): string {
  const { t, day, words } = i18nFor(lang);
  const title = demand.title === null ? demand.id : words(demand.title).text;
  const verdict =
    demand.verdict === 'met' && demand.onRecital
      ? `${t('demands.met')} (${t('demands.onRecital')})`
      : t(`faces.verdict.${demand.verdict}`);
  const href = `${baseUrl}${hrefFor(lang, 'demand', { id: demand.id })}`;
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><style>${embedStyle}</style></head><body><main><p><small>${escapeHtml(t(`texts.kind.${demand.textKind}`))}${demo ? ` · ${escapeHtml(t('demands.embed.demo'))}` : ''}</small></p><p>${escapeHtml(title)}</p><p><svg viewBox="0 0 20 20" aria-hidden="true">${shapes[demand.verdict]}</svg><strong>${escapeHtml(verdict)}</strong> · ${escapeHtml(day(legalDay))}</p><p><a href="${escapeHtml(href)}" target="_blank" rel="noopener">${escapeHtml(t('demands.embed.why'))}</a></p></main></body></html>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
