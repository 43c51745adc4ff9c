import { chmodSync, existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  databaseRoles,
  discardEmbedded,
  type EmbeddedDatabase,
  startEmbedded,
} from '../../../server/src/postgres/index.ts';
import { foundingOfTests } from './founding-of-tests.ts';
import { killCli, runCli } from './run-cli.ts';

describe('a real world on a database of one’s own', { timeout: 120_000 }, () => {
  let folder: string;
  let server: EmbeddedDatabase;
  let file: string;
  const dataDir = (): string => join(folder, 'world');
  const settings = (): Record<string, string> => ({
    CLAIREVOIE_DATABASE_URL: `postgres:///city?host=${server.superuserConfig().host}&user=dba&password=dba`,
    CLAIREVOIE_BASE_URL: 'https://cameras.zone.test',
    CLAIREVOIE_OIDC_ISSUER: 'https://login.zone.test:9',
    CLAIREVOIE_OIDC_CLIENT_ID: 'cameras',
  });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clv-city-'));
    chmodSync(folder, 0o711);
    // Somebody's own server: PostgreSQL without any role of ours.
    server = await startEmbedded({ dataDir: join(folder, 'server'), durability: 'none' });
    const client = new Client(server.superuserConfig());
    await client.connect();
    await client.query('drop database if exists clairevoie with (force)');
    for (const role of databaseRoles) await client.query(`drop role if exists ${role}`);
    await client.query(`create role dba login createrole password 'dba'`);
    await client.query('create database city owner dba');
    await client.end();
    file = join(folder, 'founding.json');
    await writeFile(file, JSON.stringify(foundingOfTests('https://login.zone.test:9')));
  }, 60_000);
  afterAll(async () => {
    await server?.stop();
    await discardEmbedded(join(folder, 'server'));
    await discardEmbedded(dataDir());
    await rm(folder, { recursive: true, force: true });
  });

  test('leaves no folder when the database cannot be reached', async () => {
    const nowhere = { ...settings(), CLAIREVOIE_DATABASE_URL: 'postgres://dba@127.0.0.1:1/city' };
    const ran = await runCli(['found', file, '--data-dir', dataDir()], nowhere);
    expect(ran).toMatchObject({ code: 3, stderr: expect.stringContaining('postgres/unreachable') });
    expect(existsSync(dataDir())).toBe(false);
  });

  test('is founded, goes on after a sudden end, and holds', async () => {
    const begun = (): boolean => existsSync(join(dataDir(), 'keys', 'log-control-organ.skey'));
    expect(await killCli(['found', file, '--data-dir', dataDir()], settings(), begun)).toBe('SIGKILL');
    const ran = await runCli(['found', file, '--data-dir', dataDir(), '--json'], settings());
    expect(ran, ran.stderr).toMatchObject({ code: 0 });
    // The provider of this test does not exist: that is said, and does not stop anybody.
    expect(JSON.parse(ran.stdout)).toMatchObject({ ok: true, issuerConfirmed: false, warnings: [expect.any(String)] });
    expect(await runCli(['check', '--data-dir', dataDir()], settings())).toMatchObject({ code: 0 });
  });

  test('takes no second world, and its folder starts on no other database', async () => {
    const second = await runCli(['found', file, '--data-dir', join(folder, 'second')], settings());
    expect(second.code).toBe(3);
    expect(second.stderr).toMatch(/postgres\/roles-taken|doors\/database-taken/);
    const { CLAIREVOIE_DATABASE_URL: _, ...embedded } = settings();
    const other = await runCli(['up', '--data-dir', dataDir()], embedded);
    expect(other).toMatchObject({ code: 3, stderr: expect.stringContaining('doors/journal-missing') });
  });
});
