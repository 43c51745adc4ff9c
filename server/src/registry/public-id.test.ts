import { randomUUIDv7 } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { publicIdOf } from './public-id.ts';

const msOf = (id: string): number => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);

describe('the id of what becomes public', () => {
  it.each([
    ['in winter', '2026-11-21T09:00:00Z', '2026-11-20T23:00:00Z'],
    ['in summer', '2026-07-21T21:59:59.999Z', '2026-07-20T22:00:00Z'],
    ['on the day the clock goes forward', '2026-03-29T10:00:00Z', '2026-03-28T23:00:00Z'],
  ])('tells the day in Brussels and no moment of it, %s', (_when, at, midnight) => {
    const id = publicIdOf(randomUUIDv7(), at);
    expect(msOf(id)).toBe(Temporal.Instant.from(midnight).epochMilliseconds);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('differs from every other of its day', () => {
    const at = '2026-11-21T09:00:00Z';
    const ids = Array.from({ length: 1000 }, () => publicIdOf(randomUUIDv7(), at));
    expect(new Set(ids).size).toBe(1000);
    // 74 bits are random: the twelve last digits alone do not repeat either.
    expect(new Set(ids.map((id) => id.slice(24))).size).toBe(1000);
  });
});
