/* Text of LFP 46/12 to 46/14: recordings, access, register. French quotes are exact excerpts of the consolidated text (law reference, provisions and amendments); Dutch and English titles are ours. */
import type { Provision } from '../provision.ts';

/** Every version of every provision of LFP 46/12 to 46/14: recordings, access, register. */
export const textOf46x12to14: readonly Provision[] = [
  {
    id: 'lfp-46-12-al1',
    versions: [
      {
        from: '2018-05-25',
        to: '2024-01-19',
        kind: 'deadline',
        locator: { text: 'LFP', article: '46/12', alinea: 1 },
        title: {
          fr: 'Conservation : douze mois au plus',
          nl: 'Bewaring: ten hoogste twaalf maanden',
          en: 'Non-visible recordings kept up to twelve months',
        },
        quoteFr:
          "Les informations et données à caractère personnel collectées au moyen de caméras non visibles peuvent être enregistrées et conservées pour une durée n'excédant pas douze mois à compter de leur enregistrement, sauf si un autre délai est prévu dans la section 12 du chapitre IV",
        readings: ['R-01', 'R-06'],
      },
      {
        from: '2024-01-20',
        kind: 'deadline',
        locator: { text: 'LFP', article: '46/12', alinea: 1 },
        title: {
          fr: 'Conservation : 365 jours au plus',
          nl: 'Bewaring: ten hoogste 365 dagen',
          en: 'Non-visible recordings kept up to 365 days',
        },
        quoteFr:
          "Les informations et données à caractère personnel collectées au moyen de caméras non visibles peuvent être enregistrées et conservées pour une durée n'excédant pas 365 jours à compter de leur enregistrement, sauf si un autre délai est prévu dans la section 12 du chapitre IV",
        readings: ['R-06', 'A-01', 'A-02'],
      },
    ],
  },
  {
    id: 'lfp-46-12-al2-s1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'deadline',
        locator: { text: 'LFP', article: '46/12', alinea: 2, sentence: 1 },
        title: {
          fr: 'Données de l’article 46/7 : de la préparation à la fin de l’action, à des fins tactiques',
          nl: 'Gegevens van artikel 46/7: van de voorbereiding tot het einde van de actie, voor tactische doeleinden',
          en: '46/7 data: from preparation until the end of the action, tactical use',
        },
        quoteFr:
          "peuvent être enregistrées, conservées et utilisées à des fins tactiques dès la préparation de l'action de police judiciaire et jusqu'à ce que celle-ci ait pris fin",
        readings: ['R-06'],
      },
    ],
  },
  {
    id: 'lfp-46-12-al2-s2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'exception',
        locator: { text: 'LFP', article: '46/12', alinea: 2, sentence: 2 },
        title: {
          fr: 'Données de l’article 46/7 : plus longtemps pour des faits punissables constatés par hasard',
          nl: 'Gegevens van artikel 46/7: langer voor bij toeval vastgestelde strafbare feiten',
          en: '46/7 data kept longer only to prove punishable facts found by chance or identify authors',
        },
        quoteFr:
          "Les données à caractère personnel et informations peuvent uniquement être conservées et utilisées pour une durée plus longue afin de prouver des faits punissables constatés par hasard ou d'en identifier les auteurs",
        readings: ['R-06'],
      },
    ],
  },
  {
    id: 'lfp-46-12-al3-s1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'deadline',
        locator: { text: 'LFP', article: '46/12', alinea: 3, sentence: 1 },
        title: {
          fr: 'Données de l’article 46/9 : pour la durée de la mission, à des fins tactiques',
          nl: 'Gegevens van artikel 46/9: voor de duur van de opdracht, voor tactische doeleinden',
          en: '46/9 data: for the duration of the mission, tactical use',
        },
        quoteFr:
          "dans le cadre de l'exécution de missions spécialisées de protection de personnes visées à l'article 46/9, peuvent être enregistrées, conservées et utilisées à des fins tactiques pour la durée de la mission",
        readings: ['R-06'],
      },
    ],
  },
  {
    id: 'lfp-46-12-al3-refus',
    versions: [
      {
        from: '2018-05-25',
        kind: 'prohibition',
        locator: { text: 'LFP', article: '46/12', alinea: 3 },
        title: {
          fr: 'Données de l’article 46/9 : pas si la personne protégée a marqué son refus',
          nl: 'Gegevens van artikel 46/9: niet als de beschermde persoon zich heeft verzet',
          en: '46/9 data: not if the protected person has refused',
        },
        quoteFr: "à moins que la personne faisant l'objet d'une mesure de protection n'ait marqué son refus",
        readings: ['R-06'],
      },
    ],
  },
  {
    id: 'lfp-46-12-al3-s2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'exception',
        locator: { text: 'LFP', article: '46/12', alinea: 3, sentence: 2 },
        title: {
          fr: 'Données de l’article 46/9 : plus longtemps pour des faits punissables constatés par hasard',
          nl: 'Gegevens van artikel 46/9: langer voor bij toeval vastgestelde strafbare feiten',
          en: '46/9 data kept longer only for punishable facts found by chance',
        },
        quoteFr:
          "Les données à caractère personnel et informations peuvent uniquement être conservées et utilisées pour une durée plus longue en cas de faits punissables constatés par hasard, afin de prouver ces faits ou d'en identifier les auteurs",
        readings: ['R-06'],
      },
    ],
  },
  {
    id: 'lfp-46-12-al4-s1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'deadline',
        locator: { text: 'LFP', article: '46/12', alinea: 4, sentence: 1 },
        title: {
          fr: 'Données de l’article 46/11 : pour la durée de la mission, à des fins tactiques',
          nl: 'Gegevens van artikel 46/11: voor de duur van de opdracht, voor tactische doeleinden',
          en: '46/11 data: for the duration of the mission, tactical use',
        },
        quoteFr:
          "visées à l'article 46/11, peuvent être enregistrées, conservées et utilisées à des fins tactiques pour la durée de la mission",
        readings: ['R-06'],
      },
    ],
  },
  {
    id: 'lfp-46-12-al4-s2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'exception',
        locator: { text: 'LFP', article: '46/12', alinea: 4, sentence: 2 },
        title: {
          fr: 'Données de l’article 46/11 : plus longtemps pour des faits punissables constatés par hasard',
          nl: 'Gegevens van artikel 46/11: langer voor bij toeval vastgestelde strafbare feiten',
          en: '46/11 data kept longer only for punishable facts found by chance',
        },
        quoteFr:
          "pour une durée plus longue en cas de faits punissables constatés par hasard, afin de prouver ces faits ou d'en identifier les auteurs",
        readings: ['R-06'],
      },
    ],
  },
  {
    id: 'lfp-46-13-al1',
    versions: [
      {
        from: '2018-05-25',
        to: '2024-01-19',
        kind: 'permission',
        locator: { text: 'LFP', article: '46/13', alinea: 1 },
        title: {
          fr: 'Accès pendant un mois, motivé sur le plan opérationnel et nécessaire pour une mission précise',
          nl: 'Toegang gedurende één maand, operationeel gemotiveerd en noodzakelijk voor een welbepaalde opdracht',
          en: 'Access to non-visible recordings during one month',
        },
        quoteFr:
          "L'accès aux données à caractère personnel et informations visées à l 'article 46/12 est autorisé pendant une période d'un mois à compter de leur enregistrement, à condition qu'il soit motivé sur le plan opérationnel et nécessaire pour l'exercice d'une mission précise",
        readings: ['R-01', 'R-06', 'R-20'],
      },
      {
        from: '2024-01-20',
        kind: 'permission',
        locator: { text: 'LFP', article: '46/13', alinea: 1 },
        title: {
          fr: 'Accès pendant trente jours, motivé sur le plan opérationnel et nécessaire pour une mission précise',
          nl: 'Toegang gedurende dertig dagen, operationeel gemotiveerd en noodzakelijk voor een welbepaalde opdracht',
          en: 'Access to non-visible recordings during thirty days',
        },
        quoteFr:
          "L'accès aux données à caractère personnel et informations visées à l 'article 46/12 est autorisé pendant une période de trente jours à compter de leur enregistrement, à condition qu'il soit motivé sur le plan opérationnel et nécessaire pour l'exercice d'une mission précise",
        readings: ['R-06', 'R-20', 'A-01', 'A-02'],
      },
    ],
  },
  {
    id: 'lfp-46-13-al2',
    versions: [
      {
        from: '2018-05-25',
        to: '2024-01-19',
        kind: 'prohibition',
        locator: { text: 'LFP', article: '46/13', alinea: 2 },
        title: {
          fr: 'Après le premier mois : police judiciaire et décision écrite et motivée du procureur du Roi ou du juge d’instruction',
          nl: 'Na de eerste maand: gerechtelijke politie en schriftelijke, gemotiveerde beslissing van de procureur des Konings of van de onderzoeksrechter',
          en: 'After the first month: judicial police and written reasoned decision of prosecutor or investigating judge',
        },
        quoteFr:
          "n'est possible que pour des finalités de police judiciaire et moyennant une décision écrite et motivée du procureur du Roi ou du juge d'instruction",
        readings: ['R-01', 'R-04', 'R-06'],
      },
      {
        from: '2024-01-20',
        kind: 'prohibition',
        locator: { text: 'LFP', article: '46/13', alinea: 2 },
        title: {
          fr: 'Après les trente premiers jours : police judiciaire et décision écrite et motivée du procureur du Roi ou du juge d’instruction',
          nl: 'Na de eerste dertig dagen: gerechtelijke politie en schriftelijke, gemotiveerde beslissing van de procureur des Konings of van de onderzoeksrechter',
          en: 'After thirty days: judicial police and written reasoned decision of prosecutor or investigating judge',
        },
        quoteFr:
          "Après les trente premiers jours, l'accès à ces données à caractère personnel et informations n'est possible que pour des finalités de police judiciaire et moyennant une décision écrite et motivée du procureur du Roi ou du juge d'instruction",
        readings: ['R-04', 'A-01', 'A-02'],
      },
    ],
  },
  {
    id: 'lfp-46-13-al3',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'LFP', article: '46/13', alinea: 3 },
        title: {
          fr: 'L’accès est protégé et tous les accès sont journalisés',
          nl: 'De toegang is beveiligd en elke toegang wordt gelogd',
          en: 'Access protected and all accesses journaled',
        },
        quoteFr:
          "L'accès à ces informations et données à caractère personnel est protégé et tous les accès sont journalisés",
        readings: ['R-20', 'R-49'],
      },
    ],
  },
  {
    id: 'lfp-46-14',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'LFP', article: '46/14' },
        title: {
          fr: 'Le registre comprend une section relative aux utilisations non visibles',
          nl: 'Het register bevat een afdeling over het niet-zichtbare gebruik',
          en: 'The register of 25/8 has a section on non-visible uses',
        },
        quoteFr: 'comprend une section relative aux utilisations non visibles de caméras',
        readings: ['R-40'],
      },
    ],
  },
];
