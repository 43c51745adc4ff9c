import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readChangePage } from '../changes/read-change-page.ts';
import { type FieldSummary, summariseChange } from '../changes/summarise-change.ts';
import type { ListedText } from '../concordance/check-lists.ts';
import type { CheckedPassage } from '../concordance/finding.ts';
import { readSideBySide } from '../read-side-by-side.ts';
import { say, type Trilingual } from '../trilingual.ts';
import type { Footnote } from '../two-columns/footnotes.ts';
import { type Passage, readTwoColumns } from '../two-columns/read-two-columns.ts';

/** A text that comes with the product, read from the file that we were given. */
export interface ShippedText extends ListedText {
  readonly kind: 'petition' | 'proposed-resolution';
  /** Its title in the languages in which our source has one. */
  readonly titles: { readonly fr?: string; readonly nl?: string };
  readonly source: Trilingual;
  /** SHA-256 of the file, in hex: whoever has the same file has the same text. */
  readonly sha256: string;
  readonly passages: readonly Passage[];
  readonly footnotes: readonly Footnote[];
  readonly signatories: readonly string[];
  /** What the page of changes changed; empty for a text that has none. */
  readonly changes: readonly FieldSummary[];
}

/** Reads the petition and the proposed resolution on facial recognition in Brussels, with all that follows from the files. */
export function readShippedTexts(): readonly [petition: ShippedText, resolution: ShippedText] {
  return [readPetition(), readResolution()];
}

/** What is compared between the languages: passages and notes. */
export const checkedPassages = ({ passages, footnotes }: ShippedText): readonly CheckedPassage[] => [
  ...passages,
  ...footnotes.map(({ number, ...texts }) => ({ id: `note-${number}`, ...texts })),
];

function readPetition(): ShippedText {
  const { text, sha256 } = readSource('petition-changes-page.nl-fr.txt');
  const fields = readChangePage(text);
  const now = (field: string, language: 'fr' | 'nl'): string | undefined =>
    fields.find((one) => one.field === field && one.language === language)?.after;
  const title = now('title', 'nl');
  return {
    id: 'petition',
    kind: 'petition',
    title: title ?? 'petition',
    titles: title === undefined ? {} : { nl: title },
    source: say(
      'page publique des modifications de la pétition, plateforme de participation du Parlement bruxellois, reprise comme texte',
      'openbare wijzigingenpagina van de petitie, participatieplatform van het Brussels Parlement, als tekst overgenomen',
      'public page of changes of the petition, participation platform of the Brussels Parliament, taken as text',
    ),
    sha256,
    passages: readSideBySide(now('description', 'fr') ?? '', now('description', 'nl') ?? ''),
    footnotes: [],
    signatories: [],
    changes: fields.map(summariseChange),
  };
}

function readResolution(): ShippedText {
  const { text, sha256 } = readSource('resolution-facial-recognition.nl-fr.txt');
  const { passages, footnotes, signatories } = readTwoColumns(text);
  const at = passages.findIndex(({ kind }) => kind === 'title');
  // "PROPOSITION DE RÉSOLUTION", then what it is about.
  const titleIn = (language: 'fr' | 'nl'): string =>
    [at, at + 1]
      .map((place) => passages[place]?.[language] ?? '')
      .join(' ')
      .replace(/^(\p{Lu})([\p{Lu}\s]+)(?= )/u, (_all, first: string, rest: string) => first + rest.toLowerCase());
  const titles = { fr: titleIn('fr'), nl: titleIn('nl') };
  return {
    id: 'proposed-resolution',
    kind: 'proposed-resolution',
    title: titles.fr,
    titles,
    source: say(
      'proposition imprimée du Parlement de la Région de Bruxelles-Capitale, couche de texte à deux colonnes',
      'gedrukt voorstel van het Brussels Hoofdstedelijk Parlement, tekstlaag in twee kolommen',
      'printed proposal of the Parliament of the Brussels-Capital Region, text layer in two columns',
    ),
    sha256,
    passages,
    footnotes,
    signatories,
    changes: [],
  };
}

function readSource(name: string): { readonly text: string; readonly sha256: string } {
  const bytes = readFileSync(join(import.meta.dirname, name));
  return { text: bytes.toString('utf8'), sha256: createHash('sha256').update(bytes).digest('hex') };
}
