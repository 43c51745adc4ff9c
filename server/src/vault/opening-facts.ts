import { type FactsOf, gateInstant, known } from '@clairevoie/law';
import type { ActContext, JsonObject, Queryable, Stored } from '../ledger/index.ts';
import { findRunningEmergency } from './emergency-store.ts';
import { actorFacts, asJson, fixedFacts, roleOf } from './law-facts.ts';
import { restsOnUnconfirmedGrant } from './neighbour-store.ts';
import { findStanding, type QuorumStanding } from './quorum-standing.ts';
import {
  accessRequests,
  emergencyOpenings,
  type Interval,
  type ProsecutorDecisionRow,
  prosecutorDecisions,
  type RecordingRow,
  recordings,
} from './registers.ts';
import { segmentsOfInterval } from './seal/open-recording.ts';
import { legalOffsetMs, listSegments } from './vault-store.ts';

/** What an opening asks for. */
export interface Asked {
  readonly recordingId: string;
  readonly from: string;
  readonly to: string;
  readonly branch: 'administrative' | 'judicial';
  readonly missionReference?: string;
  readonly operationalReasons?: string;
  readonly concreteReason?: string;
  readonly requestId?: string;
  readonly decisionId?: string;
}

/** The segments that an interval opens: bytes are not cut inside a segment, so its own instants count, not those asked for. */
export type OpenedSpan = {
  readonly from: string;
  readonly to: string;
  readonly firstOrdinal: number;
  readonly lastOrdinal: number;
  readonly sizeBytes: number;
  /** The earliest instant at which the first term of access to one of them ends. @law lfp-25-7-p1-al1 */
  readonly gateAt: string;
  /** Whether the keys of its segments are split, so that past the gate a keyholder is needed (ADR 0016). */
  readonly keys: 'split' | 'whole' | 'mixed';
};

/** What the registers say of an opening; recorded whole. */
export type OpeningFacts = {
  readonly recording: JsonObject | null;
  readonly span: OpenedSpan | null;
  readonly decision: JsonObject | null;
  readonly isRequestUnknown: boolean;
  readonly isUnconfirmed: boolean;
};

/** What stands behind an opening besides the law: the newest quorum, and the emergency that takes its place. */
export type WitnessedFacts = {
  /** null: no policy demands a quorum. */
  readonly quorum: QuorumStanding | null;
  /** The running emergency that opens this span for this person; looked for only when there is no fresh quorum. */
  readonly emergency: { readonly id: string; readonly openUntil: string } | null;
};

/** Reads what vouches for an opening past the gate. */
export async function gatherWitnessed(context: ActContext<Asked>, span: OpenedSpan | null): Promise<WitnessedFacts> {
  const { read, at, act } = context;
  const quorum = await read.through([], async (db) => findStanding(db, await realTimeOf(db, at)));
  if (quorum === null || quorum.isFresh || span === null || !isPastGate(span, at)) return { quorum, emergency: null };
  const { personId, organisationId } = act.actor;
  const of = { organisationId, personId, recordingId: act.payload.recordingId, from: span.from, to: span.to, at };
  const found = await read.through([emergencyOpenings], (db) => findRunningEmergency(db, of));
  return { quorum, emergency: found === undefined ? null : { id: found.id, openUntil: found.open_until } };
}

/** The real time of a legal instant. */
export async function realTimeOf(db: Queryable, at: string): Promise<Temporal.Instant> {
  return Temporal.Instant.from(at).subtract({ milliseconds: await legalOffsetMs(db) });
}

/** Whether the first term of access to some image of the span is over at `at`. @law lfp-25-7-p1-al1 */
export function isPastGate({ gateAt }: Pick<OpenedSpan, 'gateAt'>, at: string): boolean {
  return Temporal.Instant.compare(gateAt, at) <= 0;
}

