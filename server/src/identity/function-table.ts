import type { OrganisationKind } from '@clairevoie/contract';

/** A function that a person holds, or is designated to, in an organisation. */
export interface FunctionEntry {
  readonly key: string;
  readonly fr: string;
  readonly nl: string;
  readonly en: string;
  /** Kinds of organisation in which it exists. */
  readonly heldIn: readonly OrganisationKind[];
  /** Whether an organisation has one holder at a time or several: what keeps a public header from naming a person. */
  readonly holders: 'one' | 'several';
  /** Functions whose holder may grant it. All but `appointing-authority` and `system` grant in their own organisation only. */
  readonly grantedBy: readonly string[];
  /** Functions whose holder designates to it, by a dated act, in the own organisation. Empty: it is granted. */
  readonly designatedBy: readonly string[];
}

const police = ['local-police-zone', 'federal-police'] as const satisfies readonly OrganisationKind[];
const zone = ['local-police-zone'] as const satisfies readonly OrganisationKind[];
const federal = ['federal-police'] as const satisfies readonly OrganisationKind[];
const controllers = [
  'camera-controller',
  'municipality',
  'public-transport-company',
  'public-authority',
] as const satisfies readonly OrganisationKind[];
const appointed = ['appointing-authority'] as const;
const heads = [
  'chief-of-corps',
  'coordinating-director',
  'requesting-director',
  'federal-director',
  'director-general',
] as const;
const policeHeads = [...heads, 'commissioner-general'] as const;

const grant = (
  key: string,
  [fr, nl, en]: readonly [string, string, string],
  heldIn: readonly OrganisationKind[],
  holders: 'one' | 'several',
  grantedBy: readonly string[] = appointed,
): FunctionEntry => ({ key, fr, nl, en, heldIn, holders, grantedBy, designatedBy: [] });

const designation = (
  key: string,
  [fr, nl, en]: readonly [string, string, string],
  heldIn: readonly OrganisationKind[],
  designatedBy: readonly string[],
): FunctionEntry => ({ key, fr, nl, en, heldIn, holders: 'several', grantedBy: [], designatedBy });

/**
 * Every function a person can act in. Names are those of the law's role list where it has the role; the house's own
 * functions (municipal secretary, operator, system administrator, appointing authority) stand at the end.
 * Who grants what is house policy (the appointments themselves are made elsewhere, under other laws); who designates
 * follows LFP 25/8 § 2, 44/11/3decies, 46/5 and reading R-10.
 */
