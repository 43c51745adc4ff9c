/* Text of Royal decree of 6 December 2018: risk places of LFP 25/3 § 1, 2°, b). French quotes are exact excerpts of the consolidated text (law reference, provisions and amendments); Dutch and English titles are ours. */
import type { Provision } from '../provision.ts';

/** Every version of every provision of Royal decree of 6 December 2018: risk places of LFP 25/3 § 1, 2°, b). */
export const textOfRiskPlaces: readonly Provision[] = [
  {
    id: 'rd-2018-12-06-places',
    versions: [
      {
        from: '2019-01-03',
        kind: 'structural',
        locator: { text: 'RD2018-PLACES', article: '1' },
        title: {
          fr: 'Lieux à risque où la police peut recourir à des caméras fixes temporaires',
          nl: 'Risicoplaatsen waar de politie tijdelijk vaste camera’s kan gebruiken',
          en: 'Decree listing the risk places where the police may use temporary fixed cameras',
        },
        quoteFr:
          "dans lesquels les services de police peuvent avoir recours à des caméras fixes temporaires, conformément à l'article, 25/3, § 1, 2°, b), de la loi sur la fonction de police, sont les suivants",
        readings: ['A-13'],
      },
    ],
  },
  {
    id: 'rd-2018-12-06-places-1',
    versions: [
      {
        from: '2019-01-03',
        kind: 'definition',
        locator: { text: 'RD2018-PLACES', article: '1', point: '1°' },
        title: {
          fr: 'Lieu 1° : grand rassemblement, pour la durée de l’évènement, après analyse du risque',
          nl: 'Plaats 1°: grote volkstoeloop, voor de duur van het evenement, na risicoanalyse',
          en: 'Risk place 1°: places of large gatherings, for the event, after a risk analysis',
        },
        quoteFr:
          "les lieux où sont organisés des évènements de nature culturelle, sociale, festive, folklorique, commerciale ou sportive, considérés comme des grands rassemblements au sens de l'article 22 de la loi sur la fonction de police, pour la durée de l'évènement, lorsqu'une analyse du risque démontre que l'évènement présente un risque particulier pour la sécurité publique, basée au moins sur un des critères suivants",
        readings: ['A-13'],
      },
    ],
  },
  {
    id: 'rd-2018-12-06-places-1-i',
    versions: [
      {
        from: '2019-01-03',
        kind: 'definition',
        locator: { text: 'RD2018-PLACES', article: '1', point: '1°, i' },
        title: {
          fr: 'Critère i : contexte général et spécifique de sécurité',
          nl: 'Criterium i: algemene en specifieke veiligheidscontext',
          en: 'Criterion i: general and specific security context',
        },
        quoteFr: "le contexte général et spécifique de sécurité, compte tenu de l'objet ou le contexte de l'évènement",
        readings: ['A-13'],
      },
    ],
  },
  {
    id: 'rd-2018-12-06-places-1-ii',
    versions: [
      {
        from: '2019-01-03',
        kind: 'definition',
        locator: { text: 'RD2018-PLACES', article: '1', point: '1°, ii' },
        title: {
          fr: 'Critère ii : incidents antérieurs lors d’évènements de même nature',
          nl: 'Criterium ii: eerdere incidenten bij gelijkaardige evenementen',
          en: 'Criterion ii: earlier incidents at events of the same kind',
        },
        quoteFr:
          "la circonstance que des incidents ayant nécessité une intervention de police administrative se soient produits lors d' évènements de même nature",
        readings: ['A-13'],
      },
    ],
  },
  {
    id: 'rd-2018-12-06-places-2',
    versions: [
      {
        from: '2019-01-03',
        kind: 'definition',
        locator: { text: 'RD2018-PLACES', article: '1', point: '2°' },
        title: {
          fr: 'Lieu 2° : cours, tribunaux et autres lieux de procès, après analyse du risque',
          nl: 'Plaats 2°: hoven, rechtbanken en andere plaatsen van een proces, na risicoanalyse',
          en: 'Risk place 2°: courts, and other places where a trial is held, after a risk analysis',
        },
        quoteFr:
          "les cours et tribunaux ainsi que les autres lieux où se déroule un procès, lorsqu'une analyse du risque démontre que celui-ci présente un risque particulier pour la sécurité publique en raison notamment",
        readings: ['A-13'],
      },
    ],
  },
  {
    id: 'rd-2018-12-06-places-2-a',
    versions: [
      {
        from: '2019-01-03',
        kind: 'definition',
        locator: { text: 'RD2018-PLACES', article: '1', point: '2°, a)' },
        title: {
          fr: 'Raison a : nature du procès',
          nl: 'Reden a: aard van het proces',
          en: 'Trial risk a: nature of the trial',
        },
        quoteFr: 'de la nature du procès',
        readings: ['A-13'],
      },
    ],
  },
  {
    id: 'rd-2018-12-06-places-2-b',
    versions: [
      {
        from: '2019-01-03',
        kind: 'definition',
        locator: { text: 'RD2018-PLACES', article: '1', point: '2°, b)' },
        title: {
          fr: 'Raison b : nature des faits jugés',
          nl: 'Reden b: aard van de berechte feiten',
          en: 'Trial risk b: nature of the facts judged',
        },
        quoteFr: 'de la nature des faits jugés',
        readings: ['A-13'],
      },
    ],
  },
  {
    id: 'rd-2018-12-06-places-2-c',
    versions: [
      {
        from: '2019-01-03',
        kind: 'definition',
        locator: { text: 'RD2018-PLACES', article: '1', point: '2°, c)' },
        title: {
          fr: 'Raison c : nombre de personnes qui assistent au procès',
          nl: 'Reden c: aantal personen dat het proces bijwoont',
          en: 'Trial risk c: number of people attending',
        },
        quoteFr: 'du nombre de personnes qui assiste au procès',
        readings: ['A-13'],
      },
    ],
  },
  {
    id: 'rd-2018-12-06-places-consultation',
    versions: [
      {
        from: '2019-01-03',
        kind: 'obligation',
        locator: { text: 'RD2018-PLACES', article: '2' },
        title: {
          fr: 'Concertation entre l’autorité, le gestionnaire du lieu et la police',
          nl: 'Overleg tussen de overheid, de beheerder van de plaats en de politie',
          en: 'Consultation between authority, manager and police before installing',
        },
        quoteFr:
          "l'installation et l'utilisation des caméras fixes temporaires dans les lieux visés à l'article 1er sont concertées entre l'autorité de police administrative compétente, le gestionnaire du lieu et, selon le cas, le directeur coordinateur administratif territorialement compétent, le directeur ou le chef de corps",
        readings: ['A-13'],
      },
    ],
  },
  {
    id: 'rd-2018-12-06-places-duration',
    versions: [
      {
        from: '2019-01-03',
        kind: 'prohibition',
        locator: { text: 'RD2018-PLACES', article: '3' },
        title: {
          fr: 'Utilisation limitée à la durée de la mission de police administrative',
          nl: 'Gebruik beperkt tot de duur van de opdracht van bestuurlijke politie',
          en: 'Use limited to the duration of the administrative-police mission',
        },
        quoteFr: "L'utilisation de ces caméras est limitée à la durée de la mission de police administrative",
        readings: ['A-13'],
      },
    ],
  },
];
