import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const known = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser that tests use: `CLAIREVOIE_CHROMIUM`, else the system's; undefined when there is none. */
export function findChromium(): string | undefined {
  const chosen = process.env.CLAIREVOIE_CHROMIUM;
  if (chosen !== undefined && chosen !== '') return chosen;
  return known.find((path) => existsSync(path));
}

const knownNats = ['/usr/sbin/nats-server', '/usr/bin/nats-server', '/usr/local/bin/nats-server'];

/** The messaging server that tests of transmission use: `CLAIREVOIE_NATS_SERVER`, else the system's; undefined when there is none. */
export function findNatsServer(): string | undefined {
  const chosen = process.env.CLAIREVOIE_NATS_SERVER;
  if (chosen !== undefined && chosen !== '') return chosen;
  return knownNats.find((path) => existsSync(path));
}

/** Installs Debian's Chromium when this is root on Debian and there is none. Returns the browser's path, if any. */
export function setUpChromium(): string | undefined {
  return setUp('chromium', findChromium);
}

/** The same for Debian's NATS server. */
export function setUpNatsServer(): string | undefined {
  return setUp('nats-server', findNatsServer);
}

function setUp(name: string, find: () => string | undefined): string | undefined {
  const there = find();
  if (there !== undefined) return there;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  const run = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  run('update', '-qq');
  run('install', '-y', '-qq', '--no-install-recommends', name);
  return find();
}

if (import.meta.main) {
  const path = setUpChromium();
  process.stdout.write(
    path === undefined
      ? 'no Chromium here: install it, or set CLAIREVOIE_CHROMIUM to its path\n'
      : `Chromium: ${path}\n`,
  );
  const nats = setUpNatsServer();
  process.stdout.write(
    nats === undefined
      ? 'no NATS server here: install nats-server, or set CLAIREVOIE_NATS_SERVER to its path\n'
      : `NATS server: ${nats}\n`,
  );
  process.exitCode = path === undefined || nats === undefined ? 1 : 0;
}
