import type {
  BanPayload,
  EvidenceOrigin,
  FaceComponent,
  faceSystemStates,
  LineOnDay,
  PublishedSystem,
  ReportSummary,
} from '@clairevoie/contract';
import { defineRegister } from '../ledger/index.ts';

/** A camera system or a node of a platform, with what its body says runs on it. */
export type FaceSystemRow = {
  readonly id: string;
  readonly organisation_id: string;
  readonly reference: string;
  readonly title: string;
  readonly system_kind: BanPayload<'ban/declare-system'>['systemKind'];
  readonly in_public_space: boolean;
  readonly components: readonly FaceComponent[];
  readonly state: (typeof faceSystemStates)[number];
  readonly declared_by: string;
  readonly declared_at: string;
  readonly activated_at: string | null;
  /** Ed25519 key of the node and SHA-256 of its token; the token itself is nowhere. */
  readonly public_key: string | null;
  readonly token_sha256: string | null;
  readonly attested_root: string | null;
  readonly attested_at: string | null;
  readonly measured_at: string | null;
  /** Since when something is known to have changed without a new attestation. */
  readonly drift_since: string | null;
  readonly alarm: BanPayload<'ban/raise-alarm'>['alarm'] | null;
  readonly alarm_at: string | null;
  readonly exception_reasons: string | null;
  readonly exception_until: string | null;
  readonly ground: BanPayload<'ban/suspend-system'>['ground'] | null;
  readonly ground_provision: string | null;
  readonly suspension_reasons: string | null;
  readonly suspended_at: string | null;
  readonly withdrawn_at: string | null;
  readonly withdrawal_reason: string | null;
};

/** One piece of evidence about a system; the file it tells of lies outside the registers, under its digest. */
export type FaceEvidenceRow = {
  readonly id: string;
  readonly system_id: string;
  readonly organisation_id: string;
  readonly evidence_kind: 'scan-report' | 'software-bill' | 'attestation' | 'measurement';
  readonly origin: EvidenceOrigin;
  readonly digest: string;
  readonly signature: string | null;
  readonly files_root: string | null;
  readonly file_count: number | null;
  readonly size_bytes: number;
  readonly read_mode: 'fast' | 'full' | null;
  readonly oldest_read_on: string | null;
  readonly made_on: string;
  readonly summary: ReportSummary | null;
  readonly submitted_by: string;
  readonly submitted_at: string;
};

/** A finding of recognition, from the report that shows it to the decision on it (W-23). */
export type FaceFindingRow = {
  readonly id: string;
  readonly system_id: string;
  /** The body whose system it is. */
  readonly organisation_id: string;
  readonly digest: string;
  readonly state: 'detected' | 'classified' | 'confirmed' | 'dismissed' | 'remedied';
  readonly detected_at: string;
  readonly capability: BanPayload<'ban/classify-finding'>['capability'] | null;
  readonly capability_status: BanPayload<'ban/classify-finding'>['capabilityStatus'] | null;
  readonly product: string | null;
  readonly classified_by: string | null;
  readonly invited_on: string | null;
  readonly hearing: BanPayload<'ban/hear-finding'>['hearing'] | null;
  readonly statement: string | null;
  readonly heard_at: string | null;
  readonly decided_by: string | null;
  readonly decided_at: string | null;
  readonly reasons: string | null;
  readonly remedied_at: string | null;
  readonly remedied_digest: string | null;
};

/** The mandate of an independent controller: a term with an end, and bodies on which it decides nothing. */
export type ControllerMandateRow = {
  readonly id: string;
  readonly person_id: string;
  readonly organisation_id: string;
  readonly instrument: string;
  readonly from_at: string;
  readonly to_at: string;
  readonly incompatible_with: readonly string[];
  readonly appointed_by: string;
};

/** A rule that a body adopted for itself. */
export type AdoptedRuleRow = {
  readonly id: string;
  readonly organisation_id: string;
  readonly reference: string;
  readonly adopted_on: string;
  readonly from_on: string;
  readonly to_on: string | null;
  readonly covers: BanPayload<'ban/adopt-rule'>['covers'];
  readonly words: string;
};

/** What a check of a purchase or of funding answered. */
export type FaceCheckRow = {
  readonly id: string;
  readonly organisation_id: string;
  readonly check_kind: 'purchase' | 'funding';
  readonly reference: string;
  readonly subject: string;
  readonly capability: BanPayload<'ban/check-procurement'>['capability'];
  readonly planned_use: BanPayload<'ban/check-procurement'>['plannedUse'];
  readonly answer: 'no-demand-concerned' | 'contrary-to-demand' | 'refused';
  readonly demands: readonly string[];
  readonly rule_id: string | null;
  readonly checked_at: string;
};

/** What is published of a body, from the day on which it had changed: all that the portal reads, and the history of its page. */
export type RecordedVerdictRow = {
  readonly organisation_id: string;
  readonly recorded_on: string;
  /** What was published of its systems from that day on. */
  readonly systems: readonly PublishedSystem[];
  readonly lines: readonly Omit<LineOnDay, 'systems'>[];
};

/** Systems and what is declared of them. */
export const faceSystems = defineRegister<FaceSystemRow>('ban.system', ['id']);
/** Evidence about systems. */
export const faceEvidence = defineRegister<FaceEvidenceRow>('ban.evidence', ['id']);
/** Findings of recognition. */
export const faceFindings = defineRegister<FaceFindingRow>('ban.finding', ['id']);
/** Mandates of independent controllers. */
export const controllerMandates = defineRegister<ControllerMandateRow>('ban.mandate', ['id']);
/** Rules that bodies adopted for themselves. */
export const adoptedRules = defineRegister<AdoptedRuleRow>('ban.adopted_rule', ['id']);
/** Checks of purchases and of funding. */
export const faceChecks = defineRegister<FaceCheckRow>('ban.purchase_check', ['id']);
/** Verdicts as they were recorded. */
export const recordedVerdicts = defineRegister<RecordedVerdictRow>('ban.recorded_verdict', [
  'organisation_id',
  'recorded_on',
]);
