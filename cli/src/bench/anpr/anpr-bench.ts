import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { discardEmbedded, startEmbedded } from '@clairevoie/server/database';
import type { Queryable } from '@clairevoie/server/ledger';
import { asOwner } from '../../open-database.ts';
import type { AnprJob } from '../anpr-load.ts';
import { type Machine, machineNow } from '../machine.ts';
import { type Measured, median, round } from '../measure.ts';
import { freePorts, startServerProcess } from '../server-process.ts';

const pacedReads = 10;
const pacedBatches = 100;
const listEntries = 1_000_000;

/** Bytes on disk for each read, as they lie after the run. */
export interface BytesOfRead {
  readonly reads: number;
  readonly table: number;
  readonly indexes: number;
  /** The register of batches with its keys: the key of idempotency. */
  readonly batches: number;
  /** Entries, bodies and touches of the acts. */
  readonly journal: number;
}

/** What the benchmark of plates answers. */
export interface AnprBench {
  /** Reads a second end to end over HTTP, over raw COPY BINARY: higher is better. */
  readonly ratio: number;
  readonly holds: { readonly ratio: boolean; readonly p50: boolean; readonly p99: boolean; readonly bytes: boolean };
  readonly baseline: Measured & { readonly of: string };
  readonly measured: {
    readonly http: Measured;
    readonly paced: Measured;
    readonly bareCommit: Measured;
    readonly bytesOfRead: BytesOfRead;
  };
  readonly settings: {
    readonly listEntries: number;
    readonly readsOfBatch: number;
    readonly lanes: number;
    readonly seconds: number;
    readonly rounds: number;
  };
  readonly runs: readonly { readonly copy: readonly Measured[]; readonly http: Measured }[];
  readonly machine: Machine;
}

