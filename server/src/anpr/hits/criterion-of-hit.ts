import type { RegisterReader } from '../../ledger/index.ts';
import { plateCriteria } from '../lists/list-registers.ts';
import type { HitBranch } from './hit-registers.ts';

/** What the register says of the criterion that reads met. */
export type CriterionFacts = {
  readonly criterionId: string;
  readonly databaseId: string;
  /** The service that answers for the criterion. */
  readonly organisationId: string;
  readonly branch: HitBranch;
  /** For stored reads: compared by a correlation afterwards alone, and by no other. */
  readonly isAfterwards: boolean;
  /** In force at the act, and in force already when the reads came in. */
  readonly isInForce: boolean;
};

/** Reads the criterion. Undefined where there is none of this id. @law lfp-44-11-3decies-p4-al3-dpd */
export async function gatherCriterion(
  read: Pick<RegisterReader, 'get'>,
  of: { readonly criterionId: string; readonly since: string; readonly at: string },
): Promise<CriterionFacts | undefined> {
  const row = await read.get(plateCriteria, { id: of.criterionId });
  if (row === undefined) return undefined;
  return {
    criterionId: row.id,
    databaseId: row.database_id,
    organisationId: row.organisation_id,
    branch: row.branch,
    isAfterwards: row.mode === 'afterwards',
    isInForce:
      (row.state === 'running' || row.state === 'scheduled') &&
      row.authorised_at !== null &&
      Temporal.Instant.compare(row.authorised_at, of.since) <= 0 &&
      row.ended_at === null &&
      row.expires_at !== null &&
      Temporal.Instant.compare(of.at, row.expires_at) < 0,
  };
}
