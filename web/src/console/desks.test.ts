import { describe, expect, it } from 'vitest';
import { functionTable } from '../../../server/src/identity/function-table.ts';
import { mayEnter } from './desk.ts';
import { urgentSteps } from './desks/decide/urgent-steps.ts';
import { clockFace, secondsLeft } from './desks/look/look-clock.ts';
import { desks } from './desks.ts';
import { shortcutOf } from './shell/shortcuts.ts';

const functionKeys = functionTable.map((entry) => entry.key);

describe('the desks', () => {
  it('have addresses of their own and name functions that exist', () => {
    expect(new Set(desks.map((desk) => desk.id)).size).toBe(desks.length);
    for (const desk of desks) {
      if (desk.forFunctions === 'all') continue;
      expect(desk.forFunctions.filter((key) => !functionKeys.includes(key))).toEqual([]);
    }
  });

  it('let nobody in who has chosen no function', () => {
    expect(desks.filter((desk) => mayEnter(desk, undefined))).toEqual([]);
  });

  it.each([
    ['decide', ['mayor', 'minister-interior', 'minister-interior-delegate', 'municipal-secretary']],
    ['prosecute', ['investigating-judge', 'prosecutor']],
  ])('%s is for %j and nobody else of the whole table', (id, expected) => {
    const desk = desks.find((one) => one.id === id);
    const may = functionKeys.filter((key) => desk !== undefined && mayEnter(desk, key)).toSorted();
    expect(may).toEqual(expected);
  });

  it('leave the clock to the administrator of a demonstration: a real server has none', () => {
    const clock = desks.find((one) => one.id === 'clock');
    const may = (demo: boolean): readonly string[] =>
      functionKeys.filter((key) => clock !== undefined && mayEnter(clock, key, { demo }));
    expect(may(true)).toEqual(['system-administrator']);
    expect(may(false)).toEqual([]);
  });

  it('have pages whose parts load', async () => {
    for (const desk of desks) {
      for (const page of desk.pages) expect((await page.load()).Page).toBeTypeOf('function');
    }
  });
});

describe('an urgent oral authorisation', () => {
  it('is answered by the mayor only while it is asked, and confirmed by the council itself', () => {
    expect(urgentSteps('mayor', 'requested')).toEqual(['authorisation/grant-urgent']);
    expect(urgentSteps('mayor', 'granted-orally')).toEqual([]);
    expect(urgentSteps('municipal-secretary', 'granted-orally')).toContain('authorisation/confirm-urgent');
    expect(urgentSteps('municipal-secretary', 'confirmed')).toEqual([]);
  });

  it('offers nothing to a function without a part in it', () => {
    expect(urgentSteps('operator', 'requested')).toEqual([]);
  });
});

describe('the quarter of an hour of a look', () => {
  const look = { openedAt: '2026-11-21T10:00:00Z', expiresAt: '2026-11-21T10:15:00Z' };
  const at = (text: string): number => Date.parse(text);

  it('counts by real time, to zero and not below', () => {
    const start = at('2026-11-21T10:00:01Z');
    expect(secondsLeft({ ...look, start, now: at('2026-11-21T10:05:00Z') })).toBe(600);
    expect(secondsLeft({ ...look, start, now: at('2026-11-21T11:00:00Z') })).toBe(0);
  });

  it('counts from the opening of the page when the demo’s legal clock runs ahead', () => {
    const start = at('2026-01-01T00:00:00Z');
    expect(secondsLeft({ ...look, start, now: start + 60_000 })).toBe(840);
  });

  it('reads as minutes and seconds', () => {
    expect(clockFace(65)).toBe('1:05');
  });
});

describe('the keys', () => {
  const key = { before: '', isTyping: false, hasModifier: false };

  it('open a desk by its rank, and do nothing while one types', () => {
    expect(shortcutOf({ ...key, key: '2', before: 'g' })).toEqual({ does: 'open-desk', place: 2 });
    expect(shortcutOf({ ...key, key: '2', before: 'g', isTyping: true })).toBeUndefined();
    expect(shortcutOf({ ...key, key: '2' })).toBeUndefined();
    expect(shortcutOf({ ...key, key: '?', hasModifier: true })).toBeUndefined();
  });
});
