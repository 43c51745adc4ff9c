import { randomUUIDv7 } from 'node:crypto';
import type { ConcealedAct } from '@clairevoie/contract';
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
import { canonical, commitAll, leafHashOf } from './canonical.ts';
import { judgeAct, mayAct } from './judge-act.ts';
import type { AppendItem } from './ledger-store.ts';
import { brusselsDay, buildHeader } from './public-header.ts';
import type { Change, JsonObject } from './register.ts';
import { journal, type RegisterCache, rowName, type TrackedReader, trackReads } from './register-reader.ts';
import { logOfAct } from './route-to-log.ts';

/** An act that waits at the gate. */
export interface Waiting {
  readonly request: ActRequest;
  readonly definition: ActDefinition;
  /** Canonical JSON of who acts, and of what was asked: `{key, payload, type}`. */
  readonly who: string;
  readonly asked: string;
  readonly requestHash: string;
  /** `isRepeat`: the receipt is that of an entry which stood already. */
  readonly resolve: (receipt: Receipt, isRepeat: boolean) => void;
  readonly reject: (error: unknown) => void;
  attempts: number;
  /** Set when it met another act of its batch in the database: it is written alone then. */
  isAlone?: boolean;
  /** Set when it failed only because of another act of its batch. */
  goesFirst?: boolean;
}

/** The name under which a request is known again: a key is that of one person and one act. */
export const requestName = ({ request: { actor, type, key } }: Waiting): string => `${actor.personId} ${type} ${key}`;

/** An act decided, ready to be written, with what its decision rests on. */
export interface Prepared {
  readonly waiting: Waiting;
  /** What was read for the act, and what of its actor. */
  readonly readers: readonly TrackedReader[];
  readonly item: AppendItem;
  readonly leafHash: Buffer;
  readonly judgement: Judgement;
  readonly result: JsonObject;
}

/** What acts of one batch share. */
export interface Moment {
  /** Legal time, ISO instant. */
  readonly at: string;
  /** Real time, ISO instant. */
  readonly realAt: string;
  /** Who acts, known once for all acts of the batch in one function. */
  readonly actors: Map<string, KnownActor>;
}

interface KnownActor {
  readonly reader: TrackedReader;
  readonly facts: Promise<ActorFacts>;
}

/** What acts are decided with. */
export interface PrepareOptions {
  readonly reads: Queryable;
  readonly cache: RegisterCache;
  readonly loadActor: (read: RegisterReader, actor: Actor, at: string) => Promise<ActorFacts>;
  readonly demo: boolean;
  /** The dated list of acts whose entries go to a sealed log. */
  readonly concealed: readonly ConcealedAct[];
}

/** The clock and the schedule: the server itself, whatever organisation it serves. */
const systemActor: ActorFacts = {
  holdsFunction: true,
  roleClass: 'system',
  publicOrganisation: 'clairevoie-server',
  organisationKind: 'system',
  designations: [],
};

/**
 * Reads facts, asks the law, and puts entry and changes together. Writes nothing. The first time, keys of rows that the act
 * inserts are not looked up: where one was taken, the write fails and the act comes here again.
 */
export async function prepareAct(waiting: Waiting, moment: Moment, options: PrepareOptions): Promise<Prepared> {
  if (waiting.attempts === 0) {
    const reader = trackReads(options.reads, options.cache, true);
    const prepared = await prepareWith(reader, waiting, moment, options);
    if (isInserted(reader.rowsAssumedFree, prepared.item.changes)) return prepared;
  }
  return prepareWith(trackReads(options.reads, options.cache), waiting, moment, options);
}

/** Whether each of these rows is inserted: the write checks no other. An act that was stopped says nothing it did not look up. */
function isInserted(rows: ReadonlySet<string>, changes: readonly object[]): boolean {
  if (rows.size === 0) return true;
  const inserted = new Set(
    (changes as readonly Change[]).flatMap((c) => (c.op === 'insert' ? [rowName(c.register, c.key)] : [])),
  );
  return rows.isSubsetOf(inserted);
}

