import type { Queryable } from './act.ts';
import { type Append, append, isWritten } from './ledger-store.ts';

/** What became of one act when its batch did not go in as a whole. */
export type Outcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly sqlstate: string; readonly message: string };

/** What became of a batch: durable; or nothing written, because somebody else wrote first, or because of some of its acts. */
export type Written =
  | { readonly is: 'durable' }
  | { readonly is: 'overtaken' }
  | { readonly is: 'failed'; readonly outcomes: readonly Outcome[] };

/**
 * Writes a batch in one statement, which commits by itself. When that fails it finds out whether the batch was committed
 * all the same, and if not, which act was at fault. Nothing is left open then.
 */
export async function writeBatch(lane: Queryable, batch: Append): Promise<Written> {
  try {
    await append(lane, batch);
    return { is: 'durable' };
  } catch (error) {
    await lane.query('rollback');
    if (sqlstateOf(error) === 'CV004') return { is: 'overtaken' };
    // The answer may have been lost behind the commit.
    if (await isWritten(lane, batch.items.at(-1)?.id ?? '')) return { is: 'durable' };
  }
  return tryEach(lane, batch);
}

/** Tries each act alone inside one transaction that is rolled back, and says what became of it. */
async function tryEach(lane: Queryable, batch: Append): Promise<Written> {
  const outcomes: Outcome[] = [];
  await lane.query('begin');
  try {
    for (const item of batch.items) {
      await lane.query('savepoint alone');
      const outcome = await append(lane, { ...batch, items: [item], promises: [batch.promises[0] ?? ''] }).then(
        (): Outcome => ({ ok: true }),
        (error: unknown): Outcome => ({ ok: false, sqlstate: sqlstateOf(error), message: messageOf(error) }),
      );
      outcomes.push(outcome);
      await lane.query('rollback to savepoint alone');
    }
  } finally {
    await lane.query('rollback');
  }
  return outcomes.some((outcome) => !outcome.ok && outcome.sqlstate === 'CV004')
    ? { is: 'overtaken' }
    : { is: 'failed', outcomes };
}

function sqlstateOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'XX000';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
