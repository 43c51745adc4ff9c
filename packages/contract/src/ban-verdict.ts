import type { evidenceOrigins } from './ban.ts';
import type { ReportSummary } from './ban-report.ts';

/*
 * What evidence says of a body, line by line, on a day: one text for the portal, the desk and whoever computes it again from the public
 * JSON. Unknown is never green; what a body says or measures itself is never enough for `met`.
 */

/** What a line of evidence may be found to be, worst first for what people look at. */
export const lineVerdicts = ['not-met', 'unknown', 'stale', 'partial', 'met'] as const;
/** One of {@link lineVerdicts}. */
export type LineVerdict = (typeof lineVerdicts)[number];

/** Lines of evidence. The last four have no evidence that this version can take in: they are unknown until they do. */
export const evidenceLines = [
  'software',
  'drift',
  'camera-analytics',
  'purchases',
  'exports',
  'challenge-audits',
] as const;
/** One of {@link evidenceLines}. */
export type EvidenceLine = (typeof evidenceLines)[number];

/** How long evidence counts, in days after the day on which it was made. Product policy, not law: ninety-two days, within which the next scan is due (W-23); thirty days for what a node measures. */
export const evidenceCountsDays = { scan: 92, measurement: 30 } as const;

/** Where evidence comes from. */
export type EvidenceOrigin = (typeof evidenceOrigins)[number];

/** Evidence of a system as it is published. Days are Brussels days. */
export type PublishedEvidence = {
  readonly evidenceKind: 'scan-report' | 'software-bill' | 'attestation' | 'measurement';
  readonly origin: EvidenceOrigin;
  readonly digest: string;
  readonly madeOn: string;
  readonly summary: ReportSummary | null;
  readonly filesRoot: string | null;
};

/** A system as it is published. */
export type PublishedSystem = {
  readonly reference: string;
  readonly title: string;
  readonly systemKind: string;
  readonly state: string;
  readonly inPublicSpace: boolean;
  readonly declaredOn: string;
  /** Day since which something is known to have changed without a new attestation. */
  readonly driftSince: string | null;
  readonly exception: { readonly reasons: string; readonly until: string } | null;
  /** The ground of a suspension; its provision where it is one that we hold. */
  readonly suspendedOn: { readonly ground: string; readonly provision: string | null } | null;
  readonly evidence: readonly PublishedEvidence[];
  /** Confirmed findings that are not closed: on these alone a product is named. */
  readonly confirmed: readonly {
    readonly product: string;
    readonly capability: string;
    readonly confirmedOn: string;
  }[];
};

/** Why a line is what it is, by code; the words are the reader's. */
export const verdictReasons = [
  'no-system-declared',
  'line-not-examined-yet',
  'no-evidence',
  'report-incomplete',
  'report-with-finding',
  'evidence-over',
  'not-independent',
  'confirmed-finding',
  'changed-since',
  'not-compared',
  'examined-independently',
] as const;
/** One of {@link verdictReasons}. */
export type VerdictReason = (typeof verdictReasons)[number];

/** What was found of one system on one line. */
export type SystemOnLine = {
  readonly reference: string;
  readonly verdict: LineVerdict;
  readonly reason: VerdictReason;
  readonly evidence: PublishedEvidence | null;
  readonly countsUntil: string | null;
};

/** A line of evidence of a body on a day. `from` and `until` only where evidence counts. */
export type LineOnDay = {
  readonly line: EvidenceLine;
  readonly verdict: LineVerdict;
  readonly reason: VerdictReason;
  readonly from: string | null;
  readonly until: string | null;
  readonly systems: readonly SystemOnLine[];
};

/** The lines of one body on a day. */
export function linesOn(day: string, systems: readonly PublishedSystem[]): readonly LineOnDay[] {
  // A system that is withdrawn takes no confirmed finding along: that is closed by an independent report alone.
  const running = systems.filter(({ state, confirmed }) => state !== 'withdrawn' || confirmed.length > 0);
  return evidenceLines.map((line) => {
    if (line !== 'software' && line !== 'drift') return bare(line, 'unknown', 'line-not-examined-yet');
    if (running.length === 0) return bare(line, 'unknown', 'no-system-declared');
    const found = running.map((system) => (line === 'software' ? softwareOf(system, day) : driftOf(system, day)));
    return lineOf(line, found);
  });
}

/** Several verdicts as one: a breach decides; all alike stay what they are; unknown beside anything else keeps it from green. */
export function together(verdicts: readonly LineVerdict[]): LineVerdict {
  const [first] = verdicts;
  if (first === undefined) return 'unknown';
  if (verdicts.includes('not-met')) return 'not-met';
  if (verdicts.every((one) => one === first)) return first;
  return verdicts.every((one) => one === 'unknown' || one === 'stale') ? 'unknown' : 'partial';
}

const bare = (line: EvidenceLine, verdict: LineVerdict, reason: VerdictReason): LineOnDay => ({
  ...{ line, verdict, reason, from: null, until: null, systems: [] },
});

function lineOf(line: EvidenceLine, systems: readonly SystemOnLine[]): LineOnDay {
  const verdict = together(systems.map((one) => one.verdict));
  // The reason that is told first is that of the worst system.
  const worst = systems.toSorted((a, b) => lineVerdicts.indexOf(a.verdict) - lineVerdicts.indexOf(b.verdict))[0];
  const days = systems.flatMap(({ evidence }) => (evidence === null ? [] : [evidence.madeOn])).toSorted();
  const ends = systems.flatMap(({ countsUntil }) => (countsUntil === null ? [] : [countsUntil])).toSorted();
  return {
    ...{ line, verdict, reason: worst?.reason ?? 'no-evidence', systems },
    from: days.at(-1) ?? null,
    until: ends[0] ?? null,
  };
}

