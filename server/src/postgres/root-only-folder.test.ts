import { cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isClairevoieError } from './clairevoie-error.ts';
import { installedBinaries, usableBinaries } from './postgres-binaries.ts';
import { discardEmbedded, startEmbedded } from './start-embedded.ts';
import { unprivilegedAccount } from './unprivileged-account.ts';

// Each test makes clusters, with fsync: slow when other work keeps the disk busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const isRoot = process.getuid?.() === 0;

/** Only root has folders that PostgreSQL's account cannot enter: anybody else runs PostgreSQL as himself. */
describe.runIf(isRoot)('a data folder below a folder that only root can enter', () => {
  let closed: string;
  let dataDir: string;
  beforeEach(() => {
    closed = mkdtempSync(join(tmpdir(), 'clv-closed-')); // mode 0700, root's
    dataDir = join(closed, 'data');
  });
  afterEach(async () => {
    await discardEmbedded(dataDir);
    rmSync(closed, { recursive: true, force: true });
  });

  test('has its database elsewhere, and finds it again', async () => {
    const first = await startEmbedded({ dataDir });
    const { cluster, account } = first.whereabouts;
    expect(cluster.startsWith(closed)).toBe(false);
    expect(account).toBeDefined();
    const client = new Client(first.config('clv_owner'));
    await client.connect();
    await client.query('create schema s; create table s.t as select 7 as n');
    await client.end();
    await first.stop();

    await using second = await startEmbedded({ dataDir });
    expect(second.whereabouts.cluster).toBe(cluster);
    const again = new Client(second.config('clv_owner'));
    await again.connect();
    expect((await again.query('select n from s.t')).rows).toEqual([{ n: 7 }]);
    await again.end();
  });

  test('refuses a copy of itself: both would write one database', async () => {
    const first = await startEmbedded({ dataDir });
    await first.stop();
    const copy = join(closed, 'copy');
    cpSync(dataDir, copy, { recursive: true });
    const opened = startEmbedded({ dataDir: copy });
    await expect(opened).rejects.toSatisfy((error) => isClairevoieError(error, 'postgres/data-folder-copied'));
  });

  test('may be moved', async () => {
    const first = await startEmbedded({ dataDir });
    await first.stop();
    renameSync(dataDir, join(closed, 'moved'));
    dataDir = join(closed, 'moved');
    await using second = await startEmbedded({ dataDir });
    expect(second.whereabouts.cluster).toBe(first.whereabouts.cluster);
  });

  test('a new data folder at the path of a deleted one begins empty', async () => {
    const first = await startEmbedded({ dataDir });
    const { cluster } = first.whereabouts;
    await first.stop();
    rmSync(dataDir, { recursive: true });
    await using second = await startEmbedded({ dataDir });
    expect(second.whereabouts.cluster).not.toBe(cluster);
    rmSync(join(cluster, '..'), { recursive: true });
  });
});

describe.runIf(isRoot)('binaries that the account cannot reach, or that lack their library links', () => {
  test('are copied to where it can, once', () => {
    const closed = mkdtempSync(join(tmpdir(), 'clv-closed-'));
    const copies = join(closed, 'copies');
    try {
      const installed = installedBinaries();
      const hidden = join(closed, 'package/native');
      const isLink = (path: string) => lstatSync(path).isSymbolicLink();
      cpSync(installed.folder, hidden, { recursive: true, filter: (path) => !isLink(path) && !path.endsWith('.a') });
      mkdirSync(copies);
      const open = mkdtempSync(join(tmpdir(), 'clv-open-'));
      rmSync(open, { recursive: true });
      mkdirSync(open, { mode: 0o755 });
      try {
        const asked = { folder: hidden, version: installed.version };
        const usable = usableBinaries(unprivilegedAccount(), () => open, asked);
        expect(usable.folder).toBe(join(open, `postgresql-${installed.version}/native`));
        expect(existsSync(join(usable.folder, 'lib/libpq.so.5'))).toBe(true);
        const inode = lstatSync(usable.folder).ino;
        expect(lstatSync(usableBinaries(unprivilegedAccount(), () => open, asked).folder).ino).toBe(inode);
      } finally {
        rmSync(open, { recursive: true, force: true });
      }
    } finally {
      rmSync(closed, { recursive: true, force: true });
    }
  });
});
