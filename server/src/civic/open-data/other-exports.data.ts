import type { OtherExport } from './catalogue.ts';

/** What is public under an address of its own, beside the sets: the log, its figures and proofs, evidence, maps. */
export const otherExports: readonly OtherExport[] = [
  {
    id: 'log',
    title: { fr: 'Le journal public', nl: 'Het openbare logboek', en: 'The public log' },
    description: {
      fr: 'En-têtes de tous les actes publics, en tuiles C2SP (tlog-tiles) à partir de ce point de contrôle signé.',
      nl: 'Koppen van alle openbare handelingen, in C2SP-tegels (tlog-tiles) vanaf dit ondertekende controlepunt.',
      en: 'Headers of all public acts, in C2SP tiles (tlog-tiles) from this signed checkpoint.',
    },
    url: '/log/public/checkpoint',
    mediaType: 'text/plain',
    fileType: 'TXT',
  },
  {
    id: 'witnesses',
    title: { fr: 'Témoins du journal', nl: 'Getuigen van het logboek', en: 'Witnesses of the log' },
    description: {
      fr: 'Qui surveille le journal, et l’état de chacun.',
      nl: 'Wie het logboek bewaakt, en de toestand van elk.',
      en: 'Who watches the log, and the state of each.',
    },
    url: '/log/witnesses',
    mediaType: 'application/json',
    fileType: 'JSON',
  },
  {
    id: 'act-figures',
    title: { fr: 'Actes et accès par semaine', nl: 'Handelingen en inzages per week', en: 'Acts and accesses by week' },
    description: {
      fr: 'Les chiffres du portail, à recompter dans le journal.',
      nl: 'De cijfers van het portaal, na te tellen in het logboek.',
      en: 'Figures of the portal, to be counted again in the log.',
    },
    url: '/api/public/figures',
    mediaType: 'application/json',
    fileType: 'JSON',
  },
  {
    id: 'tallies',
    title: {
      fr: 'Décomptes hebdomadaires des consultations',
      nl: 'Wekelijkse tellingen van inzages',
      en: 'Weekly tallies of looks',
    },
    description: {
      fr: 'Par caméra, avec leur preuve ; les lignes paraissent quatre semaines après la semaine.',
      nl: 'Per camera, met hun bewijs; de regels verschijnen vier weken na de week.',
      en: 'By camera, with their proof; lines appear four weeks after the week.',
    },
    url: '/api/public/tallies',
    mediaType: 'application/json',
    fileType: 'JSON',
  },
  {
    id: 'emergencies-by-week',
    title: {
      fr: 'Ouvertures d’urgence par semaine',
      nl: 'Dringende openingen per week',
      en: 'Emergency openings by week',
    },
    description: {
      fr: 'À comparer aux urgences auxquelles un détenteur de clés a répondu.',
      nl: 'Te vergelijken met de noodgevallen waarop een sleutelhouder heeft geantwoord.',
      en: 'To be held against the emergencies that a keyholder answered.',
    },
    url: '/api/public/emergencies',
    mediaType: 'application/json',
    fileType: 'JSON',
  },
  {
    id: 'facial-recognition-evidence',
    title: {
      fr: 'Reconnaissance faciale : systèmes et preuves',
      nl: 'Gezichtsherkenning: systemen en bewijzen',
      en: 'Facial recognition: systems and evidence',
    },
    description: {
      fr: 'Ce que disent les preuves du jour, avec ce qui permet de le recalculer.',
      nl: 'Wat de bewijzen vandaag zeggen, met wat nodig is om het na te rekenen.',
      en: 'What evidence says today, with what is needed to compute it again.',
    },
    url: '/api/public/facial-recognition',
    mediaType: 'application/json',
    fileType: 'JSON',
  },
  {
    id: 'camera-map',
    title: { fr: 'Couche cartographique des caméras', nl: 'Kaartlaag van de camera’s', en: 'Map layer of cameras' },
    description: {
      fr: 'Les points que la carte du portail dessine, avec les filtres de sa page.',
      nl: 'De punten die de kaart van het portaal tekent, met de filters van haar pagina.',
      en: 'The points that the map of the portal draws, with the filters of its page.',
    },
    url: '/map/cameras.geojson',
    mediaType: 'application/geo+json',
    fileType: 'GEOJSON',
  },
];
