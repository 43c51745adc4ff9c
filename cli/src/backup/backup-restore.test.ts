import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openServer } from '@clairevoie/server';
import type { Database } from '@clairevoie/server/database';
import {
  checkJournal,
  compareRegisters,
  compareRestored,
  findRestored,
  type Queryable,
} from '@clairevoie/server/ledger';
import { formatVkey, noteSigner, parseSkey, signCheckpoint } from '@clairevoie/tlog';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createDatabase, dropDatabase } from '../../../server/src/postgres/index.ts';
import { asOwner } from '../open-database.ts';
import { openTrialServer, type TrialServer } from '../trial/trial-server.ts';
import { verifyServer } from '../verify/verify-server.ts';
import { readBackupKey } from './backup-key.ts';
import { makeBackup } from './make-backup.ts';
import { openBackup, restoreBackup } from './restore-backup.ts';

const key = Buffer.alloc(32, 5);
const at = Temporal.Instant.from('2026-11-21T12:00:00Z');

/** An empty database of this run's PostgreSQL, as a restore finds it. */
async function emptyDatabase(): Promise<Database & { readonly name: string }> {
  const cluster = inject('clairevoieTestCluster');
  const name = `restored_${randomUUID().replaceAll('-', '')}`;
  const asSuperuser = async (work: (client: Client) => Promise<void>): Promise<void> => {
    const client = new Client(cluster.superuser);
    await client.connect();
    await work(client).finally(() => client.end());
  };
  await asSuperuser((client) => createDatabase(client, { name, template: 'template0' }));
  const stop = async (): Promise<void> => undefined;
  return {
    name,
    config: (role) => ({ ...cluster.roles[role], database: name }),
    stop,
    [Symbol.asyncDispose]: () => asSuperuser((client) => dropDatabase(client, name)),
  };
}

