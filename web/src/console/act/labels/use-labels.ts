import { useLanguage } from '../../i18n/console-texts.tsx';
import { type FoundLabel, findFieldLabel, findHint, findValueLabel, labelText } from './find-label.ts';

/** What fields and values of forms, bodies and rows are called. `parent` tells apart fields of one name. */
export type Labels = {
  readonly field: (name: string, parent: string) => string;
  readonly hint: (name: string, parent: string) => string | undefined;
  /** Undefined for what speaks for itself, such as a name or a text. */
  readonly value: (value: string, field: string) => string | undefined;
};

/** Labels in the language chosen; a field that nobody named shows as the contract names it (`body-labels.test.ts` finds it). */
export function useLabels(): Labels {
  const { lang } = useLanguage();
  const read = (found: FoundLabel | undefined): string | undefined =>
    found === undefined ? undefined : labelText(found, lang);
  return {
    field: (name, parent) => read(findFieldLabel(name, parent)) ?? name,
    hint: (name, parent) => read(findHint(name, parent)),
    value: (value, field) => read(findValueLabel(value, field)),
  };
}
