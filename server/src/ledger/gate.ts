import { randomUUIDv7 } from 'node:crypto';
import { Compile, type Validator } from 'typebox/compile';
import type { Acknowledger } from './acknowledger.ts';
import type {
  ActContext,
  ActDefinition,
  Actor,
  ActorFacts,
  ActRequest,
  Judgement,
  Queryable,
  Receipt,
  RegisterReader,
} from './act.ts';
import { canonical, commitAll, sha256 } from './canonical.ts';
import { judgeAct, mayAct } from './judge-act.ts';
import { ledgerErrors } from './ledger-errors.ts';
import {
  type AppendItem,
  type AppendOutcome,
  type AskedKey,
  type BegunBatch,
  beginBatch,
  type Repeat,
} from './ledger-store.ts';
import { buildHeader } from './public-header.ts';
import { receiptOf, storedReceipt } from './receipt.ts';
import type { JsonObject } from './register.ts';
import { RegisterCache, rememberedReads, rowName, type TrackedReader, trackReads } from './register-reader.ts';
import { writeBatch } from './write-batch.ts';

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
  readonly mostAtOnce?: number;
  readonly mostWaiting?: number;
}

/** The gate: the only way for an act to become an entry and a change. */
export interface Gate extends AsyncDisposable {
  readonly definitions: ReadonlyMap<string, ActDefinition>;
  /** Registers as of the last commit of this server, for routes that show them or look up a session's functions. */
  readonly registers: RegisterReader;
  /** Performs an act for a person; resolves once the entry is durable. A refusal is a receipt too. */
  perform(request: ActRequest): Promise<Receipt>;
  /** Performs an act of the clock or the schedule itself. */
  performAsSystem(request: Omit<ActRequest, 'actor'> & { readonly organisationId: string }): Promise<Receipt>;
  /** Refuses further acts and gives the reason; used after a restore until the tree has been compared. */
  close(reason: string): void;
}

interface Waiting {
  readonly request: ActRequest;
  readonly definition: ActDefinition;
  /** The payload as JSON says it, for the record. */
  readonly payload: JsonObject;
  readonly requestHash: string;
  readonly resolve: (receipt: Receipt) => void;
  readonly reject: (error: unknown) => void;
  attempts: number;
}

/** A batch whose turn it is; `begun` when its transaction is open already. */
interface Turn {
  readonly batch: readonly Waiting[];
  readonly begun?: BegunBatch;
}

interface Prepared {
  readonly waiting: Waiting;
  readonly reader: TrackedReader;
  readonly item: Omit<AppendItem, 'promise' | 'promiseNumber' | 'place'>;
  readonly realAt: string;
  readonly judgement: Judgement;
  readonly result: JsonObject;
}

/** The clock and the schedule: the server itself, whatever organisation it serves. */
const systemActor: ActorFacts = {
  holdsFunction: true,
  roleClass: 'system',
  publicOrganisation: 'clairevoie-server',
  organisationKind: 'system',
  designations: [],
};

const clockTolerance = Temporal.Duration.from({ minutes: 2 });

