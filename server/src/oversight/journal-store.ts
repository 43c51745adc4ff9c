import type { OverseenFilter } from '@clairevoie/contract';
import type { JsonObject, Queryable } from '../ledger/index.ts';
import { accessActs, overseenKinds } from './access-acts.ts';

/** An entry of the public log with its body, as the ledger publishes it to this room. */
export interface JournalRow {
  readonly seq: number;
  readonly id: string;
  readonly leaf_index: number | null;
  readonly at: string;
  readonly act: string;
  readonly verdict: string;
  readonly header: string;
  readonly person: string | null;
  readonly person_name: string | null;
  readonly name_fr: string | null;
  readonly name_nl: string | null;
  readonly name_en: string | null;
  /** JSON text: salt and canonical content of each group; null once erased. */
  readonly groups: string | null;
}

/** Salt (base64) and canonical content of each group. */
export type Openings = Readonly<Record<string, { readonly salt: string; readonly content: string }>>;

const columns = `e.seq, e.id, e.leaf_index, e.at, e.act, e.verdict, e.header, e.person, e.groups,
  nullif(concat_ws(' ', n.given_name, n.family_name), '') as person_name, o.name_fr, o.name_nl, o.name_en`;

const named = `left join identity.person_name n on n.id::text = e.person`;

// Whose entry it is: the body in which the person acted. What the server or its host does about a police body (a function
// granted, a term that fell due) belongs to the body that the act names.
const competent = `from ledger.overseen_entry e
  left join identity.organisation_name actor on actor.id::text = e.organisation
  left join lateral (
    select (e.groups::jsonb->'request'->>'content')::jsonb->'payload'->>'organisationId' as organisation
    where e.organisation = 'clairevoie-server' or actor.kind = 'server-host'
  ) about on true
  join identity.organisation_name o on o.id::text = coalesce(about.organisation, e.organisation) and o.kind = any($1::text[])`;

/** Entries within the Control Organ's competence that answer the filter, newest first: ids and places only. */
export async function searchEntries(
  db: Queryable,
  filter: OverseenFilter,
  page: { readonly limit: number; readonly before?: number },
): Promise<readonly { readonly id: string; readonly seq: number }[]> {
  const values: unknown[] = [overseenKinds];
  const conditions: string[] = [];
  const where = (condition: (place: string) => string, value: unknown): void => {
    if (value === undefined) return;
    values.push(value);
    conditions.push(condition(`$${values.length}`));
  };
  where((p) => `e.at >= ${p}::timestamptz`, filter.from);
  where((p) => `e.at < ${p}::timestamptz`, filter.to);
  where((p) => `e.seq < ${p}::bigint`, page.before);
  where((p) => `o.id = ${p}::uuid`, filter.organisationId);
  where((p) => `e.person = ${p}::text`, filter.personId?.toLowerCase());
  where(
    (p) =>
      `exists (select 1 from identity.person_name pn where pn.id::text = e.person
         and strpos(lower(concat_ws(' ', pn.given_name, pn.family_name)), lower(${p}::text)) > 0)`,
    filter.personName,
  );
  where((p) => `(e.act = ${p}::text or starts_with(e.act, ${p}::text || '/'))`, filter.act);
  where((p) => `e.verdict = ${p}::text`, filter.verdict);
  where((p) => `strpos(e.header, '"' || ${p}::text || '@') > 0`, filter.provision);
  // An id stands literally wherever the act named it, read it or changed it: request, facts, changes.
  where((p) => `strpos(e.groups, ${p}::text) > 0`, filter.cameraId?.toLowerCase());
  where(
    (p) => `strpos(lower(e.groups::jsonb->'request'->>'content'), lower(${p}::text)) > 0`,
    filter.words === undefined ? undefined : JSON.stringify(filter.words).slice(1, -1),
  );
  values.push(page.limit);
  const { rows } = await db.query<{ id: string; seq: number }>(
    `select e.id, e.seq ${competent} where ${conditions.join(' and ')} order by e.seq desc limit $${values.length}`,
    values,
  );
  return rows;
}

/** The entries of these ids that lie within the Control Organ's competence, with their bodies, newest first. */
export async function readEntries(db: Queryable, ids: readonly string[]): Promise<readonly JournalRow[]> {
  const { rows } = await db.query<JournalRow>(
    `select ${columns} ${competent} ${named} where e.id = any($2::uuid[]) order by e.seq desc`,
    [overseenKinds, ids],
  );
  return rows;
}

/** How many of these entries lie within the Control Organ's competence. */
export async function countCompetent(db: Queryable, ids: readonly string[]): Promise<number> {
  const { rows } = await db.query<{ count: number }>(
    `select count(*)::int as count ${competent} where e.id = any($2::uuid[])`,
    [overseenKinds, ids],
  );
  return rows[0]?.count ?? 0;
}

