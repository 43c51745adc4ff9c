import type { Case } from '../case.ts';
import type { PersonFacts } from '../facts.ts';
import { dayOf, readDay } from '../time.ts';
import { say } from '../trilingual.ts';
import { dayInWords } from '../words.ts';
import { declarants } from './declarants.ts';
import { warnReach } from './decree-reach.ts';
import type {
  ChangeDeclarationFacts,
  DeleteUnvalidatedDeclarationFacts,
  ReportOutOfServiceFacts,
  ValidateDeclarationFacts,
} from './facts.ts';

const annual = 'rd-2018-05-08-annual';

/** Last day of the year that follows a declaration or a validation: a term given to a person, in civil days. @law rd-2018-05-08-annual R-01 */
const lastDayFrom = (day: Temporal.PlainDate): Temporal.PlainDate => day.add({ years: 1 });

/** The next yearly validation, counted from the day of this act. @law rd-2018-05-08-annual */
export function noteNextValidation(c: Case): void {
  const on = lastDayFrom(dayOf(c.at));
  c.choice('R-01');
  c.deadline({ id: 'validate-declaration', on: on.toString(), kind: 'latest', provision: annual, reading: 'R-30' });
  c.duty(
    {
      id: 'validate-declaration',
      basis: 'law',
      provision: annual,
      text: say(
        'Vérifier la déclaration, l’actualiser au besoin et la valider, au moins chaque année.',
        'De aangifte nakijken, zo nodig bijwerken en valideren, ten minste elk jaar.',
        'Verify the declaration, update it where needed and validate it, at least every year.',
      ),
      dueWithin: 'P1Y',
      by: ['declarant'],
      toWhom: ['declaration-desk'],
    },
    'always',
  );
}

function judgeDeclarant(c: Case, provision: string, by: PersonFacts | undefined, filedIt: boolean | undefined): void {
  const role = by?.role;
  const isDeclarant = role === undefined ? undefined : declarants.includes(role);
  c.fact(provision, filedIt === false ? false : isDeclarant, {
    yes: say(
      'L’acte est celui du déclarant.',
      'De handeling is die van de aangever.',
      'The act is that of the declarant.',
    ),
    no: say(
      'Seul le déclarant agit sur sa déclaration.',
      'Enkel de aangever handelt over zijn aangifte.',
      'Only the declarant acts on the declaration.',
    ),
    who: ['declarant'],
    path: 'by.role',
  });
}

/** Consulting, changing or deleting declared data. @law rd-2018-05-08-update */
export function judgeChangeDeclaration(c: Case, facts: ChangeDeclarationFacts): void {
  warnReach(c);
  const id = 'rd-2018-05-08-update';
  judgeDeclarant(c, id, facts.by, facts.filedIt);
  if (facts.filedIt === undefined) c.unknown(id, 'filedIt', ['declarant']);
  c.fact(id, facts.action === undefined ? undefined : true, {
    yes: say(
      'Consulter, modifier ou supprimer est possible à tout moment.',
      'Raadplegen, wijzigen of verwijderen kan op elk ogenblik.',
      'Consulting, changing or deleting is possible at any time.',
    ),
    no: say('Aucune action n’est indiquée.', 'Er is geen handeling vermeld.', 'No action is stated.'),
    path: 'action',
  });
  if (facts.action === 'delete') c.warn('deleted-declaration');
}

/** The yearly verification and validation. @law rd-2018-05-08-annual */
export function judgeValidateDeclaration(c: Case, facts: ValidateDeclarationFacts): void {
  warnReach(c);
  judgeDeclarant(c, annual, facts.by, true);
  if (facts.lastValidatedOn === undefined) c.unknown(annual, 'lastValidatedOn', ['declarant']);
  else {
    const last = lastDayFrom(readDay('lastValidatedOn', facts.lastValidatedOn));
    c.choice('R-01');
    const isLate = Temporal.PlainDate.compare(dayOf(c.at), last) > 0;
    const words = dayInWords(last);
    c.deadline({ id: 'validation-due', on: last.toString(), kind: 'latest', provision: annual, reading: 'R-30' });
    c.fact(annual, !isLate, {
      yes: say(
        `La validation a lieu dans l’année, qui s’achève le ${words.fr}.`,
        `De validatie valt binnen het jaar, dat eindigt op ${words.nl}.`,
        `The validation is within the year, which ends on ${words.en}.`,
      ),
      no: say(
        `La validation est en retard depuis le ${words.fr} ; les données peuvent être considérées comme non valides.`,
        `De validatie is te laat sinds ${words.nl}; de gegevens kunnen als ongeldig worden beschouwd.`,
        `The validation is overdue since ${words.en}; the data may be held invalid.`,
      ),
      mend: say(
        'Valider sans attendre et s’assurer que la déclaration existe encore.',
        'Zonder uitstel valideren en nagaan of de aangifte nog bestaat.',
        'Validate without delay and make sure that the declaration still exists.',
      ),
      who: ['declarant'],
      path: 'lastValidatedOn',
    });
  }
  c.stated(annual, facts.accuracyVerified, {
    yes: say(
      'L’exactitude de la déclaration est vérifiée.',
      'De juistheid van de aangifte is nagegaan.',
      'The accuracy of the declaration is verified.',
    ),
    no: say(
      'L’exactitude de la déclaration n’est pas vérifiée.',
      'De juistheid van de aangifte is niet nagegaan.',
      'The accuracy of the declaration is not verified.',
    ),
    who: ['declarant'],
    path: 'accuracyVerified',
  });
  if (facts.somethingChanged === true) {
    c.stated(annual, facts.changesEntered, {
      yes: say('Les données sont actualisées.', 'De gegevens zijn bijgewerkt.', 'The data are updated.'),
      no: say(
        'Des données ont changé et ne sont pas actualisées.',
        'Gegevens zijn gewijzigd en niet bijgewerkt.',
        'Data have changed and are not updated.',
      ),
      who: ['declarant'],
      path: 'changesEntered',
    });
  }
  noteNextValidation(c);
}

