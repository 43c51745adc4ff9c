import { randomUUID } from 'node:crypto';
import type { Gate, Queryable } from '../../ledger/index.ts';
import { reportGap } from './acts/report-gap.ts';
import { recount } from './batch-content.ts';
import { loadContent } from './content-store.ts';
import { senderNumberOf } from './sender-number.ts';
import { transmissionLimits } from './transmission-limits.ts';
import type { StreamRow } from './transmission-registers.ts';
import { findBatches, listMessagesAfter, listStreams, listUndropped } from './transmission-store.ts';

const nameOf = ({ database_id, direction, side }: StreamRow): string => `${database_id} ${direction} ${side}`;

/**
 * Counts and hashes again what both sides committed to, batch after batch, and starts over at the end. A read that is missing is named by batch and
 * place; of one that is otherwise only the batch is known, until it is sent once more and compared.
 */
export function openChecker(world: {
  readonly gate: Pick<Gate, 'performAsSystem' | 'registers'>;
  readonly db: Queryable;
  readonly nowMs?: () => number;
}) {
  const nowMs = world.nowMs ?? Date.now;
  const places = new Map<string, number>();
  // Streams that were looked through, and until when they are left alone.
  const resting = new Map<string, number>();

  const checkStream = async (stream: StreamRow, most: number): Promise<number> => {
    const name = nameOf(stream);
    const after = places.get(name) ?? 0;
    const messages = await listMessagesAfter(world.db, stream, { after, most });
    const isEnd = messages.length < most;
    places.set(name, isEnd ? 0 : (messages.at(-1)?.seq ?? 0));
    if (isEnd) resting.set(name, nowMs() + transmissionLimits.checkRestsMs);
    const rows = await findBatches(
      world.db,
      messages.map(({ own_batch_id }) => own_batch_id),
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    for (const { own_batch_id, batch_id } of messages) {
      const row = byId.get(own_batch_id);
      if (row === undefined || row.is_over) continue;
      const { root, missing } = recount(await loadContent(world.db, row), {
        reads: row.reads,
        camera: await senderNumberOf(world.gate, row.camera),
      });
      if (root === row.root) continue;
      await report(stream, {
        gap: missing.length > 0 ? 'read-missing' : 'read-differs',
        batchId: batch_id,
        reads: row.reads,
        places: missing,
      });
    }
    return messages.length;
  };

  const report = async (
    stream: StreamRow,
    found: { readonly gap: string; readonly places: readonly number[]; readonly [more: string]: unknown },
  ): Promise<void> => {
    await world.gate.performAsSystem({
      type: reportGap.type,
      key: randomUUID(),
      organisationId: 'clairevoie-server',
      payload: { databaseId: stream.database_id, direction: stream.direction, side: stream.side, ...found },
    });
  };

  return {
    /** Looks at some batches of each stream that reads go through; returns how many. `isInTurn`: a stream that was looked through rests for a while. */
    async look(most: number, isInTurn = false): Promise<number> {
      let looked = 0;
      for (const stream of await listStreams(world.db)) {
        if (stream.direction !== 'up' || (isInTurn && (resting.get(nameOf(stream)) ?? 0) > nowMs())) continue;
        looked += await checkStream(stream, most);
      }
      return looked;
    },
    /** Days that the other side has dropped and this one still holds a day later. */
    async lookAtDays(): Promise<void> {
      for (const stream of await listStreams(world.db, 'receiving'))
        for (const day of await listUndropped(world.db, stream))
          await report(stream, { gap: 'not-dropped', subject: day, places: [] });
    },
  };
}
