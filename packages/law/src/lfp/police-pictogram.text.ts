/* Text of Royal decree of 22 May 2019: police pictogram of LFP 25/2 § 2, 1°. French quotes are exact excerpts of the consolidated text (law reference, provisions and amendments); Dutch and English titles are ours. */
import type { Provision } from '../provision.ts';

/** Every version of every provision of Royal decree of 22 May 2019: police pictogram of LFP 25/2 § 2, 1°. */
export const textOfPolicePictogram: readonly Provision[] = [
  {
    id: 'rd-2019-05-22',
    versions: [
      {
        from: '2019-06-14',
        kind: 'structural',
        locator: { text: 'RD2019-PICTO', article: '7' },
        title: {
          fr: 'Arrêté royal sur la signalisation des caméras fixes et fixes temporaires de la police',
          nl: 'Koninklijk besluit over de aankondiging van vaste en tijdelijk vaste politiecamera’s',
          en: 'Decree on signalling fixed and temporary fixed police cameras',
        },
        quoteFr: "Le ministre qui a l'Intérieur dans ses attributions est chargé de l'exécution du présent arrêté",
        readings: ['A-15'],
      },
    ],
  },
  {
    id: 'rd-2019-05-22-open-size',
    versions: [
      {
        from: '2019-06-14',
        kind: 'obligation',
        locator: { text: 'RD2019-PICTO', article: '1', point: '1°' },
        title: {
          fr: 'Pictogramme, lieu ouvert : dimension',
          nl: 'Pictogram, niet-besloten plaats: afmeting',
          en: 'Police pictogram, open place: size',
        },
        quoteFr: 'ils ont une dimension de 0,60 x 0,40 m',
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2019-05-22-open-model',
    versions: [
      {
        from: '2019-06-14',
        kind: 'obligation',
        locator: { text: 'RD2019-PICTO', article: '1', point: '2°' },
        title: {
          fr: 'Pictogramme, lieu ouvert : modèle et couleurs de l’annexe 1re',
          nl: 'Pictogram, niet-besloten plaats: model en kleuren van bijlage 1',
          en: 'Police pictogram, open place: model and colours of annex 1',
        },
        quoteFr: 'ils répondent au modèle et aux couleurs du modèle repris en annexe 1re du présent arrêté',
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2019-05-22-open-material',
    versions: [
      {
        from: '2019-06-14',
        kind: 'obligation',
        locator: { text: 'RD2019-PICTO', article: '1', point: '3°' },
        title: {
          fr: 'Pictogramme, lieu ouvert : matériau',
          nl: 'Pictogram, niet-besloten plaats: materiaal',
          en: 'Police pictogram, open place: material',
        },
        quoteFr: "ils sont composés d'une seule plaque en aluminium d'au moins 1,5 mm d'épaisseur",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2019-05-22-open-place',
    versions: [
      {
        from: '2019-06-14',
        kind: 'obligation',
        locator: { text: 'RD2019-PICTO', article: '1', point: '4°' },
        title: {
          fr: 'Pictogramme, lieu ouvert : visibilité certaine',
          nl: 'Pictogram, niet-besloten plaats: zekere zichtbaarheid',
          en: 'Police pictogram, open place: placed so that the information is surely visible',
        },
        quoteFr: "ils sont placés de manière à garantir une visibilité certaine de l'information",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2019-05-22-accessible-size',
    versions: [
      {
        from: '2019-06-14',
        kind: 'obligation',
        locator: { text: 'RD2019-PICTO', article: '2', point: '1°' },
        title: {
          fr: 'Pictogramme, lieu fermé accessible : dimension',
          nl: 'Pictogram, toegankelijke besloten plaats: afmeting',
          en: 'Police pictogram, closed place accessible to the public: size',
        },
        quoteFr: 'ils ont une dimension de 0,297 x 0,21 m ou 0,15 x 0,10 m',
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2019-05-22-accessible-model',
    versions: [
      {
        from: '2019-06-14',
        kind: 'obligation',
        locator: { text: 'RD2019-PICTO', article: '2', point: '2°' },
        title: {
          fr: 'Pictogramme, lieu fermé accessible : modèle et couleurs de l’annexe 1re',
          nl: 'Pictogram, toegankelijke besloten plaats: model en kleuren van bijlage 1',
          en: 'Police pictogram, closed place accessible to the public: model and colours of annex 1',
        },
        quoteFr: 'ils répondent au modèle et aux couleurs du modèle repris en annexe 1redu présent arrêté',
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2019-05-22-accessible-material',
    versions: [
      {
        from: '2019-06-14',
        kind: 'obligation',
        locator: { text: 'RD2019-PICTO', article: '2', point: '3°' },
        title: {
          fr: 'Pictogramme, lieu fermé accessible : matériau',
          nl: 'Pictogram, toegankelijke besloten plaats: materiaal',
          en: 'Police pictogram, closed place accessible to the public: material',
        },
        quoteFr:
          "ils sont composés d'une seule plaque en aluminium d'au moins 1,5 mm d'épaisseur ou d'un autocollant plastifié",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2019-05-22-accessible-place',
    versions: [
      {
        from: '2019-06-14',
        kind: 'obligation',
        locator: { text: 'RD2019-PICTO', article: '2', point: '4°' },
        title: {
          fr: 'Pictogramme, lieu fermé accessible : à chaque entrée, visibilité certaine',
          nl: 'Pictogram, toegankelijke besloten plaats: bij elke ingang, zekere zichtbaarheid',
          en: 'Police pictogram, closed place accessible to the public: at each entrance, surely visible',
        },
        quoteFr:
          "ils sont placés à chaque entrée du lieu fermé de manière à garantir une visibilité certaine de l'information",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2019-05-22-non-accessible-size',
    versions: [
      {
        from: '2019-06-14',
        kind: 'obligation',
        locator: { text: 'RD2019-PICTO', article: '3', point: '1°' },
        title: {
          fr: 'Pictogramme, lieu fermé non accessible : dimension',
          nl: 'Pictogram, niet-toegankelijke besloten plaats: afmeting',
          en: 'Police pictogram, closed place not accessible to the public: size',
        },
        quoteFr: 'ils ont une dimension de 0,15 x 0,10 m',
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2019-05-22-non-accessible-model',
    versions: [
      {
        from: '2019-06-14',
        kind: 'obligation',
        locator: { text: 'RD2019-PICTO', article: '3', point: '2°' },
        title: {
          fr: 'Pictogramme, lieu fermé non accessible : modèle et couleurs de l’annexe 1re',
          nl: 'Pictogram, niet-toegankelijke besloten plaats: model en kleuren van bijlage 1',
          en: 'Police pictogram, closed place not accessible to the public: model and colours of annex 1',
        },
        quoteFr: 'ils répondent au modèle et aux couleurs du modèle repris en annexe 1re du présent arrêté',
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2019-05-22-non-accessible-material',
    versions: [
      {
        from: '2019-06-14',
        kind: 'obligation',
        locator: { text: 'RD2019-PICTO', article: '3', point: '3°' },
        title: {
          fr: 'Pictogramme, lieu fermé non accessible : matériau',
          nl: 'Pictogram, niet-toegankelijke besloten plaats: materiaal',
          en: 'Police pictogram, closed place not accessible to the public: material',
        },
        quoteFr:
          "ils sont composés d'une seule plaque en aluminium d'au moins 1,5 mm d'épaisseur ou d'un autocollant plastifié",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2019-05-22-non-accessible-place',
    versions: [
      {
        from: '2019-06-14',
        kind: 'obligation',
        locator: { text: 'RD2019-PICTO', article: '3', point: '4°' },
        title: {
          fr: 'Pictogramme, lieu fermé non accessible : à chaque entrée, visibilité certaine',
          nl: 'Pictogram, niet-toegankelijke besloten plaats: bij elke ingang, zekere zichtbaarheid',
          en: 'Police pictogram, closed place not accessible to the public: at each entrance, surely visible',
        },
        quoteFr:
          "ils sont placés à chaque entrée du lieu fermé de manière à garantir une visibilité certaine de l'information",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2019-05-22-joint-logo',
    versions: [
      {
        from: '2019-06-14',
        kind: 'obligation',
        locator: { text: 'RD2019-PICTO', article: '4', alinea: 1 },
        title: {
          fr: 'Responsabilité conjointe : logo de la police sur le pictogramme de l’autorité publique',
          nl: 'Gezamenlijke verantwoordelijkheid: logo van de politie op het pictogram van de overheid',
          en: "Police and public authority joint controllers: police logo on the authority's pictogram",
        },
        quoteFr:
          "Lorsqu'un service de police et une autorité publique sont conjointement responsables d'un traitement d'images de caméras de surveillance, le logo de la police intégrée est apposé sur le pictogramme placé par l'autorité publique en vertu des articles 1er et 2 de l'arrêté royal du 10 février 2008",
        readings: ['R-36'],
      },
    ],
  },
  {
    id: 'rd-2019-05-22-joint-logo-material',
    versions: [
      {
        from: '2019-06-14',
        kind: 'obligation',
        locator: { text: 'RD2019-PICTO', article: '4', alinea: 2 },
        title: {
          fr: 'Logo de la police intégrée : autocollant plastifié, modèle de l’annexe 2',
          nl: 'Logo van de geïntegreerde politie: geplastificeerde zelfklever, model van bijlage 2',
          en: 'Police logo: laminated sticker, model of annex 2',
        },
        quoteFr:
          "Le logo de la police intégrée est composé d'un autocollant plastifié et répond au modèle et aux couleurs du modèle repris en annexe 2 du présent arrêté",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2019-05-22-mention-1',
    versions: [
      {
        from: '2019-06-14',
        kind: 'obligation',
        locator: { text: 'RD2019-PICTO', article: '5', alinea: 1, point: '1°' },
        title: {
          fr: 'Mention 1° : « Loi sur la fonction de police »',
          nl: 'Vermelding 1°: “Wet op het politieambt”',
          en: 'Police pictogram, mention 1°: the words "Loi sur la fonction de police"',
        },
        quoteFr: '" Loi sur la fonction de police"',
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2019-05-22-mention-2',
    versions: [
      {
        from: '2019-06-14',
        kind: 'obligation',
        locator: { text: 'RD2019-PICTO', article: '5', alinea: 1, point: '2°' },
        title: {
          fr: 'Mention 2° : zone de police ou direction fédérale auprès de laquelle les droits s’exercent',
          nl: 'Vermelding 2°: politiezone of federale directie waarbij de rechten kunnen worden uitgeoefend',
          en: 'Police pictogram, mention 2°: zone or federal directorate (and representative) with whom rights can be exercised',
        },
        quoteFr:
          "l'identification de la zone de police ou de la direction de la police fédérale qui utilise la caméra et, le cas échéant, de leur représentant, auprès desquels les droits prévus par la loi du 30 juillet 2018 relative à la protection des personnes physiques à l'égard des traitements de données à caractère personnel peuvent être exercés par les personnes concernées",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2019-05-22-mention-3',
    versions: [
      {
        from: '2019-06-14',
        kind: 'obligation',
        locator: { text: 'RD2019-PICTO', article: '5', alinea: 1, point: '3°' },
        title: {
          fr: 'Mention 3° : données de contact',
          nl: 'Vermelding 3°: contactgegevens',
          en: 'Police pictogram, mention 3°: contact data',
        },
        quoteFr: 'les données de contact auxquelles les entités visées au point 2° peuvent être contactées',
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2019-05-22-mention-4',
    versions: [
      {
        from: '2019-06-14',
        kind: 'obligation',
        locator: { text: 'RD2019-PICTO', article: '5', alinea: 1, point: '4°' },
        title: {
          fr: 'Mention 4° : logo de la police intégrée',
          nl: 'Vermelding 4°: logo van de geïntegreerde politie',
          en: 'Police pictogram, mention 4°: logo of the integrated police',
        },
        quoteFr: "le logo de la police intégrée repris à l'annexe 2 du présent arrêté",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2019-05-22-mention-languages',
    versions: [
      {
        from: '2019-06-14',
        kind: 'permission',
        locator: { text: 'RD2019-PICTO', article: '5', alinea: 2 },
        title: {
          fr: 'Plusieurs langues : plusieurs pictogrammes contigus unilingues',
          nl: 'Verschillende talen: verschillende aangrenzende eentalige pictogrammen',
          en: 'Several languages: several adjoining single-language pictograms allowed',
        },
        quoteFr:
          'Si les mentions visées aux 1° à 3° sont rédigées en plusieurs langues, elles peuvent être apposées sur plusieurs pictogrammes ou supports contigus unilingues',
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2019-05-22-transition',
    versions: [
      {
        from: '2019-06-14',
        kind: 'transitional',
        locator: { text: 'RD2019-PICTO', article: '6' },
        title: {
          fr: 'Pictogrammes antérieurs : mise en conformité au plus tard le 25 mai 2019',
          nl: 'Oudere pictogrammen: in overeenstemming uiterlijk op 25 mei 2019',
          en: 'Older police pictograms to conform by 25 May 2019',
        },
        quoteFr:
          "Les pictogrammes installés par les services de police avant l'entrée en vigueur du présent arrêté doivent répondre aux dispositions du présent arrêté au plus tard le 25 mai 2019",
        readings: ['A-15'],
      },
    ],
  },
];
