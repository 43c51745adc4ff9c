import type { Queryable } from '../ledger/index.ts';

/** A follower as its row has it. */
export interface FollowerRow {
  readonly way: 'mail' | 'webhook';
  readonly lang: 'fr' | 'nl' | 'en';
  readonly sealed: Buffer;
  readonly is_confirmed: boolean;
  readonly told_at: string | null;
}

/** An event, and the moment to which whoever was told of it is told. */
interface SeenEvent {
  readonly id: string;
  readonly first_seen: string;
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
      readonly wide: Buffer;
      readonly counted: Buffer;
      readonly at: string;
    }): Promise<boolean> => {
      const { id, way, lang, sealed, print, wide, counted, at } = row;
      const values = [id, way, lang, sealed, print, wide, counted, at];
      return isDone(db, 'select follow.ask($1, $2, $3, $4, $5, $6, $7, $8) as done', values);
    },
    weigh: (id: string) => isDone(db, 'select follow.weigh($1) as done', [id]),
    confirm: (id: string, at: string) => isDone(db, 'select follow.confirm($1, $2) as done', [id, at]),
    leave: (id: string, at: string) => isDone(db, 'select follow.leave($1, $2) as done', [id, at]),
    find: async (id: string): Promise<FollowerRow | undefined> =>
      (await db.query<FollowerRow>('select * from follow.read($1)', [id])).rows[0],
    /** Everyone who is due, those who wait longest first. */
    async *due(way: FollowerRow['way'], toldBefore: string): AsyncGenerator<string> {
      let last: { readonly id: string; readonly told_at: string } | undefined;
      do {
        const values: readonly unknown[] = [way, toldBefore, last?.told_at ?? null, last?.id ?? null];
        const { rows } = await db.query<{ id: string; told_at: string }>(
          'select id, told_at from follow.due($1, $2, $3, $4)',
          values,
        );
        for (const { id } of rows) yield id;
        last = rows.at(-1);
      } while (last !== undefined);
    },
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
    eventsBetween: async (after: string, until: string): Promise<readonly SeenEvent[]> =>
      (await db.query<SeenEvent>('select id, first_seen from follow.events_between($1, $2)', [after, until])).rows,
    forgetUnanswered: async (at: string): Promise<void> => {
      await db.query('select follow.forget_unanswered($1)', [at]);
    },
  };
}

export type FollowStore = ReturnType<typeof openFollowStore>;

async function isDone(db: Queryable, text: string, values: readonly unknown[]): Promise<boolean> {
  return (await db.query<{ done: boolean }>(text, values)).rows[0]?.done ?? false;
}
