import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatVkey, noteSigner } from './index.ts';
import { sampleEntries, sampleKey, sampleLog, serve } from './sample-log.ts';

const found = process.getBuiltinModule;

afterEach(() => {
  process.getBuiltinModule = found;
  vi.resetModules();
});

/** The package as a browser loads it: the same files, in a world without node:crypto. */
async function loadWithoutNode() {
  Reflect.set(process, 'getBuiltinModule', undefined);
  vi.resetModules();
  return import('./index.ts');
}

describe('in a browser', () => {
  it('verifies a log and both kinds of cosignature without node:crypto', async () => {
    const witnesses = [
      noteSigner(await sampleKey('w.example/1', 2, 'cosignature-ed25519'), () => 7),
      noteSigner(await sampleKey('w.example/2', 3, 'cosignature-ml-dsa-44'), () => 8),
    ];
    const log = await sampleLog(sampleEntries(300), { cosigners: witnesses });
    const browser = await loadWithoutNode();
    const report = await browser.verifyLog({
      fetchBytes: serve(log.files),
      vkey: formatVkey(log.signing.key),
      witnessVkeys: witnesses.map(({ key }) => formatVkey(key)),
    });
    expect(report.entriesChecked).toBe(300);
    expect(report.opened.witnessSignatures.map(({ timestampSeconds }) => timestampSeconds)).toEqual([7, 8]);
  });

  it('makes the same hashes and Ed25519 signatures, and says that it cannot sign with ML-DSA-44', async () => {
    const here = await import('./index.ts');
    const seed = new Uint8Array(32).fill(5);
    const skey = await here.generateSkey('a.example', 'ed25519', seed);
    const note = await here.signNote('text\n', [here.noteSigner(await here.parseSkey(skey), () => 0)]);
    const browser = await loadWithoutNode();
    expect(browser.sha256).not.toBe(here.sha256);
    expect(browser.hashLeaf(seed)).toEqual(here.hashLeaf(seed));
    expect(await browser.generateSkey('a.example', 'ed25519', seed)).toBe(skey);
    expect(await browser.signNote('text\n', [browser.noteSigner(await browser.parseSkey(skey), () => 0)])).toBe(note);
    await expect(browser.generateSkey('a.example', 'cosignature-ml-dsa-44', seed)).rejects.toMatchObject({
      code: 'tlog/algorithm-unavailable',
    });
  });

  it('imports nothing from Node and nothing from elsewhere', () => {
    const folder = new URL('.', import.meta.url);
    const sources = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
    expect(sources.length).toBeGreaterThan(20);
    for (const name of sources) {
      const imports = readFileSync(new URL(name, folder), 'utf8').matchAll(/\bfrom '([^']+)'/g);
      for (const [, from] of imports) expect(from, name).toMatch(/^\.\//);
    }
  });
});
