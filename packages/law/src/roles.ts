/* Names of the roles: French as in the law, Dutch and English working translations (Clairevoie law reference, roles.yaml and roles-amendments.yaml). */
import type { Trilingual } from './trilingual.ts';

/** Every role the law reference knows, by its key: a new role starts refused everywhere. */
export const roles = {
  legislator: { fr: 'le législateur', nl: 'de wetgever', en: 'the legislator' },
  king: { fr: 'le Roi', nl: 'de Koning', en: 'the King' },
  'police-service': { fr: 'service de police / services de police', nl: 'politiedienst(en)', en: 'police service(s)' },
  'local-police-zone': { fr: 'zone de police', nl: 'politiezone', en: 'police zone' },
  'federal-police-service': {
    fr: 'service qui appartient à la police fédérale',
    nl: 'dienst die behoort tot de federale politie',
    en: 'service of the federal police',
  },
  'federal-police': { fr: 'la police fédérale', nl: 'de federale politie', en: 'the federal police' },
  'municipal-council': { fr: 'conseil communal', nl: 'gemeenteraad', en: 'municipal council' },
  'municipal-authority': { fr: 'autorités communales', nl: 'gemeentelijke overheden', en: 'municipal authorities' },
  mayor: { fr: 'bourgmestre (concerné)', nl: '(betrokken) burgemeester', en: 'mayor (concerned)' },
  'minister-interior': {
    fr: "ministre de l'Intérieur",
    nl: 'minister van Binnenlandse Zaken',
    en: 'minister of the Interior',
  },
  'minister-interior-delegate': {
    fr: "délégué du ministre de l'Intérieur",
    nl: 'gemachtigde van de minister van Binnenlandse Zaken',
    en: 'delegate of the minister of the Interior',
  },
  'minister-justice': { fr: 'ministre de la Justice', nl: 'minister van Justitie', en: 'minister of Justice' },
  'chief-of-corps': { fr: 'chef de corps', nl: 'korpschef', en: 'chief of corps' },
  'coordinating-director': {
    fr: 'directeur coordonnateur administratif',
    nl: 'bestuurlijke directeur-coördinator',
    en: 'coordinating administrative director',
  },
  'requesting-director': {
    fr: 'directeur du service demandeur',
    nl: 'directeur van de aanvragende dienst',
    en: 'director of the requesting service',
  },
  'federal-director': {
    fr: 'directeur (police fédérale)',
    nl: 'directeur (federale politie)',
    en: 'director (federal police)',
  },
  'administrative-police-officer': {
    fr: 'officier de police administrative désigné',
    nl: 'aangewezen officier van bestuurlijke politie',
    en: 'designated administrative-police officer',
  },
  'judicial-police-officer': {
    fr: 'officier de police judiciaire désigné',
    nl: 'aangewezen officier van gerechtelijke politie',
    en: 'designated judicial-police officer',
  },
  'responsible-officer': {
    fr: 'fonctionnaire de police visé aux articles 7 à 7/3',
    nl: 'politieambtenaar bedoeld in de artikelen 7 tot 7/3',
    en: 'police officer referred to in articles 7 to 7/3',
  },
  'commissioner-general': {
    fr: 'commissaire général de la police fédérale',
    nl: 'commissaris-generaal van de federale politie',
    en: 'commissioner general of the federal police',
  },
  'federal-committee-member': {
    fr: 'membre du comité de direction de la police fédérale désigné',
    nl: 'aangewezen lid van het directiecomité van de federale politie',
    en: 'designated member of the management committee of the federal police',
  },
  prosecutor: { fr: 'procureur du Roi', nl: 'procureur des Konings', en: 'public prosecutor' },
  'investigating-judge': { fr: "juge d'instruction", nl: 'onderzoeksrechter', en: 'investigating judge' },
  magistrate: { fr: 'magistrat (compétent)', nl: '(bevoegde) magistraat', en: '(competent) magistrate' },
  'control-organ': {
    fr: "Organe de contrôle de l'information policière",
    nl: 'Controleorgaan op de politionele informatie',
    en: 'Control Organ for police information',
  },
  'committee-r': { fr: 'Comité permanent R', nl: 'Vast Comité I', en: 'Standing Committee I (Committee R)' },
  'competent-dpa': {
    fr: 'autorité compétente de contrôle des traitements de données à caractère personnel',
    nl: 'bevoegde toezichthoudende autoriteit voor de verwerking van persoonsgegevens',
    en: 'competent supervisory authority for the processing of personal data',
  },
  dpa: {
    fr: 'Autorité de protection des données',
    nl: 'Gegevensbeschermingsautoriteit',
    en: 'Data Protection Authority',
  },
  dpo: {
    fr: 'délégué à la protection des données',
    nl: 'functionaris voor gegevensbescherming',
    en: 'data protection officer',
  },
  'security-privacy-adviser': {
    fr: 'conseiller en sécurité et protection de la vie privée',
    nl: 'consulent voor de veiligheid en de bescherming van de persoonlijke levenssfeer',
    en: 'security and privacy adviser',
  },
  'administrative-police-authority': {
    fr: 'autorités de police administrative',
    nl: 'overheden van bestuurlijke politie',
    en: 'administrative-police authorities',
  },
  'judicial-police-authority': {
    fr: 'autorités de police judiciaire',
    nl: 'overheden van gerechtelijke politie',
    en: 'judicial-police authorities',
  },
  'place-manager': { fr: 'gestionnaire du lieu', nl: 'beheerder van de plaats', en: 'manager of the place' },
  'database-controller': {
    fr: 'responsable du traitement (banque de données technique)',
    nl: 'verwerkingsverantwoordelijke (technische gegevensbank)',
    en: 'controller of a technical database',
  },
  'database-controller-national': {
    fr: 'responsable(s) du traitement de la banque de données technique nationale',
    nl: 'verwerkingsverantwoordelijke(n) van de nationale technische gegevensbank',
    en: 'controller(s) of the national technical database',
  },
  'camera-controller': {
    fr: 'responsable du traitement (loi caméras)',
    nl: 'verantwoordelijke voor de verwerking (camerawet)',
    en: 'controller (camera law)',
  },
  'designated-notifier': {
    fr: 'personne désignée par le responsable du traitement',
    nl: 'door de verantwoordelijke aangewezen persoon',
    en: 'person designated by the controller',
  },
  'natural-person': {
    fr: 'personne physique (fins personnelles ou domestiques)',
    nl: 'natuurlijke persoon (persoonlijk of huishoudelijk gebruik)',
    en: 'natural person (personal or household use)',
  },
  'inspection-service': {
    fr: "services publics d'inspection et de contrôle",
    nl: 'openbare inspectie- en controlediensten',
    en: 'public inspection and control services',
  },
  'finding-officer': {
    fr: 'personnel désigné par la loi pour exercer des missions de constatation',
    nl: 'bij wet aangewezen personeel met vaststellingsopdrachten',
    en: 'staff designated by law to establish infringements',
  },
  'guarding-agent': { fr: 'agent de gardiennage', nl: 'bewakingsagent', en: 'guarding agent' },
  'third-party-viewer': {
    fr: 'autres personnes que des membres des services de police',
    nl: 'andere personen dan leden van de politiediensten',
    en: 'persons other than members of the police services',
  },
  'event-authority': {
    fr: 'autorités et services compétents',
    nl: 'bevoegde overheden en diensten',
    en: 'competent authorities and services',
  },
  'public-transport-company': {
    fr: 'société publique de transport en commun',
    nl: 'openbare vervoersmaatschappij',
    en: 'public transport company',
  },
  'protected-person': {
    fr: "personne faisant l'objet de la mesure de protection",
    nl: 'persoon die het voorwerp uitmaakt van de beschermingsmaatregel',
    en: 'person under protection',
  },
  'filmed-person': { fr: 'personne filmée', nl: 'gefilmde persoon', en: 'filmed person' },
  public: { fr: 'le public / les citoyens', nl: 'het publiek / de burgers', en: 'the public / citizens' },
  anyone: { fr: 'quiconque', nl: 'eenieder', en: 'anyone' },
  'state-security': { fr: "Sûreté de l'Etat", nl: 'Veiligheid van de Staat', en: 'State Security' },
  'intelligence-service': {
    fr: 'services de renseignement et de sécurité',
    nl: 'inlichtingen- en veiligheidsdiensten',
    en: 'intelligence and security services',
  },
  'intelligence-officer': { fr: 'officier de renseignement', nl: 'inlichtingenofficier', en: 'intelligence officer' },
  'intelligence-head': { fr: 'dirigeant de service', nl: 'diensthoofd', en: 'head of service' },
  'intelligence-head-delegate': {
    fr: 'délégué du dirigeant de service',
    nl: 'gedelegeerde van het diensthoofd',
    en: 'delegate of the head of service',
  },
  'case-manager': { fr: 'gestionnaire du dossier', nl: 'dossierbeheerder', en: 'case manager' },
  'public-authority': { fr: 'les autorités / autorité publique', nl: 'de overheid', en: 'public authority' },
  'brussels-parliament': {
    fr: 'Parlement de la Région de Bruxelles-Capitale',
    nl: 'Brussels Hoofdstedelijk Parlement',
    en: 'Parliament of the Brussels-Capital Region',
  },
  'brussels-government': {
    fr: 'Gouvernement de la Région de Bruxelles-Capitale',
    nl: 'Brusselse Hoofdstedelijke Regering',
    en: 'Government of the Brussels-Capital Region',
  },
  'federal-government': { fr: 'Gouvernement fédéral', nl: 'federale regering', en: 'federal Government' },
  'federal-authority': { fr: 'autorité fédérale', nl: 'federale overheid', en: 'federal authority' },
  'safe-brussels': { fr: 'safe.brussels', nl: 'safe.brussels', en: 'safe.brussels' },
  'platform-operator': {
    fr: 'opérateur de la plateforme de mutualisation des images',
    nl: 'beheerder van het platform voor het delen van beelden',
    en: 'operator of the image-sharing platform',
  },
  'independent-controller': { fr: 'contrôle indépendant', nl: 'onafhankelijke controle', en: 'independent control' },
  'civil-society': { fr: 'société civile', nl: 'maatschappelijk middenveld', en: 'civil society' },
  petitioners: { fr: 'associations pétitionnaires', nl: 'indienende verenigingen', en: 'petitioning associations' },
  'operational-member': {
    fr: 'membre du cadre opérationnel',
    nl: 'lid van het operationeel kader',
    en: 'member of the operational staff',
  },
  'director-general': {
    fr: 'directeur général (police fédérale)',
    nl: 'directeur-generaal (federale politie)',
    en: 'director general (federal police)',
  },
  'access-designee': {
    fr: 'membres des services de police désignés par le responsable du traitement',
    nl: 'leden van de politiediensten aangewezen door de verwerkingsverantwoordelijke',
    en: 'members of the police services designated by the controller',
  },
  'extraction-designee': {
    fr: "personnes habilitées à procéder à l'extraction des données",
    nl: 'personen die gemachtigd zijn om gegevens te extraheren',
    en: 'persons entitled to extract data',
  },
  'complaints-authority': {
    fr: 'autorités et personnes compétentes pour le traitement des plaintes et la procédure disciplinaire',
    nl: 'overheden en personen bevoegd voor klachtenbehandeling en tuchtprocedures',
    en: 'authorities and persons competent for complaints and disciplinary procedures',
  },
  'police-trainer': {
    fr: "membres de la police, chargés de la formation et de l'entrainement du personnel",
    nl: 'leden van de politie belast met de opleiding en training van het personeel',
    en: 'members of the police in charge of staff training',
  },
  'methods-officer': { fr: 'officier des méthodes', nl: 'officier voor de methoden', en: 'methods officer' },
  'nuclear-site-operator': {
    fr: 'site nucléaire (exploitant)',
    nl: 'nucleaire site (exploitant)',
    en: 'nuclear site (operator)',
  },
  declarant: { fr: 'déclarant', nl: 'aangever', en: 'declarant' },
  'declaration-desk': {
    fr: 'guichet électronique centralisé (Service public fédéral Intérieur)',
    nl: 'gecentraliseerd elektronisch loket (Federale Overheidsdienst Binnenlandse Zaken)',
    en: 'central electronic desk (Federal Public Service Interior)',
  },
  'alarm-centre': { fr: "centrale d'alarme", nl: 'alarmcentrale', en: 'alarm centre' },
  'proxy-user': {
    fr: 'proxy-user (membre des services de police ou du Service public fédéral Intérieur)',
    nl: 'proxy-user (lid van de politiediensten of van de Federale Overheidsdienst Binnenlandse Zaken)',
    en: 'proxy user (member of the police services or of the Federal Public Service Interior)',
  },
  'contact-person': {
    fr: "personne de contact pour l'accès aux images",
    nl: 'contactpersoon voor de toegang tot de beelden',
    en: 'contact person for access to images',
  },
  'event-organiser': {
    fr: "organisateur de l'évènement",
    nl: 'organisator van het evenement',
    en: 'organiser of the event',
  },
} as const satisfies Record<string, Trilingual>;

/** Key of a role, as in the law reference. */
export type RoleKey = keyof typeof roles;

/** All role keys, in the order of the law reference. */
export const roleKeys: readonly RoleKey[] = Object.keys(roles).filter((key): key is RoleKey => key in roles);
