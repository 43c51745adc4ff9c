import type { Provision } from '../provision.ts';

/** Texts of articles 7/1 to 7/4 of the camera law. */
export const textOfLcam7x1To7x4: readonly Provision[] = [
  {
    id: 'lcam-7-1-al1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LCAM', article: '7/1', alinea: 1 },
        title: {
          fr: 'Lieu ouvert, caméra mobile : reconnaissance de plaques, par ou pour les autorités communales',
          nl: 'Niet-besloten plaats, mobiele camera: nummerplaatherkenning, door of voor de gemeentelijke overheden',
          en: 'Mobile cameras in open places: only ANPR by or for municipal authorities',
        },
        quoteFr:
          "Les caméras de surveillance mobiles ne peuvent être utilisées dans les lieux ouverts qu'en vue de la reconnaissance automatique de plaques d'immatriculation, par ou pour le compte des autorités communales",
        readings: ['R-27'],
      },
    ],
  },
  {
    id: 'lcam-7-1-al1-pt1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LCAM', article: '7/1', alinea: 1, point: '1°' },
        title: {
          fr: 'Finalité 1° : incivilités de l’article 3, 3°, de la loi du 24 juin 2013',
          nl: 'Doeleinde 1°: overlast van artikel 3, 3°, van de wet van 24 juni 2013',
          en: 'Purpose 1°: incivilities (SAC law 24 June 2013, art. 3, 3°)',
        },
        quoteFr:
          "prévenir, constater ou déceler des incivilités au sens de l'article 135 de la nouvelle loi communale, dans le cadre de l'article 3, 3°, de la loi du 24 juin 2013 relative aux sanctions administratives communales",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-7-1-al1-pt2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LCAM', article: '7/1', alinea: 1, point: '2°' },
        title: {
          fr: 'Finalité 2° : règlements communaux de stationnement payant',
          nl: 'Doeleinde 2°: gemeentelijke reglementen inzake betalend parkeren',
          en: 'Purpose 2°: municipal paid-parking regulations',
        },
        quoteFr: 'contrôler le respect des règlements communaux en matière de stationnement payant',
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-7-1-al2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'prohibition',
        locator: { text: 'LCAM', article: '7/1', alinea: 2 },
        title: {
          fr: 'Utilisation confiée au seul personnel de constatation désigné par la loi',
          nl: 'Gebruik enkel toevertrouwd aan bij wet aangewezen vaststellend personeel',
          en: 'Use only by staff designated by law for finding offences',
        },
        quoteFr:
          "ne peut être confiée qu'au personnel désigné par la loi pour exercer des missions de constatation, dans les limites de leurs compétences",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-7-1-al3-s1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LCAM', article: '7/1', alinea: 3, sentence: 1 },
        title: {
          fr: 'Décision après avis positif du conseil communal',
          nl: 'Beslissing na positief advies van de gemeenteraad',
          en: 'Decision after positive advice of the municipal council',
        },
        quoteFr:
          "La décision d'utiliser des caméras de surveillance mobiles comme visé à l'alinéa 1er est prise après avis positif du conseil communal de la commune concernée",
        readings: ['R-09'],
      },
    ],
  },
  {
    id: 'lcam-7-1-al3-s2-consult',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LCAM', article: '7/1', alinea: 3, sentence: 2 },
        title: {
          fr: 'Le conseil communal consulte d’abord le chef de corps',
          nl: 'De gemeenteraad raadpleegt eerst de korpschef',
          en: 'Council consults the chief of corps',
        },
        quoteFr:
          'Ce dernier rend son avis après avoir consulté préalablement le chef de corps de la zone de police où se situe le lieu',
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-7-1-al3-s2-duree',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LCAM', article: '7/1', alinea: 3, sentence: 2 },
        title: {
          fr: 'Le conseil communal fixe la durée de validité de son avis',
          nl: 'De gemeenteraad bepaalt de geldigheidsduur van zijn advies',
          en: 'Council sets the validity of the advice',
        },
        quoteFr: 'et détermine la durée de validité de cet avis',
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-7-1-al4-s1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LCAM', article: '7/1', alinea: 4, sentence: 1 },
        title: {
          fr: 'La demande précise les finalités, le périmètre et les modalités',
          nl: 'De aanvraag vermeldt de doeleinden, de perimeter en de modaliteiten',
          en: 'Request states purposes, perimeter and modalities',
        },
        quoteFr:
          "Le responsable du traitement précise dans sa demande d'avis les finalités particulières d'utilisation des caméras de surveillance mobiles visées à l'alinéa 1er, le périmètre concerné par leur utilisation et les modalités prévues d'utilisation",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-7-1-al4-s2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LCAM', article: '7/1', alinea: 4, sentence: 2 },
        title: {
          fr: 'Le périmètre peut être toute la commune',
          nl: 'De perimeter kan de hele gemeente zijn',
          en: 'Perimeter may be the whole municipality',
        },
        quoteFr: "Le périmètre d'utilisation peut correspondre avec l'ensemble du territoire de la commune concernée",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-7-1-al5',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LCAM', article: '7/1', alinea: 5 },
        title: {
          fr: 'Avis renouvelable sur demande motivée',
          nl: 'Advies hernieuwbaar op gemotiveerde aanvraag',
          en: 'Advice renewable on reasoned request',
        },
        quoteFr:
          "L'avis positif du conseil communal peut être renouvelé, à l'expiration de sa durée de validité, sur demande motivée du responsable du traitement",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-7-2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'prohibition',
        locator: { text: 'LCAM', article: '7/2' },
        title: {
          fr: 'Lieu fermé, caméra mobile : trois cas seulement',
          nl: 'Besloten plaats, mobiele camera: slechts drie gevallen',
          en: 'Mobile cameras in closed places: only three cases',
        },
        quoteFr:
          "La décision d'utiliser des caméras de surveillance mobiles dans les lieux fermés ne peut être prise par le responsable du traitement que dans les cas suivants",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-7-2-pt1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LCAM', article: '7/2', point: '1°' },
        title: {
          fr: 'Cas 1° : article 142 de la loi sur la sécurité privée',
          nl: 'Geval 1°: artikel 142 van de wet private veiligheid',
          en: 'Case 1°: article 142 of the private security law',
        },
        quoteFr:
          "l'utilisation de caméras de surveillance mobiles dans le cadre de l'article 142 de la loi du 2 octobre 2017",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-7-2-pt2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LCAM', article: '7/2', point: '2°' },
        title: {
          fr: 'Cas 2° : lieu où personne n’est supposé être présent',
          nl: 'Geval 2°: plaats waar niemand wordt geacht aanwezig te zijn',
          en: 'Case 2°: closed place, or part of it, where nobody is supposed to be',
        },
        quoteFr: "dans un lieu fermé, ou les parties de ce lieu fermé, où personne n'est supposé être présent",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-7-2-pt3',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LCAM', article: '7/2', point: '3°' },
        title: {
          fr: 'Cas 3° : personne physique, fins domestiques, lieu fermé non accessible au public',
          nl: 'Geval 3°: natuurlijke persoon, huishoudelijke doeleinden, niet toegankelijke besloten plaats',
          en: 'Case 3°: natural person, personal or domestic purposes, closed non-accessible place',
        },
        quoteFr:
          'par une personne physique, à des fins personnelles ou domestiques, dans un lieu fermé non accessible au public',
        readings: ['R-31'],
      },
    ],
  },
  {
    id: 'lcam-7-3-p1-al1-s1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'notification',
        locator: { text: 'LCAM', article: '7/3', paragraph: '1', alinea: 1, sentence: 1 },
        title: {
          fr: 'Caméra mobile : décision notifiée aux services de police',
          nl: 'Mobiele camera: beslissing meegedeeld aan de politiediensten',
          en: 'Mobile: decision notified to the police services',
        },
        quoteFr:
          "Dans les cas visés à l'article 7/1 et à l'article 7/2, 1° et 2°, le responsable du traitement notifie la décision d'utiliser des caméras de surveillance mobiles aux services de police",
        readings: ['R-31'],
      },
    ],
  },
  {
    id: 'lcam-7-3-p1-al1-s2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'deadline',
        locator: { text: 'LCAM', article: '7/3', paragraph: '1', alinea: 1, sentence: 2 },
        title: {
          fr: 'Au plus tard la veille de la première mise en service',
          nl: 'Uiterlijk de dag vóór de eerste ingebruikneming',
          en: 'At the latest the day before first putting into service',
        },
        quoteFr:
          'Il le fait au plus tard la veille du jour de la première mise en service de la ou des caméras de surveillance',
        readings: ['R-01', 'R-30'],
      },
    ],
  },
  {
    id: 'lcam-7-3-p1-al2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'notification',
        locator: { text: 'LCAM', article: '7/3', paragraph: '1', alinea: 2 },
        title: {
          fr: 'Caméra mobile : toute modification est notifiée',
          nl: 'Mobiele camera: elke wijziging wordt meegedeeld',
          en: 'Mobile: every modification notified',
        },
        quoteFr:
          'Le responsable du traitement notifie également aux services de police toute modification apportée au dispositif de surveillance par caméras mis en place en exécution de la décision visée aux articles 7/1 et 7/2, 1° et 2°',
        readings: ['R-30'],
      },
    ],
  },
  {
    id: 'lcam-7-3-p1-al3',
    versions: [
      {
        from: '2018-05-25',
        kind: 'power',
        locator: { text: 'LCAM', article: '7/3', paragraph: '1', alinea: 3 },
        title: {
          fr: 'Le Roi fixe le formulaire, son actualisation et sa transmission',
          nl: 'De Koning bepaalt het formulier, de bijwerking en de overzending ervan',
          en: 'King sets form, updating, transmission after DPA opinion',
        },
        quoteFr:
          "la forme et le contenu du formulaire standard qui est rempli à cette occasion, la forme et les modalités d'actualisation de ce formulaire, ainsi que les modalités de transmission de ce formulaire et de son actualisation aux services de police",
        readings: ['R-30'],
      },
    ],
  },
  {
    id: 'lcam-7-3-p1-al4-s1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'LCAM', article: '7/3', paragraph: '1', alinea: 4, sentence: 1 },
        title: {
          fr: 'Caméra mobile : registre des activités de traitement d’images',
          nl: 'Mobiele camera: register van de beeldverwerkingsactiviteiten',
          en: 'Mobile: register of image-processing activities',
        },
        quoteFr:
          "le responsable du traitement tient un registre reprenant les activités de traitement d'images des caméras de surveillance mobiles mises en oeuvre sous sa responsabilité",
        readings: ['R-31'],
      },
    ],
  },
  {
    id: 'lcam-7-3-p1-al4-s2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'LCAM', article: '7/3', paragraph: '1', alinea: 4, sentence: 2 },
        title: {
          fr: 'Caméra mobile : registre écrit, électronique ou non',
          nl: 'Mobiele camera: schriftelijk register, al dan niet elektronisch',
          en: 'Register in writing, electronic or not',
        },
        quoteFr: 'Ce registre se présente sous une forme écrite, électronique ou non.',
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-7-3-p1-al4-s3',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LCAM', article: '7/3', paragraph: '1', alinea: 4, sentence: 3 },
        title: {
          fr: 'Caméra mobile : registre à la disposition de l’Autorité de protection des données et de la police',
          nl: 'Mobiele camera: register ter beschikking van de Gegevensbeschermingsautoriteit en de politie',
          en: 'Register available to the DPA and the police on request',
        },
        quoteFr: "met ce registre à la disposition de l'Autorité de protection des données et des services de police",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-7-3-p1-al4-s4',
    versions: [
      {
        from: '2018-05-25',
        kind: 'power',
        locator: { text: 'LCAM', article: '7/3', paragraph: '1', alinea: 4, sentence: 4 },
        title: {
          fr: 'Le Roi fixe le contenu, les modalités et la conservation du registre',
          nl: 'De Koning bepaalt de inhoud, de nadere regels en de bewaring van het register',
          en: 'King sets content, modalities and retention of the register',
        },
        quoteFr: 'Le Roi définit le contenu de ce registre, les modalités et le délai de conservation de celui-ci',
        readings: ['R-30'],
      },
    ],
  },
  {
    id: 'lcam-7-3-p2-al1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LCAM', article: '7/3', paragraph: '2', alinea: 1 },
        title: {
          fr: 'Article 7/1 : pictogramme sur le véhicule et autre canal, ensemble',
          nl: 'Artikel 7/1: pictogram op het voertuig en ander kanaal, samen',
          en: '7/1: signal jointly by pictogram on the vehicle and another channel',
        },
        quoteFr: "l'existence d'une surveillance par caméra est signalée conjointement par",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-7-3-p2-al1-pt1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LCAM', article: '7/3', paragraph: '2', alinea: 1, point: '1°' },
        title: {
          fr: '1° pictogramme sur le véhicule',
          nl: '1° pictogram op het voertuig',
          en: '1° pictogram on the vehicle',
        },
        quoteFr: 'un pictogramme apposé sur le véhicule à bord duquel la caméra de surveillance mobile est montée',
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-7-3-p2-al1-pt2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LCAM', article: '7/3', paragraph: '2', alinea: 1, point: '2°' },
        title: {
          fr: '2° autre canal d’information clair',
          nl: '2° ander duidelijk informatiekanaal',
          en: '2° any other clear information channel',
        },
        quoteFr:
          "tout autre canal d'information mis en place par le responsable du traitement pour informer les citoyens de manière claire",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-7-3-p2-al2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LCAM', article: '7/3', paragraph: '2', alinea: 2 },
        title: {
          fr: 'Article 7/2, 1° et 2° : pictogramme à l’entrée',
          nl: 'Artikel 7/2, 1° en 2°: pictogram bij de toegang',
          en: '7/2, 1° and 2°: pictogram at the entrance',
        },
        quoteFr:
          "le responsable du traitement appose à l'entrée du lieu, un pictogramme signalant l'existence d'une surveillance par caméra",
        readings: ['R-31'],
      },
    ],
  },
  {
    id: 'lcam-7-3-p2-al3',
    versions: [
      {
        from: '2018-05-25',
        kind: 'power',
        locator: { text: 'LCAM', article: '7/3', paragraph: '2', alinea: 3 },
        title: {
          fr: 'Le Roi fixe le modèle du pictogramme',
          nl: 'De Koning bepaalt het model van het pictogram',
          en: 'King sets the pictogram model after DPA opinion',
        },
        quoteFr:
          'le Roi détermine le modèle du pictogramme visé aux alinéas 1er et 2, et les informations qui doivent y figurer',
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-7-3-p2-al4',
    versions: [
      {
        from: '2018-05-25',
        kind: 'prohibition',
        locator: { text: 'LCAM', article: '7/3', paragraph: '2', alinea: 4 },
        title: {
          fr: 'Caméra mobile : pas dirigée vers le lieu d’un autre, hors périmètre de l’article 8/2',
          nl: 'Mobiele camera: niet gericht op de plaats van een ander, behalve de perimeter van artikel 8/2',
          en: 'Mobile cameras not aimed at places of others, save the 8/2 perimeter',
        },
        quoteFr:
          "s'assure que la ou les caméras de surveillance mobiles ne sont pas dirigées vers un lieu pour lequel il ne traite pas lui-même les données",
        readings: ['R-32'],
      },
    ],
  },
  {
    id: 'lcam-7-3-p3-al1-s1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LCAM', article: '7/3', paragraph: '3', alinea: 1, sentence: 1 },
        title: {
          fr: 'Article 7/1 : visionnage en temps réel aux conditions de l’article 5, § 4',
          nl: 'Artikel 7/1: bekijken in real time onder de voorwaarden van artikel 5, § 4',
          en: '7/1: real-time viewing under the conditions of 5 § 4 (police control)',
        },
        quoteFr: "le visionnage des images en temps réel est admis dans les conditions prévues à l'article 5, § 4",
        readings: ['R-29'],
      },
    ],
  },
  {
    id: 'lcam-7-3-p3-al1-s1-exc',
    versions: [
      {
        from: '2018-05-25',
        kind: 'exception',
        locator: { text: 'LCAM', article: '7/3', paragraph: '3', alinea: 1, sentence: 1 },
        title: {
          fr: 'Stationnement payant : visionnage sans contrôle de la police',
          nl: 'Betalend parkeren: bekijken zonder toezicht van de politie',
          en: 'Paid parking ANPR: live viewing not under police control',
        },
        quoteFr: "le visionnage d'images en temps réel ne doit pas avoir lieu sous le contrôle des services de police",
        readings: ['R-29'],
      },
    ],
  },
  {
    id: 'lcam-7-3-p3-al2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LCAM', article: '7/3', paragraph: '3', alinea: 2 },
        title: {
          fr: 'Article 7/2 : visionnage en temps réel pour intervenir immédiatement',
          nl: 'Artikel 7/2: bekijken in real time om onmiddellijk in te grijpen',
          en: '7/2: real-time viewing only for immediate intervention',
        },
        quoteFr:
          "Dans les cas visés à l'article 7/2, le visionnage des images en temps réel n'est admis que dans le but de permettre une intervention immédiate",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-7-3-p4-al1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LCAM', article: '7/3', paragraph: '4', alinea: 1 },
        title: {
          fr: 'Caméra mobile : enregistrement pour la preuve ou l’identification seulement',
          nl: 'Mobiele camera: opname enkel voor bewijs of identificatie',
          en: 'Mobile: recording only to gather evidence or identify',
        },
        quoteFr:
          "L'enregistrement d'images n'est autorisé que dans le but de réunir la preuve d'incivilités, de faits constitutifs d'infraction ou générateurs de dommages",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-7-3-p4-al2-s1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'deadline',
        locator: { text: 'LCAM', article: '7/3', paragraph: '4', alinea: 2, sentence: 1 },
        title: {
          fr: 'Caméra mobile : images sans valeur de preuve, un mois au plus',
          nl: 'Mobiele camera: beelden zonder bewijswaarde, ten hoogste één maand',
          en: 'Mobile: images without evidential value at most one month',
        },
        quoteFr: "elles ne peuvent être conservées plus d'un mois",
        readings: ['R-01', 'R-28'],
      },
    ],
  },
  {
    id: 'lcam-7-3-p4-al2-s2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'exception',
        locator: { text: 'LCAM', article: '7/3', paragraph: '4', alinea: 2, sentence: 2 },
        title: {
          fr: 'Trois mois dans les lieux à risque de la liste',
          nl: 'Drie maanden op risicoplaatsen van de lijst',
          en: 'Three months for decree-listed risk places',
        },
        quoteFr:
          'Ce délai est prolongé à trois mois pour les lieux qui, par leur nature, présentent un risque particulier pour la sécurité, déterminés par le Roi',
        readings: ['R-01'],
      },
    ],
  },
  {
    id: 'lcam-7-4-al1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LCAM', article: '7/4', alinea: 1 },
        title: {
          fr: 'Les notifications peuvent être faites par une personne désignée',
          nl: 'De mededelingen kunnen door een aangewezen persoon gebeuren',
          en: 'Notifications may be made by a person designated by the controller',
        },
        quoteFr: 'peuvent être effectuées par une personne désignée par le responsable du traitement',
        readings: ['R-30'],
      },
    ],
  },
  {
    id: 'lcam-7-4-al2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'power',
        locator: { text: 'LCAM', article: '7/4', alinea: 2 },
        title: {
          fr: 'Le Roi fixe les conditions de cette délégation',
          nl: 'De Koning bepaalt de voorwaarden van deze delegatie',
          en: 'King sets conditions and modalities of that delegation',
        },
        quoteFr:
          "Le Roi détermine les conditions et modalités de cette délégation, après avis de l'Autorité de protection des données",
        readings: ['R-12'],
      },
    ],
  },
];
