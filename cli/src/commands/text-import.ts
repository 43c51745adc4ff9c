import { createHash } from 'node:crypto';
import { type BringText, textForms, textKinds } from '@clairevoie/contract';
import {
  broughtContent,
  isInTwoColumns,
  type ReadText,
  readChangePageVersions,
  readDecidim,
  readPaper,
  readSides,
} from '@clairevoie/texts';

/** What the command was told of a text. */
export interface ImportOptions {
  readonly form: string;
  readonly kind: string;
  readonly id: string;
  readonly licence: string;
  readonly sourceFr: string;
  readonly sourceNl: string;
  readonly sourceEn: string;
  readonly url?: string;
  readonly dated?: string;
  readonly item?: string;
}

/** The file, and the French text beside it where the languages stand apart. */
export interface ImportedFiles {
  readonly text: string;
  readonly french?: string;
}

/** Why a file cannot be imported as it was said to be. */
export type ImportRefusal = 'unknown-form' | 'unknown-kind' | 'nothing-read' | 'not-json' | 'which-item' | 'one-column';

/** Reads a file as versions of a text, each as `dossier/bring-text` takes it: older first. */
export function readImport(
  { text, french }: ImportedFiles,
  options: ImportOptions,
): readonly BringText[] | { readonly refused: ImportRefusal; readonly items?: readonly string[] } {
  const textForm = textForms.find((one) => one === options.form);
  const textKind = textKinds.find((one) => one === options.kind);
  if (textForm === undefined) return { refused: 'unknown-form' };
  if (textKind === undefined) return { refused: 'unknown-kind' };
  const common = {
    ...{ textId: options.id, textKind, textForm, licence: options.licence },
    source: { fr: options.sourceFr, nl: options.sourceNl, en: options.sourceEn },
    digest: createHash('sha256')
      .update(`${french ?? ''}${text}`)
      .digest('hex'),
    ...(options.dated === undefined ? {} : { datedOn: options.dated }),
    ...(options.url === undefined ? {} : { sourceUrl: options.url }),
  };
  const brought = (versions: readonly ReadText[]) =>
    versions.some(({ passages }) => passages.length > 0)
      ? versions.map((one): BringText => ({ ...common, ...broughtContent(one) }))
      : ({ refused: 'nothing-read' } as const);
  switch (textForm) {
    case 'change-page':
      return brought(readChangePageVersions(text));
    case 'two-columns':
      return isInTwoColumns(text) ? brought([readPaper(text)]) : { refused: 'one-column' };
    case 'html':
    case 'plain-text':
      return brought([
        readSides(french === undefined ? { fr: text } : { fr: french, nl: text }, { isLaw: textKind === 'law' }),
      ]);
    case 'decidim-proposals':
    case 'decidim-initiatives': {
      const items = itemsIn(text);
      if (items === undefined) return { refused: 'not-json' };
      const chosen = items.filter(({ reference }) => options.item === undefined || reference === options.item);
      const [item] = chosen;
      if (item === undefined || chosen.length > 1)
        return { refused: 'which-item', items: items.map(({ reference }) => reference) };
      const { url, publishedOn } = item;
      const read = brought([item]);
      return 'refused' in read
        ? read
        : read.map((one) => ({
            ...(url === undefined ? {} : { sourceUrl: url }),
            ...(publishedOn === undefined ? {} : { datedOn: publishedOn }),
            ...one,
          }));
    }
  }
}

function itemsIn(json: string) {
  try {
    return readDecidim(json);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
