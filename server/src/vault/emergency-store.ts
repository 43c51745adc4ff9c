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

/** An open look past its gate, and whether the emergency it rests on still runs. */
export type LookPastGate = {
  readonly id: string;
  readonly organisation_id: string;
  readonly is_on_emergency: boolean;
  readonly is_emergency_running: boolean;
};

/** Open looks past the gate, with what became of their emergency at `at`. */
export async function listLooksPastGate(db: Queryable, at: string): Promise<readonly LookPastGate[]> {
  const { rows } = await db.query<LookPastGate>(
    `select l.id, l.organisation_id, l.emergency_id is not null as is_on_emergency,
       coalesce(e.state = 'open' and e.open_until > $1, false) as is_emergency_running
     from vault.look l left join vault.emergency_opening e on e.id = l.emergency_id
     where l.state = 'open' and l.is_past_gate order by l.id limit 500`,
    [at],
  );
  return rows;
}

/** An emergency with how many looks were opened on it. */
export type EmergencyWithLooks = Stored<EmergencyRow> & { readonly looks: number };

/** Emergencies, newest first: of a service, of one person in it, of what a prosecutor's office decided, or all. */
export async function listEmergencies(
  db: Queryable,
  asked: {
    readonly id?: string;
    readonly organisationId?: string;
    readonly requestedBy?: string;
    readonly officeId?: string;
    readonly before?: string;
    readonly limit: number;
  },
): Promise<readonly EmergencyWithLooks[]> {
  const { rows } = await db.query<EmergencyWithLooks>(
    `select e.*, (select count(*) from vault.look l where l.emergency_id = e.id)::int as looks from vault.emergency_opening e
     where ($1::uuid is null or e.organisation_id = $1) and ($2::uuid is null or e.office_id = $2)
       and ($3::uuid is null or e.id < $3) and ($4::uuid is null or e.id = $4) and ($6::uuid is null or e.requested_by = $6)
     order by e.id desc limit $5`,
    [
      asked.organisationId ?? null,
      asked.officeId ?? null,
      asked.before ?? null,
      asked.id ?? null,
      asked.limit,
      asked.requestedBy ?? null,
    ],
  );
  return rows;
}

/** An emergency that waits for somebody, with the name of the service that asked. */
export type EmergencyToSettle = Pick<
  EmergencyRow,
  'id' | 'requested_by' | 'requested_at' | 'confirm_before' | 'confirmed_by' | 'confirmed_at' | 'review_before'
> & { readonly service_fr: string; readonly service_nl: string; readonly service_en: string };

const settleColumns = `e.id, e.requested_by, e.requested_at, e.confirm_before, e.confirmed_by, e.confirmed_at, e.review_before,
  o.name_fr as service_fr, o.name_nl as service_nl, o.name_en as service_en`;

/** Emergencies that wait for a second person: of a service, or resting on an office's decision; all when left out. */
export async function listEmergenciesToConfirm(
  db: Queryable,
  organisationId: string | null,
): Promise<readonly EmergencyToSettle[]> {
  const { rows } = await db.query<EmergencyToSettle>(
    `select ${settleColumns} from vault.emergency_opening e join identity.organisation_name o on o.id = e.organisation_id
     where e.state = 'requested' and ($1::uuid is null or e.organisation_id = $1 or e.office_id = $1) order by e.id limit 100`,
    [organisationId],
  );
  return rows;
}

/** Emergencies that nobody has reviewed: of a service; all when left out. */
export async function listEmergenciesToReview(
  db: Queryable,
  organisationId: string | null,
): Promise<readonly EmergencyToSettle[]> {
  const { rows } = await db.query<EmergencyToSettle>(
    `select ${settleColumns} from vault.emergency_opening e join identity.organisation_name o on o.id = e.organisation_id
     where e.state in ('open', 'over', 'unreviewed') and ($1::uuid is null or e.organisation_id = $1) order by e.id limit 100`,
    [organisationId],
  );
  return rows;
}
