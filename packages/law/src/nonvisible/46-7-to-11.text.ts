/* Text of LFP 46/7 to 46/11: judicial actions, protection, transfers. French quotes are exact excerpts of the consolidated text (law reference, provisions and amendments); Dutch and English titles are ours. */
import type { Provision } from '../provision.ts';

/** Every version of every provision of LFP 46/7 to 46/11: judicial actions, protection, transfers. */
export const textOf46x7to11: readonly Provision[] = [
  {
    id: 'lfp-46-7',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LFP', article: '46/7' },
        title: {
          fr: 'Utilisation non visible pour préparer une action de police judiciaire couverte par un mandat',
          nl: 'Niet-zichtbaar gebruik ter voorbereiding van een actie van gerechtelijke politie die door een mandaat is gedekt',
          en: 'Non-visible use to prepare judicial-police actions covered by a mandate',
        },
        quoteFr:
          "peut décider d'utiliser des caméras fixes temporaires ou mobiles, le cas échéant intelligentes, de manière non visible pour la préparation d'actions de police judiciaire couvertes par un mandat du procureur du Roi ou du juge d'instruction, afin d'en assurer le bon déroulement, et afin de garantir l'ordre public et la sécurité des fonctionnaires de police concernés",
        readings: ['R-18'],
      },
    ],
  },
  {
    id: 'lfp-46-8-al1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'notification',
        locator: { text: 'LFP', article: '46/8', alinea: 1 },
        title: {
          fr: 'La décision est notifiée au magistrat qui a délivré le mandat',
          nl: 'De beslissing wordt ter kennis gebracht van de magistraat die het mandaat heeft verleend',
          en: '46/7 decision notified to the magistrate who issued the mandate',
        },
        quoteFr:
          "La décision visée à l'article 46/7 est notifiée au procureur du Roi ou au juge d'instruction qui a délivré le mandat",
        readings: ['R-17'],
      },
    ],
  },
  {
    id: 'lfp-46-8-al2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'power',
        locator: { text: 'LFP', article: '46/8', alinea: 2 },
        title: {
          fr: 'Ce magistrat ordonne la suspension ou l’interruption et interdit l’exploitation des données',
          nl: 'Die magistraat beveelt de schorsing of de stopzetting en verbiedt de exploitatie van de gegevens',
          en: 'That magistrate orders suspension or interruption and bars exploitation',
        },
        quoteFr:
          "Si le procureur du Roi ou le juge d'instruction visé à l'alinéa 1er estime que les conditions pour la décision ou l'exécution de cette mesure ne sont pas remplies, il en ordonne de manière motivée la suspension ou l'interruption ainsi que l'impossibilité d'exploiter les données obtenues par ce moyen",
        readings: ['R-21'],
      },
    ],
  },
  {
    id: 'lfp-46-8-al3-s1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'notification',
        locator: { text: 'LFP', article: '46/8', alinea: 3, sentence: 1 },
        title: {
          fr: 'La décision est notifiée sans délai au commissaire général ou au chef de corps',
          nl: 'De beslissing wordt onverwijld ter kennis gebracht van de commissaris-generaal of van de korpschef',
          en: 'Decision notified without delay to the commissioner general (or member) or chief of corps',
        },
        quoteFr: 'Cette décision motivée est notifiée sans délai soit au commissaire général',
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-46-8-al3-s2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'notification',
        locator: { text: 'LFP', article: '46/8', alinea: 3, sentence: 2 },
        title: {
          fr: 'Ils en informent sans délai le fonctionnaire de police responsable',
          nl: 'Zij lichten onverwijld de verantwoordelijke politieambtenaar in',
          en: 'They inform the responsible officer without delay',
        },
        quoteFr: 'Ils en informent eux-mêmes sans délai le fonctionnaire de police visé aux articles 7 à 7/3',
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-46-9-al1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LFP', article: '46/9', alinea: 1 },
        title: {
          fr: 'Utilisation non visible lors de missions spécialisées de protection de personnes',
          nl: 'Niet-zichtbaar gebruik bij gespecialiseerde opdrachten van bescherming van personen',
          en: 'Non-visible use in specialised missions of protection of persons',
        },
        quoteFr:
          "dans le cadre de l'exécution de missions spécialisées de protection de personnes, où les circonstances ne permettent pas aux fonctionnaires de police et aux assistants de protection d'être identifiables et d'utiliser les caméras fixes temporaires ou mobiles, le cas échéant intelligentes, de manière visible, le fonctionnaire de police visé aux articles 7 à 7/3 peut décider d'utiliser ces caméras de manière non visible, dans les lieux ouverts et les lieux fermés accessibles au public",
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-46-9-al1-pt1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LFP', article: '46/9', alinea: 1, point: '1°' },
        title: {
          fr: 'Autorisation de principe du chef de corps ou du commissaire général (ou du membre désigné)',
          nl: 'Principiële toestemming van de korpschef of van de commissaris-generaal (of het aangewezen lid)',
          en: 'Authorisation in principle by chief of corps or commissioner general (or member)',
        },
        quoteFr:
          "cette possibilité a fait l'objet d'une autorisation de principe soit du chef de corps soit du commissaire général ou du membre du comité de direction de la police fédérale qu'il désigne",
        readings: ['R-10'],
      },
    ],
  },
  {
    id: 'lfp-46-9-al1-pt2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'prohibition',
        locator: { text: 'LFP', article: '46/9', alinea: 1, point: '2°' },
        title: {
          fr: 'La personne protégée n’a pas marqué son refus',
          nl: 'De beschermde persoon heeft zich niet verzet',
          en: 'Not if the protected person has refused',
        },
        quoteFr: "la personne faisant l'objet de la mesure de protection n'a pas marqué son refus",
        readings: ['R-06'],
      },
    ],
  },
  {
    id: 'lfp-46-10-al1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'notification',
        locator: { text: 'LFP', article: '46/10', alinea: 1 },
        title: {
          fr: 'La décision est notifiée à l’Organe de contrôle',
          nl: 'De beslissing wordt ter kennis gebracht van het Controleorgaan',
          en: '46/9 decision notified to the Control Organ',
        },
        quoteFr: "La décision visée à l'article 46/9 est notifiée à l'Organe de contrôle",
        readings: ['R-17'],
      },
    ],
  },
  {
    id: 'lfp-46-10-al2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'power',
        locator: { text: 'LFP', article: '46/10', alinea: 2 },
        title: {
          fr: 'L’Organe de contrôle ordonne la suspension ou l’interruption et interdit l’exploitation des données',
          nl: 'Het Controleorgaan beveelt de schorsing of de stopzetting en verbiedt de exploitatie van de gegevens',
          en: 'Control Organ orders suspension or interruption and bars exploitation',
        },
        quoteFr:
          "Si l'Organe de contrôle estime que les conditions pour la décision ou l'exécution de cette mesure ne sont pas remplies, il en ordonne de manière motivée la suspension ou l'interruption",
        readings: ['R-21'],
      },
    ],
  },
  {
    id: 'lfp-46-10-al3-s1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'notification',
        locator: { text: 'LFP', article: '46/10', alinea: 3, sentence: 1 },
        title: {
          fr: 'La décision est notifiée sans délai au commissaire général ou au chef de corps',
          nl: 'De beslissing wordt onverwijld ter kennis gebracht van de commissaris-generaal of van de korpschef',
          en: 'Decision notified without delay to the commissioner general (or member) or chief of corps',
        },
        quoteFr: 'soit au chef de corps de la zone de police locale concernée, selon le cas',
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-46-10-al3-s2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'notification',
        locator: { text: 'LFP', article: '46/10', alinea: 3, sentence: 2 },
        title: {
          fr: 'Ils en informent sans délai le fonctionnaire de police responsable',
          nl: 'Zij lichten onverwijld de verantwoordelijke politieambtenaar in',
          en: 'They inform the responsible officer without delay',
        },
        quoteFr: 'Ils en informent eux-mêmes sans délai',
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-46-11-al1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LFP', article: '46/11', alinea: 1 },
        title: {
          fr: 'Utilisation non visible lors du transfert de personnes arrêtées ou détenues',
          nl: 'Niet-zichtbaar gebruik bij de overbrenging van aangehouden of gedetineerde personen',
          en: 'Non-visible use during transfers of arrested or detained persons',
        },
        quoteFr:
          "dans le cadre de l'exécution de missions de transfert de personnes détenues ou arrêtées, visées à l'article 23, où les circonstances ne permettent pas aux fonctionnaires de police d'être identifiables et d'utiliser les caméras fixes temporaires ou mobiles, le cas échéant intelligentes, de manière visible, le fonctionnaire de police visé aux articles 7 à 7/3 peut décider d'utiliser ces caméras de manière non visible, dans les lieux ouverts et les lieux fermés accessibles au public en vue de garantir la sécurité des personnes lors de ce transfert",
        readings: ['R-19'],
      },
    ],
  },
  {
    id: 'lfp-46-11-al1-pt1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LFP', article: '46/11', alinea: 1, point: '1°' },
        title: {
          fr: 'Autorisation conjointe de principe, préalable, des ministres de l’Intérieur et de la Justice',
          nl: 'Voorafgaande gezamenlijke principiële toestemming van de ministers van Binnenlandse Zaken en van Justitie',
          en: 'Prior joint authorisation in principle of the ministers of the Interior and Justice',
        },
        quoteFr:
          "cette possibilité ait préalablement fait l'objet d'une autorisation conjointe de principe des ministres de l'Intérieur et de la Justice",
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-46-11-al1-pt2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LFP', article: '46/11', alinea: 1, point: '2°' },
        title: {
          fr: 'Le fonctionnaire fait partie d’un service spécialisé qui utilise des véhicules banalisés',
          nl: 'De politieambtenaar maakt deel uit van een gespecialiseerde dienst die anonieme voertuigen gebruikt',
          en: 'Officer belongs to a specialised unit with unmarked vehicles',
        },
        quoteFr:
          "ce fonctionnaire de police fasse partie d'un service spécialisé dans le transfert de détenus dangereux, qui utilise des véhicules banalisés pour effectuer cette mission",
        readings: [],
      },
    ],
  },
];
