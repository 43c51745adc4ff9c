import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [lightCss = '', darkCss = ''] = css.split('@media (prefers-color-scheme: dark)');

function tokensOf(block: string): ReadonlyMap<string, string> {
  return new Map(
    [...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** Relative luminance of WCAG 2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

const PAPERS = ['paper', 'paper-raised', 'paper-sunk'];

/** Text on its ground, with the least contrast it must have. */
const PAIRS: readonly (readonly [string, string, number])[] = [
  // Legal text and body text: 7:1.
  ...PAPERS.map((paper) => ['ink', paper, 7] as const),
  ...PAPERS.map((paper) => ['ink-soft', paper, 4.5] as const),
  ...PAPERS.flatMap((paper) =>
    ['iris', 'iris-deep', 'allowed', 'refused', 'asks'].map((text) => [text, paper, 4.5] as const),
  ),
  ['ink', 'iris-wash', 7],
  ['ink-soft', 'iris-wash', 4.5],
  ['iris', 'iris-wash', 4.5],
  ['iris-deep', 'iris-wash', 4.5],
  ['on-iris', 'iris', 4.5],
  ['on-iris', 'iris-deep', 4.5],
  ['on-highlight', 'highlight', 7],
  ['allowed', 'allowed-wash', 4.5],
  ['refused', 'refused-wash', 4.5],
  ['asks', 'asks-wash', 4.5],
  // The band of a demonstration is printed the other way round.
  ['paper', 'ink', 7],
  // Borders of fields and marks: 3:1 (WCAG 1.4.11).
  ...PAPERS.map((paper) => ['rule-strong', paper, 3] as const),
  ['rule-strong', 'iris-wash', 3],
];

describe.each([
  ['light', tokensOf(lightCss)],
  ['dark', tokensOf(darkCss)],
])('tokens, %s', (_scheme, tokens) => {
  test.each(PAIRS)('%s on %s has at least %s:1', (text, ground, least) => {
    const [a, b] = [tokens.get(text), tokens.get(ground)];
    expect([text, a, ground, b]).not.toContain(undefined);
    expect(contrast(a ?? '', b ?? '')).toBeGreaterThanOrEqual(least);
  });
});

test('dark redefines every colour of light', () => {
  expect([...tokensOf(darkCss).keys()].sort()).toEqual([...tokensOf(lightCss).keys()].sort());
});
