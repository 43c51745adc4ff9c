/* Text of Provisions that 25/1 to 25/9 lean on: LFP 44/1, law of 7 December 1998, law of 19 October 2023. French quotes are exact excerpts of the consolidated text (law reference, provisions and amendments); Dutch and English titles are ours. */
import type { Provision } from '../provision.ts';

/** Every version of every provision of Provisions that 25/1 to 25/9 lean on: LFP 44/1, law of 7 December 1998, law of 19 October 2023. */
export const textOfRelated: readonly Provision[] = [
  {
    id: 'lfp-44-1-p2-bio',
    versions: [
      {
        from: '2019-06-29',
        kind: 'prohibition',
        locator: { text: 'LFP', article: '44/1', paragraph: '2', alinea: 2, point: '1°' },
        title: {
          fr: 'Données biométriques : identification certaine des personnes de l’article 44/5 ; consultation de l’Organe de contrôle',
          nl: 'Biometrische gegevens: zekere identificatie van de personen van artikel 44/5; raadpleging van het Controleorgaan',
          en: 'Biometric data: only to make sure of the identity of the persons of 44/5; high-risk identification goes to the Control Organ',
        },
        readings: ['R-27'],
      },
    ],
  },
  {
    id: 'lpi-144-al1',
    versions: [
      {
        from: '2019-06-29',
        kind: 'obligation',
        locator: { text: 'LPI', article: '144', alinea: 1 },
        title: {
          fr: 'Désignation d’un délégué à la protection des données',
          nl: 'Aanwijzing van een functionaris voor gegevensbescherming',
          en: 'Each zone, the commissioner general, each directorate-general and each directorate designates a DPO',
        },
        readings: ['R-15'],
      },
    ],
  },
  {
    id: 'lpi-145-al1',
    versions: [
      {
        from: '2019-06-29',
        kind: 'record',
        locator: { text: 'LPI', article: '145', alinea: 1 },
        title: {
          fr: 'Registre unique des activités de traitement de la police intégrée',
          nl: 'Uniek register van de verwerkingsactiviteiten van de geïntegreerde politie',
          en: 'Single register of processing activities for the integrated police',
        },
        readings: ['A-07'],
      },
    ],
  },
  {
    id: 'lpi-145-al2',
    versions: [
      {
        from: '2019-06-29',
        kind: 'power',
        locator: { text: 'LPI', article: '145', alinea: 2 },
        title: {
          fr: 'Le Roi détermine la forme et le contenu du registre unique',
          nl: 'De Koning bepaalt de vorm en de inhoud van het unieke register',
          en: 'King determines form, contents and management of the single register',
        },
        readings: ['A-07'],
      },
    ],
  },
  {
    id: 'l2023-11',
    versions: [
      {
        from: '2024-01-20',
        kind: 'transitional',
        locator: { text: 'L2023', article: '11' },
        title: {
          fr: 'Les autorisations antérieures à la loi de 2023 restent valables',
          nl: 'De toestemmingen van vóór de wet van 2023 blijven geldig',
          en: 'Authorisations granted before the 2023 law stay valid',
        },
        readings: ['A-04'],
      },
    ],
  },
  {
    id: 'l2023-12',
    versions: [
      {
        from: '2024-01-20',
        kind: 'obligation',
        locator: { text: 'L2023', article: '12' },
        title: {
          fr: 'Évaluation de la loi après deux ans',
          nl: 'Evaluatie van de wet na twee jaar',
          en: 'Evaluation of the bodycam law after two years',
        },
        readings: [],
      },
    ],
  },
  {
    id: 'l2023-13',
    versions: [
      {
        from: '2024-01-20',
        kind: 'transitional',
        locator: { text: 'L2023', article: '13' },
        title: {
          fr: 'Entrée en vigueur de la loi du 19 octobre 2023',
          nl: 'Inwerkingtreding van de wet van 19 oktober 2023',
          en: 'Entry into force: two months after publication; detention places two years',
        },
        readings: [],
      },
    ],
  },
];
