import type { Provision } from '../provision.ts';

/** Texts of articles 2 to 4 of the camera law. */
export const textOfLcam2To4: readonly Provision[] = [
  {
    id: 'lcam-chap3',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: {
          text: 'LCAM',
          article: '5',
          place: {
            fr: 'chapitre III (intitulé)',
            nl: 'hoofdstuk III (opschrift)',
            en: 'chapter III (heading)',
          },
        },
        title: {
          fr: 'Intitulé du chapitre III : caméras fixes et fixes temporaires',
          nl: 'Opschrift van hoofdstuk III: vaste en tijdelijk vaste camera’s',
          en: 'Camera law chapter III heading: “fixes et fixes temporaires”',
        },
        quoteFr: 'les mots "et fixes temporaires" sont insérés entre le mot "fixes" et les mots "sont autorisées".',
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-2-pt1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'definition',
        locator: { text: 'LCAM', article: '2', point: '1°' },
        title: {
          fr: 'Lieu ouvert : les voies publiques en font partie',
          nl: 'Niet-besloten plaats: openbare wegen horen daarbij',
          en: 'Open place includes public roads managed by road authorities',
        },
        quoteFr:
          'lieu ouvert : tout lieu non délimité par une enceinte et accessible librement au public, dont les voies publiques gérées par les autorités publiques gestionnaires de voirie',
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-2-pt2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'definition',
        locator: { text: 'LCAM', article: '2', point: '2°' },
        title: {
          fr: 'Lieu fermé accessible au public : bâtiment ou lieu délimité par une enceinte',
          nl: 'Voor het publiek toegankelijke besloten plaats: gebouw of door een omsluiting afgebakende plaats',
          en: 'Closed place accessible to the public: enclosure wording',
        },
        quoteFr:
          "lieu fermé accessible au public : tout bâtiment ou lieu délimité par une enceinte destiné à l'usage du public, où des services peuvent lui être fournis",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-2-pt3',
    versions: [
      {
        from: '2018-05-25',
        kind: 'definition',
        locator: { text: 'LCAM', article: '2', point: '3°' },
        title: {
          fr: 'Lieu fermé non accessible au public : bâtiment ou lieu délimité par une enceinte',
          nl: 'Niet voor het publiek toegankelijke besloten plaats: gebouw of door een omsluiting afgebakende plaats',
          en: 'Closed place not accessible to the public: enclosure wording',
        },
        quoteFr:
          "lieu fermé non accessible au public : tout bâtiment ou lieu délimité par une enceinte, destiné uniquement à l'usage des utilisateurs habituels",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-2-pt3-1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'definition',
        locator: { text: 'LCAM', article: '2', point: '3°/1' },
        title: { fr: 'Définition : enceinte', nl: 'Definitie: omsluiting', en: 'Enclosure' },
        quoteFr:
          "3° /1 enceinte : délimitation d'un lieu composée au minimum d'une démarcation visuelle claire ou d'une indication permettant de clairement distinguer les lieux",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-2-pt4-but',
    versions: [
      {
        from: '2018-05-25',
        kind: 'definition',
        locator: { text: 'LCAM', article: '2', point: '4°' },
        title: {
          fr: 'Caméra de surveillance : son but est la surveillance et le contrôle des lieux',
          nl: 'Bewakingscamera: met als doel de bewaking van en het toezicht op plaatsen',
          en: 'Surveillance camera: purpose is surveillance and control of places',
        },
        quoteFr: 'dont le but est la surveillance et le contrôle des lieux',
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-2-pt4-phrase',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'LCAM', article: '2', point: '4°' },
        title: {
          fr: 'Dernière phrase sur les caméras mobiles abrogée',
          nl: 'Laatste zin over mobiele camera’s opgeheven',
          en: 'Camera law 2, 4°: last sentence on mobile cameras repealed',
        },
        quoteFr:
          'la dernière phrase commençant par les mots "est réputée mobile" et finissant par les mots "ou positions" est abrogée',
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-2-pt4-traite',
    versions: [
      {
        from: '2018-05-25',
        kind: 'definition',
        locator: { text: 'LCAM', article: '2', point: '4°' },
        title: {
          fr: 'Caméra de surveillance : elle traite des images',
          nl: 'Bewakingscamera: zij verwerkt beelden',
          en: 'Surveillance camera: it processes images (collect/store words dropped)',
        },
        quoteFr: 'et qui, à cet effet, traite des images',
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-2-pt4-types',
    versions: [
      {
        from: '2018-05-25',
        kind: 'definition',
        locator: { text: 'LCAM', article: '2', point: '4°' },
        title: {
          fr: 'Caméra de surveillance : fixe, fixe temporaire ou mobile',
          nl: 'Bewakingscamera: vast, tijdelijk vast of mobiel',
          en: 'Surveillance camera: fixed, temporary fixed or mobile',
        },
        quoteFr: "caméra de surveillance : tout système d'observation fixe, fixe temporaire ou mobile",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-2-pt4-1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'definition',
        locator: { text: 'LCAM', article: '2', point: '4°/1' },
        title: {
          fr: 'Définition : caméra de surveillance mobile',
          nl: 'Definitie: mobiele bewakingscamera',
          en: 'Mobile surveillance camera',
        },
        quoteFr:
          "caméra de surveillance déplacée au cours de l'observation afin de filmer à partir de différents lieux ou positions",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-2-pt4-2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'definition',
        locator: { text: 'LCAM', article: '2', point: '4°/2' },
        title: {
          fr: 'Définition : caméra de surveillance fixe temporaire',
          nl: 'Definitie: tijdelijk vaste bewakingscamera',
          en: 'Temporary fixed surveillance camera',
        },
        quoteFr:
          "caméra de surveillance fixée pour un temps limité dans un lieu dans l'objectif soit de surveiller un événement déterminé soit d'être déplacée à intervalles réguliers pour être fixée à un autre endroit suivant les finalités qui lui ont été assignées",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-2-pt4-3',
    versions: [
      {
        from: '2018-05-25',
        kind: 'definition',
        locator: { text: 'LCAM', article: '2', point: '4°/3' },
        title: {
          fr: 'Définition : caméra de surveillance intelligente',
          nl: 'Definitie: intelligente bewakingscamera',
          en: 'Intelligent surveillance camera',
        },
        quoteFr:
          'caméra de surveillance qui comprend également des composantes ainsi que des logiciels qui, couplés ou non à des registres ou à des fichiers, peuvent traiter de manière autonome ou non les images recueillies',
        readings: ['R-27'],
      },
    ],
  },
  {
    id: 'lcam-2-pt5',
    versions: [
      {
        from: '2018-09-10',
        kind: 'definition',
        locator: { text: 'LCAM', article: '2', point: '5°' },
        title: {
          fr: 'Définition : responsable du traitement',
          nl: 'Definitie: verantwoordelijke voor de verwerking',
          en: 'Definition: controller (wording of the GDPR)',
        },
        quoteFr:
          "responsable du traitement: la personne physique ou morale, l'autorité publique, le service ou un autre organisme qui, seul ou conjointement avec d'autres, détermine les finalités et les moyens du traitement de données à caractère personnel",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-2-pt6',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'LCAM', article: '2', point: '6°' },
        title: {
          fr: 'Définition de la loi du 8 décembre 1992 abrogée',
          nl: 'Definitie van de wet van 8 december 1992 opgeheven',
          en: 'Camera law 2, 6° repealed (definition of the 1992 law)',
        },
        quoteFr: 'le 6° est abrogé',
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-3-al1-mots',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'LCAM', article: '3', alinea: 1 },
        title: {
          fr: 'Mots sur la surveillance et le contrôle abrogés',
          nl: 'Woorden over bewaking en toezicht opgeheven',
          en: "Camera law 3 al. 1: words “en vue d'assurer la surveillance et le contrôle” repealed",
        },
        quoteFr: 'les mots "en vue d\'assurer la surveillance et le contrôle" sont abrogés',
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-3-al1-pt1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'definition',
        locator: { text: 'LCAM', article: '3', alinea: 1, point: '1°' },
        title: {
          fr: 'Finalité 1° : infractions contre les personnes ou les biens',
          nl: 'Doeleinde 1°: misdrijven tegen personen of goederen',
          en: 'Scope purpose 1°: offences against persons or goods',
        },
        quoteFr: 'prévenir, constater ou déceler des infractions contre les personnes ou les biens',
        readings: ['R-35'],
      },
    ],
  },
  {
    id: 'lcam-3-al1-pt2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'definition',
        locator: { text: 'LCAM', article: '3', alinea: 1, point: '2°' },
        title: {
          fr: 'Finalité 2° : incivilités, règlements communaux, ordre public',
          nl: 'Doeleinde 2°: overlast, gemeentelijke reglementen, openbare orde',
          en: 'Scope purpose 2°: incivilities, municipal regulations, public order',
        },
        quoteFr:
          "prévenir, constater ou déceler des incivilités au sens de l'article 135 de la nouvelle loi communale, contrôler le respect des règlements communaux ou maintenir l'ordre public",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-3-al2-pt1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'exception',
        locator: { text: 'LCAM', article: '3', alinea: 2, point: '1°' },
        title: {
          fr: 'Non applicable : caméras réglées par une législation particulière',
          nl: 'Niet van toepassing: camera’s geregeld door bijzondere wetgeving',
          en: 'Not applicable: cameras under special legislation',
        },
        quoteFr:
          "caméras de surveillance dont les modalités d'installation et d'utilisation sont réglées par ou en vertu d'une législation particulière",
        readings: ['R-35'],
      },
    ],
  },
  {
    id: 'lcam-3-al2-pt2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'exception',
        locator: { text: 'LCAM', article: '3', alinea: 2, point: '2°' },
        title: {
          fr: 'Non applicable : caméras sur le lieu de travail pour quatre finalités',
          nl: 'Niet van toepassing: camera’s op de arbeidsplaats voor vier doeleinden',
          en: 'Not applicable: workplace cameras for four purposes',
        },
        quoteFr:
          "caméras de surveillance sur le lieu de travail, destinées à garantir la sécurité et la santé, la protection des biens de l'entreprise, le contrôle du processus de production et le contrôle du travail du travailleur",
        readings: ['R-35'],
      },
    ],
  },
  {
    id: 'lcam-3-al2-pt3',
    versions: [
      {
        from: '2018-05-25',
        kind: 'exception',
        locator: { text: 'LCAM', article: '3', alinea: 2, point: '3°' },
        title: {
          fr: 'Non applicable : services publics d’inspection expressément autorisés',
          nl: 'Niet van toepassing: uitdrukkelijk gemachtigde openbare inspectiediensten',
          en: 'Not applicable: public inspection services expressly authorised',
        },
        quoteFr:
          "caméras de surveillance installées et utilisées par les services publics d'inspection et de contrôle, autorisés expressément par la loi, le décret ou l'ordonnance, qui règle leurs compétences, à utiliser des caméras",
        readings: ['R-35'],
      },
    ],
  },
  {
    id: 'lcam-3-1-s1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LCAM', article: '3/1', sentence: 1 },
        title: {
          fr: 'Plusieurs finalités d’un même responsable : les lois s’appliquent ensemble',
          nl: 'Verschillende doeleinden van één verantwoordelijke: de wetten gelden samen',
          en: 'Several purposes by one controller: laws apply simultaneously',
        },
        quoteFr:
          "par un même responsable du traitement, les différentes législations s'appliquent de manière simultanée",
        readings: ['R-35'],
      },
    ],
  },
  {
    id: 'lcam-3-1-s2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LCAM', article: '3/1', sentence: 2 },
        title: {
          fr: 'En cas de conflit, la loi caméras l’emporte',
          nl: 'Bij conflict geldt de camerawet',
          en: 'In case of conflict the camera law prevails',
        },
        quoteFr:
          'En cas de conflit entre certaines de leurs dispositions, les règles de la présente loi sont appliquées',
        readings: ['R-35'],
      },
    ],
  },
  {
    id: 'lcam-4',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'LCAM', article: '4' },
        title: { fr: 'Article 4 abrogé', nl: 'Artikel 4 opgeheven', en: 'Camera law 4 repealed' },
        quoteFr: "L'article 4 de la même loi est abrogé.",
        readings: [],
      },
    ],
  },
];
