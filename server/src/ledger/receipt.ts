import type { ActDefinition, Actor, Judgement, Queryable, Receipt } from './act.ts';
import { ledgerErrors } from './ledger-errors.ts';
import { contentOf, findEntry, type StoredEntry } from './ledger-store.ts';
import type { LogReader } from './log-reader.ts';
import type { JsonObject } from './register.ts';

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
  readonly promise: string;
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
    log: { origin: parts.origin, leafHash: parts.leafHash, acknowledgement: JSON.parse(parts.promise) },
    header: parts.header,
  };
}

/** The receipt of an entry already in the journal, rebuilt from its bodies; the same for the same act, for ever. */
export async function storedReceipt(
  db: Queryable,
  entryId: string,
  definition: ActDefinition,
  world: { readonly demo: boolean; readonly origins: Readonly<Record<string, string>> },
): Promise<Receipt> {
  const entry = await findEntry(db, entryId);
  const judgement = entry === undefined ? undefined : contentOf(entry, 'decision');
  if (entry === undefined || judgement === undefined) throw ledgerErrors.unknownEntry({ entryId });
  const when = contentOf(entry, 'when');
  return receiptOf({
    definition,
    entryId,
    at: typeof when?.at === 'string' ? when.at : entry.at,
    // Written by the gate from a `Judgement`; the commitment in the header covers it.
    judgement: judgement as unknown as Judgement,
    result: contentOf(entry, 'result') ?? {},
    demo: world.demo,
    origin: world.origins[entry.log] ?? entry.log,
    leafHash: entry.leaf_hash.replaceAll('\n', ''),
    promise: entry.promise,
    header: entry.header,
  });
}

/** A receipt with what proves it: the openings of its commitments and, once integrated, a C2SP tlog-proof. */
export interface ProvedReceipt {
  readonly receipt: Receipt;
  /** Salt (base64) and canonical content of each field group: they give the commitments of the header. */
  readonly openings: StoredEntry['bodies'];
  readonly leafIndex: number | null;
  /** Absent until a checkpoint covers the entry. */
  readonly proof: string | null;
}

/** The receipt of one's own act. Throws `ledger/unknown-entry` for somebody else's: an id says nothing. */
export async function findReceipt(
  ledger: {
    readonly reads: Queryable;
    readonly gate: { readonly definitions: ReadonlyMap<string, ActDefinition> };
    readonly demo: boolean;
    readonly origins: Readonly<Record<string, string>>;
    readonly logs: Readonly<Record<string, LogReader>>;
  },
  entryId: string,
  reader: Actor,
): Promise<ProvedReceipt> {
  const entry = await findEntry(ledger.reads, entryId);
  const definition = entry === undefined ? undefined : ledger.gate.definitions.get(entry.act);
  if (entry === undefined || definition === undefined || contentOf(entry, 'who')?.personId !== reader.personId) {
    throw ledgerErrors.unknownEntry({ entryId });
  }
  const receipt = await storedReceipt(ledger.reads, entryId, definition, ledger);
  const proof = entry.leaf_index === null ? undefined : await ledger.logs[entry.log]?.proof(entry.leaf_index);
  return { receipt, openings: entry.bodies, leafIndex: entry.leaf_index, proof: proof ?? null };
}
