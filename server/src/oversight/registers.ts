import type { SampleVerdict, YearFigures } from '@clairevoie/contract';
import { defineRegister, type Json } from '../ledger/index.ts';

/** A random draw of accesses: with the seed, anyone who has the list of accesses draws the same. */
export type SampleRow = {
  readonly id: string;
  readonly organisation_id: string;
  readonly from_at: string;
  readonly to_at: string;
  readonly asked: number;
  readonly drawn: number;
  readonly population: number;
  readonly population_sha256: string;
  readonly seed: string;
  readonly drawn_by: string;
  readonly drawn_at: string;
};

/** One access that was drawn, waiting for a verdict or with one. */
export type SampledAccessRow = {
  readonly id: string;
  readonly sample_id: string;
  readonly organisation_id: string;
  readonly access_entry_id: string;
  readonly state: 'waiting' | 'judged';
  readonly verdict: SampleVerdict | null;
  readonly reasons: string | null;
  readonly judged_by: string | null;
  readonly judged_at: string | null;
  readonly drawn_at: string;
};

/** A data breach. */
export type BreachRow = {
  readonly id: string;
  readonly organisation_id: string;
  readonly reference: string;
  readonly what: string;
  readonly happened_at: string | null;
  readonly noticed_at: string;
  readonly affected_persons: number | null;
  readonly affected_data: string;
  readonly measures: string;
  readonly authority_told_at: string | null;
  readonly persons_told_at: string | null;
  readonly state: 'open' | 'closed';
  readonly outcome: string | null;
  readonly recorded_by: string;
  readonly recorded_at: string;
  readonly closed_at: string | null;
};

/** A yearly report with its figures as they were counted. */
export type ReportRow = {
  readonly id: string;
  readonly organisation_id: string;
  readonly year: number;
  readonly figures: YearFigures;
  readonly made_by: string;
  readonly made_at: string;
};

/** The checkpoint of a sealed log of one day. */
export type SealedAnchorRow = SealedCheckpointRow & { readonly log: string };

/** The Control Organ's, from before there were two sealed logs. */
export type SealedCheckpointRow = {
  readonly day: string;
  readonly origin: string;
  readonly size: number;
  readonly note: string | null;
  readonly published_at: string;
};

/** The committed map of a week's looks. */
export type TallyRow = {
  readonly week: string;
  readonly public_on: string;
  readonly looks: number;
  readonly root: string;
  readonly seed: string;
  readonly map: readonly { readonly camera: string; readonly leaves: readonly number[] }[];
  readonly lines: Json;
  readonly made_at: string;
};

/** Draws. */
export const samples = defineRegister<SampleRow>('oversight.sample', ['id']);
/** Drawn accesses. */
export const sampledAccesses = defineRegister<SampledAccessRow>('oversight.sampled_access', ['id']);
/** Data breaches. */
export const breaches = defineRegister<BreachRow>('oversight.breach', ['id']);
/** Yearly reports. */
export const reports = defineRegister<ReportRow>('oversight.report', ['id']);
/** Anchors of the sealed logs. */
export const sealedAnchors = defineRegister<SealedAnchorRow>('oversight.sealed_anchor', ['log', 'day']);
/** Anchors of the Control Organ's log, from before there were two. */
export const sealedCheckpoints = defineRegister<SealedCheckpointRow>('oversight.sealed_checkpoint', ['day']);
/** Tallies of looks, one a week. */
export const tallies = defineRegister<TallyRow>('oversight.tally', ['week']);

/** One group of one entry that is to be shown to one party, on a day or when a case closes. */
export type ScheduledRevealRow = {
  readonly id: string;
  readonly log: string;
  readonly organisation_id: string;
  readonly target_entry_id: string;
  readonly group_name: string;
  readonly recipient: string;
  readonly recipient_name: string;
  readonly reference: string;
  readonly decided_by: string | null;
  readonly reason: string;
  readonly due_on: string | null;
  readonly case_reference: string | null;
  readonly case_office: string | null;
  /** Null until the case closes. */
  readonly due_at: string | null;
  /** `silent`: when it fell due, the body was erased; that something was there stays proved. */
  readonly state: 'waiting' | 'performed' | 'silent';
  readonly scheduled_by: string;
  readonly scheduled_at: string;
  readonly performed_at: string | null;
  readonly performed_entry_id: string | null;
};

/** Reveals that were scheduled. */
export const scheduledReveals = defineRegister<ScheduledRevealRow>('oversight.scheduled_reveal', ['id']);

/** How many concealed acts of a kind a quarter had; null below five. */
export type ConcealedCountRow = {
  readonly quarter: string;
  readonly act: string;
  readonly overseer: string;
  readonly count: number | null;
};

/** Counts of concealed acts as they were published. */
export const concealedCounts = defineRegister<ConcealedCountRow>('oversight.concealed_count', ['quarter', 'act']);
