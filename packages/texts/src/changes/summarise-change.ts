import { say, type Trilingual } from '../trilingual.ts';
import { blocksOf } from './blocks.ts';
import { type BlockChange, compareBlocks } from './compare-blocks.ts';
import type { ChangedField } from './read-change-page.ts';

/** What became of one field, in a sentence, with the blocks behind it. */
export interface FieldSummary {
  readonly field: ChangedField;
  readonly is: 'added' | 'removed' | 'words' | 'form' | 'same';
  readonly sentence: Trilingual;
  readonly changes: readonly BlockChange[];
}

/** Says what changed in a field: added whole, no word but the form, or how many words. */
export function summariseChange(field: ChangedField): FieldSummary {
  const changes = compareBlocks(blocksOf(field.before), blocksOf(field.after));
  const name = nameOf(field);
  const has = { before: field.before.trim() !== '', after: field.after.trim() !== '' };
  if (!has.before && has.after)
    return {
      field,
      changes,
      is: 'added',
      sentence: say(`${name.fr} : ajouté${name.gender}`, `${name.nl}: toegevoegd`, `${name.en}: added`),
    };
  if (has.before && !has.after)
    return {
      field,
      changes,
      is: 'removed',
      sentence: say(`${name.fr} : supprimé${name.gender}`, `${name.nl}: geschrapt`, `${name.en}: removed`),
    };
  const worded = changes.filter(({ is }) => is === 'changed' || is === 'added' || is === 'removed');
  const forms = changes.filter((change) => change.is === 'form');
  if (worded.length > 0) {
    const counts = countWords(worded);
    return {
      field,
      changes,
      is: 'words',
      sentence: say(
        `${name.fr} : ${counts.added} ${plural(counts.added, 'mot ajouté', 'mots ajoutés')}, ${counts.removed} ${plural(counts.removed, 'mot supprimé', 'mots supprimés')}${formsFr(forms)}`,
        `${name.nl}: ${counts.added} ${plural(counts.added, 'woord', 'woorden')} toegevoegd, ${counts.removed} ${plural(counts.removed, 'woord', 'woorden')} geschrapt${formsNl(forms)}`,
        `${name.en}: ${counts.added} ${plural(counts.added, 'word', 'words')} added, ${counts.removed} removed${formsEn(forms)}`,
      ),
    };
  }
  return {
    field,
    changes,
    is: forms.length > 0 ? 'form' : 'same',
    sentence: say(
      `${name.fr} : aucun mot modifié${formsFr(forms)}`,
      `${name.nl}: geen woord gewijzigd${formsNl(forms)}`,
      `${name.en}: no word changed${formsEn(forms)}`,
    ),
  };
}

type FormChange = Extract<BlockChange, { is: 'form' }>;
const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

const blockNames: Readonly<Record<'heading' | 'paragraph' | 'item' | 'quote', Trilingual>> = {
  heading: say('un titre', 'een kop', 'a heading'),
  paragraph: say('un paragraphe', 'een alinea', 'a paragraph'),
  item: say('un point de liste', 'een lijstpunt', 'an item of a list'),
  quote: say('une citation', 'een citaat', 'a quotation'),
};

const formsIn = (forms: readonly FormChange[], language: 'fr' | 'nl' | 'en', became: string): string =>
  forms
    .map(({ before, after }) => `, ${blockNames[before.form][language]} ${became} ${blockNames[after.form][language]}`)
    .join('');
const formsFr = (forms: readonly FormChange[]): string => formsIn(forms, 'fr', 'devient');
const formsNl = (forms: readonly FormChange[]): string => formsIn(forms, 'nl', 'wordt');
const formsEn = (forms: readonly FormChange[]): string => formsIn(forms, 'en', 'became');

function countWords(changes: readonly BlockChange[]): { readonly added: number; readonly removed: number } {
  const count = (text: string): number => text.match(/[\p{L}\d]+(?:[’'-][\p{L}\d]+)*/gu)?.length ?? 0;
  let [added, removed] = [0, 0];
  for (const change of changes) {
    if (change.is === 'added') added += count(change.after.text);
    else if (change.is === 'removed') removed += count(change.before.text);
    else if (change.is === 'changed')
      for (const run of change.words) {
        if (run.is === 'added') added += count(run.text);
        if (run.is === 'removed') removed += count(run.text);
      }
  }
  return { added, removed };
}

function nameOf({ field, label, language }: ChangedField): Trilingual & { readonly gender: string } {
  if (field === 'other') return { fr: label, nl: label, en: label, gender: '' };
  const tongue = { fr: say('en français', 'Frans', 'in French'), nl: say('en néerlandais', 'Nederlands', 'in Dutch') };
  const named = field === 'title' ? say('Titre', 'Titel', 'Title') : say('Description', 'Beschrijving', 'Description');
  const of = language === undefined ? undefined : tongue[language];
  return {
    fr: of === undefined ? named.fr : `${named.fr} ${of.fr}`,
    nl: of === undefined ? named.nl : `${named.nl} (${of.nl})`,
    en: of === undefined ? named.en : `${named.en} ${of.en}`,
    gender: field === 'description' ? 'e' : '',
  };
}
