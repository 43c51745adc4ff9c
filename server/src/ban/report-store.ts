import type { ReportSummary } from '@clairevoie/contract';
import type { Queryable } from '../ledger/index.ts';

/** Remembers that an organisation brought this report, and what was read out of it; bringing it twice changes nothing. */
export async function recordReport(
  db: Queryable,
  report: {
    readonly digest: string;
    readonly organisationId: string;
    readonly summary: ReportSummary;
    readonly at: string;
  },
): Promise<void> {
  await db.query(
    'insert into ban.report_upload (digest, organisation_id, summary, uploaded_at) values ($1, $2, $3, $4) on conflict do nothing',
    [report.digest, report.organisationId, JSON.stringify(report.summary), report.at],
  );
}

/** What was read out of a report that this organisation brought, and when it brought it first. */
export async function findBroughtReport(
  db: Queryable,
  digest: string,
  organisationId: string,
): Promise<{ readonly summary: ReportSummary; readonly broughtAt: string } | undefined> {
  const { rows } = await db.query<{ summary: ReportSummary; broughtAt: string }>(
    'select summary, uploaded_at as "broughtAt" from ban.report_upload where digest = $1 and organisation_id = $2',
    [digest, organisationId],
  );
  return rows[0];
}

/** Remembers the root hash of the checkpoint that a node was given to choose what it reads again; what is older than two days goes. */
export async function recordChallenge(
  db: Queryable,
  of: { readonly systemId: string; readonly rootHash: string; readonly at: string },
): Promise<void> {
  await db.query(
    `with over as (delete from ban.challenge where system_id = $1 and given_at < $3::timestamptz - interval '2 days')
     insert into ban.challenge (system_id, root_hash, given_at) values ($1, $2, $3)
     on conflict (system_id, root_hash) do update set given_at = excluded.given_at`,
    [of.systemId, of.rootHash, of.at],
  );
}

/** Whether this node was given this challenge within a day before `at`. */
export async function wasChallenged(
  db: Queryable,
  of: { readonly systemId: string; readonly rootHash: string; readonly at: string },
): Promise<boolean> {
  const { rows } = await db.query(
    `select 1 from ban.challenge where system_id = $1 and root_hash = $2 and given_at >= $3::timestamptz - interval '1 day'`,
    [of.systemId, of.rootHash, of.at],
  );
  return rows.length > 0;
}
