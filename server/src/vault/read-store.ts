import type { RecordingFilter } from '@clairevoie/contract';
import type { Queryable, Stored } from '../ledger/index.ts';
import type { AccessRequestRow, DestructionRow, LookRow, RecordingRow } from './registers.ts';
import type { ExpiryFacts } from './seal/expiry-key.ts';
import { parseUuid } from './seal/ids.ts';

/** Recordings as lists show them, newest id first. `organisationId` null: of every service. */
export async function listRecordings(
  db: Queryable,
  asked: RecordingFilter & { readonly organisationId: string | null },
): Promise<readonly Stored<RecordingRow>[]> {
  const { rows } = await db.query<Stored<RecordingRow>>(
    `select * from vault.recording r
     where ($1::uuid is null or r.organisation_id = $1) and ($2::uuid is null or r.camera_id = $2)
       and ($3::timestamptz is null or r.captured_to >= $3) and ($4::timestamptz is null or r.captured_from <= $4)
       and ($5::text is null or r.state = $5) and ($6::uuid is null or r.id < $6)
     order by r.id desc limit $7`,
    [
      asked.organisationId ?? asked.organisation ?? null,
      asked.camera ?? null,
      asked.from ?? null,
      asked.to ?? null,
      asked.state ?? null,
      asked.before ?? null,
      asked.limit ?? 50,
    ],
  );
  return rows;
}

/** Which looks are listed: one's own, a service's, or all. */
export type LookAudience = { readonly personId?: string; readonly organisationId?: string };

/** Looks, newest first. */
export async function listLooks(
  db: Queryable,
  asked: LookAudience & { readonly recordingId?: string; readonly before?: string; readonly limit?: number },
): Promise<readonly Stored<LookRow>[]> {
  const { rows } = await db.query<Stored<LookRow>>(
    `select * from vault.look l
     where ($1::uuid is null or l.person_id = $1) and ($2::uuid is null or l.organisation_id = $2)
       and ($3::uuid is null or l.recording_id = $3) and ($4::uuid is null or l.id < $4)
     order by l.id desc limit $5`,
    [
      asked.personId ?? null,
      asked.organisationId ?? null,
      asked.recordingId ?? null,
      asked.before ?? null,
      asked.limit ?? 50,
    ],
  );
  return rows;
}

/** Requests for access, newest first: of a service, addressed to an office, or all. */
export async function listAccessRequests(
  db: Queryable,
  asked: {
    readonly organisationId?: string;
    readonly addressedTo?: string;
    readonly before?: string;
    readonly limit?: number;
  },
): Promise<readonly Stored<AccessRequestRow>[]> {
  const { rows } = await db.query<Stored<AccessRequestRow>>(
    `select * from vault.access_request r
     where ($1::uuid is null or r.organisation_id = $1) and ($2::uuid is null or r.addressed_to = $2) and ($3::uuid is null or r.id < $3)
     order by r.id desc limit $4`,
    [asked.organisationId ?? null, asked.addressedTo ?? null, asked.before ?? null, asked.limit ?? 50],
  );
  return rows;
}

/** Destructions of an organisation in their order, as the journal knows them. */
export async function listDestructions(db: Queryable, organisationId: string): Promise<readonly DestructionRow[]> {
  const { rows } = await db.query<DestructionRow>(
    'select * from vault.destruction where organisation_id = $1 order by sequence',
    [organisationId],
  );
  return rows;
}

/** Number of the last destruction that the journal knows. */
export async function findHead(db: Queryable, organisationId: string): Promise<number> {
  const { rows } = await db.query<{ head: number | null }>(
    'select max(sequence) as head from vault.destruction where organisation_id = $1',
    [organisationId],
  );
  return rows[0]?.head ?? 0;
}

