import type { Queryable } from '../ledger/index.ts';
import type { HoldRow, RecordingRow } from './registers.ts';

/** A request that waits for a prosecutor, with the first UTC day on which something asked for is destroyed. */
export type RequestToDecide = {
  readonly id: string;
  readonly requested_at: string;
  readonly first_due_on: string | null;
  readonly service_fr: string;
  readonly service_nl: string;
  readonly service_en: string;
};

/** Open requests addressed to an office, oldest first. */
export async function listRequestsToDecide(db: Queryable, officeId: string): Promise<readonly RequestToDecide[]> {
  const { rows } = await db.query<RequestToDecide>(
    `select r.id, r.requested_at, min(rec.due_on) as first_due_on,
       o.name_fr as service_fr, o.name_nl as service_nl, o.name_en as service_en
     from vault.access_request r
     join identity.organisation_name o on o.id = r.organisation_id
     left join lateral jsonb_array_elements(r.items) item on true
     left join vault.recording rec on rec.id = (item->>'recordingId')::uuid
     where r.state = 'open' and r.addressed_to = $1
     group by r.id, o.name_fr, o.name_nl, o.name_en order by r.id limit 500`,
    [officeId],
  );
  return rows;
}

/** Recordings of a service that wait for a person before anybody can look, soonest term first. */
export async function listQuarantined(
  db: Queryable,
  organisationId: string,
): Promise<readonly Pick<RecordingRow, 'id' | 'due_on' | 'received_at' | 'quarantine'>[]> {
  const { rows } = await db.query<Pick<RecordingRow, 'id' | 'due_on' | 'received_at' | 'quarantine'>>(
    `select id, due_on, received_at, quarantine from vault.recording
     where organisation_id = $1 and state = 'quarantined' order by due_on, id limit 200`,
    [organisationId],
  );
  return rows;
}

/** How many recordings of a service reach their ordinary term by `to` (UTC day), with the first of those days. */
export async function countFallingDue(
  db: Queryable,
  organisationId: string,
  to: string,
): Promise<{
  readonly count: number;
  readonly first_due_on: string | null;
  readonly first_received_at: string | null;
}> {
  const { rows } = await db.query<{ count: number; first_due_on: string | null; first_received_at: string | null }>(
    `select count(*)::int as count, min(due_on) as first_due_on, min(received_at) as first_received_at from vault.recording
     where organisation_id = $1 and lot = 'term' and state in ('kept', 'suspended') and due_on <= $2::date`,
    [organisationId, to],
  );
  return rows[0] ?? { count: 0, first_due_on: null, first_received_at: null };
}

type HoldToReview = Pick<HoldRow, 'id' | 'recording_id' | 'due_on' | 'held_at' | 'reference'>;

/** Active holds on recordings of a service, or those that one person placed, soonest term first. */
export async function listHoldsToReview(
  db: Queryable,
  asked: { readonly organisationId: string } | { readonly heldBy: string },
): Promise<readonly HoldToReview[]> {
  const { rows } = await db.query<HoldToReview>(
    `select id, recording_id, due_on, held_at, reference from vault.hold
     where state = 'active' and ($1::uuid is null or organisation_id = $1) and ($2::uuid is null or held_by = $2)
     order by due_on, id limit 200`,
    'heldBy' in asked ? [null, asked.heldBy] : [asked.organisationId, null],
  );
  return rows;
}

/** Recordings that an authority suspended and has not released, soonest term first. */
export async function listSuspendedBy(
  db: Queryable,
  authority: { readonly organisationId: string; readonly functionKey: string },
): Promise<readonly Pick<RecordingRow, 'id' | 'due_on' | 'received_at'>[]> {
  const { rows } = await db.query<Pick<RecordingRow, 'id' | 'due_on' | 'received_at'>>(
    `select id, due_on, received_at from vault.recording
     where state = 'suspended' and suspended_by_organisation = $1 and suspended_by_function = $2 order by due_on, id limit 200`,
    [authority.organisationId, authority.functionKey],
  );
  return rows;
}
