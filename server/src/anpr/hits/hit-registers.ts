import type { comparisons, hitKinds, hitStates, rejectionCauses, wrongStopCauses } from '@clairevoie/contract';
import { defineRegister } from '../../ledger/index.ts';
import { uuidThatFollows } from '../reads/uuid-that-follows.ts';

/** Branch of the police: what keeps lists, watches and hits apart. @law lfp-44-11-3decies-p4-al2-pt1 lfp-44-11-3decies-p4-al2-pt2 */
export type HitBranch = 'administrative' | 'judicial';

/** A read that met a list or a criterion (W-07). It names the read and holds no plate. @law lfp-44-11-3decies-p2-al2-copie */
export type HitRow = {
  readonly id: string;
  /** Row of the register of batches, and the place of the read in the batch. */
  readonly batch_id: string;
  readonly place: number;
  readonly camera: number;
  readonly recorded_at: string;
  readonly database_id: string;
  /** The service that answers for the list or the criterion. */
  readonly organisation_id: string;
  /** The list and its version that were met; both null where it was a criterion. */
  readonly list_id: string | null;
  readonly version_id: string | null;
  readonly criterion_id: string | null;
  readonly branch: HitBranch;
  readonly kind: (typeof hitKinds)[number];
  /** The correlation afterwards that found it; null: in real time. */
  readonly correlation_id: string | null;
  readonly state: (typeof hitStates)[number];
  readonly raised_at: string;
  /** Since when the month of validation runs; null for a candidate. */
  readonly met_at: string | null;
  /** Last day of validation, Brussels. */
  readonly due_on: string | null;
  readonly comparison: (typeof comparisons)[number] | null;
  readonly compared_by: string | null;
  readonly compared_at: string | null;
  /** When somebody first compared it with a picture; a later comparison does not move it. */
  readonly first_compared_at: string | null;
  readonly validated_by: string | null;
  readonly validated_at: string | null;
  readonly reasons: string | null;
  readonly cause: (typeof rejectionCauses)[number] | null;
  readonly copied_at: string | null;
  readonly copy_target: string | null;
  readonly copy_reference: string | null;
  /** When it was rejected, dropped or expired. */
  readonly ended_at: string | null;
  readonly seen_by_controller_at: string | null;
  readonly seen_by_officer_at: string | null;
  readonly stopped_by: string | null;
  readonly stopped_at: string | null;
  readonly wrong_stop_cause: (typeof wrongStopCauses)[number] | null;
  readonly wrong_stop_what: string | null;
  readonly wrong_stop_by: string | null;
  readonly wrong_stop_at: string | null;
  readonly moved_at: string;
};

/** A person who has the screen of hits of a branch open, for a mission. */
export type HitWatchRow = {
  readonly id: string;
  readonly person_id: string;
  readonly function_key: string;
  readonly organisation_id: string;
  readonly branch: HitBranch;
  readonly mission: string;
  readonly from_at: string;
  readonly until_at: string;
};

/** The one id of the hit of a read on a version of a list, or on a criterion: whoever raises it again raises the same. */
export function hitId(of: { readonly metId: string; readonly batchId: string; readonly place: number }): string {
  return uuidThatFollows('hit', of.metId, of.batchId, of.place);
}

/** Hits, and possible misreads that are none yet. */
export const hits = defineRegister<HitRow>('anpr.hit', ['id']);
/** Screens of hits that were opened. */
export const hitWatches = defineRegister<HitWatchRow>('anpr.hit_watch', ['id']);
