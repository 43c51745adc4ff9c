import { describe, expect, it } from 'vitest';
import { benchCrash } from './crash-bench.ts';

describe('a server that is killed under load', () => {
  it('loses no acknowledged act, writes none twice, and needs nobody’s hand, five times in a row', async () => {
    const { ratio, measured, runs } = await benchCrash({ kills: 5 });
    expect(measured.problems).toEqual([]);
    expect({ ratio, lost: measured.lost, twice: measured.twice }).toEqual({ ratio: 1, lost: 0, twice: 0 });
    expect(runs.map((run) => run.withDatabase)).toEqual([false, true, false, true, false]);
    expect(measured.acknowledged).toBeGreaterThan(0);
  }, 240_000);
});
