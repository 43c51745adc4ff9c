/* Text of the intelligence law (law of 30 November 1998), article 16/4, §§ 1 and 2 (access). French quotes are exact excerpts (law reference, provisions and amendments); Dutch and English titles are ours. */
import type { Provision } from '../provision.ts';

/** Every version of every provision of article 16/4, §§ 1 and 2 (access). */
export const textOf16x4Access: readonly Provision[] = [
  {
    id: 'lrs-16-4-p1-al1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LRS', article: '16/4', paragraph: '1', alinea: 1 },
        title: {
          fr: 'Accès direct des services de renseignement aux données des caméras de police',
          nl: 'Rechtstreekse toegang van de inlichtingendiensten tot de gegevens van politiecamera’s',
          en: 'Direct access of the intelligence services to police-camera data',
        },
        quoteFr:
          "un accès direct est autorisé pour les services de renseignement et de sécurité aux informations et données à caractère personnel qui sont collectées au moyen de caméras dont l'utilisation par les services de police est autorisée conformément au chapitre IV, section 1re, et au chapitre IV/1, section 2, de la loi sur la fonction de police",
        readings: ['R-38'],
      },
    ],
  },
  {
    id: 'lrs-16-4-p1-al1-roi',
    versions: [
      {
        from: '2018-05-25',
        kind: 'power',
        locator: { text: 'LRS', article: '16/4', paragraph: '1', alinea: 1 },
        title: {
          fr: 'Le Roi détermine les modalités de l’accès direct, après avis de l’autorité de contrôle',
          nl: 'De Koning bepaalt de nadere regels van de rechtstreekse toegang, na advies van de toezichthoudende autoriteit',
          en: 'The King sets the modalities of direct access, after opinion of the supervisory authority',
        },
        quoteFr:
          "Selon les modalités déterminées par le Roi, après avis de l'autorité compétente de contrôle des traitements de données à caractère personnel",
        readings: ['R-15'],
      },
    ],
  },
  {
    id: 'lrs-16-4-p1-al2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'exception',
        locator: { text: 'LRS', article: '16/4', paragraph: '1', alinea: 2 },
        title: {
          fr: 'Pas de contrôle de la police sur le visionnage en temps réel par les services de renseignement',
          nl: 'Geen toezicht van de politie op het bekijken in realtime door de inlichtingendiensten',
          en: 'No police control over live viewing by the intelligence services',
        },
        quoteFr:
          "Par dérogation aux articles 25/5, § 2, et 46/2 de la loi sur la fonction de police, les services de police n'exercent pas de contrôle sur le visionnage en temps réel des images par les services de renseignement et de sécurité",
        readings: ['R-46'],
      },
    ],
  },
  {
    id: 'lrs-16-4-p1-al3',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LRS', article: '16/4', paragraph: '1', alinea: 3 },
        title: {
          fr: 'Usage didactique après anonymisation, pour la formation des membres des services de renseignement',
          nl: 'Didactisch gebruik na anonimisering, voor de opleiding van de leden van de inlichtingendiensten',
          en: 'Didactic use after anonymisation, to train members of the intelligence services',
        },
        quoteFr:
          'peuvent être utilisées à des fins didactiques et pédagogiques dans le cadre de la formation des membres des services de renseignement et de sécurité',
        readings: ['R-41'],
      },
    ],
  },
  {
    id: 'lrs-16-4-p2-al1',
    versions: [
      {
        from: '2018-05-25',
        to: '2024-04-07',
        kind: 'permission',
        locator: { text: 'LRS', article: '16/4', paragraph: '2', alinea: 1 },
        title: {
          fr: 'Accès ponctuel après enregistrement, décidé par un officier de renseignement',
          nl: 'Gerichte toegang na opname, beslist door een inlichtingenofficier',
          en: 'Point access after recording, decided by an intelligence officer',
        },
        quoteFr:
          "peuvent accéder de manière ponctuelle et après leur enregistrement aux informations et données à caractère personnel des banques de données visées aux articles 25/6, 44/2, § 3, alinéa 2, 1° et 2°, et 46/12 de la loi sur la fonction de police, si cela est motivé sur le plan opérationnel, nécessaire pour l'exercice d'une mission précise et décidé par un officier de renseignement",
        readings: ['R-01', 'R-38'],
      },
      {
        from: '2024-04-08',
        kind: 'permission',
        locator: { text: 'LRS', article: '16/4', paragraph: '2', alinea: 1 },
        title: {
          fr: 'Accès ponctuel après enregistrement, décidé par un officier des méthodes',
          nl: 'Gerichte toegang na opname, beslist door een officier voor de methoden',
          en: 'Point access after recording, decided by a methods officer',
        },
        quoteFr:
          "et 46/12 de la loi sur la fonction de police, si cela est motivé sur le plan opérationnel, nécessaire pour l'exercice d'une mission précise et décidé par un officier des méthodes",
        readings: ['R-01', 'R-38', 'A-11'],
      },
    ],
  },
  {
    id: 'lrs-16-4-p2-al2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'power',
        locator: { text: 'LRS', article: '16/4', paragraph: '2', alinea: 2 },
        title: {
          fr: 'Après le premier mois : décision du dirigeant de service ou de son délégué',
          nl: 'Na de eerste maand: beslissing van het diensthoofd of zijn gedelegeerde',
          en: 'After the first month: the head of service or the delegate decides',
        },
        quoteFr:
          "Après le premier mois de conservation, l'accès aux données visées au présent paragraphe est décidé par le dirigeant de service ou son délégué",
        readings: ['R-38'],
      },
    ],
  },
  {
    id: 'lrs-16-4-p2-al3-s1',
    versions: [
      {
        from: '2018-05-25',
        to: '2022-08-14',
        kind: 'notification',
        locator: { text: 'LRS', article: '16/4', paragraph: '2', alinea: 3, sentence: 1 },
        title: {
          fr: 'Décision et motivation transmises au Comité permanent R dans les meilleurs délais',
          nl: 'Beslissing en motivering zo spoedig mogelijk overgezonden aan het Vast Comité I',
          en: 'Decision and reasons sent to Committee R as soon as possible',
        },
        quoteFr:
          'La décision du dirigeant de service ou de son délégué et sa motivation sont transmises au comité permanent R dans les meilleurs délais',
        readings: ['R-38'],
      },
      {
        from: '2022-08-15',
        kind: 'notification',
        locator: { text: 'LRS', article: '16/4', paragraph: '2', alinea: 4, sentence: 1 },
        title: {
          fr: 'Décision et motivation transmises au Comité permanent R dans les meilleurs délais',
          nl: 'Beslissing en motivering zo spoedig mogelijk overgezonden aan het Vast Comité I',
          en: 'Decision and reasons sent to Committee R as soon as possible',
        },
        quoteFr:
          'La décision du dirigeant de service ou de son délégué et sa motivation sont transmises au comité permanent R dans les meilleurs délais',
        readings: ['R-38'],
      },
    ],
  },
  {
    id: 'lrs-16-4-p2-al3-s2',
    versions: [
      {
        from: '2018-05-25',
        to: '2022-08-14',
        kind: 'permission',
        locator: { text: 'LRS', article: '16/4', paragraph: '2', alinea: 3, sentence: 2 },
        title: {
          fr: 'La décision peut porter sur un ensemble de données d’une enquête de renseignement spécifique',
          nl: 'De beslissing kan een geheel van gegevens van een specifiek inlichtingenonderzoek betreffen',
          en: 'One decision may cover a set of data of a specific intelligence investigation',
        },
        quoteFr:
          'La décision peut porter sur un ensemble de données relatives à une enquête de renseignement spécifique',
        readings: ['R-38'],
      },
      {
        from: '2022-08-15',
        kind: 'permission',
        locator: { text: 'LRS', article: '16/4', paragraph: '2', alinea: 4, sentence: 2 },
        title: {
          fr: 'La décision peut porter sur un ensemble de données d’une enquête de renseignement spécifique',
          nl: 'De beslissing kan een geheel van gegevens van een specifiek inlichtingenonderzoek betreffen',
          en: 'One decision may cover a set of data of a specific intelligence investigation',
        },
        quoteFr:
          'La décision peut porter sur un ensemble de données relatives à une enquête de renseignement spécifique',
        readings: ['R-38'],
      },
    ],
  },
  {
    id: 'lrs-16-4-p2-al3-s3',
    versions: [
      {
        from: '2018-05-25',
        to: '2022-08-14',
        kind: 'notification',
        locator: { text: 'LRS', article: '16/4', paragraph: '2', alinea: 3, sentence: 3 },
        title: {
          fr: 'Décision sur un ensemble : liste des accès ponctuels une fois par mois au Comité permanent R',
          nl: 'Beslissing over een geheel: lijst van de gerichte toegangen één keer per maand aan het Vast Comité I',
          en: 'Set decisions: list of point accesses to Committee R once a month',
        },
        quoteFr: 'Dans ce cas, une liste des accès ponctuels est communiquée une fois par mois au Comité permanent R',
        readings: ['R-01', 'R-38'],
      },
      {
        from: '2022-08-15',
        kind: 'notification',
        locator: { text: 'LRS', article: '16/4', paragraph: '2', alinea: 4, sentence: 3 },
        title: {
          fr: 'Décision sur un ensemble : liste des accès ponctuels une fois par mois au Comité permanent R',
          nl: 'Beslissing over een geheel: lijst van de gerichte toegangen één keer per maand aan het Vast Comité I',
          en: 'Set decisions: list of point accesses to Committee R once a month',
        },
        quoteFr: 'Dans ce cas, une liste des accès ponctuels est communiquée une fois par mois au Comité permanent R',
        readings: ['R-01', 'R-38'],
      },
    ],
  },
  {
    id: 'lrs-16-4-p2-al3-s4',
    versions: [
      {
        from: '2018-05-25',
        to: '2022-08-14',
        kind: 'power',
        locator: { text: 'LRS', article: '16/4', paragraph: '2', alinea: 3, sentence: 4 },
        title: {
          fr: 'Le Comité permanent R interdit d’exploiter les données recueillies dans des conditions illégales',
          nl: 'Het Vast Comité I verbiedt het gebruik van gegevens die in onwettige omstandigheden zijn verzameld',
          en: 'Committee R forbids exploitation of unlawfully gathered data',
        },
        quoteFr:
          "Le Comité permanent R interdit aux services de renseignement et de sécurité d'exploiter les données recueillies dans les conditions qui ne respectent pas les conditions légales",
        readings: ['R-21'],
      },
      {
        from: '2022-08-15',
        kind: 'power',
        locator: { text: 'LRS', article: '16/4', paragraph: '2', alinea: 4, sentence: 4 },
        title: {
          fr: 'Le Comité permanent R interdit d’exploiter les données recueillies contre les dispositions légales',
          nl: 'Het Vast Comité I verbiedt het gebruik van gegevens die tegen de wettelijke bepalingen in zijn verzameld',
          en: 'Committee R forbids exploitation of data gathered against the legal provisions',
        },
        quoteFr:
          "Le Comité permanent R interdit aux services de renseignement et de sécurité d'exploiter les données recueillies dans des conditions qui ne respectent pas les dispositions légales",
        readings: ['R-21'],
      },
    ],
  },
  {
    id: 'lrs-16-4-p2-al4',
    versions: [
      {
        from: '2018-05-25',
        to: '2022-08-14',
        kind: 'record',
        locator: { text: 'LRS', article: '16/4', paragraph: '2', alinea: 4 },
        title: {
          fr: 'Accès protégé, tous les accès journalisés, raisons concrètes enregistrées',
          nl: 'Beveiligde toegang, alle toegangen gelogd, concrete redenen geregistreerd',
          en: 'Access protected, all accesses journaled, concrete reasons recorded',
        },
        quoteFr:
          "L'accès à ces informations et données à caractère personnel est protégé, tous les accès sont journalisés et les raisons concrètes des accès sont enregistrées.",
        readings: ['R-49'],
      },
      {
        from: '2022-08-15',
        kind: 'record',
        locator: { text: 'LRS', article: '16/4', paragraph: '2', alinea: 5 },
        title: {
          fr: 'Accès protégé, tous les accès journalisés, raisons concrètes enregistrées',
          nl: 'Beveiligde toegang, alle toegangen gelogd, concrete redenen geregistreerd',
          en: 'Access protected, all accesses journaled, concrete reasons recorded',
        },
        quoteFr:
          "L'accès à ces informations et données à caractère personnel est protégé, tous les accès sont journalisés et les raisons concrètes des accès sont enregistrées.",
        readings: ['R-49'],
      },
    ],
  },
  {
    id: 'lrs-16-4-p2-urgence',
    versions: [
      {
        from: '2022-08-15',
        kind: 'exception',
        locator: { text: 'LRS', article: '16/4', paragraph: '2', alinea: 3 },
        title: {
          fr: 'Urgence : le dirigeant de service ou son délégué peut décider verbalement',
          nl: 'Dringendheid: het diensthoofd of zijn gedelegeerde kan mondeling beslissen',
          en: 'Urgency: the head of service or the delegate may decide orally',
        },
        quoteFr:
          "En cas d'urgence, le dirigeant du service ou son délégué peut décider verbalement d'accéder à ces données",
        readings: ['A-11', 'R-38'],
      },
    ],
  },
  {
    id: 'lrs-16-4-p2-urgence-ecrit',
    versions: [
      {
        from: '2022-08-15',
        kind: 'deadline',
        locator: { text: 'LRS', article: '16/4', paragraph: '2', alinea: 3 },
        title: {
          fr: 'Décision verbale confirmée par écrit le premier jour ouvrable qui suit',
          nl: 'Mondelinge beslissing schriftelijk bevestigd op de eerste werkdag die volgt',
          en: 'Oral decision confirmed in writing on the first working day',
        },
        quoteFr:
          "Cette décision verbale est confirmée par une décision écrite, le premier jour ouvrable qui suit la date de la décision, selon les modalités fixées à l'alinéa 4",
        readings: ['A-11'],
      },
    ],
  },
];
