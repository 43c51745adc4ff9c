import type { Language } from '../language.ts';
import { type ReadText, type TextField, textOfFields } from './read-text.ts';

/** A proposal or initiative of a participation platform, as its export has it. Names of people are never read. */
export interface PlatformText extends ReadText {
  /** As the platform numbers it. */
  readonly reference: string;
  readonly url?: string;
  /** Day on which the platform published it. */
  readonly publishedOn?: string;
}

/** Reads an export of Decidim: proposals (title and body) or initiatives (title and description), one object or a list. */
export function readDecidim(json: string): readonly PlatformText[] {
  const parsed: unknown = JSON.parse(json);
  const items: readonly unknown[] = Array.isArray(parsed) ? parsed : [parsed];
  return items.flatMap((item): readonly PlatformText[] => {
    if (!isRecord(item)) return [];
    const reference = wordsOf(item.reference) ?? (typeof item.id === 'number' ? String(item.id) : undefined);
    if (reference === undefined) return [];
    const text = textOfFields([
      ...fieldsOf('title', item.title),
      ...fieldsOf('description', item.body ?? item.description),
    ]);
    const [url, published] = [wordsOf(item.url), wordsOf(item.published_at)];
    const publishedOn = published?.match(/^\d{4}-\d\d-\d\d/)?.[0];
    return [
      {
        ...{ ...text, reference },
        ...(url === undefined || !/^https?:\/\/[\x21-\x7e]+$/.test(url) ? {} : { url }),
        ...(publishedOn === undefined ? {} : { publishedOn }),
      },
    ];
  });
}

/** What stands there in French and Dutch; what a machine translated is nobody's text. */
function fieldsOf(field: TextField['field'], value: unknown): readonly TextField[] {
  if (!isRecord(value)) return [];
  return (['fr', 'nl'] as const satisfies readonly Language[]).flatMap((language): readonly TextField[] => {
    const content = wordsOf(value[language]);
    return content === undefined ? [] : [{ field, label: field, language, content: asBlocks(content) }];
  });
}

/** A platform breaks paragraphs with one line end; ours are apart by an empty line. */
const asBlocks = (content: string): string =>
  /<[a-z][\s\S]*>/i.test(content) ? content : content.replaceAll(/\r?\n+/g, '\n\n');

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const wordsOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;
