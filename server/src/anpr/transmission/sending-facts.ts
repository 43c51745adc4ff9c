import type { TransmitRange } from '@clairevoie/contract';
import type { ActContext, Stored } from '../../ledger/index.ts';
import { readBatches } from '../reads/read-registers.ts';
import { technicalDatabases } from '../registers.ts';
import { headAfter, rootOfMessages } from './range-message.ts';
import { brokenTransmissionRules } from './transmission-gates.ts';
import {
  type GapRow,
  type StreamRow,
  sentMessages,
  sentRanges,
  transmissionGaps,
  transmissionStreams,
} from './transmission-registers.ts';

/** What the registers say of a range that is to be sent. */
export type SendingFacts = {
  readonly stream: Stored<StreamRow> | null;
  readonly isNext: boolean;
  readonly isRootOurs: boolean;
  readonly nationalExists: boolean;
  /** Reads of the batches of the range, as the register of batches has them. */
  readonly readsHeld: number;
  /** Open gaps of batches that the range sends once more: they were counted, and are whole. */
  readonly mended: readonly Stored<GapRow>[];
};

/** Reads what is needed to judge a range: the stream, and each batch of it in the register. */
export async function gatherSending({ act: { payload }, read }: ActContext<TransmitRange>): Promise<SendingFacts> {
  const key = { database_id: payload.databaseId, direction: payload.direction, side: 'sending' } as const;
  const stream = (await read.get(transmissionStreams, key)) ?? null;
  const national =
    stream === null ? undefined : await read.get(technicalDatabases, { id: stream.national_database_id });
  const again = payload.messages.flatMap(({ kind, batchId }) => (kind === 'again' ? [batchId] : []));
  const gaps = await read.find(transmissionGaps, { database_id: payload.databaseId, side: 'sending' });
  let readsHeld = 0;
  let isRootOurs =
    rootOfMessages(payload.firstSeq, payload.messages) === payload.root &&
    headAfter(payload.previous, payload.root) === payload.head;
  for (const { kind, batchId, root, reads } of payload.messages) {
    if (kind !== 'batch' && kind !== 'again') continue;
    const row = batchId === undefined ? undefined : await read.get(readBatches, { id: batchId });
    if (row?.database_id !== payload.databaseId || row.root !== root) isRootOurs = false;
    readsHeld += row?.reads ?? reads;
  }
  return {
    stream,
    isNext:
      stream !== null &&
      payload.range === stream.last_range + 1 &&
      payload.firstSeq === stream.last_seq + 1 &&
      payload.previous === stream.head,
    isRootOurs,
    // Of a database in another server the link says so: its controller told its keys.
    nationalExists:
      stream?.part === 'within' ? national?.created_at !== null && national !== undefined : stream !== null,
    readsHeld,
    mended: gaps.filter(
      ({ settled_at, batch_id }) => settled_at === null && batch_id !== null && again.includes(batch_id),
    ),
  };
}

/** The rules that a range to be sent breaks. */
export const sendingGates = (facts: SendingFacts) =>
  brokenTransmissionRules({
    'no-stream': facts.stream === null,
    'out-of-order': facts.stream !== null && !facts.isNext,
    'root-not-ours': !facts.isRootOurs,
  });

/** Rows of a range that is sent: the range, the place of each message, and how far the stream is now. */
export function sendingChanges({ stream, mended }: SendingFacts, payload: TransmitRange, at: string) {
  if (stream === null) throw new TypeError('a range of no stream was let through');
  const name = { database_id: payload.databaseId, direction: payload.direction } as const;
  const reads = payload.messages.reduce((sum, one) => sum + one.reads, 0);
  return [
    sentRanges.insert({
      ...name,
      number: payload.range,
      first_seq: payload.firstSeq,
      messages: payload.messages.length,
      reads,
      root: payload.root,
      head: payload.head,
      sent_at: at,
    }),
    ...payload.messages.map(({ kind, subject, batchId, root, reads: count }, place) =>
      sentMessages.insert({
        ...name,
        seq: payload.firstSeq + place,
        range: payload.range,
        kind,
        subject,
        batch_id: batchId ?? null,
        root,
        reads: count,
      }),
    ),
    ...mended.map((gap) => transmissionGaps.update(gap, { settled_at: at })),
    transmissionStreams.update(stream, {
      last_range: payload.range,
      last_seq: payload.firstSeq + payload.messages.length - 1,
      head: payload.head,
      last_at: at,
      ...(payload.batchesTo === undefined ? {} : { batches_to: payload.batchesTo }),
    }),
  ];
}
