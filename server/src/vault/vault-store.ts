import type { AnnounceRecording } from '@clairevoie/contract';
import type { Static } from 'typebox';
import type { Queryable } from '../ledger/index.ts';
import type { DataKeyRecord } from './seal/data-key.ts';
import { type DataKeyId, parseUuid, type RecordingId, type SegmentId, type Uuid } from './seal/ids.ts';
import type { SegmentRecord } from './seal/segment.ts';
import type { SegmentShare } from './segment-share.ts';
import { shareRowOf } from './share-store.ts';

/** What was found of an upload once its bytes had come: the facts the ingest act stands on. */
export type SealedFacts = {
  readonly sizeBytes: number;
  readonly plaintextSha256: string;
  readonly recordingSha256: string;
  readonly segmentCount: number;
  readonly capturedFrom: string;
  readonly capturedTo: string;
  readonly carriesSound: 'yes' | 'no' | 'unknown';
  readonly container: string;
  readonly dueOn: string;
  readonly latestDeletion: string;
};

/** An announced recording on its way in. */
export type UploadRow = {
  readonly id: string;
  readonly organisation_id: string;
  readonly person_id: string;
  readonly function_key: string;
  readonly announced: Static<typeof AnnounceRecording>;
  readonly announced_at: string;
  readonly state: 'announced' | 'receiving' | 'sealed' | 'settled';
  readonly act_key: string;
  readonly receipt_began_at: string | null;
  readonly receipt_ended_at: string | null;
  readonly sealed: SealedFacts | null;
};

/** Keeps an announcement. */
export async function insertUpload(db: Queryable, upload: UploadRow): Promise<void> {
  await db.query(
    `insert into vault.upload (id, organisation_id, person_id, function_key, announced, announced_at, state, act_key)
     values ($1, $2, $3, $4, $5, $6, 'announced', $7)`,
    [
      upload.id,
      upload.organisation_id,
      upload.person_id,
      upload.function_key,
      JSON.stringify(upload.announced),
      upload.announced_at,
      upload.act_key,
    ],
  );
}

/** An upload by its recording's id. */
export async function findUpload(db: Queryable, id: string): Promise<UploadRow | undefined> {
  return (await db.query<UploadRow>('select * from vault.upload where id = $1', [id])).rows[0];
}

/** Uploads in a state, oldest first. */
export async function listUploads(db: Queryable, state: UploadRow['state']): Promise<readonly UploadRow[]> {
  return (await db.query<UploadRow>('select * from vault.upload where state = $1 order by id', [state])).rows;
}

/** Takes an upload for receiving; false when somebody has it already. */
export async function takeUpload(db: Queryable, id: string, at: string): Promise<boolean> {
  const { rows } = await db.query(
    `update vault.upload set state = 'receiving', receipt_began_at = $2 where id = $1 and state = 'announced' returning id`,
    [id, at],
  );
  return rows.length === 1;
}

/** Puts an upload whose bytes did not come back to announced, so that it may be sent again. */
export async function giveUploadBack(db: Queryable, id: string): Promise<void> {
  await db.query(
    `update vault.upload set state = 'announced', receipt_began_at = null where id = $1 and state = 'receiving'`,
    [id],
  );
}

/** The upload is dealt with: kept, waiting for a person, or refused. */
export async function settleUpload(db: Queryable, id: string): Promise<void> {
  await db.query(`update vault.upload set state = 'settled' where id = $1`, [id]);
}

type DataKeyRow = {
  readonly id: string;
  readonly organisation_id: string;
  readonly camera_id: string;
  readonly hour: string;
  readonly due_on: string;
  readonly lot: string;
  readonly wrapped_key: Buffer;
};

// The text of an instant is authenticated: it is rebuilt in Temporal's own form, whatever the database printed.
const instantText = (text: string): string => Temporal.Instant.from(text).toString();

function dataKeyOf(row: DataKeyRow): DataKeyRecord {
  return {
    dataKeyId: parseUuid<DataKeyId>(row.id),
    organisationId: parseUuid(row.organisation_id),
    cameraId: parseUuid(row.camera_id),
    hour: instantText(row.hour),
    dueOn: row.due_on,
    lot: row.lot,
    wrappedKey: row.wrapped_key,
  };
}

