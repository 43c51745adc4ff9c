import type { DossierPayload } from '@clairevoie/contract';

type Demand = DossierPayload<'dossier/define-demand'>;

/**
 * The demands of the two political texts that come with the product, each with the evidence that speaks to it, in the scopes of reading
 * never one light for two of them. Lines and bodies are those of the page on facial recognition.
 */
export const shippedDemands: readonly Demand[] = [
  {
    ...{ demand: 'PET-demande-1-lieux', textId: 'petition', passage: 'demand-1', competence: 'region' },
    queries: [
      { query: 'verdicts', lines: ['software', 'drift', 'camera-analytics'], bodies: 'all' },
      { query: 'authorisations' },
    ],
    reopensOnReform: true,
  },
  {
    ...{ demand: 'PET-demande-1-autorites', textId: 'petition', passage: 'demand-1', competence: 'region' },
    queries: [
      {
        query: 'verdicts',
        lines: ['software', 'drift', 'camera-analytics', 'purchases', 'exports'],
        bodies: 'all',
      },
      { query: 'authorisations' },
    ],
    reopensOnReform: true,
  },
  {
    ...{ demand: 'PET-demande-2', textId: 'petition', passage: 'demand-2', competence: 'parliament' },
    queries: [{ query: 'recital', textId: 'proposed-resolution', words: '#Protectmyface', day: '2023-06-13' }],
    reopensOnReform: false,
  },
  {
    ...{ demand: 'RES-demande-1', textId: 'proposed-resolution', passage: 'demand-1' },
    competence: 'region-with-federal',
    queries: [
      { query: 'verdicts', lines: ['software', 'drift', 'camera-analytics'], bodies: 'all' },
      { query: 'authorisations' },
    ],
    reopensOnReform: false,
  },
  {
    ...{ demand: 'RES-demande-2', textId: 'proposed-resolution', passage: 'demand-2' },
    competence: 'region-with-federal',
    queries: [{ query: 'verdicts', lines: ['purchases'], bodies: 'all' }],
    reopensOnReform: false,
  },
  {
    ...{ demand: 'RES-demande-3-controle', textId: 'proposed-resolution', passage: 'demand-3' },
    competence: 'region-with-federal',
    queries: [
      { query: 'verdicts', lines: ['exports', 'challenge-audits'], bodies: 'platform' },
      { query: 'journal', act: 'ban/appoint-controller' },
    ],
    reopensOnReform: false,
  },
  {
    ...{ demand: 'RES-demande-3-verification', textId: 'proposed-resolution', passage: 'demand-3' },
    competence: 'region-with-federal',
    queries: [{ query: 'verdicts', lines: ['software', 'drift', 'exports', 'challenge-audits'], bodies: 'platform' }],
    reopensOnReform: false,
  },
  {
    ...{ demand: 'RES-demande-4', textId: 'proposed-resolution', passage: 'demand-4' },
    competence: 'region-with-federal',
    queries: [{ query: 'verdicts', lines: ['software', 'drift', 'camera-analytics', 'purchases'], bodies: 'zones' }],
    reopensOnReform: false,
  },
  {
    ...{ demand: 'RES-demande-5', textId: 'proposed-resolution', passage: 'demand-5' },
    competence: 'federal-government',
    queries: [{ query: 'report' }],
    reopensOnReform: false,
  },
  {
    ...{ demand: 'RES-demande-6', textId: 'proposed-resolution', passage: 'demand-6', competence: 'federal' },
    queries: [{ query: 'law' }],
    reopensOnReform: false,
  },
];
