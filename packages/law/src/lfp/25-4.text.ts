/* Text of LFP 25/4: authorisation in principle. French quotes are exact excerpts of the consolidated text (law reference, provisions and amendments); Dutch and English titles are ours. */
import type { Provision } from '../provision.ts';

/** Every version of every provision of LFP 25/4: authorisation in principle. */
export const textOf25x4: readonly Provision[] = [
  {
    id: 'lfp-25-4-p1-al1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LFP', article: '25/4', paragraph: '1', alinea: 1 },
        title: {
          fr: 'Autorisation préalable de principe',
          nl: 'Voorafgaande principiële toestemming',
          en: 'Prior authorisation in principle before installing or using cameras visibly',
        },
        quoteFr: 'sur le territoire qui ressort de sa compétence, après autorisation préalable de principe',
        readings: ['R-08', 'R-09'],
      },
    ],
  },
  {
    id: 'lfp-25-4-p1-al1-pt1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'power',
        locator: { text: 'LFP', article: '25/4', paragraph: '1', alinea: 1, point: '1°' },
        title: {
          fr: 'Le conseil communal autorise la zone de police',
          nl: 'De gemeenteraad geeft toestemming aan de politiezone',
          en: 'Municipal council authorises a police zone',
        },
        quoteFr: "du conseil communal, lorsqu'il s'agit d'une zone de police",
        readings: ['R-09'],
      },
    ],
  },
  {
    id: 'lfp-25-4-p1-al1-pt2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'power',
        locator: { text: 'LFP', article: '25/4', paragraph: '1', alinea: 1, point: '2°' },
        title: {
          fr: 'Le ministre de l’Intérieur ou son délégué autorise les services de la police fédérale',
          nl: 'De minister van Binnenlandse Zaken of zijn gemachtigde geeft toestemming aan de diensten van de federale politie',
          en: 'Minister of the Interior or delegate authorises federal police services',
        },
        quoteFr: "du ministre de l'Intérieur ou son délégué, pour les services de la police fédérale",
        readings: ['R-10'],
      },
    ],
  },
  {
    id: 'lfp-25-4-p2-al1-pt1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'power',
        locator: { text: 'LFP', article: '25/4', paragraph: '2', alinea: 1, point: '1°' },
        title: {
          fr: 'Zone de police : la demande est introduite par le chef de corps',
          nl: 'Politiezone: de aanvraag wordt ingediend door de korpschef',
          en: 'Chief of corps files the request for a zone',
        },
        quoteFr:
          "une demande est introduite auprès de l'autorité compétente visée au paragraphe 1er par : (…) le chef de corps, lorsqu'il s'agit d'une zone de police",
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-25-4-p2-al1-pt2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'power',
        locator: { text: 'LFP', article: '25/4', paragraph: '2', alinea: 1, point: '2°' },
        title: {
          fr: 'Police fédérale : la demande est introduite par le directeur coordonnateur administratif ou le directeur du service demandeur',
          nl: 'Federale politie: de aanvraag wordt ingediend door de bestuurlijke directeur-coördinator of de directeur van de aanvragende dienst',
          en: 'Coordinating administrative director or director of the requesting service files for the federal police',
        },
        quoteFr:
          "une demande est introduite auprès de l'autorité compétente visée au paragraphe 1er par : (…) le directeur coordonnateur administratif territorialement compétent, ou le directeur du service demandeur, lorsqu'il s'agit d'un service qui appartient à la police fédérale",
        readings: ['R-10'],
      },
    ],
  },
  {
    id: 'lfp-25-4-p2-al2-s1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LFP', article: '25/4', paragraph: '2', alinea: 2, sentence: 1 },
        title: {
          fr: 'Contenu de la demande : type, finalités, modalités et, pour les caméras fixes, lieu',
          nl: 'Inhoud van de aanvraag: type, doeleinden, gebruiksmodaliteiten en, voor vaste camera’s, plaats',
          en: 'Content of the request: type, purposes, modalities, and place for fixed cameras',
        },
        quoteFr:
          "La demande d'autorisation visée à l'alinéa 1er précise le type de caméras, les finalités pour lesquelles les caméras vont être installées ou utilisées, ainsi que leurs modalités d'utilisation, et en ce qui concerne les caméras fixes également le lieu",
        readings: ['R-45'],
      },
    ],
  },
  {
    id: 'lfp-25-4-p2-al2-s2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LFP', article: '25/4', paragraph: '2', alinea: 2, sentence: 2 },
        title: {
          fr: 'La demande tient compte d’une analyse d’impact et de risques',
          nl: 'De aanvraag houdt rekening met een impact- en risicoanalyse',
          en: 'The request takes account of a privacy and operational impact and risk assessment',
        },
        quoteFr:
          "Cette demande tient compte d'une analyse d'impact et de risques au niveau de la protection de la vie privée et au niveau opérationnel, notamment quant aux catégories de données à caractère personnel traitées, à la proportionnalité des moyens mis en oeuvre, aux objectifs opérationnels à atteindre et à la durée de conservation des données nécessaire",
        readings: ['R-07'],
      },
    ],
  },
  {
    id: 'lfp-25-4-p2-al3-type',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LFP', article: '25/4', paragraph: '2', alinea: 3 },
        title: {
          fr: 'Changement de type ou de finalités : nouvelle autorisation',
          nl: 'Wijziging van type of doeleinden: nieuwe toestemming',
          en: 'Change of camera type or purposes: new authorisation',
        },
        quoteFr:
          "En cas de changement du type de caméras ou des finalités d'utilisation de celles-ci (…) une nouvelle autorisation est demandée",
        readings: ['R-45'],
      },
    ],
  },
  {
    id: 'lfp-25-4-p2-al3-lieu',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LFP', article: '25/4', paragraph: '2', alinea: 3 },
        title: {
          fr: 'Caméra fixe : changement de lieu, nouvelle autorisation',
          nl: 'Vaste camera: wijziging van plaats, nieuwe toestemming',
          en: 'Change of place of a fixed camera: new authorisation',
        },
        quoteFr:
          'ainsi que, en ce qui concerne les caméras fixes, en cas de changement de lieu, une nouvelle autorisation est demandée',
        readings: ['R-45'],
      },
    ],
  },
  {
    id: 'lfp-25-4-p3-al1-s1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'exception',
        locator: { text: 'LFP', article: '25/4', paragraph: '3', alinea: 1, sentence: 1 },
        title: {
          fr: 'Urgence motivée : autorisation demandée oralement pour la mission spécifique',
          nl: 'Gemotiveerde hoogdringendheid: mondelinge aanvraag voor de specifieke opdracht',
          en: 'Reasoned urgency: authorisation requested orally for the specific mission',
        },
        quoteFr:
          "En cas d'urgence motivée, où l'autorisation visée au paragraphe 1er n'a pas encore été obtenue, (…) demande oralement l'autorisation à l'autorité compétente pour y avoir recours dans le cadre de la mission spécifique justifiant l'urgence",
        readings: ['R-11'],
      },
    ],
  },
  {
    id: 'lfp-25-4-p3-al1-s2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LFP', article: '25/4', paragraph: '3', alinea: 1, sentence: 2 },
        title: {
          fr: 'L’autorisation orale est confirmée par écrit dans les plus brefs délais',
          nl: 'De mondelinge toestemming wordt zo spoedig mogelijk schriftelijk bevestigd',
          en: 'Oral authorisation confirmed in writing as soon as possible',
        },
        quoteFr:
          "Cette autorisation orale est par la suite confirmée par écrit par l'autorité compétente dans les plus brefs délais",
        readings: ['R-11'],
      },
    ],
  },
  {
    id: 'lfp-25-4-p3-al2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'power',
        locator: { text: 'LFP', article: '25/4', paragraph: '3', alinea: 2 },
        title: {
          fr: 'Le bourgmestre concerné peut représenter le conseil pour l’autorisation orale',
          nl: 'De betrokken burgemeester kan de raad vertegenwoordigen voor de mondelinge toestemming',
          en: 'The mayor concerned may stand in for the council for the oral authorisation',
        },
        quoteFr:
          "l'autorité compétente peut être représentée par le bourgmestre concerné pour donner l'autorisation orale dans le cas d'urgence",
        readings: ['R-09', 'R-11'],
      },
    ],
  },
  {
    id: 'lfp-25-4-p4-al1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'notification',
        locator: { text: 'LFP', article: '25/4', paragraph: '4', alinea: 1 },
        title: {
          fr: 'L’autorisation est portée à la connaissance du procureur du Roi',
          nl: 'De toestemming wordt ter kennis gebracht van de procureur des Konings',
          en: 'Every authorisation is made known to the public prosecutor',
        },
        quoteFr:
          "Toute décision d'autorisation visée au paragraphe 1er est portée à la connaissance du procureur du Roi",
        readings: ['R-13'],
      },
    ],
  },
  {
    id: 'lfp-25-4-p4-al2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'notification',
        locator: { text: 'LFP', article: '25/4', paragraph: '4', alinea: 2 },
        title: {
          fr: 'Autorisation fédérale : portée à la connaissance du bourgmestre et du chef de corps',
          nl: 'Federale toestemming: ter kennis gebracht van de burgemeester en de korpschef',
          en: 'Federal authorisation made known to the mayor and the chief of corps',
        },
        quoteFr:
          "Dans le cas visé au paragraphe 1er, alinéa 1er, 2°, la décision d'autorisation est portée à la connaissance du bourgmestre et du chef de corps",
        readings: ['R-13'],
      },
    ],
  },
  {
    id: 'lfp-25-4-p4-al3',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LFP', article: '25/4', paragraph: '4', alinea: 3 },
        title: {
          fr: 'Publicité de l’autorisation pour les missions de police administrative',
          nl: 'Bekendmaking van de toestemming voor opdrachten van bestuurlijke politie',
          en: 'Publicity of the authorisation for administrative-police missions',
        },
        quoteFr:
          "L'autorisation visée au paragraphe 1er fait l'objet d'une publicité, lorsqu'elle concerne des missions de police administrative",
        readings: ['R-14'],
      },
    ],
  },
  {
    id: 'lfp-25-4-p5',
    versions: [
      {
        from: '2018-05-25',
        kind: 'exception',
        locator: { text: 'LFP', article: '25/4', paragraph: '5' },
        title: {
          fr: 'Pas d’autorisation dans les lieux fermés gérés par la police',
          nl: 'Geen toestemming in besloten plaatsen beheerd door de politie',
          en: 'No authorisation in closed places managed by the police',
        },
        quoteFr:
          "n'est pas demandée lorsqu'il s'agit d'installer et d'utiliser des caméras dans les lieux fermés dont les services de police sont les gestionnaires",
        readings: ['R-08'],
      },
    ],
  },
  {
    id: 'lfp-25-4-p6-autorisation',
    versions: [
      {
        from: '2024-01-20',
        kind: 'exception',
        locator: { text: 'LFP', article: '25/4', paragraph: '6' },
        title: {
          fr: 'Caméras mobiles : pas d’autorisation de principe',
          nl: 'Mobiele camera’s: geen principiële toestemming',
          en: 'Mobile cameras need no authorisation in principle',
        },
        quoteFr: "L'autorisation visée au paragraphe 1er ne s'applique pas non plus aux caméras mobiles",
        readings: ['A-04'],
      },
    ],
  },
  {
    id: 'lfp-25-4-p6-territoire',
    versions: [
      {
        from: '2024-01-20',
        kind: 'permission',
        locator: { text: 'LFP', article: '25/4', paragraph: '6' },
        title: {
          fr: 'Caméras mobiles : aucune restriction territoriale',
          nl: 'Mobiele camera’s: geen territoriale beperking',
          en: 'Mobile cameras: no territorial restriction',
        },
        quoteFr: "de sorte que leur utilisation n'implique aucune restriction territoriale",
        readings: ['A-04'],
      },
    ],
  },
];
