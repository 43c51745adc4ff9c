import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const known = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser that tests use: `CLAIREVOIE_CHROMIUM`, else the system's; undefined when there is none. */
export function findChromium(): string | undefined {
  const chosen = process.env.CLAIREVOIE_CHROMIUM;
  if (chosen !== undefined && chosen !== '') return chosen;
  return known.find((path) => existsSync(path));
}

/** Installs Debian's Chromium when this is root on Debian and there is none. Returns the browser's path, if any. */
export function setUpChromium(): string | undefined {
  const there = findChromium();
  if (there !== undefined) return there;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  const run = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  run('update', '-qq');
  run('install', '-y', '-qq', '--no-install-recommends', 'chromium');
  return findChromium();
}

if (import.meta.main) {
  const path = setUpChromium();
  process.stdout.write(
    path === undefined
      ? 'no Chromium here: install it, or set CLAIREVOIE_CHROMIUM to its path\n'
      : `Chromium: ${path}\n`,
  );
  process.exitCode = path === undefined ? 1 : 0;
}
