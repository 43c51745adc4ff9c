import type { BringText } from '@clairevoie/contract';
import { broughtContent } from '@clairevoie/texts';
import { readShippedTexts } from '@clairevoie/texts/sources';
import { keyThatFollows } from '../ban/index.ts';
import { canonical, type Gate, type Queryable, type Receipt } from '../ledger/index.ts';
import { shippedDemands } from './shipped-demands.data.ts';

/**
 * The server brings the texts and demands that come with the product, by the same acts as anybody's, once: in a real world as in a
 * demonstration. Safe to run again: each act's key follows from what it says, and a text of which as many versions are there is left alone.
 */
export async function bringShipped(db: Queryable, gate: Pick<Gate, 'performAsSystem'>): Promise<readonly Receipt[]> {
  const { rows: texts } = await db.query<{ text_id: string; versions: number }>(
    'select text_id, count(*)::int as versions from dossier.text_version group by text_id',
  );
  const { rows: defined } = await db.query<{ demand: string }>('select demand from dossier.demand');
  const versions = new Map(texts.map((one) => [one.text_id, one.versions]));
  const hasDemand = new Set(defined.map((one) => one.demand));
  const receipts: Receipt[] = [];
  const perform = async (type: string, payload: object): Promise<void> => {
    const key = keyThatFollows(type, canonical(payload));
    receipts.push(await gate.performAsSystem({ type, key, organisationId: 'clairevoie-server', payload }));
  };
  for (const text of readShippedTexts()) {
    const left = versions.get(text.id) ?? 0;
    versions.set(text.id, left - 1);
    if (left > 0) continue;
    const payload: BringText = {
      ...{ textId: text.id, textKind: text.kind, textForm: text.form, source: { ...text.source } },
      ...{ licence: text.licence, digest: text.sha256, ...broughtContent(text) },
      ...(text.url === undefined ? {} : { sourceUrl: text.url }),
      ...(text.datedOn === undefined ? {} : { datedOn: text.datedOn }),
    };
    await perform('dossier/bring-text', payload);
  }
  for (const demand of shippedDemands)
    if (!hasDemand.has(demand.demand)) await perform('dossier/define-demand', demand);
  return receipts;
}

/** The schedule's part: looked for once while the server runs. */
export function shippedTextsDue(db: Queryable, gate: Pick<Gate, 'performAsSystem'>): () => Promise<void> {
  let isDone = false;
  return async () => {
    if (isDone) return;
    await bringShipped(db, gate);
    isDone = true;
  };
}
