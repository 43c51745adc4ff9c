import { saysNothing } from './told-words.ts';

/** Letters and digits of a plate as read; more is no plate but a text. */
const MOST_SIGNS = 16;
const FEWEST_SIGNS = 2;

/**
 * The text of a plate as read, trimmed, or undefined where none was read. A text with `?` or `*` for a sign that was not read
 * is none: without that sign it would be another vehicle's plate.
 */
export function plateTextOf(told: string): string | undefined {
  if (isPlainPlate(told)) return told;
  if (told.length > 60) return undefined;
  const text = told.normalize('NFC').trim();
  if (text.length > 40 || saysNothing(text.replace(/[^\p{L}\p{N}]/gu, ''))) return undefined;
  const signs = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const isPlate = signs >= FEWEST_SIGNS && signs <= MOST_SIGNS && /^[\p{L}\p{N}\p{M} ·•.,:_/|-]+$/u.test(text);
  return isPlate ? text : undefined;
}

/** What nearly every plate is: ASCII letters and digits with hyphens, a digit among them. */
function isPlainPlate(told: string): boolean {
  let signs = 0;
  let hasDigit = false;
  for (let at = 0; at < told.length; at += 1) {
    const code = told.charCodeAt(at);
    if (code >= 48 && code <= 57) hasDigit = true;
    else if (code === 45 && at > 0 && at < told.length - 1) continue;
    else if (!((code >= 65 && code <= 90) || (code >= 97 && code <= 122))) return false;
    signs += 1;
  }
  return hasDigit && signs >= FEWEST_SIGNS && signs <= MOST_SIGNS && told.length <= 40;
}
