import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type Database, discardEmbedded, startEmbedded } from '@clairevoie/server/database';
import { asOwner } from '../open-database.ts';
import { signInAs } from '../sign-in.ts';
import type { LoadJob } from './load.ts';
import { type Machine, machineNow } from './machine.ts';
import { type Measured, median, round } from './measure.ts';
import { freePorts, startServerProcess } from './server-process.ts';

/** One round: every arm once, one after the other. */
export interface GateRun {
  readonly bare: readonly Measured[];
  readonly acts: readonly Measured[];
}

/** What the benchmark of the gate answers. */
export interface GateBench {
  /** Acts per second with 32 clients over the best bare INSERT: higher is better. */
  readonly ratio: number;
  readonly holds: { readonly ratio: boolean; readonly p99: boolean };
  readonly baseline: Measured & { readonly of: string };
  readonly measured: { readonly act: string; readonly clients1: Measured; readonly clients32: Measured };
  readonly runs: readonly GateRun[];
  readonly machine: Machine;
}

/** Measures acts through HTTP against bare rows with COMMIT, interleaved, each arm `seconds` long, `rounds` times. */
export async function benchGate(options: {
  readonly seconds: number;
  readonly rounds: number;
  readonly serverNodeOptions?: readonly string[];
}): Promise<GateBench> {
  const { seconds, rounds } = options;
  const dataDir = await mkdtemp(join(tmpdir(), 'clv-bench-'));
  const [loadBefore = 0] = loadavg();
  const server = await startServerProcess({
    dataDir,
    port: await freePorts(),
    ...(options.serverNodeOptions === undefined ? {} : { nodeOptions: options.serverNodeOptions }),
  });
  try {
    await using database = await startEmbedded({ dataDir });
    const session = await signInAs(server.url, server.personId);
    const acts = (clients: number): LoadJob => ({ arm: 'acts', url: server.url, session, clients, seconds });
    // A server runs for weeks: what its engine compiles in the first seconds is not measured.
    await load({ ...acts(32), seconds: 5 });
    const row = await prepareBare(database);
    const bare = (clients: number): LoadJob => ({
      arm: 'bare',
      config: database.config('clv_app'),
      row,
      clients,
      seconds,
    });
    const runs: GateRun[] = [];
    for (let round = 0; round < rounds; round++) {
      const bareRuns: Measured[] = [];
      const actRuns: Measured[] = [];
      bareRuns.push(await load(bare(1)));
      actRuns.push(await load(acts(1)));
      bareRuns.push(await load(bare(8)));
      actRuns.push(await load(acts(32)));
      bareRuns.push(await load(bare(32)));
      runs.push({ bare: bareRuns, acts: actRuns });
    }
    return summary(runs, loadBefore);
  } finally {
    await server.stop();
    await discardEmbedded(dataDir);
    await rm(dataDir, { recursive: true, force: true });
  }
}

/**
 * A table for bare rows with the columns and the keys that the journal needs of an entry and its body (number, id, the key of a
 * repeated request), as one row; and the very values that one act wrote.
 */
export async function prepareBare(database: Database): Promise<readonly string[]> {
  return asOwner(database, async (owner) => {
    await owner.query(`create schema bench;
      create table bench.bare (seq bigint generated always as identity primary key, id uuid not null unique, log text collate "C" not null,
        at timestamptz not null, act text collate "C" not null, verdict text collate "C" not null, organisation text collate "C" not null,
        header text not null, leaf_hash bytea not null, person text collate "C" not null, key uuid not null, request_hash bytea not null,
        groups text not null, unique (key, person, act));
      create index on bench.bare using brin (at) with (pages_per_range = 16, autosummarize = on);
      grant usage on schema bench to clv_app;
      grant insert on bench.bare to clv_app`);
    const { rows } = await owner.query<{ row: readonly string[] }>(
      `select to_jsonb(array[e.log, e.at::text, e.act, e.verdict, e.organisation, e.header, e.leaf_hash::text, b.person, b.request_hash::text, b.groups]) as row
       from ledger.entry e join ledger.body b on b.entry_id = e.id
       where e.act = 'identity/register-person' order by e.seq desc limit 1`,
    );
    const [first] = rows;
    if (first === undefined) throw new Error('no act was recorded to take the bytes from');
    return first.row;
  });
}

/** Runs a job of the load generator in a process of its own. */
export async function load(job: LoadJob): Promise<Measured> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'load.ts')], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(job));
  const answer = await text(child.stdout);
  if (answer === '') throw new Error('the load generator failed');
  return JSON.parse(answer);
}

function summary(runs: readonly GateRun[], loadBefore: number): GateBench {
  const middle = (of: readonly Measured[]): Measured => ({
    clients: of[0]?.clients ?? 0,
    perSecond: median(of.map((one) => one.perSecond)),
    p50Ms: median(of.map((one) => one.p50Ms)),
    p99Ms: median(of.map((one) => one.p99Ms)),
    count: of.reduce((sum, one) => sum + one.count, 0),
  });
  const column = (pick: (run: GateRun) => Measured | undefined): Measured =>
    middle(runs.flatMap((run) => pick(run) ?? []));
  const bares = [0, 1, 2].map((place) => column((run) => run.bare[place]));
  const best = bares.toSorted((a, b) => b.perSecond - a.perSecond)[0] ?? column((run) => run.bare[0]);
  const clients1 = column((run) => run.acts[0]);
  const clients32 = column((run) => run.acts[1]);
  const ratio = round(clients32.perSecond / best.perSecond);
  return {
    ratio,
    holds: { ratio: ratio >= 0.5, p99: clients32.p99Ms < Math.max(50, 5 * best.p99Ms) },
    baseline: {
      of: 'a bare INSERT with COMMIT through pg of the same row: the columns, bytes and keys of an entry and its body in one table; the best of 1, 8 and 32 connections',
      ...best,
    },
    measured: { act: 'identity/register-person', clients1, clients32 },
    runs,
    machine: machineNow(loadBefore),
  };
}
