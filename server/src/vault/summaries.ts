import type { AccessRequestSummary, LookSummary, RecordingDetail, RecordingSummary } from '@clairevoie/contract';
import { gateInstant } from '@clairevoie/law';
import type { Stored } from '../ledger/index.ts';
import type { AccessRequestRow, LookRow, RecordingRow } from './registers.ts';
import type { SegmentRecord } from './seal/segment.ts';
import { witnessOf } from './witness-of-look.ts';

/** A recording as lists show it. */
export function recordingSummary(row: Stored<RecordingRow>): RecordingSummary {
  return {
    recordingId: row.id,
    organisationId: row.organisation_id,
    cameraId: row.camera_id,
    capturedFrom: row.captured_from,
    capturedTo: row.captured_to,
    receivedAt: row.received_at,
    contentType: row.content_type,
    sizeBytes: row.size_bytes,
    recordingSha256: row.recording_sha256,
    carriesSound: row.carries_sound,
    state: row.state,
    dueOn: row.due_on,
    isHeld: row.lot !== 'term',
    quarantine: [...row.quarantine],
    entryId: row.entry_id,
  };
}

/** A recording with its segments and the instant at which the first term of access to its first image ends. @law lfp-25-7-p1-al1 */
export function detailOf(row: Stored<RecordingRow>, segments: readonly SegmentRecord[], at: string): RecordingDetail {
  return {
    ...recordingSummary(row),
    gateAt: gateInstant(row.captured_from, at),
    segments: segments.map(({ ordinal, capturedFrom, capturedTo, sizeBytes }) => ({
      ordinal,
      capturedFrom,
      capturedTo,
      sizeBytes,
    })),
  };
}

/** A look as lists show it. */
export function lookSummary(row: Stored<LookRow>): LookSummary {
  return {
    lookId: row.id,
    recordingId: row.recording_id,
    cameraId: row.camera_id,
    personId: row.person_id,
    functionKey: row.function_key,
    from: row.opened_from,
    to: row.opened_to,
    openedAt: row.opened_at,
    expiresAt: row.expires_at,
    state: row.state,
    closedAs: row.closed_as,
    isPastGate: row.is_past_gate,
    branch: row.branch,
    missionReference: row.mission_reference,
    operationalReasons: row.operational_reasons,
    concreteReason: row.concrete_reason,
    decisionId: row.decision_id,
    sent: row.sent === null || row.sent === 'all' ? row.sent : row.sent.map(({ from, to }) => ({ from, to })),
    emergencyId: row.emergency_id,
    entryId: row.entry_id,
    witness: { ...witnessOf(row) },
  };
}

/** A request as lists show it. */
export function requestSummary(row: Stored<AccessRequestRow>): AccessRequestSummary {
  return {
    requestId: row.id,
    organisationId: row.organisation_id,
    requestedBy: row.requested_by,
    functionKey: row.function_key,
    requestedAt: row.requested_at,
    items: row.items.map((item) => ({ ...item })),
    branch: row.branch,
    missionReference: row.mission_reference,
    operationalReasons: row.operational_reasons,
    concreteReason: row.concrete_reason,
    addressedTo: row.addressed_to,
    state: row.state,
    decisionId: row.decision_id,
    outcome: row.outcome,
  };
}
