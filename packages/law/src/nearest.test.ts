import { expect, it } from 'vitest';
import { lawActNames } from './decide.ts';
import { enumerated, type FactSchema, findActSchema, resolved } from './fact-schema.ts';
import { nearest } from './nearest.ts';
import { synonyms } from './synonyms.ts';

it.each([
  ['use-bodycam', lawActNames, 'activate-use'],
  ['search-anpr', lawActNames, 'run-point-search'],
  ['Facial recognition', lawActNames, 'analyse-faces'],
  ['bodycam', ['fixed', 'mobile', 'individual'], 'individual'],
  ['burgomaster', ['minister-interior', 'mayor'], 'mayor'],
  ['type', ['movedDuringUse', 'kind'], 'kind'],
] as const)('a lawyer who writes %s is shown the name that the law package has for it', (word, candidates, meant) => {
  expect(nearest(word, candidates)).toBe(meant);
});

it('a word that is no synonym is met by the name written most like it', () => {
  expect(nearest('open-recordng', lawActNames)).toBe('open-recording');
  expect(nearest('xyzzy', ['kind', 'role'])).toBeUndefined();
});

it('every name that a synonym stands for is an act, a fact or a value', () => {
  const names = new Set<string>(lawActNames);
  const gather = (schema: FactSchema): void => {
    for (const value of enumerated(schema)?.values ?? []) names.add(String(value));
    const { properties, items, anyOf } = resolved(schema);
    for (const [name, fact] of Object.entries(properties ?? {})) {
      names.add(name);
      gather(fact);
    }
    for (const form of [...(items === undefined ? [] : [items]), ...(anyOf ?? [])]) gather(form);
  };
  for (const act of lawActNames) gather(findActSchema(act) ?? {});
  expect(
    Object.values(synonyms)
      .flat()
      .filter((name) => !names.has(name)),
  ).toEqual([]);
});
