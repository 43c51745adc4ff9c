import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const main = join(import.meta.dirname, '../../../cli/src/main.ts');

/** What a command came to. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

type Environment = Readonly<Record<string, string>>;

/** Settings of this process that must not leak into a command under test. */
function environment(own: Environment): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(CLAIREVOIE_|VITEST|NODE_OPTIONS)/.test(name));
  return { ...Object.fromEntries(kept), ...own };
}

/** Runs `clairevoie` as a process of its own, to its end. */
export async function runCli(args: readonly string[], own: Environment = {}): Promise<Ran> {
  const child = spawn(process.execPath, [main, ...args], { env: environment(own), stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (bytes) => {
    said.stdout += String(bytes);
  });
  child.stderr.on('data', (bytes) => {
    said.stderr += String(bytes);
  });
  const [code] = await once(child, 'close');
  return { code: Number(code), ...said };
}

/** Runs `clairevoie` until `isTime` says so, and then kills it as a power cut would. */
export async function killCli(
  args: readonly string[],
  own: Environment,
  isTime: () => boolean,
): Promise<NodeJS.Signals | null> {
  const child = spawn(process.execPath, [main, ...args], { env: environment(own), stdio: 'ignore' });
  const closed = once(child, 'close');
  const look = setInterval(() => {
    if (isTime()) child.kill('SIGKILL');
  }, 20);
  const [, signal] = await closed;
  clearInterval(look);
  return signal;
}

/** Starts `clairevoie up` and waits until it says that it is there; disposing of it stops it in order. */
export async function startUp(
  args: readonly string[],
  own: Environment,
): Promise<AsyncDisposable & { said(): string }> {
  const child = spawn(process.execPath, [main, 'up', ...args], {
    env: environment(own),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const closed = once(child, 'close');
  await new Promise<void>((ready, failed) => {
    const hear = (bytes: unknown): void => {
      said += String(bytes);
      if (said.includes('\nStop ')) ready();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void closed.then(([code]) => failed(new Error(`clairevoie up ended with ${String(code)}: ${said}`)));
  });
  return {
    said: () => said,
    async [Symbol.asyncDispose]() {
      if (child.exitCode === null) child.kill('SIGTERM');
      await closed;
    },
  };
}
