import type { Case } from '../case.ts';
import type { RoleKey } from '../roles.ts';
import { say } from '../trilingual.ts';

/** Where the law asks for a protected and journaled access, and who gives out the accounts. */
type TraceLaw = { readonly protection: string; readonly journal: string; readonly keepers: readonly RoleKey[] };

const visible: TraceLaw = {
  protection: 'lfp-25-7-p1-al3-protege',
  journal: 'lfp-25-7-p1-al3-journal',
  keepers: ['chief-of-corps'],
};

/** The parts of 25/7 § 1 al. 3 that hold for every access: protection, journal, concrete reason. @law lfp-25-7-p1-al3-protege lfp-25-7-p1-al3-journal lfp-25-7-p1-al3-raisons */
export function judgeTrace(
  c: Case,
  facts: { readonly accessProtected?: boolean; readonly journalOn?: boolean; readonly concreteReason?: string },
  options: { readonly protection?: 'always' | 'when-stated'; readonly law?: TraceLaw } = {},
): void {
  const { protection = 'always', law = visible } = options;
  // the bodycam register is protected by the designation of 25/8 § 2 al. 6, judged apart
  if (protection === 'always' || facts.accessProtected !== undefined) judgeProtection(c, facts.accessProtected, law);
  judgeJournal(c, facts, law);
}

function judgeProtection(c: Case, accessProtected: boolean | undefined, law: TraceLaw): void {
  c.fact(law.protection, accessProtected, {
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
    who: law.keepers,
    path: 'accessProtected',
  });
}

function judgeJournal(
  c: Case,
  facts: { readonly journalOn?: boolean; readonly concreteReason?: string },
  law: TraceLaw,
): void {
  c.fact(law.journal, facts.journalOn, {
    yes: say('L’accès est journalisé.', 'De toegang wordt gelogd.', 'The access is journaled.'),
    no: say(
      'Le journal n’est pas disponible : sans journal, aucun accès.',
      'Het logboek is niet beschikbaar: zonder logboek geen toegang.',
      'The journal is not available: without journal, no access.',
    ),
    mend: say('Rétablir le journal.', 'Het logboek herstellen.', 'Restore the journal.'),
    path: 'journalOn',
  });
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
  const words = (facts.concreteReason ?? '').trim().split(/\s+/u).filter(Boolean);
  if (words.length > 0 && words.length < 3) {
    c.gate({
      id: 'reason-not-concrete',
      blocks: true,
      because: say(
        'Une raison de moins de trois mots n’est pas concrète (notre règle, non la loi).',
        'Een reden van minder dan drie woorden is niet concreet (onze regel, niet de wet).',
        'A reason of fewer than three words is not concrete (our rule, not the law).',
      ),
    });
  }
  c.duty({
    id: 'journal-access',
    basis: 'law',
    provision: law.journal,
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
