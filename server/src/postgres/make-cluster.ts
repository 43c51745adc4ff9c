import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EmbeddedLocation, ensureOwnFolder, recordInitialised } from './embedded-location.ts';
import { postgresErrors } from './postgres-errors.ts';
import { syncFolder } from './write-durably.ts';

/** The major version whose data folders these binaries read. */
const wantedVersion = '18';

/** Makes a folder of the database's account, closed to everyone else; fails when there is anything of that name. */
export function makeAccountFolder(folder: string, location: EmbeddedLocation): void {
  // NOTE: not `recursive`, which accepts a link that somebody put there, and root would give away what it leads to
  mkdirSync(folder, { mode: 0o700 });
  if (location.account) chownSync(folder, location.account.uid, location.account.gid);
}

/**
 * Makes the cluster when the data folder has none yet: in a draft folder, renamed when complete, so that a crash in
 * between leaves nothing half-made. @throws postgres/cluster-missing, postgres/cluster-version, postgres/initdb-failed
 */
export async function ensureCluster(
  location: EmbeddedLocation,
  using: { readonly binaries: string; readonly superuserPassword: string },
): Promise<void> {
  const { cluster } = location;
  if (!existsSync(cluster)) {
    if (location.isInitialised) throw postgresErrors.clusterMissing({ cluster });
    await initialise(location, using);
  }
  const found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (found !== wantedVersion) throw postgresErrors.clusterVersion({ cluster, found, wanted: wantedVersion });
  if (!location.isInitialised) recordInitialised(location);
}

async function initialise(
  location: EmbeddedLocation,
  using: { readonly binaries: string; readonly superuserPassword: string },
): Promise<void> {
  const { base, cluster, account } = location;
  if (base !== location.home) ensureOwnFolder(base, 0o711);
  const draft = join(base, 'cluster.draft');
  const passwordFile = join(base, 'initdb.password');
  rmSync(draft, { recursive: true, force: true });
  rmSync(passwordFile, { force: true });
  makeAccountFolder(draft, location);
  writeFileSync(passwordFile, using.superuserPassword, { mode: 0o600, flag: 'wx' });
  if (account) chownSync(passwordFile, account.uid, account.gid);
  try {
    await runInitdb(location, { program: join(using.binaries, 'bin/initdb'), draft, passwordFile });
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(draft, cluster);
  syncFolder(base);
}

async function runInitdb(
  location: EmbeddedLocation,
  run: { readonly program: string; readonly draft: string; readonly passwordFile: string },
): Promise<void> {
  const { account } = location;
  const asked = [
    ...['-D', run.draft, '--username=postgres', '--auth=scram-sha-256', `--pwfile=${run.passwordFile}`],
    ...['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    ...['--data-checksums', '--no-instructions', ...(location.durability === 'none' ? ['--no-sync'] : [])],
  ];
  const child = spawn(run.program, asked, {
    ...(account && { uid: account.uid, gid: account.gid }),
    cwd: '/',
    env: { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const [status] = await once(child, 'close');
  if (status !== 0)
    throw postgresErrors.initdbFailed({ cluster: location.cluster, output: output.trim().slice(-2000) });
}
