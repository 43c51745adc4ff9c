import type { Case } from '../case.ts';
import { say } from '../trilingual.ts';
import type { OpenNonVisibleFacts } from './recording-facts.ts';

/** Protection and journal of 46/13 al. 3, and the concrete reason of 25/7 § 1 al. 3, which 46/2 carries over. @law lfp-46-13-al3 lfp-25-7-p1-al3-raisons */
export function judgeHiddenTrace(c: Case, facts: OpenNonVisibleFacts): void {
  const id = 'lfp-46-13-al3';
  c.fact(id, facts.accessProtected, {
    yes: say(
      'L’accès est protégé : compte personnel et rôle en vigueur.',
      'De toegang is beveiligd: persoonlijke account en geldige rol.',
      'The access is protected: personal account and role in force.',
    ),
    no: say(
      'L’accès n’est pas protégé : compte partagé, ou rôle expiré.',
      'De toegang is niet beveiligd: gedeelde account of verlopen rol.',
      'The access is not protected: shared account, or expired role.',
    ),
    mend: say(
      'Se connecter avec son compte personnel, dans un rôle en vigueur.',
      'Aanmelden met de persoonlijke account, in een geldige rol.',
      'Sign in with the personal account, in a role in force.',
    ),
    who: ['chief-of-corps', 'commissioner-general'],
    path: 'accessProtected',
  });
  c.fact(id, facts.journalOn, {
    yes: say('L’accès est journalisé.', 'De toegang wordt gelogd.', 'The access is journaled.'),
    no: say(
      'Le journal n’est pas disponible : sans journal, aucun accès.',
      'Het logboek is niet beschikbaar: zonder logboek geen toegang.',
      'The journal is not available: without journal, no access.',
    ),
    mend: say('Rétablir le journal.', 'Het logboek herstellen.', 'Restore the journal.'),
    path: 'journalOn',
  });
  c.choice('R-20');
  c.stated('lfp-25-7-p1-al3-raisons', facts.concreteReason, {
    yes: say(
      'La raison concrète de l’accès est enregistrée.',
      'De concrete reden van de toegang wordt geregistreerd.',
      'The concrete reason of the access is recorded.',
    ),
    no: say(
      'La raison concrète de l’accès n’est pas donnée.',
      'De concrete reden van de toegang is niet gegeven.',
      'The concrete reason of the access is not given.',
    ),
    mend: say(
      'Indiquer la raison concrète de cet accès.',
      'De concrete reden van deze toegang vermelden.',
      'Give the concrete reason of this access.',
    ),
    who: ['operational-member'],
    path: 'concreteReason',
  });
  c.duty({
    id: 'journal-access',
    basis: 'law',
    provision: id,
    text: say('Journaliser l’accès.', 'De toegang loggen.', 'Journal the access.'),
    dueWithin: 'at-once',
    by: ['police-service'],
  });
  c.duty({
    id: 'record-concrete-reason',
    basis: 'law',
    provision: 'lfp-25-7-p1-al3-raisons',
    text: say(
      'Enregistrer la raison concrète de l’accès.',
      'De concrete reden van de toegang registreren.',
      'Record the concrete reason of the access.',
    ),
    dueWithin: 'at-once',
    by: ['police-service'],
  });
}
