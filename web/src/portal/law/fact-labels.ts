import { type FactSchema, factInWords } from '@clairevoie/law';
import type { Localised } from '../data-values.ts';
import { factLabels } from './fact-labels.data.ts';
import { valueLabels } from './value-labels.data.ts';

const labels: Readonly<Record<string, Localised>> = factLabels;
const values: Readonly<Record<string, Localised>> = valueLabels;

/**
 * The label of a fact in three languages: ours for the longest end of its path that has one (`camera.kind` before `kind`), or
 * the words in which the law package names it. Without either, the words of its name, in English and marked as such.
 */
export function labelOfFact(path: string, schema: FactSchema): { readonly label: Localised; readonly isOurs: boolean } {
  const names = path.split('.').filter((name) => !/^\d+$/.test(name));
  for (let from = 0; from < names.length; from++) {
    const end = names.slice(from).join('.');
    const own = labels[end] ?? (from === 0 ? factInWords(end) : undefined);
    if (own !== undefined) return { label: capital(own), isOurs: true };
  }
  const last = names.at(-1) ?? path;
  const byType = schema['x-type'] === undefined ? undefined : labels[schema['x-type']];
  if (byType !== undefined) return { label: capital(byType), isOurs: true };
  return { label: inEnglish(last), isOurs: false };
}

/** What a value means: as the law package says, else ours, else its own words in English. */
export function labelOfValue(value: string, schema: FactSchema): Localised {
  return schema['x-meaning']?.[value] ?? values[value] ?? inEnglish(value);
}

/** Whether a value has words in the two languages of the law. */
export const hasValueLabel = (value: string, schema: FactSchema): boolean =>
  schema['x-meaning']?.[value] !== undefined || values[value] !== undefined || /^[0-9]/.test(value);

const capital = ({ fr, nl, en }: Localised): Localised => ({
  fr: upper(fr),
  nl: upper(nl),
  ...(en === undefined ? {} : { en: upper(en) }),
});

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A name of the code in words: `managedByPolice` becomes "Managed by police". */
function inEnglish(name: string): Localised {
  const words = name
    .replaceAll('-', ' ')
    .replaceAll(/([a-z0-9])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`);
  const text = /^[0-9]/.test(words) ? words : upper(words);
  return { fr: text, nl: text, en: text };
}
