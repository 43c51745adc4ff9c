import type { Queryable } from '@clairevoie/server/ledger';

/** Different plates that pass; each is generated, of the Belgian form. */
const platePool = 3_000_000;
const readsOfBatch = 1_000;

const indexes = [
  'create index plate_read_plate on anpr.plate_read (plate, recorded_at)',
  'create index plate_read_camera on anpr.plate_read (camera, recorded_at)',
] as const;

/**
 * Generated reads over so many days that are over and today, written by the database itself into its own table; their batches too. What is frequent is
 * frequent: a third of the plates makes more than half of the reads. The days that are over get their two indexes at the end, or the loading would
 * take hours; the last day is written with them live, and tells how large they really grow.
 */
export async function loadReads(
  owner: Queryable,
  of: { readonly reads: number; readonly days: number; readonly databaseId: string; readonly organisationId: string },
): Promise<readonly string[]> {
  await owner.query(`create schema if not exists bench`);
  await owner.query(`create or replace function bench.plate_of(i bigint) returns text language sql immutable parallel safe as $$
    select (1 + j / 8788000)::text || chr((65 + (j / 1000) % 26)::int) || chr((65 + (j / 26000) % 26)::int) || chr((65 + (j / 676000) % 13)::int) || lpad((j % 1000)::text, 3, '0')
    from (select (i * 15485863) % 17576000 as j) s $$`);
  const today = Temporal.Now.plainDateISO('UTC');
  const days = Array.from({ length: of.days }, (_, n) => today.subtract({ days: of.days - 1 - n }).toString());
  await owner.query('select anpr.make_days($1::date[])', [days]);
  const ofDay = Math.ceil(of.reads / of.days);
  await owner.query('drop index anpr.plate_read_plate, anpr.plate_read_camera');
  for (const [place, day] of days.entries()) {
    if (place === days.length - 1) for (const index of indexes) await owner.query(index);
    const first = 1 + place * Math.ceil(ofDay / readsOfBatch);
    // Of today only what has passed is there.
    await owner.query(
      `insert into anpr.plate_read (recorded_at, batch, place, camera, confidence, plate, country)
       select t.at, $1::bigint + n / ${readsOfBatch}, (n % ${readsOfBatch})::smallint, (1 + (n / ${readsOfBatch}) % 8)::smallint,
         (900 + n % 100)::smallint, bench.plate_of((${platePool} * power(random(), 1.5))::bigint), 'BE'
       from generate_series(0, $2::int - 1) n,
         lateral (select $3::date::timestamp at time zone 'UTC' + n * (least(interval '1 day', now() - $3::date::timestamp at time zone 'UTC') / $2::int)) t(at)`,
      [first, ofDay, day],
    );
    await owner.query(
      `insert into anpr.read_batch (id, camera, number, database_id, organisation_id, reads, root, from_at, to_at, received_at, late, dropped, refused, entry_id)
       select gen_random_uuid(), 1 + n % 8, $1::bigint + n, $2, $3, ${readsOfBatch}, repeat('A', 43) || '=', d.at, d.at + interval '1 day', now(), 0, '{}', '{}', gen_random_uuid()
       from generate_series(0, ($4::int - 1) / ${readsOfBatch}) n, (select $5::date::timestamp at time zone 'UTC' as at) d`,
      [first, of.databaseId, of.organisationId, ofDay, day],
    );
  }
  return days;
}

/** A generated plate, as it is stored. */
export async function somePlates(owner: Queryable, count: number): Promise<readonly string[]> {
  const { rows } = await owner.query<{ plate: string }>(
    `select bench.plate_of((${platePool} * power(random(), 1.5))::bigint) as plate from generate_series(1, $1::int)`,
    [count],
  );
  return rows.map(({ plate }) => plate);
}
