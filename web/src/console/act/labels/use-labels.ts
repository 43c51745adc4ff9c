import type { Lang } from '../../../portal/data-values.ts';
import { useLanguage } from '../../i18n/console-texts.tsx';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

type LabelKey = keyof typeof fr;

const catalogues: { readonly [L in Lang]: { readonly [Key in LabelKey]: string } } = { fr, nl, en };

/** What fields and values of payloads are called. `parent` tells apart fields of one name. */
export type Labels = {
  readonly field: (name: string, parent: string) => string;
  readonly hint: (name: string, parent: string) => string | undefined;
  readonly value: (value: string, field: string) => string;
};

/** The key under which a field, a hint or a value is written, the most exact first; undefined when nobody wrote it. */
export function labelKey(kind: 'f' | 'h' | 'v', name: string, near: string): LabelKey | undefined {
  return [`${kind}.${near}.${name}`, `${kind}.${name}`].find(isLabelKey);
}

function isLabelKey(key: string): key is LabelKey {
  return Object.hasOwn(fr, key);
}

/** Labels in the language chosen; a name that nobody wrote shows as it is in the contract (a test finds it). */
export function useLabels(): Labels {
  const { lang } = useLanguage();
  const read = (key: LabelKey | undefined): string | undefined =>
    key === undefined ? undefined : catalogues[lang][key];
  return {
    field: (name, parent) => read(labelKey('f', name, parent)) ?? name,
    hint: (name, parent) => read(labelKey('h', name, parent)),
    value: (value, field) => read(labelKey('v', value, field)) ?? value,
  };
}
