import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const path = join(import.meta.dirname, '..', '..', 'package-lock.json');

/** The lock file without the address each package was fetched from: names, versions and digests stay, no host is named. */
export function withoutHosts(lock: string): string {
  const parsed: { packages: Record<string, { resolved?: string }> } = JSON.parse(lock);
  for (const entry of Object.values(parsed.packages)) {
    if (entry.resolved?.startsWith('http') === true) delete entry.resolved;
  }
  return `${JSON.stringify(parsed, null, 2)}\n`;
}

// `npm run lock`: npm's own switch for this (omit-lockfile-registry-resolved) loses optional packages of other platforms,
// and `npm ci` then refuses the lock.
if (import.meta.main) writeFileSync(path, withoutHosts(readFileSync(path, 'utf8')));