/** Measures reads over HTTP, with every duty of the product on, against raw COPY BINARY into the same table, interleaved. */
export async function benchAnpr(options: {
  readonly seconds: number;
  readonly rounds: number;
  readonly readsOfBatch?: number;
  readonly lanes?: number;
}): Promise<AnprBench> {
  const { seconds, rounds, readsOfBatch = 1_000, lanes = 8 } = options;
  const dataDir = await mkdtemp(join(tmpdir(), 'clv-bench-'));
  const [loadBefore = 0] = loadavg();
  const server = await startServerProcess({ dataDir, port: await freePorts(), listEntries });
  try {
    await using database = await startEmbedded({ dataDir });
    const { url, cameras } = server;
    const http: AnprJob = { arm: 'http', url, cameras, reads: readsOfBatch, lanes, seconds, batchesPerSecond: 0 };
    const config = database.config('clv_app');
    // A server runs for weeks: what its engine compiles in the first seconds is not measured.
    await load({ ...http, seconds: 4 });
    await asOwner(database, (owner) =>
      owner.query(
        'create schema if not exists bench; create table bench.commit_alone (n int); grant usage on schema bench to clv_app; grant insert on bench.commit_alone to clv_app',
      ),
    );
    const runs: { copy: Measured[]; http: Measured }[] = [];
    for (let turn = 0; turn < rounds; turn++) {
      const copy: Measured[] = [];
      for (const connections of [1, 2, 4])
        copy.push(await load({ arm: 'copy', config, reads: readsOfBatch, lanes: connections, seconds }));
      runs.push({ copy, http: await load(http) });
    }
    const bareCommit = await load({ arm: 'insert', config, reads: 1, lanes: 1, seconds });
    const paced = await load({
      ...http,
      arm: 'paced',
      reads: pacedReads,
      batchesPerSecond: pacedBatches,
      seconds: seconds * 2,
    });
    const bytesOfRead = await asOwner(database, measureBytes);
    return summary({
      runs,
      bareCommit,
      paced,
      bytesOfRead,
      loadBefore,
      settings: { listEntries, readsOfBatch, lanes, seconds, rounds },
    });
  } finally {
    await server.stop();
    await discardEmbedded(dataDir);
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Runs a job of the load generator in a process of its own. */
async function load(job: AnprJob): Promise<Measured> {
  const child = spawn(process.execPath, [join(import.meta.dirname, '..', 'anpr-load.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(JSON.stringify(job));
  const answer = await text(child.stdout);
  if (answer === '') throw new Error('the load generator failed');
  return JSON.parse(answer);
}

/** Table and indexes over all rows in them; batches and journal over the reads that came through the door. */
async function measureBytes(owner: Queryable): Promise<BytesOfRead> {
  const { rows } = await owner.query<{
    reads: number;
    stored: number;
    heap: number;
    indexes: number;
    batches: number;
    journal: number;
  }>(
    `select (select count(*) from anpr.plate_read) as stored, (select coalesce(sum(reads), 1) from anpr.read_batch)::bigint as reads,
       (select sum(pg_table_size(i.inhrelid)) from pg_inherits i where i.inhparent = 'anpr.plate_read'::regclass)::bigint as heap,
       (select sum(pg_indexes_size(i.inhrelid)) from pg_inherits i where i.inhparent = 'anpr.plate_read'::regclass)::bigint as indexes,
       pg_total_relation_size('anpr.read_batch') as batches,
       pg_total_relation_size('ledger.entry') + pg_total_relation_size('ledger.private_body') + pg_total_relation_size('ledger.touch') + pg_total_relation_size('ledger.batch') as journal`,
  );
  const [found] = rows;
  if (found === undefined) throw new Error('a select without from gives one row');
  return {
    reads: found.stored,
    table: round(found.heap / found.stored),
    indexes: round(found.indexes / found.stored),
    batches: round(found.batches / found.reads),
    journal: round(found.journal / found.reads),
  };
}

function summary(of: {
  readonly runs: AnprBench['runs'];
  readonly bareCommit: Measured;
  readonly paced: Measured;
  readonly bytesOfRead: BytesOfRead;
  readonly loadBefore: number;
  readonly settings: AnprBench['settings'];
}): AnprBench {
  const { runs, bareCommit, paced, bytesOfRead } = of;
  const middle = (all: readonly Measured[]): Measured => ({
    clients: all[0]?.clients ?? 0,
    perSecond: median(all.map((one) => one.perSecond)),
    p50Ms: median(all.map((one) => one.p50Ms)),
    p99Ms: median(all.map((one) => one.p99Ms)),
    count: all.reduce((sum, one) => sum + one.count, 0),
  });
  const arms = [0, 1, 2].map((place) => middle(runs.flatMap(({ copy }) => copy[place] ?? [])));
  const best = arms.toSorted((a, b) => b.perSecond - a.perSecond)[0] ?? middle([]);
  const http = middle(runs.map((run) => run.http));
  const ratio = round(http.perSecond / best.perSecond);
  const { table, indexes, batches } = bytesOfRead;
  return {
    ratio,
    holds: {
      ratio: ratio >= 0.35,
      p50: paced.p50Ms <= Math.max(10, 10 * bareCommit.p50Ms),
      p99: paced.p99Ms <= Math.max(60, 10 * bareCommit.p99Ms),
      bytes: table + indexes + batches <= 230,
    },
    baseline: {
      of: 'reads a second by COPY BINARY of the same rows with the same driver into the same partitioned table, a commit each batch; the best of 1, 2 and 4 connections',
      ...best,
    },
    measured: { http, paced, bareCommit, bytesOfRead },
    settings: of.settings,
    runs,
    machine: machineNow(of.loadBefore),
  };
}

/** The result as lines for a person. */
export function linesOfAnpr(result: AnprBench): readonly string[] {
  const { baseline, measured, ratio, holds, machine } = result;
  const { http, paced, bareCommit, bytesOfRead } = measured;
  const verdict = (isHeld: boolean): string => (isHeld ? 'holds' : 'DOES NOT HOLD');
  return [
    `COPY BINARY   ${baseline.perSecond} reads/s with ${baseline.clients} connections`,
    `HTTP          ${http.perSecond} reads/s with ${http.clients} connections, p50 ${http.p50Ms} ms, p99 ${http.p99Ms} ms a batch`,
    `Ratio         ${ratio} (at least 0.35: ${verdict(holds.ratio)})`,
    `Paced         ${paced.perSecond} reads/s, p50 ${paced.p50Ms} ms (${verdict(holds.p50)}), p99 ${paced.p99Ms} ms (${verdict(holds.p99)}); a bare commit p50 ${bareCommit.p50Ms} ms, p99 ${bareCommit.p99Ms} ms`,
    `Bytes a read  table ${bytesOfRead.table}, indexes ${bytesOfRead.indexes}, batches ${bytesOfRead.batches} (at most 230: ${verdict(holds.bytes)}); journal ${bytesOfRead.journal}`,
    `Machine       ${machine.cpus} cores, load ${machine.loadBefore} before and ${machine.loadAfter} after`,
  ];
}
