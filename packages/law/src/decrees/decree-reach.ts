import type { Case } from '../case.ts';

/** First of the days to which our copies of the decrees are consolidated. */
const lastDay = '2018-12-12';

/** Says how far our texts of the decrees reach, once the day is past them. */
export function warnReach(c: Case): void {
  if (c.lawDay > lastDay) c.warn('reach-decrees');
}
