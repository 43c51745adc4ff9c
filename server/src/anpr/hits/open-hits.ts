import type { Ledger } from '../../ledger/index.ts';
import { openAfterwards } from '../afterwards/correlate-afterwards.ts';
import type { RunWitness } from '../afterwards/witness-of-run.ts';
import type { ListsInForce } from '../lists/lists-in-force.ts';
import type { TakeInWorld } from '../reads/take-in.ts';
import { openCorrelator } from './correlator.ts';
import { dropOldCandidates, expireDueHits } from './hits-schedule.ts';
import { type LiveHits, openLiveHits } from './live-hits.ts';
import { forgetMarks } from './marks-store.ts';

/** Hits of a server: what listens to reads, what tells screens, and its part of the schedule. */
export interface Hits extends AsyncDisposable {
  /** Told of each batch that was taken in; returns at once. */
  readonly onTaken: NonNullable<TakeInWorld['onTaken']>;
  readonly live: LiveHits;
  readonly schedule: readonly { readonly name: string; run(at: string): Promise<unknown> }[];
  /** Resolves when every batch that was taken in is matched. */
  idle(): Promise<void>;
}

/** How often screens are told of what people did, real milliseconds; what the server raises is told at once. */
const lookEveryMs = 1_000;

/** Opens correlation in real time and the hub of the screens. */
export function openHits(options: {
  readonly ledger: Pick<Ledger, 'gate' | 'reads'>;
  readonly lists: ListsInForce;
  readonly legalNow: () => Promise<string>;
  readonly witness: RunWitness;
  readonly onError: (error: unknown) => void;
  readonly mostWaiting?: number;
}): Hits {
  const { ledger, lists, legalNow, witness, onError } = options;
  const { gate, reads: db } = ledger;
  const live = openLiveHits({ db, legalNow, everyMs: lookEveryMs, onError });
  const correlator = openCorrelator({
    db,
    gate,
    lists,
    legalNow,
    onRaised: (organisationIds) => live.poke(organisationIds),
    onError,
    ...(options.mostWaiting === undefined ? {} : { mostWaiting: options.mostWaiting }),
  });
  const afterwards = openAfterwards({
    db,
    gate,
    lists,
    legalNow,
    witness,
    onRaised: (organisationIds) => live.poke(organisationIds),
    onError,
  });
  return {
    onTaken: (camera, reads, _entryId, { rowId, receivedAt }) =>
      correlator.take({ id: rowId, camera: camera.number, databaseId: camera.database_id, receivedAt }, reads),
    live,
    schedule: [
      { name: 'batches that were not matched', run: () => correlator.catchUpIfNeeded() },
      { name: 'hits whose month is over', run: (at) => expireDueHits(db, gate, at) },
      { name: 'possible misreads of yesterday', run: (at) => dropOldCandidates(db, gate, at) },
      { name: 'correlations afterwards', run: (at) => afterwards(at) },
      { name: 'marks of matched batches', run: (at) => forgetMarks(db, at) },
    ],
    idle: () => correlator.idle(),
    async [Symbol.asyncDispose]() {
      await correlator[Symbol.asyncDispose]();
      await live[Symbol.asyncDispose]();
    },
  };
}
