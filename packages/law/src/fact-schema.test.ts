import { expect, it } from 'vitest';
import { lawActNames } from './decide.ts';
import { enumerated, type FactSchema, factSchemaOf, findActSchema, resolved } from './fact-schema.ts';
import { describedEnumerations, enumerationOf, meaningsOf } from './fact-values.ts';

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

/** Every schema of an act at every depth, with where it stands. */
function schemasOf(schema: FactSchema, path: string): { readonly path: string; readonly schema: FactSchema }[] {
  const { properties, items, anyOf } = resolved(schema);
  return [
    { path, schema },
    ...Object.entries(properties ?? {}).flatMap(([name, fact]) => schemasOf(fact, `${path}.${name}`)),
    ...(items === undefined ? [] : schemasOf(items, `${path}[]`)),
    ...(anyOf ?? []).flatMap((form) => schemasOf(form, path)),
  ];
}

const enumerations = lawActNames
  .flatMap((act) => schemasOf(findActSchema(act) ?? {}, act))
  .flatMap(({ path, schema }) => {
    const found = enumerated(schema);
    return found === undefined ? [] : [{ path, ...found }];
  });

it('every value of every enumeration of every act has its meaning in French, Dutch and English', () => {
  expect(enumerations.length).toBeGreaterThan(300);
  const mute = enumerations.flatMap(({ path, type, values }) => {
    const meaning = meaningsOf(type, values) ?? {};
    return values
      .filter((value) => {
        const words = Object.hasOwn(meaning, String(value)) ? meaning[String(value)] : undefined;
        return words === undefined || [words.fr, words.nl, words.en].some((word) => word.trim() === '');
      })
      .map((value) => `${path}: ${type ?? values.join('|')}: ${value}`);
  });
  expect([...new Set(mute)]).toEqual([]);
});

it('no meaning is kept of an enumeration, or of a value, that no fact has', () => {
  const asked = new Map<string, Set<string>>();
  for (const { type, values } of enumerations) {
    const kept = enumerationOf(type, values);
    if (kept !== undefined) asked.set(kept, new Set([...(asked.get(kept) ?? []), ...values.map(String)]));
  }
  expect(describedEnumerations.filter((kept) => !asked.has(kept))).toEqual([]);
  const orphans = enumerations.flatMap(({ type, values }) => {
    const kept = enumerationOf(type, values);
    return Object.keys(meaningsOf(type, values) ?? {})
      .filter((value) => kept !== undefined && asked.get(kept)?.has(value) !== true)
      .map((value) => `${kept}: ${value}`);
  });
  expect([...new Set(orphans)]).toEqual([]);
});

it('the facts of an act tell the meaning of the values that stand in the fact itself', () => {
  const code = factSchemaOf('activate-use').properties?.situation?.properties?.code;
  expect(code?.['x-meaning']?.['4']?.fr).toContain('main-forte');
  expect(
    factSchemaOf('open-recording').properties?.prosecutorDecision?.properties?.outcome?.['x-meaning'],
  ).toMatchObject({ granted: { nl: 'toegestaan' } });
});
