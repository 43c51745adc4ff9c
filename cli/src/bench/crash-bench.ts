import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { discardEmbedded, startEmbedded } from '@clairevoie/server/database';
import { checkJournal, type Queryable } from '@clairevoie/server/ledger';
import {
  type Acknowledgement,
  type Hash,
  openCosigned,
  parseAcknowledgement,
  readTileHashes,
  TILE_WIDTH,
  tilePath,
  tileWidthAt,
} from '@clairevoie/tlog';
import { asOwner } from '../open-database.ts';
import { type SessionSecrets, signInAs } from '../sign-in.ts';
import type { PinnedPolicy } from '../verify/pinned-policy.ts';
import { verifyServer } from '../verify/verify-server.ts';
import { type CrashClient, openCrashClient } from './crash-client.ts';
import { type CrashWitnesses, openCrashWitnesses } from './crash-witnesses.ts';
import { median, round } from './measure.ts';
import { freePorts, type ServerProcess, startServerProcess } from './server-process.ts';

/** What is killed, in turn: the server alone, with its database, one witness while the server goes on, or everything at once. */
export const killTargets = ['server', 'server and database', 'witness', 'everything'] as const;

/** What one kill did. */
export interface KillRun {
  readonly kill: number;
  readonly target: (typeof killTargets)[number];
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
    readonly killsByTarget: Readonly<Record<KillRun['target'], number>>;
    readonly acknowledged: number;
    readonly lost: number;
    readonly twice: number;
    readonly sentAgain: number;
    readonly restartMs: number;
    /** Heads that the witnesses held after the kills; each is the log's own history. */
    readonly headsCompared: number;
    /** Other histories that were submitted to the witnesses, signed with the log's real key; none was cosigned. */
    readonly otherHistoriesOffered: number;
    readonly problems: readonly string[];
  };
  readonly runs: readonly KillRun[];
  readonly machine: { readonly cpus: number; readonly model: string; readonly node: string; readonly load: number };
}

const clients = 6;

/**
 * Kills server, database and witnesses at random moments under load, `kills` times, and checks everything after each: nobody
 * helps but by starting again what was killed.
 */
