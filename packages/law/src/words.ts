import { rememberByValue } from './remember.ts';
import { type Limit, type Moment, wallOf } from './time.ts';
import { say, type Trilingual } from './trilingual.ts';

const monthNames = {
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const;

const two = (value: number): string => String(value).padStart(2, '0');

/** A day in words, such as « 20 novembre 2026 ». */
export function dayInWords(day: Temporal.PlainDate): Trilingual {
  const month = day.month - 1;
  const frDay = day.day === 1 ? '1er' : String(day.day);
  return say(
    `${frDay} ${monthNames.fr[month]} ${day.year}`,
    `${day.day} ${monthNames.nl[month]} ${day.year}`,
    `${day.day} ${monthNames.en[month]} ${day.year}`,
  );
}

/** An instant in words on the Brussels clock, to the minute; seconds only when they are not zero. */
export const instantInWords = rememberByValue((instant: Temporal.Instant): Trilingual => {
  const wall = wallOf(instant);
  const day = dayInWords(wall.toPlainDate());
  const seconds = wall.second === 0 ? '' : two(wall.second);
  return say(
    `${day.fr} à ${wall.hour} h ${two(wall.minute)}${seconds && ` min ${seconds} s`}`,
    `${day.nl} om ${wall.hour}.${two(wall.minute)}${seconds && `.${seconds}`} uur`,
    `${day.en} at ${two(wall.hour)}:${two(wall.minute)}${seconds && `:${seconds}`}`,
  );
});

/** A moment in words: the instant, or the day when the hour is not known. */
export const momentInWords = (moment: Moment): Trilingual =>
  moment.kind === 'instant' ? instantInWords(moment.instant) : dayInWords(moment.day);

/** A limit in words: the instant, or its last day. */
export const limitInWords = (limit: Limit): Trilingual =>
  limit.kind === 'instant' ? instantInWords(limit.instant) : dayInWords(limit.lastDay);