/** Reads what an opening stands on. */
export async function gatherOpening(context: ActContext<Asked>): Promise<OpeningFacts> {
  const { act, at, read } = context;
  const { payload, actor } = act;
  const found = await read.get(recordings, { id: payload.recordingId });
  const recording = found !== undefined && found.organisation_id === actor.organisationId ? found : undefined;
  const request =
    payload.requestId === undefined ? undefined : await read.get(accessRequests, { id: payload.requestId });
  const isOwnRequest = request?.organisation_id === actor.organisationId;
  const decisionId = payload.decisionId ?? (isOwnRequest ? request.decision_id : null) ?? undefined;
  const decision = decisionId === undefined ? undefined : await read.get(prosecutorDecisions, { id: decisionId });
  const useId = recording?.use_id ?? undefined;
  return {
    recording: recording === undefined ? null : asJson(recording),
    span: recording === undefined ? null : await spanOf(context, recording, at),
    decision: decision === undefined ? null : asJson(decision),
    isRequestUnknown: payload.requestId !== undefined && !isOwnRequest,
    isUnconfirmed: useId !== undefined && (await read.through([], (db) => restsOnUnconfirmedGrant(db, useId))),
  };
}

async function spanOf(
  { act: { payload }, read }: ActContext<Asked>,
  recording: Stored<RecordingRow>,
  at: string,
): Promise<OpenedSpan | null> {
  const from = Temporal.Instant.from(payload.from);
  const to = Temporal.Instant.from(payload.to);
  if (Temporal.Instant.compare(from, to) > 0) return null;
  const segments = await read.through([], (db) => listSegments(db, recording.id));
  const opened = segmentsOfInterval(segments, from, to).map((placed) => placed.segment);
  const first = opened[0];
  const last = opened.at(-1);
  if (first === undefined || last === undefined) return null;
  // Months make the gate uneven, so each segment's own is looked at.
  const gates = opened.map((segment) => gateInstant(segment.capturedFrom, at)).toSorted(Temporal.Instant.compare);
  return {
    from: first.capturedFrom,
    to: last.capturedTo,
    firstOrdinal: first.ordinal,
    lastOrdinal: last.ordinal,
    sizeBytes: opened.reduce((sum, segment) => sum + segment.sizeBytes, 0),
    gateAt: gates[0] ?? at,
    keys: opened.every(({ isSplit }) => isSplit) ? 'split' : opened.some(({ isSplit }) => isSplit) ? 'mixed' : 'whole',
  };
}

/** The recording of recorded facts. */
export function recordingOf(facts: { readonly recording: JsonObject | null }): Stored<RecordingRow> | undefined {
  // Recorded by `gather` from a row of this very type.
  return facts.recording === null ? undefined : (facts.recording as unknown as Stored<RecordingRow>);
}

/** The question to the law about an opening, without the instants of the items: those of each segment are put in. */
export function openingQuestion(
  facts: OpeningFacts,
  context: ActContext<Asked>,
): Omit<FactsOf<'open-recording'>, 'recordedFrom' | 'recordedTo'> | undefined {
  const recording = recordingOf(facts);
  const { span } = facts;
  if (recording === undefined || span === null) return undefined;
  const { payload } = context.act;
  return known({
    ...fixedFacts(recording),
    viewer: actorFacts(context),
    // Personal account of a named person whose function is in force now: the gate looked.
    accessProtected: context.actor.holdsFunction,
    branch: payload.branch,
    missionReference: payload.missionReference,
    operationalReasons: payload.operationalReasons,
    concreteReason: payload.concreteReason,
    prosecutorDecision: decisionFacts(facts, { recordingId: recording.id, from: span.from, to: span.to }),
    // This question is asked inside the journal's own transaction.
    journalOn: true,
    store: 'vault',
  } as const);
}

function decisionFacts(
  facts: OpeningFacts,
  opened: Interval,
): FactsOf<'open-recording'>['prosecutorDecision'] | undefined {
  if (facts.decision === null) return undefined;
  const decision = facts.decision as unknown as ProsecutorDecisionRow; // recorded from a row of this very type
  return known({
    by: roleOf(decision.decided_by_function),
    decidedAt: decision.decided_at,
    outcome: decision.outcome,
    written: decision.document_digest !== '',
    reasoned: decision.reasons.trim() !== '',
    covers: decision.covers.some((item) => doesCover(item, opened)),
  });
}

function doesCover(item: Interval, opened: Interval): boolean {
  return (
    item.recordingId === opened.recordingId &&
    Temporal.Instant.compare(item.from, opened.from) <= 0 &&
    Temporal.Instant.compare(item.to, opened.to) >= 0
  );
}
