import type { Case } from '../case.ts';
import { type Dated, dated, valueOn } from '../dated.ts';
import type { IsoDuration, IsoInstant } from '../facts.ts';
import { isPoliceMember } from '../role-groups.ts';
import { dayOf, endOfDay, type Limit, months, readDuration } from '../time.ts';
import { say } from '../trilingual.ts';
import { dayInWords } from '../words.ts';
import { judgeReadKept } from './44-11-3decies-window.ts';
import { judgeDatabaseJournal, noteJournalDuties } from './44-11-3novies-journal.ts';
import type { CopyHitFacts, ExpireHitFacts, RecordHitFacts, ValidateHitFacts } from './read-facts.ts';

const copy = 'lfp-44-11-3decies-p2-al2-copie';
const term = 'lfp-44-11-3decies-p2-al2-delai';

/** Term of the validation, from the meeting of the conditions: a month given to a person, in civil days. @law lfp-44-11-3decies-p2-al2-delai R-01 */
export const validationTerm: Dated<IsoDuration> = dated(term, { from: '2018-05-25', is: months(1) });

function limitOfHit(c: Case, conditionsMetAt: IsoInstant): Limit {
  c.choice('R-01');
  const lastDay = dayOf(c.moment('conditionsMetAt', conditionsMetAt)).add(
    readDuration(valueOn(validationTerm, c.lawDay)),
  );
  c.deadline({ id: 'validation-due', on: lastDay.toString(), kind: 'latest', provision: term, reading: 'R-01' });
  return { kind: 'instant', instant: endOfDay(lastDay), lastDay };
}

/** A read that enters the conditions of a general or base database: the month of validation begins. @law lfp-44-11-3decies-p2-al2-copie */
export function judgeRecordHit(c: Case, facts: RecordHitFacts): void {
  judgeReadKept(c, facts.recordedAt);
  c.fact(copy, facts.feedingConditionsMet, {
    yes: say(
      'Les données entrent dans les conditions pour alimenter une banque de données policière.',
      'De gegevens voldoen aan de voorwaarden om een politionele gegevensbank te voeden.',
      'The data meet the conditions to feed a police database.',
    ),
    no: say(
      'Les données n’entrent pas dans les conditions pour alimenter une banque de données policière : pas de copie.',
      'De gegevens voldoen niet aan de voorwaarden om een politionele gegevensbank te voeden: geen kopie.',
      'The data do not meet the conditions to feed a police database: no copy.',
    ),
    path: 'feedingConditionsMet',
  });
  if (facts.conditionsMetAt === undefined) {
    c.unknown(term, 'conditionsMetAt');
  } else {
    const limit = limitOfHit(c, facts.conditionsMetAt);
    c.duty({
      id: 'validate-hit',
      basis: 'law',
      provision: term,
      text: say(
        'Faire valider la concordance par une personne.',
        'De treffer door een persoon laten valideren.',
        'Have a person validate the hit.',
      ),
      dueWithin: valueOn(validationTerm, c.lawDay),
      dueAt: endOfDay(limit.lastDay).toString(),
      by: ['police-service'],
    });
  }
  judgeDatabaseJournal(c, facts.journalOn);
}

/** Validating a hit: a person, by the photo, within the month. A rejection opens nothing and comes never too late. @law lfp-44-11-3decies-p2-al2-delai R-22 */
export function judgeValidateHit(c: Case, facts: ValidateHitFacts): void {
  const role = facts.validatedBy?.role;
  const isPolice = isPoliceMember(facts.validatorIsPolice, role);
  c.fact(term, facts.automatic === true ? false : isPolice, {
    yes: say(
      'La validation est manuelle : un membre de la police l’a faite.',
      'De validatie is manueel: een lid van de politie heeft ze gedaan.',
      'The validation is manual: a member of the police did it.',
    ),
    no: say(
      'La validation doit être manuelle, par un membre de la police : ni un logiciel, ni une autre personne.',
      'De validatie moet manueel zijn, door een lid van de politie: geen software en geen andere persoon.',
      'The validation must be manual, by a member of the police: neither software nor another person.',
    ),
    mend: say(
      'Faire valider par un membre de la police, nommément.',
      'Laten valideren door een met naam genoemd lid van de politie.',
      'Have a named member of the police validate.',
    ),
    who: ['operational-member'],
    path: 'validatorIsPolice',
  });
  c.stated(term, facts.outcome, {
    yes: say('La décision est consignée.', 'De beslissing is vastgelegd.', 'The decision is recorded.'),
    no: say(
      'La décision (validée ou rejetée) n’est pas consignée.',
      'De beslissing (gevalideerd of verworpen) is niet vastgelegd.',
      'The decision (validated or rejected) is not recorded.',
    ),
    who: ['operational-member'],
    path: 'outcome',
  });
  if (facts.outcome !== 'rejected') judgeValidation(c, facts);
  judgeDatabaseJournal(c, facts.journalOn);
  if (facts.validatorIsListAuthor === true) {
    c.gate({
      id: 'validator-is-list-author',
      blocks: true,
      because: say(
        'Qui a composé la liste ne valide pas ses concordances (notre règle, non la loi).',
        'Wie de lijst opstelde, valideert haar treffers niet (onze regel, niet de wet).',
        'Whoever wrote the list does not validate its hits (our rule, not the law).',
      ),
    });
  }
}

