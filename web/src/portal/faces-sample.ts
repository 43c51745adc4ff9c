import { linesOn, type PublishedEvidence, type PublishedSystem } from '@clairevoie/contract';
import type { Body } from './data-values.ts';
import type { FacesBodyData, FacesData } from './faces-data.ts';
import type { PageData } from './page-common.ts';

const report: PublishedEvidence = {
  ...{ evidenceKind: 'scan-report', origin: 'measured-independently', digest: 'c'.repeat(64), madeOn: '2026-11-10' },
  summary: {
    ...{ documentKind: 'scan-report', scanVerdict: 'none', strength: null, isComplete: true, findingCount: 0 },
    ...{ notExamined: ['format inconnu'], notExaminedCount: 2, sizeBytes: 900, ruleBase: 'a'.repeat(64) },
  },
  filesRoot: 'b'.repeat(64),
};
const bill: PublishedEvidence = {
  ...report,
  ...{ evidenceKind: 'software-bill', origin: 'declared', digest: 'd'.repeat(64) },
  summary: null,
};
const system: PublishedSystem = {
  ...{ reference: 'VMS-1', title: 'Serveur de la salle', systemKind: 'recording-server', state: 'active' },
  ...{ inPublicSpace: true, declaredOn: '2026-11-01', driftSince: null, suspendedOn: null, confirmed: [] },
  exception: { reasons: 'Le fournisseur tarde à répondre (fiction).', until: '2026-12-31' },
  evidence: [report, { ...report, origin: 'measured-by-body', evidenceKind: 'attestation', summary: null }, bill],
};
const found: PublishedSystem = {
  ...system,
  ...{ reference: 'VMS-2', title: 'Analyse', state: 'suspended', exception: null, evidence: [] },
  suspendedOn: { ground: 'not-in-our-files', provision: null },
  confirmed: [{ product: 'Produit inventé', capability: 'fr-identification', confirmedOn: '2026-11-12' }],
};
const day = '2026-11-21';

/** A rich sample of both pages, for an invented zone. */
export function facesSamples(zone: Body): {
  readonly faces: PageData<FacesData>;
  readonly body: PageData<FacesBodyData>;
  readonly empty: PageData<FacesBodyData>;
} {
  const of = { slug: zone.id, body: zone, lines: linesOn(day, [system, found]) };
  const witnessed = { size: 120, signedOn: '2026-11-20', witnesses: ['temoin.example'] };
  return {
    faces: {
      page: 'faces',
      lights: (['met', 'not-met', 'partial', 'unknown', 'stale'] as const).map((verdict, place) => ({
        ...{
          demand: ['RES-demande-1', 'RES-demande-2', 'RES-demande-3-verification', 'RES-demande-4', 'x'][place] ?? '',
        },
        ...{ provision: null, verdict, lines: ['software', 'drift'], scope: 'all' },
      })),
      bodies: [of, { ...of, slug: 'other', lines: linesOn(day, []) }],
      witnessed,
    },
    body: {
      ...{ page: 'faces-body', of, systems: [system, found], witnessed },
      history: [{ recordedOn: '2026-11-12', lines: of.lines }],
    },
    empty: {
      ...{ page: 'faces-body', of: { ...of, lines: linesOn(day, []) }, systems: [], history: [], witnessed: null },
    },
  };
}
