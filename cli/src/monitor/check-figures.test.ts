import { describe, expect, it } from 'vitest';
import { earlyWeeks } from './check-figures.ts';

/** ISO week 2026-W48 ends in Brussels with Sunday 29 November, 23:00 UTC. */
const published = [{ week: '2026-W47' }, { week: '2026-W48' }, { week: '2026-W48' }, { week: 48 }, { week: 'soon' }];

const at = (instant: string): readonly string[] => earlyWeeks(published, Temporal.Instant.from(instant));

describe('weeks of which a portal shows accesses', () => {
  it('are early while the week runs, and for the day after it', () => {
    expect(at('2026-11-26T12:00:00Z')).toEqual(['2026-W48']);
    expect(at('2026-11-29T23:00:00Z')).toEqual(['2026-W48']);
    expect(at('2026-11-30T21:59:59Z')).toEqual(['2026-W48']);
  });

  it('are not once the day is over, with an hour’s leave for the difference of two clocks', () => {
    expect(at('2026-11-30T22:00:00Z')).toEqual([]);
    expect(at('2026-12-07T00:00:00Z')).toEqual([]);
  });
});
