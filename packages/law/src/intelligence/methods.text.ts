/* Text of the intelligence law (law of 30 November 1998), articles 3, 18/4 and 18/11 (definitions and special methods). French quotes are exact excerpts (law reference, provisions and amendments); Dutch and English titles are ours. */
import type { Provision } from '../provision.ts';

/** Every version of every provision of articles 3, 18/4 and 18/11 (definitions and special methods). */
export const textOfMethods: readonly Provision[] = [
  {
    id: 'lrs-3-pt8-1',
    versions: [
      {
        from: '2022-08-15',
        kind: 'definition',
        locator: { text: 'LRS', article: '3', point: '8°/1' },
        title: {
          fr: 'Définition : délégué du dirigeant de service',
          nl: 'Definitie: gedelegeerde van het diensthoofd',
          en: 'Definition: delegate of the head of service',
        },
        readings: ['A-11'],
      },
    ],
  },
  {
    id: 'lrs-3-pt9',
    versions: [
      {
        from: '2024-04-08',
        kind: 'definition',
        locator: { text: 'LRS', article: '3', point: '9°' },
        title: {
          fr: 'Définition : officier des méthodes',
          nl: 'Definitie: officier voor de methoden',
          en: 'Definition: methods officer',
        },
        readings: ['A-11'],
      },
    ],
  },
  {
    id: 'lrs-3-pt28',
    versions: [
      {
        from: '2024-07-15',
        kind: 'definition',
        locator: { text: 'LRS', article: '3', point: '28°' },
        title: { fr: 'Définition : jour ouvrable', nl: 'Definitie: werkdag', en: 'Definition: working day' },
        readings: ['A-11'],
      },
    ],
  },
  {
    id: 'lrs-18-4-p3-al1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LRS', article: '18/4', paragraph: '3', alinea: 1 },
        title: {
          fr: 'Méthode spécifique : observation au moyen d’un accès direct',
          nl: 'Specifieke methode: observatie via rechtstreekse toegang',
          en: 'Specific method: observation through direct access',
        },
        quoteFr:
          "L'observation à l'aide de moyens techniques peut être mise en oeuvre via un accès direct aux informations et données à caractère personnel visées à l'article 16/4, § 1er",
        readings: ['R-39'],
      },
    ],
  },
  {
    id: 'lrs-18-4-p3-al2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LRS', article: '18/4', paragraph: '3', alinea: 2 },
        title: {
          fr: 'Méthode spécifique : corrélation en temps réel',
          nl: 'Specifieke methode: correlatie in realtime',
          en: 'Specific method: real-time correlation',
        },
        quoteFr:
          "Le cas échéant, elle peut être mise en oeuvre via la corrélation visée à l'article 16/4, § 3, pour laquelle les banques de données ou les listes, ou les critères d'évaluation préétablis sont préparés dans le but de réaliser cette corrélation en temps réel",
        readings: ['R-39'],
      },
    ],
  },
  {
    id: 'lrs-18-4-p3-al3',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LRS', article: '18/4', paragraph: '3', alinea: 3 },
        title: {
          fr: 'Méthode spécifique : décision sur un ensemble de données d’une enquête spécifique',
          nl: 'Specifieke methode: beslissing over een geheel van gegevens van een specifiek onderzoek',
          en: 'Specific method: decision on a set of data of a specific investigation',
        },
        quoteFr:
          'La décision du dirigeant de service peut porter sur un ensemble de données relatives à une enquête de renseignement spécifique',
        readings: ['R-38'],
      },
    ],
  },
  {
    id: 'lrs-18-4-p3-al4',
    versions: [
      {
        from: '2018-05-25',
        kind: 'prohibition',
        locator: { text: 'LRS', article: '18/4', paragraph: '3', alinea: 4 },
        title: {
          fr: 'Méthode spécifique : critères ne visant pas un individu, ciblés, proportionnés, spécifiques',
          nl: 'Specifieke methode: criteria niet gericht op een individu, gericht, evenredig, specifiek',
          en: 'Specific method: criteria not aimed at an individual, targeted, proportionate, specific',
        },
        quoteFr:
          "Les critères d'évaluation visés à l'article 16/4, § 3, alinéa 1er, 2°, ne peuvent viser l'identification d'un individu et doivent être ciblés, proportionnés et spécifiques",
        readings: ['R-39'],
      },
    ],
  },
  {
    id: 'lrs-18-4-p3-al5',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LRS', article: '18/4', paragraph: '3', alinea: 5 },
        title: {
          fr: 'Méthode spécifique : la décision mentionne le phénomène ou la menace et le lien avec les critères',
          nl: 'Specifieke methode: de beslissing vermeldt het fenomeen of de dreiging en het verband met de criteria',
          en: 'Specific method: the decision states the phenomenon or threat and the link with the criteria',
        },
        quoteFr:
          "Par dérogation à l'article 18/3, § 2, 2° à 4°, la décision mentionne le phénomène ou la menace qui fait l'objet de la méthode et le lien avec les critères",
        readings: ['R-39'],
      },
    ],
  },
  {
    id: 'lrs-18-11-p3-al1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LRS', article: '18/11', paragraph: '3', alinea: 1 },
        title: {
          fr: 'Méthode exceptionnelle : observation au moyen d’un accès direct',
          nl: 'Uitzonderlijke methode: observatie via rechtstreekse toegang',
          en: 'Exceptional method: observation through direct access',
        },
        quoteFr:
          "L'observation à l'aide de moyens techniques peut être mise en oeuvre via un accès direct aux informations et données à caractère personnel visées à l'article 16/4, § 1er",
        readings: ['R-39'],
      },
    ],
  },
  {
    id: 'lrs-18-11-p3-al2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LRS', article: '18/11', paragraph: '3', alinea: 2 },
        title: {
          fr: 'Méthode exceptionnelle : corrélation en temps réel',
          nl: 'Uitzonderlijke methode: correlatie in realtime',
          en: 'Exceptional method: real-time correlation',
        },
        quoteFr:
          "Le cas échéant, elle peut être mise en oeuvre via la corrélation visée à l'article 16/4, § 3, pour laquelle les banques de données ou les listes, ou les critères d'évaluation préétablis sont préparés dans le but de réaliser cette corrélation en temps réel",
        readings: ['R-39'],
      },
    ],
  },
  {
    id: 'lrs-18-11-p3-al3',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LRS', article: '18/11', paragraph: '3', alinea: 3 },
        title: {
          fr: 'Méthode exceptionnelle : décision sur un ensemble de données d’une enquête spécifique',
          nl: 'Uitzonderlijke methode: beslissing over een geheel van gegevens van een specifiek onderzoek',
          en: 'Exceptional method: decision on a set of data of a specific investigation',
        },
        quoteFr:
          'La décision du dirigeant du service peut porter sur un ensemble de données relatives à une enquête de renseignement spécifique',
        readings: ['R-38'],
      },
    ],
  },
  {
    id: 'lrs-18-11-p3-al4',
    versions: [
      {
        from: '2018-05-25',
        kind: 'prohibition',
        locator: { text: 'LRS', article: '18/11', paragraph: '3', alinea: 4 },
        title: {
          fr: 'Méthode exceptionnelle : critères ne visant pas un individu, ciblés, proportionnés, spécifiques',
          nl: 'Uitzonderlijke methode: criteria niet gericht op een individu, gericht, evenredig, specifiek',
          en: 'Exceptional method: criteria not aimed at an individual, targeted, proportionate, specific',
        },
        quoteFr:
          "Les critères d'évaluation visés à l'article 16/4, § 3, alinéa 1er, 2°, ne peuvent viser l'identification d'un individu et doivent être ciblés, proportionnés et spécifiques",
        readings: ['R-39'],
      },
    ],
  },
  {
    id: 'lrs-18-11-p3-al5',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LRS', article: '18/11', paragraph: '3', alinea: 5 },
        title: {
          fr: 'Méthode exceptionnelle : le projet d’autorisation mentionne le phénomène ou la menace et le lien avec les critères',
          nl: 'Uitzonderlijke methode: het ontwerp van machtiging vermeldt het fenomeen of de dreiging en het verband met de criteria',
          en: 'Exceptional method: the draft authorisation states the phenomenon or threat and the link with the criteria',
        },
        quoteFr:
          "Par dérogation à l'article 18/10, § 2, 2° à 4°, le projet d'autorisation mentionne le phénomène ou la menace qui fait l'objet de la méthode et le lien avec les critères",
        readings: ['R-39'],
      },
    ],
  },
];
