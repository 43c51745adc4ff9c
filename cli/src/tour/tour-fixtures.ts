const officerReasons = {
  verdict: 'met',
  reasons: 'Deux caméras pour une place où des rixes ont été constatées ; les patrouilles ne suffisent pas.',
} as const;

/** A tiny assessment in the form of the CNIL tool; every word of it is invented. */
export const tourAssessment = {
  pia: {
    id: 1,
    name: 'Caméras place du Croisillon (fiction)',
    category: '',
    status: 3,
    author_name: 'Auteur fictif',
    dpo_opinion: 'Favorable.',
    dpo_status: 1,
    is_example: false,
    is_archive: 0,
    progress: 100,
    structure_data: null,
  },
  answers: [
    {
      id: 1,
      pia_id: 1,
      reference_to: 111,
      data: { text: 'Filmer la place pour prévenir les troubles.', gauge: null, list: [] },
    },
    { id: 2, pia_id: 1, reference_to: 121, data: { text: 'Images de passants et de véhicules.', gauge: 0, list: [] } },
    { id: 3, pia_id: 1, reference_to: 211, data: { text: "Maintien de l'ordre public.", gauge: null, list: [] } },
    {
      id: 4,
      pia_id: 1,
      reference_to: 213,
      data: { text: 'Deux caméras suffisent ; aucun son.', gauge: null, list: [] },
    },
    { id: 5, pia_id: 1, reference_to: 215, data: { text: 'Nonante jours.', gauge: null, list: [] } },
    { id: 6, pia_id: 1, reference_to: 325, data: { text: null, gauge: 3, list: ["Vol d'images"] } },
  ],
  measures: [{ id: 1, pia_id: 1, title: 'Chiffrement', content: 'Clés par jour.', placeholder: '' }],
  evaluations: [],
  comments: [],
} as const;

/** A place of the fictional municipality of Val-des-Lattes. */
export const tourPlace = {
  reference: 'CROISILLON',
  label: 'place du Croisillon / Kruislatplein',
  municipality: '00001',
  kind: 'open',
  managedByPolice: false,
  enclosed: false,
} as const;

export const tourPurposes = [
  { branch: 'administrative', text: "Prévenir les troubles de l'ordre public", hypothesis445: '2' },
  { branch: 'judicial', text: "Rechercher les auteurs d'infractions" },
] as const;

/** What is asked of the council; `term` is the retention asked for. */
export function tourRequest(reference: string, useFrom: string): Readonly<Record<string, unknown>> {
  return {
    reference,
    title: 'Caméras fixes de la place du Croisillon (fiction)',
    municipality: '00001',
    cameras: { kinds: ['fixed'], intelligent: false, functions: [], count: 2 },
    purposes: tourPurposes,
    places: [tourPlace],
    modalities: 'Enregistrement continu, regardé en direct pendant les événements annoncés.',
    useFrom,
    configuredRetention: 'P90D',
    withinPoliceMissions: true,
    missionKind: 'ordinary',
    intimacyReview: { verdict: 'met', reasons: "Aucune fenêtre d'habitation dans le champ." },
    aimsAtSensitive: false,
  };
}

/** The police pictogram as the decree of 2019 asks for it. */
export const tourVisibility = {
  pictogram: {
    inPlace: true,
    model: 'police-2019',
    widthMetres: 0.6,
    heightMetres: 0.4,
    material: 'aluminium-plate',
    thicknessMillimetres: 1.5,
    atEachEntrance: true,
    surelyVisible: { verdict: 'met', reasons: 'Vu à chaque accès.' },
    mentions: { law: true, controller: true, contact: true, logo: true },
    jointController: false,
  },
} as const;

/** The officer's statements on a use, the same for each of the tour. */
export const tourUse = {
  inCommand: true,
  proportionality: officerReasons,
  subsidiarity: { verdict: 'met', reasons: 'Le renfort humain ne suffit pas.' },
  withinPoliceMissions: true,
  missionKind: 'ordinary',
  intimacyReview: { verdict: 'met', reasons: 'Champ contrôlé.' },
  aimsAtSensitive: false,
  policeRecords: true,
} as const;

/** Why the officer asks to see. */
export const tourReasons = {
  missionReference: 'MISSION FICTIVE 1',
  operationalReasons: 'Établir le déroulement de la rixe signalée place du Croisillon.',
  concreteReason: 'Identifier le moment où le banc est renversé, signalé par un agent à 21 h 10.',
} as const;
