/* Text of LFP 46/1 to 46/6: non-visible use in particular circumstances. French quotes are exact excerpts of the consolidated text (law reference, provisions and amendments); Dutch and English titles are ours. */
import type { Provision } from '../provision.ts';

/** Every version of every provision of LFP 46/1 to 46/6: non-visible use in particular circumstances. */
export const textOf46x1to6: readonly Provision[] = [
  {
    id: 'lfp-46-1',
    versions: [
      {
        from: '2018-05-25',
        to: '2019-06-28',
        kind: 'power',
        locator: { text: 'LFP', article: '46/1' },
        title: {
          fr: 'L’Organe de contrôle surveille les formes et conditions spécifiques du chapitre',
          nl: 'Het Controleorgaan houdt toezicht op de specifieke vormen en voorwaarden van het hoofdstuk',
          en: 'Control Organ oversees the specific forms and conditions of chapter IV/1',
        },
        quoteFr:
          "est chargé de la surveillance des formes et conditions spécifiques d'exercice des missions des services de police, visées au présent chapitre",
        readings: ['R-19'],
      },
      {
        from: '2019-06-29',
        kind: 'power',
        locator: { text: 'LFP', article: '46/1' },
        title: {
          fr: 'L’Organe de contrôle surveille les formes et conditions spécifiques du chapitre',
          nl: 'Het Controleorgaan houdt toezicht op de specifieke vormen en voorwaarden van het hoofdstuk',
          en: 'Control Organ oversees the specific forms and conditions (wording)',
        },
        quoteFr:
          "est chargé de la surveillance des formes et conditions spécifiques d'exercice des missions des services de police, visées au présent chapitre",
        readings: ['R-15', 'R-19'],
      },
    ],
  },
  {
    id: 'lfp-46-2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LFP', article: '46/2' },
        title: {
          fr: 'Les articles 25/1 à 25/8 et 44/1 à 44/11/13 s’appliquent, sauf disposition contraire expresse',
          nl: 'De artikelen 25/1 tot 25/8 en 44/1 tot 44/11/13 zijn van toepassing, behoudens uitdrukkelijk andersluidende bepaling',
          en: 'Rules of 25/1-25/8 and 44/1-44/11/13 apply to non-visible use unless expressly otherwise',
        },
        quoteFr:
          "Sauf lorsque la présente section prévoit une disposition contraire expresse, les règles prévues aux articles 25/1 à 25/8 et aux articles 44/1 à 44/11/13 sont d'application aux utilisations non visibles de caméras",
        readings: ['R-20'],
      },
    ],
  },
  {
    id: 'lfp-46-3',
    versions: [
      {
        from: '2018-05-25',
        kind: 'exception',
        locator: { text: 'LFP', article: '46/3' },
        title: {
          fr: 'Caméras non visibles réglées par une législation particulière : hors de la section',
          nl: 'Niet-zichtbare camera’s die door bijzondere wetgeving zijn geregeld: buiten de afdeling',
          en: 'Non-visible cameras under special legislation are outside the section',
        },
        quoteFr:
          "Les caméras dont les modalités d'installation et d'utilisation non visible par les services de police sont réglées par une législation particulière ne sont pas visées par la présente section",
        readings: ['R-35'],
      },
    ],
  },
  {
    id: 'lfp-46-4-al1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LFP', article: '46/4', alinea: 1 },
        title: {
          fr: 'Utilisation non visible en raison de circonstances particulières, moyennant autorisation préalable',
          nl: 'Niet-zichtbaar gebruik wegens bijzondere omstandigheden, mits voorafgaande toestemming',
          en: 'Non-visible use in particular circumstances, with prior authorisation',
        },
        quoteFr:
          "les caméras fixes temporaires et mobiles, le cas échéant intelligentes, peuvent être utilisées de manière non visible, dans les lieux ouverts et les lieux fermés accessibles au public, moyennant une autorisation préalable, lorsque les circonstances ne permettent pas aux fonctionnaires de police d'être identifiables ou sont de nature à rendre inopérante l'utilisation de caméras de manière visible",
        readings: ['R-16'],
      },
    ],
  },
  {
    id: 'lfp-46-4-al1-pt1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LFP', article: '46/4', alinea: 1, point: '1°' },
        title: {
          fr: '1° : situations de l’article 22, alinéa 2',
          nl: '1°: situaties van artikel 22, tweede lid',
          en: 'Situation 1°: those of article 22 al. 2 (gatherings)',
        },
        quoteFr: "les situations visées à l'article 22, alinéa 2",
        readings: ['R-16'],
      },
    ],
  },
  {
    id: 'lfp-46-4-al1-pt2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LFP', article: '46/4', alinea: 1, point: '2°' },
        title: {
          fr: '2° : information de police administrative de l’article 44/5, 2° et 3°, sur les personnes visées aux a) et b)',
          nl: '2°: informatie van bestuurlijke politie van artikel 44/5, 2° en 3°, over de personen bedoeld in a) en b)',
          en: 'Situation 2°: administrative information of 44/5 2° and 3° on listed persons',
        },
        quoteFr:
          "le recueil de l'information de police administrative visée à l'article 44/5, § 1er, alinéa 1er, 2° et 3°, pour autant qu'il s'agisse de",
        readings: ['R-16', 'R-26'],
      },
    ],
  },
  {
    id: 'lfp-46-4-al1-pt2-a',
    versions: [
      {
        from: '2018-05-25',
        kind: 'definition',
        locator: { text: 'LFP', article: '46/4', alinea: 1, point: '2°, a)' },
        title: {
          fr: '2°, a) : personnes radicalisées',
          nl: '2°, a): geradicaliseerde personen',
          en: 'Ground a): radicalised persons (LRS 3, 15°)',
        },
        quoteFr: "personnes radicalisées au sens de l'article 3, 15°, de la loi du 30 novembre 1998",
        readings: ['R-16'],
      },
    ],
  },
  {
    id: 'lfp-46-4-al1-pt2-b',
    versions: [
      {
        from: '2018-05-25',
        kind: 'definition',
        locator: { text: 'LFP', article: '46/4', alinea: 1, point: '2°, b)' },
        title: {
          fr: '2°, b) : indices fondés et très sérieux d’un départ vers une zone terroriste ou d’infractions terroristes à l’étranger',
          nl: '2°, b): gegronde en zeer ernstige aanwijzingen van vertrek naar een terroristisch gebied of van terroristische misdrijven in het buitenland',
          en: 'Ground b): persons with well-founded, very serious indications of leaving for, or acting in, terrorist zones',
        },
        quoteFr:
          "personnes à l'égard desquelles il existe des indices fondés et très sérieux qu'elles souhaitent se rendre sur un territoire où des groupes terroristes",
        readings: ['R-16', 'R-25'],
      },
    ],
  },
  {
    id: 'lfp-46-4-al1-pt3',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LFP', article: '46/4', alinea: 1, point: '3°' },
        title: {
          fr: '3° : véhicule de police banalisé, lecture de plaques en vue de détecter des véhicules signalés',
          nl: '3°: anoniem politievoertuig, lezing van nummerplaten om geseinde voertuigen op te sporen',
          en: 'Situation 3°: unmarked police vehicle with ANPR to detect signalled vehicles',
        },
        quoteFr:
          "l'utilisation sur un moyen de transport de police, non identifiable comme tel, pour la lecture automatique de plaques d'immatriculation, en vue de détecter des véhicules signalés",
        readings: ['R-16'],
      },
    ],
  },
  {
    id: 'lfp-46-5-al1-federal',
    versions: [
      {
        from: '2018-05-25',
        kind: 'power',
        locator: { text: 'LFP', article: '46/5', alinea: 1 },
        title: {
          fr: 'Police fédérale : le commissaire général ou le membre du comité de direction qu’il désigne',
          nl: 'Federale politie: de commissaris-generaal of het lid van het directiecomité dat hij aanwijst',
          en: 'Federal: commissioner general or designated member of the management committee authorises',
        },
        quoteFr:
          "soit au commissaire général de la police fédérale ou au membre du comité de direction de la police fédérale qu'il désigne, lorsque le service demandeur appartient à la police fédérale",
        readings: ['R-10'],
      },
    ],
  },
  {
    id: 'lfp-46-5-al1-local',
    versions: [
      {
        from: '2018-05-25',
        kind: 'power',
        locator: { text: 'LFP', article: '46/5', alinea: 1 },
        title: {
          fr: 'Police locale : le chef de corps',
          nl: 'Lokale politie: de korpschef',
          en: 'Local: chief of corps authorises',
        },
        quoteFr: "soit au chef de corps de la zone de police locale, lorsqu'il s'agit d'une zone de police locale",
        readings: ['R-10'],
      },
    ],
  },
  {
    id: 'lfp-46-5-al2-s1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LFP', article: '46/5', alinea: 2, sentence: 1 },
        title: {
          fr: 'Cas 1° et 3° : au cas par cas, type déterminé, finalités spécifiques, durée limitée',
          nl: 'Gevallen 1° en 3°: geval per geval, bepaald type, specifieke doeleinden, beperkte duur',
          en: 'Cases 1° and 3°: case by case, given type, specific purposes, limited duration',
        },
        quoteFr:
          "l'autorisation est donnée au cas par cas pour l'utilisation d'un type déterminé de caméras fixes temporaires ou mobiles, pour des finalités spécifiques, et pour une durée limitée",
        readings: ['R-16'],
      },
    ],
  },
  {
    id: 'lfp-46-5-al2-s2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LFP', article: '46/5', alinea: 2, sentence: 2 },
        title: {
          fr: 'Cas 1° et 3°, finalités judiciaires : avis préalable contraignant du procureur du Roi',
          nl: 'Gevallen 1° en 3°, gerechtelijke doeleinden: voorafgaand bindend advies van de procureur des Konings',
          en: 'Judicial purposes too: prior binding opinion of the prosecutor',
        },
        quoteFr:
          "Si à cette occasion des finalités de police judiciaire sont également visées, l'avis préalable contraignant du procureur du Roi est exigé",
        readings: ['R-16'],
      },
    ],
  },
  {
    id: 'lfp-46-5-al2-s3',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LFP', article: '46/5', alinea: 2, sentence: 3 },
        title: {
          fr: 'Cas 1° et 3° : prolongation aux mêmes conditions',
          nl: 'Gevallen 1° en 3°: verlenging onder dezelfde voorwaarden',
          en: 'Cases 1° and 3°: extension on the same conditions',
        },
        quoteFr: "L'autorisation peut être prolongée aux mêmes conditions",
        readings: ['R-16'],
      },
    ],
  },
  {
    id: 'lfp-46-5-al3-s1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LFP', article: '46/5', alinea: 3, sentence: 1 },
        title: {
          fr: 'Cas 2° : avis préalables contraignants du procureur du Roi et de la Sûreté de l’État',
          nl: 'Geval 2°: voorafgaande bindende adviezen van de procureur des Konings en van de Veiligheid van de Staat',
          en: 'Case 2°: prior binding opinions of the prosecutor and State Security',
        },
        quoteFr:
          "l'autorisation est donnée après avis préalable contraignant du procureur du Roi et de la Sûreté de l'Etat, concernant le risque que la mesure peut présenter pour toute enquête en cours",
        readings: ['R-16'],
      },
    ],
  },
  {
    id: 'lfp-46-5-al3-s2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LFP', article: '46/5', alinea: 3, sentence: 2 },
        title: {
          fr: 'Cas 2° : au cas par cas, par écrit et de manière motivée, type déterminé, fins spécifiques',
          nl: 'Geval 2°: geval per geval, schriftelijk en gemotiveerd, bepaald type, specifieke doeleinden',
          en: 'Case 2°: case by case, written, reasoned, given type, specific purposes',
        },
        quoteFr:
          "Cette autorisation est donnée au cas par cas, par écrit et de manière motivée dans le cadre de l'utilisation d'un type déterminé de caméra temporaire fixe ou mobile, à des fins spécifiques",
        readings: ['R-16'],
      },
    ],
  },
  {
    id: 'lfp-46-5-al3-s2-duree',
    versions: [
      {
        from: '2018-05-25',
        kind: 'deadline',
        locator: { text: 'LFP', article: '46/5', alinea: 3, sentence: 2 },
        title: {
          fr: 'Cas 2° : un mois au plus',
          nl: 'Geval 2°: ten hoogste één maand',
          en: 'Case 2°: not more than one month',
        },
        quoteFr: "pour une durée n'excédant pas un mois",
        readings: ['R-01', 'R-16'],
      },
    ],
  },
  {
    id: 'lfp-46-5-al3-s3',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LFP', article: '46/5', alinea: 3, sentence: 3 },
        title: {
          fr: 'Cas 2° : la décision reflète la proportionnalité et la subsidiarité',
          nl: 'Geval 2°: de beslissing weerspiegelt de proportionaliteit en de subsidiariteit',
          en: 'Case 2°: the decision reflects proportionality and subsidiarity',
        },
        quoteFr: 'La décision reflète en particulier le respect des principes de proportionnalité et de subsidiarité',
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-46-5-al3-s4',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LFP', article: '46/5', alinea: 3, sentence: 4 },
        title: {
          fr: 'Cas 2° : prolongation aux mêmes conditions',
          nl: 'Geval 2°: verlenging onder dezelfde voorwaarden',
          en: 'Case 2°: extension on the same conditions',
        },
        quoteFr: "L'autorisation peut être prolongée aux mêmes conditions",
        readings: ['R-16'],
      },
    ],
  },
  {
    id: 'lfp-46-6-al1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'notification',
        locator: { text: 'LFP', article: '46/6', alinea: 1 },
        title: {
          fr: 'Toute autorisation et prolongation est notifiée à l’Organe de contrôle',
          nl: 'Elke toestemming en verlenging wordt ter kennis gebracht van het Controleorgaan',
          en: 'Every 46/4 authorisation and extension is notified to the Control Organ',
        },
        quoteFr:
          "Toute autorisation et prolongation d'utilisation non visible de caméras dans les cas visés à l'article 46/4 est notifiée à l'Organe de contrôle",
        readings: ['R-17'],
      },
    ],
  },
  {
    id: 'lfp-46-6-al1-exc',
    versions: [
      {
        from: '2018-05-25',
        kind: 'exception',
        locator: { text: 'LFP', article: '46/6', alinea: 1 },
        title: {
          fr: 'Pas de notification lorsque l’utilisation a lieu sous le contrôle d’un magistrat',
          nl: 'Geen kennisgeving wanneer het gebruik onder het toezicht van een magistraat gebeurt',
          en: 'No notification when the use is under the control of a magistrate',
        },
        quoteFr: "sauf lorsque l'utilisation des caméras est réalisée sous le contrôle d'un magistrat",
        readings: ['R-17'],
      },
    ],
  },
  {
    id: 'lfp-46-6-al2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'power',
        locator: { text: 'LFP', article: '46/6', alinea: 2 },
        title: {
          fr: 'L’Organe de contrôle ordonne la suspension ou l’interruption et interdit l’exploitation des données',
          nl: 'Het Controleorgaan beveelt de schorsing of de stopzetting en verbiedt de exploitatie van de gegevens',
          en: 'Control Organ orders suspension or interruption and bars exploitation of the data',
        },
        quoteFr:
          "il en ordonne de manière motivée la suspension ou l'interruption ainsi que l'impossibilité d'exploiter les données obtenues par ce moyen",
        readings: ['R-21'],
      },
    ],
  },
  {
    id: 'lfp-46-6-al3-s1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'notification',
        locator: { text: 'LFP', article: '46/6', alinea: 3, sentence: 1 },
        title: {
          fr: 'La décision est notifiée sans délai au commissaire général ou au chef de corps',
          nl: 'De beslissing wordt onverwijld ter kennis gebracht van de commissaris-generaal of van de korpschef',
          en: 'The reasoned decision is notified without delay to the commissioner general (or member) or the chief of corps',
        },
        quoteFr:
          "Cette décision motivée est notifiée sans délai soit au commissaire général de la police fédérale ou au membre du comité de direction de la police fédérale qu'il a désigné, soit au chef de corps de la zone de police locale concernée",
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-46-6-al3-s2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'notification',
        locator: { text: 'LFP', article: '46/6', alinea: 3, sentence: 2 },
        title: {
          fr: 'Ils en informent sans délai le fonctionnaire de police responsable',
          nl: 'Zij lichten onverwijld de verantwoordelijke politieambtenaar in',
          en: 'They inform the responsible officer without delay',
        },
        quoteFr:
          "Ils en informent eux-mêmes sans délai le fonctionnaire de police visé aux articles 7 à 7/3, responsable de l'opération",
        readings: [],
      },
    ],
  },
];
