import { acknowledgementsJson, formatBatch } from '@clairevoie/tlog';
import type { Acknowledger } from './acknowledger.ts';
import type { Queryable } from './act.ts';
import { legalClock } from './house-acts.ts';
import { ledgerErrors } from './ledger-errors.ts';
import { type JournalEnd, journalEnd } from './ledger-store.ts';
import {
  type Moment,
  type Prepared,
  type PrepareOptions,
  prepareAct,
  requestName,
  type Waiting,
  type Writes,
  withoutContradictions,
} from './prepare-act.ts';
import type { NumberedPromise } from './promise-copy.ts';
import { receiptOf } from './receipt.ts';
import type { WitnessClock } from './witness-clock.ts';
import { type Outcome, openBatchWriter, type Written } from './write-batch.ts';

/** What the pipeline is built from. */
export interface PipelineOptions {
  /** A connection of its own. Batches are sent on it one behind the other; it need not wait for the answer in between. */
  readonly lane: Queryable;
  readonly deciding: PrepareOptions;
  readonly acknowledger: Acknowledger;
  readonly now: () => Temporal.Instant;
  /** What the witnesses say of the time. */
  readonly witnessClock?: Pick<WitnessClock, 'disputes'>;
  readonly origins: Readonly<Record<string, string>>;
  readonly mostAtOnce: number;
  /** Answers a request whose key already stands; false when it does not. */
  readonly answerRepeat: (waiting: Waiting) => Promise<boolean>;
  /** Told which logs got entries, and no other: a log must not stir because of what another one took. */
  readonly onCommitted: (logs: readonly string[]) => void;
}

/** Acts on their way into the journal: judged in batches, each while those before it go to the disk. */
export interface Pipeline {
  /** How many acts wait to be judged. */
  readonly waiting: number;
  push(act: Waiting): void;
  /** Resolves when nothing waits and nothing is under way. */
  idle(): Promise<void>;
}

/** A batch on its way to the disk. `done` never rejects: undefined when it is there, else those that have another turn. */
interface UnderWay {
  readonly size: number;
  readonly keys: ReadonlySet<string>;
  readonly writes: Writes;
  readonly isClockMoved: boolean;
  readonly done: Promise<readonly Waiting[] | undefined>;
}

interface Batch {
  readonly at: string;
  readonly together: readonly Prepared[];
  readonly promises: readonly NumberedPromise[];
}

const clockTolerance = Temporal.Duration.from({ minutes: 2 });
const mostAttempts = 5;
const mostUnderWay = 3;

