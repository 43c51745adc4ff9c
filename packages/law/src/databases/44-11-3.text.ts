/* Text of LFP 44/11/3sexies to 44/11/3novies. French quotes are exact excerpts of the law reference (provisions and amendments); Dutch and English titles are ours. */
import type { Provision } from '../provision.ts';

/** Every version of every provision of LFP 44/11/3sexies to 44/11/3novies. */
export const textOf44x11x3: readonly Provision[] = [
  {
    id: 'lfp-44-11-3sexies-p1-al1-conjoint',
    versions: [
      {
        from: '2018-05-25',
        kind: 'power',
        locator: { text: 'LFP', article: '44/11/3sexies', paragraph: '1', alinea: 1 },
        title: {
          fr: 'Création conjointe par les deux ministres pour des finalités mixtes',
          nl: 'Gezamenlijke oprichting door beide ministers voor gemengde doeleinden',
          en: 'Ministers jointly create technical databases for mixed purposes',
        },
        quoteFr:
          "peuvent conjointement s'il s'agit de moyens dédiés à la réalisation de finalités de police administrative et de police judiciaire",
        readings: ['R-10'],
      },
    ],
  },
  {
    id: 'lfp-44-11-3sexies-p1-al1-separe',
    versions: [
      {
        from: '2018-05-25',
        kind: 'power',
        locator: { text: 'LFP', article: '44/11/3sexies', paragraph: '1', alinea: 1 },
        title: {
          fr: 'Création par un seul ministre pour des finalités exclusives',
          nl: 'Oprichting door één minister voor exclusieve doeleinden',
          en: 'Each minister separately for exclusive purposes',
        },
        quoteFr: "ou chacun séparément s'il s'agit de finalités exclusives, créer des banques de données techniques",
        readings: ['R-10'],
      },
    ],
  },
  {
    id: 'lfp-44-11-3sexies-p1-al1-rt',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LFP', article: '44/11/3sexies', paragraph: '1', alinea: 1 },
        title: {
          fr: 'Les ministres qui créent deviennent responsables du traitement',
          nl: 'De oprichtende ministers worden verwerkingsverantwoordelijken',
          en: 'Creating minister(s) become controller(s)',
        },
        quoteFr: 'dont ils deviennent le ou les responsables du traitement',
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-44-11-3sexies-p1-al2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'power',
        locator: { text: 'LFP', article: '44/11/3sexies', paragraph: '1', alinea: 2 },
        title: {
          fr: 'Le chef de corps crée la banque de données technique locale',
          nl: 'De korpschef richt de lokale technische gegevensbank op',
          en: 'Chief of corps creates local technical databases',
        },
        quoteFr: "le chef de corps d'une zone de police locale peut créer des banques de données techniques",
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-44-11-3sexies-p1-al2-rt',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LFP', article: '44/11/3sexies', paragraph: '1', alinea: 2 },
        title: {
          fr: 'Le chef de corps devient responsable du traitement de la banque locale',
          nl: 'De korpschef wordt verwerkingsverantwoordelijke van de lokale gegevensbank',
          en: 'Chief of corps becomes controller of the local database',
        },
        quoteFr: "telles que visées à l'article 44/2, § 3, dont il devient le responsable du traitement",
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-44-11-3sexies-p2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LFP', article: '44/11/3sexies', paragraph: '2' },
        title: {
          fr: 'Les données locales sont transmises à la banque nationale correspondante',
          nl: 'De lokale gegevens worden doorgezonden naar de overeenkomstige nationale gegevensbank',
          en: 'Local data are transmitted to the corresponding national database',
        },
        quoteFr:
          'Les données à caractère personnel et informations contenues dans les banques de données techniques locales sont transmises à la banque de données technique nationale correspondante',
        readings: ['R-23'],
      },
    ],
  },
  {
    id: 'lfp-44-11-3septies-pt1-a',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LFP', article: '44/11/3septies', point: '1°, a)' },
        title: {
          fr: 'Police judiciaire : délits et crimes, exécution des peines comprise',
          nl: 'Gerechtelijke politie: wanbedrijven en misdaden, strafuitvoering inbegrepen',
          en: 'Judicial purpose: crimes and délits, incl. execution of sentences',
        },
        quoteFr:
          "à la recherche et la poursuite des délits et des crimes, en ce compris l'exécution des peines ou des mesures limitatives de liberté",
        readings: ['R-25'],
      },
    ],
  },
  {
    id: 'lfp-44-11-3septies-pt1-b',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LFP', article: '44/11/3septies', point: '1°, b)' },
        title: {
          fr: 'Police judiciaire : infractions de circulation routière (article 62 de la loi du 16 mars 1968)',
          nl: 'Gerechtelijke politie: inbreuken op de politie over het wegverkeer (artikel 62 van de wet van 16 maart 1968)',
          en: 'Judicial purpose: road-traffic police offences (law of 16 March 1968, art. 62)',
        },
        quoteFr:
          "aux infractions relatives à la police de circulation routière, en application de l'article 62 de la loi du 16 mars 1968",
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-44-11-3septies-pt1-c',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LFP', article: '44/11/3septies', point: '1°, c)' },
        title: {
          fr: 'Police judiciaire : disparitions inquiétantes',
          nl: 'Gerechtelijke politie: onrustwekkende verdwijningen',
          en: 'Judicial purpose: worrying disappearances',
        },
        quoteFr:
          "à la recherche des personnes dont la disparition est inquiétante, lorsqu'il existe des présomptions ou indices sérieux que l'intégrité physique de la personne disparue se trouve en danger imminent",
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-44-11-3septies-pt2',
    versions: [
      {
        from: '2018-05-25',
        to: '2019-06-28',
        kind: 'permission',
        locator: { text: 'LFP', article: '44/11/3septies', point: '2°' },
        title: {
          fr: 'Police administrative : personnes de l’article 44/5, § 1er, alinéa 1er, 2° à 5°',
          nl: 'Bestuurlijke politie: personen van artikel 44/5, § 1, eerste lid, 2° tot 5°',
          en: 'Administrative purpose: categories of persons of 44/5 § 1 al. 1, 2° to 5°',
        },
        quoteFr:
          "l'aide à l'exécution des missions de police administrative pour les catégories de personnes visées à l'article 44/5, § 1er, alinéa 1er, 2° à 5°",
        readings: ['R-26'],
      },
      {
        from: '2019-06-29',
        kind: 'permission',
        locator: { text: 'LFP', article: '44/11/3septies', point: '2°' },
        title: {
          fr: 'Police administrative : personnes de l’article 44/5, § 1er, alinéa 1er, 2° à 5° et 7°',
          nl: 'Bestuurlijke politie: personen van artikel 44/5, § 1, eerste lid, 2° tot 5° en 7°',
          en: 'Administrative purpose: categories 2° to 5° and 7° of 44/5 § 1 al. 1',
        },
        quoteFr: "pour les catégories de personnes visées à l'article 44/5, § 1er, alinéa 1er, 2° à 5° et 7°",
        readings: ['R-26'],
      },
    ],
  },
  {
    id: 'lfp-44-11-3septies-pt2-limite',
    versions: [
      {
        from: '2018-05-25',
        kind: 'prohibition',
        locator: { text: 'LFP', article: '44/11/3septies', point: '2°' },
        title: {
          fr: 'Pour le 5°, seulement les catégories des articles 18, 19 et 20',
          nl: 'Voor 5° enkel de categorieën van de artikelen 18, 19 en 20',
          en: 'For 5°, only categories of articles 18, 19 and 20',
        },
        quoteFr:
          "en ce qui concerne l'article 44/5, § 1er, alinéa 1er, 5°, cela ne peut concerner que les catégories de personnes visées aux articles 18, 19 et 20",
        readings: ['R-26'],
      },
    ],
  },
  {
    id: 'lfp-44-11-3octies-al1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LFP', article: '44/11/3octies', alinea: 1 },
        title: {
          fr: 'Avant la création : projet, finalités et modalités soumis au délégué à la protection des données',
          nl: 'Vóór de oprichting: ontwerp, doeleinden en verwerkingsmodaliteiten voorgelegd aan de functionaris voor gegevensbescherming',
          en: 'Before creation: submit the project, purposes and modalities to the DPO',
        },
        quoteFr:
          "Préalablement à sa création, le responsable du traitement visé à l'article 44/11/3sexies soumet à l'avis du délégué à la protection des données le projet de création de la banque de données technique, ses finalités et ses modalités de traitement",
        readings: [],
      },
    ],
  },
  {
    id: 'lfp-44-11-3octies-al2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'obligation',
        locator: { text: 'LFP', article: '44/11/3octies', alinea: 2 },
        title: {
          fr: 'La demande d’avis est accompagnée d’une analyse d’impact et de risques',
          nl: 'Bij de adviesaanvraag hoort een impact- en risicoanalyse',
          en: 'Request comes with an impact and risk assessment',
        },
        quoteFr:
          "Cette demande d'avis est accompagnée d'une analyse d'impact et de risques au niveau de la protection de la vie privée et au niveau opérationnel",
        readings: ['R-02'],
      },
    ],
  },
  {
    id: 'lfp-44-11-3octies-al3',
    versions: [
      {
        from: '2018-05-25',
        kind: 'deadline',
        locator: { text: 'LFP', article: '44/11/3octies', alinea: 3 },
        title: {
          fr: 'Avis du délégué dans les trente jours de la réception',
          nl: 'Advies van de functionaris binnen dertig dagen na ontvangst',
          en: 'DPO opinion within thirty days of receipt',
        },
        quoteFr:
          'Le délégué à la protection des données émet un avis dans les trente jours à partir de la réception de la demande',
        readings: ['R-02'],
      },
    ],
  },
  {
    id: 'lfp-44-11-3octies-al4',
    versions: [
      {
        from: '2018-05-25',
        kind: 'notification',
        locator: { text: 'LFP', article: '44/11/3octies', alinea: 4 },
        title: {
          fr: 'Recommandations non suivies : l’analyse va à l’autorité de contrôle',
          nl: 'Niet gevolgde aanbevelingen: de analyse gaat naar de toezichthoudende autoriteit',
          en: 'If recommendations are not followed the DPO sends the analysis to the supervisory authority',
        },
        quoteFr:
          "et où le responsable du traitement ne donne pas suite à ces recommandations, le délégué à la protection de données transmet son analyse à l'autorité compétente de contrôle des traitements de données à caractère personnel",
        readings: ['R-02', 'R-15'],
      },
    ],
  },
  {
    id: 'lfp-44-11-3novies',
    versions: [
      {
        from: '2018-05-25',
        kind: 'record',
        locator: { text: 'LFP', article: '44/11/3novies' },
        title: {
          fr: 'Journalisation de tous les traitements des banques de données techniques',
          nl: 'Logging van alle verwerkingen in de technische gegevensbanken',
          en: 'All processing in technical databases is journaled',
        },
        quoteFr:
          "Tous les traitements réalisés dans les banques de données techniques font l'objet d'une journalisation",
        readings: ['R-05', 'R-49'],
      },
    ],
  },
  {
    id: 'lfp-44-11-3novies-duree',
    versions: [
      {
        from: '2018-05-25',
        kind: 'deadline',
        locator: { text: 'LFP', article: '44/11/3novies' },
        title: {
          fr: 'Journal conservé pendant dix ans',
          nl: 'Logboek bewaard gedurende tien jaar',
          en: 'Journal kept for ten years',
        },
        quoteFr: 'conservée pendant dix ans à partir du traitement réalisé dans les banques de données techniques',
        readings: ['R-01', 'R-05'],
      },
    ],
  },
];
