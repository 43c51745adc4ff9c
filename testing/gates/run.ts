import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setUpChromium, setUpNatsServer } from './setup-tools.ts';

const root = join(import.meta.dirname, '..', '..');
const bin = join(root, 'node_modules', '.bin');
const artefacts = join(root, 'artefacts');
rmSync(artefacts, { recursive: true, force: true });
mkdirSync(artefacts, { recursive: true });

interface Gate {
  readonly name: string;
  readonly command: readonly string[];
  /** Where a vitest run leaves its counts; a gate without one counts as one test. */
  readonly counts?: string;
}

let passed = 0;
let failed = 0;
let skipped = 0;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

function run(gate: Gate): Promise<void> {
  return new Promise((resolve) => {
    const started = performance.now();
    const [command = '', ...args] = gate.command;
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, PATH: `${bin}:${process.env.PATH}`, FORCE_COLOR: '0' },
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('close', (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      say(`${code === 0 ? 'ok  ' : 'FAIL'} ${gate.name} (${seconds} s)`);
      count(gate, code === 0);
      if (code !== 0) say(Buffer.concat(chunks).toString('utf8').slice(-20_000));
      resolve();
    });
  });
}

function count(gate: Gate, ok: boolean): void {
  if (gate.counts === undefined) {
    if (ok) passed += 1;
    else failed += 1;
    return;
  }
  try {
    const report: { numPassedTests: number; numFailedTests: number; numPendingTests: number; success: boolean } =
      JSON.parse(readFileSync(gate.counts, 'utf8'));
    passed += report.numPassedTests;
    failed += report.numFailedTests;
    skipped += report.numPendingTests;
    // A suite that failed to load has no failed test of its own, yet it failed.
    if (!ok && report.numFailedTests === 0) failed += 1;
  } catch {
    failed += 1;
  }
}

async function inOrder(...gates: readonly Gate[]): Promise<void> {
  for (const gate of gates) await run(gate);
}

const vitest = (name: string, config: string): Gate => {
  const counts = join(artefacts, `${name}.json`);
  return {
    name,
    command: [
      'vitest',
      'run',
      '--config',
      config,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${counts}`,
    ],
    counts,
  };
};

const chromium = setUpChromium();
if (chromium === undefined) {
  say('SKIPPED browser tests: no Chromium here. `npm run setup:tools` installs it, or set CLAIREVOIE_CHROMIUM.');
  skipped += 1;
}
if (setUpNatsServer() === undefined)
  // Counted by the test runner, which leaves them out.
  say(
    'SKIPPED tests with NATS: no nats-server here. `npm run setup:tools` installs it, or set CLAIREVOIE_NATS_SERVER.',
  );
await run({ name: 'web build', command: ['npm', 'run', 'build:web'] });
await Promise.all([
  inOrder(
    { name: 'types', command: ['tsc', '--noEmit', '-p', 'tsconfig.json'] },
    { name: 'dead code', command: ['knip'] },
  ),
  inOrder(
    { name: 'lint', command: ['biome', 'check', '.'] },
    {
      name: 'walls',
      command: [
        'depcruise',
        '--config',
        '.dependency-cruiser.cjs',
        'packages',
        'server',
        'cli',
        'testing',
        'web',
        'e2e',
      ],
    },
  ),
]);
// No face recognition in this house or in what it depends on: our own scanner reads both.
await run({ name: 'no face (own tree and dependencies)', command: ['node', 'testing/gates/scan-ourselves.ts'] });
await run(vitest('unit, property and database tests', 'vitest.config.ts'));
if (chromium !== undefined) await run(vitest('browser tests', 'e2e/vitest.config.ts'));

say(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed === 0 ? 0 : 1;
