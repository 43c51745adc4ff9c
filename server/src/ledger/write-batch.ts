import type { Queryable } from './act.ts';
import { type Append, append, isWritten } from './ledger-store.ts';

/** What became of one act when its batch did not go in as a whole. */
export type Outcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly sqlstate: string; readonly message: string };

/**
 * What became of a batch: durable; nothing written, because somebody else wrote first, or because of some of its acts; or lost:
 * the database went away, and nobody knows. Its people are told, and find out with the same key.
 */
export type Written =
  | { readonly is: 'durable' }
  | { readonly is: 'overtaken' }
  | { readonly is: 'failed'; readonly outcomes: readonly Outcome[] }
  | { readonly is: 'lost'; readonly error: unknown };

/** Writes batches on a lane, one behind the other. */
export interface BatchWriter {
  /**
   * Writes a batch in one statement, which commits by itself. When that fails it finds out whether the batch was committed
   * all the same, and if not, which act was at fault. `before` is what becomes of the batch sent before this one: undefined
   * when it is durable. Never rejects.
   */
  write(batch: Append, before?: Promise<unknown>): Promise<Written>;
}

/** Opens the writer. It sends a batch without waiting for the answer to the one before; nobody else uses the lane. */
export function openBatchWriter(lane: Queryable): BatchWriter {
  // While it is found out what became of a batch, a transaction may be open on the lane: nothing may be written inside it.
  let findingOut: Promise<Written> | undefined;
  const findOut = async (batch: Append): Promise<Written> => {
    try {
      await lane.query('rollback');
      // The answer may have been lost behind the commit.
      if (await isWritten(lane, batch.items.at(-1)?.id ?? '')) return { is: 'durable' };
      return await tryEach(lane, batch);
    } catch (problem) {
      // A fresh connection for the next batch, if there is one to be had.
      await lane.query('rollback').catch(() => undefined);
      return { is: 'lost', error: problem };
    }
  };
  return {
    async write(batch, before) {
      while (findingOut !== undefined) await findingOut;
      try {
        await append(lane, batch);
        return { is: 'durable' };
      } catch (error) {
        // This one stood on the one before.
        if ((await before) !== undefined || isNobodysFault(sqlstateOf(error))) return { is: 'overtaken' };
        findingOut = findOut(batch).finally(() => {
          findingOut = undefined;
        });
        return findingOut;
      }
    },
  };
}

/** Tries each act alone inside one transaction that is rolled back, and says what became of it. */
async function tryEach(lane: Queryable, batch: Append): Promise<Written> {
  const outcomes: Outcome[] = [];
  await lane.query('begin');
  try {
    for (const item of batch.items) {
      await lane.query('savepoint alone');
      const promises = batch.promises.flatMap((one) => (one.log === item.log ? [{ ...one, size: 1 }] : []));
      const outcome = await append(lane, { ...batch, items: [item], promises }).then(
        (): Outcome => ({ ok: true }),
        (error: unknown): Outcome => ({ ok: false, sqlstate: sqlstateOf(error), message: messageOf(error) }),
      );
      outcomes.push(outcome);
      await lane.query('rollback to savepoint alone');
    }
  } finally {
    await lane.query('rollback');
  }
  return outcomes.some((outcome) => !outcome.ok && isNobodysFault(outcome.sqlstate))
    ? { is: 'overtaken' }
    : { is: 'failed', outcomes };
}

/** Another writer; a lock held too long, by a rebuild; a statement ended from outside; a deadlock. */
function isNobodysFault(sqlstate: string): boolean {
  return ['CV004', '55P03', '57014', '40P01', '40001'].includes(sqlstate);
}

function sqlstateOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'XX000';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
