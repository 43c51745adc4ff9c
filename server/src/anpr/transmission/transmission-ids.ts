import { uuidThatFollows } from '../reads/uuid-that-follows.ts';
import type { StreamRow } from './transmission-registers.ts';

/** The id that a batch of the local database has on the side of this stream: its own, or that of its copy in the national one. */
export function ownBatchId(
  stream: Pick<StreamRow, 'direction' | 'side' | 'national_database_id'>,
  batchId: string,
): string {
  const isLocal = (stream.direction === 'up') === (stream.side === 'sending');
  return isLocal ? batchId : uuidThatFollows('national batch', stream.national_database_id, batchId);
}

/** The id of the gap of a range that came otherwise than it was sent. */
export function rangeGapId(databaseId: string, direction: string, range: number): string {
  return uuidThatFollows('range differs', databaseId, direction, range);
}

/** The id of what a message made here: within one server both sides lie in the same registers. */
export function madeOf(message: string, databaseId: string, direction: string): string {
  return uuidThatFollows('made of', message, databaseId, direction);
}
