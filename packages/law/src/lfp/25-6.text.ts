/* Text of LFP 25/6: retention. French quotes are exact excerpts of the consolidated text (law reference, provisions and amendments); Dutch and English titles are ours. */
import type { Provision } from '../provision.ts';

/** Every version of every provision of LFP 25/6: retention. */
export const textOf25x6: readonly Provision[] = [
  {
    id: 'lfp-25-6',
    versions: [
      {
        from: '2018-05-25',
        to: '2024-01-19',
        kind: 'deadline',
        locator: { text: 'LFP', article: '25/6' },
        title: {
          fr: 'Enregistrement et conservation : douze mois au plus',
          nl: 'Opname en bewaring: ten hoogste twaalf maanden',
          en: 'Recording and retention up to twelve months',
        },
        quoteFr:
          "peuvent être enregistrées et conservées pour une durée n'excédant pas douze mois à compter de leur enregistrement",
        readings: ['R-01', 'R-07'],
      },
      {
        from: '2024-01-20',
        kind: 'deadline',
        locator: { text: 'LFP', article: '25/6', alinea: 1 },
        title: {
          fr: 'Enregistrement et conservation : 365 jours au plus',
          nl: 'Opname en bewaring: ten hoogste 365 dagen',
          en: 'Recording and retention up to 365 days',
        },
        quoteFr:
          "peuvent être enregistrées et conservées pour une durée n'excédant pas 365 jours à compter de leur enregistrement",
        readings: ['R-07', 'A-01', 'A-02'],
      },
    ],
  },
  {
    id: 'lfp-25-6-exc',
    versions: [
      {
        from: '2018-05-25',
        kind: 'exception',
        locator: { text: 'LFP', article: '25/6' },
        title: {
          fr: 'Autre délai lorsque la section 12 le prévoit',
          nl: 'Andere termijn wanneer afdeling 12 die bepaalt',
          en: 'Other term where section 12 provides one',
        },
        quoteFr: 'sauf si un autre délai est prévu dans la section 12 du présent chapitre',
        readings: ['R-05', 'R-07'],
      },
    ],
  },
  {
    id: 'lfp-25-6-al2-pt1',
    versions: [
      {
        from: '2024-01-20',
        kind: 'deadline',
        locator: { text: 'LFP', article: '25/6', alinea: 2, point: '1°' },
        title: {
          fr: 'Caméras individuelles : conservation d’au moins trente jours',
          nl: 'Individuele camera’s: bewaring gedurende minstens dertig dagen',
          en: 'Bodycam recordings: kept at least thirty days',
        },
        quoteFr:
          "Les données à caractère personnel et informations sont conservées par les caméras suivantes pendant une durée minimale de trente jours à compter du moment de l'enregistrement: (…) les caméras individuelles",
        readings: ['A-01', 'A-03'],
      },
    ],
  },
  {
    id: 'lfp-25-6-al2-pt2',
    versions: [
      {
        from: '2025-11-20',
        kind: 'deadline',
        locator: { text: 'LFP', article: '25/6', alinea: 2, point: '2°' },
        title: {
          fr: 'Caméras des lieux de détention gérés par la police : conservation d’au moins trente jours',
          nl: 'Camera’s in door de politie beheerde detentieplaatsen: bewaring gedurende minstens dertig dagen',
          en: 'Cameras in police detention places: kept at least thirty days',
        },
        quoteFr: '2° les caméras installées dans les lieux de détention gérés par les services de police',
        readings: ['A-01', 'A-03'],
      },
    ],
  },
  {
    id: 'lfp-25-6-al3',
    versions: [
      {
        from: '2024-01-20',
        kind: 'deadline',
        locator: { text: 'LFP', article: '25/6', alinea: 3 },
        title: {
          fr: 'Maximum des données de l’alinéa 2 : celui de l’alinéa 1er',
          nl: 'Maximum voor de gegevens van het tweede lid: dat van het eerste lid',
          en: 'Maximum for bodycam and detention-place data: as in alinéa 1',
        },
        quoteFr:
          "Le délai maximal de conservation des données et informations visées à l'alinéa 2 est déterminé conformément à l'alinéa 1er",
        readings: ['R-07', 'A-01'],
      },
    ],
  },
];
