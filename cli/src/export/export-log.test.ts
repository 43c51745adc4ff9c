import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportLines } from '../results/export-lines.ts';
import { openTrialServer, type TrialServer } from '../trial/trial-server.ts';
import { readPromises } from '../verify/promises.ts';
import { verifyServer } from '../verify/verify-server.ts';
import { exportLog, exportStored } from './export-log.ts';

/** A web server that knows nothing of logs: the bytes of a folder, or 404. */
async function servePlainly(folder: string) {
  const asked: string[] = [];
  const http = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/^\/copies\//, '');
    asked.push(path);
    readFile(join(folder, path)).then(
      (bytes) => response.writeHead(200).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const address = http.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/copies/`,
    asked,
    async [Symbol.asyncDispose]() {
      http.closeAllConnections();
      http.close();
      await once(http, 'close');
    },
  };
}

describe('the export of a log', () => {
  let trial: TrialServer;
  let folder: string;
  beforeAll(async () => {
    trial = await openTrialServer(300);
    folder = await mkdtemp(join(tmpdir(), 'clv-export-'));
  });
  afterAll(async () => {
    await trial?.[Symbol.asyncDispose]();
    await rm(folder, { recursive: true, force: true });
  });
  const vkey = () => trial.server.ledger.logs.public.vkey;
  const to = (name: string) => join(folder, name);

  it('is verified as a folder, as a file: address and behind a web server that knows nothing of logs', async () => {
    const report = await exportLog({ to: to('a'), url: trial.server.url, dataDir: '', vkey: vkey() });
    expect(report).toMatchObject({ size: 301, sizeBefore: 0, tilesWritten: 3, bundlesWritten: 2, demo: true });
    await using plain = await servePlainly(to('a'));
    for (const where of [to('a'), pathToFileURL(to('a')).href, plain.url]) {
      const verified = await verifyServer({ url: where, vkey: vkey() });
      expect(verified, where).toMatchObject({ ok: true, size: 301, entriesChecked: 301, origin: report.origin });
    }
    expect(plain.asked).toContain('tile/entries/001.p/45');
  });

  it('goes on where it stands, and writes no full tile twice', async () => {
    const at = to('b');
    await exportLog({ to: at, url: trial.server.url, dataDir: '' });
    const full = await stat(join(at, 'tile/0/000'));
    await trial.people(3);
    await trial.server.ledger.integrate();
    const again = await exportLog({ to: at, url: trial.server.url, dataDir: '', vkey: vkey() });
    const [fr, nl, en] = (['fr', 'nl', 'en'] as const).map((language) => exportLines(again, language));
    expect(fr?.[3]).toMatch(/^État signé {3}\d+ inscriptions, racine .* ; il prolonge les \d+ qui s’y trouvaient$/);
    expect(nl?.at(-1)).toMatch(/^Controleren {2}npx clairevoie verify /);
    expect([fr?.length, nl?.length]).toEqual([en?.length, en?.length]);
    expect(en?.filter((line, place) => line === fr?.[place] || line === nl?.[place])).toEqual([]);
    expect(again.size).toBeGreaterThan(again.sizeBefore);
    expect(again.sizeBefore).toBeGreaterThanOrEqual(301);
    expect((await stat(join(at, 'tile/0/000'))).mtimeMs).toBe(full.mtimeMs);
    expect((await verifyServer({ url: at, vkey: vkey() })).size).toBe(again.size);
    expect((await readdir(at, { recursive: true })).filter((name) => name.endsWith('.draft'))).toEqual([]);
  });

  it('refuses a source that contradicts the copy', async () => {
    const at = to('c');
    await exportLog({ to: at, url: trial.server.url, dataDir: '' });
    await using other = await openTrialServer(300);
    // The same name and another key: to a copier who trusts the source’s own key it is another log.
    await expect(exportLog({ to: at, url: other.server.url, dataDir: '' })).rejects.toMatchObject({
      code: 'tlog/signature-missing',
    });
    await expect(exportLog({ to: at, url: other.server.url, dataDir: '', vkey: vkey() })).rejects.toMatchObject({
      code: 'tlog/signature-missing',
    });
    expect((await readFile(join(at, 'vkey'), 'utf8')).trim()).toBe(vkey());
  });

  it('says on its page what it is, in three languages, and runs no script', async () => {
    const page = await readFile(join(to('a'), 'index.html'), 'utf8');
    for (const said of ['DÉMONSTRATION', 'DEMONSTRATIE', 'DEMONSTRATION', 'lang="nl"', vkey()])
      expect(page).toContain(said);
    expect(page).not.toContain('<script');
  });

  it('keeps promises out of what is published, and writes them elsewhere when asked', async () => {
    const names = await readdir(to('a'), { recursive: true });
    expect(names.filter((name) => /promise/.test(name))).toEqual([]);
    await expect(
      exportLog({ to: to('d'), dataDir: trial.dataDir, promises: join(to('d'), 'promises.ndjson') }),
    ).rejects.toThrow(/tell the time of each act/);
  });

  it('is made from database and data folder as from the server, with the promises of the public log beside it', async () => {
    await trial.server.ledger.integrate();
    const promises = to('promises.ndjson');
    const db = trial.server.ledger.reads;
    const report = await exportStored(db, { to: to('e'), dataDir: trial.dataDir, vkey: vkey(), promises });
    const kept = readPromises(await readFile(promises, 'utf8'));
    const verified = await verifyServer({ url: to('e'), vkey: vkey(), promises: kept });
    expect(verified).toMatchObject({ size: report.size, promises: { kept: report.size, broken: [] } });
    expect((await stat(promises)).mode & 0o077).toBe(0);
  });
});
