import type { EmergencyState, EmergencySubject } from '@clairevoie/contract';
import type { CameraFacts, PlaceFacts } from '@clairevoie/law';
import { defineRegister, type JsonObject } from '../ledger/index.ts';

/*
 * What is a register here and what is not. A register is what the journal says: that a recording came in, with which instants
 * and digest; who asked, who decided, who looked, what was held, deleted, released. A rebuild folds it again, identical.
 * Bytes, segment rows, data keys, announced uploads and ranges sent are not: they survive a rebuild untouched and are written
 * by `vault-store.ts` with grants of their own. A wrapped key in a journal would be a key that no deletion reaches.
 */

/** Why a recording waits for a person. */
export type QuarantineReason = 'late' | 'law';

/** A recording that was kept, or waits for a person, or is gone. @law lfp-25-6 */
export type RecordingRow = {
  readonly id: string;
  readonly organisation_id: string;
  readonly camera_id: string;
  readonly use_id: string | null;
  readonly captured_from: string;
  readonly captured_to: string;
  readonly received_at: string;
  readonly content_type: string;
  readonly size_bytes: number;
  readonly segment_count: number;
  readonly plaintext_sha256: string;
  /** SHA-256 over the facts of its segments. */
  readonly recording_sha256: string;
  readonly carries_sound: 'yes' | 'no' | 'unknown';
  readonly camera: CameraFacts;
  readonly place: PlaceFacts | null;
  readonly configured_retention: string | null;
  readonly assessed_retention: string | null;
  /** The earliest maximum of its segments' terms. */
  readonly latest_deletion: string;
  /** UTC day of the ordinary term. */
  readonly term_due_on: string;
  /** UTC day whose expiry key closes it now; another than `term_due_on` while it is held. */
  readonly due_on: string;
  /** `term`, or the id of the hold. */
  readonly lot: string;
  readonly state: 'kept' | 'quarantined' | 'suspended' | 'deleted';
  readonly quarantine: readonly QuarantineReason[];
  readonly brought_by: string | null;
  readonly released_by: string | null;
  readonly suspended_by_organisation: string | null;
  readonly suspended_by_function: string | null;
  readonly suspension_reasons: string | null;
  readonly deleted_at: string | null;
  readonly deletion_ground: 'term' | 'hold-ended' | 'person' | null;
};

/** One interval of one recording. */
export type Interval = { readonly recordingId: string; readonly from: string; readonly to: string };

/** A request for access (W-13). */
export type AccessRequestRow = {
  readonly id: string;
  readonly organisation_id: string;
  readonly requested_by: string;
  readonly function_key: string;
  readonly requested_at: string;
  readonly items: readonly Interval[];
  readonly branch: 'administrative' | 'judicial';
  readonly mission_reference: string | null;
  readonly operational_reasons: string | null;
  readonly concrete_reason: string | null;
  readonly addressed_to: string | null;
  readonly state: 'open' | 'decided';
  readonly decision_id: string | null;
  readonly outcome: 'granted' | 'refused' | null;
};

/** A prosecutor's decision on an access. @law lfp-25-7-p1-al2 */
export type ProsecutorDecisionRow = {
  readonly id: string;
  readonly prosecutor_organisation_id: string;
  readonly decided_by: string;
  readonly decided_by_function: string;
  /** Legal instant of its entry: what must precede the access. */
  readonly decided_at: string;
  readonly request_id: string | null;
  /** The police organisation it serves. */
  readonly organisation_id: string;
  readonly outcome: 'granted' | 'refused';
  readonly branch: 'administrative' | 'judicial';
  readonly covers: readonly Interval[];
  readonly document_digest: string;
  readonly reasons: string;
};

/** A look. */
export type LookRow = {
  readonly id: string;
  readonly recording_id: string;
  readonly organisation_id: string;
  readonly camera_id: string;
  readonly person_id: string;
  readonly function_key: string;
  readonly session_id: string;
  readonly asked_from: string;
  readonly asked_to: string;
  readonly opened_from: string;
  readonly opened_to: string;
  readonly first_ordinal: number;
  readonly last_ordinal: number;
  readonly opened_at: string;
  readonly expires_at: string;
  readonly question: JsonObject;
  readonly is_past_gate: boolean;
  readonly branch: 'administrative' | 'judicial';
  readonly mission_reference: string | null;
  readonly operational_reasons: string | null;
  readonly concrete_reason: string | null;
  readonly request_id: string | null;
  readonly decision_id: string | null;
  readonly state: 'open' | 'closed';
  readonly closed_at: string | null;
  readonly closed_as: 'by-person' | 'time-over' | 'restart' | 'quorum-lost' | 'emergency-over' | null;
  readonly sent: Sent | null;
  /** The emergency that let it be opened without a quorum of witnesses; null for every other look. */
  readonly emergency_id: string | null;
  /** Hash of the witness policy that governed when it was opened; null when none did. */
  readonly quorum_policy: string | null;
};

/** What a look really sent. */
export type Sent = 'all' | readonly { readonly from: string; readonly to: string }[];

