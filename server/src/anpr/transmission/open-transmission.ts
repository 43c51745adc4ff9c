import { randomUUID } from 'node:crypto';
import type { Ledger } from '../../ledger/index.ts';
import { isClairevoieError } from '../../postgres/index.ts';
import type { ReadWriter } from '../reads/read-writer.ts';
import { linkDatabases } from './acts/link-databases.ts';
import { applyChanges, forgetBesideReads } from './change-store.ts';
import { openChecker } from './check-batches.ts';
import { readTravelling, type Travelling } from './range-message.ts';
import { openSender, takeReceipt } from './send-round.ts';
import { takeRange } from './take-range.ts';
import type { CarrierNeeds, Deliver, ProvedSender, Transmission } from './transmission.ts';
import { transmissionErrors } from './transmission-errors.ts';
import { transmissionLimits } from './transmission-limits.ts';
import { isConfirmed, transmissionStreams } from './transmission-registers.ts';
import { listPeerKeys, listStreams, listUnlinked } from './transmission-store.ts';
import { openWithinServer } from './within-server.ts';

/** How the transmission of a server is opened. */
export interface TransmissionOptions {
  readonly ledger: Pick<Ledger, 'gate' | 'reads' | 'legalNow'>;
  readonly writer: ReadWriter;
  readonly onError: (error: unknown) => void;
  readonly nowMs?: () => number;
  /** Opens a carrier to other servers; none unless configured. */
  readonly openCarrier?: (of: CarrierNeeds) => Promise<Transmission>;
}

/** Transmission, running: its part of the schedule, and what tests and desks ask of it. */
export interface RunningTransmission extends AsyncDisposable {
  readonly schedule: readonly { readonly name: string; run(at: string): Promise<unknown> }[];
  /** Sends what waits of every stream; returns the ranges handed over. */
  sendRound(): Promise<number>;
  /** Counts and hashes some batches again; returns how many. */
  check(most?: number): Promise<number>;
}

/** Opens transmission: within one server always, to other servers by the carrier that is configured. */
export async function openTransmission(options: TransmissionOptions): Promise<RunningTransmission> {
  const { ledger, writer, onError } = options;
  const { gate, reads: db } = ledger;
  const receiving = { gate, db, writer, legalNow: () => ledger.legalNow() };
  const carriers: Transmission[] = [];
  const sender = openSender({ gate, db, carriers, nowMs: options.nowMs ?? Date.now });
  // Messages of one server come one after the other: order is what is promised.
  let last: Promise<unknown> = Promise.resolve();

  const deliver: Deliver = async (value, by) => {
    const message = readTravelling(value);
    if (message === undefined) throw transmissionErrors.malformed({ because: 'it has not the form of one' });
    await checkSender(message, by);
    if (message.is === 'receipt') {
      await takeReceipt({ gate }, message);
      return;
    }
    const receipt = await takeRange(receiving, message);
    const key = { database_id: message.databaseId, direction: message.direction, side: 'receiving' } as const;
    const stream = await gate.registers.get(transmissionStreams, key);
    if (stream === undefined) return;
    if (stream.part === 'within') await takeReceipt({ gate }, receipt);
    else await carriers.find((one) => one.carries(stream))?.send(stream, receipt);
    // The other side is ahead of a range that is not here: it need not wait for its patience to end.
    if (stream.part === 'within' && receipt.range < message.range) sender.doubt(message.databaseId, message.direction);
  };

  /** Who brought it is the server that the link of this stream names, on the side that it must come from. */
  async function checkSender(message: Travelling, by: ProvedSender | undefined): Promise<void> {
    const side = message.is === 'range' ? 'receiving' : 'sending';
    const name = { database_id: message.databaseId, direction: message.direction, side } as const;
    const stream = await gate.registers.get(transmissionStreams, name);
    if (stream === undefined) throw transmissionErrors.noStream({ databaseId: message.databaseId });
    if (!isConfirmed(stream) || (stream.peer?.signKey ?? null) !== (by?.signKey ?? null))
      throw transmissionErrors.unproved({ databaseId: message.databaseId });
  }

  const inOrder: Deliver = (value, by) => {
    const done = last.catch(() => undefined).then(() => deliver(value, by));
    last = done;
    return done;
  };
  let round: Promise<number> | undefined;
  const sendRound = (): Promise<number> => {
    round ??= sendAll().finally(() => {
      round = undefined;
    });
    return round;
  };
  let isOut = false;
  const sendAll = async (): Promise<number> => {
    let sent = 0;
    for (const stream of await listStreams(db, 'sending')) {
      try {
        sent += await sender.sendStream(stream);
        isOut = false;
      } catch (error) {
        // One stream that cannot be sent holds up no other.
        sender.doubt(stream.database_id, stream.direction);
        // A carrier that is out is told once, by the carrier itself or here, and not at every round of fifteen days.
        if (!isOut) onError(error);
        isOut ||= isClairevoieError(error, 'anpr/carrier-out');
      }
    }
    return sent;
  };

  carriers.push(openWithinServer(inOrder));
  if (options.openCarrier !== undefined)
    carriers.push(
      await options.openCarrier({
        deliver: inOrder,
        wake: () => void sendRound().catch(onError),
        peers: () => listPeerKeys(db),
        onError,
      }),
    );
  const checker = openChecker({ gate, db });

  return {
    sendRound,
    check: (most = transmissionLimits.checkedAtOnce) => checker.look(most),
    schedule: [
      { name: 'databases to be linked', run: () => linkWithin(options) },
      { name: 'changes of reads', run: () => applyChanges(db) },
      { name: 'transmission to the national database', run: sendRound },
      { name: 'what was transmitted, counted again', run: () => checker.look(transmissionLimits.checkedAtOnce, true) },
      { name: 'days dropped on one side', run: () => checker.lookAtDays() },
      { name: 'what is kept beside reads at their term', run: () => forgetBesideReads(db) },
    ],
    async [Symbol.asyncDispose]() {
      await round?.catch(() => undefined);
      for (const carrier of carriers) await carrier[Symbol.asyncDispose]();
      await last.catch(() => undefined);
    },
  };
}

/** Opens the streams of local databases whose national one lies in this server. @law lfp-44-11-3sexies-p2 R-23 */
async function linkWithin({ ledger: { gate, reads } }: TransmissionOptions): Promise<void> {
  for (const { local_id, national_id } of await listUnlinked(reads))
    await gate.performAsSystem({
      type: linkDatabases.type,
      key: randomUUID(),
      organisationId: 'clairevoie-server',
      payload: { localDatabaseId: local_id, nationalDatabaseId: national_id, part: 'within' },
    });
}
