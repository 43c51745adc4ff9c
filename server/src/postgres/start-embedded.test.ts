import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { isClairevoieError } from './clairevoie-error.ts';
import type { PostgresErrorCode } from './postgres-errors.ts';
import { commandLine, processesIn, startTick } from './process-identity.ts';
import { discardEmbedded, type EmbeddedDatabase, startEmbedded } from './start-embedded.ts';

// Each test makes clusters, with fsync: slow when other work keeps the disk busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const isRoot = process.getuid?.() === 0;
const hasCode = (code: PostgresErrorCode) => (error: unknown) => isClairevoieError(error, code);

let top: string;
let dataDir: string;
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'clv-embedded-'));
  if (isRoot) spawnableForAll(top);
  dataDir = join(top, 'data');
});
afterEach(async () => {
  await discardEmbedded(dataDir);
  rmSync(top, { recursive: true, force: true });
});

/** mkdtemp makes folders for their owner alone; the database's account passes this one. */
function spawnableForAll(folder: string): void {
  renameSync(folder, `${folder}.closed`);
  mkdirSync(folder, { mode: 0o755 });
  rmSync(`${folder}.closed`, { recursive: true });
}

async function ask(database: EmbeddedDatabase, statement: string): Promise<readonly unknown[]> {
  const client = new Client(database.config('clv_owner'));
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

/** Another process that starts the same database, runs a statement, says so and stays until it is killed. */
async function startElsewhere(statement: string): Promise<{ process: ChildProcess; postmaster: number }> {
  const program = `
    import { Client } from 'pg';
    import { startEmbedded } from ${JSON.stringify(join(import.meta.dirname, 'index.ts'))};
    const database = await startEmbedded({ dataDir: ${JSON.stringify(dataDir)} });
    const client = new Client(database.config('clv_owner'));
    await client.connect();
    await client.query(${JSON.stringify(statement)});
    console.log(database.whereabouts.pid);
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', program], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  for await (const line of createInterface({ input: child.stdout }))
    return { process: child, postmaster: Number(line) };
  throw new Error('the other process ended before it was ready');
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

test('makes a durable cluster with checksums, on a Unix socket alone', async () => {
  await using database = await startEmbedded({ dataDir });
  const names = ['fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums', 'password_encryption'];
  const settings = `select name, setting from pg_settings where name = any('{${names.join(',')},listen_addresses,TimeZone}')`;
  const rows = (await ask(database, settings)).map((row) => Object.values(row as object));
  expect(Object.fromEntries(rows)).toEqual({
    ...{ fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on', data_checksums: 'on', TimeZone: 'UTC' },
    ...{ password_encryption: 'scram-sha-256', listen_addresses: '' },
  });
  const collation = 'select datlocprovider, datlocale, pg_encoding_to_char(encoding) as encoding from pg_database';
  expect(await ask(database, `${collation} where datname = current_database()`)).toEqual([
    { datlocprovider: 'b', datlocale: 'C.UTF-8', encoding: 'UTF8' },
  ]);
  const rules = readFileSync(join(database.whereabouts.cluster, 'pg_hba.conf'), 'utf8');
  const methods = rules
    .split('\n')
    .filter((line) => /^\s*(local|host)/.test(line))
    .map((line) => line.trim().split(/\s+/).at(-1));
  expect(new Set(methods)).toEqual(new Set(['scram-sha-256']));
});

test('keeps the passwords from every other user of the machine, and leaves none of the making behind', async () => {
  await using database = await startEmbedded({ dataDir });
  const home = join(dataDir, 'postgres');
  expect(statSync(join(home, 'passwords.json')).mode & 0o777).toBe(0o600);
  expect(statSync(database.whereabouts.cluster).mode & 0o777).toBe(0o700);
  expect(readdirSync(home).filter((name) => /draft|password$/.test(name))).toEqual([]);
  const secrets = Object.values(JSON.parse(readFileSync(join(home, 'passwords.json'), 'utf8')));
  const log = join(database.whereabouts.cluster, 'log');
  const said = readdirSync(log)
    .map((name) => readFileSync(join(log, name), 'utf8'))
    .join('');
  const shown = `${said}${commandLine(database.whereabouts.pid)?.join(' ')}`;
  for (const secret of secrets) expect(shown).not.toContain(secret);
});

test('an error does not write the values of its statement into the log', async () => {
  await using database = await startEmbedded({ dataDir });
  await expect(ask(database, `select '1-ABC-234'::int`)).rejects.toThrow();
  await ask(database, 'create schema s; create table s.t (plate text primary key)');
  await expect(ask(database, `insert into s.t values ('1-ABC-234'), ('1-ABC-234')`)).rejects.toThrow();
  const log = join(database.whereabouts.cluster, 'log');
  const said = readdirSync(log)
    .map((name) => readFileSync(join(log, name), 'utf8'))
    .join('');
  expect(said).toContain('ready to accept connections');
  expect(said).not.toContain('ABC');
});

test('keeps the data over a stop, and stops its server', async () => {
  const first = await startEmbedded({ dataDir });
  await ask(first, 'create schema s; create table s.t as select 7 as n');
  const { pid, cluster } = first.whereabouts;
  await first.stop();
  await first.stop();
  expect(startTick(pid)).toBeUndefined();
  expect(processesIn(cluster)).toEqual([]);
  await using second = await startEmbedded({ dataDir });
  expect(await ask(second, 'select n from s.t')).toEqual([{ n: 7 }]);
});

test('after SIGKILL of the process that started it, the next start takes over the same server with its data', async () => {
  const { process: other, postmaster } = await startElsewhere('create schema s; create table s.t as select 7 as n');
  await kill(other);
  expect(startTick(postmaster)).toBeDefined();
  const database = await startEmbedded({ dataDir });
  expect(database.whereabouts.pid).toBe(postmaster);
  expect(await ask(database, 'select n from s.t')).toEqual([{ n: 7 }]);
  await database.stop();
  expect(startTick(postmaster)).toBeUndefined();
});

test('after SIGKILL of both the process and the server, the next start recovers the data', async () => {
  const { process: other, postmaster } = await startElsewhere('create schema s; create table s.t as select 7 as n');
  await kill(other);
  process.kill(postmaster, 'SIGKILL');
  await using database = await startEmbedded({ dataDir });
  expect(database.whereabouts.pid).not.toBe(postmaster);
  expect(await ask(database, 'select n from s.t')).toEqual([{ n: 7 }]);
});

test('a server that is killed while it is held is started again, with its data', async () => {
  await using database = await startEmbedded({ dataDir });
  await ask(database, 'create schema s; create table s.t as select 7 as n');
  const { pid } = database.whereabouts;
  process.kill(pid, 'SIGKILL');
  await vi.waitUntil(() => database.whereabouts.pid !== pid, { timeout: 20_000 });
  expect(await ask(database, 'select n from s.t')).toEqual([{ n: 7 }]);
});

test('a pid file whose number now belongs to another process does not stop the start', async () => {
  const first = await startEmbedded({ dataDir });
  await ask(first, 'create schema s; create table s.t as select 7 as n');
  const file = join(first.whereabouts.cluster, 'postmaster.pid');
  const text = readFileSync(file, 'utf8');
  await first.stop();
  writeFileSync(file, text.replace(/^\d+/, String(process.pid)));
  await using second = await startEmbedded({ dataDir });
  expect(await ask(second, 'select n from s.t')).toEqual([{ n: 7 }]);
});

test('several starts at once share one server; the last to stop ends it', async () => {
  const all = await Promise.all([1, 2, 3].map(() => startEmbedded({ dataDir })));
  const [first, ...others] = all;
  const pid = first?.whereabouts.pid ?? 0;
  expect(new Set(all.map((one) => one.whereabouts.pid))).toEqual(new Set([pid]));
  await Promise.all(others.map((one) => one.stop()));
  expect(startTick(pid)).toBeDefined();
  await expect(discardEmbedded(dataDir)).rejects.toSatisfy(hasCode('postgres/in-use'));
  await first?.stop();
  expect(startTick(pid)).toBeUndefined();
});

test('another process that lives keeps the server when this one stops', async () => {
  const { process: other, postmaster } = await startElsewhere('select 1');
  const database = await startEmbedded({ dataDir });
  await database.stop();
  expect(startTick(postmaster)).toBeDefined();
  await kill(other);
});

test('a cluster that is gone is an error, never replaced by an empty one', async () => {
  const first = await startEmbedded({ dataDir });
  await first.stop();
  const { cluster } = first.whereabouts;
  renameSync(cluster, `${cluster}.away`);
  await expect(startEmbedded({ dataDir })).rejects.toSatisfy(hasCode('postgres/cluster-missing'));
  renameSync(`${cluster}.away`, cluster);
  await using second = await startEmbedded({ dataDir });
  expect(second.whereabouts.cluster).toBe(cluster);
});

test('passwords that are gone are an error, never replaced', async () => {
  const first = await startEmbedded({ dataDir });
  await first.stop();
  rmSync(join(dataDir, 'postgres/passwords.json'));
  await expect(startEmbedded({ dataDir })).rejects.toSatisfy(hasCode('postgres/secrets-missing'));
});

test('data made to last are never opened with durability off', async () => {
  const first = await startEmbedded({ dataDir });
  await first.stop();
  const careless = startEmbedded({ dataDir, durability: 'none' });
  await expect(careless).rejects.toSatisfy(hasCode('postgres/cluster-durability'));
});

test('a data folder whose path is too long for a socket works', async () => {
  dataDir = join(top, 'a'.repeat(60), 'b'.repeat(60));
  await using database = await startEmbedded({ dataDir });
  expect(await ask(database, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('a data folder that was moved is found again', async () => {
  const first = await startEmbedded({ dataDir });
  await ask(first, 'create schema s; create table s.t as select 7 as n');
  await first.stop();
  renameSync(dataDir, `${dataDir}-moved`);
  dataDir = `${dataDir}-moved`;
  await using second = await startEmbedded({ dataDir });
  expect(await ask(second, 'select n from s.t')).toEqual([{ n: 7 }]);
});

test('discarding deletes the database wherever it lies', async () => {
  const database = await startEmbedded({ dataDir });
  await database.stop();
  await discardEmbedded(dataDir);
  expect(existsSync(database.whereabouts.cluster)).toBe(false);
  expect(existsSync(join(dataDir, 'postgres'))).toBe(false);
  await discardEmbedded(dataDir);
});
