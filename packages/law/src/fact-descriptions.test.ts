import { describe, expect, it } from 'vitest';
import { lawActNames } from './decide.ts';
import { descriptionParts, factSchemaIn, questionSchemaIn } from './fact-descriptions.ts';
import { type FactSchema, factSchemaOf, questionSchemaOf } from './fact-schema.ts';

/** Every description of a schema, at every depth. */
function descriptionsOf(schema: FactSchema): readonly string[] {
  const { description, properties, items, anyOf } = schema;
  return [
    ...(description === undefined ? [] : [description]),
    ...Object.values(properties ?? {}).flatMap(descriptionsOf),
    ...(items === undefined ? [] : descriptionsOf(items)),
    ...(anyOf ?? []).flatMap(descriptionsOf),
  ];
}

const english = new Set(lawActNames.flatMap((act) => descriptionsOf(factSchemaOf(act))));
const lines = descriptionParts.flatMap((part) => Object.entries(part));

/** What must be the same in every language: articles, readings, codes. */
const fixed = (text: string): readonly string[] =>
  (text.match(/\d+\/\d+(?:\/\d+\w*)?|[RA]-\d\d|`[^`]+`|\d\d-\d\d-\d{4}/g) ?? []).sort();

describe('the descriptions of acts and facts', () => {
  it('stand in French and Dutch, every one, with the articles and codes of the English', () => {
    expect(english.size).toBeGreaterThan(1000);
    const written = new Map(lines);
    const missing = [...english].filter((text) =>
      [0, 1].some((place) => {
        const words = written.get(text)?.[place]?.trim() ?? '';
        return words === '' || words === text || fixed(words).join() !== fixed(text).join();
      }),
    );
    expect(missing).toEqual([]);
  });

  it('are kept of nothing that no act asks, and in one part only', () => {
    const texts = lines.map(([text]) => text);
    expect(texts.filter((text) => !english.has(text))).toEqual([]);
    expect(texts.filter((text, place) => texts.indexOf(text) !== place)).toEqual([]);
  });

  it('are in the language asked for at every depth, and nothing else of the schema changes', () => {
    const bare = (schema: unknown): unknown =>
      JSON.parse(JSON.stringify(schema, (key, value) => (key === 'description' ? typeof value : value)));
    for (const act of lawActNames)
      for (const language of ['fr', 'nl'] as const) {
        const there = factSchemaIn(act, language);
        expect(descriptionsOf(there).filter((text) => english.has(text))).toEqual([]);
        expect(bare(there)).toEqual(bare(factSchemaOf(act)));
      }
    expect(factSchemaIn('open-recording', 'en')).toEqual(factSchemaOf('open-recording'));
  });

  it('of a question say in the same language what null says', () => {
    expect(questionSchemaIn('open-recording', 'fr').description).toMatch(
      /^Un membre de la police .* null dit qu’il n’y en a pas\.$/,
    );
    expect(questionSchemaIn('open-recording', 'nl').description).toMatch(
      /^Een lid van de politie .* null zegt dat er geen is\.$/,
    );
    expect(questionSchemaIn('open-recording', 'en')).toEqual(questionSchemaOf('open-recording'));
  });

  it('name the law as each language does', () => {
    const wrong = lines.flatMap(([, [fr, nl]]) => [
      ...(/WPA|LCAM|LRS|camerawet/.test(fr) ? [fr] : []),
      ...(/LFP|LCAM|LRS|\bal\. \d|loi /.test(nl) ? [nl] : []),
    ]);
    expect(wrong).toEqual([]);
  });
});
