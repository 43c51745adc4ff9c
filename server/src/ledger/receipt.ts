import { internalAct } from '@clairevoie/contract';
import { type AcknowledgementJson, acknowledgementsJson, parseBatch } from '@clairevoie/tlog';
import type { ActDefinition, Actor, ActorFacts, Judgement, Queryable, Receipt, RegisterReader } from './act.ts';
import { ledgerErrors } from './ledger-errors.ts';
import { contentOf, findEntry, legalOffset, type StoredEntry } from './ledger-store.ts';
import type { LogReader } from './log-reader.ts';
import { hashesIn } from './promise-store.ts';
import type { JsonObject } from './register.ts';
import { RegisterCache, trackReads } from './register-reader.ts';

/** Puts a receipt together from what was just written. */
export function receiptOf(parts: {
  readonly definition: ActDefinition;
  readonly entryId: string;
  readonly at: string;
  readonly judgement: Judgement;
  readonly result: JsonObject;
  readonly demo: boolean;
  readonly origin: string;
  readonly leafHash: string;
  /** The signed promise, cut down to this leaf. */
  readonly acknowledgement: AcknowledgementJson;
  readonly header: string;
}): Receipt {
  return {
    entryId: parts.entryId,
    act: parts.definition.type,
    title: parts.definition.title,
    at: parts.at,
    verdict: parts.judgement.verdict,
    law: parts.judgement.law,
    gates: parts.judgement.gates,
    result: parts.result,
    demo: parts.demo,
    log: { origin: parts.origin, leafHash: parts.leafHash, acknowledgement: parts.acknowledgement },
    header: parts.header,
  };
}

/**
 * Groups that may hold what the registers said to the act. Who no longer holds the function in which the act was performed
 * keeps the proof and the answer of the own act, never these: an old receipt does not stand for a right. The decision repeats
 * the facts that the law was asked.
 */
export const groupsOfTheFunction = ['facts', 'decision', 'changes', 'result'] as const;

/** What the gate knows of the world when it answers a repeated request. */
export interface ReceiptWorld {
  readonly demo: boolean;
  readonly origins: Readonly<Record<string, string>>;
  readonly loadActor: (read: RegisterReader, actor: Actor, at: string) => Promise<ActorFacts>;
  readonly now: () => Temporal.Instant;
}

/**
 * The receipt of an entry already in the journal, rebuilt from its bodies, for who repeats the request. The same for the same
 * act, for ever, while the function is held; `db` is asked for that now, without any memory.
 */
export async function storedReceipt(
  db: Queryable,
  entryId: string,
  definition: ActDefinition,
  world: ReceiptWorld,
): Promise<Receipt> {
  const entry = await findEntry(db, entryId);
  const who = entry === undefined ? undefined : actorOfEntry(entry);
  if (entry === undefined || who === undefined) throw ledgerErrors.unknownEntry({ entryId });
  return receiptOfEntry(entry, definition, { ...world, holdsFunction: await stillHolds(db, who, world) });
}

async function stillHolds(db: Queryable, who: Actor, { loadActor, now }: ReceiptWorld): Promise<boolean> {
  if (who.personId === 'system') return true;
  const at = now()
    .add({ milliseconds: await legalOffset(db) })
    .toString();
  return (await loadActor(trackReads(db, new RegisterCache()), who, at)).holdsFunction;
}

function actorOfEntry(entry: StoredEntry): Actor | undefined {
  const { personId, functionKey, organisationId } = contentOf(entry, 'who') ?? {};
  return typeof personId === 'string' && typeof functionKey === 'string' && typeof organisationId === 'string'
    ? { personId, functionKey, organisationId }
    : undefined;
}

function receiptOfEntry(
  entry: StoredEntry,
  definition: ActDefinition,
  world: Pick<ReceiptWorld, 'demo' | 'origins'> & { readonly holdsFunction: boolean },
): Receipt {
  const judgement = contentOf(entry, 'decision');
  if (judgement === undefined) throw ledgerErrors.unknownEntry({ entryId: entry.id });
  // Written by the gate from a `Judgement`; the commitment in the header covers it.
  const recorded = judgement as unknown as Judgement;
  const when = contentOf(entry, 'when');
  const receipt = receiptOf({
    definition,
    entryId: entry.id,
    at: typeof when?.at === 'string' ? when.at : entry.at,
    judgement: world.holdsFunction ? recorded : withoutFacts(recorded),
    result: world.holdsFunction ? (contentOf(entry, 'result') ?? {}) : {},
    demo: world.demo,
    origin: world.origins[entry.log] ?? entry.log,
    leafHash: entry.leaf_hash,
    acknowledgement: acknowledgementOf(entry),
    header: entry.header,
  });
  return world.holdsFunction ? receipt : { ...receipt, withheld: groupsOfTheFunction };
}

