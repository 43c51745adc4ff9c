import type { ConcealedAct } from '@clairevoie/contract';
import { Compile, type Validator } from 'typebox/compile';
import type { Acknowledger } from './acknowledger.ts';
import type { ActDefinition, Actor, ActorFacts, ActRequest, Queryable, Receipt, RegisterReader } from './act.ts';
import { canonical, canonicalOf, sha256 } from './canonical.ts';
import { ledgerErrors } from './ledger-errors.ts';
import { findRepeat } from './ledger-store.ts';
import { openPipeline } from './pipeline.ts';
import { requestName, type Waiting } from './prepare-act.ts';
import { storedReceipt } from './receipt.ts';
import { RegisterCache, type RememberedReader, rememberedReads } from './register-reader.ts';
import { readRequest } from './request-form.ts';
import type { WitnessClock } from './witness-clock.ts';

/** What the gate is built from. Clock and dice are passed in. */
export interface GateOptions {
  readonly definitions: readonly ActDefinition[];
  /** A connection of its own, in which batches are written one behind the other. */
  readonly lane: Queryable;
  /** Connections for reading facts, several at once. */
  readonly reads: Queryable;
  readonly loadActor: (read: RegisterReader, actor: Actor, at: string) => Promise<ActorFacts>;
  readonly acknowledger: Acknowledger;
  readonly now: () => Temporal.Instant;
  /** What the witnesses say of the time; absent where there are none. */
  readonly witnessClock?: Pick<WitnessClock, 'disputes'>;
  readonly demo: boolean;
  readonly origins: Readonly<Record<string, string>>;
  /** Told after each commit, with the logs that got entries; their sequencers listen. */
  readonly onCommitted?: (logs: readonly string[]) => void;
  /** The dated list of acts whose entries go to a sealed log; none unless said. */
  readonly concealed?: readonly ConcealedAct[];
  /** Most acts a commit takes; never above 1024, which the journal's tables hold to. */
  readonly mostAtOnce?: number;
  readonly mostWaiting?: number;
}

/** A receipt, and whether it is the one of an entry that stood already under the key: then nothing was judged, and nothing was written. */
export interface Answered {
  readonly receipt: Receipt;
  readonly isRepeat: boolean;
}

/** The gate: the only way for an act to become an entry and a change. */
export interface Gate extends AsyncDisposable {
  readonly definitions: ReadonlyMap<string, ActDefinition>;
  /** Registers as of the last commit of this server, for routes that show them or look up a session's functions. */
  readonly registers: RememberedReader;
  /** Performs an act for a person; resolves once the entry is durable. A refusal is a receipt too. */
  perform(request: ActRequest): Promise<Receipt>;
  /** The same for who shows something beside the receipt: a repeat is no ground to show it again. */
  performAndTell(request: ActRequest): Promise<Answered>;
  /** Performs an act of the clock or the schedule itself. */
  performAsSystem(request: Omit<ActRequest, 'actor'> & { readonly organisationId: string }): Promise<Receipt>;
  /** Refuses further acts and gives the reason; used after a restore until the tree has been compared. */
  close(reason: string): void;
}

const mostRepeated = 20_000;

/** Opens the gate. */
export function openGate(options: GateOptions): Gate {
  const { reads, demo, loadActor, acknowledger, now, origins } = options;
  const definitions = new Map(options.definitions.map((d) => [d.type, d]));
  const validators = new Map<string, Validator>(options.definitions.map((d) => [d.type, Compile(d.payload)]));
  const mostWaiting = options.mostWaiting ?? 2_000;
  const cache = new RegisterCache();
  let closed: string | undefined;

  // Requests that came again: they are looked up before they join a batch, which they would only spoil.
  const repeated = new Set<string>();

  /** Same key and request: the stored receipt. Other content: an error. False when the key is new. */
  const answerRepeat = async (waiting: Waiting): Promise<boolean> => {
    const { request } = waiting;
    const { type: act, key } = request;
    try {
      const repeat = await findRepeat(reads, { person: request.actor.personId, act, key });
      if (repeat === undefined) return false;
      if (repeated.size >= mostRepeated) repeated.clear();
      repeated.add(requestName(waiting));
      if (repeat.request_hash !== waiting.requestHash) waiting.reject(ledgerErrors.keyReused({ act, key }));
      else waiting.resolve(await storedReceipt(reads, repeat.entry_id, waiting.definition, options), true);
    } catch (error) {
      waiting.reject(error);
    }
    return true;
  };

  const pipeline = openPipeline({
    lane: options.lane,
    deciding: { reads, cache, loadActor, demo, concealed: options.concealed ?? [] },
    acknowledger,
    now,
    ...(options.witnessClock === undefined ? {} : { witnessClock: options.witnessClock }),
    origins,
    mostAtOnce: Math.min(options.mostAtOnce ?? 128, 1_024),
    answerRepeat,
    onCommitted: options.onCommitted ?? (() => undefined),
  });

  const enqueue = (request: ActRequest): Promise<Answered> => {
    if (closed !== undefined) throw ledgerErrors.readOnly({ reason: closed });
    const definition = definitions.get(request.type);
    const validator = validators.get(request.type);
    if (definition === undefined || validator === undefined) throw ledgerErrors.unknownAct({ act: request.type });
    const payload = canonical(readRequest(request, validator));
    if (pipeline.waiting >= mostWaiting) throw ledgerErrors.overloaded({ waiting: pipeline.waiting });
    const { personId, functionKey, organisationId } = request.actor;
    const who = canonicalOf({
      personId: JSON.stringify(personId),
      functionKey: JSON.stringify(functionKey),
      organisationId: JSON.stringify(organisationId),
    });
    const type = JSON.stringify(request.type);
    const requestHash = sha256(canonicalOf({ actor: who, payload, type })).toString('base64');
    const asked = canonicalOf({ type, key: JSON.stringify(request.key), payload });
    return new Promise((answered, reject) => {
      const resolve = (receipt: Receipt, isRepeat: boolean): void => answered({ receipt, isRepeat });
      const waiting = { request, definition, who, asked, requestHash, resolve, reject, attempts: 0 };
      if (!repeated.has(requestName(waiting))) pipeline.push(waiting);
      else void answerRepeat(waiting).then((isAnswered) => isAnswered || pipeline.push(waiting));
    });
  };

  const performAndTell = async (request: ActRequest): Promise<Answered> => {
    if (request.actor.functionKey === 'system' || request.actor.personId === 'system')
      throw ledgerErrors.unknownAct({ act: request.type });
    return enqueue(request);
  };

  return {
    definitions,
    registers: rememberedReads(reads, cache),
    perform: async (request) => (await performAndTell(request)).receipt,
    performAndTell,
    performAsSystem: async ({ organisationId, ...request }) => {
      const actor = { personId: 'system', functionKey: 'system', organisationId };
      return (await enqueue({ ...request, actor })).receipt;
    },
    close: (reason) => {
      closed = reason;
    },
    async [Symbol.asyncDispose]() {
      closed ??= 'the server is stopping';
      await pipeline.idle();
    },
  };
}
