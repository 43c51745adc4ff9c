import type { Queryable } from '../ledger/index.ts';
import type { BreachRow } from './registers.ts';

/** A draw of which accesses still wait for a verdict. */
export type DrawToJudge = { readonly sample_id: string; readonly count: number; readonly drawn_at: string };

/** Draws of a body of which accesses still wait for a verdict, oldest first. */
export async function listDrawsToJudge(db: Queryable, organisationId: string): Promise<readonly DrawToJudge[]> {
  const { rows } = await db.query<DrawToJudge>(
    `select sample_id, count(*)::int as count, min(drawn_at) as drawn_at from oversight.sampled_access
     where organisation_id = $1 and state = 'waiting' group by sample_id order by min(drawn_at), sample_id limit 100`,
    [organisationId],
  );
  return rows;
}

type OpenBreach = Pick<BreachRow, 'id' | 'reference' | 'noticed_at' | 'recorded_at' | 'authority_told_at'>;

/** Breaches of a body that are not closed, oldest first. */
export async function listOpenBreaches(db: Queryable, organisationId: string): Promise<readonly OpenBreach[]> {
  const { rows } = await db.query<OpenBreach>(
    `select id, reference, noticed_at, recorded_at, authority_told_at from oversight.breach
     where organisation_id = $1 and state = 'open' order by noticed_at, id limit 200`,
    [organisationId],
  );
  return rows;
}