const reasonsWithheld = {
  fr: 'Le motif reprend ce que les registres avaient répondu ; il n’est plus montré.',
  nl: 'De reden herneemt wat de registers hadden geantwoord; ze wordt niet meer getoond.',
  en: 'The reason repeats what the registers answered; it is no longer shown.',
};

/** What the law answered, without what the registers told it: neither the facts, nor sentences and dates made of them. */
function withoutFacts(judgement: Judgement): Judgement {
  const law = judgement.law.map(({ question, decision }) => ({
    question: { ...question, facts: {} },
    decision: {
      ...decision,
      findings: decision.findings.map(({ provision, version, holds }) => ({
        provision,
        version,
        holds,
        because: reasonsWithheld,
      })),
      duties: [],
      deadlines: [],
    },
  }));
  return { ...judgement, law };
}

function acknowledgementOf(entry: StoredEntry): AcknowledgementJson {
  const leafHashes = hashesIn(Buffer.from(entry.batch_leaves, 'hex'));
  const mine = acknowledgementsJson(parseBatch(entry.promise), leafHashes)[entry.batch_place];
  if (mine === undefined) throw new TypeError('an entry stands outside its batch');
  return mine;
}

/** A receipt with what proves it: the openings of its commitments and, once integrated, a C2SP tlog-proof. */
export interface ProvedReceipt {
  readonly receipt: Receipt;
  /** Salt (base64) and canonical content of each field group that the person may see: they give the commitments of the header. */
  readonly openings: StoredEntry['bodies'];
  readonly leafIndex: number | null;
  /** Absent until a checkpoint covers the entry. */
  readonly proof: string | null;
}

/**
 * The receipt of one's own act; without {@link groupsOfTheFunction} once the function of the act is no longer held.
 * Throws `ledger/unknown-entry` for somebody else's: an id says nothing.
 */
export async function findReceipt(
  ledger: {
    readonly reads: Queryable;
    readonly gate: { readonly definitions: ReadonlyMap<string, ActDefinition> };
    readonly demo: boolean;
    readonly origins: Readonly<Record<string, string>>;
    readonly logs: Readonly<Record<string, LogReader>>;
    holdsFunction(actor: Actor): Promise<boolean>;
  },
  entryId: string,
  reader: Actor,
): Promise<ProvedReceipt> {
  const entry = await findEntry(ledger.reads, entryId);
  const definition = entry === undefined ? undefined : ledger.gate.definitions.get(entry.act);
  const who = entry === undefined ? undefined : actorOfEntry(entry);
  if (entry === undefined || definition === undefined || who === undefined || who.personId !== reader.personId) {
    throw ledgerErrors.unknownEntry({ entryId });
  }
  const holdsFunction = await ledger.holdsFunction(who);
  const receipt = receiptOfEntry(entry, definition, { ...ledger, holdsFunction });
  const proof = entry.leaf_index === null ? undefined : await ledger.logs[entry.log]?.proof(entry.leaf_index);
  const openings = holdsFunction
    ? entry.bodies
    : Object.fromEntries(Object.entries(entry.bodies).filter(([group]) => !isOfTheFunction(group)));
  return { receipt, openings, leafIndex: entry.leaf_index, proof: proof ?? null };
}

/**
 * The leaf of an entry of the public log whose private body was erased: its header is all that is left to prove. Undefined for
 * any other entry, and for an internal act: whose it was is nobody's to learn from an id (ADR 0010).
 */
export async function findErasedLeaf(db: Queryable, entryId: string): Promise<number | undefined> {
  const entry = await findEntry(db, entryId);
  if (entry === undefined || entry.log !== 'public' || Object.keys(entry.bodies).length > 0) return undefined;
  const { act } = JSON.parse(entry.header);
  return act === internalAct ? undefined : (entry.leaf_index ?? undefined);
}

function isOfTheFunction(group: string): boolean {
  return groupsOfTheFunction.some((name) => name === group);
}
