import { describe, expect, it } from 'vitest';
import { brusselsSecond, clockFace, momentOfImage, secondsLeft } from './look-clock.ts';

const opened = { openedAt: '2026-11-30T10:00:00Z', expiresAt: '2026-11-30T10:15:00Z' };

describe('the time that a look still lasts', () => {
  it('is real time when the clocks agree, and never below zero', () => {
    const start = Date.parse(opened.openedAt);
    expect(secondsLeft({ ...opened, start, now: start })).toBe(900);
    expect(secondsLeft({ ...opened, start, now: start + 899_500 })).toBe(1);
    expect(secondsLeft({ ...opened, start, now: start + 2_000_000 })).toBe(0);
    expect([clockFace(899), clockFace(5)]).toEqual(['14:59', '0:05']);
  });

  it('is counted from now where the legal clock of a demonstration runs ahead', () => {
    const start = Date.parse('2026-10-01T10:00:00Z');
    expect(secondsLeft({ ...opened, start, now: start + 60_000 })).toBe(840);
  });
});

describe('the moment of an image', () => {
  const film = { from: '2026-11-30T10:00:00Z', to: '2026-11-30T10:00:59.875Z', startTime: 0, duration: 60 };

  it('is counted from the first image, in Brussels time, summer and winter', () => {
    const at = momentOfImage({ ...film, currentTime: 33.5 }) ?? 0;
    expect(brusselsSecond(at)).toBe('11:00:33');
    expect(brusselsSecond(Date.parse('2026-07-01T10:00:33Z'))).toBe('12:00:33');
  });

  it('is counted from where the film begins, when a middle part was opened', () => {
    const part = { from: '2026-11-30T10:00:20Z', to: '2026-11-30T10:00:39.875Z', startTime: 20, duration: 40 };
    expect(momentOfImage({ ...part, currentTime: 21 })).toBe(Date.parse('2026-11-30T10:00:21Z'));
  });

  it('is not said when the film is longer or shorter than the interval opened, or its length unknown', () => {
    for (const duration of [50, 70, Number.POSITIVE_INFINITY, Number.NaN])
      expect(momentOfImage({ ...film, duration, currentTime: 1 })).toBeUndefined();
  });
});
