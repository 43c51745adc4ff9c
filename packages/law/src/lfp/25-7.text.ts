/* Text of LFP 25/7: access. French quotes are exact excerpts of the consolidated text (law reference, provisions and amendments); Dutch and English titles are ours. */
import type { Provision } from '../provision.ts';

/** Every version of every provision of LFP 25/7: access. */
export const textOf25x7: readonly Provision[] = [
  {
    id: 'lfp-25-7-p1-al1',
    versions: [
      {
        from: '2018-05-25',
        to: '2024-01-19',
        kind: 'permission',
        locator: { text: 'LFP', article: '25/7', paragraph: '1', alinea: 1 },
        title: {
          fr: 'Accès pendant un mois, motivé sur le plan opérationnel et nécessaire pour une mission précise',
          nl: 'Toegang gedurende één maand, operationeel gemotiveerd en noodzakelijk voor een welbepaalde opdracht',
          en: 'Access during one month if operationally motivated and necessary for a precise mission',
        },
        quoteFr:
          "est autorisé pendant une période d'un mois à compter de leur enregistrement, à condition qu'il soit motivé sur le plan opérationnel et nécessaire pour l'exercice d'une mission précise",
        readings: ['R-01', 'R-03'],
      },
      {
        from: '2024-01-20',
        kind: 'permission',
        locator: { text: 'LFP', article: '25/7', paragraph: '1', alinea: 1 },
        title: {
          fr: 'Accès pendant trente jours, motivé sur le plan opérationnel et nécessaire pour une mission précise',
          nl: 'Toegang gedurende dertig dagen, operationeel gemotiveerd en noodzakelijk voor een welbepaalde opdracht',
          en: 'Access during thirty days if operationally motivated and necessary for a precise mission',
        },
        quoteFr:
          "L'accès aux données à caractère personnel et informations visées à l'article 25/6 est autorisé pendant une période de trente jours à compter de leur enregistrement, à condition qu'il soit motivé sur le plan opérationnel et nécessaire pour l'exercice d'une mission précise",
        readings: ['R-03', 'A-01', 'A-02'],
      },
    ],
  },
  {
    id: 'lfp-25-7-p1-al2',
    versions: [
      {
        from: '2018-05-25',
        to: '2024-01-19',
        kind: 'prohibition',
        locator: { text: 'LFP', article: '25/7', paragraph: '1', alinea: 2 },
        title: {
          fr: 'Après le premier mois : police judiciaire et décision écrite et motivée du procureur du Roi',
          nl: 'Na de eerste maand: gerechtelijke politie en schriftelijke, gemotiveerde beslissing van de procureur des Konings',
          en: 'After the first month: judicial police only, written reasoned decision of the prosecutor',
        },
        quoteFr:
          "Après le premier mois de conservation, l'accès à ces données à caractère personnel et informations n'est possible que pour des finalités de police judiciaire et moyennant une décision écrite et motivée du procureur du Roi",
        readings: ['R-01', 'R-03', 'R-04'],
      },
      {
        from: '2024-01-20',
        kind: 'prohibition',
        locator: { text: 'LFP', article: '25/7', paragraph: '1', alinea: 2 },
        title: {
          fr: 'Après les trente premiers jours : police judiciaire et décision écrite et motivée du procureur du Roi',
          nl: 'Na de eerste dertig dagen: gerechtelijke politie en schriftelijke, gemotiveerde beslissing van de procureur des Konings',
          en: 'After thirty days: judicial police only, written reasoned decision of the prosecutor',
        },
        quoteFr:
          "Après les trente premiers jours, l'accès à ces données à caractère personnel et informations n'est possible que pour des finalités de police judiciaire et moyennant une décision écrite et motivée du procureur du Roi",
        readings: ['R-03', 'R-04', 'A-01', 'A-02', 'A-08'],
      },
    ],
  },
  {
    id: 'lfp-25-7-p1-al3-protege',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LFP', article: '25/7', paragraph: '1', alinea: 3 },
        title: { fr: 'L’accès est protégé', nl: 'De toegang is beveiligd', en: 'Access is protected' },
        quoteFr: "L'accès à ces informations et données à caractère personnel est protégé",
        readings: ['R-49'],
      },
    ],
  },
  {
    id: 'lfp-25-7-p1-al3-journal',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'LFP', article: '25/7', paragraph: '1', alinea: 3 },
        title: {
          fr: 'Tous les accès sont journalisés',
          nl: 'Elke toegang wordt gelogd',
          en: 'All accesses are journaled',
        },
        quoteFr: 'tous les accès sont journalisés',
        readings: ['R-49'],
      },
    ],
  },
  {
    id: 'lfp-25-7-p1-al3-raisons',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'LFP', article: '25/7', paragraph: '1', alinea: 3 },
        title: {
          fr: 'Les raisons concrètes des accès sont enregistrées',
          nl: 'De concrete redenen van de toegang worden geregistreerd',
          en: 'Concrete reasons of the accesses are recorded',
        },
        quoteFr: 'les raisons concrètes des accès sont enregistrées',
        readings: ['R-20', 'R-49'],
      },
    ],
  },
  {
    id: 'lfp-25-7-p2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LFP', article: '25/7', paragraph: '2' },
        title: {
          fr: 'Utilisation didactique et pédagogique après anonymisation',
          nl: 'Didactisch en pedagogisch gebruik na anonimisering',
          en: 'Didactic and pedagogical use after anonymisation',
        },
        quoteFr:
          'Après anonymisation, les données à caractère personnel et informations visées au paragraphe 1er peuvent être utilisées à des fins didactiques et pédagogiques dans le cadre de la formation des membres des services de police',
        readings: ['R-41'],
      },
    ],
  },
];
