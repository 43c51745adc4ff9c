import { describe, expect, it } from 'vitest';
import { allowedActs } from './allowed-acts.examples.ts';
import { lawActNames } from './decide.ts';
import { judged } from './judging.fixture.ts';

/* Our copies of the texts end on a day: the LFP on 27 May 2024, the camera law on 23 June 2026, article 16/4 of the intelligence law on 16 February 2026. */

const warningsOf = (act: keyof typeof allowedActs, day: string): readonly string[] =>
  judged(act, {}, `${day}T12:00:00+02:00`).warnings.map(({ id }) => id);

describe('how far our texts reach', () => {
  it.each([
    ['decide-access', 'reach-lfp', '2024-05-27', '2024-05-28'],
    ['give-council-advice', 'reach-lcam', '2026-06-23', '2026-06-24'],
    ['report-intelligence-decision', 'reach-lrs', '2026-02-16', '2026-02-17'],
  ] as const)('%s: %s is said from the day after the last, not on %s, on %s', (act, warning, last, next) => {
    expect(warningsOf(act, last)).not.toContain(warning);
    expect(warningsOf(act, next)).toContain(warning);
  });

  it.each([
    ['decide-access', 'LFP extract to 2024-05-27'],
    ['give-council-advice', 'camera law to 2026-06-23'],
    ['report-intelligence-decision', 'intelligence law, article 16/4, to 2026-02-16'],
  ] as const)('%s names the text and its last day: %s', (act, name) => {
    expect(judged(act).lawVersion).toContain(name);
  });

  it('an act under two laws reaches as far as the LFP extract does', () => {
    const { lawVersion, warnings } = judged('let-guard-watch', { cameras: 'police-visible' });
    expect(lawVersion).toContain('LFP extract');
    expect(warnings.map(({ id }) => id)).toContain('reach-lfp');
  });

  it('a political text is no law and has no last day', () => {
    const { lawVersion, warnings } = judged('mark-demand-stale');
    expect(lawVersion).toContain('political text, no law');
    expect(warnings.map(({ id }) => id)).toContain('political-text');
    expect(warnings.some(({ id }) => id.startsWith('reach-'))).toBe(false);
  });
});

describe('cameras of before the law', () => {
  it('are spoken of to the last day of the year that article 88 gave them, 25 May 2019', () => {
    expect(warningsOf('decide-access', '2019-05-25')).toContain('legacy-cameras');
    expect(warningsOf('decide-access', '2019-05-26')).not.toContain('legacy-cameras');
  });
});

describe('the day of the law', () => {
  it('of a decision is that of the newest version that spoke', () => {
    expect(judged('decide-access', {}, '2024-01-19T12:00:00+01:00').lawVersion).toMatch(/^2018-05-25; /);
    expect(judged('open-recording', {}, allowedActs['open-recording'].at).lawVersion).toMatch(/^2024-01-20; /);
  });

  it('can be pinned, which is said when it is another than that of the act', () => {
    const pinned = (day: string) =>
      judged('decide-access', {}, '2026-11-20T12:00:00+01:00', { pinnedTo: day }).warnings.map(({ id }) => id);
    expect(pinned('2020-06-01')).toContain('pinned-text');
    expect(pinned('2026-11-20')).not.toContain('pinned-text');
  });

  it.each(lawActNames)('%s has no text before 25 May 2018', (act) => {
    expect(() => judged(act, {}, '2018-05-24T23:59:59+02:00')).toThrow(
      expect.objectContaining({ code: 'law/not-yet-in-force' }),
    );
  });

  it('begins at 0:00 on 25 May 2018', () => {
    expect(judged('decide-access', {}, '2018-05-25T00:00:00+02:00').act).toBe('decide-access');
  });
});

it('readings are named in the order of their ids, each once', () => {
  for (const act of lawActNames) {
    const ids = judged(act).readings.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  }
});
