import { spawn } from 'node:child_process';
import { chownSync, closeSync, existsSync, openSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { postgresErrors } from './postgres-errors.ts';
import { commandLine, processesIn, startTick } from './process-identity.ts';
import type { Account } from './unprivileged-account.ts';

/** A running PostgreSQL server: its first process, and where it listens. */
export interface Postmaster {
  readonly pid: number;
  readonly socketDir: string;
  readonly isReady: boolean;
}

/** How PostgreSQL is started. */
export interface Launch {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly cluster: string;
  /** Of this server alone. */
  readonly socketDir: string;
  readonly account: Account | undefined;
  /** Takes what it says before its own log is open. */
  readonly startLog: string;
}

/** The postmaster of this cluster, found through its pid file; a number that now belongs to another process is none. */
export function findPostmaster(cluster: string): Postmaster | undefined {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  // Lines: pid, data folder, start time, port, socket folder, listen address, shared memory, status.
  const [pidLine, , , , socketDir, , , status] = readFileSync(file, 'utf8').split('\n');
  const pid = Number(pidLine);
  const line = commandLine(pid);
  const isOurs = line !== undefined && basename(line[0] ?? '') === 'postgres' && line.includes(cluster);
  if (!isOurs || startTick(pid) === undefined) return undefined;
  return { pid, socketDir: socketDir ?? '', isReady: status?.trim() === 'ready' };
}

/** Whether this postmaster was started just so: same program, same settings. */
export function wasLaunchedAs(postmaster: Postmaster, launch: Launch): boolean {
  const line = commandLine(postmaster.pid);
  return line?.join('\0') === [launch.program, ...launch.arguments].join('\0');
}

/** Waits until `isDone`; false when the time is over first. */
async function waitUntil(isDone: () => boolean, withinMs: number): Promise<boolean> {
  const giveUp = performance.now() + withinMs;
  while (!isDone()) {
    if (performance.now() > giveUp) return false;
    await pause(10);
  }
  return true;
}

/**
 * Removes the pid file and the socket's lock of a server that is gone. PostgreSQL does so itself unless their number is
 * taken: by another process of the same account, or by the dead server's zombie, which stays as long as the machine's
 * first process does not reap (usual in containers). While any process of the dead server lives, they protect the data
 * and stay.
 */
function clearStaleLocks(launch: Launch): void {
  if (findPostmaster(launch.cluster) || processesIn(launch.cluster).length > 0) return;
  rmSync(join(launch.cluster, 'postmaster.pid'), { force: true });
  for (const name of readdirSync(launch.socketDir)) rmSync(join(launch.socketDir, name), { force: true });
}

/** The last words of a server: what it said before its own log was open, then the end of the log. */
function lastWords(launch: Launch): string {
  try {
    const folder = join(launch.cluster, 'log');
    const logs = existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
    const newest = logs.sort((a, b) => statSync(a).mtimeMs - statSync(b).mtimeMs).at(-1);
    const texts = [launch.startLog, ...(newest ? [newest] : [])].map((file) => readFileSync(file, 'utf8').trim());
    return texts.map((text) => text.slice(-1000)).join('\n');
  } catch {
    return 'its log cannot be read';
  }
}

/** Starts PostgreSQL and waits until it takes connections (recovery after a crash included). @throws postgres/start-failed */
export async function launchPostmaster(launch: Launch): Promise<Postmaster> {
  const { cluster, account } = launch;
  // Children of a killed postmaster notice its death and go, within moments.
  await waitUntil(() => processesIn(cluster).length === 0, 15_000);
  clearStaleLocks(launch);
  const log = openSync(launch.startLog, 'w', 0o600);
  if (account) chownSync(launch.startLog, account.uid, account.gid);
  const child = spawn(launch.program, launch.arguments, {
    ...(account && { uid: account.uid, gid: account.gid }),
    cwd: '/',
    env: { LC_ALL: 'C', TZ: 'UTC' }, // nothing of our environment: it may hold secrets
    detached: true, // Ctrl-C reaches us alone; we stop it in order
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const failure = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', () => resolve(lastWords(launch)));
  });
  child.unref();
  const ready = waitUntil(() => findPostmaster(cluster)?.isReady === true, 120_000);
  const output = await Promise.race([
    ready.then((done) => (done ? undefined : 'not ready after two minutes')),
    failure,
  ]);
  const postmaster = findPostmaster(cluster);
  if (output !== undefined || !postmaster)
    throw postgresErrors.startFailed({ cluster, output: output ?? 'it went away' });
  return postmaster;
}

/** Stops the server of this cluster: open transactions roll back, data is flushed. @throws postgres/stop-failed */
export async function stopPostmaster(cluster: string): Promise<void> {
  const postmaster = findPostmaster(cluster);
  if (!postmaster) return;
  const { pid } = postmaster;
  // The process must be gone, and its pid file too: the next start would trip over either.
  const isGone = () => startTick(pid) === undefined;
  for (const [signal, withinMs] of [
    ['SIGINT', 60_000], // fast shutdown
    ['SIGQUIT', 15_000], // immediate: recovery at the next start
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      return; // it went by itself
    }
    if (await waitUntil(isGone, withinMs)) return;
  }
  throw postgresErrors.stopFailed({ cluster, pid });
}
