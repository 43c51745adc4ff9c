import { expect, it } from 'vitest';
import { addWorkingDays, isWorkingDay } from './working-days.ts';

const after = (day: string, count: number) => addWorkingDays(Temporal.PlainDate.from(day), count).toString();

it('counts five working days over a weekend', () => {
  expect(after('2026-11-20', 5)).toBe('2026-11-27');
  expect(after('2026-11-21', 5)).toBe('2026-11-27');
});

it('leaves out the legal holidays, fixed and movable', () => {
  expect(after('2026-12-24', 1)).toBe('2026-12-28');
  const movable = ['2026-04-06', '2026-05-14', '2026-05-25', '2024-04-01', '2025-04-21', '2038-04-26'];
  expect(movable.map((day) => isWorkingDay(Temporal.PlainDate.from(day)))).toEqual(movable.map(() => false));
  expect(isWorkingDay(Temporal.PlainDate.from('2026-04-07'))).toBe(true);
});