function judgeValidation(c: Case, facts: ValidateHitFacts): void {
  c.fact(term, facts.comparedWithPhoto, {
    yes: say(
      'La lecture a été comparée à la photo de la plaque.',
      'De lezing is vergeleken met de foto van de nummerplaat.',
      'The reading was compared with the photo of the plate.',
    ),
    no: say(
      'La lecture n’a pas été comparée à la photo de la plaque (lecture R-22).',
      'De lezing is niet vergeleken met de foto van de nummerplaat (lezing R-22).',
      'The reading was not compared with the photo of the plate (reading R-22).',
    ),
    mend: say(
      'Comparer la lecture à la photo.',
      'De lezing met de foto vergelijken.',
      'Compare the reading with the photo.',
    ),
    who: ['operational-member'],
    path: 'comparedWithPhoto',
  });
  c.judged(copy, facts.conditionConfirmed, {
    yes: say(
      'La personne confirme que les conditions sont réunies.',
      'De persoon bevestigt dat de voorwaarden zijn vervuld.',
      'The person confirms that the conditions are met.',
    ),
    no: say(
      'La personne constate que les conditions ne sont pas réunies : la concordance est rejetée.',
      'De persoon stelt vast dat de voorwaarden niet zijn vervuld: de treffer wordt verworpen.',
      'The person finds that the conditions are not met: the hit is rejected.',
    ),
    who: ['operational-member'],
    path: 'conditionConfirmed',
  });
  judgeInMonth(c, facts.conditionsMetAt, c.at);
  judgeReadKept(c, facts.recordedAt);
  c.duty({
    id: 'copy-hit',
    basis: 'law',
    provision: copy,
    text: say(
      'Copier les données validées dans la banque générale ou de base.',
      'De gevalideerde gegevens kopiëren naar de algemene of basisgegevensbank.',
      'Copy the validated data to the general or base database.',
    ),
    dueWithin: 'as-soon-as-possible',
    by: ['database-controller'],
  });
}

function judgeInMonth(c: Case, conditionsMetAt: IsoInstant | undefined, when: Case['at']): void {
  if (conditionsMetAt === undefined) {
    c.unknown(term, 'conditionsMetAt');
    return;
  }
  const limit = limitOfHit(c, conditionsMetAt);
  const end = dayInWords(limit.lastDay);
  const isOver = c.isPast(limit, when);
  if (isOver) noteLapsed(c, 'refused');
  c.fact(term, !isOver, {
    yes: say(
      `La validation a lieu dans le mois de la réunion des conditions, qui s’achève le ${end.fr}.`,
      `De validatie valt binnen de maand nadat de voorwaarden zijn vervuld, die eindigt op ${end.nl}.`,
      `The validation falls within the month from the conditions being met, which ends on ${end.en}.`,
    ),
    no: say(
      `Le mois pour valider s’est achevé le ${end.fr} : la concordance est caduque et ne peut plus être copiée (lecture R-22).`,
      `De maand om te valideren is geëindigd op ${end.nl}: de treffer is vervallen en kan niet meer worden gekopieerd (lezing R-22).`,
      `The month to validate ended on ${end.en}: the hit has lapsed and can no longer be copied (reading R-22).`,
    ),
    path: 'conditionsMetAt',
  });
}

