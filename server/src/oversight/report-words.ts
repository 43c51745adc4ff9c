/** Words of the yearly report. */
export interface ReportWords {
  readonly title: string;
  readonly madeOn: string;
  readonly source: string;
  readonly accesses: string;
  readonly noAccess: string;
  readonly otherActs: string;
  readonly recorded: string;
  readonly notThrough: string;
  readonly sampling: string;
  readonly samples: string;
  readonly sampled: string;
  readonly conform: string;
  readonly doubtful: string;
  readonly notConform: string;
  readonly waiting: string;
  readonly breaches: string;
  readonly breachesNoticed: string;
  readonly breachesOpen: string;
  readonly limits: string;
  readonly acts: Readonly<Record<string, string>>;
  readonly verdicts: Readonly<Record<string, string>>;
}

/** The words of the yearly report, in the two languages in which it is made. */
export const reportWords: Readonly<Record<'fr' | 'nl', ReportWords>> = {
  fr: {
    title: 'Rapport annuel du délégué à la protection des données',
    madeOn: 'Établi le',
    source: 'Chiffres comptés dans le journal et les registres ; ils figurent dans l’inscription',
    accesses: 'Accès aux données',
    noAccess: 'Aucun accès n’a été demandé par l’intermédiaire de Clairevoie.',
    otherActs: 'Autres actes du service',
    recorded: 'Actes consignés',
    notThrough: 'dont actes qui n’ont pas abouti',
    sampling: 'Contrôle par échantillon',
    samples: 'Tirages',
    sampled: 'Accès tirés au sort',
    conform: 'Avis : conforme',
    doubtful: 'Avis : douteux',
    notConform: 'Avis : non conforme',
    waiting: 'En attente d’un avis',
    breaches: 'Violations de données',
    breachesNoticed: 'Constatées dans l’année',
    breachesOpen: 'dont dossiers encore ouverts',
    limits:
      'Ce rapport ne compte que ce qui est passé par Clairevoie. Un accès obtenu par une autre voie n’y figure pas.',
    acts: {
      'vault/open-recording': 'Consultation d’un enregistrement',
      'vault/watch-live': 'Visionnage en temps réel',
      'registry/consult': 'Consultation d’un registre',
      'registry/consult-bodycam': 'Consultation du registre des bodycams',
      'registry/extract-bodycam': 'Extraction du registre des bodycams',
    },
    verdicts: {
      allowed: 'autorisé',
      refused: 'refusé',
      'needs-human': 'en attente d’une appréciation',
      blocked: 'bloqué par une règle de ce logiciel',
    },
  },
  nl: {
    title: 'Jaarverslag van de functionaris voor gegevensbescherming',
    madeOn: 'Opgemaakt op',
    source: 'Cijfers geteld in het logboek en de registers; ze staan in de inschrijving',
    accesses: 'Toegang tot gegevens',
    noAccess: 'Via Clairevoie werd geen toegang gevraagd.',
    otherActs: 'Andere handelingen van de dienst',
    recorded: 'Opgetekende handelingen',
    notThrough: 'waarvan niet doorgegaan',
    sampling: 'Controle met steekproeven',
    samples: 'Trekkingen',
    sampled: 'Toegangen uit de steekproef',
    conform: 'Oordeel: conform',
    doubtful: 'Oordeel: twijfelachtig',
    notConform: 'Oordeel: niet conform',
    waiting: 'Wachten op een oordeel',
    breaches: 'Gegevenslekken',
    breachesNoticed: 'Vastgesteld in het jaar',
    breachesOpen: 'waarvan het dossier nog openstaat',
    limits: 'Dit verslag telt alleen wat via Clairevoie verliep. Toegang langs een andere weg staat er niet in.',
    acts: {
      'vault/open-recording': 'Raadpleging van een opname',
      'vault/watch-live': 'Rechtstreeks meekijken',
      'registry/consult': 'Raadpleging van een register',
      'registry/consult-bodycam': 'Raadpleging van het bodycamregister',
      'registry/extract-bodycam': 'Extractie uit het bodycamregister',
    },
    verdicts: {
      allowed: 'toegestaan',
      refused: 'geweigerd',
      'needs-human': 'wacht op een beoordeling',
      blocked: 'tegengehouden door een regel van deze software',
    },
  },
};
