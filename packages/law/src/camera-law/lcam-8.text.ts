import type { Provision } from '../provision.ts';

/** Texts of articles 8 to 8/2 of the camera law. */
export const textOfLcam8: readonly Provision[] = [
  {
    id: 'lcam-8-al1',
    versions: [
      {
        from: '2007-06-10',
        kind: 'prohibition',
        locator: { text: 'LCAM', article: '8', alinea: 1 },
        title: {
          fr: 'L’utilisation cachée est interdite',
          nl: 'Heimelijk gebruik is verboden',
          en: 'Hidden use is forbidden',
        },
        quoteFr: 'Toute utilisation cachée de caméras de surveillance est interdite',
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-8-al2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'prohibition',
        locator: { text: 'LCAM', article: '8', alinea: 2 },
        title: {
          fr: 'Utilisation cachée : sans autorisation, ou mobile sans la signalisation requise',
          nl: 'Heimelijk gebruik: zonder toestemming, of mobiel zonder de vereiste aankondiging',
          en: 'Hidden use now includes mobile open-place cameras without the required signalling',
        },
        quoteFr:
          "Est considérée comme utilisation cachée, toute utilisation de caméras de surveillance qui n'a pas été autorisée au préalable par la personne filmée ou, en ce qui concerne l'utilisation de caméras de surveillance mobiles dans les lieux ouverts, qui ne respecte pas les modalités de signalisation prévues à l'article 7/3, § 2, alinéa 1er",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-8-al3-pt1',
    versions: [
      {
        from: '2009-12-28',
        kind: 'definition',
        locator: { text: 'LCAM', article: '8', alinea: 3, point: '1°' },
        title: {
          fr: 'Entrer là où se trouve un pictogramme vaut autorisation préalable',
          nl: 'Een plaats met pictogram betreden geldt als voorafgaande toestemming',
          en: 'Entering where a pictogram stands counts as prior authorisation',
        },
        quoteFr: "le fait de pénétrer dans un lieu où un pictogramme signale l'existence d'une surveillance par caméra",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-8-al3-pt2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'LCAM', article: '8', alinea: 3, point: '2°' },
        title: {
          fr: 'Point 2° de l’alinéa 3 abrogé',
          nl: 'Punt 2° van het derde lid opgeheven',
          en: 'Camera law 8 al. 3, 2° repealed',
        },
        quoteFr: "dans l'alinéa 3, le 2° est abrogé",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-8-al4',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'LCAM', article: '8', alinea: 4 },
        title: { fr: 'Alinéa 4 abrogé', nl: 'Vierde lid opgeheven', en: 'Camera law 8 al. 4 repealed' },
        quoteFr: "l'alinéa 4 est abrogé",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-8-1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'prohibition',
        locator: { text: 'LCAM', article: '8/1' },
        title: {
          fr: 'Caméras intelligentes couplées à des fichiers : reconnaissance de plaques seulement',
          nl: 'Intelligente camera’s gekoppeld aan bestanden: enkel nummerplaatherkenning',
          en: 'Intelligent cameras coupled to registers or personal-data files: only for ANPR',
        },
        quoteFr:
          "L'utilisation de caméras de surveillance intelligentes couplées à des registres ou à des fichiers de données à caractère personnel n'est autorisée qu'en vue de la reconnaissance automatique des plaques d'immatriculation",
        readings: ['R-27'],
      },
    ],
  },
  {
    id: 'lcam-8-1-cond',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LCAM', article: '8/1' },
        title: {
          fr: 'Les fichiers couplés respectent les règles de protection de la vie privée',
          nl: 'De gekoppelde bestanden leven de regels inzake de persoonlijke levenssfeer na',
          en: 'ANPR registers processed in line with privacy rules',
        },
        quoteFr:
          'à condition que le responsable du traitement traite ces registres ou ces fichiers dans le respect de la réglementation relative à la protection de la vie privée',
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-8-2-p1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LCAM', article: '8/2', paragraph: '1' },
        title: {
          fr: 'Lieux fermés de la liste : le périmètre direct peut être filmé',
          nl: 'Besloten plaatsen op de lijst: de onmiddellijke perimeter mag worden gefilmd',
          en: 'Closed places on the decree list: cameras may be aimed at the direct perimeter',
        },
        quoteFr:
          'peut décider de diriger la ou les caméras de surveillance vers le périmètre entourant directement le lieu, dans les lieux déterminés par le Roi',
        readings: ['R-32'],
      },
    ],
  },
  {
    id: 'lcam-8-2-p1-roi',
    versions: [
      {
        from: '2018-05-25',
        kind: 'power',
        locator: { text: 'LCAM', article: '8/2', paragraph: '1' },
        title: {
          fr: 'Le Roi détermine ces lieux par arrêté délibéré en Conseil des ministres',
          nl: 'De Koning bepaalt deze plaatsen bij een in Ministerraad overlegd besluit',
          en: 'King lists these places by deliberated decree after DPA opinion',
        },
        quoteFr:
          "dans les lieux déterminés par le Roi, par arrêté royal délibéré en Conseil des ministres, dont le projet est soumis pour avis à l'Autorité de protection des données",
        readings: [],
      },
    ],
  },
  {
    id: 'lcam-8-2-p2-al1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LCAM', article: '8/2', paragraph: '2', alinea: 1 },
        title: {
          fr: 'Avis positif du conseil communal sur la délimitation du périmètre',
          nl: 'Positief advies van de gemeenteraad over de afbakening van de perimeter',
          en: 'Positive council advice on the delimitation of the perimeter',
        },
        quoteFr:
          'La décision visée au § 1er est prise après avis positif du conseil communal sur la délimitation du périmètre',
        readings: ['R-32'],
      },
    ],
  },
  {
    id: 'lcam-8-2-p2-al2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LCAM', article: '8/2', paragraph: '2', alinea: 2 },
        title: {
          fr: 'Le conseil communal consulte d’abord le chef de corps',
          nl: 'De gemeenteraad raadpleegt eerst de korpschef',
          en: 'Council consults the chief of corps first',
        },
        quoteFr:
          'Le conseil communal rend son avis après avoir préalablement consulté le chef de corps de la zone de police où se situe le lieu',
        readings: [],
      },
    ],
  },
];