/** Opens the pipeline. One loop takes batches, so that they are judged, signed and sent in one order. */
export function openPipeline(options: PipelineOptions): Pipeline {
  const { acknowledger, deciding, answerRepeat } = options;
  const writer = openBatchWriter(options.lane);
  const queue: Waiting[] = [];
  const underWay: UnderWay[] = [];
  let running = Promise.resolve();
  let isRunning = false;
  let arrived = (): void => undefined;
  // Where the journal will stand after the batches under way; undefined: to be read anew.
  let end: JournalEnd | undefined;

  const run = async (): Promise<void> => {
    isRunning = true;
    await nextTurn();
    while (queue.length > 0 || underWay.length > 0) {
      if (underWay.length === mostUnderWay) await settle();
      // A commit costs nearly as much for one act as for ten: what waits goes when it is no trifle beside what is on its way.
      else if (queue.length > 0 && queue.length * 4 >= (underWay.at(-1)?.size ?? 0)) await takeBatch();
      else if (await isSettledBeforeArrival()) await settle();
      else await nextTurn();
    }
    // In the same turn as the last look at the queue: a request that comes a microtask later starts the next run.
    isRunning = false;
  };

  const isSettledBeforeArrival = async (): Promise<boolean> =>
    Promise.race([
      underWay[0]?.done.then(() => true) ?? true,
      new Promise<boolean>((resolve) => {
        arrived = () => resolve(false);
      }),
    ]);

  /** Waits for the first batch under way; when it failed, everything behind it was decided on what did not come to be. */
  const settle = async (): Promise<void> => {
    const first = underWay.shift();
    const failed = await first?.done;
    if (first?.isClockMoved === true) end = undefined;
    if (failed === undefined) return;
    const again = [...failed];
    for (const behind of underWay.splice(0)) again.push(...((await behind.done) ?? []));
    forget();
    queue.unshift(...again);
  };

  const settleAll = async (): Promise<void> => {
    while (underWay.length > 0) await settle();
  };

  /** Another writer, or a rebuild by hand, has been here: nothing remembered is certain. */
  const forget = (): void => {
    deciding.cache.clear();
    end = undefined;
    acknowledger.takeBack();
  };

  /** Judges what waits and sends it behind what is under way. Acts that rest on what those write have another turn. */
  const takeBatch = async (): Promise<void> => {
    const twins: Waiting[] = [];
    const keys = new Set<string>();
    const batch = withoutTwins(takeFrom(queue, options.mostAtOnce), { keys, underWay, twins });
    const again: Waiting[] = [];
    try {
      again.push(...(await judgeAndSend(batch, keys)));
    } catch (error) {
      for (const waiting of batch) waiting.reject(error);
      await settleAll();
      forget();
    }
    again.push(...twins);
    // The next act is timed by the clock that this batch sets; and who had to wait once is not overtaken again and again by
    // batches that never leave the registers alone.
    if (again.length > 0 || underWay.at(-1)?.isClockMoved === true) await settleAll();
    queue.unshift(...again);
  };

  const judgeAndSend = async (batch: readonly Waiting[], keys: ReadonlySet<string>): Promise<readonly Waiting[]> => {
    if (end === undefined) {
      end = await journalEnd(deciding.reads);
      // What was remembered before may be older than that entry: another server's.
      deciding.cache.clear();
    }
    const stood = end;
    // Milliseconds: the same instant in the entry, in the database and in what is sent back.
    const realNow = options.now().round({ smallestUnit: 'millisecond', roundingMode: 'floor' });
    const seconds = options.witnessClock?.disputes(realNow);
    if (seconds !== undefined) throw ledgerErrors.clockDisputed({ seconds });
    const at = notBehind(realNow.add({ milliseconds: stood.offsetMs }), stood.lastAt);
    const prepared = byLog(await prepareAll(batch, { at, realAt: realNow.toString(), actors: new Map() }));
    const { together, writes, again } = withoutContradictions(
      prepared,
      underWay.map((before) => before.writes),
    );
    if (together.length === 0) return again;
    const promises = await acknowledger.sign(
      together.map(({ item, leafHash }) => ({ log: item.log, leafHash })),
      realNow,
    );
    end = { ...stood, lastId: together.at(-1)?.item.id ?? stood.lastId, lastAt: at };
    const before = underWay.at(-1)?.done;
    const written = promises.map(({ log, number, leafHashes, batch: promised }) => ({
      log,
      number,
      size: leafHashes.length,
      signed: formatBatch(promised),
    }));
    const append = { expected: stood.lastId, at, items: together.map(({ item }) => item), promises: written };
    const sent = writer.write(append, before);
    const isClockMoved = writes.registers.has(legalClock.name) || writes.registers.has('*');
    const done = finish({ at, together, promises }, sent, before);
    underWay.push({ size: together.length, keys, writes, isClockMoved, done });
    return again;
  };

  /** Answers a batch once it is durable and the one before it was answered; or finds out who has another turn. */
  const finish = async (
    { at, together, promises }: Batch,
    sent: Promise<Written>,
    before: UnderWay['done'] | undefined,
  ): Promise<readonly Waiting[] | undefined> => {
    const tried = together.map(({ waiting }) => waiting);
    try {
      const [written, failedBefore] = await Promise.all([sent, before]);
      switch (written.is) {
        case 'durable':
          for (const { item } of together) for (const change of item.changes) deciding.cache.learn(change);
          acknowledger.keep(promises);
          answer(together, promises, at);
          options.onCommitted(promises.map(({ log }) => log));
          return undefined;
        case 'overtaken':
          return failedBefore === undefined ? onceMore(tried) : tried;
        case 'failed':
          return await afterFailure(tried, written.outcomes);
        case 'lost':
          throw written.error;
      }
    } catch (error) {
      for (const waiting of tried) waiting.reject(error);
      return [];
    }
  };

  const prepareAll = async (batch: readonly Waiting[], moment: Moment): Promise<readonly Prepared[]> => {
    const all = await Promise.all(
      batch.map((waiting) =>
        prepareAct(waiting, moment, deciding).catch(async (error: unknown) => {
          // A repeated act may no longer find what it changed the first time: its receipt stands all the same.
          if (!(await answerRepeat(waiting))) waiting.reject(error);
          return undefined;
        }),
      ),
    );
    return all.filter((one) => one !== undefined);
  };

  const answer = (together: readonly Prepared[], promises: readonly NumberedPromise[], at: string): void => {
    const acknowledgements = promises.flatMap(({ batch, leafHashes }) => acknowledgementsJson(batch, leafHashes));
    for (const [place, { waiting, item, judgement, result, leafHash }] of together.entries()) {
      const mine = acknowledgements[place];
      if (mine === undefined) throw new TypeError('a promise is missing');
      waiting.resolve(
        receiptOf({
          definition: waiting.definition,
          entryId: item.id,
          at,
          judgement,
          result,
          demo: deciding.demo,
          origin: options.origins[item.log] ?? item.log,
          leafHash: leafHash.toString('base64'),
          acknowledgement: mine,
          header: item.header,
        }),
        false,
      );
    }
  };

  /** Promises are chained, so a batch with a failed act is written again without it. Returns those that have another turn. */
  const afterFailure = async (tried: readonly Waiting[], outcomes: readonly Outcome[]): Promise<readonly Waiting[]> => {
    // Each goes in alone, and not all together: they meet in something that no register row names, an index.
    if (outcomes.every((outcome) => outcome.ok)) {
      for (const waiting of tried) waiting.isAlone = true;
      return onceMore(tried);
    }
    const again: Waiting[] = [];
    for (const [place, waiting] of tried.entries()) {
      const outcome = outcomes[place];
      const { type: act, key } = waiting.request;
      if (outcome === undefined || outcome.ok) {
        // Without newcomers and twins: else whoever repeats one request again and again would hold up everybody.
        waiting.goesFirst = true;
        again.push(waiting);
      } else if (outcome.sqlstate === '23505' && (await answerRepeat(waiting))) continue;
      else if (outcome.sqlstate === 'CV001' || outcome.sqlstate === '23505') {
        // What stands in its way may be taken away in the same batch, behind it.
        waiting.isAlone = outcome.sqlstate === '23505';
        again.push(...onceMore([waiting], outcome));
      } else if (outcome.sqlstate === 'CV005') waiting.reject(ledgerErrors.keyErased({ act, key }));
      else waiting.reject(ledgerErrors.appendFailed({ act, sqlstate: outcome.sqlstate, reason: outcome.message }));
    }
    return again;
  };

  return {
    get waiting() {
      return queue.length;
    },
    push: (act) => {
      queue.push(act);
      arrived();
      if (!isRunning) running = run();
    },
    idle: () => running,
  };
}

