import { acknowledgementsJson, formatBatch } from '@clairevoie/tlog';
import { Compile, type Validator } from 'typebox/compile';
import type { Acknowledger, NumberedPromise } from './acknowledger.ts';
import type { ActDefinition, Actor, ActorFacts, ActRequest, Queryable, Receipt, RegisterReader } from './act.ts';
import { canonical, sha256 } from './canonical.ts';
import { legalClock } from './house-acts.ts';
import { ledgerErrors } from './ledger-errors.ts';
import { findRepeat, type JournalEnd, journalEnd } from './ledger-store.ts';
import {
  type Moment,
  noWrites,
  type Prepared,
  prepareAct,
  type Waiting,
  type Writes,
  withoutContradictions,
} from './prepare-act.ts';
import { receiptOf, storedReceipt } from './receipt.ts';
import { RegisterCache, type RememberedReader, rememberedReads } from './register-reader.ts';
import { readRequest } from './request-form.ts';
import { type Outcome, writeBatch } from './write-batch.ts';

/** What the gate is built from. Clock and dice are passed in. */
export interface GateOptions {
  readonly definitions: readonly ActDefinition[];
  /** A connection of its own: the lane in which batches are written one after the other. */
  readonly lane: Queryable;
  /** Connections for reading facts, several at once. */
  readonly reads: Queryable;
  readonly loadActor: (read: RegisterReader, actor: Actor, at: string) => Promise<ActorFacts>;
  readonly acknowledger: Acknowledger;
  readonly now: () => Temporal.Instant;
  readonly demo: boolean;
  readonly origins: Readonly<Record<string, string>>;
  /** Told after each commit; the sequencer listens. */
  readonly onCommitted?: () => void;
  /** Most acts a commit takes; never above 1024, which the journal's tables hold to. */
  readonly mostAtOnce?: number;
  readonly mostWaiting?: number;
}

/** The gate: the only way for an act to become an entry and a change. */
export interface Gate extends AsyncDisposable {
  readonly definitions: ReadonlyMap<string, ActDefinition>;
  /** Registers as of the last commit of this server, for routes that show them or look up a session's functions. */
  readonly registers: RememberedReader;
  /** Performs an act for a person; resolves once the entry is durable. A refusal is a receipt too. */
  perform(request: ActRequest): Promise<Receipt>;
  /** Performs an act of the clock or the schedule itself. */
  performAsSystem(request: Omit<ActRequest, 'actor'> & { readonly organisationId: string }): Promise<Receipt>;
  /** Refuses further acts and gives the reason; used after a restore until the tree has been compared. */
  close(reason: string): void;
}

/** A batch on its way to the disk: what it will change, and when it is there (or those that have another turn). */
interface UnderWay {
  readonly writes: Writes;
  readonly done: Promise<{ readonly again?: readonly Waiting[] }>;
}

interface Batch {
  readonly expected: string | null;
  readonly at: string;
  readonly together: readonly Prepared[];
  readonly promises: readonly NumberedPromise[];
}

const clockTolerance = Temporal.Duration.from({ minutes: 2 });
const mostAttempts = 5;

