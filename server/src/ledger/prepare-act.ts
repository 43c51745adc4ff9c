import { randomUUIDv7 } from 'node:crypto';
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
import { buildHeader } from './public-header.ts';
import type { Json, JsonObject } from './register.ts';
import { type RegisterCache, rowName, type TrackedReader, trackReads } from './register-reader.ts';

/** An act that waits at the gate. */
export interface Waiting {
  readonly request: ActRequest;
  readonly definition: ActDefinition;
  /** The payload as JSON says it, for the record. */
  readonly payload: Json;
  readonly requestHash: string;
  readonly resolve: (receipt: Receipt) => void;
  readonly reject: (error: unknown) => void;
  attempts: number;
}

/** An act decided, ready to be written, with what its decision rests on. */
export interface Prepared {
  readonly waiting: Waiting;
  readonly reader: TrackedReader;
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
}

/** What acts are decided with. */
export interface PrepareOptions {
  readonly reads: Queryable;
  readonly cache: RegisterCache;
  readonly loadActor: (read: RegisterReader, actor: Actor, at: string) => Promise<ActorFacts>;
  readonly demo: boolean;
}

/** The clock and the schedule: the server itself, whatever organisation it serves. */
const systemActor: ActorFacts = {
  holdsFunction: true,
  roleClass: 'system',
  publicOrganisation: 'clairevoie-server',
  organisationKind: 'system',
  designations: [],
};

/** Reads facts, asks the law, and puts entry and changes together. Writes nothing. */
export async function prepareAct(waiting: Waiting, { at, realAt }: Moment, options: PrepareOptions): Promise<Prepared> {
  const { definition, request } = waiting;
  const { demo } = options;
  const reader = trackReads(options.reads, options.cache);
  const actor = request.actor.personId === 'system' ? systemActor : await options.loadActor(reader, request.actor, at);
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
  const { personId, functionKey, organisationId } = request.actor;
  const groups = commitAll({
    who: { personId, functionKey, organisationId },
    when: { at, realAt },
    request: { type: request.type, key: request.key, payload: waiting.payload },
    facts,
    decision: plain(judgement),
    changes,
    result,
  });
  const header = canonical(buildHeader({ definition, actor, judgement, at, demo, groups }));
  return {
    waiting,
    reader,
    leafHash: leafHashOf(header),
    judgement,
    result,
    item: {
      id: entryId,
      log: definition.log ?? 'public',
      act: request.type,
      verdict: judgement.verdict,
      organisation: organisationId,
      header,
      groups,
      person: personId,
      key: request.key,
      requestHash: waiting.requestHash,
      changes,
      followUps: 'followUps' in change ? (change.followUps ?? []) : [],
    },
  };
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

/** Nothing on its way. */
export const noWrites: Writes = { rows: new Set(), registers: new Set() };

/**
 * Acts that rest on what one before them writes, in the same batch or in the one on its way to the disk, wait: they are
 * judged again on what that left.
 */
export function withoutContradictions(
  prepared: readonly Prepared[],
  underWay: Writes,
): { readonly together: readonly Prepared[]; readonly writes: Writes; readonly again: readonly Waiting[] } {
  const rows = new Set<string>();
  const registers = new Set<string>();
  const together: Prepared[] = [];
  const again: Waiting[] = [];
  for (const one of prepared) {
    const changes = one.item.changes as readonly {
      readonly op: string;
      readonly register?: string;
      readonly key?: object;
    }[];
    const own = changes.flatMap((c) => (c.register === undefined ? [] : [rowName(c.register, c.key ?? {})]));
    if (restsOn(one.reader, own, { rows, registers }) || restsOn(one.reader, own, underWay)) {
      again.push(one.waiting);
      continue;
    }
    for (const row of own) rows.add(row);
    for (const c of changes) registers.add(c.register ?? '*');
    together.push(one);
  }
  return { together, writes: { rows, registers }, again };
}

function restsOn({ rowsRead, registersSearched }: TrackedReader, own: readonly string[], written: Writes): boolean {
  if (written.registers.size === 0) return false;
  if (written.registers.has('*') || registersSearched.has('*')) return true;
  if (own.some((row) => written.rows.has(row))) return true;
  for (const row of rowsRead) if (written.rows.has(row)) return true;
  for (const register of registersSearched) if (written.registers.has(register)) return true;
  return false;
}
