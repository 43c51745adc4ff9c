import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { discardEmbedded, startEmbedded } from '@clairevoie/server/database';
import { load, prepareBare } from '../gate-bench.ts';
import { type Machine, machineNow } from '../machine.ts';
import { type Measured, median, round } from '../measure.ts';
import { freePorts } from '../server-process.ts';
import type { JournalJob } from './journal-child.ts';

/** One round: each arm once, one after the other. */
export interface JournalRun {
  readonly bare: Measured;
  readonly append: Measured;
  readonly gate: Measured;
}

/** What the benchmark of the journal answers. */
export interface JournalBench {
  /** Entries appended a second over bare rows: higher is better. */
  readonly ratio: number;
  /** Acts through the whole gate a second over bare rows. */
  readonly gateRatio: number;
  readonly holds: { readonly append: boolean; readonly gate: boolean; readonly witnessed: boolean };
  readonly baseline: Measured & { readonly of: string };
  readonly measured: {
    readonly append: Measured;
    readonly gate: Measured;
    /** From acknowledgement to a checkpoint with a quorum that covers the act: three witnesses in the server's own process, 20 acts a second. */
    readonly witnessed: Measured;
  };
  readonly runs: readonly JournalRun[];
  readonly machine: Machine;
}

const inFlight = { append: 1_000, gate: 256, bare: 8 } as const;

/** Measures the journal's append and the whole gate against bare INSERT; COMMIT, interleaved, each arm `seconds` long, `rounds` times. */
export async function benchJournal(options: {
  readonly seconds: number;
  readonly rounds: number;
}): Promise<JournalBench> {
  const { seconds, rounds } = options;
  const dataDir = await mkdtemp(join(tmpdir(), 'clv-bench-'));
  const [loadBefore = 0] = loadavg();
  try {
    await using server = await startChild(dataDir);
    await using database = await startEmbedded({ dataDir });
    const arm = (name: 'append' | 'gate', length = seconds): Promise<Measured> =>
      server.run({ arm: name, inFlight: inFlight[name], seconds: length });
    // A server runs for weeks: what its engine compiles in the first seconds is not measured.
    await arm('gate', 4);
    await arm('append', 2);
    const row = await prepareBare(database);
    const config = database.config('clv_app');
    const runs: JournalRun[] = [];
    for (let n = 0; n < rounds; n++) {
      const bare = await load({ arm: 'bare', config, row, clients: inFlight.bare, seconds });
      runs.push({ bare, append: await arm('append'), gate: await arm('gate') });
    }
    return summary(runs, await benchWitnessed(seconds * rounds), loadBefore);
  } finally {
    await discardEmbedded(dataDir);
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** A server of its own with three witnesses, so that they take nothing from the other arms. */
async function benchWitnessed(seconds: number): Promise<Measured> {
  const dataDir = await mkdtemp(join(tmpdir(), 'clv-bench-'));
  try {
    await using server = await startChild(dataDir, ['witnessed']);
    await server.run({ arm: 'witnessed', inFlight: 20, seconds: 3 });
    return await server.run({ arm: 'witnessed', inFlight: 20, seconds });
  } finally {
    await discardEmbedded(dataDir);
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function startChild(dataDir: string, more: readonly string[] = []) {
  const script = join(import.meta.dirname, 'journal-child.ts');
  // As `npm start` and the unit in docs/operate.md start a server.
  const child = spawn(
    process.execPath,
    ['--max-semi-space-size=64', script, dataDir, String(await freePorts()), ...more],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<string> => {
    const { value, done } = await lines.next();
    if (done === true) throw new Error('the server of the benchmark ended');
    return value;
  };
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await next();
  return {
    run: async (job: JournalJob): Promise<Measured> => {
      child.stdin.write(`${JSON.stringify(job)}\n`);
      return JSON.parse(await next());
    },
    [Symbol.asyncDispose]: async () => {
      child.stdin.end();
      await ended;
    },
  };
}

function middle(of: readonly Measured[]): Measured {
  return {
    clients: of[0]?.clients ?? 0,
    perSecond: median(of.map((one) => one.perSecond)),
    p50Ms: median(of.map((one) => one.p50Ms)),
    p99Ms: median(of.map((one) => one.p99Ms)),
    count: of.reduce((sum, one) => sum + one.count, 0),
  };
}

function summary(runs: readonly JournalRun[], witnessed: Measured, loadBefore: number): JournalBench {
  const [bare, append, gate] = [
    middle(runs.map((run) => run.bare)),
    middle(runs.map((run) => run.append)),
    middle(runs.map((run) => run.gate)),
  ];
  const ratio = round(append.perSecond / bare.perSecond);
  const gateRatio = round(gate.perSecond / bare.perSecond);
  return {
    ratio,
    gateRatio,
    holds: { append: ratio >= 6, gate: gateRatio >= 1, witnessed: witnessed.p50Ms < 250 && witnessed.p99Ms < 1_000 },
    baseline: {
      of: 'a bare INSERT with COMMIT through pg of the same row on 8 connections of the same database: the columns, bytes and keys of an entry and its body in one table',
      ...bare,
    },
    measured: { append, gate, witnessed },
    runs,
    machine: machineNow(loadBefore),
  };
}

/** The result for people. */
export function linesOfJournal({
  ratio,
  gateRatio,
  holds,
  baseline,
  measured,
  machine,
}: JournalBench): readonly string[] {
  const mark = (isHeld: boolean): string => (isHeld ? 'holds' : 'DOES NOT HOLD');
  const speed = ({ perSecond, clients, p50Ms, p99Ms }: Measured): string =>
    `${perSecond}/s with ${clients} in flight, p50 ${p50Ms} ms, p99 ${p99Ms} ms`;
  return [
    `Bare INSERT   ${speed(baseline)}`,
    `Append alone  ${speed(measured.append)}: ratio ${ratio} (at least 6: ${mark(holds.append)})`,
    `Whole gate    ${speed(measured.gate)}: ratio ${gateRatio} (at least 1: ${mark(holds.gate)})`,
    `Witnessed     p50 ${measured.witnessed.p50Ms} ms, p99 ${measured.witnessed.p99Ms} ms from acknowledgement to a quorum of three local witnesses (under 250 and 1,000: ${mark(holds.witnessed)})`,
    `Machine       load ${machine.loadBefore} before, ${machine.loadAfter} after`,
  ];
}
