import { expect, it } from 'vitest';
import { lawActNames } from './decide.ts';
import { type FactSchema, factSchemaOf, findActSchema, resolved } from './fact-schema.ts';

/** Every fact of an act at every depth, by its path, as its type wrote it: `$ref` not followed, so that a description is the fact's own. */
function factsOf(schema: FactSchema, path: string): { readonly path: string; readonly fact: FactSchema }[] {
  const { properties, items, anyOf, additionalProperties } = resolved(schema);
  return [
    ...Object.entries(properties ?? {}).flatMap(([name, fact]) => [
      { path: `${path}.${name}`, fact },
      ...factsOf(fact, `${path}.${name}`),
    ]),
    ...(items === undefined ? [] : factsOf(items, `${path}[]`)),
    ...(anyOf ?? []).flatMap((form) => factsOf(form, path)),
    ...(typeof additionalProperties === 'object' ? factsOf(additionalProperties, `${path}{}`) : []),
  ];
}

const all = lawActNames.flatMap((act) => factsOf(findActSchema(act) ?? {}, act));

it('every fact of every act, at every depth, says by a comment of its own what it means', () => {
  expect(all.length).toBeGreaterThan(1000);
  const mute = all.filter(({ fact }) => (fact.description ?? '').trim().length < 8).map(({ path }) => path);
  expect([...new Set(mute)]).toEqual([]);
});

it('every act says in one sentence who does what, and under which text', () => {
  const vague = lawActNames.filter((act) => {
    const about = factSchemaOf(act).description ?? '';
    return !/\((LFP|LCAM|LRS|LSP|royal decree|law of|proposed resolution)/.test(about) || about.startsWith('Facts of');
  });
  expect(vague).toEqual([]);
});

it('no two acts are described alike', () => {
  const texts = lawActNames.map((act) => factSchemaOf(act).description);
  expect(texts.filter((text, place) => texts.indexOf(text) !== place)).toEqual([]);
});
