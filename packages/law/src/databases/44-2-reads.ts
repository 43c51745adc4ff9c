import type { Case } from '../case.ts';
import type { IsoDuration } from '../facts.ts';
import { limitAfter, type Moment } from '../time.ts';
import { say } from '../trilingual.ts';
import { limitInWords } from '../words.ts';
import { judgeTool } from './44-2-tool.ts';
import { judgeDataClasses } from './44-11-3decies-content.ts';
import { judgeReadKept, limitOfRead, readRetention, whenOf } from './44-11-3decies-window.ts';
import { judgeDatabaseJournal } from './44-11-3novies-journal.ts';
import { judgeRetentionSet } from './44-11-3sexies-creation.ts';
import type { DeleteReadFacts, IngestReadFacts } from './read-facts.ts';

/** Taking a read into a store: structured plate data belong in a technical database, and nowhere else. @law lfp-44-2-p3-al1 lfp-44-11-3decies-p1-pt1 lfp-44-11-3decies-p2-al1 */
export function judgeIngestRead(c: Case, facts: IngestReadFacts): void {
  if (!judgeStore(c, facts)) return;
  judgeTool(c, facts.tool);
  judgeDataClasses(c, facts.dataClasses, facts.journalOn, facts.visibleButLeftOut);
  judgeReadKept(c, facts.recordedAt);
  judgeClockStart(c, facts);
  if (facts.configuredRetention !== undefined) judgeRetentionSet(c, facts.configuredRetention, facts.assessedRetention);
  judgeDatabaseJournal(c, facts.journalOn);
  if (facts.timeHasZone === false) {
    c.gate({
      id: 'time-without-zone',
      blocks: true,
      because: say(
        'L’heure du passage est sans fuseau : le mois et les douze mois ne se comptent pas (notre règle, non la loi).',
        'Het uur van de doortocht heeft geen tijdzone: de maand en de twaalf maanden zijn niet te tellen (onze regel, niet de wet).',
        'The time of the passage has no zone: the month and the twelve months cannot be counted (our rule, not the law).',
      ),
    });
  }
}

/** Which regime: the store decides. Returns whether the read is one of a technical database. @law lfp-44-2-p3-al1 */
function judgeStore(c: Case, facts: IngestReadFacts): boolean {
  const id = 'lfp-44-2-p3-al1';
  const { structured, collectedAutomatically, store } = facts;
  if (structured === false && store !== 'technical-database') {
    c.note(
      id,
      'yes',
      say(
        'Des images brutes, non indexées, suivent le régime des enregistrements (articles 25/6 et 25/7, lecture R-05).',
        'Ruwe, niet geïndexeerde beelden volgen de regeling van de opnamen (artikelen 25/6 en 25/7, lezing R-05).',
        'Raw images that are not indexed follow the regime of recordings (articles 25/6 and 25/7, reading R-05).',
      ),
    );
    return false;
  }
  const missing = [
    ...(structured === undefined ? ['structured'] : []),
    ...(collectedAutomatically === undefined ? ['collectedAutomatically'] : []),
    ...(store === undefined ? ['store'] : []),
  ];
  const isInPlace =
    missing.length > 0
      ? undefined
      : store === 'technical-database'
        ? structured === true && collectedAutomatically === true
        : collectedAutomatically === false;
  c.fact(id, isInPlace, {
    yes: say(
      'Des données structurées, collectées automatiquement, vont dans une banque de données technique ; d’autres n’y vont pas.',
      'Gestructureerde, automatisch verzamelde gegevens gaan in een technische gegevensbank; andere niet.',
      'Structured data collected automatically go into a technical database; others do not.',
    ),
    no: say(
      'Des données de plaques structurées, collectées automatiquement, sont traitées dans une banque de données technique, pas dans un autre fichier ; une banque technique n’en reçoit pas d’autres.',
      'Gestructureerde, automatisch verzamelde plaatgegevens worden in een technische gegevensbank verwerkt, niet in een ander bestand; een technische gegevensbank ontvangt geen andere.',
      'Structured plate data collected automatically are processed in a technical database, not in another file; a technical database receives no others.',
    ),
    mend: say(
      'Traiter ces données dans une banque de données technique déclarée.',
      'Deze gegevens in een aangegeven technische gegevensbank verwerken.',
      'Process these data in a declared technical database.',
    ),
    who: ['database-controller'],
    path: missing.length > 0 ? missing : 'store',
  });
  return isInPlace !== true || store === 'technical-database';
}

