import type { Lang, Localised } from '../portal/data-values.ts';
import { en } from './en.ts';
import { formatDay, formatInstant, formatList, formatNumber } from './format.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';
import { createTranslator, type Translate } from './translate.ts';

/** A key of the shared catalogue; the French one is the reference. */
export type MessageKey = keyof typeof fr;

/** Language of the page with everything that depends on it. */
export type I18n = {
  readonly lang: Lang;
  readonly t: Translate<MessageKey>;
  /** Brussels day in full. */
  readonly day: (day: string) => string;
  /** Brussels day and time in full. */
  readonly instant: (instant: string) => string;
  readonly number: (value: number) => string;
  readonly list: (items: readonly string[]) => string;
  /** The words of a localised text, and their language when it is not the page's. */
  readonly words: (text: Localised) => { readonly text: string; readonly lang: Lang };
};

const TRANSLATORS: { readonly [L in Lang]: Translate<MessageKey> } = {
  fr: createTranslator('fr', fr),
  nl: createTranslator('nl', nl),
  en: createTranslator('en', en),
};

/** Everything that depends on a language, for code outside components. */
export function i18nFor(lang: Lang): I18n {
  return {
    lang,
    t: TRANSLATORS[lang],
    day: (day) => formatDay(lang, day),
    instant: (instant) => formatInstant(lang, instant),
    number: (value) => formatNumber(lang, value),
    list: (items) => formatList(lang, items),
    words: (text) => {
      const own = text[lang];
      return own === undefined ? { text: text.fr, lang: 'fr' } : { text: own, lang };
    },
  };
}
