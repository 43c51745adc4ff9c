import { generateSkey, parseSkey } from '@clairevoie/tlog';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replayCommand } from '../law/replay-command.ts';
import { verifyFacts, verifyLines } from '../results/verify-lines.ts';
import { type AlteringProxy, openAlteringProxy } from '../trial/altering-proxy.ts';
import { openTrialServer, type TrialServer } from '../trial/trial-server.ts';
import { readPromises } from './promises.ts';
import { verifyServer } from './verify-server.ts';

describe('a stranger who verifies a running server', () => {
  let trial: TrialServer;
  let proxy: AlteringProxy;
  beforeAll(async () => {
    trial = await openTrialServer(300);
    proxy = await openAlteringProxy(trial.server.url);
  });
  afterAll(async () => {
    await proxy?.[Symbol.asyncDispose]();
    await trial?.[Symbol.asyncDispose]();
  });
  const vkey = () => trial.server.ledger.logs.public.vkey;

  it('accepts it, and says what was checked and what cannot be seen', async () => {
    const report = await verifyServer({ url: trial.server.url, vkey: vkey() });
    expect(report).toMatchObject({ ok: true, demo: true, origin: 'trial.example/demo-public', size: 301 });
    expect(report).toMatchObject({ entriesChecked: 301, bundlesChecked: 2, tilesChecked: 3, isKeyFromServer: false });
    expect(report.entries.verdicts).toEqual({ allowed: 301 });
    expect(report.cannotSee.map(({ en }) => en).join(' ')).toMatch(/Without --since/);
  });

  it('says it in French, Dutch or English, line for line, and to programs with the same names', async () => {
    const report = await verifyServer({ url: trial.server.url });
    const [fr, nl, en] = (['fr', 'nl', 'en'] as const).map((language) => verifyLines(report, language));
    expect(fr).toContain('ACCEPTÉ.  Ce que ce contrôle ne peut voir :');
    expect(nl).toContain('Uitkomsten   301 toegestaan');
    expect([fr?.length, nl?.length]).toEqual([en?.length, en?.length]);
    // No line of English is left over.
    expect(en?.filter((line, place) => line === fr?.[place] || line === nl?.[place])).toEqual([]);
    const facts = JSON.parse(JSON.stringify(verifyFacts(report, 'nl')));
    expect(Object.keys(facts)).toEqual(Object.keys(report));
    expect(facts.cannotSee[0]).toMatch(/^DE SLEUTEL KOMT VAN DE SERVER ZELF/);
  });

  it('says loudly when the key came from the server itself', async () => {
    const report = await verifyServer({ url: `${trial.server.url}/log/public` });
    expect(report.isKeyFromServer).toBe(true);
    expect(report.cannotSee[0]?.en).toMatch(/THE KEY CAME FROM THE SERVER ITSELF/);
  });

  it('checks the headers when asked to replay an address alone, and says that nothing was decided again', async () => {
    const lines: string[] = [];
    expect(await replayCommand(trial.server.url, {}, (line) => lines.push(line))).toBe(0);
    expect(lines.join('\n')).toMatch(/^301 public headers of trial\.example\/demo-public checked: 301 allowed\n/);
    expect(lines.join('\n')).toMatch(/nothing was decided again/);
    expect(await replayCommand('http://127.0.0.1:1', {}, (line) => lines.push(line))).toBe(3);
  });

  it('accepts a log that extends the checkpoint kept from before, and the promises it gave', async () => {
    const before = await verifyServer({ url: trial.server.url, vkey: vkey() });
    const receipts = await trial.people(3);
    await trial.server.ledger.integrate();
    const promises = readPromises(receipts.map((receipt) => JSON.stringify(receipt)).join('\n'));
    const after = await verifyServer({ url: trial.server.url, vkey: vkey(), since: before.checkpoint, promises });
    expect(after).toMatchObject({ extendsSize: before.size, promises: { kept: 3, broken: [] } });
    expect(after.size).toBeGreaterThan(before.size);
  });

  it('rejects another key than the log’s', async () => {
    const stranger = await parseSkey(await generateSkey('trial.example/demo-public'));
    const { formatVkey } = await import('@clairevoie/tlog');
    const wrong = verifyServer({ url: trial.server.url, vkey: formatVkey(stranger.key) });
    await expect(wrong).rejects.toMatchObject({ code: 'tlog/signature-missing' });
  });

  it('rejects after one byte of any tile, bundle or checkpoint was changed', async () => {
    const accepted = await verifyServer({ url: proxy.url, vkey: vkey() });
    // The list of changed keys is empty: there is no byte in it.
    expect(proxy.seen.get('/log/public/keys')).toHaveLength(0);
    const parts = [...proxy.seen].filter(([, bytes]) => bytes.length > 0);
    expect(parts.map(([path]) => path.replace(/\.p\/\d+$/, '')).sort()).toEqual(
      ['checkpoint', 'tile/0/000', 'tile/0/001', 'tile/1/000', 'tile/entries/000', 'tile/entries/001'].map(
        (path) => `/log/public/${path}`,
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 255 }), async (part, place, mask) => {
        const [path, bytes] = parts[part % parts.length] ?? ['', Buffer.alloc(1)];
        proxy.alter({ path, position: place % bytes.length, mask });
        await expect(verifyServer({ url: proxy.url, vkey: vkey() })).rejects.toThrow();
      }),
      { numRuns: 200 },
    );
    proxy.alter(undefined);
    expect((await verifyServer({ url: proxy.url, vkey: vkey() })).rootHash).toBe(accepted.rootHash);
  });

  it('rejects every single changed byte of the checkpoint', async () => {
    const [path, note] = [...proxy.seen].find(([name]) => name.endsWith('/checkpoint')) ?? ['', Buffer.alloc(0)];
    for (const position of note.keys()) {
      proxy.alter({ path, position, mask: 0x01 });
      await expect(verifyServer({ url: proxy.url, vkey: vkey() }), `byte ${position}`).rejects.toThrow();
    }
    proxy.alter(undefined);
  });
});
