import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** Runs `read`, or gives undefined when the process (or file) went away or is not ours to look at. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/**
 * The tick at which a process started, as text; undefined when there is none (or only its zombie).
 * With the process number it names a process for good: numbers are used again, and soon in containers.
 */
export function startTick(pid: number): string | undefined {
  const stat = attempt(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  // The command's name stands in brackets and may hold spaces and brackets itself: count from the last one.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields?.[0] === 'Z' ? undefined : fields?.[19];
}

/** The command line of a process, or undefined when there is none. */
export function commandLine(pid: number): readonly string[] | undefined {
  const line = attempt(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
  return line ? line.replace(/\0+$/, '').split('\0') : undefined;
}

/** The processes whose working folder is this one: for a cluster, its postmaster and all that it started. */
export function processesIn(folder: string): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => attempt(() => readlinkSync(`/proc/${pid}/cwd`)) === folder);
}
