import type { ActDefinition, Judgement, Queryable, Receipt } from './act.ts';
import { ledgerErrors } from './ledger-errors.ts';
import { contentOf, findEntry } from './ledger-store.ts';
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
