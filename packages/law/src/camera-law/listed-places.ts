import type { IsoDay } from '../facts.ts';
import type { WatchedPlaceFacts } from './system-facts.ts';

/** First day of the lists of the royal decree of 6 December 2018: before it no place was listed. */
export const listsSince: IsoDay = '2018-12-18';

/** Whether the place was on a decree list on a day; undefined when that is not known. Before the lists no place was on one. */
export function isOnList(
  lawDay: IsoDay,
  list: '3months' | 'perimeter',
  place: WatchedPlaceFacts | undefined,
): boolean | undefined {
  if (lawDay < listsSince) return false;
  return place?.listedPlace?.some((id) => id.startsWith(`rd-2018-12-06-${list}-`));
}
