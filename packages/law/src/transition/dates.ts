import type { Case } from '../case.ts';
import type { IsoDay } from '../facts.ts';
import { dayOf, type Moment } from '../time.ts';
import { say } from '../trilingual.ts';

/** First day of the law of 21 March 2018. @law l2018-89 */
export const firstDayOfLaw = '2018-05-25';

/** Says that the law is in force; every transitional provision counts from that day. @law l2018-89 */
export function noteInForce(c: Case): void {
  c.note(
    'l2018-89',
    'yes',
    say(
      'La loi du 21 mars 2018 est en vigueur depuis le 25 mai 2018.',
      'De wet van 21 maart 2018 is van kracht sinds 25 mei 2018.',
      'The law of 21 March 2018 is in force since 25 May 2018.',
    ),
  );
}

/** Whether a moment lies after a last day, which runs to 24:00 in Brussels: a term given to a person to act. */
export const isAfter = (c: Case, lastDay: IsoDay, moment: Moment = c.at): boolean => dayOf(moment).toString() > lastDay;

/** The day whose version of an ended term is cited: its own last day, or the earlier day to which the text is pinned. */
export const versionOn = (c: Case, lastDay: IsoDay): IsoDay => (c.lawDay < lastDay ? c.lawDay : lastDay);
