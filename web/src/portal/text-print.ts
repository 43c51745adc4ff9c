import { i18nFor } from '../i18n/i18n.ts';
import type { Lang, Published } from './data-values.ts';
import { hrefFor } from './routes.ts';
import type { TextData, TextPassage } from './texts-data.ts';

/** A passage as it is printed: its name in the margin, its own address, its words in both languages. */
export type PrintedPassage = {
  readonly label: string;
  /** Full address of the passage on the portal. */
  readonly href: string;
  readonly isHeading: boolean;
  readonly fr: string | null;
  readonly nl: string | null;
};

/** Everything that the print of a text says, in the language of its reader. */
export type PrintedText = {
  readonly lang: Lang;
  readonly heading: string;
  readonly titles: readonly Published[];
  readonly status: string;
  /** Source, digest, day, address: a line each. */
  readonly facts: readonly string[];
  readonly passages: readonly PrintedPassage[];
  readonly notesHeading: string;
  readonly notes: readonly PrintedPassage[];
  readonly signatories: string | null;
  /** What stands where a language has no words. */
  readonly missing: { readonly fr: string; readonly nl: string };
  readonly columns: { readonly fr: string; readonly nl: string };
  readonly footer: string;
};

/** Puts a text into words for print; `baseUrl` without a slash at its end. Pure: same data, same words. */
export function printedText(data: TextData, lang: Lang, baseUrl: string): PrintedText {
  const { t, day, words } = i18nFor(lang);
  const { id, kind, titles, source } = data.text;
  const address = `${baseUrl}${hrefFor(lang, 'text', { id })}`;
  const printed = (passage: TextPassage, isNote: boolean): PrintedPassage => ({
    label: t(isNote ? 'texts.passage.note' : `texts.passage.${passage.kind}`, { number: passage.number }),
    href: `${baseUrl}${hrefFor(lang, 'text', { id, hash: passage.id })}`,
    isHeading: passage.kind === 'title' || passage.kind === 'heading',
    fr: passage.fr,
    nl: passage.nl,
  });
  const heading = t(`texts.kind.${kind}`);
  return {
    lang,
    heading,
    titles,
    status: t(`texts.status.${kind}`),
    facts: [
      `${t('camera.source')}${t('colon')}${words(source).text}`,
      `${t('texts.digest')}${t('colon')}${data.sha256}`,
      `${t('texts.print.on')}${t('colon')}${day(data.legalDay)}`,
      `${t('texts.print.address')}${t('colon')}${address}`,
    ],
    passages: data.passages.map((passage) => printed(passage, false)),
    notesHeading: t('texts.notes'),
    notes: data.notes.map((note) => printed(note, true)),
    signatories: data.signatories.length === 0 ? null : data.signatories.join(', '),
    missing: { fr: t('texts.missing.fr'), nl: t('texts.missing.nl') },
    columns: { fr: 'Français', nl: 'Nederlands' },
    footer: `${heading} – ${address}`,
  };
}
