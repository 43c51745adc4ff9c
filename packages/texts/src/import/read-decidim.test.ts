import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { broughtContent } from './brought-content.ts';
import { readDecidim } from './read-decidim.ts';

const file = readFileSync(join(import.meta.dirname, '..', 'fixtures', 'decidim-proposals.json'), 'utf8');

test('reads proposals with their reference, address and day, both languages side by side', () => {
  const [first] = readDecidim(file);
  expect([first?.reference, first?.publishedOn, first?.titles.nl]).toEqual([
    'FIC-PROP-2026-05-1',
    '2026-05-04',
    'Minder camera’s aan het fictieve plein',
  ]);
  expect(first?.passages.map(({ fr, nl }) => [fr?.split(' ')[0], nl?.split(' ')[0]])).toEqual([
    ['Le', 'Het'],
    ['Nous', 'Wij'],
  ]);
});

test('takes no name of a person and no machine translation; what is in neither language has no passage', () => {
  const texts = readDecidim(file);
  expect(JSON.stringify(texts)).not.toContain('Personne FICTIVE');
  expect(JSON.stringify(texts)).not.toContain('machine');
  expect(texts.map(({ passages }) => passages.length)).toEqual([2, 1, 0]);
});

test('reads an initiative by its description, and anything else as nothing', () => {
  const [one] = readDecidim(
    JSON.stringify({ id: 7, title: { fr: 'Titre' }, description: { fr: '<p>Un.</p><ul><li>deux</li></ul>' } }),
  );
  expect([one?.reference, one?.passages.map(({ fr }) => fr)]).toEqual(['7', ['Un.', 'deux']]);
  expect(readDecidim('[1, null, "x", {"title": {"fr": "sans référence"}}]')).toEqual([]);
  expect(() => readDecidim('{')).toThrow(SyntaxError);
});

test('is written for the journal with a hundredth of confidence and the passages’ own kinds', () => {
  const [first] = readDecidim(file);
  if (first === undefined) throw new TypeError('the fixture is empty');
  const { passages } = broughtContent(first);
  for (const { confidence, passageKind } of passages) {
    expect(Math.round(confidence * 100) / 100).toBe(confidence);
    expect(passageKind).toBe('paragraph');
  }
});
