import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keyActs, openServer, type RunningServer, rotateKekOf, settleWorld } from '@clairevoie/server';
import { checkJournal, rebuildAndCompare, retireOldKeyOfLog, rotateKeyOfLog } from '@clairevoie/server/ledger';
import { parseNote, parseWitnessPolicy, policyHash } from '@clairevoie/tlog';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseUuid } from '../../../server/src/vault/seal/ids.ts';
import { openKekFolder } from '../../../server/src/vault/seal/key-encryption.ts';
import { createTestDatabase, type TestDatabase } from '../../../testing/src/database.ts';
import { exportLog } from '../export/export-log.ts';
import { openMonitor } from '../monitor/run-monitor.ts';
import { asOwner } from '../open-database.ts';
import { openAlteringProxy } from '../trial/altering-proxy.ts';
import { inventedPerson } from '../trial/trial-server.ts';
import { readPromises } from '../verify/promises.ts';
import { verifyServer } from '../verify/verify-server.ts';
import { ServerRunning, withLedger } from './with-ledger.ts';

describe('the key of a log', () => {
  let database: TestDatabase;
  let dataDir: string;
  const day = '2026-11-30';
  const kept: { vkeys: string[]; checkpoint: string; promises: string } = { vkeys: [], checkpoint: '', promises: '' };
  beforeAll(async () => {
    database = await createTestDatabase();
    dataDir = await mkdtemp(join(tmpdir(), 'clv-keys-'));
  });
  afterAll(async () => {
    await database?.stop();
    await rm(dataDir, { recursive: true, force: true });
  });
  const running = async <T>(work: (server: RunningServer) => Promise<T>): Promise<T> => {
    const world = await settleWorld(dataDir, {
      demo: true,
      serverName: 'keys.example',
      identityPort: null,
      createdAt: `${day}T00:00:00Z`,
    });
    await using server = await openServer({
      database,
      dataDir,
      world,
      host: '127.0.0.1',
      port: 0,
      logLevel: 'error',
      scheduleEveryMs: 3_600_000,
    });
    return await work(server);
  };
  const person = ({ ledger }: RunningServer) =>
    ledger.gate.performAsSystem({
      type: 'identity/register-person',
      key: randomUUID(),
      organisationId: 'clairevoie-server',
      payload: inventedPerson(),
    });
  const rotate = (reason: 'planned' | 'compromised') =>
    withLedger({ database, dataDir }, (ledger) => rotateKeyOfLog({ ledger, dataDir, log: 'public', reason, day }));
  const signers = async (server: RunningServer) =>
    parseNote((await server.ledger.logs.public.signed())?.note ?? '').signatures.map(({ keyId }) => keyId);
  const idOf = (vkey: string | undefined) => vkey?.split('+')[1] ?? '';
  const everythingHolds = async () => {
    const report = await asOwner(database, (owner) => checkJournal({ owner, dataDir, since: kept.checkpoint }));
    expect(report.problems).toEqual([]);
    const rebuilt = await asOwner(database, rebuildAndCompare);
    expect(rebuilt.registers.filter(({ isIdentical }) => !isIdentical)).toEqual([]);
  };

  it('is not changed under a running server', async () => {
    await running(async (server) => {
      const receipts = [await person(server), await person(server)];
      await server.ledger.integrate();
      kept.vkeys.push(server.ledger.logs.public.vkey);
      const report = await verifyServer({ url: server.url, vkey: kept.vkeys[0] ?? '' });
      kept.checkpoint = report.checkpoint;
      kept.promises = receipts.map((receipt) => JSON.stringify(receipt)).join('\n');
      await expect(rotate('planned')).rejects.toThrow(ServerRunning);
    });
  });

  it('is changed by an act: both keys sign, whoever holds either verifies, and what was promised and kept before still counts', async () => {
    const { oldVkey, newVkey } = await rotate('planned');
    expect(oldVkey).toBe(kept.vkeys[0]);
    kept.vkeys.push(newVkey);
    await expect(rotate('planned')).rejects.toMatchObject({ code: 'ledger/key-act-refused' });
    await rm(join(dataDir, 'keys', 'log-public.incoming.skey'));
    await running(async (server) => {
      await person(server);
      await server.ledger.integrate();
      expect(await signers(server)).toEqual([idOf(newVkey), idOf(oldVkey)]);
      const promises = readPromises(kept.promises);
      const byOld = await verifyServer({ url: server.url, vkey: oldVkey, since: kept.checkpoint, promises });
      expect(byOld.promises).toMatchObject({ kept: 2, broken: [] });
      expect((await verifyServer({ url: server.url, vkey: newVkey })).size).toBe(byOld.size);
    });
    await everythingHolds();
  });

  it('once retired signs nothing; its holder follows the statement in the log, and no other', async () => {
    const [old = '', now = ''] = kept.vkeys;
    await withLedger({ database, dataDir }, (ledger) => retireOldKeyOfLog({ ledger, dataDir, log: 'public' }));
    expect((await readdir(join(dataDir, 'keys'))).filter((name) => name.includes('outgoing'))).toEqual([]);
    await running(async (server) => {
      await person(server);
      await server.ledger.integrate();
      expect(await signers(server)).toEqual([idOf(now)]);
      const report = await verifyServer({ url: server.url, vkey: old, since: kept.checkpoint });
      expect(report.extendsSize).toBeGreaterThan(0);
      const to = join(dataDir, 'export');
      await exportLog({ to, url: server.url, dataDir: '', vkey: old });
      expect((await verifyServer({ url: to, vkey: old })).size).toBe(report.size);
      // A policy of before, and who follows under it.
      const text = `log ${old}\nquorum none\n`;
      const hash = await policyHash(text);
      const pinned = { policy: parseWitnessPolicy(text), hash, isPinned: true };
      expect((await verifyServer({ url: server.url, policy: pinned })).vkey).toBe(old);
      using monitor = await openMonitor({
        url: server.url,
        policy: text,
        policyHash: hash,
        folder: join(dataDir, 'm'),
      });
      expect((await monitor.look()).state).toMatchObject({ alarms: [], head: { size: report.size } });
      // Another salt: the entry does not commit to it.
      await using proxy = await openAlteringProxy(server.url);
      await verifyServer({ url: proxy.url, vkey: old });
      const keys = proxy.seen.get('/log/public/keys') ?? Buffer.alloc(0);
      const position = keys.indexOf('"salt":"') + 10;
      proxy.alter({ path: '/log/public/keys', position, mask: 0x01 });
      await expect(verifyServer({ url: proxy.url, vkey: old })).rejects.toMatchObject({ code: 'tlog/leaf-refused' });
      const refused = exportLog({ to: join(dataDir, 'none'), url: proxy.url, dataDir: '', vkey: old });
      await expect(refused).rejects.toMatchObject({ code: 'tlog/leaf-refused' });
      expect(await readdir(join(dataDir, 'none'))).toEqual([]);
    });
    await everythingHolds();
  });

  it('of a body’s key-encryption keys is replaced by an act, and the old one destroyed only behind it', async () => {
    const organisationId = randomUUID();
    const keks = await openKekFolder(join(dataDir, 'keks'));
    await keks.create(parseUuid(organisationId));
    const rotated = await withLedger({ database, dataDir, definitions: keyActs }, ({ gate }) =>
      rotateKekOf({ gate, dataDir, organisationId }),
    );
    expect(rotated).toEqual({ kekId: '000002', retired: ['000001'], rewrapped: 0 });
    expect(await keks.ids(parseUuid(organisationId))).toEqual(['000002']);
    const { rows } = await database.pool('clv_app').query(`select 1 from ledger.entry where act = 'vault/rotate-kek'`);
    expect(rows).toHaveLength(1);
    await everythingHolds();
    const nobody = withLedger({ database, dataDir, definitions: keyActs }, ({ gate }) =>
      rotateKekOf({ gate, dataDir, organisationId: randomUUID() }),
    );
    await expect(nobody).rejects.toMatchObject({ code: 'vault/kek-missing' });
  });

  it('that others may have is replaced at once: its holders are told, and those of the new one read the whole log', async () => {
    const [, old = ''] = kept.vkeys;
    const { newVkey } = await rotate('compromised');
    await running(async (server) => {
      await person(server);
      await server.ledger.integrate();
      expect(await signers(server)).toEqual([idOf(newVkey)]);
      await expect(verifyServer({ url: server.url, vkey: old })).rejects.toMatchObject({
        code: 'tlog/key-compromised',
      });
      expect((await verifyServer({ url: server.url, vkey: newVkey })).entriesChecked).toBeGreaterThan(8);
    });
    await everythingHolds();
    expect(await readFile(join(dataDir, 'keys', 'log-public.skey'), 'utf8')).toContain(idOf(newVkey));
  });
});
