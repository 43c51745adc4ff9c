import type { Provision } from '../provision.ts';

/** Texts of article 5 of the camera law. */
export const textOfLcam5: readonly Provision[] = [
  {
    id: 'lcam-5-p1-al1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'power',
        locator: { text: 'LCAM', article: '5', paragraph: '1', alinea: 1 },
        title: {
          fr: 'Lieu ouvert : le responsable du traitement décide des caméras fixes',
          nl: 'Niet-besloten plaats: de verantwoordelijke voor de verwerking beslist over vaste camera’s',
          en: 'Open place: controller decides on fixed cameras',
        },
        quoteFr:
          "La décision d'installer une ou plusieurs caméras de surveillance fixes dans un lieu ouvert est prise par le responsable du traitement",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-5-p1-al2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'prohibition',
        locator: { text: 'LCAM', article: '5', paragraph: '1', alinea: 2 },
        title: {
          fr: 'Lieu ouvert, caméra fixe : seule une autorité publique peut être responsable',
          nl: 'Niet-besloten plaats, vaste camera: enkel een overheid kan verantwoordelijke zijn',
          en: 'Open place, fixed: only a public authority may be controller',
        },
        quoteFr: "Le responsable du traitement visé à l'alinéa 1er ne peut être qu'une autorité publique.",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-5-p2-al1',
    versions: [
      {
        from: '2009-12-28',
        kind: 'obligation',
        locator: { text: 'LCAM', article: '5', paragraph: '2', alinea: 1 },
        title: {
          fr: 'Lieu ouvert, caméra fixe : avis positif du conseil communal',
          nl: 'Niet-besloten plaats, vaste camera: positief advies van de gemeenteraad',
          en: 'Open place, fixed cameras: positive advice of the municipal council',
        },
        quoteFr:
          'La décision visée au § 1er est prise après avis positif du conseil communal de la commune où se situe le lieu',
        readings: ['R-09'],
      },
    ],
  },
  {
    id: 'lcam-5-p2-al2',
    versions: [
      {
        from: '2009-12-28',
        kind: 'obligation',
        locator: { text: 'LCAM', article: '5', paragraph: '2', alinea: 2 },
        title: {
          fr: 'Le conseil communal consulte d’abord le chef de corps',
          nl: 'De gemeenteraad raadpleegt eerst de korpschef',
          en: 'Council consults the chief of corps first',
        },
        quoteFr:
          'Le conseil communal rend son avis après avoir consulté préalablement le chef de corps de la zone de police où se situe le lieu',
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-5-p2-al3-s1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'exception',
        locator: { text: 'LCAM', article: '5', paragraph: '2', alinea: 3, sentence: 1 },
        title: {
          fr: 'Autoroute ou voirie d’une autre autorité : pas d’avis du conseil communal',
          nl: 'Autosnelweg of weg van een andere overheid: geen advies van de gemeenteraad',
          en: 'Motorway or road of another public authority: no council advice',
        },
        quoteFr:
          "Lorsque le lieu ouvert concerné est une autoroute ou une autre voirie dont est responsable une autorité publique autre que la commune, l'avis positif du conseil communal de la commune où se situe le lieu n'est pas demandé",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-5-p2-al3-s2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LCAM', article: '5', paragraph: '2', alinea: 3, sentence: 2 },
        title: {
          fr: 'Dans ce cas, le service de police concerné est consulté avant l’installation',
          nl: 'In dat geval wordt de betrokken politiedienst vóór de plaatsing geraadpleegd',
          en: 'In that case the police service concerned is consulted before installation',
        },
        quoteFr: "Seul le service de police concerné est consulté, préalablement à l'installation.",
        readings: ['R-30'],
      },
    ],
  },
  {
    id: 'lcam-5-p2-1-al1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'power',
        locator: { text: 'LCAM', article: '5', paragraph: '2/1', alinea: 1 },
        title: {
          fr: 'Lieu ouvert : le responsable du traitement décide des caméras fixes temporaires',
          nl: 'Niet-besloten plaats: de verantwoordelijke voor de verwerking beslist over tijdelijk vaste camera’s',
          en: 'Open place: controller decides on temporary fixed cameras',
        },
        quoteFr:
          "La décision d'installer une ou plusieurs caméras de surveillance fixes temporaires dans un lieu ouvert, est prise par le responsable du traitement",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-5-p2-1-al2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'prohibition',
        locator: { text: 'LCAM', article: '5', paragraph: '2/1', alinea: 2 },
        title: {
          fr: 'Lieu ouvert, caméra fixe temporaire : seule une autorité publique peut être responsable',
          nl: 'Niet-besloten plaats, tijdelijk vaste camera: enkel een overheid kan verantwoordelijke zijn',
          en: 'Open place, temporary fixed: only a public authority may be controller',
        },
        quoteFr: "Le responsable du traitement visé à l'alinéa 1er ne peut être qu'une autorité publique.",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-5-p2-1-al3',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LCAM', article: '5', paragraph: '2/1', alinea: 3 },
        title: {
          fr: 'Caméra fixe temporaire : avis positif préalable du conseil communal',
          nl: 'Tijdelijk vaste camera: voorafgaand positief advies van de gemeenteraad',
          en: 'Temporary fixed, open: prior positive advice of the municipal council',
        },
        quoteFr:
          "La décision visée à l'alinéa 1er est prise après avis positif du conseil communal de la commune où se situe le lieu.",
        readings: ['R-09'],
      },
    ],
  },
  {
    id: 'lcam-5-p2-1-al4',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LCAM', article: '5', paragraph: '2/1', alinea: 4 },
        title: {
          fr: 'Le lieu peut être tout le territoire de la commune',
          nl: 'De plaats kan het hele grondgebied van de gemeente zijn',
          en: 'The place may be the whole municipal territory',
        },
        quoteFr: "Le lieu ouvert concerné peut correspondre à l'ensemble du territoire de la commune où il se situe",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-5-p2-1-al5',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LCAM', article: '5', paragraph: '2/1', alinea: 5 },
        title: {
          fr: 'La demande précise les finalités et, en cas de déplacement, le périmètre',
          nl: 'De aanvraag vermeldt de doeleinden en, bij verplaatsing, de perimeter',
          en: 'Request for advice states purposes and, if moved, the perimeter',
        },
        quoteFr:
          "Le responsable du traitement précise dans sa demande d'avis au conseil communal les finalités particulières de ces caméras de surveillance temporaires et, si elles ont vocation à être déplacées, le périmètre concerné par leurs déplacements",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-5-p2-1-al6-s1-consult',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LCAM', article: '5', paragraph: '2/1', alinea: 6, sentence: 1 },
        title: {
          fr: 'Le conseil communal consulte d’abord le chef de corps',
          nl: 'De gemeenteraad raadpleegt eerst de korpschef',
          en: 'Council consults the chief of corps before its advice',
        },
        quoteFr:
          'Le conseil communal rend son avis après avoir consulté préalablement le chef de corps de la zone de police où se situe le lieu',
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-5-p2-1-al6-s1-duree',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LCAM', article: '5', paragraph: '2/1', alinea: 6, sentence: 1 },
        title: {
          fr: 'Le conseil communal fixe la durée de validité de son avis',
          nl: 'De gemeenteraad bepaalt de geldigheidsduur van zijn advies',
          en: 'Council sets the validity of its advice',
        },
        quoteFr: 'et détermine la durée de validité de cet avis',
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-5-p2-1-al6-s2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LCAM', article: '5', paragraph: '2/1', alinea: 6, sentence: 2 },
        title: {
          fr: 'Renouvellement de l’avis sur demande motivée',
          nl: 'Hernieuwing van het advies op gemotiveerde aanvraag',
          en: 'Renewal of the advice on reasoned request',
        },
        quoteFr:
          "Le responsable du traitement peut introduire une demande motivée en vue du renouvellement de l'avis positif à l'expiration de sa durée de validité",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-5-p2-1-al7-s1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'exception',
        locator: { text: 'LCAM', article: '5', paragraph: '2/1', alinea: 7, sentence: 1 },
        title: {
          fr: 'Caméra fixe temporaire, voirie d’une autre autorité : pas d’avis du conseil communal',
          nl: 'Tijdelijk vaste camera, weg van een andere overheid: geen advies van de gemeenteraad',
          en: 'Temporary fixed, road of another authority: no council advice',
        },
        quoteFr: "l'avis positif du conseil communal de la commune où se situe le lieu n'est pas demandé",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-5-p2-1-al7-s2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LCAM', article: '5', paragraph: '2/1', alinea: 7, sentence: 2 },
        title: {
          fr: 'Dans ce cas, le service de police concerné est consulté avant l’installation',
          nl: 'In dat geval wordt de betrokken politiedienst vóór de plaatsing geraadpleegd',
          en: 'In that case the police service concerned is consulted before installation',
        },
        quoteFr: "Seul le service de police concerné est consulté, préalablement à l'installation",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-5-p3-al1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'notification',
        locator: { text: 'LCAM', article: '5', paragraph: '3', alinea: 1 },
        title: {
          fr: 'Lieu ouvert : décision notifiée aux services de police, au plus tard la veille',
          nl: 'Niet-besloten plaats: beslissing meegedeeld aan de politiediensten, uiterlijk de dag vóór de ingebruikneming',
          en: 'Open place: decision notified to the police services',
        },
        quoteFr:
          'Le responsable du traitement notifie la décision visée au § 1er ou au § 2/1 aux services de police. Il le fait au plus tard la veille du jour de la mise en service de la ou des caméras de surveillance',
        readings: ['R-30'],
      },
    ],
  },
  {
    id: 'lcam-5-p3-al2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'notification',
        locator: { text: 'LCAM', article: '5', paragraph: '3', alinea: 2 },
        title: {
          fr: 'Lieu ouvert : toute modification est notifiée',
          nl: 'Niet-besloten plaats: elke wijziging wordt meegedeeld',
          en: 'Open place: every modification notified',
        },
        quoteFr:
          'Le responsable du traitement notifie également aux services de police toute modification apportée au dispositif de surveillance par caméras mis en place en exécution de la décision visée au § 1er ou au § 2/1',
        readings: ['R-30'],
      },
    ],
  },
  {
    id: 'lcam-5-p3-al3',
    versions: [
      {
        from: '2018-05-25',
        kind: 'power',
        locator: { text: 'LCAM', article: '5', paragraph: '3', alinea: 3 },
        title: {
          fr: 'Le Roi fixe le formulaire, son actualisation et sa transmission',
          nl: 'De Koning bepaalt het formulier, de bijwerking en de overzending ervan',
          en: 'King sets form, updating and transmission of the notification form',
        },
        quoteFr: "la forme et les modalités d'actualisation de ce formulaire,",
        readings: ['R-30'],
      },
    ],
  },
  {
    id: 'lcam-5-p3-al3-attestation',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'LCAM', article: '5', paragraph: '3', alinea: 3 },
        title: {
          fr: 'Attestation de conformité à la loi de 1992 abrogée',
          nl: 'Verklaring van overeenstemming met de wet van 1992 opgeheven',
          en: 'Camera law 5 § 3: attestation of conformity with the 1992 law repealed',
        },
        quoteFr:
          "Dans ce formulaire, le responsable du traitement atteste que l'installation et l'utilisation envisagée de la ou des caméras sont conformes aux principes de la loi du 8 décembre 1992.\" est abrogée",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-5-p3-al4-s1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'LCAM', article: '5', paragraph: '3', alinea: 4, sentence: 1 },
        title: {
          fr: 'Lieu ouvert : registre des activités de traitement d’images',
          nl: 'Niet-besloten plaats: register van de beeldverwerkingsactiviteiten',
          en: 'Open place: register of image-processing activities',
        },
        quoteFr:
          "Le responsable du traitement tient un registre reprenant les activités de traitement d'images de caméras de surveillance mises en oeuvre sous sa responsabilité.",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-5-p3-al4-s2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'LCAM', article: '5', paragraph: '3', alinea: 4, sentence: 2 },
        title: {
          fr: 'Lieu ouvert : registre écrit, électronique ou non',
          nl: 'Niet-besloten plaats: schriftelijk register, al dan niet elektronisch',
          en: 'Open place: register in writing, electronic or not',
        },
        quoteFr: 'Ce registre se présente sous une forme écrite, électronique ou non.',
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-5-p3-al4-s3',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LCAM', article: '5', paragraph: '3', alinea: 4, sentence: 3 },
        title: {
          fr: 'Lieu ouvert : registre à la disposition de l’Autorité de protection des données et de la police',
          nl: 'Niet-besloten plaats: register ter beschikking van de Gegevensbeschermingsautoriteit en de politie',
          en: 'Open place: register available to the DPA and the police on request',
        },
        quoteFr:
          "Sur demande, le responsable du traitement met ce registre à la disposition de l'Autorité de protection des données et des services de police.",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-5-p3-al4-s4',
    versions: [
      {
        from: '2018-05-25',
        kind: 'power',
        locator: { text: 'LCAM', article: '5', paragraph: '3', alinea: 4, sentence: 4 },
        title: {
          fr: 'Le Roi fixe le contenu, les modalités et la conservation du registre',
          nl: 'De Koning bepaalt de inhoud, de nadere regels en de bewaring van het register',
          en: 'Open place: King sets content, modalities and retention of the register',
        },
        quoteFr:
          "Le Roi définit le contenu de ce registre, les modalités et le délai de conservation de celui-ci, après avis de l'Autorité de protection des données.",
        readings: ['R-30'],
      },
    ],
  },
  {
    id: 'lcam-5-p3-al5',
    versions: [
      {
        from: '2007-06-10',
        kind: 'obligation',
        locator: { text: 'LCAM', article: '5', paragraph: '3', alinea: 5 },
        title: {
          fr: 'Lieu ouvert : pictogramme à l’entrée',
          nl: 'Niet-besloten plaats: pictogram bij de toegang',
          en: 'Open place: pictogram at the entrance',
        },
        quoteFr:
          "Le responsable du traitement appose à l'entrée du lieu ouvert, un pictogramme signalant l'existence d'une surveillance par caméra",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-5-p3-al6',
    versions: [
      {
        from: '2007-06-10',
        kind: 'prohibition',
        locator: { text: 'LCAM', article: '5', paragraph: '3', alinea: 6 },
        title: {
          fr: 'Lieu ouvert : pas dirigée vers le lieu d’un autre, sauf accord exprès',
          nl: 'Niet-besloten plaats: niet gericht op de plaats van een ander, tenzij uitdrukkelijk akkoord',
          en: 'Open place: not aimed at places of others, unless their controller agrees',
        },
        quoteFr:
          'ne sont pas dirigées spécifiquement vers un lieu pour lequel il ne traite pas lui-même les données, sauf accord exprès du responsable du traitement pour le lieu en question',
        readings: ['R-32'],
      },
    ],
  },
  {
    id: 'lcam-5-p4-al1',
    versions: [
      {
        from: '2009-12-28',
        kind: 'permission',
        locator: { text: 'LCAM', article: '5', paragraph: '4', alinea: 1 },
        title: {
          fr: 'Lieu ouvert : visionnage en temps réel sous le contrôle de la police, pour intervenir et guider',
          nl: 'Niet-besloten plaats: bekijken in real time onder toezicht van de politie, om in te grijpen en te begeleiden',
          en: 'Open place: live viewing only under police control, to intervene and to guide',
        },
        quoteFr:
          "Le visionnage de ces images en temps réel n'est admis que sous le contrôle des services de police et dans le but de permettre aux services compétents d'intervenir immédiatement en cas d'infraction, de dommage, d'incivilité ou d'atteinte à l'ordre public et de guider au mieux ces services dans leur intervention",
        readings: ['R-29'],
      },
    ],
  },
  {
    id: 'lcam-5-p4-al2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'exception',
        locator: { text: 'LCAM', article: '5', paragraph: '4', alinea: 2 },
        title: {
          fr: 'Arrêté sur les personnes habilitées : les agents de gardiennage n’en relèvent pas',
          nl: 'Besluit over de gemachtigde personen: bewakingsagenten vallen er niet onder',
          en: 'Real-time viewers decree: guards under the 2017 law are outside it',
        },
        quoteFr:
          "A l'exception des agents de gardiennage qui exercent leurs compétences conformément aux dispositions de la loi du 2 octobre 2017 réglementant la sécurité privée et particulière, un arrêté royal délibéré en Conseil des ministres, dont le projet est soumis pour avis à l'Autorité de protection des données, détermine les conditions auxquelles les personnes susceptibles d'être habilitées à pratiquer le visionnage doivent satisfaire. Il désigne ces personnes, qui agissent sous le contrôle des services de police",
        readings: ['R-29', 'R-50'],
      },
    ],
  },
  {
    id: 'lcam-5-p4-al3-evenement',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LCAM', article: '5', paragraph: '4', alinea: 3 },
        title: {
          fr: 'Lieu ouvert : accès en temps réel pour coordonner la sécurité d’un évènement significatif',
          nl: 'Niet-besloten plaats: toegang in real time om de veiligheid van een significant evenement te coördineren',
          en: 'Open place: real-time access to coordinate the safety of significant events',
        },
        quoteFr:
          "L'accès à ces images en temps réel est également admis dans le but de permettre aux autorités et services compétents de coordonner la sécurité des évènements significatifs susceptibles d'avoir un impact sur l'ordre public et la sécurité de la population",
        readings: ['R-29'],
      },
    ],
  },
  {
    id: 'lcam-5-p4-al3-urgence',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LCAM', article: '5', paragraph: '4', alinea: 3 },
        title: {
          fr: 'Lieu ouvert : accès en temps réel pour suivre et gérer une situation d’urgence',
          nl: 'Niet-besloten plaats: toegang in real time om een noodsituatie te volgen en te beheren',
          en: 'Open place: real-time access to follow and manage emergencies',
        },
        quoteFr: "également dans le but de suivre l'évolution des situations d'urgence pour en coordonner la gestion",
        readings: ['R-29'],
      },
    ],
  },
  {
    id: 'lcam-5-p4-al4',
    versions: [
      {
        from: '2009-12-28',
        kind: 'permission',
        locator: { text: 'LCAM', article: '5', paragraph: '4', alinea: 4 },
        title: {
          fr: 'Lieu ouvert : enregistrement pour la preuve ou l’identification seulement',
          nl: 'Niet-besloten plaats: opname enkel voor bewijs of identificatie',
          en: 'Open place: recording only for evidence or identification',
        },
        quoteFr:
          "L'enregistrement d'images n'est autorisé que dans le but de réunir la preuve d'incivilités ou de faits constitutifs d'infraction ou générateurs de dommages, de rechercher et d'identifier les auteurs des faits, les perturbateurs de l'ordre public, les témoins ou les victimes",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-5-p4-al5',
    versions: [
      {
        from: '2018-05-25',
        kind: 'deadline',
        locator: { text: 'LCAM', article: '5', paragraph: '4', alinea: 5 },
        title: {
          fr: 'Lieu ouvert : conservation d’un mois, trois mois dans les lieux à risque de la liste',
          nl: 'Niet-besloten plaats: bewaring van één maand, drie maanden op risicoplaatsen van de lijst',
          en: 'Open place: one month, three months for decree-listed risk places',
        },
        quoteFr:
          "elles ne peuvent être conservées plus d'un mois. Ce délai est prolongé à trois mois pour les lieux présentant un risque particulier pour la sécurité, déterminés par le Roi",
        readings: ['R-01', 'R-28'],
      },
    ],
  },
  {
    id: 'lcam-5-p4-al5-preuve',
    versions: [
      {
        from: '2009-12-28',
        kind: 'exception',
        locator: { text: 'LCAM', article: '5', paragraph: '4', alinea: 5 },
        title: {
          fr: 'Lieu ouvert : le maximum ne lie que les images sans valeur de preuve',
          nl: 'Niet-besloten plaats: het maximum bindt enkel beelden zonder bewijswaarde',
          en: 'Open place: the retention maximum binds images without value as evidence',
        },
        quoteFr:
          "Si ces images ne peuvent contribuer à apporter la preuve d'une infraction, d'un dommage ou d'une incivilité ou ne peuvent permettre d'identifier un auteur",
        readings: ['R-28'],
      },
    ],
  },
];
