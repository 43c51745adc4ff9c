import type { Gate, Queryable } from '../../ledger/index.ts';
import type { CriterionInForce, ListsInForce, ListsSnapshot } from '../lists/lists-in-force.ts';
import type { StoredRead } from '../reads/stored-read.ts';
import { raiseCandidates, raiseHits } from './acts/raise-hits.ts';
import { earliest } from './earliest.ts';
import { isWithinFirstMonth } from './first-month.ts';
import {
  type BatchRef,
  listReceived,
  listUncorrelated,
  markCorrelated,
  type PlacedRead,
  readsOfBatch,
} from './marks-store.ts';
import { matchesOf } from './matches-of.ts';
import { openCriteria } from './meets-criteria.ts';
import { raiseMet, raiseMetCriterion } from './raise-met.ts';

/** What correlation in real time is built from. */
export interface CorrelatorOptions {
  readonly db: Queryable;
  readonly gate: Pick<Gate, 'performAsSystem' | 'registers'>;
  readonly lists: ListsInForce;
  readonly legalNow: () => Promise<string>;
  /** Told of a batch whose hits are durable, for the screens. */
  readonly onRaised: (organisationIds: readonly string[]) => void;
  readonly onError: (error: unknown) => void;
  /** Reads that wait in memory; batches beyond are found again by their missing mark. */
  readonly mostWaiting?: number;
}

/** Matches batches of reads against the lists and criteria in force, behind the door of cameras. */
export interface Correlator extends AsyncDisposable {
  /** Takes note of a batch and returns at once: nothing is matched before the camera has its answer. */
  take(batch: BatchRef, reads: readonly StoredRead[]): void;
  /** Matches batches that have no mark: those of before a crash, and those that found no room. How many. */
  catchUp(): Promise<number>;
  /** The same where there is something to catch up with; for the schedule. */
  catchUpIfNeeded(): Promise<number>;
  /** Resolves when nothing waits. */
  idle(): Promise<void>;
}

interface Waiting {
  readonly batch: BatchRef;
  readonly reads: readonly StoredRead[];
}

const placed = (reads: readonly StoredRead[]): readonly PlacedRead[] =>
  reads.map(({ plate, country, vehicle, recordedMs }, place) => ({ plate, country, vehicle, recordedMs, place }));

const usualWaiting = 200_000;
/** Batches that are looked at once more for a list that has just begun: those of the seconds that its snapshot took. */
const mostRematched = 5_000;
/** Batches looked at in one step of catching up. */
const step = 200;

