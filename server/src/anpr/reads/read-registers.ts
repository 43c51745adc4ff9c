import { defineRegister } from '../../ledger/index.ts';

/** A batch of reads that was taken in. Its reads lie in `anpr.plate_read` under the number of the writing. */
export type ReadBatchRow = {
  /** UUID that the camera chose; of all cameras, each once. */
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

/** Batches that were taken in. */
export const readBatches = defineRegister<ReadBatchRow>('anpr.read_batch', ['id']);
/** Days that were dropped. */
export const droppedDays = defineRegister<DroppedDayRow>('anpr.dropped_day', ['day']);
