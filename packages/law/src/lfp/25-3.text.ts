/* Text of LFP 25/3: where and for what. French quotes are exact excerpts of the consolidated text (law reference, provisions and amendments); Dutch and English titles are ours. */
import type { Provision } from '../provision.ts';

/** Every version of every provision of LFP 25/3: where and for what. */
export const textOf25x3: readonly Provision[] = [
  {
    id: 'lfp-25-3-p1-al1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LFP', article: '25/3', paragraph: '1', alinea: 1 },
        title: {
          fr: 'Recours visible à des caméras dans le cadre des missions, aux seules conditions énumérées',
          nl: 'Zichtbaar gebruik van camera’s in het kader van de opdrachten, enkel onder de opgesomde voorwaarden',
          en: 'Police may use cameras visibly within their missions, only as listed',
        },
        quoteFr:
          'Les services de police peuvent avoir recours à des caméras de manière visible dans le cadre de leurs missions, dans les conditions suivantes',
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-25-3-p1-pt1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LFP', article: '25/3', paragraph: '1', point: '1°' },
        title: {
          fr: 'Lieux ouverts et lieux fermés gérés par la police : tous les types de caméras',
          nl: 'Niet-besloten plaatsen en door de politie beheerde besloten plaatsen: alle types camera’s',
          en: 'Open places, and closed places the police manage: all camera types',
        },
        quoteFr:
          'dans les lieux ouverts et les lieux fermés dont ils sont les gestionnaires : caméras fixes, fixes temporaires ou mobiles, le cas échéant intelligentes',
        readings: ['R-08'],
      },
    ],
  },
  {
    id: 'lfp-25-3-p1-pt2-a',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LFP', article: '25/3', paragraph: '1', point: '2°, a)' },
        title: {
          fr: 'Lieux fermés accessibles au public : caméras mobiles pendant une intervention',
          nl: 'Voor het publiek toegankelijke besloten plaatsen: mobiele camera’s tijdens een interventie',
          en: 'Closed accessible places not managed: mobile cameras during an intervention',
        },
        quoteFr: "caméras mobiles, le cas échéant intelligentes, pendant la durée d'une intervention",
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-25-3-p1-pt2-b',
    versions: [
      {
        from: '2018-05-25',
        to: '2024-01-19',
        kind: 'permission',
        locator: { text: 'LFP', article: '25/3', paragraph: '1', point: '2°, b)' },
        title: {
          fr: 'Aéroports, ports, stations de transport public et lieux à risque désignés : caméras fixes, avec l’accord du gestionnaire',
          nl: 'Luchthavens, havens, stations van het openbaar vervoer en aangewezen risicoplaatsen: vaste camera’s, met akkoord van de beheerder',
          en: 'Airports, ports, public-transport stations, decree-listed risk places: fixed and temporary fixed, manager agreeing',
        },
        quoteFr:
          "caméras fixes et fixes temporaires, le cas échéant intelligentes, moyennant l'accord du gestionnaire du lieu, dans les aéroports, les installations portuaires",
        readings: [],
      },
      {
        from: '2024-01-20',
        kind: 'permission',
        locator: { text: 'LFP', article: '25/3', paragraph: '1', point: '2°, b)' },
        title: {
          fr: 'Aéroports, ports, stations de transport public, espaces verts publics et lieux à risque désignés : caméras fixes, avec l’accord du gestionnaire',
          nl: 'Luchthavens, havens, stations van het openbaar vervoer, openbare groene ruimten en aangewezen risicoplaatsen: vaste camera’s, met akkoord van de beheerder',
          en: 'Airports, ports, public-transport stations, public green spaces, decree-listed risk places',
        },
        quoteFr:
          "dans les aéroports, les installations portuaires visées à l'article 5, 6°, de la loi du 5 février 2007 relative à la sûreté maritime, les stations de transport public, les espaces verts gérés par des autorités publiques et les lieux qui, en raison de leur nature, sont sujets à un risque particulier pour la sécurité",
        readings: ['A-10', 'A-13'],
      },
    ],
  },
  {
    id: 'lfp-25-3-p1-pt2-b-roi',
    versions: [
      {
        from: '2018-05-25',
        kind: 'power',
        locator: { text: 'LFP', article: '25/3', paragraph: '1', point: '2°, b)' },
        title: {
          fr: 'Le Roi désigne les lieux à risque particulier, après avis',
          nl: 'De Koning wijst de plaatsen met een bijzonder risico aan, na advies',
          en: 'King lists risk places by deliberated decree after DPA opinion',
        },
        quoteFr:
          "désignés par arrêté royal délibéré en Conseil des ministres, dont le projet est soumis pour avis à l'autorité compétente de contrôle",
        readings: ['R-15'],
      },
    ],
  },
  {
    id: 'lfp-25-3-p1-pt2-c',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LFP', article: '25/3', paragraph: '1', point: '2°, c)' },
        title: {
          fr: 'Lieux fermés accessibles : caméras fixes temporaires pour la protection spécialisée de personnes',
          nl: 'Toegankelijke besloten plaatsen: tijdelijk vaste camera’s voor gespecialiseerde persoonsbescherming',
          en: 'Closed accessible places: temporary fixed cameras for specialised protection of persons',
        },
        quoteFr:
          "caméras fixes temporaires, le cas échéant intelligentes, dans le cadre de l'exécution de missions spécialisées de protection de personnes, pendant la durée de l'opération",
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-25-3-p1-pt2-d',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LFP', article: '25/3', paragraph: '1', point: '2°, d)' },
        title: {
          fr: 'Lieux fermés accessibles : caméras fixes temporaires pour la protection spécialisée de biens, sauf opposition du gestionnaire',
          nl: 'Toegankelijke besloten plaatsen: tijdelijk vaste camera’s voor gespecialiseerde bescherming van goederen, behoudens verzet van de beheerder',
          en: 'Closed accessible places: temporary fixed cameras for specialised protection of goods, unless the manager objects',
        },
        quoteFr:
          "missions spécialisées de protection de biens, pour autant que le gestionnaire du lieu ne s'y oppose pas, pendant la durée de l'opération",
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-25-3-p1-pt3-a',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LFP', article: '25/3', paragraph: '1', point: '3°, a)' },
        title: {
          fr: 'Lieux fermés non accessibles : caméras mobiles pendant une intervention',
          nl: 'Niet-toegankelijke besloten plaatsen: mobiele camera’s tijdens een interventie',
          en: 'Closed non-accessible places: mobile cameras during an intervention',
        },
        quoteFr: "caméras mobiles, le cas échéant intelligentes, pendant la durée d'une intervention",
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-25-3-p1-pt3-b',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LFP', article: '25/3', paragraph: '1', point: '3°, b)' },
        title: {
          fr: 'Lieux fermés non accessibles : caméras fixes temporaires pour la protection spécialisée de personnes',
          nl: 'Niet-toegankelijke besloten plaatsen: tijdelijk vaste camera’s voor gespecialiseerde persoonsbescherming',
          en: 'Closed non-accessible places: temporary fixed cameras for protection of persons',
        },
        quoteFr:
          "3. dans les lieux fermés non accessibles au public, dont ils ne sont pas les gestionnaires : (…) b) caméras fixes temporaires, le cas échéant intelligentes, dans le cadre de l'exécution de missions spécialisées de protection de personnes, pendant la durée de l'opération",
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-25-3-p1-pt3-c',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LFP', article: '25/3', paragraph: '1', point: '3°, c)' },
        title: {
          fr: 'Lieux fermés non accessibles : caméras fixes temporaires pour la protection spécialisée de biens, sauf opposition du gestionnaire',
          nl: 'Niet-toegankelijke besloten plaatsen: tijdelijk vaste camera’s voor gespecialiseerde bescherming van goederen, behoudens verzet van de beheerder',
          en: 'Closed non-accessible places: temporary fixed cameras for protection of goods, unless the manager objects',
        },
        quoteFr:
          "c) caméras fixes temporaires, le cas échéant intelligentes, dans le cadre de l'exécution de missions spécialisées de protection de biens, pour autant que le gestionnaire du lieu ne s'y oppose pas",
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-25-3-p2-s1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'prohibition',
        locator: { text: 'LFP', article: '25/3', paragraph: '2', sentence: 1 },
        title: {
          fr: 'Information de police administrative : seulement dans les hypothèses 2° à 6° de l’article 44/5',
          nl: 'Informatie van bestuurlijke politie: enkel in de gevallen 2° tot 6° van artikel 44/5',
          en: 'Administrative-police information only in the cases of 44/5 § 1 al. 1, 2° to 6°',
        },
        quoteFr: "n'est autorisée que dans les hypothèses visées à l'article 44/5, § 1er, alinéa 1er, 2° à 6°",
        readings: ['R-26'],
      },
    ],
  },
  {
    id: 'lfp-25-3-p2-s2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'prohibition',
        locator: { text: 'LFP', article: '25/3', paragraph: '2', sentence: 2 },
        title: {
          fr: 'Hypothèse 5° : seulement les catégories de personnes des articles 18, 19 et 20',
          nl: 'Geval 5°: enkel de categorieën van personen van de artikelen 18, 19 en 20',
          en: 'For 44/5 5°, only the categories of persons of articles 18, 19 and 20',
        },
        quoteFr:
          "cette utilisation ne peut en outre être autorisée qu'à l'égard des catégories de personnes visées aux articles 18, 19 et 20",
        readings: ['R-26'],
      },
    ],
  },
  {
    id: 'lfp-25-3-p3-intimite',
    versions: [
      {
        from: '2018-05-25',
        kind: 'prohibition',
        locator: { text: 'LFP', article: '25/3', paragraph: '3' },
        title: {
          fr: 'Pas d’images portant atteinte à l’intimité d’une personne',
          nl: 'Geen beelden die de intimiteit van een persoon schenden',
          en: 'No images that violate the intimacy of a person',
        },
        quoteFr: "Les caméras ne peuvent fournir d'images qui portent atteinte à l'intimité d'une personne",
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-25-3-p3-sensible',
    versions: [
      {
        from: '2018-05-25',
        kind: 'prohibition',
        locator: { text: 'LFP', article: '25/3', paragraph: '3' },
        title: {
          fr: 'Interdiction de viser des informations sensibles',
          nl: 'Verbod om gevoelige informatie te beogen',
          en: 'No camera use aimed at collecting sensitive information',
        },
        quoteFr:
          "ni viser à recueillir des informations relatives à l'origine raciale ou ethnique d'une personne, ses convictions religieuses ou philosophiques, ses opinions politiques, son appartenance à une organisation syndicale, son état de santé, sa vie sexuelle ou son orientation sexuelle",
        readings: ['R-27'],
      },
    ],
  },
  {
    id: 'lfp-25-3-p1bis',
    versions: [
      {
        from: '2024-01-20',
        kind: 'permission',
        locator: { text: 'LFP', article: '25/3', paragraph: '1bis' },
        title: {
          fr: 'Caméra individuelle : pendant et en tous lieux de l’intervention, dans cinq situations',
          nl: 'Individuele camera: tijdens en op alle plaatsen van de interventie, in vijf situaties',
          en: 'Bodycam: during and in all places of the intervention, in five situations',
        },
        quoteFr:
          'les membres du cadre opérationnel peuvent faire usage de leur caméra individuelle pendant la durée et en tous lieux de leur intervention, dans les situations suivantes',
        readings: ['A-06'],
      },
    ],
  },
  {
    id: 'lfp-25-3-p1bis-pt1',
    versions: [
      {
        from: '2024-01-20',
        kind: 'permission',
        locator: { text: 'LFP', article: '25/3', paragraph: '1bis', point: '1°' },
        title: {
          fr: 'Situation 1° : incident d’une certaine gravité',
          nl: 'Situatie 1°: incident van een zekere ernst',
          en: 'Bodycam situation 1°: incident of some gravity',
        },
        quoteFr:
          "en cas d'incident d'une certaine gravité, notamment s'il y a des indices concrets de risques d'émergence de la violence, d'utilisation de la contrainte, d'atteinte à l'intégrité de membres des services de police ou de l'appelant ou encore de tiers",
        readings: ['A-06'],
      },
    ],
  },
  {
    id: 'lfp-25-3-p1bis-pt2',
    versions: [
      {
        from: '2024-01-20',
        kind: 'permission',
        locator: { text: 'LFP', article: '25/3', paragraph: '1bis', point: '2°' },
        title: {
          fr: 'Situation 2° : motifs raisonnables (personnes recherchées, infractions, ordre public)',
          nl: 'Situatie 2°: redelijke gronden (gezochte personen, misdrijven, openbare orde)',
          en: 'Bodycam situation 2°: reasonable grounds: wanted persons, offences, public order',
        },
        quoteFr:
          "lorsqu'il y a des motifs raisonnables de croire, en fonction du comportement des personnes, d'indices matériels ou de circonstances de temps et de lieu, qu'il y a des personnes qui sont recherchées, ou qui ont tenté de commettre une infraction ou se préparent à la commettre, ou qui ont commis une infraction, ou qui pourraient troubler l'ordre public ou qui l'ont troublé",
        readings: ['A-06'],
      },
    ],
  },
  {
    id: 'lfp-25-3-p1bis-pt3',
    versions: [
      {
        from: '2024-01-20',
        kind: 'permission',
        locator: { text: 'LFP', article: '25/3', paragraph: '1bis', point: '3°' },
        title: {
          fr: 'Situation 3° : recueil de preuves matérielles et identification des personnes impliquées',
          nl: 'Situatie 3°: verzamelen van materiële bewijzen en identificatie van de betrokkenen',
          en: 'Bodycam situation 3°: need to gather material evidence and identify those involved',
        },
        quoteFr:
          "en cas de nécessité de recueillir des preuves matérielles d`infractions et d'identifier les personnes impliquées",
        readings: ['A-06'],
      },
    ],
  },
  {
    id: 'lfp-25-3-p1bis-pt4',
    versions: [
      {
        from: '2024-01-20',
        kind: 'permission',
        locator: { text: 'LFP', article: '25/3', paragraph: '1bis', point: '4°' },
        title: {
          fr: 'Situation 4° : main-forte légalement requise',
          nl: 'Situatie 4°: wettelijk gevorderde sterke arm',
          en: 'Bodycam situation 4°: lending assistance when lawfully requested (LFP 44)',
        },
        quoteFr:
          "lors de l'exécution de missions au cours desquelles les services de police prêtent main forte lorsqu'ils y sont légalement requis",
        readings: ['A-06'],
      },
    ],
  },
  {
    id: 'lfp-25-3-p1bis-pt5',
    versions: [
      {
        from: '2024-01-20',
        kind: 'permission',
        locator: { text: 'LFP', article: '25/3', paragraph: '1bis', point: '5°' },
        title: {
          fr: 'Situation 5° : notification et mise à exécution de mandats de justice',
          nl: 'Situatie 5°: betekening en tenuitvoerlegging van gerechtelijke mandaten',
          en: 'Bodycam situation 5°: serving and executing judicial warrants',
        },
        quoteFr:
          "lors de l'exécution de missions au cours desquelles les services de police sont requis pour notifier et mettre à exécution les mandats de justice",
        readings: ['A-06'],
      },
    ],
  },
  {
    id: 'lfp-25-3-p4',
    versions: [
      {
        from: '2024-01-20',
        kind: 'obligation',
        locator: { text: 'LFP', article: '25/3', paragraph: '4' },
        title: {
          fr: 'Caméra individuelle : trente secondes de pré-enregistrement, toujours ajoutées',
          nl: 'Individuele camera: dertig seconden vooropname, altijd toegevoegd',
          en: 'Bodycam: 30 seconds of pre-recording, always added in front',
        },
        quoteFr:
          "Les caméras individuelles font usage du pré-enregistrement qui récolte et conserve d'office les images et le son pendant une durée de 30 secondes, et les ajoute au début de l'enregistrement lors de l'activation de la caméra individuelle",
        readings: ['A-05'],
      },
    ],
  },
];