/** The data key of a camera, hour, day and lot. */
export async function findDataKey(
  db: Queryable,
  of: Omit<DataKeyRecord, 'dataKeyId' | 'wrappedKey'>,
): Promise<DataKeyRecord | undefined> {
  const { rows } = await db.query<DataKeyRow>(
    'select * from vault.data_key where organisation_id = $1 and camera_id = $2 and hour = $3 and due_on = $4 and lot = $5',
    [of.organisationId, of.cameraId, of.hour, of.dueOn, of.lot],
  );
  return rows[0] === undefined ? undefined : dataKeyOf(rows[0]);
}

/** The data key with this id; a segment's key lies under it. */
export async function getDataKey(db: Queryable, id: string): Promise<DataKeyRecord> {
  const { rows } = await db.query<DataKeyRow>('select * from vault.data_key where id = $1', [id]);
  if (rows[0] === undefined) throw new TypeError(`segment under a data key that is not there: ${id}`);
  return dataKeyOf(rows[0]);
}

/** Keeps a data key unless another was kept meanwhile for the same camera, hour, day and lot; the one that is kept. */
export async function keepDataKey(db: Queryable, key: DataKeyRecord): Promise<DataKeyRecord> {
  await db.query(
    `insert into vault.data_key (id, organisation_id, camera_id, hour, due_on, lot, wrapped_key)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (organisation_id, camera_id, hour, due_on, lot) do nothing`,
    [key.dataKeyId, key.organisationId, key.cameraId, key.hour, key.dueOn, key.lot, key.wrappedKey],
  );
  const kept = await findDataKey(db, key);
  if (kept === undefined) throw new TypeError('a data key vanished while it was kept');
  return kept;
}

type SegmentRow = {
  readonly id: string;
  readonly recording_id: string;
  readonly ordinal: number;
  readonly camera_id: string;
  readonly captured_from: string;
  readonly captured_to: string;
  readonly size_bytes: number;
  readonly sealed_size_bytes: number;
  readonly plaintext_sha256: string;
  readonly sealed_sha256: string;
  readonly data_key_id: string;
  readonly wrapped_key: Buffer;
  readonly is_split: boolean;
};

function segmentOf(row: SegmentRow): SegmentRecord {
  return {
    recordingId: parseUuid<RecordingId>(row.recording_id),
    segmentId: parseUuid<SegmentId>(row.id),
    ordinal: row.ordinal,
    cameraId: parseUuid(row.camera_id),
    capturedFrom: instantText(row.captured_from),
    capturedTo: instantText(row.captured_to),
    sizeBytes: row.size_bytes,
    sealedSizeBytes: row.sealed_size_bytes,
    plaintextSha256: row.plaintext_sha256,
    sealedSha256: row.sealed_sha256,
    dataKeyId: parseUuid<DataKeyId>(row.data_key_id),
    wrappedKey: row.wrapped_key,
    isSplit: row.is_split,
  };
}

/** The segments of a recording, in order. */
export async function listSegments(db: Queryable, recordingId: string): Promise<readonly SegmentRecord[]> {
  const { rows } = await db.query<SegmentRow>('select * from vault.segment where recording_id = $1 order by ordinal', [
    recordingId,
  ]);
  return rows.map(segmentOf);
}

/**
 * One statement, so one transaction: the segments of a sealed upload and the facts its act will stand on. They open for
 * nobody until the register says that the recording is kept.
 */
