import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openServer, settleWorld } from '@clairevoie/server';
import { discardEmbedded, startEmbedded } from '@clairevoie/server/database';
import type { Ledger, Queryable } from '@clairevoie/server/ledger';
import { runAndCount, type ShowingWorld, showPage } from '@clairevoie/server/show-reads';
import { enrolForTrial } from '@clairevoie/testing/anpr';
import { asOwner } from '../../open-database.ts';
import { type Machine, machineNow } from '../machine.ts';
import { quantile, round } from '../measure.ts';
import { freePorts } from '../server-process.ts';
import { loadReads, somePlates } from './load-reads.ts';
import { openPolice, type Police } from './police.ts';

const days = 31;
const searches = 200;

/** What the benchmark of searches answers; milliseconds are the middle of the runs. */
export interface SearchBench {
  /** Hand-written SQL and 1.5 commits, over the authorised and journaled search: higher is better, 1 is the aim. */
  readonly ratio: number;
  readonly holds: { readonly exact: boolean; readonly parts: boolean; readonly drop: boolean; readonly bytes: boolean };
  readonly measured: {
    readonly reads: number;
    readonly loadSeconds: number;
    readonly exact: {
      readonly authorisedMs: number;
      readonly pageMs: number;
      readonly sqlMs: number;
      readonly commitMs: number;
    };
    readonly parts: Readonly<
      Record<'all' | 'prefix' | 'suffix' | 'middle' | 'gaps', { readonly p50Ms: number; readonly p99Ms: number }>
    >;
    readonly drop: { readonly dropMs: number; readonly deleteVacuumMs: number; readonly times: number };
    readonly bytesOfRead: {
      readonly table: number;
      readonly indexes: number;
      readonly trigrams: number;
      readonly batches: number;
    };
    readonly trigramsMsOfDay: number;
  };
  readonly machine: Machine;
}

