/** Where a text was published and how its official address is made; facts of our sources only. */
export type TextSource = {
  readonly type: 'loi' | 'arrete';
  readonly day: string;
  /** Number of the official gazette's data base. */
  readonly numac: string;
  /** Official French title; null when our sources do not have it whole. */
  readonly titleFr: string | null;
  /** Official Dutch title; null when our sources do not have it. */
  readonly titleNl: string | null;
  /** The source itself gives its official address; otherwise we make it by the same rule. */
  readonly isAddressGiven: boolean;
};

/** The texts of law by their key in the law package. The resolution and the petition are not published law. */
export const textSources = {
  LFP: {
    type: 'loi',
    day: '1992-08-05',
    numac: '1992000606',
    titleFr: 'Loi sur la fonction de police',
    titleNl: null,
    isAddressGiven: false,
  },
  LCAM: {
    type: 'loi',
    day: '2007-03-21',
    numac: '2007000528',
    titleFr: "Loi réglant l'installation et l'utilisation de caméras de surveillance",
    titleNl: "Wet tot regeling van de plaatsing en het gebruik van bewakingscamera's",
    isAddressGiven: true,
  },
  LRS: {
    type: 'loi',
    day: '1998-11-30',
    numac: '1998007272',
    titleFr: 'Loi organique des services de renseignement et de sécurité',
    titleNl: null,
    isAddressGiven: false,
  },
  LSP: {
    type: 'loi',
    day: '2017-10-02',
    numac: '2017031388',
    titleFr: null,
    titleNl: null,
    isAddressGiven: false,
  },
  LPI: { type: 'loi', day: '1998-12-07', numac: '1998021488', titleFr: null, titleNl: null, isAddressGiven: false },
  L2018: {
    type: 'loi',
    day: '2018-03-21',
    numac: '2018011626',
    titleFr:
      "Loi modifiant la loi sur la fonction de police, en vue de régler l'utilisation de caméras par les services de police, et modifiant la loi du 21 mars 2007 réglant l'installation et l'utilisation de caméras de surveillance, la loi du 30 novembre 1998 organique des services de renseignement et de sécurité et la loi du 2 octobre 2017 réglementant la sécurité privée et particulière",
    titleNl:
      "Wet tot wijziging van de wet op het politieambt om het gebruik van camera's door de politiediensten te regelen, en tot wijziging van de wet van 21 maart 2007 tot regeling van de plaatsing en het gebruik van bewakingscamera's, van de wet van 30 november 1998 houdende regeling van de inlichtingen- en veiligheidsdiensten en van de wet van 2 oktober 2017 tot regeling van de private en bijzondere veiligheid",
    isAddressGiven: true,
  },
  L2023: { type: 'loi', day: '2023-10-19', numac: '2023047049', titleFr: null, titleNl: null, isAddressGiven: false },
  'RD2018-PLACES': {
    type: 'arrete',
    day: '2018-12-06',
    numac: '2018015299',
    titleFr: "Arrêté royal portant exécution de l'article 25/3, § 1er, 2°, b), de la loi sur la fonction de police",
    titleNl: null,
    isAddressGiven: true,
  },
  'RD2018-PERIM': {
    type: 'arrete',
    day: '2018-12-06',
    numac: '2018032534',
    titleFr:
      'Arrêté royal déterminant les lieux où le responsable du traitement peut diriger ses caméras de surveillance vers le périmètre entourant directement le lieu, conserver les images des caméras de surveillance pendant trois mois et donner accès en temps réel aux images aux services de police',
    titleNl: null,
    isAddressGiven: true,
  },
  'RD2019-PICTO': {
    type: 'arrete',
    day: '2019-05-22',
    numac: '2019012137',
    titleFr:
      "Arrêté royal définissant la manière de signaler l'utilisation de caméras fixes et fixes temporaires par les services de police",
    titleNl:
      "Koninklijk besluit tot vaststelling van de wijze waarop het gebruik van vaste en tijdelijk vaste camera's door de politiediensten wordt aangegeven",
    isAddressGiven: true,
  },
  RD2008: {
    type: 'arrete',
    day: '2008-02-10',
    numac: '2008000193',
    titleFr: "Arrêté royal définissant la manière de signaler l'existence d'une surveillance par caméra",
    titleNl:
      'Koninklijk besluit tot vaststelling van de wijze waarop wordt aangegeven dat er camerabewaking plaatsvindt',
    isAddressGiven: true,
  },
  'RD2018-PICTO': {
    type: 'arrete',
    day: '2018-05-28',
    numac: '2018012358',
    titleFr: null,
    titleNl:
      'Koninklijk besluit tot wijziging van het koninklijk besluit van 10 februari 2008 tot vaststelling van de wijze waarop wordt aangegeven dat er camerabewaking plaatsvindt',
    isAddressGiven: false,
  },
  'RD2018-DECL': {
    type: 'arrete',
    day: '2018-05-08',
    numac: '2018031070',
    titleFr:
      "Arrêté royal relatif aux déclarations d'installation et d'utilisation de caméras de surveillance et au registre d'activités de traitement d'images de caméras de surveillance",
    titleNl:
      "Koninklijk besluit betreffende de aangiften van de plaatsing en het gebruik van bewakingscamera's en betreffende het register van de beeldverwerkingsactiviteiten van bewakingscamera's",
    isAddressGiven: true,
  },
} as const satisfies Readonly<Record<string, TextSource>>;
