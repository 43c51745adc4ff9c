import { describe, expect, it } from 'vitest';
import { easterSunday, isWorkingDay, publicHolidays, workingDayAfter } from './working-days.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const after = (text: string, count = 1) => workingDayAfter(day(text), count).toString();

describe('working days (LRS 3, 28°)', () => {
  it('knows Easter from published tables', () => {
    // dates as printed in calendars, earliest and latest included
    const printed = {
      2008: '2008-03-23',
      2011: '2011-04-24',
      2018: '2018-04-01',
      2019: '2019-04-21',
      2022: '2022-04-17',
      2024: '2024-03-31',
      2025: '2025-04-20',
      2026: '2026-04-05',
      2027: '2027-03-28',
      2038: '2038-04-25',
    };
    for (const [year, date] of Object.entries(printed)) expect(easterSunday(Number(year)).toString()).toBe(date);
  });

  it('counts ten public holidays a year, Easter Monday, Ascension and Whit Monday among them', () => {
    expect(publicHolidays(2026)).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
      '2026-05-25',
      '2026-07-21',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ]);
  });

  it('excludes Saturdays, Sundays and public holidays, and nothing else', () => {
    expect(['2026-11-21', '2026-11-22', '2026-11-11', '2026-05-14'].map((text) => isWorkingDay(day(text)))).toEqual([
      false,
      false,
      false,
      false,
    ]);
    // 2 November and 26 December are no public holidays of the law of 1974
    expect(['2026-11-02', '2026-11-10', '2025-12-26'].map((text) => isWorkingDay(day(text)))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('finds the first working day that follows, over weekends, holidays and the end of a year', () => {
    expect(after('2026-11-20')).toBe('2026-11-23');
    expect(after('2026-11-10')).toBe('2026-11-12');
    expect(after('2026-11-19')).toBe('2026-11-20');
    expect(after('2026-04-03')).toBe('2026-04-07');
    expect(after('2026-12-31')).toBe('2027-01-04');
    expect(after('2024-02-28')).toBe('2024-02-29');
    expect(after('2026-11-06', 5)).toBe('2026-11-16');
  });
});
