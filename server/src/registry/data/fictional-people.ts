/** A function an invented person holds: `functionKey` is a key of the function table of the identity room. */
export type FictionalFunction = Readonly<{ functionKey: string; organisationKey: string }>;

/** An invented person of the demonstration; the surname is a thing one sees through, the label says the function. */
export type FictionalPerson = Readonly<{
  key: string;
  name: string;
  /** Name with the function in brackets, in the three languages, for sign-in lists and receipts of the demonstration. */
  label: Readonly<{ fr: string; nl: string; en: string }>;
  language: 'fr' | 'nl';
  functions: readonly FictionalFunction[];
}>;

const person = (
  key: string,
  name: string,
  language: 'fr' | 'nl',
  [functionKey, organisationKey]: readonly [string, string],
  [fr, nl, en]: readonly [string, string, string],
): FictionalPerson => ({
  key,
  name,
  label: {
    fr: `${name} (${fr}, personne fictive)`,
    nl: `${name} (${nl}, fictieve persoon)`,
    en: `${name} (${en}, fictional person)`,
  },
  language,
  functions: [{ functionKey, organisationKey }],
});

const municipalPeople: readonly FictionalPerson[] = [
  person(
    'mayor-lattes',
    'Lattine Palissade',
    'fr',
    ['mayor', 'municipality-lattes'],
    ['bourgmestre de Val-des-Lattes', 'burgemeester van Lattendaal', 'mayor of Val-des-Lattes'],
  ),
  person(
    'mayor-jalousie',
    'Jaak Jaloezie',
    'nl',
    ['mayor', 'municipality-jalousie'],
    ['bourgmestre de Jalousie-lez-Canal', 'burgemeester van Jaloezie-aan-de-Vaart', 'mayor of Jalousie-lez-Canal'],
  ),
  person(
    'mayor-persiennes',
    'Perséphone Persienne',
    'fr',
    ['mayor', 'municipality-persiennes'],
    ['bourgmestre de Trois-Persiennes', 'burgemeester van Drieluiken', 'mayor of Trois-Persiennes'],
  ),
  person(
    'secretary-lattes',
    'Sixte Croisillon',
    'fr',
    ['municipal-secretary', 'council-lattes'],
    [
      'secrétaire communal de Val-des-Lattes',
      'gemeentesecretaris van Lattendaal',
      'municipal secretary of Val-des-Lattes',
    ],
  ),
  person(
    'secretary-jalousie',
    'Rasterine Vlechtwerk',
    'nl',
    ['municipal-secretary', 'council-jalousie'],
    [
      'secrétaire communale de Jalousie-lez-Canal',
      'gemeentesecretaris van Jaloezie-aan-de-Vaart',
      'municipal secretary of Jalousie-lez-Canal',
    ],
  ),
  person(
    'secretary-persiennes',
    'Octave Interstice',
    'fr',
    ['municipal-secretary', 'council-persiennes'],
    [
      'secrétaire communal de Trois-Persiennes',
      'gemeentesecretaris van Drieluiken',
      'municipal secretary of Trois-Persiennes',
    ],
  ),
];

/**
 * One person a function. A journalist and a citizen are not among them: they need no account. Councils decide as
 * bodies and nobody signs in as one: the municipal secretary enters the decision.
 */
