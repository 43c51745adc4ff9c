import { type Dated, dated } from '../dated.ts';
import type { IsoDuration } from '../facts.ts';
import { days, months } from '../time.ts';

/** How long recordings of non-visible cameras are accessible without a magistrate. @law lfp-46-13-al1 */
export const nonVisibleWindow: Dated<IsoDuration> = dated(
  'lfp-46-13-al1',
  { from: '2018-05-25', is: months(1) },
  { from: '2024-01-20', is: days(30) },
);
