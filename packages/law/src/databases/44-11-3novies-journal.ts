import type { Case } from '../case.ts';
import { type Dated, dated, valueOn } from '../dated.ts';
import type { IsoDuration } from '../facts.ts';
import { compareMoments, endOfMinimum, isLonger } from '../time.ts';
import { say } from '../trilingual.ts';
import { instantInWords } from '../words.ts';
import type { DeleteDatabaseJournalFacts, JournalProcessingFacts } from './read-facts.ts';

/** How long the journal of a technical database is kept. @law lfp-44-11-3novies-duree */
export const journalTerm: Dated<IsoDuration> = dated('lfp-44-11-3novies-duree', { from: '2018-05-25', is: 'P10Y' });

const termOf = (c: Case): IsoDuration => valueOn(journalTerm, c.lawDay);

/** The operation is journaled, and its line kept ten years. @law lfp-44-11-3novies lfp-44-11-3novies-duree */
export function judgeDatabaseJournal(
  c: Case,
  journalOn: boolean | undefined,
  kind: 'journal-access' | 'journal-processing' = 'journal-processing',
): void {
  c.fact('lfp-44-11-3novies', journalOn, {
    yes: say('Le traitement est journalisé.', 'De verwerking wordt gelogd.', 'The processing is journaled.'),
    no: say(
      'Le journal n’est pas disponible : tout traitement dans une banque de données technique est journalisé.',
      'Het logboek is niet beschikbaar: elke verwerking in een technische gegevensbank wordt gelogd.',
      'The journal is not available: every processing in a technical database is journaled.',
    ),
    mend: say('Rétablir le journal.', 'Het logboek herstellen.', 'Restore the journal.'),
    who: ['database-controller'],
    path: 'journalOn',
  });
  noteJournalDuties(c, kind);
}

/** The two duties of novies: a line at once, kept ten years. @law lfp-44-11-3novies lfp-44-11-3novies-duree */
export function noteJournalDuties(c: Case, kind: 'journal-access' | 'journal-processing'): void {
  c.duty({
    id: kind,
    basis: 'law',
    provision: 'lfp-44-11-3novies',
    text: say('Journaliser le traitement.', 'De verwerking loggen.', 'Journal the processing.'),
    dueWithin: 'at-once',
    by: ['database-controller'],
  });
  c.duty({
    id: 'keep-journal',
    basis: 'law',
    provision: 'lfp-44-11-3novies-duree',
    text: say(
      'Conserver la ligne du journal pendant dix ans, même après l’effacement du passage.',
      'De logregel tien jaar bewaren, ook nadat de doortocht is gewist.',
      'Keep the line of the journal for ten years, also after the passage is deleted.',
    ),
    dueWithin: termOf(c),
    by: ['database-controller'],
  });
  c.deadline({
    id: 'journal-kept-until',
    at: endOfMinimum(c.at, termOf(c)).toString(),
    kind: 'earliest',
    provision: 'lfp-44-11-3novies-duree',
    reading: 'R-01',
  });
}

/** The term set for the journal. @law lfp-44-11-3novies-duree */
export function judgeJournalTerm(c: Case, term: IsoDuration | undefined): void {
  c.fact('lfp-44-11-3novies-duree', term === undefined ? undefined : !isLonger(termOf(c), term, c.at), {
    yes: say(
      'Le journal est conservé dix ans au moins.',
      'Het logboek wordt minstens tien jaar bewaard.',
      'The journal is kept for at least ten years.',
    ),
    no: say(
      'Le journal doit être conservé dix ans.',
      'Het logboek moet tien jaar worden bewaard.',
      'The journal must be kept for ten years.',
    ),
    mend: say(
      'Fixer à dix ans la conservation du journal.',
      'De bewaring van het logboek op tien jaar zetten.',
      'Set the retention of the journal to ten years.',
    ),
    who: ['database-controller'],
    path: 'journalRetention',
  });
}

