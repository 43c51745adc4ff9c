import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatVkey, policyHash, signRotation } from '@clairevoie/tlog';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SampleReceipt, sampleReceipt } from '../../../packages/contract/src/receipt/sample-receipt.fixture.ts';
import { madeKey } from '../trial/made-log.ts';

let folder: string;
let sample: SampleReceipt;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clv-receipt-'));
  sample = await sampleReceipt();
  await writeFile(at('receipt.tlog-proof'), sample.bytes);
  await writeFile(at('policy'), sample.policy);
  await writeFile(at('vkey'), `${sample.vkey}\n`);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const main = join(import.meta.dirname, '..', 'main.ts');

/** Runs `clairevoie verify` as a person would. */
async function run(...args: readonly string[]) {
  const child = spawn(process.execPath, [main, 'verify', ...args], { stdio: ['ignore', 'pipe', 'ignore'] });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const [code] = await once(child, 'close');
  return { code, text: Buffer.concat(chunks).toString('utf8') };
}
const verify = (...args: readonly string[]) => run(at('receipt.tlog-proof'), ...args);

describe('clairevoie verify receipt.tlog-proof', { timeout: 120_000 }, () => {
  it('accepts a receipt under a pinned policy, each check named in the language asked for', async () => {
    const hash = await policyHash(sample.policy);
    const policy = ['--policy', at('policy'), '--policy-hash', hash];
    for (const [lang, name, outcome] of [
      ['fr', 'Chemin jusqu’à la racine', 'Ce reçu est conforme'],
      ['nl', 'Pad tot de wortel', 'Dit ontvangstbewijs is conform'],
      ['en', 'Path to the root', 'This receipt holds'],
    ] as const) {
      const { code, text } = await verify('--lang', lang, ...policy);
      expect(code).toBe(0);
      for (const part of [name, outcome, hash, 'control-organ, university, ngo']) expect(text).toContain(part);
    }
    const { text: french } = await verify('--lang', 'fr', ...policy);
    expect(french).toContain('vault/open-recording  refusé par la loi  2026-11-20T09:00:00Z');
    expect(french).not.toMatch(/needs-human|\brefused\b| (yes|no|unknown|human): /);
    const { text } = await verify('--json', ...policy);
    expect(JSON.parse(text)).toMatchObject({ ok: true, outcome: 'holds', policyHash: hash, shown: { index: 5 } });
  });

  it('says without a policy what it does not know, and does not accept what nobody signed: exit 4, it is not rejected either', async () => {
    expect(await verify('--lang', 'en')).toMatchObject({
      code: 4,
      text: expect.stringContaining('anybody could have made this file'),
    });
    const keyAlone = await verify('--lang', 'en', '--vkey-file', at('vkey'));
    expect(keyAlone).toMatchObject({ code: 0, text: expect.stringContaining('not known whether outside witnesses') });
  });

  it('follows the later keys of a log from a file, for a receipt alone', async () => {
    const [old, fresh] = [await madeKey('log.example/demo-public', 20), await madeKey('log.example/demo-public', 1)];
    const statement = await signRotation(
      { origin: fresh.key.name, reason: 'planned', day: '2026-11-30' },
      { old, fresh },
    );
    await writeFile(at('keys'), `${JSON.stringify({ statement, leafIndex: 7, salt: '', content: '' })}\n`);
    await writeFile(at('old.policy'), sample.policy.replace(sample.vkey, formatVkey(old.key)));
    const policy = ['--policy', at('old.policy'), '--lang', 'nl'];
    expect((await verify(...policy)).code).toBe(1);
    expect(await verify(...policy, '--keys', at('keys'))).toMatchObject({
      code: 0,
      text: expect.stringContaining(`latere sleutel (${fresh.key.keyId})`),
    });
    expect((await run('http://127.0.0.1:1', '--keys', at('keys'))).code).toBe(2);
  });

  it('rejects a changed byte with exit 1, and with other codes a policy that is not the reader’s own, a wrong command line with exit 2', async () => {
    const bytes = Uint8Array.from(sample.bytes);
    bytes[200] = (bytes[200] ?? 0) ^ 1;
    await writeFile(at('changed.tlog-proof'), bytes);
    const changed = await run(at('changed.tlog-proof'), '--lang', 'fr', '--policy', at('policy'));
    expect(changed).toMatchObject({ code: 1, text: expect.stringContaining('Ce reçu est rejeté') });
    expect((await verify('--policy', at('policy'), '--policy-hash', `sha256:${'0'.repeat(64)}`)).code).toBe(4);
    expect((await verify('--policy', at('policy'), '--vkey-file', at('vkey'))).code).toBe(2);
    expect((await verify('--keep', at('kept'))).code).toBe(2);
    expect((await verify('--policy', at('missing'))).code).toBe(3);
  });
});