/** A look asked for and not given. */
export type RefusedLookRow = {
  readonly id: string;
  readonly recording_id: string;
  readonly organisation_id: string;
  readonly camera_id: string;
  readonly person_id: string;
  readonly function_key: string;
  readonly asked_at: string;
  readonly asked_from: string;
  readonly asked_to: string;
  readonly verdict: string;
  readonly branch: 'administrative' | 'judicial';
  readonly mission_reference: string | null;
  readonly operational_reasons: string | null;
  readonly concrete_reason: string | null;
};

/** One interval that an emergency opens: the instants of its segments, and the decision that opens it in law. */
export type EmergencyItem = Interval & { readonly decisionId: string };

/** An emergency opening: policy of ours in every part (ADR 0017). */
export type EmergencyRow = {
  readonly id: string;
  readonly organisation_id: string;
  readonly state: EmergencyState;
  readonly items: readonly EmergencyItem[];
  /** Reads of plates that it opens instead of recordings: a search or a correlation afterwards of room `anpr`. */
  readonly subject: EmergencySubject | null;
  readonly office_id: string | null;
  readonly branch: 'administrative' | 'judicial';
  readonly mission_reference: string | null;
  readonly operational_reasons: string | null;
  readonly concrete_reason: string | null;
  readonly urgency: string;
  readonly requested_by: string;
  readonly requested_by_function: string;
  readonly requested_at: string;
  readonly confirm_before: string;
  readonly confirmed_by: string | null;
  readonly confirmed_by_function: string | null;
  readonly confirmed_at: string | null;
  readonly confirmation_reasons: string | null;
  readonly open_until: string | null;
  readonly review_before: string | null;
  readonly reviewed_by: string | null;
  readonly reviewed_by_function: string | null;
  readonly reviewed_at: string | null;
  readonly review_reasons: string | null;
};

/** A hold beyond the configured term, within the maximum of the law. */
export type HoldRow = {
  readonly id: string;
  readonly recording_id: string;
  readonly organisation_id: string;
  readonly due_on: string;
  readonly ground: string;
  readonly reference: string;
  readonly held_by: string;
  readonly held_by_function: string;
  readonly held_at: string;
  readonly state: 'active' | 'ended';
  readonly ended_at: string | null;
  readonly end_reasons: string | null;
};

/** The destruction of an expiry key, as its tombstone states it. */
export type DestructionRow = {
  readonly organisation_id: string;
  readonly sequence: number;
  readonly due_on: string;
  readonly lot: string;
  readonly previous: string;
  /** ISO text as hashed in the tombstone. */
  readonly destroyed_at: string;
  readonly hash: string;
  /** How many recordings went with it. */
  readonly recordings: number;
};

/** A treated copy for training (W-14); its bytes lie outside the vault. @law lfp-25-7-p2 */
export type TrainingCopyRow = {
  readonly id: string;
  readonly recording_id: string;
  readonly organisation_id: string;
  readonly captured_from: string;
  readonly captured_to: string;
  readonly treatment: 'anonymised' | 'pseudonymised' | 'none';
  readonly method: string;
  readonly audience: 'police-members' | 'others';
  readonly training_reference: string | null;
  readonly copy_digest: string;
  readonly released_by: string;
  readonly released_at: string;
  readonly state: 'released' | 'withdrawn';
  readonly withdrawn_at: string | null;
  readonly withdrawal_reasons: string | null;
};

/** A live session. @law lfp-25-5-p2 */
export type LiveSessionRow = {
  readonly id: string;
  readonly camera_id: string;
  readonly organisation_id: string;
  readonly person_id: string;
  readonly function_key: string;
  readonly legal_basis: string | null;
  readonly supervised_by: string | null;
  readonly mission_reference: string | null;
  readonly begun_at: string;
};

/** Recordings: what the journal says of them. */
export const recordings = defineRegister<RecordingRow>('vault.recording', ['id']);
/** Requests for access. */
export const accessRequests = defineRegister<AccessRequestRow>('vault.access_request', ['id']);
/** Decisions of the prosecutor. */
export const prosecutorDecisions = defineRegister<ProsecutorDecisionRow>('vault.prosecutor_decision', ['id']);
/** Looks. */
export const looks = defineRegister<LookRow>('vault.look', ['id']);
/** Looks that were not given. */
export const refusedLooks = defineRegister<RefusedLookRow>('vault.refused_look', ['id']);
/** Emergency openings. */
export const emergencyOpenings = defineRegister<EmergencyRow>('vault.emergency_opening', ['id']);
/** Holds. */
export const holds = defineRegister<HoldRow>('vault.hold', ['id']);
/** Destructions of expiry keys. */
export const destructions = defineRegister<DestructionRow>('vault.destruction', ['organisation_id', 'sequence']);
/** Treated copies for training. */
export const trainingCopies = defineRegister<TrainingCopyRow>('vault.training_copy', ['id']);
/** Live sessions. */
export const liveSessions = defineRegister<LiveSessionRow>('vault.live_session', ['id']);