/** Opens the correlator. */
export function openCorrelator(options: CorrelatorOptions): Correlator {
  const { db, gate, lists, legalNow, onRaised, onError } = options;
  const mostWaiting = options.mostWaiting ?? usualWaiting;
  const criteria = openCriteria({ db, registers: gate.registers });
  const waiting: Waiting[] = [];
  let waitingReads = 0;
  const matched: string[] = [];
  let working: Promise<void> | undefined;
  let rematching: Promise<void> | undefined;
  // What a server before this one left is not known until it was looked for.
  let hasGap = true;
  let isClosed = false;

  const matchOne = async (batch: BatchRef, reads: readonly PlacedRead[]): Promise<void> => {
    const snapshot = lists.snapshot();
    const at = await legalNow();
    const isOpen = (recordedAt: string): boolean => isWithinFirstMonth(recordedAt, at);
    const { exact, possible, organisations } = matchesOf(snapshot, batch, {
      reads,
      at,
      isOpen,
      // A list that begins later asks nothing of the past.
      wasInForce: ({ startedAt }) => Temporal.Instant.compare(startedAt, batch.receivedAt) <= 0,
    });
    if (exact.length > 0) await raiseMet(gate, { batch, type: raiseHits.type, met: exact });
    if (possible.length > 0) await raiseMet(gate, { batch, type: raiseCandidates.type, met: possible });
    const ofCriteria = await criteria.metBy(criteriaFor(snapshot, batch, at), batch, {
      reads,
      isOpen,
    });
    for (const met of ofCriteria) await raiseMetCriterion(gate, { batch, met });
    const told = new Set([...organisations, ...ofCriteria.map(({ criterion }) => criterion.organisationId)]);
    if (told.size > 0) onRaised([...told]);
    matched.push(batch.id);
  };

  const flushMarks = async (): Promise<void> => {
    if (matched.length === 0) return;
    const ids = matched.splice(0);
    await markCorrelated(db, ids, await legalNow());
  };

  const work = async (): Promise<void> => {
    // The camera is answered first.
    await new Promise((resume) => setImmediate(resume));
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      waitingReads -= next.reads.length;
      await matchOne(next.batch, placed(next.reads)).catch((error) => {
        hasGap = true;
        onError(error);
      });
      if (matched.length >= step) await flushMarks().catch(onError);
    }
    await flushMarks().catch(onError);
  };

  const start = (): void => {
    working ??= work().finally(() => {
      working = undefined;
      if (waiting.length > 0 && !isClosed) start();
    });
  };

  const idle = async (): Promise<void> => {
    while (working !== undefined || rematching !== undefined) await (working ?? rematching);
  };

  /** Batches that came in between the act that began a list or criterion and the snapshot that knows it: their marks know nothing of it. */
  const rematch = async (begun: readonly Standing[]): Promise<void> => {
    const [since, ...others] = begun.map(({ startedAt }) => startedAt);
    if (since === undefined) return;
    const databaseIds = [...new Set(begun.map(({ databaseId }) => databaseId))];
    for (const batch of await listReceived(db, {
      databaseIds,
      since: earliest(since, ...others),
      most: mostRematched,
    }))
      await matchOne(batch, await readsOfBatch(db, batch.id));
    await flushMarks();
  };

  const known = new Set(standingIn(lists.snapshot()).map(({ id }) => id));
  const unfollow = lists.follow((snapshot) => {
    const begun = standingIn(snapshot).filter(({ id }) => !known.has(id));
    for (const { id } of begun) known.add(id);
    if (begun.length === 0 || isClosed) return;
    const before = rematching ?? Promise.resolve();
    const next: Promise<void> = before
      .then(() => rematch(begun))
      .catch((error) => {
        hasGap = true;
        onError(error);
      })
      .finally(() => {
        if (rematching === next) rematching = undefined;
      });
    rematching = next;
  });

  const catchUp = async (): Promise<number> => {
    await idle();
    for (let done = 0; ; ) {
      const all = standingIn(lists.snapshot());
      const [since, ...others] = all.map(({ startedAt }) => startedAt);
      if (since === undefined) return done;
      const batches = await listUncorrelated(db, {
        databaseIds: [...new Set(all.map(({ databaseId }) => databaseId))],
        since: earliest(since, ...others),
        most: step,
      });
      // What comes in while this goes on waits in memory as usual; only what finds no room there makes a gap again.
      hasGap = false;
      for (const batch of batches) await matchOne(batch, await readsOfBatch(db, batch.id));
      await flushMarks();
      done += batches.length;
      if (batches.length < step) return done;
    }
  };

  return {
    take(batch, reads) {
      // Without a list or criterion nothing is matched, and nothing has to be remembered: one that begins later asks nothing of what came before it.
      if (isClosed || !standingIn(lists.snapshot()).some(({ databaseId }) => databaseId === batch.databaseId)) return;
      if (waitingReads + reads.length > mostWaiting) {
        hasGap = true;
        return;
      }
      waitingReads += reads.length;
      waiting.push({ batch, reads });
      start();
    },
    catchUp,
    catchUpIfNeeded: async () => (hasGap ? catchUp() : 0),
    idle,
    async [Symbol.asyncDispose]() {
      isClosed = true;
      unfollow();
      // What waits has no mark, and is found again by the next server.
      waiting.length = 0;
      await idle();
    },
  };
}

/** What is compared in real time: a version of a list, or a criterion. */
type Standing = { readonly id: string; readonly databaseId: string; readonly startedAt: string };

function standingIn({ lists, criteria }: ListsSnapshot): readonly Standing[] {
  return [
    ...lists.filter(({ mode }) => mode === 'realtime').map(({ versionId: id, ...one }) => ({ id, ...one })),
    ...criteria.filter(({ mode }) => mode === 'realtime').map(({ criterionId: id, ...one }) => ({ id, ...one })),
  ];
}

/** Criteria that a batch is asked about in real time: in force when it came in, and still. */
function criteriaFor(snapshot: ListsSnapshot, batch: BatchRef, at: string): readonly CriterionInForce[] {
  return snapshot.criteria.filter(
    ({ databaseId, mode, startedAt, expiresAt }) =>
      databaseId === batch.databaseId &&
      mode === 'realtime' &&
      Temporal.Instant.compare(startedAt, batch.receivedAt) <= 0 &&
      Temporal.Instant.compare(at, expiresAt) < 0,
  );
}
