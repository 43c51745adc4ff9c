import type { Localised } from '../../data-values.ts';

/** Labels of the facts of facial recognition. */
export const faceLabels = {
  scannerVersion: {
    fr: 'l’outil de recherche et sa version',
    nl: 'het zoekprogramma en de versie ervan',
    en: 'the scanner and its version',
  },
  reviewerIsScannedBody: {
    fr: 'la personne qui confirme ou écarte appartient à l’organisme examiné',
    nl: 'wie bevestigt of verwerpt, behoort tot de onderzochte instelling',
    en: 'the reviewer belongs to the body that was scanned',
  },
  fullScopeScannedOn: {
    fr: 'le jour du dernier examen complet',
    nl: 'de dag van het laatste volledige onderzoek',
    en: 'the day of the last scan of the full scope',
  },
  openFindings: {
    fr: 'le nombre de constatations encore en suspens',
    nl: 'het aantal vaststellingen waarover nog niet is beslist',
    en: 'the number of findings that are still open',
  },
  metByJudgement: {
    fr: 'une personne apprécie que la demande est satisfaite',
    nl: 'een persoon oordeelt dat aan het verzoek is voldaan',
    en: 'a person judges that the demand is met',
  },
  technique: { fr: 'la technique d’analyse', nl: 'de analysetechniek', en: 'the technique' },
  user: {
    fr: 'la personne ou l’organisme qui l’utilise',
    nl: 'de persoon of instelling die het gebruikt',
    en: 'who uses it',
  },
  images: { fr: 'l’origine des images', nl: 'de herkomst van de beelden', en: 'the images' },
  timing: { fr: 'en direct ou après coup', nl: 'rechtstreeks of achteraf', en: 'live or afterwards' },
  templateComputed: {
    fr: 'un gabarit biométrique est calculé',
    nl: 'er wordt een biometrisch sjabloon berekend',
    en: 'a biometric template is computed',
  },
  coupledToFile: {
    fr: 'couplée à un fichier de personnes',
    nl: 'gekoppeld aan een personenbestand',
    en: 'coupled to a file of persons',
  },
  inPublicSpace: { fr: 'dans l’espace public', nl: 'in de openbare ruimte', en: 'in public space' },
  inBrusselsRegion: {
    fr: 'en Région de Bruxelles-Capitale',
    nl: 'in het Brussels Hoofdstedelijk Gewest',
    en: 'in the Brussels-Capital Region',
  },
  controlOrganView: {
    fr: 'la réponse de l’Organe de contrôle',
    nl: 'het antwoord van het Controleorgaan',
    en: 'the answer of the Control Organ',
  },
  claimedLegalBasis: {
    fr: 'la base légale invoquée',
    nl: 'de ingeroepen wettelijke grondslag',
    en: 'the legal basis claimed',
  },
  isBrusselsPoliceZone: {
    fr: 'une zone de police bruxelloise',
    nl: 'een Brusselse politiezone',
    en: 'a Brussels police zone',
  },
  userIsAuthority: {
    fr: 'l’utilisateur est une autorité publique',
    nl: 'de gebruiker is een overheid',
    en: 'the user is a public authority',
  },
  publicFunding: {
    fr: 'financé par de l’argent public',
    nl: 'met overheidsgeld gefinancierd',
    en: 'paid for with public money',
  },
  personOf445: {
    fr: 'la personne est visée à l’article 44/5',
    nl: 'de persoon wordt bedoeld in artikel 44/5',
    en: 'the person is one of article 44/5',
  },
  outsideCameraUse: {
    fr: 'hors de l’utilisation des caméras',
    nl: 'buiten het gebruik van de camera’s',
    en: 'outside the use of the cameras',
  },
  capability: { fr: 'la capacité', nl: 'de functie', en: 'the capability' },
  licensed: { fr: 'une licence a été achetée', nl: 'er is een licentie gekocht', en: 'a licence was bought' },
} as const satisfies Readonly<Record<string, Localised>>;