describe('a backup', () => {
  let trial: TrialServer;
  let folder: string;
  let file: string;
  const opened: AsyncDisposable[] = [];
  const owner = <T>(work: (db: Queryable) => Promise<T>) => asOwner(trial.database, work);

  beforeAll(async () => {
    trial = await openTrialServer(30);
    folder = await mkdtemp(join(tmpdir(), 'clv-backups-'));
    file = join(folder, 'day.clvbackup');
    await mkdir(join(trial.dataDir, 'recordings', 'a'), { recursive: true });
    await writeFile(join(trial.dataDir, 'recordings', 'a', 'one.sealed'), Buffer.alloc(200_000, 9));
    await writeFile(join(trial.dataDir, 'recordings', '.incoming-x'), 'half');
    for (const secret of ['keks', 'key-store']) {
      await mkdir(join(trial.dataDir, secret), { recursive: true });
      await writeFile(join(trial.dataDir, secret, 'trial.key'), 'SECRET-OF-RECORDINGS');
    }
    await owner((db) => makeBackup({ owner: db, dataDir: trial.dataDir, file, key, now: at }));
  });
  afterAll(async () => {
    for (const one of opened) await one[Symbol.asyncDispose]();
    await trial?.[Symbol.asyncDispose]();
    await rm(folder, { recursive: true, force: true });
  });

  const restoreHere = async (from = file, withKey = key) => {
    const dataDir = await mkdtemp(join(folder, 'restored-'));
    const database = await emptyDatabase();
    opened.push(database);
    const report = await restoreBackup({
      file: from,
      key: withKey,
      dataDir,
      now: at.add({ hours: 1 }),
      startDatabase: async () => ({ ...database, [Symbol.asyncDispose]: async () => undefined }),
    });
    return { dataDir, database, report };
  };
  const open = async (restored: { readonly dataDir: string; readonly database: Database }) => {
    const world = JSON.parse(await readFile(join(restored.dataDir, 'world.json'), 'utf8'));
    return openServer({
      database: restored.database,
      dataDir: restored.dataDir,
      world,
      host: '127.0.0.1',
      port: 0,
      logLevel: 'fatal',
    });
  };
  const compare = async (restored: { readonly dataDir: string; readonly database: Database }, known: string) => {
    const { Pool } = await import('pg');
    const { openPool } = await import('@clairevoie/server/database');
    const app = openPool(restored.database.config('clv_app'), { max: 6, applicationName: 'test' });
    expect(app).toBeInstanceOf(Pool);
    try {
      return await asOwner(restored.database, (db) =>
        compareRestored({ owner: db, app, dataDir: restored.dataDir, serverName: 'trial.example', demo: true, known }),
      );
    } finally {
      await app.end();
    }
  };
  const act = { type: 'identity/register-person', organisationId: 'clairevoie-server' };
  const person = () => ({
    personId: randomUUID(),
    givenName: 'Personne',
    familyName: 'Fictive',
    language: 'fr',
    isFictional: true,
  });

  it('gives nothing in clear, and no key of a recording even to whoever holds its key', async () => {
    const sealed = await readFile(file);
    for (const text of ['register-person', 'Personne', 'PRIVATE+KEY']) expect(sealed.includes(text)).toBe(false);
    await using backup = await openBackup(file, key);
    const clear = Buffer.concat(await Array.fromAsync(backup.read(0, backup.sizeBytes)));
    expect(clear.includes('register-person')).toBe(true);
    expect(clear.includes('SECRET-OF-RECORDINGS')).toBe(false);
    expect(clear.includes('"table":"session"')).toBe(false);
    expect(clear.includes('.incoming-x')).toBe(false);
  });

  it('is refused, before anything is made, when it was cut, changed, lengthened, or is opened with another key', async () => {
    const sealed = await readFile(file);
    const damaged = join(folder, 'damaged');
    const refused = async (withKey = key) => {
      const dataDir = await mkdtemp(join(folder, 'never-'));
      let started = 0;
      const startDatabase = () => {
        started += 1;
        return Promise.reject(new Error('not to be started'));
      };
      await expect(
        restoreBackup({ file: damaged, key: withKey, dataDir, now: at, startDatabase }),
      ).rejects.toMatchObject({ code: expect.stringMatching(/^vault\//) });
      expect([started, await findRestored(dataDir)]).toEqual([0, undefined]);
    };
    for (const length of [10, 96, sealed.length - 1, sealed.length - 5_000]) {
      await copyFile(file, damaged);
      await truncate(damaged, length);
      await refused();
    }
    for (const position of [3, 40, 100, sealed.length >> 1, sealed.length - 1]) {
      const changed = Buffer.from(sealed);
      changed[position] = (changed[position] ?? 0) ^ 1;
      await writeFile(damaged, changed);
      await refused();
    }
    await writeFile(damaged, Buffer.concat([sealed, Buffer.of(0)]));
    await refused();
    await copyFile(file, damaged);
    await refused(Buffer.alloc(32, 6));
  });

  it('is restored into an empty folder only', async () => {
    const dataDir = await mkdtemp(join(folder, 'full-'));
    await writeFile(join(dataDir, 'something'), '');
    const startDatabase = () => Promise.reject(new Error('not to be started'));
    await expect(restoreBackup({ file, key, dataDir, now: at, startDatabase })).rejects.toThrow(/not empty/);
  });

  it('leaves the folder empty when this version does not know a migration that the backup had', async () => {
    const foreign = join(folder, 'foreign.clvbackup');
    const rename = (from: string, to: string) =>
      owner((db) => db.query('update migration.applied_file set sha256 = replace(sha256, $1, $2)', [from, to]));
    await rename('a', 'A');
    try {
      await owner((db) => makeBackup({ owner: db, dataDir: trial.dataDir, file: foreign, key, now: at }));
    } finally {
      await rename('A', 'a');
    }
    const dataDir = await mkdtemp(join(folder, 'left-empty-'));
    const startDatabase = () => Promise.reject(new Error('not to be started'));
    await expect(restoreBackup({ file: foreign, key, dataDir, now: at, startDatabase })).rejects.toThrow(
      /had the migration .* as this version does not know it/,
    );
    expect(await readdir(dataDir)).toEqual([]);
  });

  it('says of a file that is no key what a key is', async () => {
    await expect(readBackupKey(file)).rejects.toThrow(/holds no backup key: 64 hexadecimal digits/);
  });

  it('gives back the same journal, registers and files, and takes no act until it is compared', async () => {
    const known = (await trial.server.ledger.logs.public.checkpoint()) ?? '';
    const restored = await restoreHere();
    expect(restored.report.journal.problems).toEqual([]);
    expect(restored.report.journal.entries).toBe(31);
    expect(await readFile(join(restored.dataDir, 'recordings', 'a', 'one.sealed'))).toEqual(Buffer.alloc(200_000, 9));
    const digest =
      "select count(*)::int as n, md5(string_agg(p::text, ',' order by id)) as digest from identity.person p";
    const [before, after] = [
      await owner((db) => db.query(digest)),
      await asOwner(restored.database, (db) => db.query(digest)),
    ];
    expect(after.rows).toEqual(before.rows);
    {
      await using server = await open(restored);
      const refused = server.ledger.gate.performAsSystem({ ...act, key: randomUUID(), payload: person() });
      await expect(refused).rejects.toMatchObject({ code: 'ledger/read-only' });
      expect((await verifyServer({ url: server.url, since: known })).size).toBe(31);
    }
    expect(await compare(restored, known)).toEqual({ outcome: 'consistent', size: 31, knownSize: 31 });
    await using server = await open(restored);
    const receipt = await server.ledger.gate.performAsSystem({ ...act, key: randomUUID(), payload: person() });
    expect(receipt.verdict).toBe('allowed');
    await server.ledger.integrate();
    expect(
      (await verifyServer({ url: server.url, since: known, vkey: trial.server.ledger.logs.public.vkey })).size,
    ).toBe(32);
    expect(
      await asOwner(
        restored.database,
        async (db) => (await checkJournal({ owner: db, dataDir: restored.dataDir })).problems,
      ),
    ).toEqual([]);
  });

  it('goes on under a successor’s origin when the log is known to have been longer, and says what is lost', async () => {
    const lost = await trial.people(4);
    await trial.server.ledger.integrate();
    const known = (await trial.server.ledger.logs.public.checkpoint()) ?? '';
    const knownSize = Number(known.split('\n')[1]);
    const restored = await restoreHere();
    const result = await compare(restored, known);
    expect(result).toEqual({
      outcome: 'succeeded',
      origin: 'trial.example/demo-public/successor-1',
      restoredSize: 31,
      knownSize,
    });
    await using server = await open(restored);
    const report = await verifyServer({ url: server.url });
    expect([report.origin, report.size, report.demo]).toEqual(['trial.example/demo-public/successor-1', 1, true]);
    const { rows } = await server.ledger.reads.query<{ result: string }>(
      `select (b.groups::jsonb->'request'->>'content') as result from ledger.entry e join ledger.body b on b.entry_id = e.id where e.act = 'ledger/open-successor'`,
    );
    expect(JSON.parse(rows[0]?.result ?? '').payload).toMatchObject({
      predecessor: 'trial.example/demo-public',
      restoredSize: 31,
      knownSize,
      lostFrom: 31,
      lostTo: knownSize - 1,
    });
    // The old log's key signs no more: a lost receipt still verifies against it, and the two logs cannot be confused.
    expect(report.vkey).not.toBe(trial.server.ledger.logs.public.vkey);
    expect(lost).toHaveLength(4);
    await server.ledger.gate.performAsSystem({ ...act, key: randomUUID(), payload: person() });
    await server.ledger.integrate();
    const checked = await asOwner(restored.database, async (db) => ({
      journal: await checkJournal({ owner: db, dataDir: restored.dataDir }),
      registers: await compareRegisters(db),
    }));
    expect(checked.journal.problems).toEqual([]);
    expect(checked.registers).toEqual([]);
  });

  it('stays shut when the known checkpoint contradicts it, or was signed by somebody else', async () => {
    const restored = await restoreHere();
    const signer = await parseSkey((await readFile(join(trial.dataDir, 'keys', 'log-public.skey'), 'utf8')).trim());
    const forked = await signCheckpoint(
      { origin: signer.key.name, size: 20, rootHash: Buffer.alloc(32, 1), extensions: [] },
      [noteSigner(signer, () => 0)],
    );
    expect(await compare(restored, forked)).toMatchObject({ outcome: 'refused' });
    expect(await compare(restored, 'nothing signed\n')).toMatchObject({ outcome: 'refused' });
    expect(await findRestored(restored.dataDir)).toBeDefined();
    await using server = await open(restored);
    expect(formatVkey(signer.key)).toBe(server.ledger.logs.public.vkey);
    await expect(
      server.ledger.gate.performAsSystem({ ...act, key: randomUUID(), payload: person() }),
    ).rejects.toMatchObject({ code: 'ledger/read-only' });
  });
});
