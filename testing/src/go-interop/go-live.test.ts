import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseReceiptFile } from '@clairevoie/contract/receipt';
import {
  decodeBundle,
  formatTlogProof,
  formatVkey,
  makeInclusionProof,
  noteSigner,
  openCosigned,
  parseVkey,
  parseWitnessPolicy,
  readerOverLeaves,
  verifyLog,
} from '@clairevoie/tlog';
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { openAlteringProxy } from '../../../cli/src/trial/altering-proxy.ts';
import { openTrialServer } from '../../../cli/src/trial/trial-server.ts';
import { fetchFrom } from '../../../cli/src/verify/fetch-log.ts';
import { sampleEntries, sampleKey, sampleLog } from '../../../packages/tlog/src/sample-log.ts';
import { sampleWitness } from '../../../packages/witness/src/sample-witness.ts';
import { openDemoWitnesses } from '../seed/demo-witnesses.ts';
import { openTestServer } from '../server.ts';
import { until } from '../witness-trial.ts';
import { buildGoTools, type GoTools, serveFiles } from './go-tools.ts';

/** As `read` counts: each entry with its length before it. */
function digestOf(entries: readonly Uint8Array[]): string {
  const digest = createHash('sha256');
  for (const entry of entries) digest.update(`${entry.length}\n`).update(entry);
  return digest.digest('hex');
}

