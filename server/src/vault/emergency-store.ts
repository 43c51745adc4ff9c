import type { Queryable, Stored } from '../ledger/index.ts';
import type { EmergencyRow } from './registers.ts';

/** An emergency of which a term has run out, and the state that this takes it to. */
export type EmergencyDue = {
  readonly id: string;
  readonly organisation_id: string;
  readonly version: number;
  readonly to: 'lapsed' | 'over' | 'unreviewed';
};

/** Emergencies of which a term has run out at `at`, oldest first. */
export async function listEmergenciesDue(db: Queryable, at: string): Promise<readonly EmergencyDue[]> {
  const { rows } = await db.query<EmergencyDue>(
    `select id, organisation_id, version, due.to from vault.emergency_opening e
     cross join lateral (select case
       when e.state = 'requested' and e.confirm_before <= $1 then 'lapsed'
       when e.state = 'open' and e.open_until <= $1 then 'over'
       when e.state = 'over' and e.review_before <= $1 then 'unreviewed' end as to) due
     where e.state in ('requested', 'open', 'over') and due.to is not null order by id limit 100`,
    [at],
  );
  return rows;
}

/** The running emergency of a person that opens this interval of this recording at `at`; the one that runs longest. */
export async function findRunningEmergency(
  db: Queryable,
  of: {
    readonly organisationId: string;
    readonly personId: string;
    readonly recordingId: string;
    readonly from: string;
    readonly to: string;
    readonly at: string;
  },
): Promise<{ readonly id: string; readonly open_until: string } | undefined> {
  const { rows } = await db.query<{ id: string; open_until: string }>(
    `select e.id, e.open_until from vault.emergency_opening e
     where e.state = 'open' and e.open_until > $6 and e.organisation_id = $1 and e.requested_by = $2
       and exists (select 1 from jsonb_array_elements(e.items) item where (item->>'recordingId')::uuid = $3
         and (item->>'from')::timestamptz <= $4 and (item->>'to')::timestamptz >= $5)
     order by e.open_until desc limit 1`,
    [of.organisationId, of.personId, of.recordingId, of.from, of.to, of.at],
  );
  return rows[0];
}

/** An emergency with how many looks were opened on it. */
export type EmergencyWithLooks = Stored<EmergencyRow> & { readonly looks: number };

/** Emergencies, newest first: of a service, of what a prosecutor's office decided, or all. */
export async function listEmergencies(
  db: Queryable,
  asked: {
    readonly id?: string;
    readonly organisationId?: string;
    readonly officeId?: string;
    readonly before?: string;
    readonly limit: number;
  },
): Promise<readonly EmergencyWithLooks[]> {
  const { rows } = await db.query<EmergencyWithLooks>(
    `select e.*, (select count(*) from vault.look l where l.emergency_id = e.id)::int as looks from vault.emergency_opening e
     where ($1::uuid is null or e.organisation_id = $1) and ($2::uuid is null or e.office_id = $2)
       and ($3::uuid is null or e.id < $3) and ($4::uuid is null or e.id = $4)
     order by e.id desc limit $5`,
    [asked.organisationId ?? null, asked.officeId ?? null, asked.before ?? null, asked.id ?? null, asked.limit],
  );
  return rows;
}
