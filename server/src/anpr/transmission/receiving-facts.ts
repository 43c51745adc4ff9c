import type { ReceiveRange } from '@clairevoie/contract';
import type { ActContext, RegisterReader, Stored } from '../../ledger/index.ts';
import { type ReadBatchRow, readBatches } from '../reads/read-registers.ts';
import { isWritingFresh } from '../reads/read-store.ts';
import { enrolledCameras } from '../registers.ts';
import { headAfter, rootOfMessages } from './range-message.ts';
import { brokenTransmissionRules } from './transmission-gates.ts';
import { ownBatchId, rangeGapId } from './transmission-ids.ts';
import {
  type GapRow,
  type StreamRow,
  transmissionGaps,
  transmissionStreams,
  transmittingCameras,
} from './transmission-registers.ts';

/** What the registers say of a range that came. */
export type ReceivingFacts = {
  readonly stream: Stored<StreamRow> | null;
  readonly isNext: boolean;
  /** What was computed here is what the sender committed to. */
  readonly isEqual: boolean;
  readonly isWritten: boolean;
  readonly areCamerasFree: boolean;
  readonly newCameras: readonly number[];
  /** Batches of this database that the range tells of and that stand here already, by message. */
  readonly standing: readonly (Stored<ReadBatchRow> | null)[];
  readonly openGaps: readonly Stored<GapRow>[];
  readonly rangeGap: Stored<GapRow> | null;
};

/** Reads what is needed to judge a range that came. */
export async function gatherReceiving({ act: { payload }, read }: ActContext<ReceiveRange>): Promise<ReceivingFacts> {
  const { databaseId, direction } = payload;
  const stream =
    (await read.get(transmissionStreams, { database_id: databaseId, direction, side: 'receiving' })) ?? null;
  const standing: (Stored<ReadBatchRow> | null)[] = [];
  let isWritten = true;
  const cameras = new Map<number, { readonly senderCamera: number }>();
  for (const { batchId, batch } of payload.messages) {
    const id = batchId === undefined || stream === null ? undefined : ownBatchId(stream, batchId);
    standing.push(id === undefined ? null : ((await read.get(readBatches, { id })) ?? null));
    if (batch === undefined || batch.writing === 0) continue;
    cameras.set(batch.camera, batch);
    isWritten &&= await read.through([{ name: 'anpr.begun_batch' }], (db) => isWritingFresh(db, batch.writing));
  }
  const numbers = await lookAtCameras(read, stream, cameras);
  return {
    stream,
    isNext:
      stream !== null &&
      payload.range === stream.last_range + 1 &&
      payload.firstSeq === stream.last_seq + 1 &&
      payload.previous === stream.head,
    isEqual:
      payload.computedRoot === payload.root &&
      rootOfMessages(payload.firstSeq, payload.messages) === payload.root &&
      headAfter(payload.previous, payload.root) === payload.head &&
      payload.messages.every(
        ({ root, batch }) => batch === undefined || batch.writing === 0 || batch.computed === root,
      ),
    isWritten,
    ...numbers,
    standing,
    openGaps: (await read.find(transmissionGaps, { database_id: databaseId, direction, side: 'receiving' })).filter(
      ({ settled_at }) => settled_at === null,
    ),
    rangeGap: (await read.get(transmissionGaps, { id: rangeGapId(databaseId, direction, payload.range) })) ?? null,
  };
}

/** Whether each camera of another server has its number here, or may get it. Within one server they are the same cameras. */
async function lookAtCameras(
  read: RegisterReader,
  stream: StreamRow | null,
  cameras: ReadonlyMap<number, { readonly senderCamera: number }>,
): Promise<Pick<ReceivingFacts, 'areCamerasFree' | 'newCameras'>> {
  const newCameras: number[] = [];
  let areCamerasFree = true;
  for (const [number, { senderCamera }] of cameras) {
    if (stream?.part !== 'national') {
      areCamerasFree &&= number === senderCamera;
      continue;
    }
    const known = await read.get(transmittingCameras, { number });
    if (known === undefined) newCameras.push(number);
    else areCamerasFree &&= known.database_id === stream.database_id && known.sender_number === senderCamera;
    areCamerasFree &&= (await read.get(enrolledCameras, { number })) === undefined;
  }
  return { areCamerasFree, newCameras };
}

/** The rules that a range that came breaks. */
export const receivingGates = (facts: ReceivingFacts) =>
  brokenTransmissionRules({
    'no-stream': facts.stream === null,
    'out-of-order': facts.stream !== null && !facts.isNext,
    'writing-gone': !facts.isWritten,
    'camera-number-taken': !facts.areCamerasFree,
  });