describe('with the Go tools on this machine', () => {
  let tools: Awaited<ReturnType<typeof buildGoTools>>;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clv-go-'));
    tools = await buildGoTools();
    if ('missing' in tools) process.stderr.write(`NOT RUN, live interoperation with Go: ${tools.missing}\n`);
  }, 900_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const goOrSkip = (context: TestContext): GoTools => {
    if ('missing' in tools) return context.skip(tools.missing);
    return tools;
  };
  const fileWith = async (name: string, content: string | Uint8Array): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  };

  it('torchwood reads the log of a running server: every entry, proofs, an earlier checkpoint', async (context) => {
    const go = goOrSkip(context);
    await using trial = await openTrialServer(300);
    const { vkey } = trial.server.ledger.logs.public;
    const url = `${trial.server.url}/log/public`;
    const policy = await fileWith('server.policy', `log ${vkey}\nquorum none\n`);
    const older = await fileWith('older', await (await fetch(`${url}/checkpoint`)).text());
    await trial.people(20);
    await trial.server.ledger.integrate();
    const found = JSON.parse(await go.run('read', ['log', url, policy, older]));
    const entries: Uint8Array[] = [];
    const ours = await verifyLog({
      fetchBytes: fetchFrom(new URL(`${url}/`)),
      vkey,
      checkLeaf: (_, entry) => void entries.push(Uint8Array.from(entry)),
    });
    expect(found).toMatchObject({
      origin: 'trial.example/demo-public',
      size: 321,
      entries: 321,
      extends: 301,
      proofs: 3,
    });
    expect(found.root).toBe(ours.rootHash);
    expect(found.digest).toBe(digestOf(entries));

    await using proxy = await openAlteringProxy(trial.server.url);
    const proxied = `${proxy.url}/log/public`;
    await go.run('read', ['log', proxied, policy]);
    const bundle = [...proxy.seen].find(([path]) => path.includes('/tile/entries/'));
    proxy.alter({ path: bundle?.[0] ?? '', position: 40, mask: 1 });
    await expect(go.run('read', ['log', proxied, policy])).rejects.toThrow(/read:/);
  });

  it('torchwood accepts our cosigned checkpoint and our receipt under a policy, and neither without the quorum', async (context) => {
    const go = goOrSkip(context);
    const cosigners = [
      noteSigner(await sampleKey('w.example/ed', 2, 'cosignature-ed25519'), () => 1_796_000_000),
      noteSigner(await sampleKey('w.example/pq', 3, 'cosignature-ml-dsa-44'), () => 1_796_000_001),
    ];
    const entries = sampleEntries(700);
    const log = await sampleLog(entries, { cosigners });
    const lines = cosigners.map(({ key }, i) => `witness w${i} ${formatVkey(key)}\n`).join('');
    const stranger = await sampleKey('w.example/other', 4, 'cosignature-ed25519');
    const both = `log ${formatVkey(log.signing.key)}\n${lines}group both all w0 w1\nquorum both\n`;
    const more = `log ${formatVkey(log.signing.key)}\n${lines}witness w2 ${formatVkey(stranger.key)}\ngroup g all w0 w1 w2\nquorum g\n`;
    const policy = await fileWith('both.policy', both);
    const tooMuch = await fileWith('three.policy', more);
    await using site = await serveFiles(log.files);
    expect(JSON.parse(await go.run('read', ['log', site.url, policy]))).toMatchObject({
      size: 700,
      verifiedSignatures: 3,
      unverifiedSignatures: 0,
      digest: digestOf(entries),
    });
    await expect(go.run('read', ['log', site.url, tooMuch])).rejects.toThrow(/policy/);

    const index = 437;
    const receipt = formatTlogProof({
      index,
      proof: await makeInclusionProof(index, 700, readerOverLeaves(log.leafHashes)),
      checkpoint: new TextDecoder().decode(log.files.get('checkpoint')),
      extra: new TextEncoder().encode('with extra'),
    });
    const file = await fileWith('receipt.tlog-proof', receipt);
    const entry = await fileWith('entry', entries[index] ?? new Uint8Array());
    expect(JSON.parse(await go.run('read', ['receipt', file, policy, entry]))).toEqual({ extra: 'with extra' });
    await expect(go.run('read', ['receipt', file, tooMuch, entry])).rejects.toThrow(/policy/);
    const other = await fileWith('other', entries[index + 1] ?? new Uint8Array());
    await expect(go.run('read', ['receipt', file, policy, other])).rejects.toThrow(/inclusion proof/);
  });

  it('torchwood accepts the cosigned checkpoint and a public receipt of a running server under its own policy', async (context) => {
    const go = goOrSkip(context);
    await using witnesses = await openDemoWitnesses(join(folder, 'witnesses'), { tell: () => undefined });
    await using trial = await openTestServer({
      seed: async () => undefined,
      scheduleEveryMs: 3_600_000,
      witnesses: witnesses.settings,
    });
    const get = async (path: string): Promise<Uint8Array> => {
      const response = await fetch(`${trial.url}${path}`);
      if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
      return new Uint8Array(await response.arrayBuffer());
    };
    const text = Buffer.from(await get('/log/witnesses/policy')).toString('utf8');
    const policy = await fileWith('demo.policy', text);
    await until(
      async () => (await openCosigned(await get('/log/public/checkpoint'), parseWitnessPolicy(text))).reached,
    );
    const found = JSON.parse(await go.run('read', ['log', `${trial.url}/log/public`, policy]));
    expect(found.entries).toBeGreaterThanOrEqual(2);
    // The log, and two keys each of at least two witnesses.
    expect(found.verifiedSignatures).toBeGreaterThanOrEqual(5);

    const bytes = await get('/log/proof/1.tlog-proof');
    const receipt = await fileWith('public.tlog-proof', bytes);
    const entry = await fileWith('header', parseReceiptFile(bytes).header);
    expect(JSON.parse(await go.run('read', ['receipt', receipt, policy, entry])).extra).toContain(
      'clairevoie.receipt/1',
    );
    const other = await fileWith('other-header', `${parseReceiptFile(bytes).header} `);
    await expect(go.run('read', ['receipt', receipt, policy, other])).rejects.toThrow(/inclusion proof/);
  });

  it('Tessera publishes what our witness cosigned, step by step, and we verify the whole', async (context) => {
    const go = goOrSkip(context);
    const made: { readonly vkey: string } = JSON.parse(
      await readFile(new URL('../../../packages/tlog/interop/go-log.json', import.meta.url), 'utf8'),
    );
    await using witness = await sampleWitness([{ vkey: made.vkey }]);
    await using running = await witness.run();
    const ed = witness.vkeys.find((vkey) => parseVkey(vkey).type === 'cosignature-ed25519') ?? '';
    // Tessera knows no log line in a policy.
    const policy = await fileWith('tessera.policy', `witness w ${ed} ${running.url}\nquorum w\n`);
    const dir = join(folder, 'tessera');
    const note = await go.run('make', [dir, policy]);
    const ours = parseWitnessPolicy(`log ${made.vkey}\nwitness w ${ed}\nquorum w\n`);
    const opened = await openCosigned(note, ours, witness.clock.seconds);
    expect(opened).toMatchObject({ reached: true, quorumAt: witness.clock.seconds });
    await using site = await serveFiles(dir);
    const report = await verifyLog({ fetchBytes: fetchFrom(new URL(`${site.url}/`)), vkey: made.vkey });
    expect(report).toMatchObject({ size: 300, entriesChecked: 300 });
    const bundle = await readFile(join(dir, 'tile/entries/001.p/44'));
    expect(Buffer.from(decodeBundle(bundle, 44)[1] ?? []).toString()).toBe('go entry 257');
  });
});
