import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { discardEmbedded, startEmbedded } from '@clairevoie/server/database';
import { checkJournal, type Queryable } from '@clairevoie/server/ledger';
import { type Acknowledgement, parseAcknowledgement } from '@clairevoie/tlog';
import { asOwner } from '../open-database.ts';
import { type SessionSecrets, signInAs } from '../sign-in.ts';
import { verifyServer } from '../verify/verify-server.ts';
import { type CrashClient, openCrashClient } from './crash-client.ts';
import { median, round } from './measure.ts';
import { freePorts, type ServerProcess, startServerProcess } from './server-process.ts';

/** What one kill did. */
export interface KillRun {
  readonly kill: number;
  /** Whether PostgreSQL was killed with the server. */
  readonly withDatabase: boolean;
  readonly afterMs: number;
  readonly acknowledged: number;
  /** Requests that had no answer; sent again afterwards with the same key. */
  readonly unanswered: number;
  readonly restartMs: number;
  readonly entries: number;
}

/** What the benchmark of sudden death answers. */
export interface CrashBench {
  /** Share of kills after which everything held: 1, or there is a defect. */
  readonly ratio: number;
  readonly baseline: { readonly of: string; readonly kills: number };
  readonly measured: {
    readonly kills: number;
    readonly killsWithDatabase: number;
    readonly acknowledged: number;
    readonly lost: number;
    readonly twice: number;
    readonly sentAgain: number;
    readonly restartMs: number;
    readonly problems: readonly string[];
  };
  readonly runs: readonly KillRun[];
  readonly machine: { readonly cpus: number; readonly model: string; readonly node: string; readonly load: number };
}

const clients = 6;

/** Kills the server's process group at random moments under load, `kills` times, and checks everything after each restart. */
export async function benchCrash(options: {
  readonly kills: number;
  readonly dice?: () => number;
  readonly tell?: (line: string) => void;
}): Promise<CrashBench> {
  const dice = options.dice ?? Math.random;
  const dataDir = await mkdtemp(join(tmpdir(), 'clv-crash-'));
  const port = await freePorts();
  const runs: KillRun[] = [];
  const problems: string[] = [];
  let lost = 0;
  let twice = 0;
  let sentAgain = 0;
  let failedKills = 0;
  let since: string | undefined;
  let server = await startServerProcess({ dataDir, port });
  let session: SessionSecrets = await signInAs(server.url, server.personId);
  try {
    for (let kill = 1; kill <= options.kills; kill++) {
      const withDatabase = kill % 2 === 0;
      const client = openCrashClient(server.url, session, clients);
      // A checkpoint that a stranger saw before the kill.
      since = await checkpointOf(server.url);
      const afterMs = Math.round(20 + dice() * 600);
      await pause(afterMs);
      await killAll(server, withDatabase);
      const done = await client.stop();
      const startedMs = performance.now();
      server = await startServerProcess({ dataDir, port });
      const restartMs = Math.round(performance.now() - startedMs);
      session = await signInAs(server.url, server.personId);
      const found = await judge({ server, dataDir, since, done, session });
      lost += found.lost;
      twice += found.twice;
      sentAgain += done.unanswered.length;
      if (found.problems.length > 0) failedKills += 1;
      problems.push(...found.problems.map((problem) => `kill ${kill}: ${problem}`));
      runs.push({
        kill,
        withDatabase,
        afterMs,
        acknowledged: done.acknowledged.length,
        unanswered: done.unanswered.length,
        restartMs,
        entries: found.entries,
      });
      options.tell?.(
        `kill ${kill}: ${done.acknowledged.length} acknowledged, ${done.unanswered.length} unanswered, restart ${restartMs} ms, ${found.entries} entries, ${found.problems.length === 0 ? 'everything holds' : found.problems.join('; ')}`,
      );
    }
  } finally {
    await server.stop();
    await discardEmbedded(dataDir);
    await rm(dataDir, { recursive: true, force: true });
  }
  return {
    ratio: round((options.kills - failedKills) / options.kills),
    baseline: { of: 'kills after which everything must hold', kills: options.kills },
    measured: {
      kills: options.kills,
      killsWithDatabase: runs.filter((run) => run.withDatabase).length,
      acknowledged: runs.reduce((sum, run) => sum + run.acknowledged, 0),
      lost,
      twice,
      sentAgain,
      restartMs: median(runs.map((run) => run.restartMs)),
      problems,
    },
    runs,
    machine: {
      cpus: availableParallelism(),
      model: cpus()[0]?.model ?? 'unknown',
      node: process.version,
      load: round(loadavg()[0] ?? 0),
    },
  };
}

