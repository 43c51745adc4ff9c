import type { Case } from '../case.ts';
import type { DesignationFacts } from '../facts.ts';
import { bodycamControllers } from '../role-groups.ts';
import { dayOf, readDay } from '../time.ts';
import { say } from '../trilingual.ts';
import { dayInWords } from '../words.ts';

/** Whether a dated designation holds on the day of the act: first and last day included. */
export function isDesignationInForce(c: Case, designation: DesignationFacts, path: string): boolean {
  if (designation.fromDay === undefined) return false;
  const day = dayOf(c.at);
  const from = readDay(`${path}.fromDay`, designation.fromDay);
  const to = designation.toDay === undefined ? undefined : readDay(`${path}.toDay`, designation.toDay);
  return Temporal.PlainDate.compare(from, day) <= 0 && (to === undefined || Temporal.PlainDate.compare(day, to) <= 0);
}

/** A dated designation by the controller, in force on the day of the act. @law lfp-25-8-p2-al6 lfp-25-8-p2-al7 */
export function judgeDesignation(
  c: Case,
  provision: string,
  designation: DesignationFacts | undefined,
  path: string,
): void {
  const who = bodycamControllers;
  const mend = say(
    'Obtenir une désignation datée du responsable du traitement.',
    'Een gedateerde aanwijzing door de verwerkingsverantwoordelijke verkrijgen.',
    'Obtain a dated designation by the controller.',
  );
  if (designation?.fromDay === undefined) {
    c.stated(provision, undefined, {
      yes: say(
        'La désignation est datée, et en vigueur.',
        'De aanwijzing is gedateerd en van kracht.',
        'The designation is dated, and in force.',
      ),
      no: say(
        'Aucune désignation datée du responsable du traitement.',
        'Geen gedateerde aanwijzing door de verwerkingsverantwoordelijke.',
        'No dated designation by the controller.',
      ),
      mend,
      who,
      path: designation === undefined ? path : `${path}.fromDay`,
    });
    return;
  }
  if (designation.by !== undefined && !bodycamControllers.includes(designation.by)) {
    c.note(
      provision,
      'no',
      say(
        'La désignation n’émane pas du responsable du traitement.',
        'De aanwijzing gaat niet uit van de verwerkingsverantwoordelijke.',
        'The designation does not come from the controller.',
      ),
      { mend, who },
    );
    return;
  }
  const from = readDay(`${path}.fromDay`, designation.fromDay);
  if (isDesignationInForce(c, designation, path)) {
    c.note(
      provision,
      'yes',
      say(
        `Désignation en vigueur depuis le ${dayInWords(from).fr}.`,
        `Aanwijzing van kracht sinds ${dayInWords(from).nl}.`,
        `Designation in force since ${dayInWords(from).en}.`,
      ),
    );
  } else {
    c.note(
      provision,
      'no',
      say(
        'La désignation n’est pas en vigueur ce jour.',
        'De aanwijzing is op die dag niet van kracht.',
        'The designation is not in force on that day.',
      ),
      { mend, who },
    );
  }
}