/** Opens the gate. */
export function openGate(options: GateOptions): Gate {
  const definitions = new Map(options.definitions.map((d) => [d.type, d]));
  const validators = new Map<string, Validator>(options.definitions.map((d) => [d.type, Compile(d.payload)]));
  const queue: Waiting[] = [];
  const mostAtOnce = options.mostAtOnce ?? 64;
  const mostWaiting = options.mostWaiting ?? 2_000;
  let running = Promise.resolve();
  let isRunning = false;
  const cache = new RegisterCache();
  let lastWritten: string | null = null;
  let closed: string | undefined;

  const enqueue = (request: ActRequest): Promise<Receipt> => {
    if (closed !== undefined) throw ledgerErrors.readOnly({ reason: closed });
    const definition = definitions.get(request.type);
    const validator = validators.get(request.type);
    if (definition === undefined || validator === undefined) throw ledgerErrors.unknownAct({ act: request.type });
    if (!validator.Check(request.payload)) {
      const problems = validator
        .Errors(request.payload)
        .slice(0, 8)
        .map((e) => `${e.instancePath === '' ? '/' : e.instancePath} ${e.message}`);
      throw ledgerErrors.invalidPayload({ act: request.type, problems });
    }
    const spelled = misspelled({ key: request.key, actor: request.actor, payload: request.payload });
    if (spelled !== undefined) throw ledgerErrors.invalidPayload({ act: request.type, problems: [spelled] });
    if (queue.length >= mostWaiting) throw ledgerErrors.overloaded({ waiting: queue.length });
    const { actor, payload, type } = request;
    const plain: JsonObject = JSON.parse(JSON.stringify(payload));
    const requestHash = sha256(canonical({ actor: { ...actor }, payload: plain, type })).toString('base64');
    return new Promise((resolve, reject) => {
      queue.push({ request, definition, payload: plain, requestHash, resolve, reject, attempts: 0 });
      if (!isRunning) running = run();
    });
  };

  const run = async (): Promise<void> => {
    isRunning = true;
    // One turn of the event loop lets requests that arrived together share the first commit.
    await new Promise<void>((resume) => setImmediate(resume));
    let ahead: Turn | undefined;
    while (ahead !== undefined || queue.length > 0) {
      const turn: Turn = ahead ?? takeTurn();
      ahead = undefined;
      try {
        ahead = await takeBatch(turn);
      } catch (error) {
        cache.clear();
        await options.lane.query('rollback').catch(() => undefined);
        for (const waiting of turn.batch) waiting.reject(error);
      }
    }
    // In the same turn as the last look at the queue: a request that comes a microtask later starts the next run.
    isRunning = false;
  };

  const takeTurn = (): Turn => {
    const again: Waiting[] = [];
    const batch = withoutTwins(queue.splice(0, mostAtOnce), again);
    queue.unshift(...again);
    return { batch };
  };

  /** Judges and writes a batch. Returns the next one when its transaction was opened together with this one's commit. */
  const takeBatch = async ({ batch, begun }: Turn): Promise<Turn | undefined> => {
    const again: Waiting[] = [];
    const { lastId, lastAt, offsetMs, repeats } = begun ?? (await beginBatch(options.lane, keysOf(batch)));
    // Another writer, or a rebuild by hand, has been here: nothing remembered is certain.
    if (lastId !== lastWritten) cache.clear();
    lastWritten = lastId;
    // Milliseconds: the same instant in the entry, in the database and in what is sent back.
    const realAt = options.now().round({ smallestUnit: 'millisecond', roundingMode: 'floor' });
    const at = notBehind(realAt.add({ milliseconds: offsetMs }), lastAt);
    const fresh = await answerRepeats(batch, repeats);
    const prepared = (
      await Promise.all(
        fresh.map((waiting) =>
          prepare(waiting, at, realAt.toString()).catch((error: unknown) => {
            waiting.reject(error);
            return undefined;
          }),
        ),
      )
    ).filter((p) => p !== undefined);
    const together = prepared.length > 0 ? withoutContradictions(prepared, again) : [];
    queue.unshift(...again);
    if (together.length === 0) {
      await options.lane.query('rollback');
      return undefined;
    }
    const promises = await options.acknowledger.sign(
      together.map(({ item, realAt: promisedAt }) => ({
        log: item.log,
        leafHash: Buffer.from(item.leafHash, 'base64'),
        realAt: promisedAt,
      })),
    );
    const items = together.map(({ item }, place): AppendItem => {
      const promise = promises[place];
      if (promise === undefined) throw new TypeError('a promise is missing');
      return { ...item, promise: promise.signed, promiseNumber: promise.number, place };
    });
    const next = queue.length > 0 ? takeTurn() : undefined;
    const written = await writeBatch(options.lane, items, next && keysOf(next.batch)).catch((error: unknown) => {
      queue.unshift(...(next?.batch ?? []));
      throw error;
    });
    if (!written.isDurable) {
      queue.unshift(...afterFailure(together, written.outcomes), ...(next?.batch ?? []));
      return undefined;
    }
    lastWritten = items.at(-1)?.id ?? lastWritten;
    for (const change of items.flatMap((item) => item.changes)) cache.learn(change);
    options.acknowledger.keep();
    for (const [place, one] of together.entries()) {
      const item = items[place];
      if (item === undefined) continue;
      one.waiting.resolve(
        receiptOf({
          definition: one.waiting.definition,
          entryId: item.id,
          at: item.at,
          judgement: one.judgement,
          result: one.result,
          demo: options.demo,
          origin: options.origins[item.log] ?? item.log,
          leafHash: item.leafHash,
          promise: item.promise,
          header: item.header,
        }),
      );
    }
    options.onCommitted?.();
    return next === undefined ? undefined : { batch: next.batch, ...(written.next && { begun: written.next }) };
  };

  /** Same key and request: the stored receipt, if the person still holds the function. Other content: an error. */
  const answerRepeats = async (
    candidates: readonly Waiting[],
    repeats: readonly Repeat[],
  ): Promise<readonly Waiting[]> => {
    if (repeats.length === 0) return candidates;
    const fresh: Waiting[] = [];
    for (const waiting of candidates) {
      const { request } = waiting;
      const repeat = repeats.find(
        (r) => r.person === request.actor.personId && r.act === request.type && r.key === request.key,
      );
      if (repeat === undefined) fresh.push(waiting);
      else if (repeat.request_hash.replaceAll('\n', '') !== waiting.requestHash) {
        waiting.reject(ledgerErrors.keyReused({ act: request.type, key: request.key }));
      } else {
        waiting.resolve(await storedReceipt(options.lane, repeat.entry_id, waiting.definition, options));
      }
    }
    return fresh;
  };

  const prepare = async (waiting: Waiting, at: string, realAt: string): Promise<Prepared> => {
    const { definition, request } = waiting;
    const reader = trackReads(options.reads, cache);
    const actor =
      request.actor.personId === 'system' ? systemActor : await options.loadActor(reader, request.actor, at);
    const entryId = randomUUIDv7();
    const context: ActContext<never> = {
      // The payload was checked against the act's schema when it came in.
      act: request as ActRequest<never>,
      actor,
      at,
      entryId,
      demo: options.demo,
      read: reader,
      newId: randomUUIDv7,
    };
    const gates = mayAct(definition, context);
    const facts = gates.length > 0 ? {} : await definition.gather(context);
    const judgement: Judgement =
      gates.length > 0 ? { verdict: 'blocked', law: [], gates } : judgeAct(definition, facts, context);
    const change =
      judgement.verdict === 'allowed'
        ? definition.change(facts, context, judgement)
        : gates.length > 0
          ? { changes: [] }
          : { changes: [], ...definition.changeWhenRefused?.(facts, context, judgement) };
    const changes = change.changes;
    const result: JsonObject = change.result ?? {};
    const { personId, functionKey, organisationId } = request.actor;
    const groups = commitAll({
      who: { personId, functionKey, organisationId },
      when: { at, realAt },
      request: { type: request.type, key: request.key, payload: waiting.payload },
      facts,
      decision: JSON.parse(JSON.stringify(judgement)),
      changes,
      result,
    });
    const header = canonical(buildHeader({ definition, actor, judgement, at, demo: options.demo, groups }));
    return {
      waiting,
      reader,
      realAt,
      judgement,
      result,
      item: {
        id: entryId,
        log: definition.log ?? 'public',
        at,
        act: request.type,
        verdict: judgement.verdict,
        organisation: organisationId,
        header,
        leafHash: sha256(Buffer.concat([Buffer.of(0), Buffer.from(header, 'utf8')])).toString('base64'),
        groups: JSON.stringify(
          Object.fromEntries(
            groups.map(({ group, salt, content }) => [group, { salt: salt.toString('base64'), content }]),
          ),
        ),
        person: personId,
        key: request.key,
        requestHash: waiting.requestHash,
        changes,
        followUps: 'followUps' in change ? (change.followUps ?? []) : [],
      },
    };
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

function keysOf(batch: readonly Waiting[]): readonly AskedKey[] {
  return batch.map(({ request }) => ({ person: request.actor.personId, act: request.type, key: request.key }));
}

/** Promises are chained, so a batch with a failed act is written again without it. Returns those that have another turn. */
function afterFailure(together: readonly Prepared[], outcomes: readonly AppendOutcome[]): readonly Waiting[] {
  const again: Waiting[] = [];
  const wasNobody = outcomes.every((outcome) => outcome.ok);
  for (const [place, { waiting }] of together.entries()) {
    const outcome = outcomes[place];
    const act = waiting.request.type;
    if (outcome === undefined || outcome.ok) {
      if (!wasNobody || ++waiting.attempts < 5) again.push(waiting);
      else waiting.reject(ledgerErrors.contention({ act, attempts: waiting.attempts }));
    } else if ((outcome.sqlstate === 'CV001' || outcome.sqlstate === '23505') && ++waiting.attempts < 5)
      again.push(waiting);
    else if (outcome.sqlstate === 'CV001') waiting.reject(ledgerErrors.contention({ act, attempts: waiting.attempts }));
    else waiting.reject(ledgerErrors.appendFailed({ act, sqlstate: outcome.sqlstate, reason: outcome.message }));
  }
  return again;
}

/** The same key twice in one batch: the second waits and finds the first. */
function withoutTwins(batch: readonly Waiting[], again: Waiting[]): Waiting[] {
  const seen = new Set<string>();
  const candidates: Waiting[] = [];
  for (const waiting of batch) {
    const name = `${waiting.request.actor.personId} ${waiting.request.type} ${waiting.request.key}`;
    if (seen.has(name)) again.push(waiting);
    else candidates.push(waiting);
    seen.add(name);
  }
  return candidates;
}

/** Acts of one batch that rest on what an earlier one writes wait for the next batch and are judged on what it left. */
function withoutContradictions(prepared: readonly Prepared[], again: Waiting[]): Prepared[] {
  const written = new Set<string>();
  const writtenRegisters = new Set<string>();
  const together: Prepared[] = [];
  for (const one of prepared) {
    const changes = one.item.changes as readonly {
      readonly op: string;
      readonly register?: string;
      readonly key?: object;
    }[];
    const rows = changes.flatMap((c) => (c.register === undefined ? [] : [rowName(c.register, c.key ?? {})]));
    const stale =
      [...one.reader.rowsRead, ...rows].some((row) => written.has(row)) ||
      [...one.reader.registersSearched].some((register) => writtenRegisters.has(register)) ||
      writtenRegisters.has('*');
    if (stale) {
      again.push(one.waiting);
      continue;
    }
    for (const row of rows) written.add(row);
    for (const c of changes) writtenRegisters.add(c.register ?? '*');
    together.push(one);
  }
  return together;
}

const anyUuid = /"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"/gi;

/**
 * What no schema says of its texts: one id has one spelling (the database folds capitals, our comparisons do not), and
 * PostgreSQL takes no NUL in a text.
 */
function misspelled(request: object): string | undefined {
  const text = JSON.stringify(request);
  if (text.includes('\\u0000')) return 'a text holds the character NUL';
  for (const [id] of text.matchAll(anyUuid)) {
    if (id !== id.toLowerCase()) return 'ids are written in small letters';
  }
  return undefined;
}
