import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { postgresErrors } from './postgres-errors.ts';

/**
 * Runs `work` while no other process on this machine holds the same lock.
 * The lock is an abstract Unix socket: the kernel gives it to one and takes it back when its process dies, so there is
 * no stale lock file to clean up. @throws postgres/busy after `waitMs`
 */
export async function withProcessLock<T>(
  lock: { readonly name: string; readonly folder: string; readonly waitMs?: number },
  work: () => Promise<T>,
): Promise<T> {
  const waitMs = lock.waitMs ?? 90_000;
  const giveUp = performance.now() + waitMs;
  for (;;) {
    const held = await tryHold(`\0clairevoie-${lock.name}`);
    if (held) {
      try {
        return await work();
      } finally {
        await held[Symbol.asyncDispose]();
      }
    }
    if (performance.now() > giveUp) throw postgresErrors.busy({ folder: lock.folder, waitedMs: waitMs });
    await pause(20);
  }
}

async function tryHold(path: string): Promise<AsyncDisposable | undefined> {
  const server = createServer((socket) => socket.destroy());
  const { promise, resolve, reject } = Promise.withResolvers<AsyncDisposable | undefined>();
  server.once('error', (error) =>
    'code' in error && error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
  );
  server.listen(path, () => resolve(server));
  return promise;
}
