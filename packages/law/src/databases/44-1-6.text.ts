/* Text of LFP 44/1 to 44/6, as far as technical databases are concerned. French quotes are exact excerpts of the law reference (provisions and amendments); Dutch and English titles are ours. */
import type { Provision } from '../provision.ts';

/** Every version of every provision of LFP 44/1 to 44/6, as far as technical databases are concerned. */
export const textOf44x1to6: readonly Provision[] = [
  {
    id: 'lfp-44-1-p1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'LFP', article: '44/1', paragraph: '1' },
        title: {
          fr: 'Renvoi adapté : le chapitre IV devient le chapitre III',
          nl: 'Aangepaste verwijzing: hoofdstuk IV wordt hoofdstuk III',
          en: '44/1 § 1: reference to “chapter IV” becomes “chapter III”',
        },
        quoteFr: 'les mots "chapitre IV" sont remplacés par les mots "chapitre III".',
        readings: ['R-12'],
      },
    ],
  },
  {
    id: 'lfp-44-2-p3-al1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LFP', article: '44/2', paragraph: '3', alinea: 1 },
        title: {
          fr: 'Les données techniques structurées collectées automatiquement vont dans une banque de données technique',
          nl: 'Automatisch verzamelde gestructureerde technische gegevens komen in een technische gegevensbank',
          en: 'Automatically collected structured technical data go into a technical database',
        },
        quoteFr:
          "structurées de sorte qu'elles puissent être directement retrouvées, ces données sont traitées dans une banque de données technique",
        readings: ['R-05'],
      },
    ],
  },
  {
    id: 'lfp-44-2-p3-al2-pt1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'definition',
        locator: { text: 'LFP', article: '44/2', paragraph: '3', alinea: 2, point: '1°' },
        title: {
          fr: 'Premier cas : caméras intelligentes de reconnaissance automatique de plaques d’immatriculation',
          nl: 'Eerste geval: intelligente camera’s voor automatische nummerplaatherkenning',
          en: 'Trigger 1: intelligent ANPR cameras',
        },
        quoteFr: "caméras intelligentes de reconnaissance automatique de plaques d'immatriculation",
        readings: ['R-27', 'R-48'],
      },
    ],
  },
  {
    id: 'lfp-44-2-p3-al2-pt2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'definition',
        locator: { text: 'LFP', article: '44/2', paragraph: '3', alinea: 2, point: '2°' },
        title: {
          fr: 'Second cas : systèmes intelligents de reconnaissance automatique de plaques d’immatriculation',
          nl: 'Tweede geval: intelligente systemen voor automatische nummerplaatherkenning',
          en: 'Trigger 2: intelligent ANPR systems',
        },
        quoteFr: "systèmes intelligents de reconnaissance automatique de plaques d'immatriculation",
        readings: ['R-27', 'R-48'],
      },
    ],
  },
  {
    id: 'lfp-44-2-p3-al3',
    versions: [
      {
        from: '2018-05-25',
        kind: 'definition',
        locator: { text: 'LFP', article: '44/2', paragraph: '3', alinea: 3 },
        title: {
          fr: 'Définition du système intelligent de reconnaissance automatique de plaques',
          nl: 'Definitie van het intelligente systeem voor automatische nummerplaatherkenning',
          en: 'Definition: intelligent ANPR systems',
        },
        quoteFr:
          "tout logiciel informatique intelligent permettant de traiter automatiquement les images enregistrées au moyen de caméras, pour en extraire les données de plaques d'immatriculation, sur la base de certains critères préétablis",
        readings: ['R-27'],
      },
    ],
  },
  {
    id: 'lfp-44-2-p3-al4',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LFP', article: '44/2', paragraph: '3', alinea: 4 },
        title: {
          fr: 'Banques de données techniques au niveau local et au niveau national',
          nl: 'Technische gegevensbanken op lokaal en op nationaal niveau',
          en: 'Technical databases at local and at national level',
        },
        quoteFr: "Une banque de données technique peut être créée tant au niveau local qu'au niveau national",
        readings: ['R-23'],
      },
    ],
  },
  {
    id: 'lfp-44-2-p3-al5',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'LFP', article: '44/2', paragraph: '3', alinea: 5 },
        title: {
          fr: 'Renvoi aux conditions des articles 44/11/3sexies à 44/11/3decies',
          nl: 'Verwijzing naar de voorwaarden van de artikelen 44/11/3sexies tot 44/11/3decies',
          en: 'Conditions of creation and processing: see 44/11/3sexies to 44/11/3decies',
        },
        quoteFr: 'sont spécifiées aux articles 44/11/3sexies à 44/11/3decies',
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-44-3-p1-al3',
    versions: [
      {
        from: '2018-05-25',
        to: '2019-06-28',
        kind: 'obligation',
        locator: { text: 'LFP', article: '44/3', paragraph: '1', alinea: 3 },
        title: {
          fr: 'Désignation d’un conseiller en sécurité et protection de la vie privée',
          nl: 'Aanwijzing van een consulent voor de veiligheid en de bescherming van de persoonlijke levenssfeer',
          en: 'Services processing in technical databases also designate an adviser (DPO)',
        },
        quoteFr:
          'les mots "et § 3" sont insérés entre les mots "l\'article 44/2, § 1er" et les mots "désigne un conseiller".',
        readings: ['R-15'],
      },
      {
        from: '2019-06-29',
        kind: 'repealed',
        locator: { text: 'LFP', article: '44/3', paragraph: '1', alinea: 3 },
        title: {
          fr: 'Abrogé : le conseiller de l’article 44/3',
          nl: 'Opgeheven: de consulent van artikel 44/3',
          en: 'Repealed: security and privacy adviser of 44/3',
        },
        readings: ['R-15'],
      },
    ],
  },
  {
    id: 'lfp-44-4-p2-al2',
    versions: [
      {
        from: '2018-05-25',
        to: '2019-06-28',
        kind: 'obligation',
        locator: { text: 'LFP', article: '44/4', paragraph: '2', alinea: 2 },
        title: {
          fr: 'Les mesures de sécurité s’étendent aux banques de données techniques',
          nl: 'De veiligheidsmaatregelen gelden ook voor de technische gegevensbanken',
          en: 'Security directives and their guarantors extend to technical databases',
        },
        quoteFr: 'dans le paragraphe 2, l\'alinéa 2 est complété par les mots "et § 3"',
        readings: ['R-47'],
      },
      {
        from: '2019-06-29',
        kind: 'obligation',
        locator: { text: 'LFP', article: '44/4', paragraph: '2' },
        title: {
          fr: 'Directives de sécurité contraignantes, garanties par les chefs de la police',
          nl: 'Bindende veiligheidsrichtlijnen, gewaarborgd door de politieleiding',
          en: 'Security directives: binding, guaranteed by the heads of the police, technical databases included',
        },
        readings: ['R-47'],
      },
    ],
  },
  {
    id: 'lfp-44-4-p4-al1',
    versions: [
      {
        from: '2018-05-25',
        to: '2019-06-28',
        kind: 'power',
        locator: { text: 'LFP', article: '44/4', paragraph: '4', alinea: 1 },
        title: {
          fr: 'Directives communes des ministres sur l’interconnexion et la corrélation',
          nl: 'Gemeenschappelijke richtlijnen van de ministers over koppeling en correlatie',
          en: 'Ministers set by joint directives the measures for interconnecting or correlating technical databases',
        },
        quoteFr:
          "Les ministres de l'Intérieur et de la Justice déterminent par directives communes les mesures adéquates, pertinentes et non excessives relatives à l'interconnexion ou la corrélation des banques de données techniques",
        readings: ['R-47'],
      },
      {
        from: '2019-06-29',
        kind: 'power',
        locator: { text: 'LFP', article: '44/4', paragraph: '6', alinea: 1 },
        title: {
          fr: 'Directive contraignante et publiée sur l’interconnexion et la corrélation',
          nl: 'Bindende en bekendgemaakte richtlijn over koppeling en correlatie',
          en: 'Ministers set measures for interconnecting or correlating technical databases by published directive',
        },
        readings: ['R-47'],
      },
    ],
  },
  {
    id: 'lfp-44-4-p4-al2-s1',
    versions: [
      {
        from: '2018-05-25',
        to: '2019-06-28',
        kind: 'obligation',
        locator: { text: 'LFP', article: '44/4', paragraph: '4', alinea: 2, sentence: 1 },
        title: {
          fr: 'Les directives tiennent compte du temps, de l’espace et de la fréquence',
          nl: 'De richtlijnen houden rekening met tijd, ruimte en frequentie',
          en: 'Directives take account of time, space and frequency',
        },
        quoteFr:
          "Ces directives communes tiennent compte des critères de temps, d'espace et de fréquence des interconnexions et corrélations",
        readings: ['R-47'],
      },
      {
        from: '2019-06-29',
        kind: 'obligation',
        locator: { text: 'LFP', article: '44/4', paragraph: '6', alinea: 2, sentence: 1 },
        title: {
          fr: 'La directive tient compte du temps, de l’espace et de la fréquence',
          nl: 'De richtlijn houdt rekening met tijd, ruimte en frequentie',
          en: 'Directive takes account of time, space and frequency',
        },
        readings: ['R-47'],
      },
    ],
  },
  {
    id: 'lfp-44-4-p4-al2-s2',
    versions: [
      {
        from: '2018-05-25',
        to: '2019-06-28',
        kind: 'obligation',
        locator: { text: 'LFP', article: '44/4', paragraph: '4', alinea: 2, sentence: 2 },
        title: {
          fr: 'Les directives déterminent l’autorité qui permet et les banques connectables',
          nl: 'De richtlijnen bepalen de overheid die toelaat en de koppelbare gegevensbanken',
          en: 'Directives name at least the permitting authority and the connectable databases',
        },
        quoteFr:
          "Elles déterminent au moins l'autorité qui permet ce genre de mesures, ainsi que les banques de données qui peuvent être connectées entre elles",
        readings: ['R-47'],
      },
      {
        from: '2019-06-29',
        kind: 'obligation',
        locator: { text: 'LFP', article: '44/4', paragraph: '6', alinea: 2, sentence: 2 },
        title: {
          fr: 'La directive détermine l’autorité qui permet et les banques connectables',
          nl: 'De richtlijn bepaalt de overheid die toelaat en de koppelbare gegevensbanken',
          en: 'Directive names at least the permitting authority and the connectable databases',
        },
        readings: ['R-47'],
      },
    ],
  },
  {
    id: 'lfp-44-6-al1',
    versions: [
      {
        from: '2018-05-25',
        to: '2019-06-28',
        kind: 'power',
        locator: { text: 'LFP', article: '44/6', alinea: 1 },
        title: {
          fr: 'L’Organe de contrôle contrôle aussi les banques de données techniques',
          nl: 'Het Controleorgaan controleert ook de technische gegevensbanken',
          en: 'Control Organ also controls the technical databases',
        },
        quoteFr:
          'les mots "et § 3" sont insérés entre les mots "l\'article 44/2, § 1er" et les mots ", est assuré par".',
        readings: ['R-15'],
      },
      {
        from: '2019-06-29',
        kind: 'repealed',
        locator: { text: 'LFP', article: '44/6', alinea: 1 },
        title: {
          fr: 'Abrogé : l’article 44/6 (Organe de contrôle)',
          nl: 'Opgeheven: artikel 44/6 (Controleorgaan)',
          en: 'Repealed: 44/6 (Control Organ)',
        },
        readings: ['R-15'],
      },
    ],
  },
  {
    id: 'lfp-44-4-p2-journal',
    versions: [
      {
        from: '2019-06-29',
        kind: 'record',
        locator: { text: 'LFP', article: '44/4', paragraph: '2', alinea: 2 },
        title: {
          fr: 'Fichiers de journalisation : opérations et mentions minimales',
          nl: 'Logbestanden: minimale verrichtingen en vermeldingen',
          en: 'Journal files: at least collection, modification, consultation, communication, archiving, interconnection, erasure',
        },
        readings: ['R-49'],
      },
    ],
  },
];
