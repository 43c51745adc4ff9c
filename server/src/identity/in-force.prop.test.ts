import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInForce, overlap, type Term } from './in-force.ts';

const moment = fc
  .integer({ min: 0, max: 40 })
  .map((hours) => Temporal.Instant.from('2026-03-28T00:00:00Z').add({ hours }).toString());
const maybe = fc.option(moment);
const term: fc.Arbitrary<Term> = fc.record({ from_at: moment, to_at: maybe, revoked_at: maybe });
const everyHour = Array.from({ length: 42 }, (_, hours) =>
  Temporal.Instant.from('2026-03-28T00:00:00Z').add({ hours }).toString(),
);

describe('a term', () => {
  it('counts its first moment and not its last', () => {
    const one: Term = { from_at: '2026-01-01T00:00:00Z', to_at: '2026-02-01T00:00:00Z' };
    expect(isInForce(one, '2025-12-31T23:59:59.999Z')).toBe(false);
    expect(isInForce(one, '2026-01-01T00:00:00Z')).toBe(true);
    expect(isInForce(one, '2026-01-01T01:00:00+01:00')).toBe(true);
    expect(isInForce(one, '2026-01-31T23:59:59.999999Z')).toBe(true);
    expect(isInForce(one, '2026-02-01T00:00:00Z')).toBe(false);
    expect(isInForce({ ...one, revoked_at: '2026-01-15T00:00:00Z' }, '2026-01-15T00:00:00Z')).toBe(false);
    expect(isInForce({ ...one, revoked_at: '2026-03-15T00:00:00Z' }, '2026-02-15T00:00:00Z')).toBe(false);
  });

  it('overlaps another exactly when some moment is in both', () => {
    fc.assert(
      fc.property(term, term, (one, other) => {
        const shared = everyHour.some((at) => isInForce(one, at) && isInForce(other, at));
        expect(overlap(one, other)).toBe(shared);
      }),
    );
  });
});
