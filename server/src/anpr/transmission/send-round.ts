import { randomUUID } from 'node:crypto';
import { mostMessagesOfRange } from '@clairevoie/contract';
import type { Gate, Queryable, Stored } from '../../ledger/index.ts';
import { recordReceipt } from './acts/record-receipt.ts';
import { reportGap } from './acts/report-gap.ts';
import { transmitBatches, transmitNotices } from './acts/transmit-range.ts';
import { composeAgain, composeNext, type ShortBatch } from './compose-range.ts';
import { firstHead, type ReceiptMessage } from './range-message.ts';
import type { Transmission } from './transmission.ts';
import { transmissionLimits } from './transmission-limits.ts';
import {
  isConfirmed,
  type StreamName,
  type StreamRow,
  sentRanges,
  transmissionStreams,
} from './transmission-registers.ts';
import { listWaiting } from './transmission-store.ts';

/** What sending needs. */
export interface SendWorld {
  readonly gate: Pick<Gate, 'performAsSystem' | 'registers'>;
  readonly db: Queryable;
  readonly carriers: readonly Transmission[];
  /** Real milliseconds, for how long a receipt has been waited for. */
  readonly nowMs: () => number;
}

/** What this process knows of a stream beside the registers: lost with it, and harmless to lose. */
interface UnderWay {
  /** Highest range handed over since the carrier was last in doubt, and when. */
  handedOver: number;
  handedAtMs: number;
  /** Whether the whole register of batches was looked through since the start. */
  isLookedThrough: boolean;
}

/** Sends what waits, stream by stream. One round at a time. */
export function openSender(world: SendWorld) {
  const underWay = new Map<string, UnderWay>();
  const stateOf = (stream: StreamRow): UnderWay => {
    const name = `${stream.database_id} ${stream.direction}`;
    const known = underWay.get(name) ?? {
      handedOver: stream.acknowledged_range,
      handedAtMs: 0,
      isLookedThrough: false,
    };
    underWay.set(name, known);
    return known;
  };

  /** Sends of one stream as much as may be under way; returns the ranges handed over. */
  const sendStream = async ({ database_id, direction }: StreamName): Promise<number> => {
    let sent = 0;
    for (;;) {
      const stream = await world.gate.registers.get(transmissionStreams, { database_id, direction, side: 'sending' });
      const carrier = stream === undefined ? undefined : world.carriers.find((one) => one.carries(stream));
      if (stream === undefined || carrier === undefined || !isConfirmed(stream)) return sent;
      const state = stateOf(stream);
      if (state.handedOver < stream.acknowledged_range) state.handedOver = stream.acknowledged_range;
      const isLate =
        state.handedOver > stream.acknowledged_range &&
        world.nowMs() - state.handedAtMs > transmissionLimits.againAfterMs;
      if (isLate) state.handedOver = stream.acknowledged_range;
      const step = await sendOne(world, { stream, carrier, state });
      if (step === 'nothing') return sent;
      if (step === 'handed-over') sent += 1;
    }
  };

  return {
    sendStream,
    /** The carrier was out, or a receipt told of less than was handed over: what is not acknowledged is handed over again. */
    doubt: (databaseId: string, direction: string) => {
      const state = underWay.get(`${databaseId} ${direction}`);
      if (state !== undefined) state.handedOver = 0;
    },
  };
}

async function sendOne(
  world: SendWorld,
  of: { readonly stream: Stored<StreamRow>; readonly carrier: Transmission; readonly state: UnderWay },
): Promise<'nothing' | 'handed-over' | 'again'> {
  const { stream, carrier, state } = of;
  if (state.handedOver < stream.last_range) {
    const number = state.handedOver + 1;
    const name = { database_id: stream.database_id, direction: stream.direction } as const;
    const { registers } = world.gate;
    const range = await registers.get(sentRanges, { ...name, number });
    const before = number === 1 ? undefined : await registers.get(sentRanges, { ...name, number: number - 1 });
    if (range === undefined) throw new TypeError('a range of the register is not found');
    const composed = await composeAgain(composing(world), stream, range, before?.head ?? firstHead);
    for (const short of composed.short) await report(world, stream, short);
    if (composed.message === undefined) return 'nothing';
    await carrier.send(stream, composed.message);
    state.handedOver = number;
    state.handedAtMs = world.nowMs();
    return 'handed-over';
  }
  if (stream.last_range - stream.acknowledged_range >= transmissionLimits.rangesUnderWay) return 'nothing';
  const since = state.isLookedThrough && stream.batches_to !== null ? dayBefore(stream.batches_to) : null;
  const waiting = await listWaiting(world.db, stream, { limit: mostMessagesOfRange, since });
  if (waiting.length === 0) {
    state.isLookedThrough = true;
    return 'nothing';
  }
  const composed = await composeNext(composing(world), stream, waiting);
  let isNew = false;
  for (const short of composed.short) isNew = (await report(world, stream, short)) || isNew;
  // What is reported for the first time waits under another kind now; what is known to be short waits until it is whole again.
  if (composed.act === undefined) return isNew ? 'again' : 'nothing';
  const receipt = await world.gate.performAsSystem({
    type: (composed.hasReads ? transmitBatches : transmitNotices).type,
    key: randomUUID(),
    organisationId: 'clairevoie-server',
    payload: composed.act,
  });
  if (receipt.verdict !== 'allowed') return 'nothing';
  // Put together again from the registers at the next step: what is sent is what was committed to.
  return 'again';
}

const composing = ({ db, gate }: SendWorld) => ({ db, registers: gate.registers });

const dayBefore = (at: string): string => Temporal.Instant.from(at).subtract({ hours: 24 }).toString();

/** Puts a short batch on record; false when it is on record already. */
async function report({ gate }: SendWorld, stream: StreamRow, short: ShortBatch): Promise<boolean> {
  const receipt = await gate.performAsSystem({
    type: reportGap.type,
    key: randomUUID(),
    organisationId: 'clairevoie-server',
    payload: {
      databaseId: stream.database_id,
      direction: stream.direction,
      side: 'sending',
      gap: short.isChanged ? 'read-differs' : 'read-missing',
      batchId: short.batchId,
      reads: short.reads,
      places: [...short.missing],
    },
  });
  return receipt.verdict === 'allowed';
}

/** Puts a receipt on record that tells more than is known; an older one, and one of what was not sent, is passed over. Returns whether the other side is behind what was handed over. */
export async function takeReceipt(
  { gate }: Pick<SendWorld, 'gate'>,
  receipt: ReceiptMessage,
): Promise<'recorded' | 'known' | 'no-stream'> {
  const { databaseId, direction, range, head } = receipt;
  const name = { database_id: databaseId, direction } as const;
  const stream = await gate.registers.get(transmissionStreams, { ...name, side: 'sending' });
  if (stream === undefined) return 'no-stream';
  if (range === 0 || range <= stream.acknowledged_range) return 'known';
  const done = await gate.performAsSystem({
    type: recordReceipt.type,
    key: randomUUID(),
    organisationId: 'clairevoie-server',
    payload: { databaseId, direction, range, head },
  });
  return done.verdict === 'allowed' ? 'recorded' : 'known';
}