export const fictionalPeople: readonly FictionalPerson[] = [
  person(
    'chief',
    'Camille Claustra',
    'fr',
    ['chief-of-corps', 'zone'],
    ['cheffe de corps', 'korpschef', 'chief of corps'],
  ),
  person(
    'administrative-officer',
    'Ado Vanlatte',
    'nl',
    ['administrative-police-officer', 'zone'],
    ['officier de police administrative', 'officier van bestuurlijke politie', 'administrative police officer'],
  ),
  person(
    'judicial-officer',
    'Judith Treillis',
    'fr',
    ['judicial-police-officer', 'zone'],
    ['officière de police judiciaire', 'officier van gerechtelijke politie', 'judicial police officer'],
  ),
  person(
    'responsible-officer',
    'Reinout Rolluik',
    'nl',
    ['responsible-officer', 'zone'],
    [
      'fonctionnaire de police visé aux articles 7 à 7/3',
      'politieambtenaar bedoeld in de artikelen 7 tot 7/3',
      'officer in operational command, articles 7 to 7/3',
    ],
  ),
  person(
    'operator',
    'Opaline Lucarne',
    'fr',
    ['operator', 'zone'],
    ['opératrice des caméras', 'cameraoperator', 'camera operator'],
  ),
  person(
    'trainer',
    'Trees Traliewerk',
    'nl',
    ['police-trainer', 'zone'],
    ['formatrice de la police', 'opleidster bij de politie', 'police trainer'],
  ),
  person(
    'complaints',
    'Plinio Grillage',
    'fr',
    ['complaints-authority', 'zone'],
    ['traitement des plaintes et discipline', 'klachtenbehandeling en tucht', 'complaints and discipline'],
  ),
  person(
    'dpo',
    'Delphine Moucharabieh',
    'fr',
    ['dpo', 'zone'],
    ['déléguée à la protection des données', 'functionaris voor gegevensbescherming', 'data protection officer'],
  ),
  ...municipalPeople,
  person(
    'coordinating-director',
    'Coen Hekwerk',
    'nl',
    ['coordinating-director', 'federal-police'],
    [
      'directeur coordonnateur administratif',
      'bestuurlijke directeur-coördinator',
      'coordinating administrative director',
    ],
  ),
  person(
    'minister',
    'Minerve Balustrade',
    'fr',
    ['minister-interior', 'ministry'],
    [
      "ministre de l'Intérieur de la démonstration",
      'minister van Binnenlandse Zaken van de demonstratie',
      'minister of the Interior of the demonstration',
    ],
  ),
  person(
    'minister-delegate',
    'Gilda Gaasdoek',
    'nl',
    ['minister-interior-delegate', 'ministry'],
    ['déléguée du ministre', 'gemachtigde van de minister', 'delegate of the minister'],
  ),
  person(
    'prosecutor',
    'Prosper Barreaudage',
    'fr',
    ['prosecutor', 'prosecutor'],
    ['procureur du Roi', 'procureur des Konings', 'public prosecutor'],
  ),
  person(
    'investigating-judge',
    'Ottilie Onderlat',
    'nl',
    ['investigating-judge', 'court'],
    ["juge d'instruction", 'onderzoeksrechter', 'investigating judge'],
  ),
  person(
    'control-organ',
    'Contessa Clairière',
    'fr',
    ['control-organ', 'control-organ'],
    ["inspectrice de l'Organe de contrôle", 'inspecteur van het Controleorgaan', 'inspector of the Control Organ'],
  ),
  person(
    'committee-r',
    'Rembert Rasterlicht',
    'nl',
    ['committee-r', 'committee-r'],
    ['membre du Comité R', 'lid van het Comité I', 'member of Committee R'],
  ),
  person(
    'dpa',
    'Apolline Entrebâille',
    'fr',
    ['dpa', 'dpa'],
    [
      "inspectrice de l'Autorité de protection des données",
      'inspecteur van de Gegevensbeschermingsautoriteit',
      'inspector of the data protection authority',
    ],
  ),
  person(
    'platform-operator',
    'Platon Tamis',
    'fr',
    ['platform-operator', 'platform'],
    ['opérateur de la plateforme', 'beheerder van het platform', 'operator of the platform'],
  ),
  person(
    'face-controller',
    'Lucarne Meneau',
    'fr',
    ['independent-controller', 'face-control'],
    ['contrôleuse indépendante', 'onafhankelijke controleur', 'independent controller'],
  ),
  person(
    'shop-controller',
    'Sofie Schutting',
    'nl',
    ['camera-controller', 'shop'],
    [
      'responsable du traitement, galerie commerçante',
      'verwerkingsverantwoordelijke, winkelgalerij',
      'controller, shopping gallery',
    ],
  ),
  person(
    'transport-controller',
    'Tramaine Résille',
    'fr',
    ['camera-controller', 'transport'],
    ['responsable du traitement, transports', 'verwerkingsverantwoordelijke, vervoer', 'controller, public transport'],
  ),
  person(
    'system-administrator',
    'Sysla Kierstra',
    'nl',
    ['system-administrator', 'host'],
    ['administratrice du système', 'systeembeheerder', 'system administrator'],
  ),
  person(
    'appointments',
    'Greffin Persillé',
    'fr',
    ['appointing-authority', 'host'],
    ['greffe des nominations', 'griffie van de benoemingen', 'registry of appointments'],
  ),
];
