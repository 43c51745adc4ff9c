import type { Provision } from '../provision.ts';

/** Texts of article 7 of the camera law. */
export const textOfLcam7: readonly Provision[] = [
  {
    id: 'lcam-7-p1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'LCAM', article: '7', paragraph: '1' },
        title: {
          fr: 'Correction du texte néerlandais du § 1er',
          nl: 'Verbetering van de Nederlandse tekst van § 1',
          en: 'Camera law 7 § 1: Dutch wording (“niet” moved)',
        },
        quoteFr: 'dans le texte néerlandais du paragraphe 1er, le mot "niet" est déplacé',
        readings: ['R-42'],
      },
    ],
  },
  {
    id: 'lcam-7-p2-al1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'notification',
        locator: { text: 'LCAM', article: '7', paragraph: '2', alinea: 1 },
        title: {
          fr: 'Lieu fermé non accessible au public : décision notifiée aux services de police, au plus tard la veille',
          nl: 'Niet toegankelijke besloten plaats: beslissing meegedeeld aan de politiediensten, uiterlijk de dag vóór de ingebruikneming',
          en: 'Closed non-accessible place: decision notified to the police services',
        },
        quoteFr:
          'Le responsable du traitement notifie la décision visée au § 1er aux services de police. Il le fait au plus tard la veille du jour de la mise en service de la ou des caméras de surveillance',
        readings: ['R-30'],
      },
    ],
  },
  {
    id: 'lcam-7-p2-al2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'notification',
        locator: { text: 'LCAM', article: '7', paragraph: '2', alinea: 2 },
        title: {
          fr: 'Lieu fermé non accessible au public : toute modification est notifiée',
          nl: 'Niet toegankelijke besloten plaats: elke wijziging wordt meegedeeld',
          en: 'Closed non-accessible place: every modification notified',
        },
        quoteFr:
          'Le responsable du traitement notifie également aux services de police toute modification apportée au dispositif de surveillance par caméras mis en place en exécution de la décision visée au § 1er.',
        readings: ['R-30'],
      },
    ],
  },
  {
    id: 'lcam-7-p2-al3',
    versions: [
      {
        from: '2018-05-25',
        kind: 'power',
        locator: { text: 'LCAM', article: '7', paragraph: '2', alinea: 3 },
        title: {
          fr: 'Le Roi fixe le formulaire, son actualisation et sa transmission',
          nl: 'De Koning bepaalt het formulier, de bijwerking en de overzending ervan',
          en: 'King sets form, updating and transmission',
        },
        quoteFr:
          '4. dans le paragraphe 2, alinéa 2, devenant l\'alinéa 3, les mots ", la forme et les modalités d\'actualisation de ce formulaire," sont insérés',
        readings: ['R-30'],
      },
    ],
  },
  {
    id: 'lcam-7-p2-al3-attestation',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'LCAM', article: '7', paragraph: '2', alinea: 3 },
        title: {
          fr: 'Attestation de conformité à la loi de 1992 abrogée',
          nl: 'Verklaring van overeenstemming met de wet van 1992 opgeheven',
          en: 'Camera law 7 § 2: attestation of conformity with the 1992 law repealed',
        },
        quoteFr: '6. dans le paragraphe 2, alinéa 2, devenant l\'alinéa 3, la phrase "Ce formulaire atteste',
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-7-p2-al4',
    versions: [
      {
        from: '2018-05-25',
        kind: 'exception',
        locator: { text: 'LCAM', article: '7', paragraph: '2', alinea: 4 },
        title: {
          fr: 'Pas de notification : personne physique, fins domestiques, intérieur d’une habitation privée',
          nl: 'Geen mededeling: natuurlijke persoon, huishoudelijke doeleinden, binnen in een privéwoning',
          en: 'No notification: natural person, personal or domestic purposes, inside a private dwelling',
        },
        quoteFr:
          "La notification aux services de police ne doit pas être effectuée pour la ou les caméras de surveillance qui sont installées et utilisées par une personne physique à des fins personnelles ou domestiques, à l'intérieur d'une habitation privée",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-7-p2-al5-s1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'LCAM', article: '7', paragraph: '2', alinea: 5, sentence: 1 },
        title: {
          fr: 'Lieu fermé non accessible au public : registre des activités de traitement d’images',
          nl: 'Niet toegankelijke besloten plaats: register van de beeldverwerkingsactiviteiten',
          en: 'Closed non-accessible place: register of image-processing activities',
        },
        quoteFr:
          "Le responsable du traitement tient un registre reprenant les activités de traitement d'images de caméras de surveillance mises en oeuvre sous sa responsabilité, sauf s'il s'agit d'une personne physique",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-7-p2-al5-s2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'LCAM', article: '7', paragraph: '2', alinea: 5, sentence: 2 },
        title: {
          fr: 'Lieu fermé non accessible au public : registre écrit, électronique ou non',
          nl: 'Niet toegankelijke besloten plaats: schriftelijk register, al dan niet elektronisch',
          en: 'Closed non-accessible place: register in writing, electronic or not',
        },
        quoteFr: 'Ce registre se présente sous une forme écrite, électronique ou non.',
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-7-p2-al5-s3',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LCAM', article: '7', paragraph: '2', alinea: 5, sentence: 3 },
        title: {
          fr: 'Lieu fermé non accessible au public : registre à la disposition de l’Autorité de protection des données et de la police',
          nl: 'Niet toegankelijke besloten plaats: register ter beschikking van de Gegevensbeschermingsautoriteit en de politie',
          en: 'Closed non-accessible place: register available to the DPA and the police on request',
        },
        quoteFr:
          "Sur demande, le responsable du traitement met ce registre à la disposition de l'Autorité de protection des données et des services de police.",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-7-p2-al5-s4',
    versions: [
      {
        from: '2018-05-25',
        kind: 'power',
        locator: { text: 'LCAM', article: '7', paragraph: '2', alinea: 5, sentence: 4 },
        title: {
          fr: 'Le Roi fixe le contenu, les modalités et la conservation du registre',
          nl: 'De Koning bepaalt de inhoud, de nadere regels en de bewaring van het register',
          en: 'Closed non-accessible place: King sets content, modalities and retention of the register',
        },
        quoteFr:
          "Le Roi définit le contenu de ce registre, les modalités et le délai de conservation de celui-ci, après avis de l'Autorité de protection des données.",
        readings: ['R-30'],
      },
    ],
  },
  {
    id: 'lcam-7-p2-al6',
    versions: [
      {
        from: '2007-06-10',
        kind: 'obligation',
        locator: { text: 'LCAM', article: '7', paragraph: '2', alinea: 6 },
        title: {
          fr: 'Lieu fermé non accessible au public : pictogramme à l’entrée',
          nl: 'Niet toegankelijke besloten plaats: pictogram bij de toegang',
          en: 'Closed non-accessible place: pictogram at the entrance',
        },
        quoteFr:
          "Le responsable du traitement appose à l'entrée du lieu fermé non accessible au public, un pictogramme signalant l'existence d'une surveillance par caméra",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-7-p2-al6-nl',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'LCAM', article: '7', paragraph: '2', alinea: 6 },
        title: {
          fr: 'Correction du texte néerlandais de l’alinéa 6',
          nl: 'Verbetering van de Nederlandse tekst van het zesde lid',
          en: 'Camera law 7 § 2 al. 6: Dutch wording (“niet” moved)',
        },
        quoteFr: 'le mot "niet" est déplacé entre les mots "toegang tot de" et les mots "voor het publiek"',
        readings: ['R-12', 'R-42'],
      },
    ],
  },
  {
    id: 'lcam-7-p2-al6-pictogramme',
    versions: [
      {
        from: '2018-05-25',
        kind: 'exception',
        locator: { text: 'LCAM', article: '7', paragraph: '2', alinea: 6 },
        title: {
          fr: 'Pas de pictogramme : personne physique, fins domestiques, intérieur d’une habitation privée',
          nl: 'Geen pictogram: natuurlijke persoon, huishoudelijke doeleinden, binnen in een privéwoning',
          en: 'No pictogram: natural person, personal or domestic purposes, inside a private dwelling',
        },
        quoteFr:
          "Ce pictogramme n'est pas apposé pour la ou les caméras de surveillance installées et utilisées par une personne physique à des fins personnelles ou domestiques, à l'intérieur d'une habitation privée",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-7-p2-al7-s1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'exception',
        locator: { text: 'LCAM', article: '7', paragraph: '2', alinea: 7, sentence: 1 },
        title: {
          fr: 'Orientation : pas vers le lieu d’un autre, hors périmètre de l’article 8/2',
          nl: 'Richting: niet op de plaats van een ander, behalve de perimeter van artikel 8/2',
          en: 'Orientation rule: does not bar the perimeter of 8/2',
        },
        quoteFr:
          "Sauf dans les lieux visés à l'article 8/2, § 1er, le responsable du traitement s'assure que la ou les caméras de surveillance ne sont pas dirigées spécifiquement vers un lieu pour lequel il ne traite pas lui-même les données",
        readings: ['R-32'],
      },
    ],
  },
  {
    id: 'lcam-7-p2-al7-s2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LCAM', article: '7', paragraph: '2', alinea: 7, sentence: 2 },
        title: {
          fr: 'Entrée d’un lieu fermé non accessible : strict minimum',
          nl: 'Toegang tot een niet toegankelijke besloten plaats: strikt minimum',
          en: 'Entrance of a closed non-accessible place: minimise capture',
        },
        quoteFr:
          "En cas de surveillance d'une entrée d'un lieu fermé non accessible au public située à front d'un lieu ouvert ou d'un lieu fermé accessible au public, la ou les caméras de surveillance sont orientées de manière à limiter la prise d'images de ce lieu à son strict minimum",
        readings: ['R-32'],
      },
    ],
  },
  {
    id: 'lcam-7-p3-al1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LCAM', article: '7', paragraph: '3', alinea: 1 },
        title: {
          fr: 'Lieu fermé non accessible au public : visionnage en temps réel pour intervenir immédiatement',
          nl: 'Niet toegankelijke besloten plaats: bekijken in real time om onmiddellijk in te grijpen',
          en: 'Closed non-accessible place: real-time viewing only for immediate intervention',
        },
        quoteFr:
          "Le visionnage de ces images en temps réel n'est admis que dans le but de permettre une intervention immédiate en cas d'infraction, de dommage, d'incivilité ou d'atteinte à l'ordre public",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-7-p3-al2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LCAM', article: '7', paragraph: '3', alinea: 2 },
        title: {
          fr: 'Lieu fermé non accessible au public : enregistrement pour la preuve ou l’identification seulement',
          nl: 'Niet toegankelijke besloten plaats: opname enkel voor bewijs of identificatie',
          en: 'Closed non-accessible place: recording only to gather evidence or identify',
        },
        quoteFr:
          "L'enregistrement d'images n'est autorisé que dans le but de réunir la preuve d'incivilités, de faits constitutifs d'infraction ou générateurs de dommages, de rechercher et d'identifier les auteurs des faits, les perturbateurs de l'ordre public, les témoins ou les victimes",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-7-p3-al3',
    versions: [
      {
        from: '2018-05-25',
        kind: 'deadline',
        locator: { text: 'LCAM', article: '7', paragraph: '3', alinea: 3 },
        title: {
          fr: 'Lieu fermé non accessible au public : conservation d’un mois, trois mois dans les lieux à risque de la liste',
          nl: 'Niet toegankelijke besloten plaats: bewaring van één maand, drie maanden op risicoplaatsen van de lijst',
          en: 'Closed non-accessible place: one month, three months for decree-listed risk places',
        },
        quoteFr:
          "elles ne peuvent être conservées plus d'un mois. Ce délai est prolongé à trois mois pour les lieux qui, par leur nature, présentent un risque particulier pour la sécurité, déterminés par le Roi",
        readings: ['R-01', 'R-28'],
      },
    ],
  },
  {
    id: 'lcam-7-p3-al3-preuve',
    versions: [
      {
        from: '2009-12-28',
        kind: 'exception',
        locator: { text: 'LCAM', article: '7', paragraph: '3', alinea: 3 },
        title: {
          fr: 'Lieu fermé non accessible au public : le maximum ne lie que les images sans valeur de preuve',
          nl: 'Niet toegankelijke besloten plaats: het maximum bindt enkel beelden zonder bewijswaarde',
          en: 'Closed non-accessible place: the retention maximum binds images without value as evidence',
        },
        quoteFr:
          "Si ces images ne peuvent contribuer à apporter la preuve d'une infraction, d'un dommage ou d'une incivilité ou ne peuvent permettre d'identifier un auteur",
        readings: ['R-28'],
      },
    ],
  },
];
