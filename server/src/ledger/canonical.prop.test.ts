import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from './canonical.ts';

const outcome = (write: () => unknown): unknown => {
  try {
    return write();
  } catch {
    return 'throws';
  }
};
const agreed = (value: object): void => {
  expect(outcome(() => canonical(value))).toEqual(outcome(() => canonicalize(value)));
};

describe('canonical JSON', () => {
  it('is what the library of RFC 8785 writes, for any JSON, half characters and names that are numbers included', () => {
    const name = fc.oneof(
      fc.constantFrom('b', 'a', 'é', '10', '9', '', '__proto__', 'toJSON', '\ud800'),
      fc.string({ unit: 'binary' }),
    );
    const value = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        fc.string({ unit: 'binary', maxLength: 5 }),
        fc.constantFrom(null, true, -0, 1e21, 1e-7, 0.1, '\ud83d', '\u2028', 'a\u0000', '\\ud800'),
        fc.double(),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(name, tie('value'), { maxKeys: 5, noNullPrototype: true }),
      ),
    })).value;
    fc.assert(
      fc.property(value, (one) => agreed([one])),
      { numRuns: 3_000 },
    );
  });

  it.each([
    ['deep', Array.from({ length: 300 }).reduce<object>((inner) => ({ a: [inner] }), {})],
    ['what knows its own form', { at: Temporal.Instant.from('2026-11-30T00:00:00Z'), b: new Date(0) }],
    ['what is not said', { b: undefined, a: 1, c: [undefined] }],
    ['no number', { a: Number.NaN }],
    ['no prototype', Object.assign(Object.create(null), { b: 1, a: 2 })],
  ])('and so for %s', (_, value) => agreed(value));
});
