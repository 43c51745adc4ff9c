import { describe, expect, it } from 'vitest';
import { breaches, judged } from './judging.fixture.ts';

/*
 * A month after 29, 30 or 31 January ends on 28 February at the hour of the recording. So an interval over midnight can be shut in its middle
 * (what was recorded at 0:00 on the 30th is shut from 0:00 on the 28th) while both its ends are still open. Four windows, one calendar.
 */
const windows = [
  {
    act: 'open-recording',
    provision: 'lfp-25-7-p1-al2',
    judge: (recordedFrom: string, recordedTo: string, at: string) =>
      judged('open-recording', { recordedFrom, recordedTo }, at),
  },
  {
    act: 'open-non-visible-recording',
    provision: 'lfp-46-13-al2',
    judge: (recordedFrom: string, recordedTo: string, at: string) =>
      judged('open-non-visible-recording', { recordedFrom, recordedTo }, at),
  },
  {
    act: 'run-point-search',
    provision: 'lfp-44-11-3decies-p3-al2-s3',
    judge: (recordedFrom: string, recordedTo: string, at: string) =>
      judged('run-point-search', { recordedFrom, recordedTo }, at),
  },
  {
    act: 'decide-intelligence-access',
    provision: 'lrs-16-4-p2-al2',
    judge: (recordedFrom: string, recordedTo: string, at: string) =>
      judged('decide-intelligence-access', { recordedFrom, recordedTo }, at),
  },
];

describe.each(windows)('the first month of $act', ({ provision, judge }) => {
  const isShut = (from: string, to: string, at: string): boolean =>
    breaches(judge(`2021-01-${from}+01:00`, `2021-01-${to}+01:00`, `2021-02-28T${at}+01:00`)).includes(provision);

  it('is over for what was recorded at midnight, inside an interval whose ends are open', () => {
    expect(isShut('29T11:00:00', '30T12:00:00', '10:30:00')).toBe(true);
  });

  it('is not over by the midnight after the last recording', () => {
    expect(isShut('29T10:00:00', '29T11:00:00', '00:30:00')).toBe(false);
  });

  it('is over at the instant of its end for the first recording, not a second before', () => {
    expect(isShut('29T10:00:00', '29T11:00:00', '09:59:59')).toBe(false);
    expect(isShut('29T10:00:00', '29T11:00:00', '10:00:00')).toBe(true);
  });

  it('is over for an interval whose last recording is shut while the first is open', () => {
    expect(isShut('29T11:00:00', '30T09:00:00', '10:00:00')).toBe(true);
  });
});
