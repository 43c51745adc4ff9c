import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate, openPool, startEmbedded } from '../../server/src/postgres/index.ts';
import { stopPostmaster } from '../../server/src/postgres/postmaster.ts';
import { startTick } from '../../server/src/postgres/process-identity.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The data folder of this run's PostgreSQL, which every worker joins; see `createTestDatabase`. */
    clairevoieTestCluster: string;
  }
}

/** Data folders of test clusters: the run's process and its start, so that a run that was killed can be cleared up. */
const prefix = 'clv-test-';

/**
 * One PostgreSQL a vitest run: started on a fresh folder, its database migrated once to be the template of all test
 * databases. Durability is `none` (fsync off): these data are worth nothing, and tests of durability make their own.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await clearUpAfterKilledRuns();
  const dataDir = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}.${startTick(process.pid)}-`));
  const database = await startEmbedded({ dataDir, durability: 'none' });
  const pool = openPool(database.config('clv_owner'), { max: 2, applicationName: 'vitest migrations' });
  try {
    await migrate(pool);
  } finally {
    await pool.end();
  }
  project.provide('clairevoieTestCluster', dataDir);
  return async () => {
    await database.stop();
    await stopPostmaster(database.whereabouts.cluster); // a worker that was killed may still be counted as a holder
    rmSync(dataDir, { recursive: true, force: true });
  };
}

async function clearUpAfterKilledRuns(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const folder = join(tmpdir(), name);
    const [pid, tick] = name.slice(prefix.length).split('-')[0]?.split('.') ?? [];
    const isOurs = statSync(folder, { throwIfNoEntry: false })?.uid === process.getuid?.();
    if (!isOurs || tick === undefined || startTick(Number(pid)) === tick) continue;
    await stopPostmaster(join(folder, 'postgres/cluster'));
    rmSync(folder, { recursive: true, force: true });
  }
}