/** SIGKILL for the server's group and, every other time, for PostgreSQL's first process: its children end by themselves. */
async function killAll(server: ServerProcess, withDatabase: boolean): Promise<void> {
  if (withDatabase) process.kill(server.postmaster, 'SIGKILL');
  await server.kill();
}

async function checkpointOf(url: string): Promise<string> {
  const response = await fetch(new URL('/log/public/checkpoint', url));
  if (response.status !== 200) throw new Error(`the checkpoint was answered ${response.status}`);
  return response.text();
}

interface Judged {
  readonly server: ServerProcess;
  readonly dataDir: string;
  readonly since: string;
  readonly done: Awaited<ReturnType<CrashClient['stop']>>;
  readonly session: SessionSecrets;
}

/** Everything that must hold after a restart that nobody helped. */
async function judge({ server, dataDir, since, done, session }: Judged): Promise<{
  readonly problems: readonly string[];
  readonly lost: number;
  readonly twice: number;
  readonly entries: number;
}> {
  const problems: string[] = [];
  // The same keys again: what had been written answers with its receipt, what had not is written now. Never twice.
  const again = openCrashClient(server.url, session, clients, done.unanswered);
  const resent = await again.finish();
  problems.push(...resent.refused.map((what) => `an act sent again was answered ${what}`));
  const answered = [...done.acknowledged, ...resent.acknowledged];
  await using database = await startEmbedded({ dataDir });
  const { lost, twice, report } = await asOwner(database, async (owner) => ({
    lost: await countLost(
      owner,
      answered.map((receipt) => receipt.entryId),
    ),
    twice: await countTwice(owner),
    report: await checkJournal({ owner, dataDir, since }),
  }));
  if (lost > 0) problems.push(`${lost} acknowledged acts are not in the journal`);
  if (twice > 0) problems.push(`${twice} acts were written twice`);
  problems.push(...report.problems.map((problem) => problem.sentence));
  const promises: readonly Acknowledgement[] = answered.map((receipt) =>
    parseAcknowledgement(JSON.stringify(receipt.acknowledgement)),
  );
  await pause(1_000);
  try {
    const verified = await verifyServer({ url: server.url, since, promises });
    if (verified.promises?.kept !== new Set(promises.map((p) => Buffer.from(p.leafHash).toString('base64'))).size)
      problems.push('an acknowledged act is not in the log a second after the restart');
  } catch (error) {
    problems.push(`verify: ${error instanceof Error ? error.message : String(error)}`);
  }
  return { problems, lost, twice, entries: report.entries };
}

async function countLost(owner: Queryable, entryIds: readonly string[]): Promise<number> {
  const { rows } = await owner.query<{ n: number }>(
    `select count(*)::int as n from unnest($1::uuid[]) as asked(id) where not exists
       (select 1 from ledger.entry e join ledger.body b on b.entry_id = e.id where e.id = asked.id)`,
    [entryIds],
  );
  return rows[0]?.n ?? 0;
}

/** Persons entered by more than one entry, or entries of an act with one key: an act repeated after a crash must be one. */
async function countTwice(owner: Queryable): Promise<number> {
  const { rows } = await owner.query<{ n: number }>(
    `select count(*)::int as n from (select t.row_hash from ledger.touch t join ledger.entry e on e.seq = t.seq
       where e.act = 'identity/register-person' group by t.row_hash having count(*) > 1) repeated`,
  );
  return rows[0]?.n ?? 0;
}
