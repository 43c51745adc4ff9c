import { lawErrors } from './law-error.ts';
import type { Profile } from './profile.ts';
import { type ReadingText, readingTexts } from './reading-texts.ts';

/** Id of a reading used by the package. */
export type ReadingId = keyof typeof readingTexts;

/** Whether an id names a reading of the package. */
export const isReadingId = (id: string): id is ReadingId => Object.hasOwn(readingTexts, id);

/** The option of a reading that a profile takes, or its default; throws `law/unknown-reading` for an option that does not exist. */
export function choiceOf(id: ReadingId, profile: Profile): string {
  const reading: ReadingText = readingTexts[id];
  const choice = profile.readings[id] ?? reading.default;
  if (!Object.hasOwn(reading.options, choice)) throw lawErrors.unknownReading(id, choice);
  return choice;
}

/** Checks a whole profile; throws `law/unknown-reading` for an id or an option that does not exist. */
export function checkProfile(profile: Profile): void {
  for (const [id, choice] of Object.entries(profile.readings)) {
    if (!isReadingId(id)) throw lawErrors.unknownReading(id, choice);
    choiceOf(id, profile);
  }
}
