/* Text of Royal decree of 6 December 2018: perimeter, three months, live transmission. French quotes are exact excerpts of the law reference (provisions and amendments); Dutch and English titles are ours. */
import type { Provision } from '../provision.ts';

/** Every version of every provision of Royal decree of 6 December 2018: perimeter, three months, live transmission. */
export const textOfPlaceLists: readonly Provision[] = [
  {
    id: 'rd-2018-12-06-perimeter',
    versions: [
      {
        from: '2018-12-18',
        kind: 'structural',
        locator: { text: 'RD2018-PERIM', article: '5' },
        title: {
          fr: 'Arrêté des lieux : périmètre, trois mois, transmission en temps réel',
          nl: 'Besluit over de plaatsen: perimeter, drie maanden, realtime bezorgen',
          en: 'Decree listing the places for perimeter, three months and live transmission',
        },
        quoteFr: 'Le présent arrêté entre en vigueur le jour de sa publication au Moniteur belge',
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-12-06-airport',
    versions: [
      {
        from: '2018-12-18',
        kind: 'definition',
        locator: { text: 'RD2018-PERIM', article: '1', point: '2°' },
        title: { fr: 'Définition : aéroport', nl: 'Definitie: luchthaven', en: 'Definition: airport' },
        quoteFr:
          "tout terrain spécifiquement aménagé pour l'atterrissage, le décollage et les manoeuvres d'aéronefs, y compris les installations annexes",
        readings: [],
      },
    ],
  },
  {
    id: 'rd-2018-12-06-perimeter-1',
    versions: [
      {
        from: '2018-12-18',
        kind: 'definition',
        locator: { text: 'RD2018-PERIM', article: '2', point: '1°' },
        title: {
          fr: 'Périmètre, 1° : aéroports ouverts au trafic commercial',
          nl: 'Perimeter, 1°: luchthavens open voor commercieel verkeer',
          en: 'Perimeter list, 1°: airports open to commercial traffic',
        },
        quoteFr: 'les aéroports ouverts au trafic commercial',
        readings: ['R-32'],
      },
    ],
  },
  {
    id: 'rd-2018-12-06-perimeter-2',
    versions: [
      {
        from: '2018-12-18',
        kind: 'definition',
        locator: { text: 'RD2018-PERIM', article: '2', point: '2°' },
        title: {
          fr: 'Périmètre, 2° : gares ferroviaires',
          nl: 'Perimeter, 2°: treinstations',
          en: 'Perimeter list, 2°: railway stations',
        },
        quoteFr: 'les gares ferroviaires',
        readings: ['R-32'],
      },
    ],
  },
  {
    id: 'rd-2018-12-06-perimeter-3',
    versions: [
      {
        from: '2018-12-18',
        kind: 'definition',
        locator: { text: 'RD2018-PERIM', article: '2', point: '3°' },
        title: {
          fr: 'Périmètre, 3° : sites nucléaires',
          nl: 'Perimeter, 3°: nucleaire sites',
          en: 'Perimeter list, 3°: nuclear sites',
        },
        quoteFr: 'les sites nucléaires',
        readings: ['R-32'],
      },
    ],
  },
  {
    id: 'rd-2018-12-06-perimeter-4',
    versions: [
      {
        from: '2018-12-18',
        kind: 'definition',
        locator: { text: 'RD2018-PERIM', article: '2', point: '4°' },
        title: {
          fr: 'Périmètre, 4° : domaines militaires',
          nl: 'Perimeter, 4°: militaire domeinen',
          en: 'Perimeter list, 4°: military domains',
        },
        quoteFr: 'les domaines militaires',
        readings: ['R-32'],
      },
    ],
  },
  {
    id: 'rd-2018-12-06-perimeter-5',
    versions: [
      {
        from: '2018-12-18',
        kind: 'definition',
        locator: { text: 'RD2018-PERIM', article: '2', point: '5°' },
        title: {
          fr: 'Périmètre, 5° : prisons, centres communautaires pour mineurs, centres de psychiatrie légale',
          nl: 'Perimeter, 5°: gevangenissen, gemeenschapscentra voor minderjarigen, forensisch psychiatrische centra',
          en: 'Perimeter list, 5°: prisons, community centres for minors, forensic psychiatric centres',
        },
        quoteFr:
          "les prisons au sens de l'article 2, 15°, de la loi de principes du 12 janvier 2005 concernant l'administration pénitentiaire ainsi que le statut juridique des détenus, les centres communautaires pour mineurs ayant commis un fait qualifié infraction",
        readings: ['R-32'],
      },
    ],
  },
  {
    id: 'rd-2018-12-06-perimeter-6',
    versions: [
      {
        from: '2018-12-18',
        kind: 'definition',
        locator: { text: 'RD2018-PERIM', article: '2', point: '6°' },
        title: {
          fr: 'Périmètre, 6° : institutions internationales ou ambassades déterminées par le Roi',
          nl: 'Perimeter, 6°: internationale instellingen of ambassades bepaald door de Koning',
          en: 'Perimeter list, 6°: international institutions or embassies named by the King (law of 2-10-2017, art. 137)',
        },
        quoteFr:
          "les institutions internationales ou ambassades déterminées par le Roi en exécution de l'article 137 de la loi du 2 octobre 2017 réglementant la sécurité privée et particulière",
        readings: ['R-32'],
      },
    ],
  },
  {
    id: 'rd-2018-12-06-perimeter-7',
    versions: [
      {
        from: '2018-12-18',
        kind: 'definition',
        locator: { text: 'RD2018-PERIM', article: '2', point: '7°' },
        title: {
          fr: 'Périmètre, 7° : installations portuaires',
          nl: 'Perimeter, 7°: havenfaciliteiten',
          en: 'Perimeter list, 7°: port facilities (law of 5-2-2007, art. 5, 6° and 7°)',
        },
        quoteFr:
          "les installations portuaires visées à l'article 5, 6° et 7° de la loi du 5 février 2007 relative à la sûreté maritime",
        readings: ['R-32'],
      },
    ],
  },
  {
    id: 'rd-2018-12-06-perimeter-8',
    versions: [
      {
        from: '2018-12-18',
        kind: 'definition',
        locator: { text: 'RD2018-PERIM', article: '2', point: '8°' },
        title: {
          fr: 'Périmètre, 8° : établissements à risque d’accident majeur (Seveso)',
          nl: 'Perimeter, 8°: inrichtingen met risico op zware ongevallen (Seveso)',
          en: 'Perimeter list, 8°: major-hazard (Seveso) establishments',
        },
        quoteFr:
          "les établissements visés dans l'accord de coopération du 16 février 2016 entre l'Etat fédéral, la Région flamande, la Région wallonne et la Région de Bruxelles-Capitale concernant la maîtrise des dangers liés aux accidents majeurs impliquant des substances dangereuses",
        readings: ['R-32'],
      },
    ],
  },
  {
    id: 'rd-2018-12-06-perimeter-9',
    versions: [
      {
        from: '2018-12-18',
        kind: 'definition',
        locator: { text: 'RD2018-PERIM', article: '2', point: '9°' },
        title: {
          fr: 'Périmètre, 9° : autres lieux déterminés par le Roi',
          nl: 'Perimeter, 9°: andere door de Koning bepaalde plaatsen',
          en: 'Perimeter list, 9°: other places named by the King (law of 2-10-2017, art. 138)',
        },
        quoteFr:
          "les autres lieux déterminés par le Roi en exécution de l'article 138 de la loi du 2 octobre 2017 réglementant la sécurité privée et particulière",
        readings: ['R-32'],
      },
    ],
  },
  {
    id: 'rd-2018-12-06-perimeter-10',
    versions: [
      {
        from: '2018-12-18',
        kind: 'definition',
        locator: { text: 'RD2018-PERIM', article: '2', point: '10°' },
        title: {
          fr: 'Périmètre, 10° : Banque nationale de Belgique',
          nl: 'Perimeter, 10°: Nationale Bank van België',
          en: 'Perimeter list, 10°: National Bank of Belgium',
        },
        quoteFr: 'la Banque nationale de Belgique',
        readings: ['R-32'],
      },
    ],
  },
  {
    id: 'rd-2018-12-06-perimeter-11',
    versions: [
      {
        from: '2018-12-18',
        kind: 'definition',
        locator: { text: 'RD2018-PERIM', article: '2', point: '11°' },
        title: {
          fr: 'Périmètre, 11° : centres de comptage d’argent',
          nl: 'Perimeter, 11°: geldtelcentra',
          en: 'Perimeter list, 11°: cash-counting centres',
        },
        quoteFr:
          "les centres de comptage d'argent au sens de l'article 2, 20°, de la loi du 2 octobre 2017 réglementant la sécurité privée et particulière",
        readings: ['R-32'],
      },
    ],
  },
  {
    id: 'rd-2018-12-06-3months-1',
    versions: [
      {
        from: '2018-12-18',
        kind: 'definition',
        locator: { text: 'RD2018-PERIM', article: '3', point: '1°' },
        title: {
          fr: 'Trois mois, 1° : aéroports ouverts au trafic commercial',
          nl: 'Drie maanden, 1°: luchthavens open voor commercieel verkeer',
          en: 'Three months list, 1°: airports open to commercial traffic',
        },
        quoteFr: 'les aéroports ouverts au trafic commercial',
        readings: ['R-28'],
      },
    ],
  },
  {
    id: 'rd-2018-12-06-3months-2',
    versions: [
      {
        from: '2018-12-18',
        kind: 'definition',
        locator: { text: 'RD2018-PERIM', article: '3', point: '2°' },
        title: {
          fr: 'Trois mois, 2° : gares et véhicules des sociétés publiques de transport en commun',
          nl: 'Drie maanden, 2°: stations en voertuigen van de openbare vervoersmaatschappijen',
          en: 'Three months list, 2°: stations and vehicles of public transport companies',
        },
        quoteFr: 'les gares et les véhicules de transport public des sociétés publiques de transport en commun',
        readings: ['R-28'],
      },
    ],
  },
  {
    id: 'rd-2018-12-06-3months-3',
    versions: [
      {
        from: '2018-12-18',
        kind: 'definition',
        locator: { text: 'RD2018-PERIM', article: '3', point: '3°' },
        title: {
          fr: 'Trois mois, 3° : sites nucléaires',
          nl: 'Drie maanden, 3°: nucleaire sites',
          en: 'Three months list, 3°: nuclear sites',
        },
        quoteFr: 'les sites nucléaires',
        readings: ['R-28'],
      },
    ],
  },
  {
    id: 'rd-2018-12-06-3months-4',
    versions: [
      {
        from: '2018-12-18',
        kind: 'definition',
        locator: { text: 'RD2018-PERIM', article: '3', point: '4°' },
        title: {
          fr: 'Trois mois, 4° : domaines militaires',
          nl: 'Drie maanden, 4°: militaire domeinen',
          en: 'Three months list, 4°: military domains',
        },
        quoteFr: 'les domaines militaires',
        readings: ['R-28'],
      },
    ],
  },
  {
    id: 'rd-2018-12-06-3months-5',
    versions: [
      {
        from: '2018-12-18',
        kind: 'definition',
        locator: { text: 'RD2018-PERIM', article: '3', point: '5°' },
        title: {
          fr: 'Trois mois, 5° : prisons, centres communautaires pour mineurs, centres de psychiatrie légale',
          nl: 'Drie maanden, 5°: gevangenissen, gemeenschapscentra voor minderjarigen, forensisch psychiatrische centra',
          en: 'Three months list, 5°: prisons, community centres for minors, forensic psychiatric centres',
        },
        quoteFr:
          "les prisons au sens de l'article 2, 15°, la loi de principes du 12 janvier 2005 concernant l'administration pénitentiaire ainsi que le statut juridique des détenus, les centres communautaires pour mineurs ayant commis un fait qualifié infraction",
        readings: ['R-28'],
      },
    ],
  },
  {
    id: 'rd-2018-12-06-3months-6',
    versions: [
      {
        from: '2018-12-18',
        kind: 'definition',
        locator: { text: 'RD2018-PERIM', article: '3', point: '6°' },
        title: {
          fr: 'Trois mois, 6° : institutions internationales ou ambassades déterminées par le Roi',
          nl: 'Drie maanden, 6°: internationale instellingen of ambassades bepaald door de Koning',
          en: 'Three months list, 6°: international institutions or embassies named by the King (law of 2-10-2017, art. 137)',
        },
        quoteFr:
          "les institutions internationales ou ambassades déterminées par le Roi en exécution de l'article 137 de la loi du 2 octobre 2017 réglementant la sécurité privée et particulière",
        readings: ['R-28'],
      },
    ],
  },
  {
    id: 'rd-2018-12-06-3months-7',
    versions: [
      {
        from: '2018-12-18',
        kind: 'definition',
        locator: { text: 'RD2018-PERIM', article: '3', point: '7°' },
        title: {
          fr: 'Trois mois, 7° : installations portuaires',
          nl: 'Drie maanden, 7°: havenfaciliteiten',
          en: 'Three months list, 7°: port facilities (law of 5-2-2007, art. 5, 6° and 7°)',
        },
        quoteFr:
          "les installations portuaires visées à l'article 5, 6° et 7° de la loi du 5 février 2007 relative à la sûreté maritime",
        readings: ['R-28'],
      },
    ],
  },
  {
    id: 'rd-2018-12-06-3months-8',
    versions: [
      {
        from: '2018-12-18',
        kind: 'definition',
        locator: { text: 'RD2018-PERIM', article: '3', point: '8°' },
        title: {
          fr: 'Trois mois, 8° : établissements à risque d’accident majeur (Seveso)',
          nl: 'Drie maanden, 8°: inrichtingen met risico op zware ongevallen (Seveso)',
          en: 'Three months list, 8°: major-hazard (Seveso) establishments',
        },
        quoteFr:
          "les établissements visés dans l'accord de coopération du 16 février 2016 entre l'Etat fédéral, la Région flamande, la Région wallonne et la Région de Bruxelles-Capitale concernant la maîtrise des dangers liés aux accidents majeurs impliquant des substances dangereuses",
        readings: ['R-28'],
      },
    ],
  },
  {
    id: 'rd-2018-12-06-3months-9',
    versions: [
      {
        from: '2018-12-18',
        kind: 'definition',
        locator: { text: 'RD2018-PERIM', article: '3', point: '9°' },
        title: {
          fr: 'Trois mois, 9° : autres lieux déterminés par le Roi',
          nl: 'Drie maanden, 9°: andere door de Koning bepaalde plaatsen',
          en: 'Three months list, 9°: other places named by the King (law of 2-10-2017, art. 138)',
        },
        quoteFr:
          "les autres lieux déterminés par le Roi en exécution de l'article 138 de la loi du 2 octobre 2017 réglementant la sécurité privée et particulière",
        readings: ['R-28'],
      },
    ],
  },
  {
    id: 'rd-2018-12-06-3months-10',
    versions: [
      {
        from: '2018-12-18',
        kind: 'definition',
        locator: { text: 'RD2018-PERIM', article: '3', point: '10°' },
        title: {
          fr: 'Trois mois, 10° : Banque nationale de Belgique',
          nl: 'Drie maanden, 10°: Nationale Bank van België',
          en: 'Three months list, 10°: National Bank of Belgium',
        },
        quoteFr: 'la Banque nationale de Belgique',
        readings: ['R-28'],
      },
    ],
  },
  {
    id: 'rd-2018-12-06-3months-11',
    versions: [
      {
        from: '2018-12-18',
        kind: 'definition',
        locator: { text: 'RD2018-PERIM', article: '3', point: '11°' },
        title: {
          fr: 'Trois mois, 11° : centres de comptage d’argent',
          nl: 'Drie maanden, 11°: geldtelcentra',
          en: 'Three months list, 11°: cash-counting centres',
        },
        quoteFr:
          "les centres de comptage d'argent au sens de l'article 2, 20°, de la loi du 2 octobre 2017 réglementant la sécurité privée et particulière",
        readings: ['R-28'],
      },
    ],
  },
  {
    id: 'rd-2018-12-06-live-1',
    versions: [
      {
        from: '2018-12-18',
        kind: 'definition',
        locator: { text: 'RD2018-PERIM', article: '4', point: '1°' },
        title: {
          fr: 'Temps réel, 1° : aéroports ouverts au trafic commercial',
          nl: 'Realtime, 1°: luchthavens open voor commercieel verkeer',
          en: 'Live transmission list, 1°: airports open to commercial traffic',
        },
        quoteFr: 'les aéroports ouverts au trafic commercial',
        readings: ['R-33'],
      },
    ],
  },
  {
    id: 'rd-2018-12-06-live-2',
    versions: [
      {
        from: '2018-12-18',
        kind: 'definition',
        locator: { text: 'RD2018-PERIM', article: '4', point: '2°' },
        title: {
          fr: 'Temps réel, 2° : institutions internationales ou ambassades déterminées par le Roi',
          nl: 'Realtime, 2°: internationale instellingen of ambassades bepaald door de Koning',
          en: 'Live transmission list, 2°: international institutions or embassies named by the King (law of 2-10-2017, art. 137)',
        },
        quoteFr:
          "les institutions internationales ou ambassades déterminées par le Roi en exécution de l'article 137 de la loi du 2 octobre 2017 réglementant la sécurité privée et particulière",
        readings: ['R-33'],
      },
    ],
  },
  {
    id: 'rd-2018-12-06-live-3',
    versions: [
      {
        from: '2018-12-18',
        kind: 'definition',
        locator: { text: 'RD2018-PERIM', article: '4', point: '3°' },
        title: {
          fr: 'Temps réel, 3° : installations portuaires',
          nl: 'Realtime, 3°: havenfaciliteiten',
          en: 'Live transmission list, 3°: port facilities (law of 5-2-2007, art. 5, 6° and 7°)',
        },
        quoteFr:
          "les installations portuaires visées à l'article 5, 6° et 7° de la loi du 5 février 2007 relative à la sûreté maritime",
        readings: ['R-33'],
      },
    ],
  },
  {
    id: 'rd-2018-12-06-live-4',
    versions: [
      {
        from: '2018-12-18',
        kind: 'definition',
        locator: { text: 'RD2018-PERIM', article: '4', point: '4°' },
        title: {
          fr: 'Temps réel, 4° : grands rassemblements, sous les conditions a) à c)',
          nl: 'Realtime, 4°: grote volkstoelopen, onder de voorwaarden a) tot c)',
          en: 'Live transmission list, 4°: large gatherings (LFP 22), under conditions a to c',
        },
        quoteFr:
          "les lieux où sont organisés des événements de nature culturelle, sociale, festive, folklorique, commerciale ou sportive, considérés comme des grands rassemblements au sens de l'article 22 de la loi sur la fonction de police",
        readings: ['R-33'],
      },
    ],
  },
  {
    id: 'rd-2018-12-06-live-4-a',
    versions: [
      {
        from: '2018-12-18',
        kind: 'obligation',
        locator: { text: 'RD2018-PERIM', article: '4', point: '4°, a)' },
        title: {
          fr: 'Grands rassemblements, a) : pour la durée de l’évènement seulement',
          nl: 'Grote volkstoelopen, a): enkel voor de duur van het evenement',
          en: 'Large gatherings, condition a: only for the duration of the event',
        },
        quoteFr: "l'accès en temps réel n'est mis en place que pour la durée de ces événements",
        readings: ['R-33'],
      },
    ],
  },
  {
    id: 'rd-2018-12-06-live-4-b',
    versions: [
      {
        from: '2018-12-18',
        kind: 'obligation',
        locator: { text: 'RD2018-PERIM', article: '4', point: '4°, b)' },
        title: {
          fr: 'Grands rassemblements, b) : analyse de risques préalable de l’organisateur',
          nl: 'Grote volkstoelopen, b): voorafgaande risicoanalyse door de organisator',
          en: 'Large gatherings, condition b: risk analysis by the organiser first',
        },
        quoteFr:
          "la mise en place de cet accès en temps réel se fait après une analyse de risques effectuée par l'organisateur de l'évènement, devant démontrer qu'un accès en temps réel des services de police se justifie malgré les mesures de précaution et de sécurité prises pour encadrer l'événement",
        readings: ['R-33'],
      },
    ],
  },
  {
    id: 'rd-2018-12-06-live-4-c',
    versions: [
      {
        from: '2018-12-18',
        kind: 'obligation',
        locator: { text: 'RD2018-PERIM', article: '4', point: '4°, c)' },
        title: {
          fr: 'Grands rassemblements, c) : missions administratives, analyse de la police validée par l’officier responsable',
          nl: 'Grote volkstoelopen, c): bestuurlijke opdrachten, analyse van de politie gevalideerd door de verantwoordelijke officier',
          en: 'Large gatherings, condition c: within administrative missions, after an impact and risk analysis of the police validated by the responsible officer',
        },
        quoteFr:
          "après la réalisation, par les services de police, d'une analyse d'impact et de risques au niveau de la protection de la vie privée et au niveau opérationnel, validée par le fonctionnaire de police visé aux articles 7 à 7/3 de la loi sur la fonction de police, montrant que ces lieux présentent un risque particulier au niveau de la sécurité",
        readings: ['R-33'],
      },
    ],
  },
];
