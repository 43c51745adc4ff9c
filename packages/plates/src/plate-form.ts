/** How plates look, by country, as far as it is certain. */

/** A series of plates of one country, in normal form. */
export type PlateSeries = {
  readonly country: 'BE';
  readonly name: 'standard' | 'old' | 'diplomatic';
  readonly form: RegExp;
};

/**
 * Belgian series. Source: patterns in public source code (`be.ordina.springbatch` LicensePlateType and a second file with the
 * same pattern); no official list of the special series (dealers, old-timers, trailers, court, parliament ...) was found, and
 * none is made up here. A personalised plate is one to nine letters and digits: every text is of that form, so it says nothing
 * and is no series here.
 */
export const BELGIAN_SERIES: readonly PlateSeries[] = [
  { country: 'BE', name: 'standard', form: /^[1-9][A-Z]{3}[0-9]{3}$/ },
  { country: 'BE', name: 'old', form: /^[A-Z]{3}[0-9]{3}$/ },
  { country: 'BE', name: 'diplomatic', form: /^CD[A-Z0-9]{3,6}$/ },
];

/**
 * A plate in its normal form: upper case, without separators. In Belgium nothing but A to Z and 0 to 9 is on a plate; elsewhere
 * other letters stay as they are, for `MÜ` and `MU` are two towns. The original is the caller's to keep.
 */
export function normalForm(text: string, country: string | null): string {
  if (isNormal(text)) return text;
  const joined = text.replaceAll('-', '');
  if (isNormal(joined)) return joined;
  const upper = text.normalize('NFC').toUpperCase();
  if (country !== 'BE') return upper.replace(/[^\p{L}\p{N}]/gu, '');
  return upper.normalize('NFD').replace(/[^A-Z0-9]/g, '');
}

function isNormal(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!((code >= 48 && code <= 57) || (code >= 65 && code <= 90))) return false;
  }
  return true;
}

/** Whether we know how plates of a country look. */
export const knowsForms = (country: string | null): boolean => country === 'BE';

/** The series that a normal form belongs to, or null. The country is an ISO 3166 code of two letters (`alpha2Of`). */
export function seriesOf(country: string | null, normal: string): PlateSeries | null {
  return knowsForms(country) ? (BELGIAN_SERIES.find(({ form }) => form.test(normal)) ?? null) : null;
}

/** Whether a normal form is one that the country is known to issue; false for a country whose series we do not know. */
export const isOfKnownForm = (country: string | null, normal: string): boolean => seriesOf(country, normal) !== null;
