import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const path = join(import.meta.dirname, '..', '..', 'package-lock.json');

interface LockedPackage {
  version?: string;
  resolved?: string;
  dev?: boolean;
  optional?: boolean;
  cpu?: string[];
  os?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

/** The lock file without the address each package was fetched from: names, versions and digests stay, no host is named. */
export function withoutHosts(lock: string): string {
  const parsed: { packages: Record<string, LockedPackage> } = JSON.parse(lock);
  for (const entry of Object.values(parsed.packages)) {
    if (entry.resolved?.startsWith('http') === true) delete entry.resolved;
  }
  return `${JSON.stringify(parsed, null, 2)}\n`;
}

/**
 * Names the optional binaries of other platforms that npm left out because this machine's registry does not hold them:
 * `npm ci` wants each optional dependency named, and fetches only those of the platform it runs on.
 */
export function withEveryPlatform(lock: string): string {
  const parsed: { packages: Record<string, LockedPackage> } = JSON.parse(lock);
  for (const entry of Object.values(parsed.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const place = `node_modules/${name}`;
      const platform = platformOf(name);
      if (parsed.packages[place] !== undefined || platform === undefined || !/^\d+\.\d+\.\d+/.test(version)) continue;
      parsed.packages[place] = { version, ...platform, optional: true, ...(entry.dev === true ? { dev: true } : {}) };
    }
  }
  parsed.packages = Object.fromEntries(Object.entries(parsed.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify(parsed, null, 2)}\n`;
}

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const processors = ['arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64'];

/** Operating system, processor and C library that the name of a binary package states; undefined when it states none. */
function platformOf(name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> | undefined {
  const words = name.split(/[/-]/);
  const os = words.find((word) => systems.includes(word));
  const cpu = words.find((word) => processors.includes(word));
  if (os === undefined || cpu === undefined) return undefined;
  const libc = words.some((word) => word.startsWith('musl')) ? ['musl'] : os === 'linux' ? ['glibc'] : undefined;
  return { os: [os], cpu: [cpu], ...(libc === undefined ? {} : { libc }) };
}

// `npm run lock`.
if (import.meta.main) writeFileSync(path, withEveryPlatform(withoutHosts(readFileSync(path, 'utf8'))));
