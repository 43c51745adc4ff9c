import type { IsoDay } from '../facts.ts';

/** Easter Sunday of a year of the Gregorian calendar (the computation of Meeus, Jones and Butcher). */
export function easterSunday(year: number): Temporal.PlainDate {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15) % 30;
  const l = (32 + 2 * (century % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return Temporal.PlainDate.from({ year, month, day: (h + l - 7 * m + 33 * month + 19) % 32 });
}

/** The ten public holidays of Belgium in a year: seven on a date, three that follow Easter. */
export function publicHolidays(year: number): readonly IsoDay[] {
  const easter = easterSunday(year);
  const fixed = ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'].map((day) => `${year}-${day}`);
  return [...fixed, ...[1, 39, 50].map((days) => easter.add({ days }).toString())].sort();
}

/** Whether a day is neither a Saturday, a Sunday nor a public holiday. @law lrs-3-pt28 A-11 */
export function isWorkingDay(day: Temporal.PlainDate): boolean {
  return day.dayOfWeek <= 5 && !publicHolidays(day.year).includes(day.toString());
}

/** The working day that comes `count` working days after a day (that day itself is not counted). @law lrs-3-pt28 A-11 */
export function workingDayAfter(day: Temporal.PlainDate, count: number): Temporal.PlainDate {
  let next = day;
  for (let left = count; left > 0; ) {
    next = next.add({ days: 1 });
    if (isWorkingDay(next)) left -= 1;
  }
  return next;
}
