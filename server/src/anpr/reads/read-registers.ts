import { defineRegister } from '../../ledger/index.ts';
import { uuidThatFollows } from './uuid-that-follows.ts';

/** How a batch that was transmitted came: places whose read was corrected, deleted or under seal at the sender. */
export type CameChanged = {
  readonly corrected: readonly number[];
  readonly gone: readonly number[];
  readonly sealed: readonly number[];
};

/** A batch of reads that was taken in. Its reads lie in `anpr.plate_read` under the number of the writing. */
export type ReadBatchRow = {
  /** Follows from the camera and the UUID that it chose (`batchRowId`): what one camera calls a batch is nothing to another. The act has that UUID. */
  readonly id: string;
  readonly camera: number;
  readonly number: number;
  readonly database_id: string;
  readonly organisation_id: string;
  readonly reads: number;
  /** RFC 6962 root over the reads, base64. */
  readonly root: string;
  readonly from_at: string;
  readonly to_at: string;
  readonly received_at: string;
  readonly late: number;
  readonly dropped: Readonly<Record<string, number>>;
  readonly refused: Readonly<Record<string, number>>;
  /** Pictures that lie sealed, and an RFC 6962 root over what each is, base64; null where none came. */
  readonly pictures: number;
  readonly pictures_root: string | null;
  /** Null, or absent, of one that was taken in here. */
  readonly came?: CameChanged | null;
};

/** A day in UTC whose reads came to their term and were dropped. @law lfp-44-11-3decies-p2-al1 */
export type DroppedDayRow = {
  readonly day: string;
  readonly reads: number;
  readonly batches: number;
  /** RFC 6962 root over the roots of the batches that had reads of the day, base64. */
  readonly root: string;
  readonly dropped_at: string;
};

/** Reads of one database and day that came to a term shorter than twelve months, and were deleted. */
export type DroppedPartRow = DroppedDayRow & { readonly database_id: string };

/** The register's id of what a camera calls by this UUID. */
export function batchRowId(camera: number, batchId: string): string {
  return uuidThatFollows('batch', camera, batchId);
}

/** Batches that were taken in. */
export const readBatches = defineRegister<ReadBatchRow>('anpr.read_batch', ['id']);
/** Days that were dropped. */
export const droppedDays = defineRegister<DroppedDayRow>('anpr.dropped_day', ['day']);
/** Parts of days that were deleted at the term of their database. */
export const droppedParts = defineRegister<DroppedPartRow>('anpr.dropped_part', ['day', 'database_id']);