/** Deletion by the desk of a declaration that was not validated in time. @law rd-2018-05-08-annual-default */
export function judgeDeleteUnvalidatedDeclaration(c: Case, facts: DeleteUnvalidatedDeclarationFacts): void {
  warnReach(c);
  const id = 'rd-2018-05-08-annual-default';
  const role = facts.by?.role;
  c.warn('deleted-declaration');
  c.fact(id, role === undefined ? undefined : role === 'declaration-desk', {
    yes: say('Le guichet supprime.', 'Het loket verwijdert.', 'The desk deletes.'),
    no: say(
      'Seul le gestionnaire de la banque de données du guichet peut supprimer.',
      'Enkel de beheerder van de gegevensbank van het loket kan verwijderen.',
      'Only the keeper of the database of the desk may delete.',
    ),
    who: ['declaration-desk'],
    path: 'by.role',
  });
  if (facts.lastValidatedOn === undefined) {
    c.unknown(id, 'lastValidatedOn', ['declaration-desk']);
    return;
  }
  const last = lastDayFrom(readDay('lastValidatedOn', facts.lastValidatedOn));
  c.choice('R-01');
  const words = dayInWords(last);
  c.fact(id, Temporal.PlainDate.compare(dayOf(c.at), last) > 0, {
    yes: say(
      `Aucune validation au ${words.fr} : les données peuvent être considérées comme non valides et supprimées.`,
      `Geen validatie op ${words.nl}: de gegevens kunnen als ongeldig worden beschouwd en verwijderd.`,
      `No validation by ${words.en}: the data may be held invalid and deleted.`,
    ),
    no: say(
      `Le déclarant peut encore valider jusqu’au ${words.fr}.`,
      `De aangever kan nog valideren tot ${words.nl}.`,
      `The declarant may still validate until ${words.en}.`,
    ),
    path: 'lastValidatedOn',
  });
  c.deadline({
    id: 'deletion-possible-from',
    on: last.add({ days: 1 }).toString(),
    kind: 'earliest',
    provision: id,
    reading: 'R-30',
  });
}

/** Reporting that a declared system is out of service. @law rd-2018-05-08-out-of-service */
export function judgeReportOutOfService(c: Case, facts: ReportOutOfServiceFacts): void {
  warnReach(c);
  const id = 'rd-2018-05-08-out-of-service';
  judgeDeclarant(c, id, facts.by, facts.filedIt);
  if (facts.outOfServiceOn === undefined) {
    c.unknown(id, 'outOfServiceOn', ['declarant']);
    return;
  }
  const out = readDay('outOfServiceOn', facts.outOfServiceOn);
  c.fact(id, Temporal.PlainDate.compare(out, dayOf(c.at)) <= 0, {
    yes: say(
      'La mise hors service est signalée.',
      'De buitendienststelling wordt gemeld.',
      'The system is reported out of service.',
    ),
    no: say(
      'Le système n’est pas encore hors service.',
      'Het systeem is nog niet buiten dienst.',
      'The system is not yet out of service.',
    ),
    path: 'outOfServiceOn',
  });
  const isSlow = Temporal.PlainDate.compare(out.add({ days: 7 }), dayOf(c.at)) < 0;
  c.gate({
    id: 'out-of-service-reported-late',
    blocks: false,
    because: isSlow
      ? say(
          'Plus de sept jours se sont écoulés ; l’arrêté demande les plus brefs délais, sans chiffre (repère du produit).',
          'Er zijn meer dan zeven dagen verstreken; het besluit vraagt zo spoedig mogelijk, zonder cijfer (richtwaarde van het product).',
          'More than seven days have passed; the decree asks the shortest delay, without a figure (our own mark).',
        )
      : say(
          'Signalé dans les sept jours (repère du produit : l’arrêté dit « dans les plus brefs délais »).',
          'Gemeld binnen zeven dagen (richtwaarde van het product: het besluit zegt zo spoedig mogelijk).',
          'Reported within seven days (our own mark: the decree says in the shortest delay).',
        ),
  });
}
