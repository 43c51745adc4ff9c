import { internalAct } from '@clairevoie/contract';
import type { Pool } from 'pg';

/** What a view of the portal's role holds that leads to an entry of the journal: where it stands, and why it must not. */
export interface Lead {
  readonly view: string;
  readonly column: string;
  readonly because: string;
}

interface Entry {
  readonly id: string;
  readonly atMs: number;
  readonly isInternal: boolean;
  readonly leaf: number | null;
  readonly marks: readonly string[];
}

/**
 * The log itself, in which internal acts stand as everything else does, without act, body or provision (ADR 0010): nothing in these
 * views says what a leaf is about. Every other view says something, and so may not point there.
 */
const theLog = ['clock', 'entry', 'head', 'latest_checkpoint', 'log', 'size', 'tile'].map(
  (name) => `ledger.public_${name}`,
);

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const instant = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d[0-9:.]*(?:Z|[+-]\d\d:?\d\d)?/g;

/** Reads every view that the portal's role may read, row by row, and says what leads from it to an entry. */
export async function findLeads(portal: Pool, owner: Pool): Promise<{ readonly leads: Lead[]; readonly read: number }> {
  const entries = await listEntries(owner);
  const leads: Lead[] = [];
  let read = 0;
  for (const { view, columns } of await listViews(portal)) {
    if (theLog.includes(view)) continue;
    const { rows } = await portal.query<Record<string, unknown>>(
      `select ${columns.map((c) => `"${c.name}"`)} from ${view}`,
    );
    read += rows.length;
    for (const { name, type } of columns) {
      const say = (because: string): void => {
        if (!leads.some((lead) => lead.view === view && lead.column === name && lead.because === because))
          leads.push({ view, column: name, because });
      };
      if (/^time/.test(type)) say('a moment, where a day would do');
      for (const row of rows) for (const because of leadsOf(name, row[name], entries)) say(because);
    }
  }
  return { leads, read };
}

/** Every view that a role may read, with the columns that it may read of it. */
export async function listViews(portal: Pool): Promise<{ view: string; columns: { name: string; type: string }[] }[]> {
  const { rows } = await portal.query<{ view: string; columns: { name: string; type: string }[] }>(
    `select n.nspname || '.' || c.relname as view, json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, null)) order by a.attnum) as columns
     from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
     join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where n.nspname not in ('pg_catalog', 'information_schema') and c.relkind in ('r', 'p', 'v', 'm', 'f')
       and has_column_privilege(c.oid, a.attnum, 'select') group by 1 order by 1`,
  );
  return rows;
}

async function listEntries(owner: Pool): Promise<readonly Entry[]> {
  const { rows } = await owner.query<{ id: string; at: string; header: string; leaf: number | null; hash: string }>(
    `select id, at, header, leaf_index as leaf, encode(leaf_hash, 'hex') as hash from ledger.placed_entry`,
  );
  return rows.map(({ id, at, header, leaf, hash }) => ({
    id,
    atMs: Temporal.Instant.from(at).epochMilliseconds,
    isInternal: JSON.parse(header).act === internalAct,
    leaf,
    marks: [hash, Buffer.from(hash, 'hex').toString('base64'), header],
  }));
}

/** Every way in which a value, or what stands inside it, leads to an entry. */
function leadsOf(column: string, value: unknown, entries: readonly Entry[]): readonly string[] {
  if (value === null || value === undefined) return [];
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([key, each]) =>
      leadsOf(Number.isNaN(Number(key)) ? key : column, each, entries),
    );
  const text = String(value);
  const internal = entries.filter(({ isInternal }) => isInternal);
  const found: string[] = [];
  if (/leaf|index|entry|seq/i.test(column) && typeof value === 'number' && internal.some(({ leaf }) => leaf === value))
    found.push('the leaf of an internal act');
  for (const [id] of text.matchAll(uuid)) {
    if (entries.some((entry) => entry.id === id)) found.push('the id of an entry, which tells its millisecond');
    // A UUID v7 was made when its act was: its time is the act's, unless it is the first moment of the day.
    else if (id[14] === '7' && !isMidnight(msOf(id))) found.push('a UUID that tells the millisecond of an act');
  }
  for (const [moment] of text.matchAll(instant)) {
    const ms = Date.parse(moment.replace(' ', 'T'));
    if (entries.some(({ atMs }) => Math.abs(atMs - ms) < 1000)) found.push('the moment of an act');
  }
  if (internal.some(({ marks }) => marks.some((mark) => text.includes(mark))))
    found.push('the hash or header of an internal act');
  return found;
}

const msOf = (id: string): number => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);

function isMidnight(ms: number): boolean {
  const there = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO('Europe/Brussels');
  return there.equals(there.startOfDay());
}
