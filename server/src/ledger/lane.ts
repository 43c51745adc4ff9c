import type { Pool, PoolClient } from 'pg';
import type { Queryable } from './act.ts';
import { queriesOf } from './prepared-queries.ts';

/** A connection that one writer keeps for itself, transaction after transaction. */
export interface Lane extends Queryable, Disposable {}

/**
 * Takes a connection out of the pool. When it dies (PostgreSQL restarted), whatever ran on it fails; the `rollback` that
 * every writer sends after a failure brings a fresh one. Never in between: half a transaction must not go on elsewhere.
 */
export async function openLane(pool: Pool): Promise<Lane> {
  let client: PoolClient | undefined = await pool.connect();
  let isDead = false;
  const watch = (of: PoolClient): void => {
    of.once('error', () => {
      if (client === of) isDead = true;
    });
    of.once('end', () => {
      if (client === of) isDead = true;
    });
  };
  watch(client);
  return {
    query: async (text, values) => {
      if (text === 'rollback' && (isDead || client === undefined)) {
        client?.release(true);
        client = undefined;
        client = await pool.connect();
        isDead = false;
        watch(client);
        return { rows: [] };
      }
      if (client === undefined) throw new Error('the connection to the database was lost');
      return queriesOf(client).query(text, values);
    },
    [Symbol.dispose]: () => client?.release(isDead),
  };
}
