import type { Lang } from '../../../portal/data-values.ts';
import { bodyFields } from './body-fields.data.ts';
import { bodyValues } from './body-values.data.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

type FormKey = keyof typeof fr;
type FieldKey = keyof typeof bodyFields;
type ValueKey = keyof typeof bodyValues;

/** Where a word stands: with the words of forms, or with those of bodies. */
export type FoundLabel = { readonly form: FormKey } | { readonly field: FieldKey } | { readonly value: ValueKey };

const catalogues: { readonly [L in Lang]: { readonly [Key in FormKey]: string } } = { fr, nl, en };
type Named = readonly [fr: string, nl: string, en: string];
// Said as plain triples: a union of all that stands in them is more than the compiler can hold.
const fields: { readonly [Key in FieldKey]: Named } = bodyFields;
const values: { readonly [Key in ValueKey]: Named } = bodyValues;
const place: { readonly [L in Lang]: 0 | 1 | 2 } = { fr: 0, nl: 1, en: 2 };

/** What was found, in a language. */
export function labelText(found: FoundLabel, lang: Lang): string {
  if ('form' in found) return catalogues[lang][found.form];
  return ('field' in found ? fields[found.field] : values[found.value])[place[lang]];
}

/** The help of a form's field, the most exact first. */
export function findHint(name: string, parent: string): FoundLabel | undefined {
  return inForms(`h.${parent}.${name}`) ?? inForms(`h.${name}`);
}

/**
 * The name of a field of a form, a body or a row, the most exact first; undefined when nobody wrote it. Rows write `entry_id`
 * where the contract writes `entryId`: they share a name unless the row's own is written.
 */
export function findFieldLabel(name: string, parent: string): FoundLabel | undefined {
  const [camel, near] = [camelCase(name), camelCase(parent)];
  return (
    inForms(`f.${near}.${camel}`) ??
    inFields(`${near}.${camel}`) ??
    inFields(name) ??
    inForms(`f.${camel}`) ??
    inFields(camel)
  );
}

/** What a value means: `state.active` before `active`; undefined for what speaks for itself, such as a name or a text. */
export function findValueLabel(value: string, field: string): FoundLabel | undefined {
  const near = camelCase(field);
  return inForms(`v.${near}.${value}`) ?? inValues(`${near}.${value}`) ?? inForms(`v.${value}`) ?? inValues(value);
}

const inForms = (key: string): FoundLabel | undefined => (isKeyOf(fr, key) ? { form: key } : undefined);
const inFields = (key: string): FoundLabel | undefined => (isKeyOf(bodyFields, key) ? { field: key } : undefined);
const inValues = (key: string): FoundLabel | undefined => (isKeyOf(bodyValues, key) ? { value: key } : undefined);

function isKeyOf<T extends object>(catalogue: T, key: string): key is Extract<keyof T, string> {
  return Object.hasOwn(catalogue, key);
}

function camelCase(name: string): string {
  return name.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
