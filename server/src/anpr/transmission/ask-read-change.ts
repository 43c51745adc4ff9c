import { randomBytes } from 'node:crypto';
import type { AskReadChange } from '@clairevoie/contract';
import type { Actor, Gate, Queryable, Receipt } from '../../ledger/index.ts';
import { plateAsStored } from '../reads/plate-as-stored.ts';
import { uuidThatFollows } from '../reads/uuid-that-follows.ts';
import { changeRead, deleteRead } from './acts/change-read.ts';
import { leafOf } from './batch-content.ts';
import { applyChanges, findContent, keepContent } from './change-store.ts';
import { loadContent } from './content-store.ts';
import { digestOfChange } from './range-message.ts';
import { senderNumberOf } from './sender-number.ts';
import { transmissionErrors } from './transmission-errors.ts';
import { findBatches } from './transmission-store.ts';

/**
 * A controller's change of one read: what it says is kept beside the reads, its digest goes into the act, and it is done as soon as the act is
 * durable. What was kept for an act that is refused does nothing, and goes with the read's term.
 */
export async function askReadChange(
  world: { readonly gate: Pick<Gate, 'perform' | 'registers'>; readonly db: Queryable },
  asked: { readonly key: string; readonly actor: Actor; readonly payload: AskReadChange },
): Promise<Receipt> {
  const { plate, country, how, ...payload } = asked.payload;
  if ((how === 'correct') !== (plate !== undefined))
    throw transmissionErrors.malformed({
      because: 'a correction names the plate as it should read, and nothing else does',
    });
  // Asked again under the same key it is the same change.
  const changeId = uuidThatFollows('read change', asked.actor.personId, asked.key);
  const [row] = await findBatches(world.db, [payload.batchId]);
  const isOfDatabase = row?.database_id === payload.databaseId;
  const content = row === undefined || !isOfDatabase ? undefined : await loadContent(world.db, row);
  const read = content?.reads.get(payload.place);
  const kept = await findContent(world.db, changeId);
  const salt = kept?.salt ?? randomBytes(16);
  const corrected =
    plate === undefined ? undefined : plateAsStored({ text: plate, country: country ?? null, confidence: null });
  const said = {
    place: payload.place,
    how,
    salt: Buffer.from(salt).toString('base64'),
    plate: corrected?.plate ?? null,
    country: corrected?.country ?? null,
    recordedMs:
      read?.recordedMs ??
      (kept === undefined ? 946_684_800_000 : Temporal.Instant.from(kept.recorded_at).epochMilliseconds),
  };
  if (kept === undefined && read !== undefined && row !== undefined) {
    const leaf = content?.leaves.get(payload.place)?.leaf ?? leafOf(read, await senderNumberOf(world.gate, row.camera));
    await keepContent(world.db, {
      change_id: changeId,
      batch_id: payload.batchId,
      place: payload.place,
      salt,
      leaf,
      plate: said.plate,
      country: said.country,
      recorded_at: Temporal.Instant.fromEpochMilliseconds(read.recordedMs).toString(),
    });
  }
  const digest = digestOfChange(said);
  const receipt = await world.gate.perform({
    type: (how === 'delete' ? deleteRead : changeRead).type,
    key: asked.key,
    actor: asked.actor,
    payload: { ...payload, changeId, digest, ...(how === 'delete' ? {} : { how }) },
  });
  if (receipt.verdict === 'allowed') await applyChanges(world.db);
  return receipt;
}
