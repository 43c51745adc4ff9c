import { describe, expect, it } from 'vitest';
import { fromWallClock, toWallClock } from './brussels-time.ts';

describe('a field of day and time', () => {
  it('is Brussels time in winter and in summer', () => {
    expect(fromWallClock('2026-01-15T10:30')).toBe('2026-01-15T09:30:00Z');
    expect(fromWallClock('2026-07-15T10:30:15')).toBe('2026-07-15T08:30:15Z');
    expect(toWallClock('2026-07-15T08:30:15Z')).toBe('2026-07-15T10:30:15');
  });

  it('takes the first of the two hours in October, and moves on over the hour that March skips', () => {
    expect(fromWallClock('2026-10-25T02:30')).toBe('2026-10-25T00:30:00Z');
    expect(fromWallClock('2026-03-29T02:30')).toBe('2026-03-29T01:30:00Z');
  });

  it('gives nothing for what is no time', () => {
    expect(fromWallClock('')).toBe('');
    expect(toWallClock('yesterday')).toBe('');
  });
});