/** One turn of the event loop lets requests that arrived together share a commit. */
async function nextTurn(): Promise<void> {
  await new Promise<void>((resume) => setImmediate(resume));
}

/** The first acts of the queue: before all others those whom others held up; one that is to be written alone comes alone. */
function takeFrom(queue: Waiting[], most: number): readonly Waiting[] {
  const heldUp = new Set(queue.filter((waiting) => waiting.goesFirst === true).slice(0, most));
  if (heldUp.size > 0) {
    queue.splice(0, queue.length, ...queue.filter((waiting) => !heldUp.has(waiting)));
    for (const waiting of heldUp) waiting.goesFirst = false;
    return [...heldUp];
  }
  const lonely = queue.findIndex((waiting) => waiting.isAlone === true);
  if (lonely === 0) return queue.splice(0, 1);
  return queue.splice(0, lonely < 0 ? most : Math.min(lonely, most));
}

/** The same key twice, in one batch or in one under way: the second waits and finds the first. */
function withoutTwins(
  batch: readonly Waiting[],
  known: { readonly keys: Set<string>; readonly underWay: readonly UnderWay[]; readonly twins: Waiting[] },
): readonly Waiting[] {
  return batch.filter((waiting) => {
    const name = requestName(waiting);
    if (known.keys.has(name) || known.underWay.some(({ keys }) => keys.has(name))) {
      known.twins.push(waiting);
      return false;
    }
    known.keys.add(name);
    return true;
  });
}

/** Acts of one log one after the other: they are the leaves of one promise, and stand in the journal in this order. */
function byLog(prepared: readonly Prepared[]): readonly Prepared[] {
  return [...Map.groupBy(prepared, ({ item }) => item.log).values()].flat();
}

/** Those that have not been tried too often; the others are told, with what the database said when it is known. */
function onceMore(tried: readonly Waiting[], outcome?: Outcome): readonly Waiting[] {
  return tried.filter((waiting) => {
    if (++waiting.attempts < mostAttempts) return true;
    const { attempts, request } = waiting;
    const isKnown = outcome !== undefined && !outcome.ok && outcome.sqlstate !== 'CV001';
    waiting.reject(
      isKnown
        ? ledgerErrors.appendFailed({ act: request.type, sqlstate: outcome.sqlstate, reason: outcome.message })
        : ledgerErrors.contention({ act: request.type, attempts }),
    );
    return false;
  });
}

/** The legal time of an act never runs behind the last entry; a machine whose clock fell far behind takes no acts. */
function notBehind(now: Temporal.Instant, lastAt: string | null): string {
  if (lastAt === null) return now.toString();
  const last = Temporal.Instant.from(lastAt);
  if (Temporal.Instant.compare(now, last) >= 0) return now.toString();
  if (Temporal.Instant.compare(now.add(clockTolerance), last) < 0) {
    throw ledgerErrors.clockBackwards({ minutes: Math.round(last.since(now).total('minutes')) });
  }
  return last.toString();
}
