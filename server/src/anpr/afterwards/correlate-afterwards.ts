import type { Gate, Queryable, Stored } from '../../ledger/index.ts';
import { raiseCandidates, raiseHits } from '../hits/acts/raise-hits.ts';
import { type BatchRef, readsOfBatch } from '../hits/marks-store.ts';
import { matchesOf } from '../hits/matches-of.ts';
import { openCriteria } from '../hits/meets-criteria.ts';
import { raiseMet, raiseMetCriterion } from '../hits/raise-met.ts';
import type { CriterionInForce, ListsInForce, ListsSnapshot } from '../lists/lists-in-force.ts';
import { uuidThatFollows } from '../reads/uuid-that-follows.ts';
import { recordCorrelation, stopCorrelation } from './acts/run-correlation.ts';
import type { CorrelationRunRow } from './correlation-registers.ts';
import { countRaised, listRecorded, listRunning } from './correlation-store.ts';
import { isOpenTo } from './open-reads-of.ts';

/** Batches of one step, and real milliseconds after which the schedule’s other work has its turn. */
const step = 200;
const turnMs = 2_000;

type Run = Stored<CorrelationRunRow>;
/** How far a correlation is. It is in memory alone: after a restart it begins anew, and what it raised before stands already. */
interface Way {
  readonly version: ListsSnapshot | undefined;
  readonly criterion: CriterionInForce | undefined;
  after: { readonly toAt: string; readonly id: string } | undefined;
  reads: number;
}

/**
 * Compares stored reads with what a correlation afterwards names, in turns of the schedule. Returns how to take a turn, which tells how many correlations came to
 * their end. Safe to run twice: the same hit has the same id. @law lfp-44-11-3decies-p4-al4
 */
export function openAfterwards(options: {
  readonly db: Queryable;
  readonly gate: Pick<Gate, 'performAsSystem' | 'registers'>;
  readonly lists: ListsInForce;
  readonly onRaised: (organisationIds: readonly string[]) => void;
}): (at: string) => Promise<number> {
  const { db, gate, lists, onRaised } = options;
  const criteria = openCriteria({ db, registers: gate.registers });
  const ways = new Map<string, Way>();

  const begin = async (run: Run): Promise<Way | undefined> => {
    const snapshot = lists.snapshot();
    const version = run.version_id === null ? undefined : await snapshot.afterwards(run.version_id);
    const criterion = snapshot.criteria.find(({ criterionId }) => criterionId === run.criterion_id);
    return version === undefined && criterion === undefined
      ? undefined
      : { version, criterion, after: undefined, reads: 0 };
  };

  const stop = async (run: Run): Promise<void> => {
    await gate.performAsSystem({
      type: stopCorrelation.type,
      key: uuidThatFollows('correlation-stopped', run.id, run.version),
      organisationId: run.organisation_id,
      payload: {
        correlationId: run.id,
        reasons: 'La liste ou le critère n’est plus en vigueur. / De lijst of het criterium is niet meer in werking.',
      },
    });
  };

  const compare = async (run: Run, way: Way, batch: BatchRef, at: string): Promise<void> => {
    const isOpen = (recordedAt: string): boolean => isOpenTo(run, recordedAt, at);
    const reads = (await readsOfBatch(db, batch.id)).filter(({ recordedMs }) =>
      isOpen(Temporal.Instant.fromEpochMilliseconds(recordedMs).toString()),
    );
    way.reads += reads.length;
    if (reads.length === 0) return;
    const correlationId = run.id;
    if (way.version !== undefined) {
      const { exact, possible } = matchesOf(way.version, batch, { reads, at, isOpen, wasInForce: () => true });
      if (exact.length > 0) await raiseMet(gate, { batch, type: raiseHits.type, met: exact, correlationId });
      if (possible.length > 0)
        await raiseMet(gate, { batch, type: raiseCandidates.type, met: possible, correlationId });
      if (exact.length + possible.length > 0) onRaised([run.organisation_id]);
    }
    if (way.criterion !== undefined)
      for (const met of await criteria.metBy([way.criterion], batch, { reads, isOpen })) {
        await raiseMetCriterion(gate, { batch, met, correlationId });
        onRaised([run.organisation_id]);
      }
  };

  /** Goes on until the turn is over; true when the correlation came to its end. */
  const goOn = async (run: Run, at: string, until: number): Promise<boolean> => {
    const way = ways.get(run.id) ?? (await begin(run));
    if (way === undefined) {
      await stop(run);
      return true;
    }
    ways.set(run.id, way);
    for (;;) {
      const batches = await listRecorded(db, {
        databaseId: run.database_id,
        from: run.recorded_from,
        to: run.recorded_to,
        after: way.after,
        most: step,
      });
      for (const batch of batches) {
        await compare(run, way, batch, at);
        way.after = batch;
        if (performance.now() > until) return false;
      }
      if (batches.length < step) break;
    }
    await gate.performAsSystem({
      type: recordCorrelation.type,
      key: uuidThatFollows('correlation-done', run.id, run.version),
      organisationId: run.organisation_id,
      payload: { correlationId: run.id, reads: way.reads, ...(await countRaised(db, run.id)) },
    });
    return true;
  };

  return async (at) => {
    const until = performance.now() + turnMs;
    const running = await listRunning(db);
    for (const id of ways.keys()) if (!running.some((run) => run.id === id)) ways.delete(id);
    let done = 0;
    for (const run of running) {
      if (performance.now() > until) break;
      if (await goOn(run, at, until)) {
        ways.delete(run.id);
        done += 1;
      }
    }
    return done;
  };
}
