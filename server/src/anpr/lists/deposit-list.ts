import { randomBytes } from 'node:crypto';
import type { UploadedList } from '@clairevoie/contract';
import type { Queryable } from '../../ledger/index.ts';
import { ContentDigest, entriesOfChunk } from './list-content.ts';
import { keepContent } from './list-upload-store.ts';
import { readListUpload } from './read-list-upload.ts';

/** Who deposits plates for which list. */
export interface Deposit {
  readonly listId: string;
  readonly organisationId: string;
  readonly uploadedBy: string;
  readonly contentType: string;
  readonly body: Buffer;
}

/** Reads the plates of a list, salts their digest and keeps them apart. Nothing of them counts before an act names them. */
export async function depositList(db: Queryable, of: Deposit): Promise<UploadedList> {
  const { plates, countries, doubled, dropped } = await readListUpload(of.body, of.contentType);
  const salt = randomBytes(32);
  const made = new ContentDigest(salt);
  for (let from = 0; from < plates.length; from += entriesOfChunk)
    made.add(plates.slice(from, from + entriesOfChunk), countries.slice(from, from + entriesOfChunk));
  const [id, digest] = [crypto.randomUUID(), made.hex()];
  const { listId, organisationId, uploadedBy } = of;
  await keepContent(db, { id, listId, organisationId, uploadedBy, digest, salt, plates, countries });
  return { contentId: id, digest, entries: plates.length, doubled, dropped };
}
