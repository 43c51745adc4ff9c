import { randomUUID } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { finished } from 'node:stream/promises';
import { Client, type PoolConfig } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { ndjsonBatch, rowsOf } from './anpr/bench-reads.ts';
import { HttpLane } from './http-lane.ts';
import { type Measured, measure, quantile, round } from './measure.ts';
import type { BenchCamera } from './server-process.ts';

/*
 * The load generator of plates, as a process of its own: takes a job as JSON on standard input and answers with what it measured. Every arm
 * runs here, so that each carries the cost of a client on the same cores; batches are made before the clock runs.
 */

interface HttpJob {
  readonly arm: 'http' | 'paced';
  readonly url: string;
  readonly cameras: readonly BenchCamera[];
  readonly reads: number;
  readonly lanes: number;
  readonly seconds: number;
  /** Paced: batches a second over all lanes. */
  readonly batchesPerSecond: number;
}

interface DatabaseJob {
  readonly arm: 'copy' | 'insert';
  readonly config: PoolConfig;
  readonly reads: number;
  readonly lanes: number;
  readonly seconds: number;
}

/** What the generator is told. */
export type AnprJob = HttpJob | DatabaseJob;

// A camera sends what it has not sent before; so many different batches are made that the indexes see new plates all the time.
const different = 500;
const columns = 'recorded_at, batch, place, camera, confidence, plate, country, as_read, vehicle';

async function http(job: HttpJob): Promise<Measured> {
  const url = new URL(job.url);
  const lanes = await Promise.all(
    Array.from({ length: job.lanes }, async (_, n) => {
      const camera = job.cameras[n % job.cameras.length];
      if (camera === undefined) throw new Error('no camera');
      const bodies = Array.from({ length: Math.ceil(different / job.lanes) + 2 }, (_one, seed) =>
        ndjsonBatch({ reads: job.reads, seed: n * 1_000 + seed, device: camera.device }).toString('latin1'),
      );
      return { lane: await HttpLane.open(url), camera, bodies, sent: 0 };
    }),
  );
  const send = async (one: (typeof lanes)[number]): Promise<void> => {
    const body = one.bodies[one.sent++ % one.bodies.length] ?? '';
    const headers = `host: ${url.host}\r\ncontent-type: application/x-ndjson\r\nauthorization: Bearer ${one.camera.token}\r\nclairevoie-batch: ${randomUUID()}\r\n`;
    const answer = await one.lane.post('/api/anpr/reads', headers, body);
    if (answer.status !== 200 || !answer.body.includes(`"taken":${job.reads}`))
      throw new Error(`a batch was answered ${answer.status}: ${answer.body.toString('utf8', 0, 300)}`);
  };
  const measured = job.arm === 'http' ? await measure(lanes, job.seconds, send) : await paced(job, lanes, send);
  for (const { lane } of lanes) lane.close();
  return { ...measured, perSecond: round(measured.perSecond * job.reads) };
}

/** Sends at a set pace, whatever the answers take: a latency counts from the moment at which the batch was due. */
async function paced<Lane>(
  job: HttpJob,
  lanes: readonly Lane[],
  send: (lane: Lane) => Promise<void>,
): Promise<Measured> {
  const everyMs = 1_000 / job.batchesPerSecond;
  const started = performance.now();
  const warmUntil = started + job.seconds * 200;
  const until = warmUntil + job.seconds * 1_000;
  const latencies: number[] = [];
  await Promise.all(
    lanes.map(async (lane, n) => {
      for (let turn = 0; ; turn++) {
        const dueAt = started + (turn * lanes.length + n) * everyMs;
        if (dueAt >= until) return;
        const wait = dueAt - performance.now();
        if (wait > 0) await new Promise((resume) => setTimeout(resume, wait));
        // A timer fires late by up to a millisecond: that is the client's, not the server's.
        const from = wait > 0 ? performance.now() : dueAt;
        await send(lane);
        if (dueAt >= warmUntil) latencies.push(performance.now() - from);
      }
    }),
  );
  latencies.sort((a, b) => a - b);
  return {
    clients: lanes.length,
    perSecond: round(latencies.length / job.seconds),
    p50Ms: round(quantile(latencies, 0.5)),
    p99Ms: round(quantile(latencies, 0.99)),
    count: latencies.length,
  };
}

async function connections(job: DatabaseJob): Promise<readonly Client[]> {
  return Promise.all(
    Array.from({ length: job.lanes }, async () => {
      const client = new Client(job.config);
      await client.connect();
      return client;
    }),
  );
}

/** The same rows by COPY BINARY with the same driver into the same table, each batch committed; nothing else. */
async function copy(job: DatabaseJob): Promise<Measured> {
  const clients = await connections(job);
  const rows = Array.from({ length: different }, (_, seed) => {
    const device = 'bench-1';
    return rowsOf(ndjsonBatch({ reads: job.reads, seed: 500_000 + seed, device }), {
      camera: 1,
      device,
      number: 1 + seed,
    });
  });
  let sent = 0;
  const measured = await measure(clients, job.seconds, async (client) => {
    const stream = client.query(copyFrom(`copy anpr.plate_read (${columns}) from stdin (format binary)`));
    stream.end(rows[sent++ % rows.length]);
    await finished(stream);
  });
  for (const client of clients) await client.end();
  return { ...measured, perSecond: round(measured.perSecond * job.reads) };
}

/** One bare row with COMMIT into a table of one column: what a commit costs on this disk. */
async function insert(job: DatabaseJob): Promise<Measured> {
  const clients = await connections(job);
  const measured = await measure(clients, job.seconds, async (client) => {
    await client.query({ name: 'bare', text: 'insert into bench.commit_alone (n) values ($1)', values: [1] });
  });
  for (const client of clients) await client.end();
  return measured;
}

async function run(job: AnprJob): Promise<Measured> {
  if ('url' in job) return http(job);
  return job.arm === 'copy' ? copy(job) : insert(job);
}

process.stdout.write(JSON.stringify(await run(JSON.parse(await text(process.stdin)))));
