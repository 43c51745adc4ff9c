import { createHash } from 'node:crypto';

/** The languages of a status page. */
export type Language = 'fr' | 'nl' | 'en';

/** The content policy of a page that loads nothing at all: no script, no image, no font; its one style by its hash. */
export function policyOfStyle(style: string): string {
  return [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Text for a page: no character of it is markup. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** The language of a visitor: `?lang=`, else the first of ours that the browser names, else English. */
export function languageOfVisitor(asked: string | null, accepted: string | undefined): Language {
  const named = [asked ?? '', ...(accepted ?? '').split(',')].map((one) => one.trim().slice(0, 2).toLowerCase());
  return named.find((one): one is Language => one === 'fr' || one === 'nl' || one === 'en') ?? 'en';
}
