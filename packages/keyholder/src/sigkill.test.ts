import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { systemSeconds } from '@clairevoie/outpost';
import { expect, it } from 'vitest';
import { askKeyholder } from './ask-keyholder.ts';
import { readOwnCounts } from './own-counts.ts';
import { sampleKeyholder } from './sample-keyholder.ts';

const kills = 10;
const source = `
const { runKeyholder } = await import(process.argv[1]);
const limits = { mostOpen: 1e6, perAddressMinute: 1e6 };
const running = await runKeyholder({ folder: process.argv[2], host: '127.0.0.1', port: 0, ...limits, tell: console.error });
console.log(running.url);
`;

/** A keyholder as a process of its own, with the system's clock. */
async function started(folder: string) {
  const entry = join(import.meta.dirname, 'index.ts');
  const child = spawn(process.execPath, ['--input-type=module', '-e', source, entry, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url] = await Promise.race([
    once(createInterface(child.stdout), 'line'),
    once(child, 'exit').then(() => Promise.reject(new Error('the keyholder did not start'))),
  ]);
  return { url: String(url), child };
}

const title = `after ${kills} SIGKILLs at random moments it starts alone, and no answer was ever given that is not counted`;
it(title, { timeout: 240_000 }, async () => {
  await using sample = await sampleKeyholder({}, systemSeconds());
  let answered = 0;
  let asked = 0;
  for (let kill = 0; kill <= kills; kill += 1) {
    const { url, child } = await started(sample.folder);
    const dead = once(child, 'exit');
    const { counts } = await readOwnCounts(sample.folder, systemSeconds());
    const counted = counts.reduce((sum, one) => sum + one.answered, 0);
    expect(counted).toBeGreaterThanOrEqual(answered);
    expect(counted).toBeLessThanOrEqual(asked);
    if (kill === kills) {
      child.kill('SIGKILL');
      await dead;
      break;
    }
    setTimeout(() => child.kill('SIGKILL'), Math.random() * 300);
    for (let isAlive = true; isAlive; ) {
      sample.clock.seconds = systemSeconds();
      const accesses = [1, 2].map(() => sample.log.open(sample.transport));
      asked += accesses.length;
      const answers = await Promise.all(
        accesses.map(async (access) =>
          askKeyholder({ url, timeoutMs: 5000 }, { access: await access(), shares: [sample.sealed] }, sample.transport),
        ),
      );
      answered += answers.filter(({ is }) => is === 'given').length;
      expect(answers.map(({ is }) => is)).not.toContain('refused');
      isAlive = answers.every(({ is }) => is === 'given');
    }
    await dead;
  }
  expect(answered).toBeGreaterThan(0);
});
