import type { PictureKindName } from '@clairevoie/contract';
import type { Queryable, RegisterReader } from '../../ledger/index.ts';
import { readBatches } from '../reads/read-registers.ts';
import { findPicture, type PictureRow } from './picture-store.ts';
import { rootOfPictures } from './sent-picture.ts';

/** What the act of a batch committed to of its pictures. */
export type CommittedPictures = {
  readonly number: number;
  readonly pictures: number;
  readonly pictures_root: string | null;
};

/** Whether the rows of a batch’s pictures, all of them, give the root in its act. */
async function haveTheirRoot(db: Queryable, batch: CommittedPictures): Promise<boolean> {
  // In the order in which a batch is sealed: outside before driver and passengers, each as it lies in its file.
  const { rows } = await db.query<{
    place: number;
    kind: PictureKindName;
    media_type: string;
    size_bytes: number;
    sha256: string;
  }>(
    `select place, kind, media_type, size_bytes, sha256 from anpr.picture_leaf where number = $1::bigint
     order by place, kind = 'occupant', start_byte`,
    [batch.number],
  );
  if (rows.length !== batch.pictures) return false;
  if (batch.pictures_root === null) return rows.length === 0;
  const leaves = rows.map(({ media_type: mediaType, size_bytes: sizeBytes, ...one }) => ({
    ...one,
    mediaType,
    sizeBytes,
  }));
  return rootOfPictures(leaves) === batch.pictures_root;
}

/** When the first pictures of a batch go: at the beginning of the UTC day in which its oldest read reaches its term, as their key does (ADR 0027). */
const firstGoesAt = `date_trunc('day', least(anpr.term_of(b.from_at, coalesce(d.retention::interval, interval '12 months')), anpr.term_of(b.from_at, interval '12 months')), 'UTC')`;

/**
 * Whether a picture is what the act of its batch says: kind, place, bytes; and of the instant of its read, on which its month and its term hang. Asked
 * before anybody sees it: the rows lie beside the journal, where whoever owns the database may write. `over`: the root cannot be made again, for the batch spans two
 * days of which the first is at its term; the second opens no more either.
 */
async function standingOf(
  db: Queryable,
  picture: PictureRow,
  batch: CommittedPictures & { readonly from_at: string; readonly to_at: string },
): Promise<'as-committed' | 'differs' | 'over'> {
  if (await haveTheirRoot(db, batch)) {
    const { rows } = await db.query<{ fits: boolean }>(
      `select p.recorded_at between $2::timestamptz and $3::timestamptz and not exists (
         select 1 from anpr.visible_read r where r.camera = p.camera and r.recorded_at between $2::timestamptz and $3::timestamptz
           and r.batch = p.batch and r.place = p.place and r.recorded_at <> p.recorded_at) as fits
       from anpr.visible_picture p where p.id = $1 and p.batch = $4::bigint`,
      [picture.id, batch.from_at, batch.to_at, batch.number],
    );
    return rows[0]?.fits === true ? 'as-committed' : 'differs';
  }
  const { rows } = await db.query<{ is_over: boolean }>(
    `select anpr.legal_now() >= ${firstGoesAt} as is_over
     from anpr.read_batch b join anpr.technical_database d on d.id = b.database_id where b.number = $1::bigint`,
    [batch.number],
  );
  return rows[0]?.is_over === true ? 'over' : 'differs';
}

/** A picture that may be seen, and whether it is as committed; undefined when it is gone, past its term, or of no batch. */
export async function findCommitted(
  db: Queryable,
  registers: Pick<RegisterReader, 'get'>,
  pictureId: string,
): Promise<{ readonly picture: PictureRow | undefined; readonly isAsCommitted: boolean }> {
  const picture = await findPicture(db, pictureId);
  const batch = picture === undefined ? undefined : await registers.get(readBatches, { id: picture.batch_id });
  if (picture === undefined || batch === undefined) return { picture, isAsCommitted: false };
  const standing = await standingOf(db, picture, batch);
  return standing === 'over'
    ? { picture: undefined, isAsCommitted: false }
    : { picture, isAsCommitted: standing === 'as-committed' };
}

/**
 * Batches of which pictures lie here that are not those of their acts. One of which a day’s pictures are over cannot be computed, and is counted apart; one
 * of which none lies here shows none to anybody (a restore brings none back).
 */
export async function checkPictures(
  owner: Queryable,
  { since, sample }: { readonly since: string | undefined; readonly sample?: number | undefined },
): Promise<{ readonly batches: number; readonly atTerm: number; readonly differing: readonly string[] }> {
  const { rows } = await owner.query<CommittedPictures & { id: string; is_at_term: boolean; strays: number }>(
    `select b.id, b.number, b.pictures, b.pictures_root,
       anpr.legal_now() >= ${firstGoesAt} as is_at_term,
       (select count(*)::int from anpr.read_picture p where p.number = b.number and (p.recorded_at not between b.from_at and b.to_at
         or exists (select 1 from anpr.plate_read r where r.camera = b.camera and r.recorded_at between b.from_at and b.to_at
           and r.batch = p.number and r.place = p.place and r.recorded_at <> p.recorded_at)
         or exists (select 1 from anpr.sealed_read r where r.batch = p.number and r.place = p.place and r.recorded_at <> p.recorded_at))) as strays
     from anpr.read_batch b join anpr.technical_database d on d.id = b.database_id
     where ($1::timestamptz is null or b.received_at >= $1::timestamptz)
       and exists (select 1 from anpr.read_picture p where p.number = b.number)
     order by case when $2::int is null then b.number else random() end limit $2`,
    [since ?? null, sample ?? null],
  );
  const differing: string[] = [];
  for (const batch of rows)
    if (!batch.is_at_term && (batch.strays > 0 || !(await haveTheirRoot(owner, batch)))) differing.push(batch.id);
  return { batches: rows.length, atTerm: rows.filter(({ is_at_term }) => is_at_term).length, differing };
}
