/**
 * The page that verifies a receipt without network, as one file: `web/verify-file.ts` puts this script and its style into it.
 * The polyfill comes first: the law reckons with Temporal, which not every browser has.
 */
import 'temporal-polyfill/global';
import { type ReactNode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nProvider } from '../i18n/i18n-context.tsx';
import type { Lang } from '../portal/data-values.ts';
import { negotiateLanguage } from '../portal/routes.ts';
import './verify.css';
import { VerifyPage } from './verify-page.tsx';
import { verifyWords } from './verify-words.ts';

/** The language of the address (`#nl`), else of the browser, else French. */
function firstLanguage(): Lang {
  const asked = location.hash.slice(1);
  return asked === 'fr' || asked === 'nl' || asked === 'en' ? asked : negotiateLanguage(navigator.languages.join(','));
}

function Page(): ReactNode {
  const [lang, setLang] = useState(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = `${verifyWords[lang].title} – Clairevoie`;
  }, [lang]);
  return (
    <I18nProvider lang={lang}>
      <VerifyPage onLanguage={setLang} />
    </I18nProvider>
  );
}

const root = document.getElementById('page');
if (root !== null) createRoot(root).render(<Page />);
