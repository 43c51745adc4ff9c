import { createHash } from 'node:crypto';
import { cutLooks } from './cut-looks.ts';
import { settleSealed } from './ingest.ts';
import { findHead, listEndedLots, listOverLooks } from './read-store.ts';
import { type ExpiryAddress, expiryAddress, type Tombstone } from './seal/expiry-key.ts';
import { gateLot } from './seal/gate-key.ts';
import { holdSegments } from './seal/hold-segments.ts';
import { parseUuid } from './seal/ids.ts';
import { settleEmergencies } from './settle-emergencies.ts';
import { forgetGateCopies } from './share-store.ts';
import type { Round, Schedule, VaultCore } from './vault.ts';
import {
  forgetDeadDataKeys,
  forgetSegments,
  listDeletedSegments,
  listKeepers,
  listMisplacedRecordings,
  listSegments,
  moveSegments,
} from './vault-store.ts';

/** Starts the schedule; `everyMs` of real time between two rounds, 0 for none by itself. */
export function startSchedule(vault: VaultCore, everyMs: number): Schedule {
  let turn: Promise<unknown> = Promise.resolve();
  const round = (): Promise<Round> => {
    const done = turn.then(() => runRound(vault));
    turn = done.catch(() => undefined);
    return done;
  };
  let isWaiting = false;
  const timer =
    everyMs === 0
      ? undefined
      : setInterval(() => {
          if (isWaiting) return;
          isWaiting = true;
          round()
            .catch(vault.options.onError)
            .finally(() => {
              isWaiting = false;
            });
        }, everyMs);
  timer?.unref();
  return {
    round,
    async [Symbol.asyncDispose]() {
      clearInterval(timer);
      await turn;
    },
  };
}

async function runRound(vault: VaultCore): Promise<Round> {
  const { db } = vault.options;
  const uploadsSettled = await settleSealed(vault);
  // A second is left so that a hold committed in the last moment before the day is seen and moved first.
  const at = Temporal.Instant.from(await vault.legalNow()).subtract({ seconds: 1 });
  const moved = await moveHeld(vault);
  let destroyed = 0;
  for (const organisationId of await listKeepers(db)) {
    const ended = (await listEndedLots(db, organisationId, at.toString())).map(expiryAddress);
    for (const address of [...(await vault.keyStore.due(organisationId, at)), ...ended])
      await vault.keyStore.destroy(address, at);
    destroyed += await recordDestructions(vault, organisationId);
  }
  const emergenciesSettled = await settleEmergencies(vault);
  return {
    moved,
    destroyed,
    filesDeleted: await purge(vault),
    looksEnded: (await endLooks(vault)) + (await cutLooks(vault)),
    emergenciesSettled,
    uploadsSettled,
  };
}

/** Moves the keys of recordings whose hold began, before any key of their old day can go. */
async function moveHeld(vault: VaultCore): Promise<number> {
  const { db } = vault.options;
  const misplaced = await listMisplacedRecordings(db);
  for (const { id, due_on, lot } of misplaced) {
    const segments = await listSegments(db, id);
    const hold = {
      holdId: parseUuid(lot),
      dueOn: Temporal.PlainDate.from(due_on),
      segments,
      dataKeyOf: vault.place.dataKeyOf,
    };
    const moved = await holdSegments(vault.keyStore, hold);
    // The wrappings under the old day are overwritten in the same statement that brings the new ones.
    await moveSegments(db, moved);
  }
  return misplaced.length;
}

/** Writes the entry of every destruction that the journal does not know yet, in their order. */
async function recordDestructions(vault: VaultCore, organisationId: ExpiryAddress['organisationId']): Promise<number> {
  const { db, gate } = vault.options;
  const head = await findHead(db, organisationId);
  const missing = (await vault.keyStore.tombstones(organisationId)).filter(({ sequence }) => sequence > head);
  for (const tombstone of missing) {
    await gate.performAsSystem({
      type: 'vault/delete-due',
      key: keyOf(tombstone),
      organisationId,
      payload: { tombstone: formOf(tombstone) },
    });
  }
  return missing.length;
}

function formOf({ organisationId, dueOn, lot, sequence, previous, destroyedAt, hash }: Tombstone) {
  return { organisationId, dueOn, lot, sequence, previous, destroyedAt, hash };
}

/** The same destruction is the same request, whoever repeats it after a crash. */
function keyOf(tombstone: Tombstone): string {
  const hex = createHash('sha256').update(tombstone.hash).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Removes the bytes, then the rows, of what the register says is deleted. Files first: a crash leaves rows to try again. */
async function purge(vault: VaultCore): Promise<number> {
  const { db } = vault.options;
  let filesDeleted = 0;
  for (;;) {
    const ids = await listDeletedSegments(db, 200);
    if (ids.length === 0) break;
    for (const id of ids) await vault.files.delete(id);
    await forgetSegments(db, ids);
    filesDeleted += ids.length;
  }
  await forgetDeadDataKeys(db);
  await forgetGateCopies(db, gateLot);
  vault.desk.sweep();
  return filesDeleted;
}

async function endLooks(vault: VaultCore): Promise<number> {
  const { db, gate } = vault.options;
  const over = await listOverLooks(db, await vault.legalNow());
  for (const { id, organisation_id: organisationId } of over) {
    await gate.performAsSystem({
      type: 'vault/end-look',
      key: crypto.randomUUID(),
      organisationId,
      payload: { lookId: id, because: 'time-over' },
    });
  }
  return over.length;
}