async function prepareWith(
  reader: TrackedReader,
  waiting: Waiting,
  moment: Moment,
  options: PrepareOptions,
): Promise<Prepared> {
  const { definition, request } = waiting;
  const { at, realAt } = moment;
  const { demo } = options;
  const known = knownActor(waiting, moment, options);
  const actor = await known.facts;
  const entryId = randomUUIDv7();
  const context: ActContext<never> = {
    // The payload was checked against the act's schema when it came in.
    act: request as ActRequest<never>,
    actor,
    at,
    entryId,
    demo,
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
  const groups = commitAll({
    who: waiting.who,
    when: `{"at":"${at}","entryId":"${entryId}","realAt":"${realAt}"}`,
    request: waiting.asked,
    facts: canonical(facts),
    decision: canonical(plain(judgement)),
    changes: canonical(changes),
    result: canonical(result),
  });
  const log = logOfAct(definition, { request, day: brusselsDay(at), concealed: options.concealed });
  const header = canonical(buildHeader({ definition, actor, judgement, at, demo, groups, log }));
  return {
    waiting,
    readers: [known.reader, reader],
    leafHash: leafHashOf(header),
    judgement,
    result,
    item: {
      id: entryId,
      log,
      act: request.type,
      verdict: judgement.verdict,
      organisation: request.actor.organisationId,
      header,
      groups,
      person: request.actor.personId,
      key: request.key,
      requestHash: waiting.requestHash,
      changes,
      followUps: 'followUps' in change ? (change.followUps ?? []) : [],
    },
  };
}

function knownActor({ who, request }: Waiting, { actors, at }: Moment, options: PrepareOptions): KnownActor {
  const before = actors.get(who);
  if (before !== undefined) return before;
  const reader = trackReads(options.reads, options.cache);
  const { actor } = request;
  const facts = actor.personId === 'system' ? Promise.resolve(systemActor) : options.loadActor(reader, actor, at);
  const known = { reader, facts };
  actors.set(who, known);
  return known;
}

/** Without what JSON does not say; the law's findings may hold `undefined`, a judgement without findings holds none. */
function plain(judgement: Judgement): object {
  return judgement.law.length === 0 && judgement.gates.length === 0 ? judgement : JSON.parse(JSON.stringify(judgement));
}

/** What acts that are not committed yet will write: rows by name, and the registers they lie in (`*`: an erasure, any). */
export interface Writes {
  readonly rows: ReadonlySet<string>;
  readonly registers: ReadonlySet<string>;
}

/**
 * Acts that rest on what one before them writes, in the same batch or in those on their way to the disk, wait: they are
 * judged again on what that left. Acts stand in the order in which the journal will have them.
 */
export function withoutContradictions(
  prepared: readonly Prepared[],
  underWay: readonly Writes[],
): { readonly together: readonly Prepared[]; readonly writes: Writes; readonly again: readonly Waiting[] } {
  const writes = { rows: new Set<string>(), registers: new Set<string>() };
  const together: Prepared[] = [];
  const again: Waiting[] = [];
  for (const one of prepared) {
    const changes = one.item.changes as readonly {
      readonly op: string;
      readonly register?: string;
      readonly key?: object;
    }[];
    const own = changes.flatMap((c) => (c.register === undefined ? [] : [rowName(c.register, c.key ?? {})]));
    const before = together.length === 0 ? underWay : [...underWay, writes];
    if (before.some((written) => one.readers.some((reader) => restsOn(reader, own, written)))) {
      again.push(one.waiting);
      continue;
    }
    for (const row of own) writes.rows.add(row);
    for (const c of changes) writes.registers.add(c.register ?? '*');
    together.push(one);
  }
  return { together, writes, again };
}

/** Whether an act rests on what was written: it searched the journal, where every act leaves an entry, or it meets a row. */
function restsOn({ rowsRead, registersSearched }: TrackedReader, own: readonly string[], written: Writes): boolean {
  if (registersSearched.has(journal.name)) return true;
  if (written.registers.size === 0) return false;
  if (written.registers.has('*') || registersSearched.has('*')) return true;
  if (own.some((row) => written.rows.has(row))) return true;
  for (const row of rowsRead) if (written.rows.has(row)) return true;
  for (const register of registersSearched) if (written.registers.has(register)) return true;
  return false;
}
