import type { Language } from '@clairevoie/outpost';

/** Every sentence of the status page. */
export type StatusWords = {
  readonly title: string;
  readonly what: string;
  readonly emergencies: string;
  readonly noEmergencies: string;
  readonly notWhat: string;
  readonly running: string;
  readonly stopped: string;
  readonly counts: string;
  readonly countsNote: string;
  readonly countsNoteOfDemonstration: string;
  readonly noCounts: string;
  readonly week: string;
  readonly log: string;
  readonly withQuorum: string;
  readonly inEmergency: string;
  readonly confirmations: string;
  readonly logs: string;
  readonly policy: string;
  readonly policyNote: string;
  readonly keys: string;
  readonly keysNote: string;
  readonly sealingKey: string;
  readonly countsKey: string;
};

/** The status page in three languages. */
export const statusWords: Readonly<Record<Language, StatusWords>> = {
  fr: {
    title: 'Détenteur de clés',
    what: 'Passé le premier délai d’accès, un enregistrement ne s’ouvre qu’avec une part de clé détenue ici. Elle n’est rendue que pour un accès inscrit au journal et attesté par le quorum de témoins fixé ci-dessous. C’est une règle de ce logiciel, pas de la loi.',
    emergencies:
      'Sans quorum, ce détenteur répond aussi à une ouverture d’urgence dont le journal porte la confirmation par une deuxième personne, puis à aucune autre du même journal tant que des témoins n’ont pas attesté les deux inscriptions de la précédente.',
    noEmergencies:
      'Ce détenteur ne répond à aucune ouverture d’urgence : sans quorum de témoins, il ne rend aucune part de clé.',
    notWhat:
      'Ce serveur ne voit aucune image. Il ne sait pas qui consulte ni pourquoi, et ne dit pas si la décision du procureur est fondée. Ce qui a été copié avant le délai ne se voit pas ici.',
    running: 'Le détenteur répond.',
    stopped: 'Le détenteur ne répond plus. Code :',
    counts: 'Accès auxquels il a été répondu',
    countsNote:
      'Compte propre à ce serveur, à comparer avec le journal. Une semaine paraît vingt-quatre heures après sa fin. Version signée :',
    countsNoteOfDemonstration:
      'Compte propre à ce serveur, à comparer avec le journal. Une semaine paraît vingt-quatre heures après sa fin ; pour le journal d’une démonstration, la semaine en cours est affichée aussi. Version signée :',
    noCounts: 'Aucun dans les semaines publiées. Compte tenu depuis',
    week: 'Semaine',
    log: 'Journal',
    withQuorum: 'Avec quorum',
    inEmergency: 'Par ouverture d’urgence',
    confirmations: 'Urgences confirmées différentes',
    logs: 'Journaux',
    policy: 'Politique de témoins',
    policyNote: 'Empreinte du fichier fixé par l’exploitant de ce serveur.',
    keys: 'Clés publiques',
    keysNote: 'Ne vous fiez à ces clés que si vous les avez aussi reçues par une autre voie que cette page.',
    sealingKey: 'scellement des parts (X25519)',
    countsKey: 'signature des comptes (Ed25519)',
  },
  nl: {
    title: 'Sleutelhouder',
    what: 'Na de eerste toegangstermijn opent een opname alleen met een sleuteldeel dat hier wordt bewaard. Het wordt enkel vrijgegeven voor een toegang die in het logboek staat en door het hieronder vastgelegde quorum van getuigen is bevestigd. Dit is een regel van deze software, niet van de wet.',
    emergencies:
      'Zonder quorum antwoordt deze sleutelhouder ook op een noodopening waarvan de bevestiging door een tweede persoon in het logboek staat, en daarna op geen andere van hetzelfde logboek zolang getuigen de twee inschrijvingen van de vorige niet hebben bevestigd.',
    noEmergencies:
      'Deze sleutelhouder antwoordt op geen enkele noodopening: zonder quorum van getuigen geeft hij geen sleuteldeel vrij.',
    notWhat:
      'Deze server ziet geen enkel beeld. Hij weet niet wie inzage neemt of waarom, en zegt niet of de beslissing van de procureur gegrond is. Wat vóór de termijn werd gekopieerd, is hier niet te zien.',
    running: 'De sleutelhouder antwoordt.',
    stopped: 'De sleutelhouder antwoordt niet meer. Code:',
    counts: 'Beantwoorde toegangen',
    countsNote:
      'Eigen telling van deze server, te vergelijken met het logboek. Een week verschijnt vierentwintig uur na haar einde. Ondertekende versie:',
    countsNoteOfDemonstration:
      'Eigen telling van deze server, te vergelijken met het logboek. Een week verschijnt vierentwintig uur na haar einde; voor het logboek van een demonstratie wordt ook de lopende week getoond. Ondertekende versie:',
    noCounts: 'Geen in de gepubliceerde weken. Geteld sinds',
    week: 'Week',
    log: 'Logboek',
    withQuorum: 'Met quorum',
    inEmergency: 'Bij noodopening',
    confirmations: 'Verschillende bevestigde noodgevallen',
    logs: 'Logboeken',
    policy: 'Getuigenbeleid',
    policyNote: 'Vingerafdruk van het bestand dat de exploitant van deze server heeft vastgelegd.',
    keys: 'Openbare sleutels',
    keysNote: 'Vertrouw deze sleutels alleen als u ze ook langs een andere weg dan deze pagina kreeg.',
    sealingKey: 'verzegeling van de delen (X25519)',
    countsKey: 'ondertekening van de tellingen (Ed25519)',
  },
  en: {
    title: 'Keyholder',
    what: 'Past the first term of access a recording opens only with a key share that is held here. It is given back only for an access that is in the journal and that the quorum of witnesses pinned below has cosigned. This is a rule of this software, not of the law.',
    emergencies:
      'Without a quorum this keyholder also answers an emergency opening whose confirmation by a second person is in the journal, and then no other of the same log before witnesses have cosigned both entries of the last one.',
    noEmergencies:
      'This keyholder answers no emergency opening: without a quorum of witnesses it gives no key share back.',
    notWhat:
      'This server sees no image. It does not know who looks or why, and does not say whether the prosecutor’s decision is well founded. What was copied before the term is not seen here.',
    running: 'The keyholder answers.',
    stopped: 'The keyholder no longer answers. Code:',
    counts: 'Accesses answered',
    countsNote:
      'This server’s own count, to be compared with the journal. A week appears twenty-four hours after its end. Signed version:',
    countsNoteOfDemonstration:
      'This server’s own count, to be compared with the journal. A week appears twenty-four hours after its end; for the log of a demonstration the running week is shown too. Signed version:',
    noCounts: 'None in the published weeks. Counted since',
    week: 'Week',
    log: 'Log',
    withQuorum: 'With quorum',
    inEmergency: 'By emergency opening',
    confirmations: 'Different confirmed emergencies',
    logs: 'Logs',
    policy: 'Witness policy',
    policyNote: 'Fingerprint of the file that the operator of this server pinned.',
    keys: 'Public keys',
    keysNote: 'Trust these keys only if you also got them by another way than this page.',
    sealingKey: 'sealing of shares (X25519)',
    countsKey: 'signing of counts (Ed25519)',
  },
};