/** Entries of an act within the Control Organ's competence in a period (`before` excluded), oldest first, with their bodies. */
export async function listCompetentEntries(
  db: Queryable,
  of: { readonly act: string; readonly verdict: string; readonly from: string; readonly before: string },
): Promise<readonly Pick<JournalRow, 'id' | 'leaf_index' | 'header' | 'groups'>[]> {
  const { rows } = await db.query<Pick<JournalRow, 'id' | 'leaf_index' | 'header' | 'groups'>>(
    `select e.id, e.leaf_index, e.header, e.groups ${competent}
     where e.act = $2 and e.verdict = $3 and e.at >= $4::timestamptz and e.at < $5::timestamptz order by e.seq`,
    [overseenKinds, of.act, of.verdict, of.from, of.before],
  );
  return rows;
}

/** A reading or export of an overseer, as its own log holds it. */
export interface SealedReadingRow {
  readonly seq: number;
  readonly id: string;
  readonly at: string;
  readonly act: string;
  readonly verdict: string;
  readonly person: string | null;
  readonly person_name: string | null;
  readonly groups: string | null;
}

const ofBody = `from ledger.overseen_entry e join identity.organisation_name o on o.id::text = e.organisation ${named}
  where e.organisation = $1::text and e.act = any($2::text[])`;

/** What the list of accesses is asked. */
export interface AccessesAsked {
  readonly from?: string;
  readonly to?: string;
  readonly verdict?: string;
  readonly before?: number;
  readonly limit: number;
}

/** Accesses of one body, refused ones too, newest first. */
export async function listAccesses(
  db: Queryable,
  organisationId: string,
  asked: AccessesAsked,
): Promise<readonly JournalRow[]> {
  const { rows } = await db.query<JournalRow>(
    `select ${columns} ${ofBody}
       and ($3::timestamptz is null or e.at >= $3) and ($4::timestamptz is null or e.at < $4)
       and ($5::text is null or e.verdict = $5) and ($6::bigint is null or e.seq < $6)
     order by e.seq desc limit $7`,
    [
      organisationId,
      accessActs,
      asked.from ?? null,
      asked.to ?? null,
      asked.verdict ?? null,
      asked.before ?? null,
      asked.limit,
    ],
  );
  return rows;
}

/** The accesses of one body among these entries. */
export async function findAccesses(
  db: Queryable,
  organisationId: string,
  ids: readonly string[],
): Promise<readonly JournalRow[]> {
  const { rows } = await db.query<JournalRow>(`select ${columns} ${ofBody} and e.id = any($3::uuid[])`, [
    organisationId,
    accessActs,
    ids,
  ]);
  return rows;
}

/**
 * Draws accesses of one body and period that were never drawn before. The order is that of SHA-256(seed, space, id): with the
 * seed and the list, whose digest (SHA-256 of the sorted ids, one a line) is given, anyone draws the same.
 */
export async function drawAccesses(
  db: Queryable,
  asked: { readonly organisationId: string; readonly from: string; readonly to: string; readonly count: number },
  seed: string,
): Promise<{ readonly population: number; readonly populationSha256: string; readonly ids: readonly string[] }> {
  const { rows } = await db.query<{ population: number; digest: string; ids: string[] }>(
    `with population as (
       select e.id::text as id from ledger.overseen_entry e
       where e.organisation = $1::text and e.act = any($2::text[]) and e.at >= $3::timestamptz and e.at < $4::timestamptz
         and not exists (select 1 from oversight.sampled_access s where s.access_entry_id = e.id)
     )
     select (select count(*)::int from population) as population,
       (select encode(sha256(convert_to(coalesce(string_agg(id, E'\\n' order by id collate "C"), ''), 'UTF8')), 'hex') from population) as digest,
       (select coalesce(jsonb_agg(d.id), '[]'::jsonb) from (
          select id from population order by sha256(convert_to($5::text || ' ' || id, 'UTF8')), id limit $6) d) as ids`,
    [asked.organisationId, accessActs, asked.from, asked.to, seed, asked.count],
  );
  const [row] = rows;
  return { population: row?.population ?? 0, populationSha256: row?.digest ?? '', ids: row?.ids ?? [] };
}

/** How often each kind of act of one body ended how, in a period (`to` excluded). */
export async function countActs(
  db: Queryable,
  organisationId: string,
  period: { readonly from: string; readonly to: string },
): Promise<readonly { readonly act: string; readonly verdict: string; readonly count: number }[]> {
  const { rows } = await db.query<{ act: string; verdict: string; count: number }>(
    `select e.act, e.verdict, count(*)::int as count from ledger.overseen_entry e
     where e.organisation = $1::text and e.at >= $2::timestamptz and e.at < $3::timestamptz
     group by e.act, e.verdict order by e.act, e.verdict`,
    [organisationId, period.from, period.to],
  );
  return rows;
}

/** The openings of an entry's groups; empty once erased. */
export function openingsOf(row: Pick<JournalRow, 'groups'>): Openings {
  // Written by the gate and covered by the commitments of the header.
  return row.groups === null ? {} : (JSON.parse(row.groups) as Openings);
}

/** The content of every group, opened. */
export function bodyOf(row: Pick<JournalRow, 'groups'>): Readonly<Record<string, JsonObject>> {
  return Object.fromEntries(
    Object.entries(openingsOf(row)).map(([group, { content }]) => [group, JSON.parse(content) as JsonObject]),
  );
}
