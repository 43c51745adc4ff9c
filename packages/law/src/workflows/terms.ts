import { term } from './procedure.ts';

/* Terms that several procedures share. */

/** In the words of the text: before the use, the access or the recording. */
export const before = term('law', 'avant', 'vooraf', 'before');
/** Required at once by the text. */
export const withoutDelay = term('law', 'sans délai', 'onverwijld', 'without delay');
/** The text gives no term; the reading takes "at once". */
export const atOnce = term('reading', 'aussitôt (lecture)', 'onmiddellijk (lezing)', 'at once (reading)');
/** The day before, at the latest, says the camera law. */
export const dayBefore = term(
  'law',
  'au plus tard la veille du jour de la mise en service',
  'ten laatste de dag vóór de ingebruikneming',
  'at the latest the day before service',
);
/** A day that was set, reached. */
export const atItsEnd = term('law', 'à l’échéance fixée', 'op de vastgestelde einddatum', 'at the end that was set');
/** One month of the camera law, three in listed places. */
export const monthOrThree = term(
  'law',
  'un mois ; trois mois dans les lieux énumérés par arrêté royal',
  'één maand; drie maanden op de plaatsen opgesomd bij koninklijk besluit',
  'one month; three months in the places listed by royal decree',
);
