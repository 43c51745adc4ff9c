import type { Queryable } from '../../ledger/index.ts';
import { entriesOfChunk } from './list-content.ts';

/** What is known of an upload beside its plates. */
export type ListUpload = {
  readonly id: string;
  readonly list_id: string;
  readonly organisation_id: string;
  readonly digest: string;
  readonly entries: number;
};

/** An upload by its id, without plates and salt; null when there is none. */
export async function findUpload(db: Queryable, id: string): Promise<ListUpload | null> {
  const { rows } = await db.query<ListUpload>(
    'select id, list_id, organisation_id, digest, entries from anpr.list_upload where id = $1',
    [id],
  );
  return rows[0] ?? null;
}

/** A content that was read and is to be kept. */
export interface NewContent {
  readonly id: string;
  readonly listId: string;
  readonly organisationId: string;
  readonly uploadedBy: string;
  readonly digest: string;
  readonly salt: Uint8Array;
  readonly plates: readonly string[];
  readonly countries: readonly string[];
}

/** Keeps a content. Parts first, its own row last: what broke off is nobody's, and an upload that exists is whole. */
export async function keepContent(db: Queryable, of: NewContent): Promise<void> {
  for (let place = 0; place * entriesOfChunk < of.plates.length; place += 1) {
    const from = place * entriesOfChunk;
    await db.query('insert into anpr.list_chunk (content_id, place, plates, countries) values ($1, $2, $3, $4)', [
      of.id,
      place,
      of.plates.slice(from, from + entriesOfChunk),
      of.countries.slice(from, from + entriesOfChunk),
    ]);
  }
  await db.query(
    `insert into anpr.list_content (id, list_id, organisation_id, uploaded_by, uploaded_at, digest, salt, entries)
     values ($1, $2, $3, $4, now(), $5, $6, $7)`,
    [of.id, of.listId, of.organisationId, of.uploadedBy, of.digest, Buffer.from(of.salt), of.plates.length],
  );
}
