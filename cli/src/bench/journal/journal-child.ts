import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openServer, settleWorld } from '@clairevoie/server';
import { openPool, startEmbedded } from '@clairevoie/server/database';
import { openDemoWitnesses } from '@clairevoie/testing';
import { type Measured, measure, quantile, round } from '../measure.ts';
import { openAppendAlone } from './append-alone.ts';

/*
 * The server of `bench journal`, as a process of its own: a demonstration on a real, durable embedded database. It takes one job a
 * line on standard input and answers each with a line.  journal-child.ts <data folder> <port> [witnessed]
 */

/** What it is told. */
export interface JournalJob {
  /** `witnessed`: `inFlight` acts a second, each timed from its acknowledgement to a checkpoint with a quorum that covers it. */
  readonly arm: 'append' | 'gate' | 'witnessed';
  readonly inFlight: number;
  readonly seconds: number;
}

const [dataDir = '', portText = '', withWitnesses] = process.argv.slice(2);
const port = Number(portText);
const onError = (error: unknown): void => void process.stderr.write(`${String(error)}\n`);

const world = await settleWorld(dataDir, {
  demo: true,
  serverName: 'bench.clairevoie.invalid',
  identityPort: port + 1,
  createdAt: Temporal.Now.instant().toString(),
});
const database = await startEmbedded({ dataDir });
// Three in this process, on this machine and disk: the time they take is taken from the server too.
const witnesses =
  withWitnesses === undefined
    ? undefined
    : await openDemoWitnesses(join(dataDir, 'witnesses'), { tell: (line) => void process.stderr.write(`${line}\n`) });
const server = await openServer({
  ...(witnesses === undefined ? {} : { witnesses: witnesses.settings }),

  database,
  dataDir,
  world,
  host: '127.0.0.1',
  port,
  logLevel: 'error',
  scheduleEveryMs: 3_600_000,
});
const { ledger } = server;

/** The lightest act that changes a register, decided, with its change and its entry. */
async function registerPerson(): Promise<string> {
  const payload = {
    personId: randomUUID(),
    givenName: 'Personne',
    familyName: 'Fictive',
    language: 'fr',
    isFictional: true,
  };
  const type = 'identity/register-person';
  const { verdict, entryId } = await ledger.gate.performAsSystem({
    type,
    key: randomUUID(),
    organisationId: 'clairevoie-server',
    payload,
  });
  if (verdict !== 'allowed') throw new Error(`an act was ${verdict}`);
  return entryId;
}

/** Acts at an even pace; how long after its acknowledgement each was in a checkpoint with a quorum. */
async function untilWitnessed({ inFlight: perSecond, seconds }: JournalJob): Promise<Measured> {
  const waiting = new Map<string, number>();
  const took: number[] = [];
  const covered = async (): Promise<void> => {
    const size = (await ledger.logs.public.cosigned())?.size ?? 0;
    const seenAt = performance.now();
    const { rows } = await ledger.reads.query<{ id: string; leaf_index: number | null }>(
      'select id, leaf_index from ledger.placed_entry where id = any($1::uuid[])',
      [[...waiting.keys()]],
    );
    for (const { id, leaf_index: index } of rows) {
      const acknowledgedAt = waiting.get(id);
      if (acknowledgedAt === undefined || index === null || index >= size) continue;
      waiting.delete(id);
      took.push(seenAt - acknowledgedAt);
    }
  };
  const until = performance.now() + seconds * 1_000;
  for (let n = 0; performance.now() < until || waiting.size > 0; n++) {
    if (performance.now() < until) void registerPerson().then((id) => waiting.set(id, performance.now()), onError);
    await Promise.all([covered(), new Promise((resume) => setTimeout(resume, 1_000 / perSecond))]);
    if (n > seconds * perSecond * 20) throw new Error(`${waiting.size} acts were never witnessed`);
  }
  took.sort((a, b) => a - b);
  return {
    clients: perSecond,
    perSecond: round(took.length / seconds),
    p50Ms: round(quantile(took, 0.5)),
    p99Ms: round(quantile(took, 0.99)),
    count: took.length,
  };
}

async function run(job: JournalJob): Promise<Measured> {
  const { arm, inFlight, seconds } = job;
  if (arm === 'witnessed') return untilWitnessed(job);
  const lanes = Array.from({ length: inFlight }, (_, lane) => lane);
  if (arm === 'gate') return measure(lanes, seconds, async () => void (await registerPerson()));
  const pool = openPool(database.config('clv_app'), {
    max: 4,
    applicationName: 'clairevoie bench',
    onIdleError: onError,
  });
  try {
    await using journal = await openAppendAlone({ pool, dataDir, ledger, onError });
    return await measure(lanes, seconds, () => journal.append());
  } finally {
    await pool.end();
  }
}

await registerPerson();
process.stdout.write(`${JSON.stringify({ url: server.url })}\n`);
for await (const line of createInterface({ input: process.stdin })) {
  const job: JournalJob = JSON.parse(line);
  const measured = await run(job);
  // What was appended beside the gate goes into the tree before the next arm begins, not during it.
  await ledger.integrate();
  process.stdout.write(`${JSON.stringify(measured)}\n`);
}
await server[Symbol.asyncDispose]();
await witnesses?.[Symbol.asyncDispose]();
await database.stop();