/** Lots of ended holds whose recording has come to its ordinary term and whose key was not destroyed yet. */
export async function listEndedLots(
  db: Queryable,
  organisationId: string,
  at: string,
): Promise<readonly ExpiryFacts[]> {
  const { rows } = await db.query<{ due_on: string; lot: string }>(
    `select h.due_on, h.id::text as lot from vault.hold h join vault.recording r on r.id = h.recording_id
     where h.organisation_id = $1 and h.state = 'ended' and r.term_due_on <= (($2::timestamptz at time zone 'UTC')::date)
       and not exists (select 1 from vault.destruction d where d.organisation_id = h.organisation_id and d.lot = h.id::text)
     order by h.id`,
    [organisationId, at],
  );
  return rows.map(({ due_on: dueOn, lot }) => ({ organisationId: parseUuid(organisationId), dueOn, lot }));
}

type OpenLook = { readonly id: string; readonly organisation_id: string };

/** Looks that are open. */
export async function listOpenLooks(db: Queryable): Promise<readonly OpenLook[]> {
  return (await db.query<OpenLook>(`select id, organisation_id from vault.look where state = 'open' order by id`)).rows;
}

/** Looks whose time is over at `at` and that nobody closed. */
export async function listOverLooks(db: Queryable, at: string): Promise<readonly OpenLook[]> {
  const { rows } = await db.query<OpenLook>(
    `select id, organisation_id from vault.look where state = 'open' and expires_at <= $1 order by id limit 500`,
    [at],
  );
  return rows;
}

/** An access asked for, for whoever oversees: with its reasons in clear. `refusal` rows have no decision and sent nothing. */
export type OverseenAccess = {
  readonly id: string;
  readonly kind: 'look' | 'refusal';
  readonly entry_id: string;
  readonly recording_id: string;
  readonly organisation_id: string;
  readonly camera_id: string;
  readonly person_id: string;
  readonly function_key: string;
  readonly at: string;
  readonly verdict: string;
  readonly interval_from: string;
  readonly interval_to: string;
  readonly branch: string;
  readonly mission_reference: string | null;
  readonly operational_reasons: string | null;
  readonly concrete_reason: string | null;
  readonly is_past_gate: boolean | null;
  readonly request_id: string | null;
  readonly decision_id: string | null;
  readonly state: string | null;
  readonly closed_as: string | null;
  readonly sent: LookRow['sent'];
};

/** Accesses for the overseer, newest first. Leave `organisationIds` out for all services. */
export async function listAccessesForOversight(
  db: Queryable,
  asked: {
    readonly organisationIds?: readonly string[];
    readonly cameraId?: string;
    readonly personId?: string;
    readonly from?: string;
    readonly to?: string;
    /** A word that the reasons must contain. */
    readonly reason?: string;
    readonly before?: string;
    readonly limit?: number;
  },
): Promise<readonly OverseenAccess[]> {
  const { rows } = await db.query<OverseenAccess>(
    `select * from vault.access_for_oversight a
     where ($1::uuid[] is null or a.organisation_id = any($1)) and ($2::uuid is null or a.camera_id = $2)
       and ($3::uuid is null or a.person_id = $3) and ($4::timestamptz is null or a.at >= $4) and ($5::timestamptz is null or a.at <= $5)
       and ($6::text is null or position(lower($6) in lower(concat_ws(' ', a.operational_reasons, a.concrete_reason, a.mission_reference))) > 0)
       and ($7::uuid is null or a.id < $7)
     order by a.id desc limit $8`,
    [
      asked.organisationIds ?? null,
      asked.cameraId ?? null,
      asked.personId ?? null,
      asked.from ?? null,
      asked.to ?? null,
      asked.reason ?? null,
      asked.before ?? null,
      asked.limit ?? 100,
    ],
  );
  return rows;
}

/** Accesses by published camera and ISO week that is over and past the delay (ADR 0019); null where the count is below five. */
export async function listPublicAccessWeeks(
  db: Queryable,
  cameraId: string,
): Promise<readonly { readonly week: string; readonly allowed: number | null; readonly refused: number | null }[]> {
  const { rows } = await db.query<{ week: string; allowed: number | null; refused: number | null }>(
    'select week, allowed, refused from vault.public_access_week where camera_id = $1 order by week',
    [cameraId],
  );
  return rows;
}
