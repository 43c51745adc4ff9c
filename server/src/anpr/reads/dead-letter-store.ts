import { randomUUIDv7 } from 'node:crypto';
import type { Queryable } from '../../ledger/index.ts';
import { readLimits } from './read-limits.ts';

/** A line that could not be read, to be kept for a while. Null content: it was too long, or could be about a person. */
export interface NewLetter {
  readonly camera: number;
  readonly organisationId: string;
  readonly batchId: string;
  readonly line: number;
  readonly reason: string;
  readonly contentType: string;
  readonly content: Uint8Array | null;
}

/** A kept line as a list shows it. */
export type ListedLetter = {
  readonly id: string;
  readonly camera: number;
  readonly batch: string;
  readonly place: number;
  readonly reason: string;
  readonly received_at: string;
  readonly is_kept: boolean;
  readonly replayed_at: string | null;
};

/** Keeps lines of one batch, newest first where there are more than a camera may have; the oldest of the camera make room. */
export async function keepLetters(db: Queryable, letters: readonly NewLetter[], at: string): Promise<void> {
  const [first] = letters;
  if (first === undefined) return;
  const kept = letters.slice(0, readLimits.lettersOfCamera);
  await db.query(
    // A batch that is sent again brings its lines again: those that are kept stand, also where they were replayed since.
    `with arrived as (
       insert into anpr.dead_letter (id, camera, organisation_id, batch, place, reason, content_type, content, received_at)
       select l.id, $1, $2, $3, l.place, l.reason, $4, decode(l.content, 'base64'), $5::timestamptz
       from unnest($6::uuid[], $7::int[], $8::text[], $9::text[]) l(id, place, reason, content) on conflict (camera, batch, place, reason) do nothing returning 1)
     delete from anpr.dead_letter d where d.id in (
       select o.id from anpr.dead_letter o where o.camera = $1 order by o.id desc offset greatest(0, $10 - (select count(*) from arrived)))`,
    [
      first.camera,
      first.organisationId,
      first.batchId,
      first.contentType.slice(0, 200),
      at,
      kept.map(() => randomUUIDv7()),
      kept.map(({ line }) => line),
      kept.map(({ reason }) => reason),
      kept.map(({ content }) => (content === null ? null : Buffer.from(content).toString('base64'))),
      readLimits.lettersOfCamera,
    ],
  );
}

/** Deletes what was kept long enough. */
export async function forgetLetters(db: Queryable, at: string): Promise<void> {
  await db.query(`delete from anpr.dead_letter where received_at <= $1::timestamptz - make_interval(days => $2)`, [
    at,
    readLimits.letterDays,
  ]);
}

/** Kept lines of the cameras of a service, newest first, without their content. */
export async function listLetters(
  db: Queryable,
  organisationId: string,
  page: { readonly limit: number; readonly before?: string },
): Promise<readonly ListedLetter[]> {
  const { rows } = await db.query<ListedLetter>(
    `select id, camera, batch, place, reason, received_at, content is not null as is_kept, replayed_at from anpr.dead_letter
     where organisation_id = $1 and ($2::uuid is null or id < $2) order by id desc limit $3`,
    [organisationId, page.before ?? null, page.limit],
  );
  return rows;
}

/** Lines of one camera that can be tried once more, with their content. */
export async function findLetters(
  db: Queryable,
  of: { readonly camera: number; readonly organisationId: string; readonly ids: readonly string[] },
): Promise<readonly { readonly id: string; readonly contentType: string; readonly content: Uint8Array }[]> {
  const { rows } = await db.query<{ id: string; content_type: string; content: Buffer }>(
    `select id, content_type, content from anpr.dead_letter
     where camera = $1 and organisation_id = $2 and id = any($3::uuid[]) and content is not null and replayed_at is null order by id`,
    [of.camera, of.organisationId, of.ids],
  );
  return rows.map(({ id, content_type, content }) => ({ id, contentType: content_type, content }));
}

/** Lines that were replayed: their content goes. */
export async function settleLetters(db: Queryable, ids: readonly string[], at: string): Promise<void> {
  await db.query(
    'update anpr.dead_letter set replayed_at = $2::timestamptz, content = null where id = any($1::uuid[])',
    [ids, at],
  );
}