export const functionTable: readonly FunctionEntry[] = [
  // Local and federal police
  grant('chief-of-corps', ['chef de corps', 'korpschef', 'chief of corps'], zone, 'one'),
  grant(
    'coordinating-director',
    [
      'directeur coordonnateur administratif',
      'bestuurlijke directeur-coördinator',
      'coordinating administrative director',
    ],
    federal,
    'several',
  ),
  grant(
    'requesting-director',
    ['directeur du service demandeur', 'directeur van de aanvragende dienst', 'director of the requesting service'],
    federal,
    'several',
  ),
  grant(
    'federal-director',
    ['directeur (police fédérale)', 'directeur (federale politie)', 'director (federal police)'],
    federal,
    'several',
  ),
  grant(
    'director-general',
    [
      'directeur général (police fédérale)',
      'directeur-generaal (federale politie)',
      'director-general (federal police)',
    ],
    federal,
    'several',
  ),
  grant(
    'commissioner-general',
    [
      'commissaire général de la police fédérale',
      'commissaris-generaal van de federale politie',
      'commissioner general of the federal police',
    ],
    federal,
    'one',
  ),
  grant(
    'responsible-officer',
    [
      'fonctionnaire de police visé aux articles 7 à 7/3',
      'politieambtenaar bedoeld in de artikelen 7 tot 7/3',
      'police officer in operational command',
    ],
    police,
    'several',
    policeHeads,
  ),
  grant(
    'operational-member',
    ['membre du cadre opérationnel', 'lid van het operationeel kader', 'member of the operational staff'],
    police,
    'several',
    policeHeads,
  ),
  grant(
    'police-trainer',
    [
      'membre de la police chargé de la formation et de l’entrainement du personnel',
      'lid van de politie belast met de opleiding en training van het personeel',
      'police trainer',
    ],
    police,
    'several',
    policeHeads,
  ),
  grant(
    'complaints-authority',
    [
      'personne compétente pour le traitement des plaintes et la procédure disciplinaire',
      'persoon bevoegd voor klachtenbehandeling en tuchtprocedures',
      'complaints and disciplinary authority',
    ],
    police,
    'several',
    policeHeads,
  ),
  grant(
    'security-privacy-adviser',
    [
      'conseiller en sécurité et protection de la vie privée',
      'consulent voor de veiligheid en de bescherming van de persoonlijke levenssfeer',
      'security and privacy adviser',
    ],
    police,
    'one',
    policeHeads,
  ),
  grant(
    'proxy-user',
    ['proxy-user', 'proxy-user', 'proxy user of the register of controllers'],
    ['local-police-zone', 'federal-police', 'ministry'],
    'several',
    [...policeHeads, 'appointing-authority'],
  ),
  designation(
    'administrative-police-officer',
    [
      'officier de police administrative désigné',
      'aangewezen officier van bestuurlijke politie',
      'designated administrative police officer',
    ],
    police,
    heads,
  ),
  designation(
    'judicial-police-officer',
    [
      'officier de police judiciaire désigné',
      'aangewezen officier van gerechtelijke politie',
      'designated judicial police officer',
    ],
    police,
    heads,
  ),
  designation(
    'access-designee',
    [
      'membre des services de police désigné pour l’accès direct',
      'lid van de politiediensten aangewezen voor de rechtstreekse toegang',
      'police member designated for direct access',
    ],
    police,
    policeHeads,
  ),
  designation(
    'extraction-designee',
    [
      'personne habilitée à procéder à l’extraction des données',
      'persoon die gemachtigd is om gegevens te extraheren',
      'person entitled to extract data',
    ],
    police,
    policeHeads,
  ),
  designation(
    'federal-committee-member',
    [
      'membre désigné du comité de direction de la police fédérale',
      'aangewezen lid van het directiecomité van de federale politie',
      'designated member of the federal management committee',
    ],
    federal,
    ['commissioner-general'],
  ),

  // Authorities
  grant('mayor', ['bourgmestre', 'burgemeester', 'mayor'], ['municipality', 'municipal-council'], 'one'),
  grant(
    'minister-interior',
    ['ministre de l’Intérieur', 'minister van Binnenlandse Zaken', 'minister of the Interior'],
    ['ministry'],
    'one',
  ),
  designation(
    'minister-interior-delegate',
    [
      'délégué du ministre de l’Intérieur',
      'gemachtigde van de minister van Binnenlandse Zaken',
      'delegate of the minister of the Interior',
    ],
    ['ministry'],
    ['minister-interior'],
  ),
  grant(
    'minister-justice',
    ['ministre de la Justice', 'minister van Justitie', 'minister of Justice'],
    ['ministry'],
    'one',
  ),
  grant(
    'administrative-police-authority',
    ['autorité de police administrative', 'overheid van bestuurlijke politie', 'administrative police authority'],
    ['public-authority'],
    'several',
  ),
  grant(
    'prosecutor',
    ['procureur du Roi', 'procureur des Konings', 'public prosecutor'],
    ['public-prosecutor'],
    'several',
  ),
  grant(
    'investigating-judge',
    ['juge d’instruction', 'onderzoeksrechter', 'investigating judge'],
    ['court'],
    'several',
  ),
  grant(
    'magistrate',
    ['magistrat compétent', 'bevoegde magistraat', 'competent magistrate'],
    ['court', 'public-prosecutor'],
    'several',
  ),

  // Oversight
  grant(
    'control-organ',
    [
      'membre de l’Organe de contrôle de l’information policière',
      'lid van het Controleorgaan op de politionele informatie',
      'member of the Control Organ',
    ],
    ['control-organ'],
    'several',
  ),
  grant(
    'committee-r',
    ['membre du Comité permanent R', 'lid van het Vast Comité I', 'member of Committee R'],
    ['committee-r'],
    'several',
  ),
  grant(
    'dpa',
    [
      'membre de l’Autorité de protection des données',
      'lid van de Gegevensbeschermingsautoriteit',
      'member of the Data Protection Authority',
    ],
    ['dpa'],
    'several',
  ),
  grant(
    'independent-controller',
    ['contrôleur indépendant', 'onafhankelijke controleur', 'independent controller'],
    ['public-authority'],
    'several',
  ),
  grant(
    'dpo',
    ['délégué à la protection des données', 'functionaris voor gegevensbescherming', 'data protection officer'],
    [
      'local-police-zone',
      'federal-police',
      'municipality',
      'ministry',
      'regional-platform',
      'camera-controller',
      'public-transport-company',
      'intelligence-service',
    ],
    'one',
    [...policeHeads, 'camera-controller', 'municipal-secretary', 'appointing-authority'],
  ),

  // Camera law
  grant(
    'camera-controller',
    [
      'responsable du traitement (loi caméras)',
      'verantwoordelijke voor de verwerking (camerawet)',
      'controller (camera law)',
    ],
    controllers,
    'several',
  ),
  designation(
    'designated-notifier',
    [
      'personne désignée par le responsable du traitement',
      'door de verantwoordelijke aangewezen persoon',
      'person designated by the controller',
    ],
    controllers,
    ['camera-controller'],
  ),
  grant('declarant', ['déclarant', 'aangever', 'declarant'], controllers, 'several', ['camera-controller']),
  grant(
    'contact-person',
    [
      'personne de contact pour l’accès aux images',
      'contactpersoon voor de toegang tot de beelden',
      'contact person for access to images',
    ],
    controllers,
    'several',
    ['camera-controller'],
  ),
  grant(
    'place-manager',
    ['gestionnaire du lieu', 'beheerder van de plaats', 'manager of the place'],
    controllers,
    'several',
  ),
  grant('guarding-agent', ['agent de gardiennage', 'bewakingsagent', 'guarding agent'], controllers, 'several', [
    'camera-controller',
  ]),
  grant(
    'event-organiser',
    ['organisateur de l’évènement', 'organisator van het evenement', 'organiser of the event'],
    ['camera-controller', 'public-authority'],
    'several',
  ),
  grant(
    'nuclear-site-operator',
    ['exploitant d’un site nucléaire', 'exploitant van een nucleaire site', 'nuclear site operator'],
    ['camera-controller'],
    'several',
  ),
  grant(
    'public-transport-company',
    [
      'membre de la société publique de transport en commun',
      'lid van de openbare vervoersmaatschappij',
      'member of the public transport company',
    ],
    ['public-transport-company'],
    'several',
  ),
  grant(
    'inspection-service',
    [
      'membre d’un service public d’inspection et de contrôle',
      'lid van een openbare inspectie- en controledienst',
      'member of a public inspection service',
    ],
    ['inspection-service'],
    'several',
  ),
  grant(
    'finding-officer',
    [
      'personnel désigné par la loi pour exercer des missions de constatation',
      'bij wet aangewezen personeel met vaststellingsopdrachten',
      'finding officer',
    ],
    ['inspection-service', 'municipality'],
    'several',
    [...appointed, 'municipal-secretary'],
  ),

  // Intelligence
  grant(
    'intelligence-head',
    ['dirigeant de service', 'diensthoofd', 'head of the intelligence service'],
    ['intelligence-service'],
    'one',
  ),
  designation(
    'intelligence-head-delegate',
    ['délégué du dirigeant de service', 'gedelegeerde van het diensthoofd', 'delegate of the head of service'],
    ['intelligence-service'],
    ['intelligence-head'],
  ),
  grant(
    'intelligence-officer',
    ['officier de renseignement', 'inlichtingenofficier', 'intelligence officer'],
    ['intelligence-service'],
    'several',
    ['intelligence-head'],
  ),
  grant(
    'methods-officer',
    ['officier des méthodes', 'officier voor de methoden', 'methods officer'],
    ['intelligence-service'],
    'several',
    ['intelligence-head'],
  ),
  grant(
    'case-manager',
    ['gestionnaire du dossier', 'dossierbeheerder', 'case manager'],
    ['intelligence-service'],
    'several',
    ['intelligence-head'],
  ),

  // Regional platform
  grant(
    'platform-operator',
    [
      'opérateur de la plateforme de mutualisation des images',
      'beheerder van het platform voor het delen van beelden',
      'operator of the image-sharing platform',
    ],
    ['regional-platform'],
    'several',
  ),

  // The house's own functions
  grant(
    'municipal-secretary',
    ['secrétaire communal', 'gemeentesecretaris', 'municipal secretary'],
    ['municipality', 'municipal-council'],
    'one',
  ),
  grant(
    'operator',
    ['opérateur des caméras', 'cameraoperator', 'camera operator'],
    [...police, ...controllers, 'regional-platform'],
    'several',
    [...policeHeads, 'camera-controller', 'platform-operator'],
  ),
  grant(
    'system-administrator',
    ['administrateur du système', 'systeembeheerder', 'system administrator'],
    ['server-host'],
    'several',
  ),
  grant(
    'appointing-authority',
    ['greffe des nominations', 'griffie van de benoemingen', 'registry of appointments'],
    ['server-host'],
    'several',
  ),
];