/** Opens the gate. */
export function openGate(options: GateOptions): Gate {
  const { lane, acknowledger } = options;
  const definitions = new Map(options.definitions.map((d) => [d.type, d]));
  const validators = new Map<string, Validator>(options.definitions.map((d) => [d.type, Compile(d.payload)]));
  const queue: Waiting[] = [];
  const mostAtOnce = Math.min(options.mostAtOnce ?? 128, 1_024);
  const mostWaiting = options.mostWaiting ?? 2_000;
  let running = Promise.resolve();
  let isRunning = false;
  const cache = new RegisterCache();
  const deciding = { reads: options.reads, cache, loadActor: options.loadActor, demo: options.demo };
  // Where the journal stood after this server's last commit; undefined: to be read anew.
  let end: JournalEnd | undefined;
  let closed: string | undefined;

  const enqueue = (request: ActRequest): Promise<Receipt> => {
    if (closed !== undefined) throw ledgerErrors.readOnly({ reason: closed });
    const definition = definitions.get(request.type);
    const validator = validators.get(request.type);
    if (definition === undefined || validator === undefined) throw ledgerErrors.unknownAct({ act: request.type });
    const payload = readRequest(request, validator);
    if (queue.length >= mostWaiting) throw ledgerErrors.overloaded({ waiting: queue.length });
    const requestHash = sha256(canonical({ actor: { ...request.actor }, payload, type: request.type })).toString(
      'base64',
    );
    return new Promise((resolve, reject) => {
      queue.push({ request, definition, payload, requestHash, resolve, reject, attempts: 0 });
      if (!isRunning) running = run();
    });
  };

  const run = async (): Promise<void> => {
    isRunning = true;
    // One turn of the event loop lets requests that arrived together share the first commit.
    await new Promise<void>((resume) => setImmediate(resume));
    let underWay: UnderWay | undefined;
    while (queue.length > 0 || underWay !== undefined) {
      const again: Waiting[] = [];
      const batch = withoutTwins(queue.splice(0, mostAtOnce), again);
      try {
        underWay = await takeBatch(batch, again, underWay);
      } catch (error) {
        again.unshift(...((await underWay?.done)?.again ?? []));
        underWay = undefined;
        forget();
        await lane.query('rollback').catch(() => undefined);
        for (const waiting of batch) waiting.reject(error);
      }
      queue.unshift(...again);
    }
    // In the same turn as the last look at the queue: a request that comes a microtask later starts the next run.
    isRunning = false;
  };

  /** Another writer, or a rebuild by hand, has been here: nothing remembered is certain. */
  const forget = (): void => {
    cache.clear();
    end = undefined;
    acknowledger.takeBack();
  };

  /**
   * Judges a batch while the one before is on its way to the disk, then sends it after that one. Acts that rest on what
   * that one writes, and everything when it failed, go into `again`. Gives back what is under way now.
   */
  const takeBatch = async (
    batch: readonly Waiting[],
    again: Waiting[],
    before: UnderWay | undefined,
  ): Promise<UnderWay | undefined> => {
    const stood = end ?? (await journalEnd(lane));
    end = stood;
    // Milliseconds: the same instant in the entry, in the database and in what is sent back.
    const realNow = options.now().round({ smallestUnit: 'millisecond', roundingMode: 'floor' });
    const at = notBehind(realNow.add({ milliseconds: stood.offsetMs }), stood.lastAt);
    const prepared = await prepareAll(batch, { at, realAt: realNow.toString() });
    const sorted = withoutContradictions(prepared, before?.writes ?? noWrites);
    again.unshift(...sorted.again);
    const together = byLog(sorted.together);
    const promises = await acknowledger.sign(
      together.map(({ item, leafHash }) => ({ log: item.log, leafHash })),
      realNow,
    );
    const wentThrough = await before?.done;
    if (wentThrough?.again !== undefined) {
      // Decided on, and signed behind, what did not come to be.
      acknowledger.takeBack();
      again.unshift(...wentThrough.again, ...together.map(({ waiting }) => waiting));
      return undefined;
    }
    if (together.length === 0) return undefined;
    const isClockMoved = sorted.writes.registers.has(legalClock.name) || sorted.writes.registers.has('*');
    end = { ...stood, lastId: together.at(-1)?.item.id ?? stood.lastId, lastAt: at };
    const done = write({ expected: stood.lastId, at, together, promises });
    // The next act is timed by the clock that this one sets; and who had to wait once is not overtaken again and again by
    // batches that never leave the registers alone.
    if (!isClockMoved && sorted.again.length === 0) return { writes: sorted.writes, done };
    const { again: failed } = await done;
    if (isClockMoved) end = undefined;
    again.unshift(...(failed ?? []));
    return undefined;
  };

  /** Writes one batch and answers it; never rejects. `again`: nothing was written, and these have another turn. */
  const write = async ({ expected, at, together, promises }: Batch): Promise<{ again?: readonly Waiting[] }> => {
    const tried = together.map(({ waiting }) => waiting);
    try {
      const items = together.map(({ item }) => item);
      const written = await writeBatch(lane, {
        expected,
        at,
        items,
        promises: promises.map((p) => formatBatch(p.batch)),
      });
      if (written.is !== 'durable') {
        forget();
        return { again: written.is === 'overtaken' ? onceMore(tried) : await afterFailure(tried, written.outcomes) };
      }
      for (const change of items.flatMap((item) => item.changes)) cache.learn(change);
      acknowledger.keep(promises);
      answer(together, promises, at);
      options.onCommitted?.();
      return {};
    } catch (error) {
      forget();
      await lane.query('rollback').catch(() => undefined);
      for (const waiting of tried) waiting.reject(error);
      return { again: [] };
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
          demo: options.demo,
          origin: options.origins[item.log] ?? item.log,
          leafHash: leafHash.toString('base64'),
          acknowledgement: mine,
          header: item.header,
        }),
      );
    }
  };

  /** Same key and request: the stored receipt. Other content: an error. False when the key is new. */
  const answerRepeat = async (waiting: Waiting): Promise<boolean> => {
    const { request } = waiting;
    const { type: act, key } = request;
    try {
      const repeat = await findRepeat(options.reads, { person: request.actor.personId, act, key });
      if (repeat === undefined) return false;
      if (repeat.request_hash !== waiting.requestHash) waiting.reject(ledgerErrors.keyReused({ act, key }));
      else waiting.resolve(await storedReceipt(options.reads, repeat.entry_id, waiting.definition, options));
    } catch (error) {
      waiting.reject(error);
    }
    return true;
  };

  /** Promises are chained, so a batch with a failed act is written again without it. Returns those that have another turn. */
  const afterFailure = async (tried: readonly Waiting[], outcomes: readonly Outcome[]): Promise<readonly Waiting[]> => {
    if (outcomes.every((outcome) => outcome.ok)) return onceMore(tried);
    const again: Waiting[] = [];
    for (const [place, waiting] of tried.entries()) {
      const outcome = outcomes[place];
      const act = waiting.request.type;
      if (outcome === undefined || outcome.ok) again.push(waiting);
      else if (outcome.sqlstate === '23505' && (await answerRepeat(waiting))) continue;
      else if (outcome.sqlstate === 'CV001' || outcome.sqlstate === '23505')
        again.push(...onceMore([waiting], outcome));
      else waiting.reject(ledgerErrors.appendFailed({ act, sqlstate: outcome.sqlstate, reason: outcome.message }));
    }
    return again;
  };

  return {
    definitions,
    registers: rememberedReads(options.reads, cache),
    perform: async (request) => {
      if (request.actor.functionKey === 'system' || request.actor.personId === 'system')
        throw ledgerErrors.unknownAct({ act: request.type });
      return enqueue(request);
    },
    performAsSystem: async ({ organisationId, ...request }) =>
      enqueue({ ...request, actor: { personId: 'system', functionKey: 'system', organisationId } }),
    close: (reason) => {
      closed = reason;
    },
    async [Symbol.asyncDispose]() {
      closed ??= 'the server is stopping';
      await running;
    },
  };
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

/** The same key twice in one batch: the second waits and finds the first. */
function withoutTwins(batch: readonly Waiting[], again: Waiting[]): Waiting[] {
  const seen = new Set<string>();
  return batch.filter((waiting) => {
    const { actor, type, key } = waiting.request;
    const name = `${actor.personId} ${type} ${key}`;
    if (seen.has(name)) {
      again.push(waiting);
      return false;
    }
    seen.add(name);
    return true;
  });
}

/** Acts of one log one after the other: they are the leaves of one promise. */
function byLog(prepared: readonly Prepared[]): readonly Prepared[] {
  return [...Map.groupBy(prepared, ({ item }) => item.log).values()].flat();
}
