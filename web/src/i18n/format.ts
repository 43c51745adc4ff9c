import type { Lang } from '../portal/data-values.ts';

/** BCP 47 tag used for numbers and dates: Belgium's own conventions. */
const LOCALE: { readonly [L in Lang]: string } = { fr: 'fr-BE', nl: 'nl-BE', en: 'en-GB' };

/** A whole number with the separators of the language. */
export function formatNumber(lang: Lang, value: number): string {
  return new Intl.NumberFormat(LOCALE[lang], { maximumFractionDigits: 2 }).format(value);
}

/**
 * A Brussels day in full: « 21 novembre 2026 », « 1er janvier 2026 », "21 november 2026".
 * Takes the precision of its source: `2020` and `2020-10` stay a year and a month.
 */
export function formatDay(lang: Lang, day: string): string {
  const [year, month, date] = day.split('-');
  if (month === undefined || !/^\d{4}(-\d{2}){1,2}$/.test(day)) return day;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, date === undefined ? 1 : Number(date)));
  if (date === undefined) {
    return new Intl.DateTimeFormat(LOCALE[lang], { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(at);
  }
  const text = new Intl.DateTimeFormat(LOCALE[lang], { dateStyle: 'long', timeZone: 'UTC' }).format(at);
  return lang === 'fr' ? text.replace(/^1 /, '1er ') : text;
}

/** Day and time in Brussels of a UTC instant, both in full. The caller adds the words "heure de Bruxelles". */
export function formatInstant(lang: Lang, instant: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/Brussels',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at);
  const part = (type: string): string => parts.find((p) => p.type === type)?.value ?? '';
  const day = formatDay(lang, `${part('year')}-${part('month')}-${part('day')}`);
  const [hour, minute] = [part('hour'), part('minute')];
  const time = { fr: `${Number(hour)} h ${minute}`, nl: `${Number(hour)}.${minute} uur`, en: `${hour}:${minute}` }[
    lang
  ];
  const joint = { fr: 'à', nl: 'om', en: 'at' }[lang];
  return `${day} ${joint} ${time}`;
}

/** A list in words: « a, b et c ». */
export function formatList(lang: Lang, items: readonly string[]): string {
  return new Intl.ListFormat(LOCALE[lang], { style: 'long', type: 'conjunction' }).format(items);
}
