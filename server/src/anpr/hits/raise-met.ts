import { mostHitsOfAct } from '@clairevoie/contract';
import type { Gate } from '../../ledger/index.ts';
import { uuidThatFollows } from '../reads/uuid-that-follows.ts';
import { raiseCriterionHits } from './acts/raise-hits.ts';
import type { BatchRef } from './marks-store.ts';
import type { Met } from './matches-of.ts';
import type { CriterionMet } from './meets-criteria.ts';

type Raises = Pick<Gate, 'performAsSystem'>;

/** Performs the acts that raise what a batch met on lists; throws where one could not be performed, so that the batch is met again. */
export async function raiseMet(
  gate: Raises,
  of: {
    readonly batch: BatchRef;
    readonly type: string;
    readonly met: readonly Met[];
    readonly correlationId?: string;
  },
): Promise<void> {
  const { batch, type, met, correlationId } = of;
  for (let at = 0; at < met.length; at += mostHitsOfAct) {
    const part = met.slice(at, at + mostHitsOfAct);
    const receipt = await gate.performAsSystem({
      type,
      // The same hits of the same batch are the same act, however often they are found.
      key: uuidThatFollows(
        type,
        ...(correlationId === undefined ? [] : [correlationId]),
        batch.id,
        ...part.flatMap(({ place, versionId }) => [place, versionId]),
      ),
      organisationId: 'clairevoie-server',
      payload: { batchId: batch.id, met: part, ...(correlationId === undefined ? {} : { correlationId }) },
    });
    if (receipt.verdict === 'allowed') continue;
    // One read may have outlived its month meanwhile: the others are raised on their own. Alone, its refusal is in the journal.
    if (correlationId !== undefined && part.length > 1) {
      for (const one of part) await raiseMet(gate, { ...of, met: [one] });
      continue;
    }
    // One list of several may have ended meanwhile: the others' hits stand on their own.
    const versions = new Set(part.map(({ versionId }) => versionId));
    if (versions.size < 2) continue;
    for (const one of versions) await raiseMet(gate, { ...of, met: part.filter(({ versionId }) => versionId === one) });
  }
}

/** The same for a criterion. */
export async function raiseMetCriterion(
  gate: Raises,
  of: { readonly batch: BatchRef; readonly met: CriterionMet; readonly correlationId?: string },
): Promise<void> {
  const { batch, met, correlationId } = of;
  const { criterionId } = met.criterion;
  const { type } = raiseCriterionHits;
  for (let at = 0; at < met.met.length; at += mostHitsOfAct) {
    const part = met.met.slice(at, at + mostHitsOfAct);
    const { verdict } = await gate.performAsSystem({
      type,
      key: uuidThatFollows(
        type,
        ...(correlationId === undefined ? [] : [correlationId]),
        batch.id,
        criterionId,
        ...part.map(({ place }) => place),
      ),
      organisationId: 'clairevoie-server',
      payload: { batchId: batch.id, criterionId, met: part, ...(correlationId === undefined ? {} : { correlationId }) },
    });
    if (verdict !== 'allowed' && correlationId !== undefined && part.length > 1)
      for (const one of part) await raiseMetCriterion(gate, { ...of, met: { ...met, met: [one] } });
  }
}
