import type { correlationRunStates, SearchOffence } from '@clairevoie/contract';
import { defineRegister } from '../../ledger/index.ts';
import type { Branch } from '../lists/lists-in-force.ts';

/** A correlation afterwards (W-06): one version of a list, or one criterion, over an interval of stored reads, once. @law lfp-44-11-3decies-p4-al4 */
export type CorrelationRunRow = {
  readonly id: string;
  readonly organisation_id: string;
  readonly database_id: string;
  readonly list_id: string | null;
  readonly version_id: string | null;
  readonly criterion_id: string | null;
  readonly branch: Branch;
  /** Recordings aimed at: from the first instant until just before the second. */
  readonly recorded_from: string;
  readonly recorded_to: string;
  readonly mission: string;
  readonly reasons: string;
  /** Office of the public prosecutor, where a part is past the first month. */
  readonly addressed_to: string | null;
  readonly offence: SearchOffence | null;
  readonly state: (typeof correlationRunStates)[number];
  readonly asked_by: string;
  readonly asked_at: string;
  readonly decided_by: string | null;
  readonly decided_at: string | null;
  readonly decision_reasons: string | null;
  readonly run_by: string | null;
  readonly run_at: string | null;
  /** Counts once it is over; no plate. */
  readonly reads: number | null;
  readonly hits: number | null;
  readonly candidates: number | null;
  readonly ended_at: string | null;
  readonly end_reasons: string | null;
};

/** Correlations afterwards. */
export const correlationRuns = defineRegister<CorrelationRunRow>('anpr.correlation_run', ['id']);
