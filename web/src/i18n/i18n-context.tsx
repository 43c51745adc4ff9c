import { createContext, type ReactNode, useContext } from 'react';
import type { Lang, Localised } from '../portal/data-values.ts';
import { type I18n, i18nFor } from './i18n.ts';

export { type I18n, i18nFor, type MessageKey } from './i18n.ts';

const Context = createContext<I18n>(i18nFor('fr'));

/** Gives a language to all components under it. */
export function I18nProvider({ lang, children }: { readonly lang: Lang; readonly children: ReactNode }): ReactNode {
  return <Context value={i18nFor(lang)}>{children}</Context>;
}

/** The language of the page and its formatters. */
export function useI18n(): I18n {
  return useContext(Context);
}

/** A text of the data in the page's language; without an English version the French one, marked as French. */
export function Words({ of }: { readonly of: Localised }): ReactNode {
  const { lang, words } = useI18n();
  const shown = words(of);
  return shown.lang === lang ? shown.text : <span lang={shown.lang}>{shown.text}</span>;
}
