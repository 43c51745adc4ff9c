import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openCheckpoint, parseVkey } from '@clairevoie/tlog';
import { expect, it } from 'vitest';
import { rootOf, sampleLog, sampleWitness, submit } from './sample-witness.ts';

const kills = 20;
const source = `
const { runWitness } = await import(process.argv[1]);
const limits = { perOriginMinute: 1e6, perAddressMinute: 1e6 };
const running = await runWitness({ folder: process.argv[2], host: '127.0.0.1', port: 0, ...limits, tell: console.error });
console.log(running.url);
`;

/** A witness as a process of its own, with the system's clock. */
async function started(folder: string) {
  const entry = join(import.meta.dirname, 'index.ts');
  const child = spawn(process.execPath, ['--input-type=module', '-e', source, entry, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url] = await Promise.race([
    once(createInterface(child.stdout), 'line'),
    once(child, 'exit').then(() => Promise.reject(new Error('the witness did not start'))),
  ]);
  return { url: String(url), child };
}

const title = `after ${kills} SIGKILLs at random moments it starts alone, and has never signed a second history`;
it(title, { timeout: 240_000 }, async () => {
  const log = await sampleLog();
  await using witness = await sampleWitness([log]);
  const trust = { logKeys: [parseVkey(log.vkey)], witnessKeys: witness.keys };
  /** Every head that was answered with cosignatures. */
  const signed = new Map<number, string>();
  let history: readonly string[] = [];
  /** Two ways to go on that a dishonest log submits at once. */
  let branches: readonly (readonly string[])[] = [];

  const send = async (url: string, old: number, branch: readonly string[]): Promise<number> => {
    const { status, text } = await submit(url, await log.request(old, branch.length, branch));
    if (status === 200) {
      const { witnessSignatures } = await openCheckpoint((await log.note(branch.length, branch)) + text, trust);
      expect(witnessSignatures).toHaveLength(2);
      for (const [size, root] of signed) expect(rootOf(branch, size)).toBe(root);
      signed.set(branch.length, rootOf(branch, branch.length));
      history = branch;
    }
    return status;
  };

  for (let kill = 0; kill <= kills; kill++) {
    const { url, child } = await started(witness.folder);
    const dead = once(child, 'exit');
    // What was cut off may stand or not, but one of it at most, and nothing that was answered is forgotten.
    const candidates = [history, ...branches.filter((branch) => branch.length > history.length)];
    const standing: (readonly string[])[] = [];
    for (const branch of candidates) if ((await send(url, branch.length, branch)) === 200) standing.push(branch);
    expect(standing).toHaveLength(1);
    for (const size of [...signed.keys()].slice(-3).filter((one) => one > 0)) {
      expect(await send(url, size, [...history.slice(0, size - 1), 'rewritten'])).toBe(409);
    }
    if (kill === kills) {
      child.kill('SIGKILL');
      await dead;
      break;
    }
    setTimeout(() => child.kill('SIGKILL'), Math.random() * 400);
    try {
      for (let step = 0; ; step++) {
        const old = history;
        branches = ['a', 'b'].map((name) => [...old, `kill ${kill}, step ${step}, branch ${name}`]);
        const statuses = await Promise.all(branches.map((branch) => send(url, old.length, branch)));
        expect(statuses.sort()).toEqual([200, 409]);
      }
    } catch (error) {
      if (!(error instanceof TypeError)) throw error; // the fetch of a process that is gone
    }
    await dead;
  }
  expect(signed.size).toBeGreaterThan(kills);
});