/** The term runs from the recording of each read: nothing starts it again. @law lfp-44-11-3decies-p2-al1 R-01 */
function judgeClockStart(c: Case, facts: IngestReadFacts): void {
  if (facts.retentionCountedFrom === undefined) return;
  c.fact('lfp-44-11-3decies-p2-al1', facts.retentionCountedFrom === 'recording', {
    yes: say(
      'La durée court de l’enregistrement du passage.',
      'De termijn loopt vanaf de registratie van de doortocht.',
      'The term runs from the recording of the passage.',
    ),
    no: say(
      'La durée court de l’enregistrement : ni l’import, ni la transmission, ni une recherche, ni une concordance ne la font repartir.',
      'De termijn loopt vanaf de registratie: import, doorzending, opzoeking of treffer doen hem niet opnieuw beginnen.',
      'The term runs from the recording: neither import, transmission, search nor hit starts it again.',
    ),
    mend: say(
      'Compter la durée depuis l’enregistrement.',
      'De termijn vanaf de registratie tellen.',
      'Count the term from the recording.',
    ),
    who: ['database-controller'],
    path: 'retentionCountedFrom',
  });
}

/** Deleting a read: twelve months is a ceiling, so earlier is lawful and later is due; the journal stays. @law lfp-44-11-3decies-p2-al1 lfp-44-11-3novies-duree R-07 */
export function judgeDeleteRead(c: Case, facts: DeleteReadFacts): void {
  const id = 'lfp-44-11-3decies-p2-al1';
  if (facts.recordedAt === undefined) c.unknown(id, 'recordedAt');
  else judgeDue(c, c.moment('recordedAt', facts.recordedAt), facts);
  if (facts.deletesJournal !== undefined) {
    c.fact('lfp-44-11-3novies-duree', !facts.deletesJournal, {
      yes: say(
        'Le journal n’est pas effacé avec le passage.',
        'Het logboek wordt niet met de doortocht gewist.',
        'The journal is not deleted with the passage.',
      ),
      no: say(
        'L’effacement emporterait le journal, qui est conservé dix ans.',
        'Het wissen zou het logboek meenemen, dat tien jaar wordt bewaard.',
        'The deletion would take the journal with it, which is kept for ten years.',
      ),
      mend: say('Effacer le passage seul.', 'Enkel de doortocht wissen.', 'Delete the passage alone.'),
      who: ['database-controller'],
      path: 'deletesJournal',
    });
  }
  judgeDatabaseJournal(c, facts.journalOn);
  if (facts.transmitted === true) {
    c.duty({
      id: 'propagate-deletion',
      basis: 'reading',
      provision: id,
      reading: 'R-23',
      text: say(
        'Effacer aussi la copie transmise : le délai court de l’enregistrement, des deux côtés.',
        'Ook de doorgezonden kopie wissen: de termijn loopt aan beide kanten vanaf de registratie.',
        'Delete the transmitted copy too: the term runs from the recording on both sides.',
      ),
      dueWithin: 'at-once',
      by: ['database-controller'],
      toWhom: ['database-controller-national'],
    });
  }
}

function judgeDue(c: Case, recorded: Moment, facts: DeleteReadFacts): void {
  const id = 'lfp-44-11-3decies-p2-al1';
  const limit = limitOfRead(c, readRetention, recorded);
  const end = limitInWords(limit);
  const isDue = c.isPast(limit);
  if (isDue) c.warn('retention-exceeded');
  c.note(
    id,
    'yes',
    isDue
      ? say(
          `Les douze mois se sont achevés le ${end.fr} : l’effacement est dû.`,
          `De twaalf maanden zijn verstreken op ${end.nl}: wissen is verplicht.`,
          `The twelve months ended on ${end.en}: deletion is due.`,
        )
      : say(
          `L’effacement précède le maximum, qui s’achève le ${end.fr} ; la loi fixe un plafond, non un minimum.`,
          `Het wissen gaat vooraf aan het maximum, dat eindigt op ${end.nl}; de wet bepaalt een plafond, geen minimum.`,
          `The deletion precedes the maximum, which ends on ${end.en}; the law sets a ceiling, no minimum.`,
        ),
  );
  const shorter = [facts.assessedRetention, facts.configuredRetention].filter((term) => term !== undefined);
  const terms: readonly IsoDuration[] = c.choice('R-07') === 'assessed-term-caps' ? shorter : [];
  const limits = [limit, ...terms.map((term) => limitAfter(recorded, term, 'instant'))];
  const first = limits.reduce((a, b) => (Temporal.PlainDate.compare(b.lastDay, a.lastDay) < 0 ? b : a));
  c.deadline({ id: 'latest-deletion', ...whenOf(first), kind: 'latest', provision: id, reading: 'R-01' });
}
