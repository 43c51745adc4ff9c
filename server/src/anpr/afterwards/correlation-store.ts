import type { Queryable, Stored } from '../../ledger/index.ts';
import type { BatchRef } from '../hits/marks-store.ts';
import { branchesSeen, type ListViewer } from '../lists/who-sees-lists.ts';
import type { CorrelationRunRow } from './correlation-registers.ts';

/** Correlations that were started and are not over, the first asked first. */
export async function listRunning(db: Queryable): Promise<readonly Stored<CorrelationRunRow>[]> {
  const { rows } = await db.query<Stored<CorrelationRunRow>>(
    `select * from anpr.correlation_run where state = 'running' order by run_at, id limit 20`,
  );
  return rows;
}

/** A correlation that waits for somebody, and what its list or criterion is called. */
export type NamedRun = Stored<CorrelationRunRow> & { readonly title: string | null; readonly reference: string | null };

const named = `select l.*, coalesce(p.title, k.title) as title, coalesce(p.reference, k.reference) as reference
  from anpr.correlation_run l
  left join anpr.plate_list p on p.id = l.list_id left join anpr.plate_criterion k on k.id = l.criterion_id`;

/** Correlations that wait for a decision or for being run. */
export async function listWaitingRuns(db: Queryable): Promise<readonly NamedRun[]> {
  const { rows } = await db.query<NamedRun>(
    `${named} where l.state in ('asked', 'permitted') order by l.id limit 2000`,
  );
  return rows;
}

/** Correlations that the viewer may see, newest first: of the own service, or addressed to the own office; the Control Organ sees all. */
export async function listRuns(
  db: Queryable,
  viewer: ListViewer,
  page: { readonly limit: number; readonly before?: string; readonly id?: string },
): Promise<readonly NamedRun[]> {
  const scope =
    viewer.functionKey === 'control-organ'
      ? '$1::uuid is not null'
      : viewer.functionKey === 'prosecutor'
        ? 'l.addressed_to = $1'
        : 'l.organisation_id = $1';
  const { rows } = await db.query<NamedRun>(
    `${named} where ${scope} and l.branch = any($2::text[])
       and ($3::uuid is null or l.id = $3) and ($4::uuid is null or l.id < $4) order by l.id desc limit $5`,
    [viewer.organisationId, branchesSeen(viewer.functionKey), page.id ?? null, page.before ?? null, page.limit],
  );
  return rows;
}

/** Batches of a database that hold a read of an interval, in the order of their last read, after a place in that order. */
export async function listRecorded(
  db: Queryable,
  of: {
    readonly databaseId: string;
    readonly from: string;
    readonly to: string;
    readonly after: { readonly toAt: string; readonly id: string } | undefined;
    readonly most: number;
  },
): Promise<readonly (BatchRef & { readonly toAt: string })[]> {
  const { rows } = await db.query<{
    readonly id: string;
    readonly camera: number;
    readonly database_id: string;
    readonly received_at: string;
    readonly to_at: string;
  }>(
    `select b.id, b.camera, b.database_id, b.received_at, b.to_at from anpr.read_batch b
     where b.database_id = $1 and b.to_at >= $2::timestamptz and b.from_at < $3::timestamptz
       and ($4::timestamptz is null or (b.to_at, b.id) > ($4::timestamptz, $5::uuid))
     order by b.to_at, b.id limit $6`,
    [of.databaseId, of.from, of.to, of.after?.toAt ?? null, of.after?.id ?? null, of.most],
  );
  return rows.map(({ id, camera, database_id, received_at, to_at }) => ({
    id,
    camera,
    databaseId: database_id,
    receivedAt: received_at,
    toAt: to_at,
  }));
}

/** What a correlation raised. */
export async function countRaised(
  db: Queryable,
  correlationId: string,
): Promise<{ readonly hits: number; readonly candidates: number }> {
  const { rows } = await db.query<{ hits: number; candidates: number }>(
    `select count(*) filter (where kind = 'exact')::int as hits, count(*) filter (where kind <> 'exact')::int as candidates
     from anpr.hit where correlation_id = $1`,
    [correlationId],
  );
  return rows[0] ?? { hits: 0, candidates: 0 };
}
