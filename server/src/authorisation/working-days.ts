/** Adds working days to a civil day: Saturdays, Sundays and the ten legal holidays of Belgium do not count. For alerts of ours, never for terms of the law. */
export function addWorkingDays(day: Temporal.PlainDate, count: number): Temporal.PlainDate {
  let reached = day;
  for (let left = count; left > 0; ) {
    reached = reached.add({ days: 1 });
    if (isWorkingDay(reached)) left -= 1;
  }
  return reached;
}

/** Whether people work on this day in a Belgian administration. */
export function isWorkingDay(day: Temporal.PlainDate): boolean {
  return day.dayOfWeek <= 5 && !isHoliday(day);
}

const fixedHolidays = ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'];
// Easter Monday, Ascension and Whit Monday, in days after Easter Sunday.
const movableHolidays = [1, 39, 50];

function isHoliday(day: Temporal.PlainDate): boolean {
  if (fixedHolidays.includes(day.toString().slice(5))) return true;
  const easter = easterSunday(day.year);
  return movableHolidays.some((days) => easter.add({ days }).equals(day));
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
function easterSunday(year: number): Temporal.PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return new Temporal.PlainDate(year, Math.floor(n / 31), (n % 31) + 1);
}
