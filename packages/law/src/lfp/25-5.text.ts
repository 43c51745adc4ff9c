/* Text of LFP 25/5: decision on use, live viewing. French quotes are exact excerpts of the consolidated text (law reference, provisions and amendments); Dutch and English titles are ours. */
import type { Provision } from '../provision.ts';

/** Every version of every provision of LFP 25/5: decision on use, live viewing. */
export const textOf25x5: readonly Provision[] = [
  {
    id: 'lfp-25-5-p1-decision',
    versions: [
      {
        from: '2018-05-25',
        kind: 'power',
        locator: { text: 'LFP', article: '25/5', paragraph: '1' },
        title: {
          fr: 'Utilisation sur décision et sous la responsabilité du fonctionnaire de police des articles 7 à 7/3',
          nl: 'Gebruik op beslissing en onder verantwoordelijkheid van de politieambtenaar van de artikelen 7 tot 7/3',
          en: 'Use is decided by, and under the responsibility of, the officer of articles 7 to 7/3',
        },
        quoteFr:
          "L'utilisation de caméras a lieu sur décision et sous la responsabilité du fonctionnaire de police visé aux articles 7 à 7/3",
        readings: ['R-10'],
      },
    ],
  },
  {
    id: 'lfp-25-5-p1-prop',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LFP', article: '25/5', paragraph: '1' },
        title: {
          fr: 'Ce fonctionnaire veille à la proportionnalité et à la subsidiarité',
          nl: 'Die politieambtenaar waakt over de proportionaliteit en de subsidiariteit',
          en: 'That officer ensures proportionality and subsidiarity',
        },
        quoteFr: 'lequel veille au respect des principes de proportionnalité et de subsidiarité',
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-25-5-p2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LFP', article: '25/5', paragraph: '2' },
        title: {
          fr: 'Le visionnage en temps réel par d’autres s’exerce sous le contrôle de la police',
          nl: 'Het realtime bekijken door anderen gebeurt onder toezicht van de politie',
          en: 'Real-time viewing by others takes place under police control',
        },
        quoteFr: "le visionnage en temps réel des images s'exerce sous le contrôle des services de police",
        readings: ['R-46'],
      },
    ],
  },
  {
    id: 'lfp-25-5-p2-exc',
    versions: [
      {
        from: '2018-05-25',
        kind: 'exception',
        locator: { text: 'LFP', article: '25/5', paragraph: '2' },
        title: {
          fr: 'Pas de contrôle dans les cas prévus par la loi',
          nl: 'Geen toezicht in de gevallen bepaald bij de wet',
          en: 'Control not required where the law so provides',
        },
        quoteFr: 'sauf dans les cas prévus par la loi',
        readings: ['R-46'],
      },
    ],
  },
];
