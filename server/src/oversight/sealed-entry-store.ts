import type { Queryable, Stored } from '../ledger/index.ts';
import type { JournalRow, SealedReadingRow } from './journal-store.ts';
import type { SealedAnchorRow } from './registers.ts';

// Concealed acts; what the overseers did themselves is listed apart.
const concealed = `from ledger.sealed_entry e left join identity.organisation_name o on o.id::text = e.organisation
  left join identity.person_name n on n.id::text = e.person where e.log = $1 and not e.act ^@ 'oversight/'`;

/** Concealed acts of one sealed log in a period (`to` excluded), newest first: ids and places only. */
export async function searchConcealed(
  db: Queryable,
  log: string,
  asked: { readonly from: string; readonly to: string; readonly limit: number; readonly before?: number },
): Promise<readonly { readonly id: string; readonly seq: number }[]> {
  const { rows } = await db.query<{ id: string; seq: number }>(
    `select e.id, e.seq ${concealed} and e.at >= $2::timestamptz and e.at < $3::timestamptz
       and ($4::bigint is null or e.seq < $4) order by e.seq desc limit $5`,
    [log, asked.from, asked.to, asked.before ?? null, asked.limit],
  );
  return rows;
}

/** Concealed acts of one sealed log with their bodies, newest first. */
export async function readConcealedEntries(
  db: Queryable,
  log: string,
  ids: readonly string[],
): Promise<readonly JournalRow[]> {
  const { rows } = await db.query<JournalRow>(
    `select e.seq, e.id, e.leaf_index, e.at, e.act, e.verdict, e.header, e.person, e.groups,
       nullif(concat_ws(' ', n.given_name, n.family_name), '') as person_name, o.name_fr, o.name_nl, o.name_en
     ${concealed} and e.id = any($2::uuid[]) order by e.seq desc`,
    [log, ids],
  );
  return rows;
}

/** How many of these entries are concealed acts of this sealed log. */
export async function countConcealed(db: Queryable, log: string, ids: readonly string[]): Promise<number> {
  const { rows } = await db.query<{ count: number }>(
    `select count(*)::int as count ${concealed} and e.id = any($2::uuid[])`,
    [log, ids],
  );
  return rows[0]?.count ?? 0;
}

/** An overseer's own readings and exports, newest first; only its members may be shown them. */
export async function listSealedReadings(
  db: Queryable,
  log: string,
  page: { readonly limit: number; readonly before?: number },
): Promise<readonly SealedReadingRow[]> {
  const { rows } = await db.query<SealedReadingRow>(
    `select e.seq, e.id, e.at, e.act, e.verdict, e.person, e.groups,
       nullif(concat_ws(' ', n.given_name, n.family_name), '') as person_name
     from ledger.sealed_reading e left join identity.person_name n on n.id::text = e.person
     where e.log = $3 and ($1::bigint is null or e.seq < $1) order by e.seq desc limit $2`,
    [page.before ?? null, page.limit, log],
  );
  return rows;
}

/** The latest checkpoint of a sealed log; the origin alone before the first. */
export async function sealedHead(
  db: Queryable,
  log: string,
): Promise<{ readonly origin: string; readonly size: number; readonly note: string | null }> {
  const { rows } = await db.query<{ origin: string; size: number | null; note: string | null }>(
    'select origin, size, note from ledger.sealed_head where name = $1',
    [log],
  );
  const [row] = rows;
  if (row === undefined) throw new TypeError(`the sealed log ${log} was never opened`);
  return { origin: row.origin, size: row.size ?? 0, note: row.note };
}

/** Anchors of a sealed log, newest first; `before` is the last day seen. */
export async function listSealedAnchors(
  db: Queryable,
  log: string,
  page: { readonly limit: number; readonly before?: string },
): Promise<readonly Stored<SealedAnchorRow>[]> {
  const { rows } = await db.query<Stored<SealedAnchorRow>>(
    'select * from oversight.every_anchor where log = $3 and ($1::date is null or day < $1) order by day desc limit $2',
    [page.before ?? null, page.limit, log],
  );
  return rows;
}

/** Every header of a sealed log that its latest checkpoint covers, in the order of the log. */
export async function listSealedHeaders(db: Queryable, log: string, size: number): Promise<readonly string[]> {
  const { rows } = await db.query<{ header: string }>(
    'select header from ledger.sealed_entry where log = $1 and leaf_index < $2 order by leaf_index',
    [log, size],
  );
  return rows.map(({ header }) => header);
}

/** The public entry of each anchor with the opening of its facts, oldest first. */
export async function listAnchorEntries(
  db: Queryable,
  log: string,
): Promise<readonly (Pick<JournalRow, 'id' | 'leaf_index' | 'header' | 'groups'> & { readonly day: string })[]> {
  const { rows } = await db.query<
    Pick<JournalRow, 'id' | 'leaf_index' | 'header' | 'groups'> & { readonly day: string }
  >(
    `select a.day, e.id, e.leaf_index, e.header, e.groups from oversight.every_anchor a
     join ledger.overseen_entry e on e.id = a.entry_id where a.log = $1 order by a.day`,
    [log],
  );
  return rows;
}

/** How many entries of each kind the sealed logs took in a period (`to` excluded). */
export async function countConcealedActs(
  db: Queryable,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<readonly { readonly log: string; readonly act: string; readonly count: number }[]> {
  const { rows } = await db.query<{ log: string; act: string; count: number }>(
    `select log, act, count(*)::int as count from ledger.sealed_entry
     where at >= $1::timestamptz and at < $2::timestamptz and not act ^@ 'oversight/' group by log, act`,
    [from, to],
  );
  return rows;
}

/** The counts of concealed acts as they were published, newest quarter first; null below five. */
export async function listConcealedCounts(
  db: Queryable,
): Promise<readonly { readonly quarter: string; readonly act: string; readonly count: number | null }[]> {
  const { rows } = await db.query<{ quarter: string; act: string; count: number | null }>(
    'select quarter, act, count from oversight.public_concealed_count order by quarter desc, act limit 1000',
  );
  return rows;
}