/** Measures searches on so many generated reads over thirty days that are over and today. */
export async function benchSearch({ reads }: { readonly reads: number }): Promise<SearchBench> {
  const dataDir = await mkdtemp(join(tmpdir(), 'clv-bench-'));
  const [loadBefore = 0] = loadavg();
  const port = await freePorts();
  const world = await settleWorld(dataDir, {
    demo: true,
    serverName: 'bench.clairevoie.invalid',
    identityPort: port + 1,
    createdAt: Temporal.Now.instant().toString(),
  });
  const database = await startEmbedded({ dataDir });
  const opened: { ledger?: Ledger } = {};
  const server = await openServer({
    database,
    dataDir,
    world,
    host: '127.0.0.1',
    port,
    logLevel: 'error',
    acts: [enrolForTrial],
    seed: async (ledger) => {
      opened.ledger = ledger;
    },
  });
  try {
    const { ledger } = opened;
    if (ledger === undefined) throw new Error('the server did not open its journal');
    const police = await openPolice(ledger);
    return await asOwner(database, async (owner) => {
      const started = performance.now();
      const loaded = await loadReads(owner, { reads, days, ...police });
      const loadSeconds = round((performance.now() - started) / 1_000);
      const indexing = performance.now();
      for (const day of loaded) await owner.query('select anpr.index_day($1::date)', [day]);
      const trigramsMsOfDay = round((performance.now() - indexing) / (days - 1));
      await owner.query('vacuum analyze anpr.plate_read, anpr.read_batch');
      const bytesOfRead = await bytes(owner, loaded);
      const exact = await measureExact(owner, ledger, police);
      const parts = await measureParts(owner, ledger, police);
      const drop = await measureDrop(owner, loaded);
      const limitMs = exact.sqlMs + 1.5 * exact.commitMs;
      return {
        ratio: round(limitMs / exact.authorisedMs),
        holds: {
          exact: exact.authorisedMs <= limitMs,
          parts: parts.all.p50Ms < 50,
          drop: drop.times >= 10,
          bytes: Object.values(bytesOfRead).reduce((sum, one) => sum + one, 0) <= 230,
        },
        measured: { reads, loadSeconds, exact, parts, drop, bytesOfRead, trigramsMsOfDay },
        machine: machineNow(loadBefore),
      };
    });
  } finally {
    await server[Symbol.asyncDispose]();
    await database.stop();
    await discardEmbedded(dataDir);
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Times each piece of work and gives the sorted milliseconds. */
async function timed<T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<readonly number[]> {
  const taken: number[] = [];
  for (const item of items) {
    const before = performance.now();
    await work(item);
    taken.push(performance.now() - before);
  }
  // What was never run before warms up engine and caches, for every arm alike.
  return taken.slice(Math.floor(items.length / 10)).toSorted((a, b) => a - b);
}

const middle = (sorted: readonly number[]): number => round(quantile(sorted, 0.5));

function showing(ledger: Ledger): ShowingWorld {
  return {
    gate: ledger.gate,
    db: ledger.reads,
    legalNow: () => ledger.legalNow(),
    // Nothing here is past the month.
    witness: { awaitProof: async () => '' },
  };
}

async function measureExact(owner: Queryable, ledger: Ledger, police: Police) {
  const plates = await somePlates(owner, searches);
  const ids: string[] = [];
  for (const plate of plates) ids.push(await police.granted({ kind: 'plate', plate }));
  const world = showing(ledger);
  const asking = (searchId: string) => ({ actor: police.searcher, key: randomUUID(), searchId });
  const authorised = await timed(ids, async (id) => {
    const { receipt } = await runAndCount(world, asking(id));
    if (receipt.verdict !== 'allowed') throw new Error(`a search was ${receipt.verdict}`);
  });
  const page = await timed(ids, (id) => showPage(world, asking(id)));
  // By hand: the same reads from the same indexes, through the same pool, without the views that guard term and act.
  const sql = await timed(plates, (plate) => ledger.reads.query(bySql, [plate, police.from, police.to]));
  await owner.query('create table bench.commit_alone (n int)');
  const commit = await timed(plates, () => owner.query('insert into bench.commit_alone values (1)'));
  return { authorisedMs: middle(authorised), pageMs: middle(page), sqlMs: middle(sql), commitMs: middle(commit) };
}

const bySql = `select count(*), count(distinct plate) from anpr.visible_read where plate = $1 and recorded_at between $2 and $3`;

async function measureParts(owner: Queryable, ledger: Ledger, police: Police) {
  const plates = await somePlates(owner, searches);
  const forms = {
    prefix: (p: string) => `${p.slice(0, 5)}*`,
    suffix: (p: string) => `*${p.slice(3)}`,
    middle: (p: string) => `*${p.slice(1, 6)}*`,
    gaps: (p: string) => `${p.slice(0, 1)}?${p.slice(2, 5)}?${p.slice(6)}`,
  } as const;
  const all: number[] = [];
  const measured: Record<string, { readonly p50Ms: number; readonly p99Ms: number }> = {};
  for (const [name, form] of Object.entries(forms)) {
    const ids: string[] = [];
    for (const plate of plates.slice(0, searches / 2))
      ids.push(await police.granted({ kind: 'part-of-plate', pattern: form(plate) }));
    const world = showing(ledger);
    const taken = await timed(ids, (searchId) =>
      runAndCount(world, { actor: police.searcher, key: randomUUID(), searchId }),
    );
    all.push(...taken);
    measured[name] = { p50Ms: middle(taken), p99Ms: round(quantile(taken, 0.99)) };
  }
  const sorted = all.toSorted((a, b) => a - b);
  const none = { p50Ms: Number.NaN, p99Ms: Number.NaN };
  return {
    all: { p50Ms: middle(sorted), p99Ms: round(quantile(sorted, 0.99)) },
    prefix: measured.prefix ?? none,
    suffix: measured.suffix ?? none,
    middle: measured.middle ?? none,
    gaps: measured.gaps ?? none,
  };
}

/** Two whole days: one goes as `anpr.drop_day` drops it, the other as rows. */
async function measureDrop(owner: Queryable, loaded: readonly string[]) {
  const tableOf = (day: string | undefined): string => `anpr.plate_read_${(day ?? '').replaceAll('-', '')}`;
  const [first, second] = loaded;
  let before = performance.now();
  await owner.query(`delete from ${tableOf(second)}`);
  await owner.query(`vacuum ${tableOf(second)}`);
  const deleteVacuumMs = round(performance.now() - before);
  before = performance.now();
  await owner.query(`drop table ${tableOf(first)}`);
  const dropMs = round(performance.now() - before);
  return { dropMs, deleteVacuumMs, times: round(deleteVacuumMs / dropMs) };
}

/** Bytes a read: the two indexes as they grew live in the last day, the trigrams of the day before, which is over. */
async function bytes(owner: Queryable, loaded: readonly string[]) {
  const [over, last] = loaded.slice(-2).map((day) => `anpr.plate_read_${day.replaceAll('-', '')}`);
  const { rows } = await owner.query<{ heap: number; indexes: number; trigrams: number; batches: number }>(
    `select pg_table_size($1::regclass)::float8 / (select count(*) from ${last}) as heap,
       pg_indexes_size($1::regclass)::float8 / (select count(*) from ${last}) as indexes,
       pg_relation_size(($2 || '_trigrams')::regclass)::float8 / (select count(*) from ${over}) as trigrams,
       pg_total_relation_size('anpr.read_batch')::float8 / (select count(*) from anpr.plate_read) as batches`,
    [last, over],
  );
  const [found] = rows;
  if (found === undefined) throw new Error('a select without from gives one row');
  const { heap, indexes, trigrams, batches } = found;
  return { table: round(heap), indexes: round(indexes), trigrams: round(trigrams), batches: round(batches) };
}

/** The result as lines for a person. */
export function linesOfSearch({ ratio, holds, measured, machine }: SearchBench): readonly string[] {
  const verdict = (isHeld: boolean): string => (isHeld ? 'holds' : 'DOES NOT HOLD');
  const { exact, parts, drop, bytesOfRead } = measured;
  const { table, indexes, trigrams, batches } = bytesOfRead;
  const part = ({ p50Ms, p99Ms }: { readonly p50Ms: number; readonly p99Ms: number }): string =>
    `p50 ${p50Ms} ms, p99 ${p99Ms} ms`;
  return [
    `Reads         ${measured.reads} over ${days} days, written in ${measured.loadSeconds} s`,
    `Exact         p50 ${exact.authorisedMs} ms authorised and journaled; SQL ${exact.sqlMs} ms, a commit ${exact.commitMs} ms: ratio ${ratio} (at least 1: ${verdict(holds.exact)}); a page p50 ${exact.pageMs} ms`,
    `Part          ${part(parts.all)} (under 50 ms: ${verdict(holds.parts)})`,
    ...(['prefix', 'suffix', 'middle', 'gaps'] as const).map((name) => `  ${name.padEnd(12)}${part(parts[name])}`),
    `A day         dropped in ${drop.dropMs} ms; DELETE and VACUUM ${drop.deleteVacuumMs} ms: ${drop.times} times (at least 10: ${verdict(holds.drop)})`,
    `Bytes a read  table ${table}, two indexes ${indexes}, trigrams ${trigrams}, batches ${batches} (at most 230: ${verdict(holds.bytes)})`,
    `Trigrams      ${measured.trigramsMsOfDay} ms a day, once`,
    `Machine       ${machine.cpus} cores, load ${machine.loadBefore} before and ${machine.loadAfter} after`,
  ];
}
