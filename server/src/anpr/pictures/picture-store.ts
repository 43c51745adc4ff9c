import type { PictureKindName } from '@clairevoie/contract';
import type { Queryable } from '../../ledger/index.ts';
import { parseUuid, type SealedPart } from '../../vault/index.ts';

/** A picture as its row tells it. */
export type PictureRow = {
  readonly id: string;
  readonly recorded_at: string;
  readonly batch: number;
  readonly place: number;
  readonly kind: PictureKindName;
  readonly media_type: 'image/jpeg' | 'image/png';
  readonly start_byte: number;
  readonly size_bytes: number;
  readonly sha256: string;
  readonly pack: string;
  readonly batch_id: string;
  readonly camera: number;
  readonly database_id: string;
  readonly organisation_id: string;
  readonly retention: string | null;
};

/** A picture in its pack. */
export interface PlacedPicture {
  readonly id: string;
  readonly recordedAt: string;
  readonly pack: string;
  readonly place: number;
  readonly kind: PictureKindName;
  readonly mediaType: string;
  readonly startByte: number;
  readonly sizeBytes: number;
  readonly sha256: string;
}

/** Keeps packs and pictures of a writing in one statement; false when the writing is gone. */
export async function keepPictures(
  db: Queryable,
  number: number,
  of: { readonly packs: readonly SealedPart[]; readonly pictures: readonly PlacedPicture[] },
): Promise<boolean> {
  const packs = of.packs.map((part) => ({
    id: part.segmentId,
    organisation_id: part.organisationId,
    due_on: part.dueOn,
    owner_id: part.recordingId,
    camera_id: part.cameraId,
    captured_from: part.capturedFrom,
    captured_to: part.capturedTo,
    size_bytes: part.sizeBytes,
    sealed_size_bytes: part.sealedSizeBytes,
    plaintext_sha256: part.plaintextSha256,
    sealed_sha256: part.sealedSha256,
    data_key_id: part.dataKeyId,
    wrapped_key: Buffer.from(part.wrappedKey).toString('base64'),
  }));
  const pictures = of.pictures.map((one) => ({
    id: one.id,
    recorded_at: one.recordedAt,
    pack: one.pack,
    place: one.place,
    kind: one.kind,
    media_type: one.mediaType,
    start_byte: one.startByte,
    size_bytes: one.sizeBytes,
    sha256: one.sha256,
  }));
  const { rows } = await db.query<{ kept: boolean }>(
    'select anpr.keep_pictures($1::bigint, $2::jsonb, $3::jsonb) as kept',
    [number, JSON.stringify(packs), JSON.stringify(pictures)],
  );
  return rows[0]?.kept ?? false;
}

/** A picture that may be seen; undefined when it is gone, past its term, or of no batch. */
export async function findPicture(db: Queryable, id: string): Promise<PictureRow | undefined> {
  return (await db.query<PictureRow>('select * from anpr.visible_picture where id = $1', [id])).rows[0];
}

/** Pictures of reads, each told by the number of its batch and its place, in the order of the batch. */
export async function listPicturesOfReads(
  db: Queryable,
  reads: readonly { readonly batch: number; readonly place: number }[],
): Promise<readonly PictureRow[]> {
  const { rows } = await db.query<PictureRow>(
    `select p.* from anpr.visible_picture p
     join unnest($1::bigint[], $2::int[]) as r(batch, place) on r.batch = p.batch and r.place = p.place order by p.batch, p.place, p.kind = 'occupant', p.start_byte`,
    [reads.map(({ batch }) => batch), reads.map(({ place }) => place)],
  );
  return rows;
}

// The text of an instant is bound to the key: it is written in Temporal’s own form, whatever the database printed.
const instantText = (text: string): string => Temporal.Instant.from(text).toString();

/** The sealed file of a pack; undefined when it was forgotten. */
export async function findPack(db: Queryable, id: string): Promise<SealedPart | undefined> {
  const { rows } = await db.query<{
    organisation_id: string;
    due_on: string;
    owner_id: string;
    camera_id: string;
    captured_from: string;
    captured_to: string;
    size_bytes: number;
    sealed_size_bytes: number;
    plaintext_sha256: string;
    sealed_sha256: string;
    data_key_id: string;
    wrapped_key: Buffer;
  }>('select * from anpr.picture_pack where id = $1 and not is_dropped', [id]);
  const [row] = rows;
  if (row === undefined) return undefined;
  return {
    recordingId: parseUuid(row.owner_id),
    segmentId: parseUuid(id),
    ordinal: 0,
    cameraId: parseUuid(row.camera_id),
    capturedFrom: instantText(row.captured_from),
    capturedTo: instantText(row.captured_to),
    sizeBytes: row.size_bytes,
    sealedSizeBytes: row.sealed_size_bytes,
    plaintextSha256: row.plaintext_sha256,
    sealedSha256: row.sealed_sha256,
    dataKeyId: parseUuid(row.data_key_id),
    wrappedKey: row.wrapped_key,
    isSplit: false,
    organisationId: row.organisation_id,
    dueOn: row.due_on,
  };
}

/** Which of these packs are known. */
export async function knownPacks(db: Queryable, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await db.query<{ id: string }>('select id from anpr.picture_pack where id = any($1::uuid[])', [ids]);
  return new Set(rows.map(({ id }) => id));
}

/** Packs of dropped writings, some at once. */
export async function listDroppedPacks(db: Queryable, most: number): Promise<readonly string[]> {
  const { rows } = await db.query<{ id: string }>('select id from anpr.picture_pack where is_dropped limit $1', [most]);
  return rows.map(({ id }) => id);
}

/** Services and days that are over and still have packs. */
export async function listPackDaysOver(
  db: Queryable,
  today: string,
): Promise<readonly { readonly organisationId: string; readonly dueOn: string }[]> {
  const { rows } = await db.query<{ organisation_id: string; due_on: string }>(
    'select distinct organisation_id, due_on from anpr.picture_pack where due_on <= $1::date',
    [today],
  );
  return rows.map(({ organisation_id, due_on }) => ({ organisationId: organisation_id, dueOn: due_on }));
}

/** Packs of a service and day, some at once. */
export async function listPacksOfDay(
  db: Queryable,
  of: { readonly organisationId: string; readonly dueOn: string; readonly most: number },
): Promise<readonly string[]> {
  const { rows } = await db.query<{ id: string }>(
    'select id from anpr.picture_pack where organisation_id = $1 and due_on = $2::date limit $3',
    [of.organisationId, of.dueOn, of.most],
  );
  return rows.map(({ id }) => id);
}

/** Forgets packs whose files are gone; how many. */
export async function forgetPacks(db: Queryable, ids: readonly string[]): Promise<number> {
  const { rows } = await db.query<{ gone: number }>('select anpr.forget_packs($1::uuid[]) as gone', [ids]);
  return rows[0]?.gone ?? 0;
}
