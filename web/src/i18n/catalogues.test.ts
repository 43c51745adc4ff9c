import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { en } from './en.ts';
import { formatDay, formatInstant, formatList, formatNumber } from './format.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

const catalogues: { readonly [lang: string]: { readonly [key: string]: string } } = { fr, nl, en };

/** Names of the values a message takes, whatever their depth. */
function valuesOf(message: string): readonly string[] {
  const names = new Set<string>();
  const walk = (nodes: unknown): void => {
    if (Array.isArray(nodes)) {
      for (const node of nodes) walk(node);
      return;
    }
    if (typeof nodes !== 'object' || nodes === null) return;
    // Node kinds 1 to 4 and 5, 6 name a value; kind 0 is literal text and 7 is the # of a plural.
    if ('type' in nodes && 'value' in nodes && typeof nodes.value === 'string' && nodes.type !== 0)
      names.add(nodes.value);
    for (const inner of Object.values(nodes)) walk(inner);
  };
  walk(new IntlMessageFormat(message, 'fr', undefined, { ignoreTag: true }).getAst());
  return [...names].sort();
}

describe('the catalogues', () => {
  test('have the same keys in the three languages', () => {
    expect(Object.keys(nl).sort()).toEqual(Object.keys(fr).sort());
    expect(Object.keys(en).sort()).toEqual(Object.keys(fr).sort());
  });

  test('take the same values in the three languages, and every message parses', () => {
    for (const [key, message] of Object.entries(fr)) {
      const expected = valuesOf(message);
      expect({ key, values: valuesOf(catalogues.nl?.[key] ?? '') }).toEqual({ key, values: expected });
      expect({ key, values: valuesOf(catalogues.en?.[key] ?? '') }).toEqual({ key, values: expected });
    }
  });

  test('leave no text empty and no French sentence standing in for Dutch', () => {
    for (const [key, message] of Object.entries(fr)) {
      for (const [lang, catalogue] of Object.entries(catalogues)) {
        expect({ lang, key, empty: catalogue[key]?.trim() === '' }).toEqual({ lang, key, empty: false });
      }
      // Short words may be the same in both languages; sentences may not.
      if (message.length > 25) expect({ key, same: catalogues.nl?.[key] === message }).toEqual({ key, same: false });
    }
  });

  test('are all used: a text nobody shows is removed', async () => {
    const { readdir, readFile } = await import('node:fs/promises');
    const root = new URL('..', import.meta.url);
    const files = (await readdir(root, { recursive: true })).filter(
      (file) =>
        /\.tsx?$/.test(file) && !file.startsWith('i18n/') && !file.includes('.test.') && !file.startsWith('console'),
    );
    const source = (await Promise.all(files.map((file) => readFile(new URL(file, root), 'utf8')))).join('\n');
    // Keys built from a value: t(`status.${status}`).
    const built = [...source.matchAll(/`([a-zA-Z.]+\.)\$\{[^}]+\}(\.[a-z]+)?`/g)].map(
      ([, prefix = '', suffix = '']) => ({ prefix, suffix }),
    );
    const unused = Object.keys(fr).filter(
      (key) =>
        !source.includes(`'${key}'`) &&
        !source.includes(`"${key}"`) &&
        !built.some(({ prefix, suffix }) => key.startsWith(prefix) && key.endsWith(suffix)),
    );
    expect(unused.filter((key) => !['yes', 'no', 'unknown'].includes(key))).toEqual([]);
  });
});

describe('dates and numbers', () => {
  test('a day is written in full, the first of a month as « 1er » in French', () => {
    expect(formatDay('fr', '2026-11-21')).toBe('21 novembre 2026');
    expect(formatDay('fr', '2026-01-01')).toBe('1er janvier 2026');
    expect(formatDay('fr', '2026-01-11')).toBe('11 janvier 2026');
    expect(formatDay('nl', '2026-11-21')).toBe('21 november 2026');
    expect(formatDay('en', '2026-11-21')).toBe('21 November 2026');
  });

  test('a date keeps the precision of its source', () => {
    expect(formatDay('fr', '2020')).toBe('2020');
    expect(formatDay('nl', '2020-10')).toBe('oktober 2020');
    expect(formatDay('fr', 'sans date')).toBe('sans date');
  });

  test('an instant is told in Brussels time, in summer, in winter and over midnight', () => {
    expect(formatInstant('fr', '2026-11-21T13:05:09Z')).toBe('21 novembre 2026 à 14 h 05');
    expect(formatInstant('nl', '2026-07-21T13:05:09Z')).toBe('21 juli 2026 om 15.05 uur');
    expect(formatInstant('fr', '2026-12-31T23:30:00Z')).toBe('1er janvier 2027 à 0 h 30');
    expect(formatInstant('en', '2026-11-21T13:05:09Z')).toBe('21 November 2026 at 14:05');
  });

  test('numbers and lists follow the language', () => {
    expect(formatNumber('nl', 1284)).toBe('1.284');
    expect(formatList('fr', ['a', 'b', 'c'])).toBe('a, b et c');
    expect(formatList('nl', ['a', 'b', 'c'])).toBe('a, b en c');
  });
});
