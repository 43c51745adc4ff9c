import type { Case } from '../case.ts';
import { policeRoles } from '../role-groups.ts';
import { say } from '../trilingual.ts';
import { told } from './46-2-scope.ts';
import { judgeNotStopped } from './46-6-effect.ts';
import { stopChain } from './46-6-stop.ts';
import { checkInterval, maximumLimit, noteMaximumDeadline, termProvision } from './46-12-terms.ts';
import type { HoldChanceFindFacts } from './recording-facts.ts';

/** Holding segments because punishable facts were found by chance: only 46/12 al. 2 to 4 know it, never for more than the proof needs. @law lfp-46-12-al2-s2 lfp-46-12-al3-s2 lfp-46-12-al4-s2 */
export function judgeHoldChanceFind(c: Case, facts: HoldChanceFindFacts): void {
  checkInterval(c, facts);
  const { regime } = facts;
  if (regime === undefined) {
    c.unknown('lfp-46-12-al2-s2', 'regime');
    return;
  }
  if (regime === 'particular-circumstances') {
    c.note(
      'lfp-46-12-al1',
      'no',
      say(
        'Les données de l’article 46/4 ont un maximum et aucune prolongation : une preuve se verse au dossier répressif, l’original s’efface à son terme.',
        'De gegevens van artikel 46/4 hebben een maximum en geen verlenging: bewijs gaat naar het strafdossier, het origineel wordt op zijn einddatum gewist.',
        'Data of article 46/4 have a maximum and no extension: evidence goes to the criminal file, the original is deleted at its term.',
      ),
      {
        mend: say(
          'Verser une copie au dossier répressif sur décision du magistrat.',
          'Een kopie aan het strafdossier toevoegen op beslissing van de magistraat.',
          'Put a copy in the criminal file on the decision of the magistrate.',
        ),
        who: ['prosecutor', 'investigating-judge'],
      },
    );
    c.warn('criminal-file');
    return;
  }
  const id = termProvision[regime].chanceFind;
  const role = facts.decidedBy?.role;
  c.choice('R-06');
  c.fact(id, role === undefined ? undefined : policeRoles.includes(role), {
    yes: say(
      'Un membre du service de police décide de garder les passages.',
      'Een lid van de politiedienst beslist de fragmenten te bewaren.',
      'A member of the police service decides to hold the segments.',
    ),
    no: say(
      'La conservation plus longue est décidée au sein du service de police.',
      'De langere bewaring wordt binnen de politiedienst beslist.',
      'The longer retention is decided inside the police service.',
    ),
    who: ['responsible-officer'],
    path: 'decidedBy.role',
  });
  c.fact(id, facts.punishable, {
    yes: say('Les faits sont punissables.', 'De feiten zijn strafbaar.', 'The facts are punishable.'),
    no: say(
      'Les faits ne sont pas punissables : un intérêt de renseignement ne suffit pas.',
      'De feiten zijn niet strafbaar: een inlichtingenbelang volstaat niet.',
      'The facts are not punishable: an interest of intelligence does not suffice.',
    ),
    path: 'punishable',
  });
  c.fact(id, facts.byChance, {
    yes: say('Ils ont été constatés par hasard.', 'Zij zijn bij toeval vastgesteld.', 'They were found by chance.'),
    no: say(
      'Ces faits étaient l’objet de l’opération : ils n’ont pas été constatés par hasard.',
      'Deze feiten waren het voorwerp van de operatie: zij zijn niet bij toeval vastgesteld.',
      'These facts were what the operation looked for: they were not found by chance.',
    ),
    path: 'byChance',
  });
  c.fact(id, facts.aim === undefined ? undefined : facts.aim !== 'other', {
    yes: say(
      'Le but est de prouver ces faits ou d’en identifier les auteurs.',
      'Het doel is deze feiten te bewijzen of de daders ervan te identificeren.',
      'The aim is to prove these facts or to identify their authors.',
    ),
    no: say(
      'Seuls la preuve de ces faits et l’identification de leurs auteurs permettent une conservation plus longue.',
      'Enkel het bewijs van deze feiten en de identificatie van de daders laten een langere bewaring toe.',
      'Only the proof of these facts and the identification of their authors permit a longer retention.',
    ),
    path: 'aim',
  });
  judgeExtent(c, id, facts);
  judgeStillInTime(c, id, facts);
  judgeNotStopped(c, stopChain[regime].order, facts.stopOrder, 'data');
  noteMaximumDeadline(c, facts);
}

/** "Uniquement ... afin de prouver": the segments that show the facts, with a report. */
function judgeExtent(c: Case, id: string, facts: HoldChanceFindFacts): void {
  c.fact(id, facts.segmentsOnly, {
    yes: say(
      'Seuls les passages qui montrent les faits sont gardés.',
      'Enkel de fragmenten die de feiten tonen, worden bewaard.',
      'Only the segments that show the facts are held.',
    ),
    no: say(
      'Davantage que les passages utiles serait gardé (lecture R-06).',
      'Er zou meer dan de nuttige fragmenten worden bewaard (lezing R-06).',
      'More than the segments needed would be held (reading R-06).',
    ),
    mend: say(
      'Limiter la conservation aux passages qui montrent les faits.',
      'De bewaring beperken tot de fragmenten die de feiten tonen.',
      'Limit the hold to the segments that show the facts.',
    ),
    path: 'segmentsOnly',
  });
  told(c, id, facts.reportReference, {
    yes: say('Le procès-verbal est désigné.', 'Het proces-verbaal is aangeduid.', 'The official report is named.'),
    no: say(
      'Le procès-verbal n’est pas désigné.',
      'Het proces-verbaal is niet aangeduid.',
      'The official report is not named.',
    ),
    path: 'reportReference',
  });
}

/** What had to be deleted cannot be held any more: a hold lives at most to the maximum of al. 1. */
function judgeStillInTime(c: Case, id: string, facts: HoldChanceFindFacts): void {
  if (!c.isPast(maximumLimit(c, facts))) return;
  c.note(
    id,
    'no',
    say(
      'Le maximum de l’alinéa 1er est passé : les images sont au dossier répressif ou effacées (lecture R-06).',
      'Het maximum van het eerste lid is voorbij: de beelden zitten in het strafdossier of zijn gewist (lezing R-06).',
      'The maximum of paragraph 1 has passed: the images are in the criminal file or deleted (reading R-06).',
    ),
  );
}
