import { type FactChange, type FactSchema, factSchemaOf, type LawActName } from '@clairevoie/law';
import { formatDay, formatInstant } from '../../i18n/format.ts';
import type { Localised } from '../data-values.ts';
import { labelOfFact, labelOfValue } from './fact-labels.ts';
import type { ChangeShown } from './law-page-data.ts';

const langs = ['fr', 'nl', 'en'] as const;
const same = (text: string): Localised => ({ fr: text, nl: text, en: text });
/** French leaves a space before a colon and a semicolon; Dutch and English do not. */
const join = (parts: readonly Localised[], between: string): Localised => ({
  fr: parts.map(({ fr }) => fr).join(between),
  nl: parts.map(({ nl }) => nl).join(between.replace(/^ (?=[:;])/, '')),
  en: parts.map(({ en, fr }) => en ?? fr).join(between.replace(/^ (?=[:;])/, '')),
});

/** The schema of a fact and of what stands above it, by its path; `[0]` and `.0` are items of a list. */
function schemaAt(act: LawActName, path: string): FactSchema {
  let schema: FactSchema = factSchemaOf(act);
  for (const name of path.replaceAll(/\[(\d+)\]/g, '.$1').split('.')) {
    const below = /^\d+$/.test(name) ? schema.items : schema.properties?.[name];
    schema = below?.anyOf?.find((form) => form.properties !== undefined) ?? below ?? {};
  }
  return schema;
}

/** The label of a fact with the things above it: « Décision : rôle ». */
export function labelOfPath(act: LawActName, path: string): Localised {
  const names = path.replaceAll(/\[(\d+)\]/g, '.$1').split('.');
  const parts = names.flatMap((name, index) => {
    if (/^\d+$/.test(name)) return [];
    const here = names.slice(0, index + 1).join('.');
    return [labelOfFact(here, schemaAt(act, here)).label];
  });
  return join(parts, ' – ');
}

/** A change of the facts as people say it. */
export function changeInWords(act: LawActName, { path, from, to }: FactChange): ChangeShown {
  const schema = schemaAt(act, path);
  return {
    what: labelOfPath(act, path),
    from: from === undefined ? null : valueInWords(path, schema, from),
    to: valueInWords(path, schema, to),
  };
}

function valueInWords(path: string, schema: FactSchema, value: unknown): Localised {
  if (typeof value === 'boolean')
    return value ? { fr: 'oui', nl: 'ja', en: 'yes' } : { fr: 'non', nl: 'nee', en: 'no' };
  if (value === null || value === undefined) return { fr: 'non précisé', nl: 'niet vermeld', en: 'not stated' };
  if (Array.isArray(value))
    return join(
      value.map((item) => valueInWords(path, schema.items ?? {}, item)),
      ', ',
    );
  if (typeof value === 'object') {
    const parts = Object.entries(value).map(([name, below]) => {
      const here = `${path}.${name}`;
      const own = schema.properties?.[name] ?? {};
      return join([labelOfFact(here, own).label, valueInWords(here, own, below)], ' : ');
    });
    return join(parts, ' ; ');
  }
  return scalarInWords(schema, String(value));
}

function scalarInWords(schema: FactSchema, value: string): Localised {
  if (schema.enum !== undefined) return labelOfValue(value, schema);
  if (value === 'stated') return { fr: 'à préciser', nl: 'te vermelden', en: 'to be stated' };
  if (value === 'to be given by that person')
    return { fr: 'à donner par cette personne', nl: 'door die persoon te geven', en: value };
  const format = /^\d{4}-\d{2}-\d{2}$/.test(value)
    ? formatDay
    : /^\d{4}-\d{2}-\d{2}T/.test(value)
      ? formatInstant
      : null;
  if (format === null) return same(value);
  const [fr = '', nl = '', en = ''] = langs.map((lang) => format(lang, value));
  return { fr, nl, en };
}
