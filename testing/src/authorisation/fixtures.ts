/** A tiny assessment in the form of the CNIL tool; every word of it is ours and invented. */
export const tinyPia = {
  pia: {
    id: 7,
    name: 'Caméras place Fictive',
    category: '',
    status: 3,
    author_name: 'Auteur fictif',
    dpo_opinion: 'Favorable.',
    dpo_status: 1,
    is_example: false,
    is_archive: 0,
    progress: 90,
    structure_data: null,
  },
  answers: [
    {
      id: 1,
      pia_id: 7,
      reference_to: 111,
      data: { text: '<p>Filmer la place pour prévenir les troubles.</p>', gauge: null, list: [] },
    },
    {
      id: 2,
      pia_id: 7,
      reference_to: 121,
      data: { text: 'Images de passants &amp; de véhicules.', gauge: 0, list: [] },
    },
    { id: 3, pia_id: 7, reference_to: 211, data: { text: 'Maintien de l’ordre public.', gauge: null, list: [] } },
    {
      id: 4,
      pia_id: 7,
      reference_to: 213,
      data: { text: 'Deux caméras suffisent ; aucun son.', gauge: null, list: [] },
    },
    { id: 5, pia_id: 7, reference_to: 215, data: { text: 'Trente jours.', gauge: null, list: [] } },
    { id: 6, pia_id: 7, reference_to: 325, data: { text: null, gauge: 3, list: ['Vol d’images'] } },
  ],
  measures: [{ id: 1, pia_id: 7, title: 'Chiffrement', content: 'Clés par jour.', placeholder: '' }],
  evaluations: [
    {
      id: 1,
      pia_id: 7,
      status: 3,
      reference_to: '2.1.213',
      evaluation_comment: 'Suffisant.',
      gauges: { x: 2, y: 1 },
      global_status: 2,
      estimated_implementation_date: null,
    },
  ],
  comments: [{ id: 1, pia_id: 7, reference_to: 213, description: 'Relu.', for_measure: false }],
} as const;

/** A request for two fixed cameras on an invented square; complete in law except for the assessment's id. */
export const tinyRequest = {
  reference: 'FIC-2026-001',
  title: 'Caméras fixes de la place Fictive',
  municipality: '00001',
  cameras: { kinds: ['fixed'], intelligent: true, functions: ['anpr'], count: 2 },
  purposes: [
    { branch: 'administrative', text: 'Prévenir les troubles de l’ordre public', hypothesis445: '2' },
    { branch: 'judicial', text: 'Rechercher les véhicules signalés' },
  ],
  places: [
    {
      reference: 'PL-1',
      label: 'Place Fictive, angle nord',
      municipality: '00001',
      kind: 'open',
      managedByPolice: false,
      enclosed: false,
    },
    {
      reference: 'PL-2',
      label: 'Place Fictive, angle sud',
      municipality: '00001',
      kind: 'open',
      managedByPolice: false,
      enclosed: false,
    },
  ],
  modalities: 'Enregistrement continu, regardé en direct pendant les événements annoncés.',
  useFrom: '2026-12-01',
  useTo: '2029-11-30',
  configuredRetention: 'P30D',
  withinPoliceMissions: true,
  missionKind: 'ordinary',
  intimacyReview: { verdict: 'met', reasons: 'Aucune fenêtre d’habitation dans le champ.' },
  aimsAtSensitive: false,
} as const;
