import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A benchmark's server, running as a process group of its own. */
export interface ServerProcess {
  readonly url: string;
  readonly personId: string;
  readonly pid: number;
  /** Process id of PostgreSQL's first process. */
  readonly postmaster: number;
  /** Cameras that read plates, with their tokens. */
  readonly cameras: readonly BenchCamera[];
  /** Ends it in order. */
  stop(): Promise<void>;
  /** SIGKILL to the whole group: nothing is closed, nothing is flushed. */
  kill(): Promise<void>;
}

/** A camera of the benchmark. */
export interface BenchCamera {
  readonly number: number;
  readonly device: string;
  readonly token: string;
}

/** Starts the server and waits until its doors are open. `nodeOptions` go before the script (`--cpu-prof`). */
export async function startServerProcess(options: {
  readonly dataDir: string;
  readonly port: number;
  readonly nodeOptions?: readonly string[];
  /** A witness policy file that the server is to find. */
  readonly policyFile?: string;
  /** Reads of plates are matched against an invented list of so many entries; none unless said. */
  readonly listEntries?: number;
}): Promise<ServerProcess> {
  const script = join(import.meta.dirname, 'bench-server.ts');
  const child = spawn(
    process.execPath,
    // As `npm start` and the unit in docs/operate.md start it.
    [
      '--max-semi-space-size=64',
      ...(options.nodeOptions ?? []),
      script,
      options.dataDir,
      String(options.port),
      ...(options.policyFile === undefined && options.listEntries === undefined ? [] : [options.policyFile ?? '']),
      ...(options.listEntries === undefined ? [] : [String(options.listEntries)]),
    ],
    {
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const ended = once(child, 'exit');
  const line = await Promise.race([
    firstLine(child),
    ended.then(([code]) => Promise.reject(new Error(`the server ended with ${code}`))),
  ]);
  const ready: { url: string; personId: string; postmaster: number; cameras: readonly BenchCamera[] } =
    JSON.parse(line);
  return {
    ...ready,
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
    kill: async () => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await ended;
    },
  };
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new TypeError('the server has no output');
  for await (const line of createInterface({ input: child.stdout })) return line;
  throw new Error('the server ended before it was ready');
}

/** Two neighbouring ports that are free now: one for the server, one for its identity server. */
export async function freePorts(): Promise<number> {
  for (;;) {
    const first = createServer();
    first.listen(0, '127.0.0.1');
    await once(first, 'listening');
    const address = first.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const second = createServer();
    const isFree = await new Promise<boolean>((resolve) => {
      second.once('error', () => resolve(false));
      second.listen(port + 1, '127.0.0.1', () => resolve(true));
    });
    if (isFree) second.close();
    first.close();
    await once(first, 'close');
    if (isFree && port < 65_000) return port;
  }
}
