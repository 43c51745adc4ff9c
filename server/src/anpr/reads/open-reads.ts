import { type Ledger, legalClock } from '../../ledger/index.ts';
import { type Database, openPool } from '../../postgres/index.ts';
import type { PictureRoom } from '../pictures/open-pictures.ts';
import { forgetLetters } from './dead-letter-store.ts';
import { openPayloadReader } from './payload-reader.ts';
import { ReadStore } from './read-store.ts';
import { openReadWriter, type WriterLimits } from './read-writer.ts';
import { deletePartsAtTerm, dropDaysAtTerm, makeDaysAhead, sweepOrphans } from './reads-schedule.ts';
import type { TakeInWorld } from './take-in.ts';

// Two writings at once keep the disk busy while the next is put together; more would wait for each other on the same pages of the indexes.
const usual: WriterLimits = { lanes: 2, mostAtOnce: 20_000, mostWaiting: 60_000 };

/** Reads of a server: what its door of cameras writes with, and its part of the schedule. */
export interface Reads extends AsyncDisposable {
  readonly world: TakeInWorld;
  /** Legal time from what the gate remembers of its clock: no query for each batch. */
  legalNow(): Promise<string>;
  readonly schedule: readonly { readonly name: string; run(at: string): Promise<unknown> }[];
}

/** Opens what takes reads in, with connections of its own: a flood of plates takes none from the people who work. */
export function openReads(options: {
  readonly database: Database;
  readonly ledger: Ledger;
  readonly now: () => Temporal.Instant;
  readonly onError: (error: Error) => void;
  readonly onTaken?: TakeInWorld['onTaken'];
  /** Where pictures are sealed; absent: none is kept. */
  readonly pictures?: PictureRoom;
}): Reads {
  const { ledger, database, now, pictures } = options;
  const pool = openPool(
    // COPY does not go together with queries that are sent without waiting.
    { ...database.config('clv_app'), pipeline: false },
    { max: usual.lanes, applicationName: 'clairevoie reads', onIdleError: options.onError },
  );
  const writer = openReadWriter(new ReadStore(pool), usual);
  const db = ledger.reads;
  const payloads = openPayloadReader();
  return {
    world: {
      gate: ledger.gate,
      db,
      writer,
      payloads,
      ...(pictures === undefined ? {} : { pictures: pictures.keeper }),
      ...(options.onTaken === undefined ? {} : { onTaken: options.onTaken }),
    },
    legalNow: async () => {
      const clock = await ledger.gate.registers.get(legalClock, { id: 'legal' });
      return now()
        .add({ milliseconds: clock?.offset_ms ?? 0 })
        .toString();
    },
    schedule: [
      { name: 'days of reads ahead', run: makeDaysAhead(db) },
      { name: 'reads without their act', run: () => sweepOrphans(db, now()) },
      { name: 'reads at their term', run: (at) => dropDaysAtTerm(db, ledger.gate, at) },
      { name: 'reads at the shorter term of their database', run: deletePartsAtTerm(db, ledger.gate) },
      { name: 'unreadable lines at their term', run: (at) => forgetLetters(db, at) },
      ...(pictures === undefined ? [] : [pictures.schedule]),
    ],
    async [Symbol.asyncDispose]() {
      await payloads[Symbol.asyncDispose]();
      await writer[Symbol.asyncDispose]();
      await pool.end();
    },
  };
}