/** The day after which evidence counts no more. */
export function countsUntil(of: Pick<PublishedEvidence, 'evidenceKind' | 'madeOn'>): string {
  const isScan = of.evidenceKind === 'scan-report' || of.evidenceKind === 'software-bill';
  const days = isScan ? evidenceCountsDays.scan : evidenceCountsDays.measurement;
  return Temporal.PlainDate.from(of.madeOn).add({ days }).toString();
}

/** What a report alone says: `none` and `detection-only` are no finding of recognition, and only where everything was read. */
export function isCleanReport(summary: Pick<ReportSummary, 'scanVerdict' | 'isComplete'> | null): boolean {
  return summary?.isComplete === true && (summary.scanVerdict === 'none' || summary.scanVerdict === 'detection-only');
}

const newest = (evidence: readonly PublishedEvidence[]): PublishedEvidence | undefined =>
  evidence.toSorted((a, b) => (a.madeOn < b.madeOn ? 1 : a.madeOn > b.madeOn ? -1 : 0))[0];

/** Software: an independent, complete report without a finding of recognition, that still counts. */
function softwareOf(system: PublishedSystem, day: string): SystemOnLine {
  const reports = system.evidence.filter(({ evidenceKind }) => evidenceKind === 'scan-report');
  const independent = newest(reports.filter(({ origin }) => origin === 'measured-independently'));
  const own = newest(reports.filter(({ origin }) => origin !== 'measured-independently'));
  const says = (verdict: LineVerdict, reason: VerdictReason, evidence?: PublishedEvidence): SystemOnLine => ({
    ...{ reference: system.reference, verdict, reason, evidence: evidence ?? null },
    countsUntil: evidence === undefined ? null : countsUntil(evidence),
  });
  if (system.confirmed.length > 0) return says('not-met', 'confirmed-finding', independent ?? own);
  const evidence = independent ?? own;
  if (evidence === undefined) return says('unknown', 'no-evidence');
  if (countsUntil(evidence) < day) return says('stale', 'evidence-over', evidence);
  if (evidence.summary?.isComplete !== true) return says('unknown', 'report-incomplete', evidence);
  // Nobody has decided on it: neither red nor green.
  if (!isCleanReport(evidence.summary)) return says('unknown', 'report-with-finding', evidence);
  // What changed after it was examined was not examined.
  if (system.driftSince !== null && system.driftSince >= evidence.madeOn)
    return says('unknown', 'changed-since', evidence);
  return evidence.origin === 'measured-independently'
    ? says('met', 'examined-independently', evidence)
    : says('partial', 'not-independent', evidence);
}

/** Drift: the files measured are those attested, and those that an independent controller saw. */
function driftOf(system: PublishedSystem, day: string): SystemOnLine {
  const measured = newest(
    system.evidence.filter(({ evidenceKind }) => evidenceKind === 'measurement' || evidenceKind === 'attestation'),
  );
  const says = (verdict: LineVerdict, reason: VerdictReason): SystemOnLine => ({
    ...{ reference: system.reference, verdict, reason, evidence: measured ?? null },
    countsUntil: measured === undefined ? null : countsUntil(measured),
  });
  // A change says that nobody looked again, not that something was found: only a confirmed finding is a breach (W-23).
  if (system.driftSince !== null) return says('unknown', 'changed-since');
  if (measured === undefined) return says('unknown', 'no-evidence');
  if (countsUntil(measured) < day) return says('stale', 'evidence-over');
  const seen = system.evidence.some(
    ({ origin, filesRoot, ...one }) =>
      origin === 'measured-independently' &&
      filesRoot !== null &&
      filesRoot === measured.filesRoot &&
      countsUntil(one) >= day,
  );
  return seen ? says('met', 'examined-independently') : says('partial', 'not-compared');
}

/** The demands of two political texts that evidence of this kind speaks to: what each would need, whose. */
export type DemandScope = {
  readonly demand: string;
  readonly lines: readonly EvidenceLine[];
  readonly bodies: 'zones' | 'platform' | 'all';
};

/** Each demand with its own light, and the lines that it needs. Never merged. */
export const demandScopes: readonly DemandScope[] = [
  { demand: 'RES-demande-1', lines: ['software', 'drift', 'camera-analytics'], bodies: 'all' },
  { demand: 'RES-demande-2', lines: ['purchases'], bodies: 'all' },
  {
    demand: 'RES-demande-3-verification',
    lines: ['software', 'drift', 'exports', 'challenge-audits'],
    bodies: 'platform',
  },
  { demand: 'RES-demande-4', lines: ['software', 'drift', 'camera-analytics', 'purchases'], bodies: 'zones' },
  { demand: 'PET-demande-1-lieux', lines: ['software', 'drift', 'camera-analytics'], bodies: 'all' },
  {
    demand: 'PET-demande-1-autorites',
    lines: ['software', 'drift', 'camera-analytics', 'purchases', 'exports'],
    bodies: 'all',
  },
];

/** A body with its lines. */
export type BodyOnDay = {
  readonly kind: string;
  readonly lines: readonly Pick<LineOnDay, 'line' | 'verdict'>[];
};

/**
 * The light of one demand: of every line it needs, of every body in its scope, whether or not that body declared anything. A breach
 * anywhere decides; a gap anywhere keeps it from `met`.
 */
export function lightOf({ lines, bodies }: DemandScope, all: readonly BodyOnDay[]): LineVerdict {
  const kinds = { zones: ['local-police-zone'], platform: ['regional-platform'], all: undefined }[bodies];
  const inScope = all.filter(({ kind }) => kinds === undefined || kinds.includes(kind));
  return together(
    inScope.flatMap((body) => body.lines.filter(({ line }) => lines.includes(line)).map(({ verdict }) => verdict)),
  );
}
