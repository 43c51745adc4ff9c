/* Text of LFP 25/8: registers. French quotes are exact excerpts of the consolidated text (law reference, provisions and amendments); Dutch and English titles are ours. */
import type { Provision } from '../provision.ts';

/** Every version of every provision of LFP 25/8: registers. */
export const textOf25x8: readonly Provision[] = [
  {
    id: 'lfp-25-8-al1-s1',
    versions: [
      {
        from: '2018-05-25',
        to: '2024-01-19',
        kind: 'record',
        locator: { text: 'LFP', article: '25/8', alinea: 1, sentence: 1 },
        title: {
          fr: 'Registre de toutes les utilisations de caméras',
          nl: 'Register van elk cameragebruik',
          en: 'Register of all camera uses within each police service',
        },
        quoteFr:
          'Un registre reprenant toutes les utilisations de caméras, est tenu au sein du service de police concerné et conservé sous une forme digitale',
        readings: ['R-40'],
      },
      {
        from: '2024-01-20',
        kind: 'record',
        locator: { text: 'LFP', article: '25/8', paragraph: '1', alinea: 1 },
        title: {
          fr: 'Tous les traitements sont inventoriés dans le registre unique',
          nl: 'Alle verwerkingen worden opgenomen in het unieke register',
          en: 'All processing with cameras inventoried in the single register of processing activities',
        },
        quoteFr:
          "Tous les traitements relatifs à l'usage des caméras sont inventoriés dans le registre unique des activités de traitement des services de police visé à l'article 145 de la loi du 7 décembre 1998 organisant un service de police intégré, structuré à deux niveaux",
        readings: ['A-07'],
      },
    ],
  },
  {
    id: 'lfp-25-8-al1-s2',
    versions: [
      {
        from: '2018-05-25',
        to: '2024-01-19',
        kind: 'power',
        locator: { text: 'LFP', article: '25/8', alinea: 1, sentence: 2 },
        title: {
          fr: 'Le Roi détermine le contenu du registre, après avis',
          nl: 'De Koning bepaalt de inhoud van het register, na advies',
          en: 'King sets the content of the register after DPA opinion',
        },
        quoteFr:
          "Le Roi détermine le contenu de ce registre, après avis de l'autorité compétente de contrôle des traitements de données à caractère personnel",
        readings: ['R-15', 'R-40'],
      },
      {
        from: '2024-01-20',
        kind: 'repealed',
        locator: { text: 'LFP', article: '25/8', paragraph: '1', alinea: 1, sentence: 2 },
        title: {
          fr: 'Abrogé : arrêté sur le contenu du registre des utilisations',
          nl: 'Opgeheven: besluit over de inhoud van het register van het gebruik',
          en: 'Repealed: decree on the contents of the register of uses',
        },
        quoteFr: "Tous les traitements relatifs à l'usage des caméras sont inventoriés dans le registre unique",
        readings: ['A-07'],
      },
    ],
  },
  {
    id: 'lfp-25-8-al2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'LFP', article: '25/8', alinea: 2 },
        title: {
          fr: 'Registre national de la géolocalisation des caméras fixes',
          nl: 'Nationaal register met de geolocatie van de vaste camera’s',
          en: 'National register with the geolocation of all fixed police cameras',
        },
        quoteFr:
          'Un registre national reprenant la géolocalisation de toutes les caméras fixes utilisées par les services de police est tenu, au sein de la police fédérale, et conservé sous une forme digitale',
        readings: ['R-40'],
      },
    ],
  },
  {
    id: 'lfp-25-8-al3',
    versions: [
      {
        from: '2018-05-25',
        to: '2019-06-28',
        kind: 'obligation',
        locator: { text: 'LFP', article: '25/8', alinea: 3 },
        title: {
          fr: 'Registres mis à disposition, sur demande, de six instances',
          nl: 'Registers op verzoek ter beschikking van zes instanties',
          en: 'Both registers are made available on request to six kinds of bodies',
        },
        quoteFr:
          "Les registres visés aux alinéas 1er et 2 sont, sur demande, mis à la disposition de l'autorité compétente de contrôle des traitements de données à caractère personnel, de l'Organe de contrôle de l'information policière, des autorités de police administrative et judiciaire, du délégué à la protection des données et du conseiller en sécurité et protection de la vie privée",
        readings: ['R-40'],
      },
      {
        from: '2019-06-29',
        kind: 'obligation',
        locator: { text: 'LFP', article: '25/8', paragraph: '1', alinea: 3 },
        title: {
          fr: 'Registres mis à disposition, sur demande, de quatre instances',
          nl: 'Registers op verzoek ter beschikking van vier instanties',
          en: 'Registers available on request to four kinds of bodies',
        },
        quoteFr:
          "Les registres visés aux alinéas 1er et 2 sont mis sur demande à la disposition de l'Organe de contrôle, des autorités de police administrative et judiciaire et du délégué à la protection des données visé à l'article 144 de la loi du 7 décembre 1998 organisant un service de police intégré, structuré à deux niveaux",
        readings: ['R-40'],
      },
    ],
  },
  {
    id: 'lfp-25-8-p2-al1',
    versions: [
      {
        from: '2024-01-20',
        kind: 'record',
        locator: { text: 'LFP', article: '25/8', paragraph: '2', alinea: 1 },
        title: {
          fr: 'Registre des caméras individuelles',
          nl: 'Register van de individuele camera’s',
          en: 'Bodycam register',
        },
        quoteFr:
          'prend les mesures nécessaires pour que les données suivantes traitées par le biais de la caméra individuelle soient conservées dans un registre',
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-25-8-p2-al1-delai',
    versions: [
      {
        from: '2024-01-20',
        kind: 'deadline',
        locator: { text: 'LFP', article: '25/8', paragraph: '2', alinea: 1 },
        title: {
          fr: 'Versement au registre, automatiquement ou dans les meilleurs délais',
          nl: 'Registratie in het register, automatisch of zo spoedig mogelijk',
          en: 'Bodycam data enter the register automatically or as soon as possible',
        },
        quoteFr:
          'soient conservées dans un registre, automatiquement ou dans les meilleurs délais, après leur enregistrement',
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-25-8-p2-al1-pt1',
    versions: [
      {
        from: '2024-01-20',
        kind: 'record',
        locator: { text: 'LFP', article: '25/8', paragraph: '2', alinea: 1, point: '1°' },
        title: {
          fr: 'Registre, 1° : les enregistrements audiovisuels',
          nl: 'Register, 1°: de audiovisuele opnamen',
          en: 'Bodycam register, field 1°: the audiovisual recordings',
        },
        quoteFr: 'les enregistrements audiovisuels',
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-25-8-p2-al1-pt2',
    versions: [
      {
        from: '2024-01-20',
        kind: 'record',
        locator: { text: 'LFP', article: '25/8', paragraph: '2', alinea: 1, point: '2°' },
        title: {
          fr: 'Registre, 2° : le moment ou la période d’utilisation',
          nl: 'Register, 2°: het tijdstip of de periode van gebruik',
          en: 'Bodycam register, field 2°: moment or period of use',
        },
        quoteFr: "le moment ou la période d'utilisation",
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-25-8-p2-al1-pt3',
    versions: [
      {
        from: '2024-01-20',
        kind: 'record',
        locator: { text: 'LFP', article: '25/8', paragraph: '2', alinea: 1, point: '3°' },
        title: {
          fr: 'Registre, 3° : l’identification du membre qui a fait usage de la caméra',
          nl: 'Register, 3°: de identificatie van het lid dat de camera heeft gebruikt',
          en: 'Bodycam register, field 3°: identification of the member who used the camera',
        },
        quoteFr: "l'identification du membre du cadre opérationnel qui a fait usage de la caméra individuelle",
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-25-8-p2-al1-pt4',
    versions: [
      {
        from: '2024-01-20',
        kind: 'record',
        locator: { text: 'LFP', article: '25/8', paragraph: '2', alinea: 1, point: '4°' },
        title: {
          fr: 'Registre, 4° : le lieu ou le trajet',
          nl: 'Register, 4°: de plaats of het traject',
          en: 'Bodycam register, field 4°: place or route',
        },
        quoteFr: 'le lieu ou le trajet pour lequel les données ont été conservées',
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-25-8-p2-al2-pt1',
    versions: [
      {
        from: '2024-01-20',
        kind: 'permission',
        locator: { text: 'LFP', article: '25/8', paragraph: '2', alinea: 2, point: '1°' },
        title: {
          fr: 'Finalité 1° : comptes-rendus et procès-verbaux, y compris l’identification des personnes présentes',
          nl: 'Doeleinde 1°: verslagen en processen-verbaal, met inbegrip van de identificatie van de aanwezigen',
          en: 'Bodycam data, purpose 1°: help in drawing up reports, incl. identifying those involved or present',
        },
        quoteFr:
          "l'aide à l'établissement des comptes-rendus ou des procès-verbaux des interventions policières, en ce compris l'identification des personnes impliquées ou présentes lors de ces interventions",
        readings: ['A-08', 'R-27'],
      },
    ],
  },
  {
    id: 'lfp-25-8-p2-al2-pt2',
    versions: [
      {
        from: '2024-01-20',
        kind: 'permission',
        locator: { text: 'LFP', article: '25/8', paragraph: '2', alinea: 2, point: '2°' },
        title: {
          fr: 'Finalité 2° : procédures de police judiciaire et administrative',
          nl: 'Doeleinde 2°: procedures van gerechtelijke en bestuurlijke politie',
          en: 'Bodycam data, purpose 2°: judicial and administrative police procedures',
        },
        quoteFr: 'les procédures de police judiciaire et administrative',
        readings: ['A-08'],
      },
    ],
  },
  {
    id: 'lfp-25-8-p2-al2-pt3',
    versions: [
      {
        from: '2024-01-20',
        kind: 'permission',
        locator: { text: 'LFP', article: '25/8', paragraph: '2', alinea: 2, point: '3°' },
        title: {
          fr: 'Finalité 3° : plaintes et procédure disciplinaire',
          nl: 'Doeleinde 3°: klachten en tuchtprocedure',
          en: 'Bodycam data, purpose 3°: complaints and discipline',
        },
        quoteFr:
          'le traitement des plaintes et la procédure disciplinaire par les autorités et les personnes compétentes',
        readings: ['A-08'],
      },
    ],
  },
  {
    id: 'lfp-25-8-p2-al2-pt4',
    versions: [
      {
        from: '2024-01-20',
        kind: 'permission',
        locator: { text: 'LFP', article: '25/8', paragraph: '2', alinea: 2, point: '4°' },
        title: {
          fr: 'Finalité 4° : objectif pédagogique, données anonymisées ou pseudonymisées',
          nl: 'Doeleinde 4°: pedagogisch doel, geanonimiseerde of gepseudonimiseerde gegevens',
          en: 'Bodycam data, purpose 4°: teaching, anonymised or pseudonymised',
        },
        quoteFr: 'dans un objectif pédagogique pour autant que les données soient anonymisées ou pseudonymisées',
        readings: ['A-08', 'R-41'],
      },
    ],
  },
  {
    id: 'lfp-25-8-p2-al3',
    versions: [
      {
        from: '2024-01-20',
        kind: 'deadline',
        locator: { text: 'LFP', article: '25/8', paragraph: '2', alinea: 3 },
        title: {
          fr: 'Données 2° à 4° : mêmes délais que les enregistrements',
          nl: 'Gegevens 2° tot 4°: dezelfde termijnen als de opnamen',
          en: 'Bodycam metadata: same minimum and maximum as the recordings',
        },
        quoteFr:
          "Les données visées à l'alinéa 1er, 2° à 4°, sont soumises au même délai minimum et maximum de conservation que les données visées à l'alinéa 1er, 1°",
        readings: ['A-01', 'R-07', 'R-49'],
      },
    ],
  },
  {
    id: 'lfp-25-8-p2-al4',
    versions: [
      {
        from: '2024-01-20',
        kind: 'obligation',
        locator: { text: 'LFP', article: '25/8', paragraph: '2', alinea: 4 },
        title: {
          fr: 'Effacement après le délai',
          nl: 'Uitwissing na de termijn',
          en: 'Bodycam data erased after the term',
        },
        quoteFr: 'Après ce délai, ces données sont effacées',
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-25-8-p2-al5',
    versions: [
      {
        from: '2024-01-20',
        kind: 'exception',
        locator: { text: 'LFP', article: '25/8', paragraph: '2', alinea: 5 },
        title: {
          fr: 'Données extraites : règles propres à chaque procédure',
          nl: 'Geëxtraheerde gegevens: regels eigen aan elke procedure',
          en: 'Extracted bodycam data follow the rules of the procedure they serve',
        },
        quoteFr: 'elles sont conservées selon les règles propres à chacune de ces procédures',
        readings: ['A-08', 'R-07'],
      },
    ],
  },
  {
    id: 'lfp-25-8-p2-al6',
    versions: [
      {
        from: '2024-01-20',
        kind: 'prohibition',
        locator: { text: 'LFP', article: '25/8', paragraph: '2', alinea: 6 },
        title: {
          fr: 'Accès direct : seuls les membres désignés, selon leur besoin d’en connaître',
          nl: 'Rechtstreekse toegang: enkel de aangewezen leden, volgens hun behoefte tot kennisname',
          en: 'Direct access only for designated members, within need to know',
        },
        quoteFr:
          "Dans la limite de leurs attributions respectives et de leur besoin d'en connaitre, seuls les membres des services de police désignés par le responsable du traitement ont accès directs à ces données",
        readings: ['A-08'],
      },
    ],
  },
  {
    id: 'lfp-25-8-p2-al7',
    versions: [
      {
        from: '2024-01-20',
        kind: 'power',
        locator: { text: 'LFP', article: '25/8', paragraph: '2', alinea: 7 },
        title: {
          fr: 'Le responsable du traitement désigne les personnes habilitées à extraire',
          nl: 'De verwerkingsverantwoordelijke wijst de personen aan die mogen extraheren',
          en: 'Controller designates who may extract',
        },
        quoteFr:
          "Le responsable de traitement désigne les personnes qui sont habilitées à procéder à l'extraction des données pour les finalités visées à l'alinéa 2",
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-25-8-p2-al8-pt1',
    versions: [
      {
        from: '2024-01-20',
        kind: 'permission',
        locator: { text: 'LFP', article: '25/8', paragraph: '2', alinea: 8, point: '1°' },
        title: {
          fr: 'Destinataires, 1° : membres des services de police qui ont besoin d’en connaître',
          nl: 'Ontvangers, 1°: leden van de politiediensten met behoefte tot kennisname',
          en: 'Bodycam data, recipient 1°: members of police services with a need to know',
        },
        quoteFr:
          "les membres des services de police qui ont le besoin d'en avoir connaissance pour l'exercice de leurs missions",
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-25-8-p2-al8-pt2',
    versions: [
      {
        from: '2024-01-20',
        kind: 'permission',
        locator: { text: 'LFP', article: '25/8', paragraph: '2', alinea: 8, point: '2°' },
        title: {
          fr: 'Destinataires, 2° : autorité administrative et judiciaire compétente',
          nl: 'Ontvangers, 2°: bevoegde bestuurlijke en gerechtelijke overheid',
          en: 'Bodycam data, recipient 2°: the competent administrative and judicial authority',
        },
        quoteFr: "l'autorité administrative et judiciaire compétente",
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-25-8-p2-al8-pt3',
    versions: [
      {
        from: '2024-01-20',
        kind: 'permission',
        locator: { text: 'LFP', article: '25/8', paragraph: '2', alinea: 8, point: '3°' },
        title: {
          fr: 'Destinataires, 3° : autorités compétentes pour les plaintes et la discipline',
          nl: 'Ontvangers, 3°: overheden bevoegd voor klachten en tucht',
          en: 'Bodycam data, recipient 3°: complaints and disciplinary authorities',
        },
        quoteFr:
          'les autorités et les personnes désignées par celles-ci compétentes pour le traitement des plaintes et des procédures disciplinaires',
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-25-8-p2-al8-pt4',
    versions: [
      {
        from: '2024-01-20',
        kind: 'permission',
        locator: { text: 'LFP', article: '25/8', paragraph: '2', alinea: 8, point: '4°' },
        title: {
          fr: 'Destinataires, 4° : membres de la police chargés de la formation',
          nl: 'Ontvangers, 4°: politieleden belast met opleiding en training',
          en: 'Bodycam data, recipient 4°: police trainers',
        },
        quoteFr: "les membres de la police, chargés de la formation et de l'entrainement du personnel",
        readings: [],
      },
    ],
  },
];
