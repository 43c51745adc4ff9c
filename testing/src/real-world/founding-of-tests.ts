import type { FoundingFile } from '@clairevoie/contract';

/** Accounts of the founding of tests, by function. */
export const foundingSubjects = { administrator: 'account-of-the-administrator', registry: 'account-of-the-registry' };

/** A founding of zone 5341 under the name `cameras.zone.test`; its people exist nowhere. `more` changes it. */
export function foundingOfTests(issuer: string, more: Partial<FoundingFile> = {}): FoundingFile {
  const source = { title: 'Essai du logiciel, sans source / softwareproef, zonder bron', date: '2026-11-30' };
  const person = { givenName: 'Personne', language: 'fr' as const };
  return {
    serverName: 'cameras.zone.test',
    issuer,
    instrument: 'Essai du logiciel, sans valeur',
    host: {
      slug: 'host-of-tests',
      names: { fr: 'Hôte de l’essai', nl: 'Beheerder van de proef', en: 'Host of the test' },
      source,
    },
    zones: ['5341'],
    people: [
      {
        ...person,
        familyName: 'Essai-Administration',
        subject: foundingSubjects.administrator,
        functions: ['system-administrator'],
      },
      {
        ...person,
        familyName: 'Essai-Greffe',
        subject: foundingSubjects.registry,
        functions: ['appointing-authority'],
      },
    ],
    ...more,
  };
}
