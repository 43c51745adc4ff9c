import { describe, expect, it } from 'vitest';
import { benchCrash, killTargets } from './crash-bench.ts';

describe('server, database and witnesses that are killed under load', () => {
  it('lose no acknowledged act, write none twice, sign no second history, and need nobody’s hand, five times in a row', async () => {
    const { ratio, measured, runs } = await benchCrash({ kills: 5 });
    expect(measured.problems).toEqual([]);
    expect({ ratio, lost: measured.lost, twice: measured.twice }).toEqual({ ratio: 1, lost: 0, twice: 0 });
    expect(runs.map((run) => run.target)).toEqual([...killTargets, 'server']);
    expect(measured.acknowledged).toBeGreaterThan(0);
    expect(measured.headsCompared).toBeGreaterThan(10);
    expect(measured.otherHistoriesOffered).toBe(30);
  }, 300_000);
});
