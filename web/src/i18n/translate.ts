import { IntlMessageFormat } from 'intl-messageformat';
import type { Lang } from '../portal/data-values.ts';

/** Values that a message may name. */
export type MessageValues = { readonly [name: string]: string | number };

/** Translates a key of one catalogue; ICU messages take values. A key that the catalogue lacks does not compile. */
export type Translate<Key extends string> = (key: Key, values?: MessageValues) => string;

/** A catalogue of the same keys as `Reference`: a text missing in one language is a type error. */
export type CatalogueLike<Reference extends { readonly [key: string]: string }> = {
  readonly [Key in keyof Reference]: string;
};

const LOCALE: { readonly [L in Lang]: string } = { fr: 'fr-BE', nl: 'nl-BE', en: 'en-GB' };

/** Makes the translator of one language. Messages are parsed once each; a missing value throws (a test renders them all). */
export function createTranslator<Key extends string>(
  lang: Lang,
  catalogue: { readonly [K in Key]: string },
): Translate<Key> {
  const parsed = new Map<Key, IntlMessageFormat>();
  return (key, values) => {
    const message = catalogue[key];
    // Plain sentences skip the parser: most of the catalogue has no value in it.
    if (values === undefined && !message.includes('{')) return message;
    let format = parsed.get(key);
    if (format === undefined) {
      format = new IntlMessageFormat(message, LOCALE[lang], undefined, { ignoreTag: true });
      parsed.set(key, format);
    }
    return String(format.format(values === undefined ? undefined : { ...values }));
  };
}