export async function keepSealed(
  db: Queryable,
  upload: { readonly id: string; readonly endedAt: string; readonly facts: SealedFacts },
  segments: readonly SegmentRecord[],
  shares: readonly SegmentShare[],
): Promise<void> {
  await db.query(
    `with kept as (
       insert into vault.segment
         (id, recording_id, ordinal, camera_id, captured_from, captured_to, size_bytes, sealed_size_bytes, plaintext_sha256, sealed_sha256,
          data_key_id, wrapped_key, is_split)
       select id, recording_id, ordinal, camera_id, captured_from, captured_to, size_bytes, sealed_size_bytes, plaintext_sha256, sealed_sha256,
              data_key_id, decode(wrapped_key, 'base64'), is_split
       from jsonb_to_recordset($1::jsonb) as s(id uuid, recording_id uuid, ordinal int, camera_id uuid, captured_from timestamptz, captured_to timestamptz,
         size_bytes bigint, sealed_size_bytes bigint, plaintext_sha256 text, sealed_sha256 text, data_key_id uuid, wrapped_key text, is_split boolean)
       returning 1), shared as (
       insert into vault.segment_share (segment_id, organisation_id, gate_at, gate_due_on, gate_wrapped, sealed)
       select segment_id, organisation_id, gate_at, gate_due_on, decode(gate_wrapped, 'base64'), sealed
       from jsonb_to_recordset($5::jsonb) as s(segment_id uuid, organisation_id uuid, gate_at timestamptz, gate_due_on date, gate_wrapped text, sealed jsonb)
       returning 1)
     update vault.upload set state = 'sealed', receipt_ended_at = $3, sealed = $4 where id = $2 and state = 'receiving'`,
    [
      JSON.stringify(segments.map(rowOf)),
      upload.id,
      upload.endedAt,
      JSON.stringify(upload.facts),
      JSON.stringify(shares.map(shareRowOf)),
    ],
  );
}

/** One statement: held segments change their keys and the new data keys appear; the old wrappings are overwritten. */
export async function moveSegments(
  db: Queryable,
  moved: { readonly dataKeys: readonly DataKeyRecord[]; readonly segments: readonly SegmentRecord[] },
): Promise<void> {
  const keys = moved.dataKeys.map(({ dataKeyId, organisationId, cameraId, hour, dueOn, lot, wrappedKey }) => ({
    id: dataKeyId,
    organisation_id: organisationId,
    camera_id: cameraId,
    hour,
    due_on: dueOn,
    lot,
    wrapped_key: Buffer.from(wrappedKey).toString('base64'),
  }));
  await db.query(
    `with made as (
       insert into vault.data_key (id, organisation_id, camera_id, hour, due_on, lot, wrapped_key)
       select id, organisation_id, camera_id, hour, due_on, lot, decode(wrapped_key, 'base64')
       from jsonb_to_recordset($1::jsonb) as k(id uuid, organisation_id uuid, camera_id uuid, hour timestamptz, due_on date, lot text, wrapped_key text)
       returning 1)
     update vault.segment s set data_key_id = m.data_key_id, wrapped_key = decode(m.wrapped_key, 'base64')
     from jsonb_to_recordset($2::jsonb) as m(id uuid, data_key_id uuid, wrapped_key text) where s.id = m.id`,
    [JSON.stringify(keys), JSON.stringify(moved.segments.map(rowOf))],
  );
}

function rowOf(segment: SegmentRecord) {
  return {
    id: segment.segmentId,
    recording_id: segment.recordingId,
    ordinal: segment.ordinal,
    camera_id: segment.cameraId,
    captured_from: segment.capturedFrom,
    captured_to: segment.capturedTo,
    size_bytes: segment.sizeBytes,
    sealed_size_bytes: segment.sealedSizeBytes,
    plaintext_sha256: segment.plaintextSha256,
    sealed_sha256: segment.sealedSha256,
    data_key_id: segment.dataKeyId,
    wrapped_key: Buffer.from(segment.wrappedKey).toString('base64'),
    is_split: segment.isSplit,
  };
}

/** Which of these segments the database knows. */
export async function knownSegments(db: Queryable, ids: readonly SegmentId[]): Promise<ReadonlySet<SegmentId>> {
  const { rows } = await db.query<{ id: string }>('select id from vault.segment where id = any($1::uuid[])', [ids]);
  return new Set(rows.map((row) => parseUuid<SegmentId>(row.id)));
}

/** Segments whose bytes must go: of recordings that the register says are deleted, at most `most`. */
export async function listDeletedSegments(db: Queryable, most: number): Promise<readonly SegmentId[]> {
  const { rows } = await db.query<{ id: string }>(
    `select s.id from vault.segment s join vault.recording r on r.id = s.recording_id where r.state = 'deleted' limit $1`,
    [most],
  );
  return rows.map((row) => parseUuid<SegmentId>(row.id));
}

