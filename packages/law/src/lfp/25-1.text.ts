/* Text of LFP 25/1: scope. French quotes are exact excerpts of the consolidated text (law reference, provisions and amendments); Dutch and English titles are ours. */
import type { Provision } from '../provision.ts';

/** Every version of every provision of LFP 25/1: scope. */
export const textOf25x1: readonly Provision[] = [
  {
    id: 'lfp-25-1-p1-al1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'definition',
        locator: { text: 'LFP', article: '25/1', paragraph: '1', alinea: 1 },
        title: {
          fr: 'Champ d’application : installation et utilisation visibles de caméras par les services de police',
          nl: 'Toepassingsgebied: zichtbare plaatsing en zichtbaar gebruik van camera’s door de politiediensten',
          en: 'Scope: visible installation and use of cameras by police services',
        },
        quoteFr:
          "La présente section règle l'installation et l'utilisation de caméras de manière visible par les services de police.",
        readings: ['R-36'],
      },
    ],
  },
  {
    id: 'lfp-25-1-p1-al2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'exception',
        locator: { text: 'LFP', article: '25/1', paragraph: '1', alinea: 2 },
        title: {
          fr: 'Caméras réglées par une législation particulière : hors de la section',
          nl: 'Camera’s geregeld door bijzondere wetgeving: buiten de afdeling',
          en: 'Cameras governed by special legislation are outside the section',
        },
        quoteFr: "réglées par ou en vertu d'une législation particulière ne sont pas visées par la présente section",
        readings: ['R-35'],
      },
    ],
  },
  {
    id: 'lfp-25-1-p2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LFP', article: '25/1', paragraph: '2' },
        title: {
          fr: 'Accès en temps réel aux caméras de tiers avec enregistrement par la police',
          nl: 'Realtimetoegang tot camera’s van derden met opname door de politie',
          en: 'Section applies to real-time access to third-party cameras when the police record',
        },
        quoteFr: 'si cet accès implique un enregistrement des images au sein des services de police mêmes',
        readings: ['R-36'],
      },
    ],
  },
];
