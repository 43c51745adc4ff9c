import type { Queryable, Stored } from '../../ledger/index.ts';
import { ministerOf } from '../controllers.ts';
import type { PlateListRow } from '../lists/list-registers.ts';
import type { HitBranch, HitRow } from './hit-registers.ts';

/** A hit with its read, its camera and its list or criterion, as far as they may be seen. */
export type ListedHit = Stored<HitRow> & {
  readonly plate: string | null;
  readonly country: string | null;
  readonly as_read: string | null;
  readonly confidence: number | null;
  readonly camera_label: string | null;
  readonly list_title: string | null;
  readonly list_reference: string | null;
  readonly legal_basis: string | null;
  readonly may_be_done: PlateListRow['may_be_done'] | null;
  readonly instruction: string | null;
  readonly pictures: readonly { readonly id: string; readonly kind: string }[] | null;
  /** Ids of pictures of driver or passengers. */
  readonly occupants: readonly string[] | null;
};

// The read is looked up by camera and instant, for which there is an index; the view shows nothing past its term.
const listed = `
  select h.*, r.plate, r.country, r.as_read, r.confidence, s.label as camera_label,
    coalesce(l.title, k.title) as list_title, coalesce(l.reference, k.reference) as list_reference, l.legal_basis,
    coalesce(l.may_be_done, k.may_be_done) as may_be_done, coalesce(l.instruction, k.instruction) as instruction,
    (select jsonb_agg(jsonb_build_object('id', p.id, 'kind', p.kind) order by p.kind, p.id) from anpr.visible_picture p
      where p.batch_id = h.batch_id and p.place = h.place and p.kind <> 'occupant') as pictures,
    (select jsonb_agg(p.id order by p.id) from anpr.visible_picture p
      where p.batch_id = h.batch_id and p.place = h.place and p.kind = 'occupant') as occupants
  from anpr.hit h
  left join lateral (
    select v.plate, v.country, v.as_read, v.confidence from anpr.visible_read v
    where v.camera = h.camera and v.recorded_at = h.recorded_at and v.place = h.place and v.batch_id = h.batch_id limit 1) r on true
  left join anpr.enrolled_camera c on c.number = h.camera
  left join registry.camera_summary s on s.id = c.camera_id
  left join anpr.plate_list l on l.id = h.list_id
  left join anpr.plate_criterion k on k.id = h.criterion_id`;

/** Whose hits are asked for. */
export interface HitScope {
  readonly organisationId: string;
  readonly branch: HitBranch;
}

/** What still waits for somebody: possible misreads, hits, and validated ones that were not copied; the latest passage first. Of one correlation afterwards, where one is named. */
export async function listOpenHits(
  db: Queryable,
  { organisationId, branch }: HitScope,
  of: { readonly most: number; readonly correlationId?: string | undefined },
): Promise<readonly ListedHit[]> {
  const { rows } = await db.query<ListedHit>(
    `${listed} where h.organisation_id = $1 and h.branch = $2 and h.state in ('candidate', 'hit', 'validated')
       and ($4::uuid is null or h.correlation_id = $4)
     order by h.recorded_at desc, h.raised_at desc, h.id limit $3`,
    [organisationId, branch, of.most, of.correlationId ?? null],
  );
  return rows;
}

/** What changed since an instant, oldest first. */
export async function listMovedHits(
  db: Queryable,
  { organisationId, branch }: HitScope,
  of: { readonly since: string; readonly most: number },
): Promise<readonly ListedHit[]> {
  const { rows } = await db.query<ListedHit>(
    `${listed} where h.organisation_id = $1 and h.branch = $2 and h.moved_at >= $3::timestamptz
     order by h.moved_at, h.id limit $4`,
    [organisationId, branch, of.since, of.most],
  );
  return rows;
}

/** To whom expired hits are reported: $1 the organisation, $2 whether its data protection officer, $3 the minister in whose place somebody acts. */
const reportedTo = `h.state = 'expired' and (case when $2 then h.seen_by_officer_at else h.seen_by_controller_at end) is null
  and exists (select 1 from anpr.technical_database d where d.id = h.database_id
    and case when $2 or d.level = 'local' then $3::text is null and d.organisation_id = $1 else d.creators ? $3 end)`;

/** Who asks for expired hits. */
export interface ExpiryReader {
  readonly functionKey: string;
  readonly organisationId: string;
}

