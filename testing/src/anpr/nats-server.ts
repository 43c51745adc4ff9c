import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A NATS server with JetStream on a free port of 127.0.0.1, that can be killed and started again on the same port and disk. */
export interface TrialNats extends AsyncDisposable {
  readonly url: string;
  readonly isUp: boolean;
  start(): Promise<void>;
  /** SIGKILL: no time to write anything down. */
  kill(): Promise<void>;
  /** Kills it and takes its disk away: what it held is lost. */
  wipe(): Promise<void>;
}

/** Opens it, not started yet. */
export async function openTrialNats(binary: string): Promise<TrialNats> {
  const folder = await mkdtemp(join(tmpdir(), 'clv-nats-'));
  const port = await freePort();
  let child: ChildProcess | undefined;
  const kill = async (): Promise<void> => {
    const running = child;
    child = undefined;
    if (running === undefined || running.exitCode !== null) return;
    const ended = once(running, 'exit');
    running.kill('SIGKILL');
    await ended;
  };
  return {
    url: `nats://127.0.0.1:${port}`,
    get isUp() {
      return child !== undefined;
    },
    async start() {
      if (child !== undefined) return;
      child = spawn(binary, ['-a', '127.0.0.1', '-p', String(port), '-js', '-sd', join(folder, 'store')], {
        stdio: 'ignore',
      });
      const deadline = Date.now() + 20_000;
      while (!(await answers(port))) {
        if (child.exitCode !== null || Date.now() > deadline) throw new Error('the NATS server did not start');
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    kill,
    async wipe() {
      await kill();
      await rm(join(folder, 'store'), { recursive: true, force: true });
    },
    async [Symbol.asyncDispose]() {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const done = (isUp: boolean) => (): void => {
      socket.destroy();
      resolve(isUp);
    };
    socket.once('connect', done(true));
    socket.once('error', done(false));
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new TypeError('no port');
  return address.port;
}
