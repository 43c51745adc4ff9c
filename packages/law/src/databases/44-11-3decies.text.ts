/* Text of LFP 44/11/3decies. French quotes are exact excerpts of the law reference (provisions and amendments); Dutch and English titles are ours. */
import type { Provision } from '../provision.ts';

/** Every version of every provision of LFP 44/11/3decies. */
export const textOf44x11x3decies: readonly Provision[] = [
  {
    id: 'lfp-44-11-3decies-p1-pt1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LFP', article: '44/11/3decies', paragraph: '1', point: '1°' },
        title: {
          fr: 'Contenu, 1° : date, moment et endroit précis du passage',
          nl: 'Inhoud, 1°: datum, tijdstip en precieze plaats van de doortocht',
          en: 'ANPR database content 1°: date, time and precise place of passage',
        },
        quoteFr: "la date, le moment et l'endroit précis du passage de la plaque d'immatriculation",
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-44-11-3decies-p1-pt2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LFP', article: '44/11/3decies', paragraph: '1', point: '2°' },
        title: {
          fr: 'Contenu, 2° : caractéristiques du véhicule',
          nl: 'Inhoud, 2°: kenmerken van het voertuig',
          en: 'ANPR database content 2°: characteristics of the vehicle',
        },
        quoteFr: 'les caractéristiques du véhicule lié à cette plaque',
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-44-11-3decies-p1-pt3',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LFP', article: '44/11/3decies', paragraph: '1', point: '3°' },
        title: {
          fr: 'Contenu, 3° : photo de la plaque, à l’avant et le cas échéant à l’arrière',
          nl: 'Inhoud, 3°: foto van de nummerplaat, vooraan en in voorkomend geval achteraan',
          en: 'ANPR database content 3°: photo of the plate, front and where applicable rear',
        },
        quoteFr: "une photo de la plaque d'immatriculation à l'avant du véhicule et le cas échéant, à l'arrière",
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-44-11-3decies-p1-pt4',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LFP', article: '44/11/3decies', paragraph: '1', point: '4°' },
        title: {
          fr: 'Contenu, 4° : photo du véhicule',
          nl: 'Inhoud, 4°: foto van het voertuig',
          en: 'ANPR database content 4°: photo of the vehicle',
        },
        quoteFr: 'une photo du véhicule',
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-44-11-3decies-p1-pt5',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LFP', article: '44/11/3decies', paragraph: '1', point: '5°' },
        title: {
          fr: 'Contenu, 5° : le cas échéant, photo du conducteur et des passagers',
          nl: 'Inhoud, 5°: in voorkomend geval, foto van de bestuurder en de passagiers',
          en: 'ANPR database content 5°: where applicable a photo of driver and passengers',
        },
        quoteFr: 'le cas échéant, une photo du conducteur et des passagers',
        readings: ['R-27'],
      },
    ],
  },
  {
    id: 'lfp-44-11-3decies-p1-pt6',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LFP', article: '44/11/3decies', paragraph: '1', point: '6°' },
        title: {
          fr: 'Contenu, 6° : données de journalisation des traitements',
          nl: 'Inhoud, 6°: loggegevens van de verwerkingen',
          en: 'ANPR database content 6°: journaling data of the processing',
        },
        quoteFr: 'les données de journalisation des traitements',
        readings: ['R-05'],
      },
    ],
  },
  {
    id: 'lfp-44-11-3decies-p2-al1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'deadline',
        locator: { text: 'LFP', article: '44/11/3decies', paragraph: '2', alinea: 1 },
        title: {
          fr: 'Données ANPR conservées au plus douze mois',
          nl: 'ANPR-gegevens hoogstens twaalf maanden bewaard',
          en: 'ANPR data kept up to twelve months',
        },
        quoteFr: "peuvent être conservées pour une durée n'excédant pas douze mois à compter de leur enregistrement",
        readings: ['R-01', 'R-05', 'R-23'],
      },
    ],
  },
  {
    id: 'lfp-44-11-3decies-p2-al2-copie',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LFP', article: '44/11/3decies', paragraph: '2', alinea: 2 },
        title: {
          fr: 'Copie vers la banque générale ou de base des données qui en remplissent les conditions',
          nl: 'Kopie naar de algemene of basisgegevensbank van gegevens die aan de voorwaarden voldoen',
          en: 'Data meeting the conditions of the general or base databases are copied there',
        },
        quoteFr:
          "Dès que ces données entrent dans les conditions pour alimenter une banque de données visée à l'article 44/2 § 1er, 1° et 2°, elles y sont copiées et conservées",
        readings: ['R-22'],
      },
    ],
  },
  {
    id: 'lfp-44-11-3decies-p2-al2-delai',
    versions: [
      {
        from: '2018-05-25',
        kind: 'deadline',
        locator: { text: 'LFP', article: '44/11/3decies', paragraph: '2', alinea: 2 },
        title: {
          fr: 'Validation manuelle dans le mois de la réunion des conditions',
          nl: 'Manuele validatie binnen een maand nadat de voorwaarden zijn vervuld',
          en: 'Manual validation within one month after the conditions are met',
        },
        quoteFr: "après validation manuelle dans un délai d'un mois après la réunion de ces conditions",
        readings: ['R-01', 'R-22'],
      },
    ],
  },
  {
    id: 'lfp-44-11-3decies-p3-al1-s1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LFP', article: '44/11/3decies', paragraph: '3', alinea: 1, sentence: 1 },
        title: {
          fr: 'Recherche ponctuelle, police administrative : un mois, motivation, mission précise',
          nl: 'Gerichte opzoeking, bestuurlijke politie: één maand, motivering, welbepaalde opdracht',
          en: 'Point search, administrative police: one month, motivated, precise mission',
        },
        quoteFr:
          "pour des recherches ponctuelles dans le cadre des missions de police administrative, dans le respect des finalités visées à l'article 44/11/3septies, est autorisé pendant une période d'un mois à compter de leur enregistrement",
        readings: ['R-01', 'R-03'],
      },
    ],
  },
  {
    id: 'lfp-44-11-3decies-p3-al1-s2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'power',
        locator: { text: 'LFP', article: '44/11/3decies', paragraph: '3', alinea: 1, sentence: 2 },
        title: {
          fr: 'Qui décide la recherche ponctuelle de police administrative',
          nl: 'Wie beslist over de gerichte opzoeking van bestuurlijke politie',
          en: 'Who decides an administrative point search',
        },
        quoteFr:
          "La décision est prise soit par un directeur ou les officiers de police administrative qu'il désigne, lorsqu'il s'agit d'un service qui appartient à la police fédérale, soit par le chef de corps ou les officiers de police administrative qu'il désigne, lorsqu'il s'agit d'une zone de police",
        readings: ['R-10'],
      },
    ],
  },
  {
    id: 'lfp-44-11-3decies-p3-al2-s1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LFP', article: '44/11/3decies', paragraph: '3', alinea: 2, sentence: 1 },
        title: {
          fr: 'Recherche ponctuelle, police judiciaire : toute la durée de conservation',
          nl: 'Gerichte opzoeking, gerechtelijke politie: de hele bewaartermijn',
          en: 'Point search, judicial police: whole retention period, motivated, precise mission',
        },
        quoteFr:
          "pour des recherches ponctuelles dans le cadre des missions de police judiciaire, dans le respect des finalités visées à l'article 44/11/3septies, est autorisé pendant toute la période de conservation des données",
        readings: ['R-01', 'R-03'],
      },
    ],
  },
  {
    id: 'lfp-44-11-3decies-p3-al2-s2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'power',
        locator: { text: 'LFP', article: '44/11/3decies', paragraph: '3', alinea: 2, sentence: 2 },
        title: {
          fr: 'Qui décide la recherche ponctuelle de police judiciaire',
          nl: 'Wie beslist over de gerichte opzoeking van gerechtelijke politie',
          en: 'Who decides a judicial point search (first month)',
        },
        quoteFr:
          "soit par le chef de corps ou les officiers de police judiciaire qu'il désigne, lorsqu'il s'agit d'une zone de police, soit par le procureur du Roi",
        readings: ['R-10'],
      },
    ],
  },
  {
    id: 'lfp-44-11-3decies-p3-al2-s3',
    versions: [
      {
        from: '2018-05-25',
        kind: 'prohibition',
        locator: { text: 'LFP', article: '44/11/3decies', paragraph: '3', alinea: 2, sentence: 3 },
        title: {
          fr: 'Après le premier mois : le procureur du Roi, pour des infractions punissables d’un an ou plus',
          nl: 'Na de eerste maand: de procureur des Konings, voor misdrijven strafbaar met één jaar of meer',
          en: 'After the first month: prosecutor only, offences of one year or more',
        },
        quoteFr:
          "Après le premier mois de conservation, la décision est prise par le procureur du Roi et ne peut concerner que des infractions de nature à entraîner un emprisonnement correctionnel principal d'un an ou une peine plus lourde",
        readings: ['R-01', 'R-25'],
      },
    ],
  },
  {
    id: 'lfp-44-11-3decies-p4-al1-pt1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LFP', article: '44/11/3decies', paragraph: '4', alinea: 1, point: '1°' },
        title: {
          fr: 'Corrélation avec des listes ou des extraits de banques de données policières',
          nl: 'Correlatie met lijsten of uittreksels van politionele gegevensbanken',
          en: 'Correlation with lawful lists or extracts of police databases',
        },
        quoteFr:
          'des listes auxquelles les services de police ont légalement accès ou des extraits de banques de données policières nationales ou internationales auxquelles les services de police ont accès par ou en vertu de la loi ou de traités internationaux liant la Belgique',
        readings: ['R-24', 'R-47'],
      },
    ],
  },
  {
    id: 'lfp-44-11-3decies-p4-al1-pt2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LFP', article: '44/11/3decies', paragraph: '4', alinea: 1, point: '2°' },
        title: {
          fr: 'Corrélation avec des critères d’évaluation préétablis',
          nl: 'Correlatie met vooraf bepaalde beoordelingscriteria',
          en: 'Correlation with pre-set evaluation criteria',
        },
        quoteFr: "2. des critères d'évaluation préétablis.",
        readings: ['R-24'],
      },
    ],
  },
  {
    id: 'lfp-44-11-3decies-p4-al2-pt1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'power',
        locator: { text: 'LFP', article: '44/11/3decies', paragraph: '4', alinea: 2, point: '1°' },
        title: {
          fr: 'Contenu des listes : qui autorise, police administrative',
          nl: 'Inhoud van de lijsten: wie toestaat, bestuurlijke politie',
          en: 'Content of lists authorised - administrative police',
        },
        quoteFr:
          "pour les missions police administrative : soit d'un directeur ou des officiers de police administrative qu'il désigne",
        readings: ['R-10', 'R-24'],
      },
    ],
  },
  {
    id: 'lfp-44-11-3decies-p4-al2-pt2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'power',
        locator: { text: 'LFP', article: '44/11/3decies', paragraph: '4', alinea: 2, point: '2°' },
        title: {
          fr: 'Contenu des listes : qui autorise, police judiciaire',
          nl: 'Inhoud van de lijsten: wie toestaat, gerechtelijke politie',
          en: 'Content of lists authorised - judicial police',
        },
        quoteFr:
          "pour les missions de police judiciaire : soit d'un directeur ou des officiers de police judiciaire qu'il désigne",
        readings: ['R-10', 'R-24'],
      },
    ],
  },
  {
    id: 'lfp-44-11-3decies-p4-al3-dpd',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LFP', article: '44/11/3decies', paragraph: '4', alinea: 3 },
        title: {
          fr: 'Critères établis après approbation du délégué à la protection des données',
          nl: 'Criteria bepaald na goedkeuring door de functionaris voor gegevensbescherming',
          en: 'Criteria set only after approval by the DPO',
        },
        quoteFr:
          "Les critères d'évaluation visés à l'alinéa 1er, 2°, sont établis après approbation du délégué à la protection des données",
        readings: ['R-24'],
      },
    ],
  },
  {
    id: 'lfp-44-11-3decies-p4-al3-individu',
    versions: [
      {
        from: '2018-05-25',
        kind: 'prohibition',
        locator: { text: 'LFP', article: '44/11/3decies', paragraph: '4', alinea: 3 },
        title: {
          fr: 'Les critères ne visent pas l’identification d’un individu',
          nl: 'De criteria beogen niet de identificatie van een individu',
          en: 'Criteria may not aim at identifying an individual',
        },
        quoteFr: "ne peuvent viser l'identification d'un individu",
        readings: ['R-24', 'R-27'],
      },
    ],
  },
  {
    id: 'lfp-44-11-3decies-p4-al3-cible',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LFP', article: '44/11/3decies', paragraph: '4', alinea: 3 },
        title: {
          fr: 'Critères ciblés, proportionnés et spécifiques',
          nl: 'Gerichte, evenredige en specifieke criteria',
          en: 'Criteria are targeted, proportionate and specific',
        },
        quoteFr: 'doivent être ciblés, proportionnés et spécifiques',
        readings: ['R-24'],
      },
    ],
  },
  {
    id: 'lfp-44-11-3decies-p4-al3-sensible',
    versions: [
      {
        from: '2018-05-25',
        kind: 'prohibition',
        locator: { text: 'LFP', article: '44/11/3decies', paragraph: '4', alinea: 3 },
        title: {
          fr: 'Critères non fondés sur des données sensibles',
          nl: 'Criteria niet gebaseerd op gevoelige gegevens',
          en: 'Criteria may not rest on sensitive data',
        },
        quoteFr:
          "Ils ne peuvent être fondés sur des données qui révèlent l'origine raciale ou ethnique d'une personne, ses convictions religieuses ou philosophiques, ses opinions politiques, son appartenance à une organisation syndicale, son état de santé, sa vie ou son orientation sexuelle",
        readings: ['R-24'],
      },
    ],
  },
  {
    id: 'lfp-44-11-3decies-p4-al4',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LFP', article: '44/11/3decies', paragraph: '4', alinea: 4 },
        title: {
          fr: 'Listes et critères préparés pour le temps réel ou après enregistrement',
          nl: 'Lijsten en criteria voorbereid voor realtime of na registratie',
          en: 'Lists and criteria may be prepared for real-time or later correlation',
        },
        quoteFr:
          "peuvent être préparés dans le but de réaliser cette corrélation en temps réel, au moment de la collecte des données par les caméras intelligentes ou les systèmes intelligents de reconnaissance automatique de plaques d'immatriculation, ou après enregistrement des données",
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-44-11-3decies-p4-al5-pt1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'deadline',
        locator: { text: 'LFP', article: '44/11/3decies', paragraph: '4', alinea: 5, point: '1°' },
        title: {
          fr: 'Corrélation administrative : temps réel ou un mois',
          nl: 'Bestuurlijke correlatie: realtime of één maand',
          en: 'Administrative correlation: real time or within one month only',
        },
        quoteFr: "qu'en temps réel ou pendant une période d'un mois à partir de l'enregistrement des données",
        readings: ['R-01'],
      },
    ],
  },
  {
    id: 'lfp-44-11-3decies-p4-al5-pt2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'notification',
        locator: { text: 'LFP', article: '44/11/3decies', paragraph: '4', alinea: 5, point: '2°' },
        title: {
          fr: 'Corrélation administrative avec des listes : après notification à l’Organe de contrôle',
          nl: 'Bestuurlijke correlatie met lijsten: na kennisgeving aan het Controleorgaan',
          en: 'Administrative correlation with lists: only after notice to the Control Organ',
        },
        quoteFr:
          "qu'après notification à l 'Organe de contrôle, lorsqu'il s'agit d'une corrélation avec des listes ou extraits de banques de données visées à l'alinéa 1er, 1°",
        readings: ['R-24'],
      },
    ],
  },
  {
    id: 'lfp-44-11-3decies-p4-al6-s1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LFP', article: '44/11/3decies', paragraph: '4', alinea: 6, sentence: 1 },
        title: {
          fr: 'Corrélation judiciaire : temps réel ou toute la durée de conservation',
          nl: 'Gerechtelijke correlatie: realtime of de hele bewaartermijn',
          en: 'Judicial correlation: real time or during the whole retention',
        },
        quoteFr: 'elle peut avoir lieu en temps réel ou pendant toute la durée de conservation des données',
        readings: ['R-01'],
      },
    ],
  },
  {
    id: 'lfp-44-11-3decies-p4-al6-s2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'prohibition',
        locator: { text: 'LFP', article: '44/11/3decies', paragraph: '4', alinea: 6, sentence: 2 },
        title: {
          fr: 'Corrélation judiciaire après un mois : autorisation du procureur du Roi, infractions punissables d’un an ou plus',
          nl: 'Gerechtelijke correlatie na een maand: toestemming van de procureur des Konings, misdrijven strafbaar met één jaar of meer',
          en: 'Judicial correlation after one month: prosecutor authorisation and offences of one year or more',
        },
        quoteFr:
          "Après le premier mois de conservation, elle ne peut avoir lieu que moyennant l'autorisation du procureur du Roi et ne peut concerner que des infractions de nature à entraîner un emprisonnement correctionnel principal d'un an ou une peine plus lourde",
        readings: ['R-01', 'R-25'],
      },
    ],
  },
];