const readerOf = ({ functionKey, organisationId }: ExpiryReader): readonly unknown[] => [
  organisationId,
  functionKey === 'dpo',
  ministerOf(functionKey),
];

/**
 * Expired hits that this reader has not seen, without plate and place: those of the databases of which the reader is controller, or of whose body the
 * data protection officer, whatever service the list belongs to. @law lfp-44-11-3sexies-p1-al1-rt lfp-44-11-3sexies-p1-al2-rt R-22
 */
export async function listExpiredHits(
  db: Queryable,
  reader: ExpiryReader,
): Promise<
  readonly (Pick<HitRow, 'id' | 'branch' | 'met_at' | 'due_on' | 'ended_at'> & {
    readonly list_title: string | null;
  })[]
> {
  const { rows } = await db.query<
    Pick<HitRow, 'id' | 'branch' | 'met_at' | 'due_on' | 'ended_at'> & { list_title: string | null }
  >(
    `select h.id, h.branch, h.met_at, h.due_on, h.ended_at, coalesce(l.title, k.title) as list_title
     from anpr.hit h left join anpr.plate_list l on l.id = h.list_id left join anpr.plate_criterion k on k.id = h.criterion_id
     where ${reportedTo} order by h.ended_at, h.id limit 200`,
    readerOf(reader),
  );
  return rows;
}

/** Hits whose last day of validation lies before a day in Brussels. @law lfp-44-11-3decies-p2-al2-delai */
export async function listDueHits(
  db: Queryable,
  today: string,
): Promise<readonly Pick<Stored<HitRow>, 'id' | 'version' | 'organisation_id'>[]> {
  const { rows } = await db.query<Pick<Stored<HitRow>, 'id' | 'version' | 'organisation_id'>>(
    `select id, version, organisation_id from anpr.hit where state = 'hit' and due_on < $1 order by due_on, id limit 500`,
    [today],
  );
  return rows;
}

/** Possible misreads that were raised at this instant or before. */
export async function listOldCandidates(
  db: Queryable,
  raisedBy: string,
): Promise<readonly Pick<Stored<HitRow>, 'id' | 'version' | 'organisation_id'>[]> {
  const { rows } = await db.query<Pick<Stored<HitRow>, 'id' | 'version' | 'organisation_id'>>(
    `select id, version, organisation_id from anpr.hit
     where state = 'candidate' and raised_at <= $1::timestamptz order by raised_at, id limit 500`,
    [raisedBy],
  );
  return rows;
}

/** What each list of an organisation has given. */
export interface ListYield {
  readonly list_id: string;
  readonly title: string;
  readonly branch: HitBranch;
  readonly hits: number;
  readonly candidates: number;
  readonly misreads: number;
  readonly validated: number;
  readonly useless: number;
  readonly expired: number;
  readonly wrong_stops: number;
  readonly last_hit_at: string | null;
  readonly yields_nothing: boolean;
}

/** What the lists of an organisation have given, those that gave nothing first. */
export async function listYields(db: Queryable, organisationId: string): Promise<readonly ListYield[]> {
  const { rows } = await db.query<ListYield>(
    `select list_id, title, branch, hits, candidates, misreads, validated, useless, expired, wrong_stops, last_hit_at, yields_nothing
     from anpr.list_yield where organisation_id = $1 order by yields_nothing desc, title, list_id limit 1000`,
    [organisationId],
  );
  return rows;
}

/** How much waits in a branch. */
export interface WaitingCount {
  readonly what: 'hit' | 'validated' | 'expired';
  readonly branch: HitBranch;
  readonly count: number;
  readonly first_due_on: string | null;
  readonly oldest_at: string;
}

/** What waits: hits to validate and validated ones to copy, in the organisation that answers for the list; expired ones that this reader has not seen. */
export async function countWaiting(db: Queryable, reader: ExpiryReader): Promise<readonly WaitingCount[]> {
  const { rows } = await db.query<WaitingCount>(
    `select state as what, branch, count(*)::int as count, min(due_on) as first_due_on, min(coalesce(ended_at, validated_at, met_at)) as oldest_at
     from anpr.hit h where (h.organisation_id = $1 and h.state in ('hit', 'validated')) or (${reportedTo})
     group by 1, 2 order by 1, 2`,
    readerOf(reader),
  );
  return rows;
}
