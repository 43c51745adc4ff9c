import { describe, expect, it } from 'vitest';
import { holdsOf, judged } from '../judging.fixture.ts';

/* Until 28 June 2019 the adviser of LFP 44/3; since 29 June 2019 the officer of article 144 of the law on the integrated police, whose text we hold as a copy. */
describe.each(['request-database-opinion', 'designate-dpo'] as const)('%s', (act) => {
  it.each([
    ['2018-06-20', 'lfp-44-3-p1-al3', 'lpi-144-al1', false],
    ['2019-06-28', 'lfp-44-3-p1-al3', 'lpi-144-al1', false],
    ['2019-06-29', 'lpi-144-al1', 'lfp-44-3-p1-al3', true],
    ['2026-11-20', 'lpi-144-al1', 'lfp-44-3-p1-al3', true],
  ])('on %s rests on %s, not on %s; that it is a stored copy is said: %s', (day, provision, other, isCopy) => {
    const decision = judged(act, {}, `${day}T12:00:00+02:00`);
    expect(holdsOf(decision, provision).length).toBeGreaterThan(0);
    expect(holdsOf(decision, other)).toEqual([]);
    expect(decision.warnings.some(({ id }) => id === 'stored-copy')).toBe(isCopy);
  });
});
