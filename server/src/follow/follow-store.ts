import type { Queryable } from '../ledger/index.ts';

/** A follower as its row has it. */
export interface FollowerRow {
  readonly way: 'mail' | 'webhook';
  readonly lang: 'fr' | 'nl' | 'en';
  readonly sealed: Buffer;
  readonly is_confirmed: boolean;
  readonly told_at: string | null;
}

/** The functions that the role `clv_follow` may call; it reads no table. */
export function openFollowStore(db: Queryable) {
  return {
    ask: async (row: {
      readonly id: string;
      readonly way: FollowerRow['way'];
      readonly lang: FollowerRow['lang'];
      readonly sealed: Buffer;
      readonly print: Buffer;
      readonly at: string;
    }): Promise<string> => {
      const { rows } = await db.query<{ said: string }>('select follow.ask($1, $2, $3, $4, $5, $6) as said', [
        ...[row.id, row.way, row.lang, row.sealed, row.print, row.at],
      ]);
      return rows[0]?.said ?? '';
    },
    confirm: (id: string, at: string) => isDone(db, 'select follow.confirm($1, $2) as done', [id, at]),
    leave: (id: string, at: string) => isDone(db, 'select follow.leave($1, $2) as done', [id, at]),
    find: async (id: string): Promise<FollowerRow | undefined> =>
      (await db.query<FollowerRow>('select * from follow.read($1)', [id])).rows[0],
    due: async (way: FollowerRow['way'], toldBefore: string): Promise<readonly string[]> =>
      (await db.query<{ id: string }>('select d as id from follow.due($1, $2) d', [way, toldBefore])).rows.map(
        ({ id }) => id,
      ),
    told: async (id: string, at: string): Promise<void> => {
      await db.query('select follow.told($1, $2)', [id, at]);
    },
    failed: async (id: string): Promise<void> => {
      await db.query('select follow.failed($1)', [id]);
    },
    noteEvents: async (ids: readonly string[], at: string): Promise<number> =>
      Number(
        (await db.query<{ noted: string }>('select follow.note_events($1, $2) as noted', [[...ids], at])).rows[0]
          ?.noted,
      ),
    eventsBetween: async (after: string, until: string): Promise<readonly string[]> =>
      (await db.query<{ id: string }>('select e as id from follow.events_between($1, $2) e', [after, until])).rows.map(
        ({ id }) => id,
      ),
    forgetUnanswered: async (at: string): Promise<void> => {
      await db.query('select follow.forget_unanswered($1)', [at]);
    },
  };
}

export type FollowStore = ReturnType<typeof openFollowStore>;

async function isDone(db: Queryable, text: string, values: readonly unknown[]): Promise<boolean> {
  return (await db.query<{ done: boolean }>(text, values)).rows[0]?.done ?? false;
}
