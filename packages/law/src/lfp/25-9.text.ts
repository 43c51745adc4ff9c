/* Text of LFP 25/9: sound. French quotes are exact excerpts of the consolidated text (law reference, provisions and amendments); Dutch and English titles are ours. */
import type { Provision } from '../provision.ts';

/** Every version of every provision of LFP 25/9: sound. */
export const textOf25x9: readonly Provision[] = [
  {
    id: 'lfp-25-9-al1',
    versions: [
      {
        from: '2024-01-20',
        kind: 'exception',
        locator: { text: 'LFP', article: '25/9', alinea: 1 },
        title: {
          fr: 'Son : seulement les caméras énumérées et si nécessaire',
          nl: 'Geluid: enkel de opgesomde camera’s en indien noodzakelijk',
          en: 'Sound: only the cameras listed, only if necessary',
        },
        quoteFr:
          "Par dérogation à l'article 259bis du Code pénal, lors de leurs utilisations, les caméras suivantes peuvent enregistrer du son en plus des images, à condition que ces enregistrements soient nécessaires pour atteindre le but recherché",
        readings: ['A-09'],
      },
    ],
  },
  {
    id: 'lfp-25-9-pt1',
    versions: [
      {
        from: '2024-01-20',
        kind: 'permission',
        locator: { text: 'LFP', article: '25/9', alinea: 1, point: '1°' },
        title: {
          fr: 'Son, 1° : caméras individuelles, pré-enregistrement compris',
          nl: 'Geluid, 1°: individuele camera’s, vooropname inbegrepen',
          en: 'Sound 1°: bodycams, pre-recording included',
        },
        quoteFr: 'les caméras individuelles, en ce compris lors du pré-enregistrement',
        readings: ['A-09'],
      },
    ],
  },
  {
    id: 'lfp-25-9-pt2',
    versions: [
      {
        from: '2024-01-20',
        kind: 'permission',
        locator: { text: 'LFP', article: '25/9', alinea: 1, point: '2°' },
        title: {
          fr: 'Son, 2° : caméras fixes des lieux fermés gérés par la police, pour la sécurité',
          nl: 'Geluid, 2°: vaste camera’s in door de politie beheerde besloten plaatsen, voor de veiligheid',
          en: 'Sound 2°: fixed cameras in closed places managed by the police, for safety',
        },
        quoteFr:
          'les caméras fixes, le cas échéant temporaires, dans les lieux fermés gérés par les services de police, sauf dans les cas où cette communication est protégée par une législation spécifique, à condition que et aussi longtemps que ces enregistrements sont nécessaires pour assurer la sécurité des lieux, des visiteurs, des personnes privées de liberté ou des membres du personnel',
        readings: ['A-09'],
      },
    ],
  },
];