/** Forgets segments whose files are gone, their shares, and data keys that close nothing any more and whose upload is not under way. */
export async function forgetSegments(db: Queryable, ids: readonly SegmentId[]): Promise<void> {
  await db.query(
    `with gone as (delete from vault.segment where id = any($1::uuid[]) returning data_key_id),
       shares as (delete from vault.segment_share where segment_id = any($1::uuid[]))
     delete from vault.data_key k where k.id in (select data_key_id from gone)
       and not exists (select 1 from vault.segment s where s.data_key_id = k.id and s.id <> all($1::uuid[]))
       and not exists (select 1 from vault.upload u where u.state = 'receiving')`,
    [ids],
  );
}

/** Forgets data keys under destroyed expiry keys: they open nothing. */
export async function forgetDeadDataKeys(db: Queryable): Promise<void> {
  await db.query(
    `delete from vault.data_key k using vault.destruction d
     where d.organisation_id = k.organisation_id and d.due_on = k.due_on and d.lot = k.lot
       and not exists (select 1 from vault.segment s where s.data_key_id = k.id)`,
  );
}

/** Recordings whose segments lie under another day or lot than the register says: a hold began or ended. */
export async function listMisplacedRecordings(
  db: Queryable,
): Promise<readonly { readonly id: string; readonly due_on: string; readonly lot: string }[]> {
  const { rows } = await db.query<{ id: string; due_on: string; lot: string }>(
    `select distinct r.id, r.due_on, r.lot from vault.recording r
     join vault.segment s on s.recording_id = r.id join vault.data_key k on k.id = s.data_key_id
     where r.state <> 'deleted' and (k.due_on <> r.due_on or k.lot <> r.lot)`,
  );
  return rows;
}

/** A range that is about to be sent: written before its first byte. */
export async function beginSending(
  db: Queryable,
  range: { readonly id: string; readonly lookId: string; readonly start: number; readonly end: number },
): Promise<void> {
  await db.query(
    'insert into vault.sent_range (id, look_id, start_byte, end_byte, is_done) values ($1, $2, $3, $4, false)',
    [range.id, range.lookId, range.start, range.end],
  );
}

/** What of the range was really handed over. */
export async function endSending(db: Queryable, id: string, end: number): Promise<void> {
  await db.query('update vault.sent_range set end_byte = $2, is_done = true where id = $1', [id, end]);
}

/** Ranges of a look, in bytes of the look. One that is not done may have been sent to its end. */
export async function listSent(
  db: Queryable,
  lookId: string,
): Promise<readonly { readonly start: number; readonly end: number; readonly isDone: boolean }[]> {
  const { rows } = await db.query<{ start: number; end: number; isDone: boolean }>(
    'select start_byte as start, end_byte as "end", is_done as "isDone" from vault.sent_range where look_id = $1 order by start_byte',
    [lookId],
  );
  return rows;
}

/** Place of an entry in the public log; undefined while it has none. */
export async function findLeafIndex(db: Queryable, entryId: string): Promise<number | undefined> {
  const { rows } = await db.query<{ leaf: number | null }>(
    `select leaf_index as leaf from ledger.placed_entry where id = $1 and log = 'public'`,
    [entryId],
  );
  return rows[0]?.leaf ?? undefined;
}

/** Milliseconds by which legal time runs ahead of real time. */
export async function legalOffsetMs(db: Queryable): Promise<number> {
  const { rows } = await db.query<{ offset_ms: number }>(`select offset_ms from ledger.legal_clock where id = 'legal'`);
  return rows[0]?.offset_ms ?? 0;
}

/** Organisations with recordings, keys or destructions. */
export async function listKeepers(db: Queryable): Promise<readonly Uuid[]> {
  const { rows } = await db.query<{ id: string }>(
    `select organisation_id as id from vault.recording union select organisation_id from vault.data_key
     union select organisation_id from vault.destruction`,
  );
  return rows.map((row) => parseUuid(row.id));
}
