import type { ReadText } from '../import/read-text.ts';
import type { Language } from '../language.ts';
import type { ChangedField } from './read-change-page.ts';
import { type FieldSummary, summariseChange } from './summarise-change.ts';

/** What a version must have to be compared with another. */
export type ComparedVersion = Pick<ReadText, 'titles' | 'fields'> & {
  readonly passages: readonly { readonly fr?: string; readonly nl?: string }[];
};

/**
 * What changed from one version of a text to another, field by field: by the fields of a page where both have them, with their markup;
 * else by titles and passages. Fields that neither has are left out.
 */
export function compareVersions(before: ComparedVersion, after: ComparedVersion): readonly FieldSummary[] {
  const [old, now] =
    before.fields.length > 0 && after.fields.length > 0
      ? [before.fields, after.fields]
      : [fieldsOf(before), fieldsOf(after)];
  const named = Map.groupBy([...now, ...old], ({ field, label, language }) => `${field} ${language ?? label}`);
  return [...named.values()].flatMap(([one]): readonly FieldSummary[] => {
    if (one === undefined) return [];
    const contentIn = (fields: typeof now): string =>
      fields.find(
        ({ field, label, language }) =>
          field === one.field && language === one.language && (language !== undefined || label === one.label),
      )?.content ?? '';
    const { content: _, ...name } = one;
    return [summariseChange({ ...name, before: contentIn(old), after: contentIn(now) })];
  });
}

type Field = Pick<ChangedField, 'field' | 'label' | 'language'> & { readonly content: string };

/** Titles and passages of a text that came without fields: a passage is a paragraph. */
function fieldsOf({ titles, passages }: ComparedVersion): readonly Field[] {
  return (['fr', 'nl'] as const satisfies readonly Language[]).flatMap((language): readonly Field[] => {
    const words = passages.flatMap((one) => one[language] ?? []).join('\n\n');
    const title = titles[language];
    return [
      ...(title === undefined ? [] : [{ field: 'title' as const, label: 'title', language, content: title }]),
      ...(words === '' ? [] : [{ field: 'description' as const, label: 'text', language, content: words }]),
    ];
  });
}
