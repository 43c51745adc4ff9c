import { type FactsOf, gateInstant, retentionOf } from '@clairevoie/law';

/** One access to a recording, as each engine is asked: the same case in the law's own facts, and as flat values. */
export interface AccessCase {
  readonly at: string;
  readonly facts: FactsOf<'open-recording'>;
  /** The same, with dates already reckoned into milliseconds: the other engines have no calendar. */
  readonly flat: {
    readonly isPolice: boolean;
    readonly mission: boolean;
    readonly reasons: boolean;
    readonly concreteReason: boolean;
    readonly journalOn: boolean;
    readonly accessProtected: boolean;
    readonly judicial: boolean;
    readonly atMs: number;
    readonly gateMs: number;
    readonly deletionMs: number;
    readonly decidedBy: string;
    readonly granted: boolean;
    readonly written: boolean;
    readonly reasoned: boolean;
    readonly covers: boolean;
    readonly decidedMs: number;
  };
}

const at = '2026-11-20T10:00:00+01:00';
const atMs = Temporal.Instant.from(at).epochMilliseconds;

const recordings = [
  '2026-11-19T10:00:00+01:00',
  '2026-10-21T10:00:01+02:00',
  '2026-10-21T10:00:00+02:00',
  '2026-03-02T08:00:00+01:00',
  '2025-11-20T10:00:00+01:00',
];

const whole = {
  by: 'prosecutor',
  decidedAt: '2026-11-20T09:00:00+01:00',
  outcome: 'granted',
  written: true,
  reasoned: true,
  covers: true,
} as const;
const decisions = [
  undefined,
  whole,
  { ...whole, by: 'chief-of-corps' },
  { ...whole, outcome: 'refused' },
  { ...whole, written: false },
  { ...whole, reasoned: false },
  { ...whole, covers: false },
  { ...whole, decidedAt: '2026-11-20T10:30:00+01:00' },
] as const;

/** Every combination of age, branch, prosecutor's decision and what an access has to state. */
export function accessCases(): readonly AccessCase[] {
  const cases: AccessCase[] = [];
  const yesNo = [true, false];
  for (const recordedFrom of recordings)
    for (const branch of ['administrative', 'judicial'] as const)
      for (const prosecutorDecision of decisions)
        for (const stated of yesNo)
          for (const journalOn of yesNo)
            for (const viewerIsPolice of yesNo)
              cases.push(caseOf({ recordedFrom, branch, prosecutorDecision, stated, journalOn, viewerIsPolice }));
  return cases;
}

function caseOf(of: {
  readonly recordedFrom: string;
  readonly branch: 'administrative' | 'judicial';
  readonly prosecutorDecision: (typeof decisions)[number];
  readonly stated: boolean;
  readonly journalOn: boolean;
  readonly viewerIsPolice: boolean;
}): AccessCase {
  const { recordedFrom, branch, prosecutorDecision: decision, stated, journalOn, viewerIsPolice } = of;
  const { latestDeletion } = retentionOf({ recordedFrom, recordedTo: recordedFrom, camera: { kind: 'fixed' } }, at);
  return {
    at,
    facts: {
      recordedFrom,
      recordedTo: recordedFrom,
      camera: { kind: 'fixed' },
      viewerIsPolice,
      branch,
      journalOn,
      accessProtected: true,
      ...(stated
        ? {
            missionReference: 'mission-1',
            operationalReasons: 'identify the author',
            concreteReason: 'check an account',
          }
        : { missionReference: '', operationalReasons: '', concreteReason: '' }),
      ...(decision === undefined ? {} : { prosecutorDecision: decision }),
    },
    flat: {
      isPolice: viewerIsPolice,
      mission: stated,
      reasons: stated,
      concreteReason: stated,
      journalOn,
      accessProtected: true,
      judicial: branch === 'judicial',
      atMs,
      gateMs: Temporal.Instant.from(gateInstant(recordedFrom, at)).epochMilliseconds,
      deletionMs: Temporal.Instant.from(latestDeletion).epochMilliseconds,
      decidedBy: decision?.by ?? '',
      granted: decision?.outcome === 'granted',
      written: decision?.written ?? false,
      reasoned: decision?.reasoned ?? false,
      covers: decision?.covers ?? false,
      decidedMs:
        decision === undefined ? Number.MAX_SAFE_INTEGER : Temporal.Instant.from(decision.decidedAt).epochMilliseconds,
    },
  };
}
