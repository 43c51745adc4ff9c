import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { I18nProvider } from '../../i18n/i18n-context.tsx';
import { type CatalogueLike, createTranslator, type Translate } from '../../i18n/translate.ts';
import type { Lang } from '../../portal/data-values.ts';
import { isLang } from '../../portal/routes.ts';

type Choice = { readonly lang: Lang; readonly setLang: (lang: Lang) => void };

const Context = createContext<Choice>({ lang: 'fr', setLang: () => undefined });

const storedUnder = 'clairevoie.language';

function languageAtStart(): Lang {
  const kept = globalThis.localStorage?.getItem(storedUnder) ?? undefined;
  if (isLang(kept)) return kept;
  const asked = globalThis.navigator?.languages.map((tag) => tag.slice(0, 2)).find(isLang);
  return asked ?? 'fr';
}

/** Language of the console: kept on this computer, switched without leaving the place one is at (what was typed stays). */
export function LanguageProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [lang, setChosen] = useState(languageAtStart);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  const choice = useMemo(
    () => ({
      lang,
      setLang: (next: Lang) => {
        globalThis.localStorage?.setItem(storedUnder, next);
        setChosen(next);
      },
    }),
    [lang],
  );
  return (
    <Context value={choice}>
      <I18nProvider lang={lang}>{children}</I18nProvider>
    </Context>
  );
}

/** The language chosen and how to change it. */
export function useLanguage(): Choice {
  return useContext(Context);
}

/**
 * Makes the hook that translates the keys of one catalogue: `const useText = consoleTexts({ fr, nl, en })`.
 * French is the reference; a key missing in Dutch or English does not compile. One catalogue a desk keeps bundles small.
 */
export function consoleTexts<Reference extends { readonly [key: string]: string }>(catalogues: {
  readonly fr: Reference;
  readonly nl: CatalogueLike<Reference>;
  readonly en: CatalogueLike<Reference>;
}): () => Translate<keyof Reference & string> {
  const made: Partial<Record<Lang, Translate<keyof Reference & string>>> = {};
  // biome-ignore lint/correctness/noComponentHookFactories: called once a module, at its top: the hook's identity never changes.
  return function useTexts() {
    const { lang } = useLanguage();
    made[lang] ??= createTranslator<keyof Reference & string>(lang, catalogues[lang]);
    return made[lang];
  };
}
