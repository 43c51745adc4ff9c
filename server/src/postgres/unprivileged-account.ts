import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { postgresErrors } from './postgres-errors.ts';

/** The operating system's account that PostgreSQL runs as when we are root. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** Own account first; then the distribution's for PostgreSQL; `nobody` last, for other daemons may share it. */
const preferred = ['clairevoie', 'postgres', 'nobody'] as const;

function findAccount(name: string): Account | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  if (uid === undefined || gid === undefined || Number(uid) === 0) return undefined;
  return { name, uid: Number(uid), gid: Number(gid) };
}

/**
 * The account to run PostgreSQL as: undefined when we are not root (then it runs as we do).
 * Makes the account `clairevoie` when none of the usual ones exists.
 */
export function unprivilegedAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of preferred) {
    const account = findAccount(name);
    if (account) return account;
  }
  spawnSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'clairevoie']);
  const made = findAccount('clairevoie');
  if (!made) throw postgresErrors.noUnprivilegedAccount({ tried: preferred });
  return made;
}

/**
 * Whether the account may enter this folder and every folder above it (permission bits only: an access control list
 * that grants more is not seen, so the answer errs towards no).
 */
export function mayPass(folder: string, account: Account): boolean {
  const { uid, gid, mode } = statSync(folder);
  const enters = uid === account.uid ? mode & 0o100 : gid === account.gid ? mode & 0o010 : mode & 0o001;
  if (!enters) return false;
  const above = dirname(folder);
  return above === folder || mayPass(above, account);
}
