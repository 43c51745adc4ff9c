import type { Queryable } from './act.ts';

/** Takes away checkpoints that the rule of migration 0551 does not keep; how many. */
export async function thinCheckpoints(db: Queryable, log: string, now: Temporal.Instant): Promise<number> {
  const { rows } = await db.query<{ gone: number }>('select ledger.thin_checkpoints($1, $2) as gone', [
    log,
    now.toString(),
  ]);
  return rows[0]?.gone ?? 0;
}

const everyMs = 3_600_000;

/** Thins the checkpoints of these logs now and every hour. */
export function startThinning(options: {
  readonly db: Queryable;
  readonly logs: readonly string[];
  readonly now: () => Temporal.Instant;
  readonly onError: (error: unknown) => void;
}): AsyncDisposable {
  const { db, logs, now, onError } = options;
  const once = async (): Promise<void> => {
    for (const log of logs) await thinCheckpoints(db, log, now());
  };
  let running = once().catch(onError);
  const timer = setInterval(() => {
    running = running.then(once).catch(onError);
  }, everyMs);
  timer.unref();
  return {
    [Symbol.asyncDispose]: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