/** Why a role of the law is not a function that a person signs in with. */
export type WhyNotHeld = 'body' | 'capacity' | 'public';

/**
 * Roles of the law that nobody signs in as: bodies (a person acts for them in a function), capacities (of somebody who
 * holds a function), and the public (which needs no account).
 */
export const rolesNobodyHolds: Readonly<Record<string, WhyNotHeld>> = {
  legislator: 'body',
  king: 'body',
  'police-service': 'body',
  'local-police-zone': 'body',
  'federal-police-service': 'body',
  'federal-police': 'body',
  'municipal-council': 'body',
  'municipal-authority': 'body',
  'competent-dpa': 'capacity',
  'judicial-police-authority': 'capacity',
  'database-controller': 'capacity',
  'database-controller-national': 'capacity',
  'natural-person': 'public',
  'third-party-viewer': 'public',
  'event-authority': 'capacity',
  'protected-person': 'public',
  'filmed-person': 'public',
  public: 'public',
  anyone: 'public',
  'state-security': 'body',
  'intelligence-service': 'body',
  'public-authority': 'body',
  'brussels-parliament': 'body',
  'brussels-government': 'body',
  'federal-government': 'body',
  'federal-authority': 'body',
  'safe-brussels': 'body',
  'civil-society': 'public',
  petitioners: 'public',
  'declaration-desk': 'body',
  'alarm-centre': 'body',
};