export async function benchCrash(options: {
  readonly kills: number;
  readonly dice?: () => number;
  readonly tell?: (line: string) => void;
}): Promise<CrashBench> {
  const dice = options.dice ?? Math.random;
  const folder = await mkdtemp(join(tmpdir(), 'clv-crash-'));
  const dataDir = join(folder, 'server');
  const port = await freePorts();
  const runs: KillRun[] = [];
  const problems: string[] = [];
  let lost = 0;
  let twice = 0;
  let sentAgain = 0;
  let offered = 0;
  let failedKills = 0;
  const witnesses = await openCrashWitnesses(join(folder, 'witnesses'), await foundLog({ dataDir, port }));
  const start = (): Promise<ServerProcess> => startServerProcess({ dataDir, port, policyFile: witnesses.policyFile });
  let server = await start();
  let session: SessionSecrets = await signInAs(server.url, server.personId);
  try {
    await isQuorumReached(server.url, witnesses.policy, 0);
    for (let kill = 1; kill <= options.kills; kill++) {
      const target = killTargets[(kill - 1) % killTargets.length] ?? 'server';
      const victim = witnesses.names[Math.floor(dice() * witnesses.names.length)] ?? '';
      const client = openCrashClient(server.url, session, clients);
      // A checkpoint that a stranger saw before the kill.
      const since = await checkpointOf(server.url);
      const afterMs = Math.round(20 + dice() * 600);
      await Promise.race([client.begun, pause(15_000)]);
      await pause(afterMs);
      if (target === 'everything') for (const name of witnesses.names) await witnesses.kill(name);
      if (target === 'witness') {
        await witnesses.kill(victim);
        // The acts go on without it.
        await pause(200);
      } else await killServer(server, target !== 'server');
      const done = await client.stop();
      await witnesses.note();
      const startedMs = performance.now();
      if (target === 'everything') for (const name of witnesses.names) await witnesses.start(name);
      if (target === 'witness') await witnesses.start(victim);
      else server = await start();
      const restartMs = Math.round(performance.now() - startedMs);
      if (target !== 'witness') session = await signInAs(server.url, server.personId);
      const found = await judge({ server, dataDir, since, done, session, witnesses });
      lost += found.lost;
      twice += found.twice;
      offered += found.offered;
      sentAgain += done.unanswered.length;
      if (found.problems.length > 0) failedKills += 1;
      problems.push(...found.problems.map((problem) => `kill ${kill} (${target}): ${problem}`));
      runs.push({
        kill,
        target,
        afterMs,
        acknowledged: done.acknowledged.length,
        unanswered: done.unanswered.length,
        restartMs,
        entries: found.entries,
      });
      options.tell?.(
        `kill ${kill} (${target}): ${done.acknowledged.length} acknowledged, ${done.unanswered.length} unanswered, restart ${restartMs} ms, ${found.entries} entries, ${found.problems.length === 0 ? 'everything holds' : found.problems.join('; ')}`,
      );
    }
  } finally {
    await server.stop();
    await discardEmbedded(dataDir);
    await witnesses[Symbol.asyncDispose]();
    await rm(folder, { recursive: true, force: true });
  }
  const countOf = (target: KillRun['target']): number => runs.filter((run) => run.target === target).length;
  return {
    ratio: round((options.kills - failedKills) / options.kills),
    baseline: { of: 'kills after which everything must hold', kills: options.kills },
    measured: {
      kills: options.kills,
      killsByTarget: {
        server: countOf('server'),
        'server and database': countOf('server and database'),
        witness: countOf('witness'),
        everything: countOf('everything'),
      },
      acknowledged: runs.reduce((sum, run) => sum + run.acknowledged, 0),
      lost,
      twice,
      sentAgain,
      restartMs: median(runs.map((run) => run.restartMs)),
      headsCompared: witnesses.noted(),
      otherHistoriesOffered: offered,
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

/** The log of a server that has just been founded: its key must be known to the witnesses before they can follow it. */
async function foundLog(options: {
  readonly dataDir: string;
  readonly port: number;
}): Promise<{ readonly vkey: string; readonly dataDir: string }> {
  const server = await startServerProcess(options);
  try {
    const response = await fetch(new URL('/log/public/vkey', server.url));
    return { vkey: (await response.text()).trim(), dataDir: options.dataDir };
  } finally {
    await server.stop();
  }
}

/** SIGKILL for the server's group and, when asked, for PostgreSQL's first process: its children end by themselves. */
async function killServer(server: ServerProcess, withDatabase: boolean): Promise<void> {
  if (withDatabase) process.kill(server.postmaster, 'SIGKILL');
  await server.kill();
}

async function checkpointOf(url: string): Promise<string> {
  const response = await fetch(new URL('/log/public/checkpoint', url));
  if (response.status !== 200) throw new Error(`the checkpoint was answered ${response.status}`);
  return response.text();
}

/** Waits until the checkpoint that is served has a quorum and covers so many entries; false when that does not come. */
async function isQuorumReached(
  url: string,
  { policy }: PinnedPolicy,
  size: number,
  withinMs = 20_000,
): Promise<boolean> {
  const endsAt = performance.now() + withinMs;
  for (;;) {
    const { opened, reached } = await openCosigned(await checkpointOf(url), policy);
    if (reached && opened.checkpoint.size >= size) return true;
    if (performance.now() > endsAt) return false;
    await pause(100);
  }
}

interface Judged {
  readonly server: ServerProcess;
  readonly dataDir: string;
  readonly since: string;
  readonly done: Awaited<ReturnType<CrashClient['stop']>>;
  readonly session: SessionSecrets;
  readonly witnesses: CrashWitnesses;
}

/** Everything that must hold after a restart that nobody helped. */
async function judge({ server, dataDir, since, done, session, witnesses }: Judged): Promise<{
  readonly problems: readonly string[];
  readonly lost: number;
  readonly twice: number;
  readonly entries: number;
  readonly offered: number;
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
  problems.push(...report.problems.map((problem) => problem.sentence.en));
  const promises: readonly Acknowledgement[] = answered.map((receipt) =>
    parseAcknowledgement(JSON.stringify(receipt.acknowledgement)),
  );
  if (!(await isQuorumReached(server.url, witnesses.policy, report.entries)))
    problems.push('no quorum covers all entries twenty seconds after the restart');
  await witnesses.note();
  try {
    const verified = await verifyServer({ url: server.url, since, promises, policy: witnesses.policy });
    if (verified.promises?.kept !== new Set(promises.map((p) => Buffer.from(p.leafHash).toString('base64'))).size)
      problems.push('an acknowledged act is not in the log that the witnesses have seen');
    problems.push(...witnesses.compare(await leavesOf(server.url, verified.size)));
  } catch (error) {
    problems.push(`verify: ${error instanceof Error ? error.message : String(error)}`);
  }
  const tempted = await witnesses.temptAll();
  problems.push(...tempted.cosigned);
  return { problems, lost, twice, entries: report.entries, offered: tempted.offered };
}

/** The leaf hashes of a log that was verified just before. */
async function leavesOf(url: string, size: number): Promise<readonly Hash[]> {
  const leaves: Hash[] = [];
  for (let index = 0; index * TILE_WIDTH < size; index++) {
    const tile = { level: 0, index, width: tileWidthAt(size, 0, index) };
    const response = await fetch(new URL(`/log/public/${tilePath(tile)}`, url));
    leaves.push(...readTileHashes(tile, new Uint8Array(await response.arrayBuffer())));
  }
  return leaves;
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
