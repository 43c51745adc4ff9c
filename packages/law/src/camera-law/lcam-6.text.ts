import type { Provision } from '../provision.ts';

/** Texts of article 6 of the camera law. */
export const textOfLcam6: readonly Provision[] = [
  {
    id: 'lcam-6-p2-al1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'notification',
        locator: { text: 'LCAM', article: '6', paragraph: '2', alinea: 1 },
        title: {
          fr: 'Lieu fermé accessible au public : décision notifiée aux services de police, au plus tard la veille',
          nl: 'Toegankelijke besloten plaats: beslissing meegedeeld aan de politiediensten, uiterlijk de dag vóór de ingebruikneming',
          en: 'Closed accessible place: decision notified to the police services',
        },
        quoteFr:
          'Le responsable du traitement notifie la décision visée au § 1er aux services de police. Il le fait au plus tard la veille du jour de la mise en service de la ou des caméras de surveillance',
        readings: ['R-30'],
      },
    ],
  },
  {
    id: 'lcam-6-p2-al2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'notification',
        locator: { text: 'LCAM', article: '6', paragraph: '2', alinea: 2 },
        title: {
          fr: 'Lieu fermé accessible au public : toute modification est notifiée',
          nl: 'Toegankelijke besloten plaats: elke wijziging wordt meegedeeld',
          en: 'Closed accessible place: every modification notified',
        },
        quoteFr:
          'Le responsable du traitement notifie également aux services de police toute modification apportée au dispositif de surveillance par caméras mis en place en exécution de la décision visée au § 1er',
        readings: ['R-30'],
      },
    ],
  },
  {
    id: 'lcam-6-p2-al3',
    versions: [
      {
        from: '2018-05-25',
        kind: 'power',
        locator: { text: 'LCAM', article: '6', paragraph: '2', alinea: 3 },
        title: {
          fr: 'Le Roi fixe le formulaire, son actualisation et sa transmission',
          nl: 'De Koning bepaalt het formulier, de bijwerking en de overzending ervan',
          en: 'King sets form, updating and transmission',
        },
        quoteFr:
          '3. dans le paragraphe 2, alinéa 2, devenant l\'alinéa 3, les mots ", la forme et les modalités d\'actualisation de ce formulaire," sont insérés',
        readings: ['R-30'],
      },
    ],
  },
  {
    id: 'lcam-6-p2-al3-attestation',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'LCAM', article: '6', paragraph: '2', alinea: 3 },
        title: {
          fr: 'Attestation de conformité à la loi de 1992 abrogée',
          nl: 'Verklaring van overeenstemming met de wet van 1992 opgeheven',
          en: 'Camera law 6 § 2: attestation of conformity with the 1992 law repealed',
        },
        quoteFr:
          "Ce formulaire atteste que l'utilisation de la ou des caméras est conforme aux principes définis dans la loi du 8 décembre 1992.",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-6-p2-al4-s1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'LCAM', article: '6', paragraph: '2', alinea: 4, sentence: 1 },
        title: {
          fr: 'Lieu fermé accessible au public : registre des activités de traitement d’images',
          nl: 'Toegankelijke besloten plaats: register van de beeldverwerkingsactiviteiten',
          en: 'Closed accessible place: register of image-processing activities',
        },
        quoteFr:
          "Le responsable du traitement tient un registre reprenant les activités de traitement d'images de caméras de surveillance mises en oeuvre sous sa responsabilité.",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-6-p2-al4-s2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'LCAM', article: '6', paragraph: '2', alinea: 4, sentence: 2 },
        title: {
          fr: 'Lieu fermé accessible au public : registre écrit, électronique ou non',
          nl: 'Toegankelijke besloten plaats: schriftelijk register, al dan niet elektronisch',
          en: 'Closed accessible place: register in writing, electronic or not',
        },
        quoteFr: 'Ce registre se présente sous une forme écrite, électronique ou non.',
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-6-p2-al4-s3',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LCAM', article: '6', paragraph: '2', alinea: 4, sentence: 3 },
        title: {
          fr: 'Lieu fermé accessible au public : registre à la disposition de l’Autorité de protection des données et de la police',
          nl: 'Toegankelijke besloten plaats: register ter beschikking van de Gegevensbeschermingsautoriteit en de politie',
          en: 'Closed accessible place: register available to the DPA and the police on request',
        },
        quoteFr:
          "Sur demande, le responsable du traitement met ce registre à la disposition de l'Autorité de protection des données et des services de police.",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-6-p2-al4-s4',
    versions: [
      {
        from: '2018-05-25',
        kind: 'power',
        locator: { text: 'LCAM', article: '6', paragraph: '2', alinea: 4, sentence: 4 },
        title: {
          fr: 'Le Roi fixe le contenu, les modalités et la conservation du registre',
          nl: 'De Koning bepaalt de inhoud, de nadere regels en de bewaring van het register',
          en: 'Closed accessible place: King sets content, modalities and retention of the register',
        },
        quoteFr:
          "Le Roi définit le contenu de ce registre, les modalités et le délai de conservation de celui-ci, après avis de l'Autorité de protection des données.",
        readings: ['R-30'],
      },
    ],
  },
  {
    id: 'lcam-6-p2-al5',
    versions: [
      {
        from: '2007-06-10',
        kind: 'obligation',
        locator: { text: 'LCAM', article: '6', paragraph: '2', alinea: 5 },
        title: {
          fr: 'Lieu fermé accessible au public : pictogramme à l’entrée',
          nl: 'Toegankelijke besloten plaats: pictogram bij de toegang',
          en: 'Closed accessible place: pictogram at the entrance',
        },
        quoteFr:
          "Le responsable du traitement appose à l'entrée du lieu fermé accessible au public, un pictogramme signalant l'existence d'une surveillance par caméra",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-6-p2-al6-s1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'exception',
        locator: { text: 'LCAM', article: '6', paragraph: '2', alinea: 6, sentence: 1 },
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
    id: 'lcam-6-p2-al6-s2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LCAM', article: '6', paragraph: '2', alinea: 6, sentence: 2 },
        title: {
          fr: 'Entrée donnant sur un lieu ouvert ou accessible : strict minimum',
          nl: 'Toegang die uitgeeft op een niet-besloten of toegankelijke plaats: strikt minimum',
          en: 'Entrance on an open or accessible place: minimise capture',
        },
        quoteFr:
          "En cas de surveillance d'une entrée d'un lieu fermé accessible au public, située à front d'un lieu ouvert ou d'un lieu fermé accessible au public, la ou les caméras de surveillance sont orientées de manière à limiter la prise d'image de ce lieu à son strict minimum",
        readings: ['R-32'],
      },
    ],
  },
  {
    id: 'lcam-6-p2-al7',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LCAM', article: '6', paragraph: '2', alinea: 7 },
        title: {
          fr: 'Écran témoin public près de sa caméra',
          nl: 'Openbaar controlescherm bij zijn camera',
          en: 'Public witness screen next to a camera',
        },
        quoteFr:
          "peut ajouter, à proximité d'une caméra de surveillance, un écran témoin diffusant publiquement, en temps réel, les images collectées par la caméra de surveillance auprès de laquelle il est installé",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-6-p3-al1',
    versions: [
      {
        from: '2009-12-28',
        kind: 'permission',
        locator: { text: 'LCAM', article: '6', paragraph: '3', alinea: 1 },
        title: {
          fr: 'Lieu fermé accessible au public : visionnage en temps réel pour intervenir immédiatement',
          nl: 'Toegankelijke besloten plaats: bekijken in real time om onmiddellijk in te grijpen',
          en: 'Closed accessible place: live viewing only for immediate intervention',
        },
        quoteFr:
          "Le visionnage des images en temps réel n'est admis que dans le but de permettre une intervention immédiate en cas d'infraction, de dommage, d'incivilité ou d'atteinte à l'ordre public",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-6-p3-al2',
    versions: [
      {
        from: '2009-12-28',
        kind: 'permission',
        locator: { text: 'LCAM', article: '6', paragraph: '3', alinea: 2 },
        title: {
          fr: 'Lieu fermé accessible au public : enregistrement pour la preuve ou l’identification seulement',
          nl: 'Toegankelijke besloten plaats: opname enkel voor bewijs of identificatie',
          en: 'Closed accessible place: recording only for evidence or identification',
        },
        quoteFr:
          "L'enregistrement d'images n'est autorisé que dans le but de réunir la preuve d'incivilités , de faits constitutifs d'infraction ou générateurs de dommages, de rechercher et d'identifier les auteurs des faits, les perturbateurs de l'ordre public, les témoins ou les victimes",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-6-p3-al3',
    versions: [
      {
        from: '2018-05-25',
        kind: 'deadline',
        locator: { text: 'LCAM', article: '6', paragraph: '3', alinea: 3 },
        title: {
          fr: 'Lieu fermé accessible au public : conservation d’un mois, trois mois dans les lieux à risque de la liste',
          nl: 'Toegankelijke besloten plaats: bewaring van één maand, drie maanden op risicoplaatsen van de lijst',
          en: 'Closed accessible place: one month, three months for decree-listed risk places',
        },
        quoteFr:
          "elles ne peuvent être conservées plus d'un mois. Ce délai est prolongé à trois mois pour les lieux qui, par leur nature, présentent un risque particulier pour la sécurité, déterminés par le Roi",
        readings: ['R-01', 'R-28'],
      },
    ],
  },
  {
    id: 'lcam-6-p3-al3-preuve',
    versions: [
      {
        from: '2009-12-28',
        kind: 'exception',
        locator: { text: 'LCAM', article: '6', paragraph: '3', alinea: 3 },
        title: {
          fr: 'Lieu fermé accessible au public : le maximum ne lie que les images sans valeur de preuve',
          nl: 'Toegankelijke besloten plaats: het maximum bindt enkel beelden zonder bewijswaarde',
          en: 'Closed accessible place: the retention maximum binds images without value as evidence',
        },
        quoteFr:
          "Si ces images ne peuvent contribuer à apporter la preuve d'une infraction, d'un dommage ou d'une incivilité ou ne peuvent permettre d'identifier un auteur",
        readings: ['R-28'],
      },
    ],
  },
];
