import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import { openServer, settleWorld } from '@clairevoie/server';
import { openPool, startEmbedded } from '@clairevoie/server/database';
import { type Measured, measure } from '../measure.ts';
import { openAppendAlone } from './append-alone.ts';

/*
 * The server of `bench journal`, as a process of its own: a demonstration on a real, durable embedded database. It takes one job a
 * line on standard input and answers each with a line.  journal-child.ts <data folder> <port>
 */

/** What it is told. */
export interface JournalJob {
  readonly arm: 'append' | 'gate';
  readonly inFlight: number;
  readonly seconds: number;
}

const [dataDir = '', portText = ''] = process.argv.slice(2);
const port = Number(portText);
const onError = (error: unknown): void => void process.stderr.write(`${String(error)}\n`);

const world = await settleWorld(dataDir, {
  demo: true,
  serverName: 'bench.clairevoie.invalid',
  identityPort: port + 1,
  createdAt: Temporal.Now.instant().toString(),
});
const database = await startEmbedded({ dataDir });
const server = await openServer({
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
async function registerPerson(): Promise<void> {
  const payload = {
    personId: randomUUID(),
    givenName: 'Personne',
    familyName: 'Fictive',
    language: 'fr',
    isFictional: true,
  };
  const type = 'identity/register-person';
  const { verdict } = await ledger.gate.performAsSystem({
    type,
    key: randomUUID(),
    organisationId: 'clairevoie-server',
    payload,
  });
  if (verdict !== 'allowed') throw new Error(`an act was ${verdict}`);
}

async function run({ arm, inFlight, seconds }: JournalJob): Promise<Measured> {
  const lanes = Array.from({ length: inFlight }, (_, lane) => lane);
  if (arm === 'gate') return measure(lanes, seconds, registerPerson);
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
await database.stop();
