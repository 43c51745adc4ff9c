/* Text of the intelligence law (law of 30 November 1998), article 16/4, §§ 3 to 6 (correlation, register, suspension, two hats). French quotes are exact excerpts (law reference, provisions and amendments); Dutch and English titles are ours. */
import type { Provision } from '../provision.ts';

/** Every version of every provision of article 16/4, §§ 3 to 6 (correlation, register, suspension, two hats). */
export const textOf16x4Correlation: readonly Provision[] = [
  {
    id: 'lrs-16-4-p3-al1-pt1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LRS', article: '16/4', paragraph: '3', alinea: 1, point: '1°' },
        title: {
          fr: 'Corrélation des banques de données ANPR avec des banques de données propres ou des listes de personnes',
          nl: 'Correlatie van de ANPR-gegevensbanken met eigen gegevensbanken of lijsten van personen',
          en: 'Correlation of ANPR databases with own databases or lists of persons',
        },
        quoteFr:
          'les banques de données gérées par les services de renseignement et de sécurité ou qui leur sont directement disponibles ou accessibles dans le cadre de leurs missions, ou des listes de personnes élaborées par les services de renseignement et de sécurité dans le cadre de leurs missions',
        readings: ['R-39'],
      },
    ],
  },
  {
    id: 'lrs-16-4-p3-al1-pt2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LRS', article: '16/4', paragraph: '3', alinea: 1, point: '2°' },
        title: {
          fr: 'Corrélation des banques de données ANPR avec des critères d’évaluation préétablis',
          nl: 'Correlatie van de ANPR-gegevensbanken met vooraf vastgestelde beoordelingscriteria',
          en: 'Correlation of ANPR databases with pre-set criteria',
        },
        quoteFr:
          "de la loi sur la fonction de police en corrélation avec : (…) 2. des critères d'évaluation préétablis",
        readings: ['R-39'],
      },
    ],
  },
  {
    id: 'lrs-16-4-p3-al2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LRS', article: '16/4', paragraph: '3', alinea: 2 },
        title: {
          fr: 'Listes et critères de l’article 16/4 : corrélation après enregistrement seulement',
          nl: 'Lijsten en criteria van artikel 16/4: enkel correlatie na opname',
          en: 'Lists and criteria of 16/4 serve correlation after recording only',
        },
        quoteFr: 'sont préparés dans le but de réaliser cette corrélation après enregistrement des données',
        readings: ['R-39'],
      },
    ],
  },
  {
    id: 'lrs-16-4-p3-al3-s1',
    versions: [
      {
        from: '2018-05-25',
        to: '2022-08-14',
        kind: 'power',
        locator: { text: 'LRS', article: '16/4', paragraph: '3', alinea: 3, sentence: 1 },
        title: {
          fr: 'Contenu des banques de données ou listes soumis à l’autorisation d’un officier de renseignement',
          nl: 'Inhoud van de gegevensbanken of lijsten onderworpen aan de toestemming van een inlichtingenofficier',
          en: 'Content of databases or lists authorised by an intelligence officer',
        },
        quoteFr: "utilisées en vue d'une corrélation, est soumis à l'autorisation d'un officier de renseignement",
        readings: [],
      },
      {
        from: '2022-08-15',
        kind: 'power',
        locator: { text: 'LRS', article: '16/4', paragraph: '3', alinea: 3, sentence: 1 },
        title: {
          fr: 'Contenu des banques de données ou listes soumis à l’autorisation d’un officier des méthodes',
          nl: 'Inhoud van de gegevensbanken of lijsten onderworpen aan de toestemming van een officier voor de methoden',
          en: 'Content of databases or lists authorised by a methods officer',
        },
        quoteFr: "utilisées en vue d'une corrélation, est soumis à l'autorisation d'un officier des méthodes",
        readings: ['A-11', 'R-39'],
      },
    ],
  },
  {
    id: 'lrs-16-4-p3-al3-s2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LRS', article: '16/4', paragraph: '3', alinea: 3, sentence: 2 },
        title: {
          fr: 'La décision peut porter sur une ou plusieurs enquêtes de renseignement spécifiques',
          nl: 'De beslissing kan een of meer specifieke inlichtingenonderzoeken betreffen',
          en: 'The decision may cover one or more specific intelligence investigations',
        },
        quoteFr:
          'La décision de mettre les banques de données ou les listes en corrélation peut porter sur un ensemble de données relatives à une ou plusieurs enquêtes de renseignement spécifiques',
        readings: ['R-38'],
      },
    ],
  },
  {
    id: 'lrs-16-4-p3-al4-s1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'notification',
        locator: { text: 'LRS', article: '16/4', paragraph: '3', alinea: 4, sentence: 1 },
        title: {
          fr: 'Chaque liste corrélée communiquée au Comité permanent R dans les meilleurs délais',
          nl: 'Elke gecorreleerde lijst zo spoedig mogelijk meegedeeld aan het Vast Comité I',
          en: 'Each correlated list communicated to Committee R as soon as possible',
        },
        quoteFr:
          "Chaque liste avec laquelle la corrélation visée à l'alinéa 1er, 1°, est réalisée, est communiquée dans les meilleurs délais au Comité permanent R",
        readings: [],
      },
    ],
  },
  {
    id: 'lrs-16-4-p3-al4-s2',
    versions: [
      {
        from: '2018-05-25',
        to: '2022-08-14',
        kind: 'power',
        locator: { text: 'LRS', article: '16/4', paragraph: '3', alinea: 4, sentence: 2 },
        title: {
          fr: 'Le Comité permanent R interdit d’exploiter une corrélation faite dans des circonstances illégales',
          nl: 'Het Vast Comité I verbiedt het gebruik van een correlatie in onwettige omstandigheden',
          en: 'Committee R forbids exploitation of an unlawful correlation',
        },
        quoteFr:
          "d'exploiter les données recueillies dans les circonstances qui ne respectent pas les conditions légales",
        readings: ['R-21'],
      },
      {
        from: '2022-08-15',
        kind: 'power',
        locator: { text: 'LRS', article: '16/4', paragraph: '3', alinea: 4, sentence: 2 },
        title: {
          fr: 'Le Comité permanent R interdit d’exploiter une corrélation contraire aux dispositions légales',
          nl: 'Het Vast Comité I verbiedt het gebruik van een correlatie die strijdig is met de wettelijke bepalingen',
          en: 'Committee R forbids exploitation of a correlation made against the legal provisions',
        },
        quoteFr:
          "Le Comité permanent R interdit aux services de renseignement et de sécurité d'exploiter les données recueillies dans des conditions qui ne respectent pas les dispositions légales",
        readings: ['R-21'],
      },
    ],
  },
  {
    id: 'lrs-16-4-p3-al5-s1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LRS', article: '16/4', paragraph: '3', alinea: 5, sentence: 1 },
        title: {
          fr: 'Critères d’évaluation présentés préalablement au Comité permanent R',
          nl: 'Beoordelingscriteria vooraf voorgelegd aan het Vast Comité I',
          en: 'Criteria presented to Committee R beforehand',
        },
        quoteFr:
          "Les critères d'évaluation visés à l'alinéa 1er, 2°, sont préalablement présentés au Comité permanent R",
        readings: ['R-39'],
      },
    ],
  },
  {
    id: 'lrs-16-4-p3-al5-s2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'exception',
        locator: { text: 'LRS', article: '16/4', paragraph: '3', alinea: 5, sentence: 2 },
        title: {
          fr: 'Les corrélations qui affinent des critères présentés ne sont plus présentées',
          nl: 'Correlaties die voorgelegde criteria verfijnen, worden niet meer voorgelegd',
          en: 'Refinements of presented criteria need no new presentation',
        },
        quoteFr: "Des corrélations qui affinent ces critères d'évaluations ne doivent plus être présentées",
        readings: ['R-39'],
      },
    ],
  },
  {
    id: 'lrs-16-4-p3-al5-s3-individu',
    versions: [
      {
        from: '2018-05-25',
        kind: 'prohibition',
        locator: { text: 'LRS', article: '16/4', paragraph: '3', alinea: 5, sentence: 3 },
        title: {
          fr: 'Les critères ne peuvent viser l’identification d’un individu',
          nl: 'De criteria mogen niet gericht zijn op de identificatie van een individu',
          en: 'Criteria may not aim at identifying an individual',
        },
        quoteFr: "Ces critères d'évaluation ne peuvent viser l'identification d'un individu",
        readings: [],
      },
    ],
  },
  {
    id: 'lrs-16-4-p3-al5-s3-cible',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LRS', article: '16/4', paragraph: '3', alinea: 5, sentence: 3 },
        title: {
          fr: 'Critères ciblés, proportionnés et spécifiques',
          nl: 'Gerichte, evenredige en specifieke criteria',
          en: 'Criteria targeted, proportionate and specific',
        },
        quoteFr: 'et doivent être ciblés, proportionnés et spécifiques.',
        readings: ['R-39'],
      },
    ],
  },
  {
    id: 'lrs-16-4-p4',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LRS', article: '16/4', paragraph: '4' },
        title: {
          fr: 'Accès des services de renseignement au registre national des caméras fixes',
          nl: 'Toegang van de inlichtingendiensten tot het nationaal register van vaste camera’s',
          en: 'Access of the intelligence services to the national register of fixed cameras',
        },
        quoteFr:
          "peuvent accéder au registre mentionné à l'article 25/8, alinéa 2, de la loi sur la fonction de police",
        readings: ['R-40'],
      },
    ],
  },
  {
    id: 'lrs-16-4-p5-al1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'prohibition',
        locator: { text: 'LRS', article: '16/4', paragraph: '5', alinea: 1 },
        title: {
          fr: 'Pas de demande parallèle sur la base de l’article 14, alinéa 2',
          nl: 'Geen parallel verzoek op grond van artikel 14, tweede lid',
          en: 'No parallel request on the basis of article 14, paragraph 2',
        },
        quoteFr:
          "un service de renseignement et de sécurité ne peut pas solliciter le même accès direct sur la base de l'article 14, alinéa 2",
        readings: ['R-38'],
      },
    ],
  },
  {
    id: 'lrs-16-4-p5-al2-s1',
    versions: [
      {
        from: '2018-05-25',
        to: '2022-08-14',
        kind: 'power',
        locator: { text: 'LRS', article: '16/4', paragraph: '5', alinea: 2, sentence: 1 },
        title: {
          fr: 'Le magistrat compétent peut suspendre temporairement l’accès (enquête ou instruction)',
          nl: 'De bevoegde magistraat kan de toegang tijdelijk schorsen (opsporings- of gerechtelijk onderzoek)',
          en: 'The competent magistrate may temporarily suspend the access (inquiry or judicial investigation)',
        },
        quoteFr:
          "Le magistrat compétent qui estime qu'un accès direct aux informations et aux données à caractère personnel entrave la bonne exécution d'une enquête ou d'une instruction judiciaire, peut décider de suspendre temporairement l'accès",
        readings: ['R-38'],
      },
      {
        from: '2022-08-15',
        kind: 'power',
        locator: { text: 'LRS', article: '16/4', paragraph: '5', alinea: 2, sentence: 1 },
        title: {
          fr: 'Le magistrat compétent peut suspendre temporairement l’accès (information ou instruction)',
          nl: 'De bevoegde magistraat kan de toegang tijdelijk schorsen (opsporingsonderzoek of gerechtelijk onderzoek)',
          en: 'The competent magistrate may temporarily suspend the access (information or judicial investigation)',
        },
        quoteFr:
          "entrave la bonne exécution d'une information ou d'une instruction judiciaire, peut décider de suspendre temporairement l'accès",
        readings: ['R-38'],
      },
    ],
  },
  {
    id: 'lrs-16-4-p5-al2-s2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'notification',
        locator: { text: 'LRS', article: '16/4', paragraph: '5', alinea: 2, sentence: 2 },
        title: {
          fr: 'Le service qui utilise l’accès est informé que les données sont incomplètes',
          nl: 'De dienst die de toegang gebruikt, wordt meegedeeld dat de gegevens onvolledig zijn',
          en: 'The service that uses the access is told that the data are incomplete',
        },
        quoteFr:
          'Si un service de renseignement ou de sécurité utilise un accès direct concernant ces informations et données à caractère personnel, il sera informé que ces dernières sont incomplètes',
        readings: ['R-38'],
      },
    ],
  },
  {
    id: 'lrs-16-4-p6',
    versions: [
      {
        from: '2018-05-25',
        to: '2022-08-14',
        kind: 'prohibition',
        locator: { text: 'LRS', article: '16/4', paragraph: '6' },
        title: {
          fr: 'L’officier de renseignement qui décide n’est pas le gestionnaire du dossier',
          nl: 'De inlichtingenofficier die beslist, is niet de beheerder van het dossier',
          en: 'The intelligence officer who decides is not the case manager',
        },
        quoteFr:
          "L'officier de renseignement qui prend les décisions prévues par cet article, ne peut pas être en même temps le gestionnaire du dossier auquel la décision se rapporte",
        readings: [],
      },
      {
        from: '2022-08-15',
        kind: 'prohibition',
        locator: { text: 'LRS', article: '16/4', paragraph: '6' },
        title: {
          fr: 'L’officier des méthodes qui décide n’est pas le gestionnaire du dossier',
          nl: 'De officier voor de methoden die beslist, is niet de beheerder van het dossier',
          en: 'The methods officer who decides is not the case manager',
        },
        quoteFr:
          "L'officier des méthodes qui prend les décisions prévues par cet article, ne peut pas être en même temps le gestionnaire du dossier auquel la décision se rapporte",
        readings: ['A-11'],
      },
    ],
  },
];