/** Deleting a line of the journal: not before ten full years. @law lfp-44-11-3novies-duree */
export function judgeDeleteDatabaseJournal(c: Case, facts: DeleteDatabaseJournalFacts): void {
  const id = 'lfp-44-11-3novies-duree';
  if (facts.processedAt === undefined) {
    c.unknown(id, 'processedAt');
    return;
  }
  const end = endOfMinimum(c.moment('processedAt', facts.processedAt), termOf(c));
  const words = instantInWords(end);
  const order = compareMoments(c.at, { kind: 'instant', instant: end });
  c.fact(id, order !== -1, {
    yes: say(
      `Les dix ans se sont achevés le ${words.fr} : la ligne n’a plus à être conservée.`,
      `De tien jaar zijn verstreken op ${words.nl}: de regel hoeft niet langer te worden bewaard.`,
      `The ten years ended on ${words.en}: the line need not be kept any longer.`,
    ),
    no: say(
      `La ligne du journal est conservée pendant dix ans à partir du traitement, jusqu’au ${words.fr}.`,
      `De logregel wordt tien jaar bewaard vanaf de verwerking, tot ${words.nl}.`,
      `The line of the journal is kept for ten years from the processing, until ${words.en}.`,
    ),
    mend: say(`Attendre le ${words.fr}.`, `Wachten tot ${words.nl}.`, `Wait until ${words.en}.`),
    path: 'processedAt',
  });
  c.deadline({ id: 'earliest-deletion', at: end.toString(), kind: 'earliest', provision: id, reading: 'R-01' });
}

/** What a line of the journal says: since 29-06-2019 reason, time, who, which system. @law lfp-44-11-3novies lfp-44-4-p2-journal */
export function judgeJournalProcessing(c: Case, facts: JournalProcessingFacts): void {
  judgeDatabaseJournal(c, facts.written);
  const id = 'lfp-44-4-p2-journal';
  if (!c.inForce(id)) return;
  c.warn('stored-copy');
  if (facts.operation === undefined) {
    c.unknown(id, 'operation');
    return;
  }
  const isShared = facts.operation === 'consultation' || facts.operation === 'communication';
  const needed: readonly (readonly [string, string | undefined])[] = [
    ['operationAt', facts.operationAt],
    ...(isShared ? ([['reason', facts.reason]] as const) : []),
    ...(facts.operation === 'consultation'
      ? ([
          ['personCategory', facts.personCategory],
          ['personIdentification', facts.personIdentification],
        ] as const)
      : []),
    ...(facts.operation === 'communication'
      ? ([
          ['system', facts.system],
          ['recipientCategory', facts.recipientCategory],
        ] as const)
      : []),
  ];
  const absent = needed.filter(([, value]) => (value ?? '').trim() === '').map(([path]) => path);
  // a line that was not mentioned is unstated; one that was left empty is missing
  const isEmpty = needed.some(([, value]) => value?.trim() === '');
  c.stated(id, absent.length === 0 ? true : isEmpty ? false : undefined, {
    yes: say(
      'La ligne porte les mentions minimales de l’article 44/4, § 2.',
      'De regel bevat de minimale vermeldingen van artikel 44/4, § 2.',
      'The line carries the minimum particulars of article 44/4 § 2.',
    ),
    no: say(
      'Il manque à la ligne des mentions minimales de l’article 44/4, § 2.',
      'In de regel ontbreken minimale vermeldingen van artikel 44/4, § 2.',
      'The line lacks minimum particulars of article 44/4 § 2.',
    ),
    mend: say(
      'Compléter la ligne : motif, date et heure, personne, système, destinataire.',
      'De regel aanvullen: reden, datum en uur, persoon, systeem, ontvanger.',
      'Complete the line: reason, date and hour, person, system, recipient.',
    ),
    who: ['database-controller'],
    path: absent,
  });
}
