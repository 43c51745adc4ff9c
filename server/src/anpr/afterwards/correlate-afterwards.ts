import { dayInBrussels } from '../../authorisation/index.ts';
import type { Gate, Queryable, Stored } from '../../ledger/index.ts';
import { raiseCandidates, raiseHits } from '../hits/acts/raise-hits.ts';
import { gatherCriterion } from '../hits/criterion-of-hit.ts';
import { gatherVersion } from '../hits/list-of-hit.ts';
import { type BatchRef, readsOfBatch } from '../hits/marks-store.ts';
import { matchesOf } from '../hits/matches-of.ts';
import { openCriteria } from '../hits/meets-criteria.ts';
import { raiseMet, raiseMetCriterion } from '../hits/raise-met.ts';
import { countVehicles } from '../lists/count-criterion.ts';
import { criteriaPolicyOn } from '../lists/criteria-policy.ts';
import { plateCriteria } from '../lists/list-registers.ts';
import type { CriterionInForce, ListsInForce, ListsSnapshot } from '../lists/lists-in-force.ts';
import { uuidThatFollows } from '../reads/uuid-that-follows.ts';
import { recordCorrelation, stopCorrelation } from './acts/run-correlation.ts';
import type { CorrelationRunRow } from './correlation-registers.ts';
import { countRaised, listRecorded, listRunning } from './correlation-store.ts';
import { isOpenTo } from './open-reads-of.ts';
import { isVouchedFor, type RunWitness } from './witness-of-run.ts';

/** Batches of one step. */
const step = 200;
/** Real milliseconds after which the schedule’s other work has its turn; correlations that run at the same time share them. */
const turnMs = 2_000;

type Run = Stored<CorrelationRunRow>;
/** How far a correlation is. It is in memory alone: after a restart it begins anew, and what it raised before stands already. */
interface Way {
  readonly version: ListsSnapshot | undefined;
  readonly criterion: CriterionInForce | undefined;
  after: { readonly toAt: string; readonly id: string } | undefined;
  reads: number;
}

const stopped = {
  ended:
    'La liste, le critère ou la directive n’est plus en vigueur. / De lijst, het criterium of de richtlijn is niet meer in werking. / The list, criterion or directive is no longer in force.',
  few: 'Trop peu de véhicules répondent au critère sur cet intervalle, ou trop peu de passages pour le dire (règle de ce logiciel). / Te weinig voertuigen beantwoorden in dit interval aan het criterium, of te weinig passages om het te kunnen zeggen (regel van deze software). / Too few vehicles meet the criterion over this interval, or too few reads to tell (rule of this software).',
} as const;

/**
 * Compares stored reads with what a correlation afterwards names, in turns of the schedule. Returns how to take a turn, which tells how many correlations came to
 * their end. Safe to run twice: the same hit has the same id. @law lfp-44-11-3decies-p4-al4
 */
export function openAfterwards(options: {
  readonly db: Queryable;
  readonly gate: Pick<Gate, 'performAsSystem' | 'registers'>;
  readonly lists: ListsInForce;
  readonly legalNow: () => Promise<string>;
  readonly witness: RunWitness;
  readonly onRaised: (organisationIds: readonly string[]) => void;
  readonly onError: (error: unknown) => void;
}): (at: string) => Promise<number> {
  const { db, gate, lists, legalNow, witness, onRaised, onError } = options;
  const { registers } = gate;
  const criteria = openCriteria({ db, registers });
  const ways = new Map<string, Way>();

  /** Whether the list with its directive, or the criterion, is in force: asked of the registers at every turn, for a snapshot may be older. */
  const stands = async (run: Run, at: string): Promise<boolean> => {
    const of = { since: at, at };
    if (run.version_id !== null) {
      const version = await gatherVersion(registers, { versionId: run.version_id, ...of });
      return version?.isInForce === true && version.hasDirective;
    }
    const criterion =
      run.criterion_id === null
        ? undefined
        : await gatherCriterion(registers, { criterionId: run.criterion_id, ...of });
    return criterion?.isInForce === true;
  };

  /** A criterion over an interval in which few vehicles meet it aims at individuals, whatever its trial over a month said. */
  const hasEnough = async (run: Run, at: string): Promise<boolean> => {
    const row = run.criterion_id === null ? undefined : await registers.get(plateCriteria, { id: run.criterion_id });
    if (row === undefined) return true;
    const interval = { from: run.recorded_from, to: run.recorded_to };
    const { vehicles } = await countVehicles(db, registers, { criterion: row, at, interval });
    return vehicles !== null && vehicles >= criteriaPolicyOn(dayInBrussels(at)).fewestVehicles;
  };

  /** Undefined while the snapshot does not know what the registers know: then it is looked at in the next turn. */
  const begin = async (run: Run): Promise<Way | undefined> => {
    const snapshot = lists.snapshot();
    const version = run.version_id === null ? undefined : await snapshot.afterwards(run.version_id);
    const criterion = snapshot.criteria.find(({ criterionId }) => criterionId === run.criterion_id);
    return version === undefined && criterion === undefined
      ? undefined
      : { version, criterion, after: undefined, reads: 0 };
  };

  const stop = async (run: Run, why: keyof typeof stopped): Promise<void> => {
    await gate.performAsSystem({
      type: stopCorrelation.type,
      key: uuidThatFollows('correlation-stopped', run.id, run.version),
      organisationId: run.organisation_id,
      payload: { correlationId: run.id, reasons: stopped[why] },
    });
  };

  /** How many reads of a batch were compared. */
  const compare = async (run: Run, way: Way, batch: BatchRef): Promise<number> => {
    // Asked for each batch: a month may run out while the server compares.
    const at = await legalNow();
    const isOpen = (recordedAt: string): boolean => isOpenTo(run, recordedAt, at);
    const reads = (await readsOfBatch(db, batch.id)).filter(({ recordedMs }) =>
      isOpen(Temporal.Instant.fromEpochMilliseconds(recordedMs).toString()),
    );
    if (reads.length === 0) return 0;
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
    return reads.length;
  };

  /** Goes on until the turn is over; true when the correlation came to its end. */
  const goOn = async (run: Run, at: string, until: number): Promise<boolean> => {
    if (!(await stands(run, at))) {
      await stop(run, 'ended');
      return true;
    }
    // Past the first month nothing is read before the run itself is vouched for, and while that holds.
    if (!(await isVouchedFor({ witness, read: registers }, run, at))) return false;
    const way = ways.get(run.id) ?? (await begin(run));
    if (way === undefined) return false;
    if (!ways.has(run.id) && !(await hasEnough(run, at))) {
      await stop(run, 'few');
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
        const compared = await compare(run, way, batch);
        way.reads += compared;
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
    const running = await listRunning(db);
    for (const id of ways.keys()) if (!running.some((run) => run.id === id)) ways.delete(id);
    let done = 0;
    for (const run of running) {
      // Each has its part of the turn: a long one holds up no other, nor does one that fails.
      const isDone = await goOn(run, at, performance.now() + turnMs / running.length).catch((error) => {
        onError(error);
        return false;
      });
      if (!isDone) continue;
      ways.delete(run.id);
      done += 1;
    }
    return done;
  };
}
