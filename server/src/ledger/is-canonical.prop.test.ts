import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from './canonical.ts';
import { isCanonical } from './is-canonical.ts';

const agreed = (text: string): boolean => {
  const value: object = JSON.parse(text);
  let written: string | undefined;
  try {
    written = canonical(value);
  } catch {
    written = undefined;
  }
  let told: boolean;
  try {
    told = isCanonical(text, value);
  } catch {
    told = false;
  }
  if (told !== (written === text)) throw new Error(`told ${told} of ${text}, which is written ${written}`);
  return told;
};

describe('telling whether a text is canonical', () => {
  it('agrees with writing it anew, for canonical texts and for others of the same value', () => {
    let canonicalOnes = 0;
    let others = 0;
    const name = fc.oneof(fc.constantFrom('a', 'b', 'é', '2', '10', ''), fc.string({ maxLength: 3 }));
    const leaf = fc.oneof(
      fc.string({ maxLength: 4 }),
      fc.constantFrom('é', '\u0000', '\u2028', '😀', '\n'),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    const inner = fc.dictionary(name, leaf, { maxKeys: 3 });
    const objects = fc.dictionary(name, fc.oneof(leaf, inner, fc.array(inner, { maxLength: 2 })), { maxKeys: 3 });
    fc.assert(
      fc.property(objects, fc.boolean(), fc.integer({ min: 0, max: 2 }), (value, sorted, indent) => {
        const text = sorted ? canonical(JSON.parse(JSON.stringify(value))) : JSON.stringify(value, null, indent);
        if (agreed(text)) canonicalOnes++;
        else others++;
      }),
      { numRuns: 500 },
    );
    expect(canonicalOnes).toBeGreaterThan(50);
    expect(others).toBeGreaterThan(50);
  });

  it.each([
    '{"b":1,"a":2}',
    '{"a":1,"a":1}',
    '{"a":1.0}',
    '{"a":1e2}',
    '{"a":-0}',
    '{"a": 1}',
    '{"a":"\\u0041"}',
    '{"a":"\\/"}',
    '{"a":"\\ud800"}',
    '{"a":{"c":1,"b":2}}',
    '{"a":[{"c":1,"b":2}]}',
    '{"2":1,"10":1}',
    '{"\\u00e9":1}',
    '{"__proto__":1,"a":2}',
    '{"a":12345678901234567890}',
  ])('refuses %s, as writing it anew does', (text) => {
    if (text !== '{"__proto__":1,"a":2}') expect(agreed(text)).toBe(false);
    else agreed(text);
  });
});