/** A lapsed hit is told to the controller and the officer, also when somebody tries to validate it too late. @law lfp-44-11-3decies-p2-al2-delai R-22 */
function noteLapsed(c: Case, owed: 'done' | 'refused'): void {
  c.duty(
    {
      id: 'report-lapsed-hit',
      basis: 'reading',
      provision: term,
      reading: 'R-22',
      text: say(
        'Signaler la concordance caduque au responsable du traitement et au délégué à la protection des données.',
        'De vervallen treffer melden aan de verwerkingsverantwoordelijke en de functionaris voor gegevensbescherming.',
        'Report the lapsed hit to the controller and the data protection officer.',
      ),
      dueWithin: 'at-once',
      by: ['police-service'],
      toWhom: ['database-controller', 'dpo'],
    },
    owed,
  );
}

/** A hit that nobody validated lapses with its month, or with the read. @law lfp-44-11-3decies-p2-al2-delai R-22 */
export function judgeExpireHit(c: Case, facts: ExpireHitFacts): void {
  if (facts.conditionsMetAt === undefined) {
    c.unknown(term, 'conditionsMetAt');
    return;
  }
  const limit = limitOfHit(c, facts.conditionsMetAt);
  const end = dayInWords(limit.lastDay);
  const isOver = facts.validated === undefined ? undefined : !facts.validated && c.isPast(limit);
  c.fact(term, isOver, {
    yes: say(
      `Nul n’a validé jusqu’au ${end.fr} : la concordance est caduque, le passage garde son propre délai.`,
      `Niemand heeft gevalideerd tot en met ${end.nl}: de treffer vervalt, de doortocht behoudt haar eigen termijn.`,
      `Nobody validated until ${end.en}: the hit lapses, the passage keeps its own term.`,
    ),
    no: say(
      `La concordance est validée, ou le mois court encore jusqu’au ${end.fr}.`,
      `De treffer is gevalideerd, of de maand loopt nog tot en met ${end.nl}.`,
      `The hit is validated, or its month still runs until ${end.en}.`,
    ),
    path: 'validated',
  });
  noteLapsed(c, 'done');
  noteJournalDuties(c, 'journal-processing');
}

/** Copying validated data to the general or base database of 44/2 § 1. @law lfp-44-11-3decies-p2-al2-copie */
export function judgeCopyHit(c: Case, facts: CopyHitFacts): void {
  const { target } = facts;
  c.fact(copy, target === undefined ? undefined : target === 'general-database' || target === 'base-database', {
    yes: say(
      'La copie va à la banque générale ou à une banque de base (article 44/2, § 1er, 1° et 2°).',
      'De kopie gaat naar de algemene of een basisgegevensbank (artikel 44/2, § 1, 1° en 2°).',
      'The copy goes to the general or a base database (article 44/2 § 1, 1° and 2°).',
    ),
    no: say(
      'Les données ne se copient que vers les banques de l’article 44/2, § 1er, 1° et 2°, non vers une banque particulière (3°) ni ailleurs.',
      'De gegevens worden enkel gekopieerd naar de gegevensbanken van artikel 44/2, § 1, 1° en 2°, niet naar een bijzondere gegevensbank (3°) of elders.',
      'Data are copied only to the databases of article 44/2 § 1, 1° and 2°, not to a special database (3°) or elsewhere.',
    ),
    who: ['database-controller'],
    path: 'target',
  });
  const isRefused = facts.automatic === true || (facts.validation !== undefined && facts.validation !== 'validated');
  const isStated = facts.validatedAt !== undefined && facts.validation === 'validated';
  const isValidated = isRefused ? false : isStated ? true : undefined;
  c.stated(term, isValidated, {
    yes: say(
      'Une personne a validé ces données.',
      'Een persoon heeft deze gegevens gevalideerd.',
      'A person validated these data.',
    ),
    no: say(
      'Aucune personne n’a validé ces données : pas de copie sans validation manuelle.',
      'Geen persoon heeft deze gegevens gevalideerd: geen kopie zonder manuele validatie.',
      'No person validated these data: no copy without manual validation.',
    ),
    mend: say(
      'Faire valider la concordance par une personne, dans le mois.',
      'De treffer binnen de maand door een persoon laten valideren.',
      'Have a person validate the hit, within the month.',
    ),
    who: ['operational-member'],
    path: 'validatedAt',
  });
  const validatedAt = facts.validatedAt === undefined ? c.at : c.moment('validatedAt', facts.validatedAt);
  judgeInMonth(c, facts.conditionsMetAt, validatedAt);
  judgeReadKept(c, facts.recordedAt);
  judgeDatabaseJournal(c, facts.journalOn);
}
