import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { holdLock, makeFolder, writeDurably } from '@clairevoie/outpost';
import { MonitorFault } from './monitor-error.ts';
import { type ClosedWeek, digestOf, formatState, type MonitorState, parseState } from './monitor-state.ts';
import type { WeekCounts } from './week-counts.ts';

/** Reads what a monitor left in its folder; undefined when it never wrote there. */
export async function readState(folder: string): Promise<MonitorState | undefined> {
  const path = join(folder, 'state.json');
  const text = await textIfThere(path);
  return text === undefined ? undefined : parseState(text, path);
}

/** The counts of a closed week, as its line in the state names them. */
export async function readWeek(folder: string, closed: ClosedWeek): Promise<WeekCounts> {
  const path = weekPath(folder, closed.week);
  const text = await textIfThere(path);
  if (text === undefined || digestOf(text) !== closed.sha256) throw new MonitorFault('monitor/state-unreadable', path);
  // Edge: the digest in the state says that this program wrote exactly this.
  return JSON.parse(text) as WeekCounts;
}

/** The folder of a monitor while it runs: one process at a time. */
export interface StateFolder extends Disposable {
  readonly folder: string;
  /** Puts the counts of a closed week on the disk, before the state that names them. */
  writeWeek(counts: WeekCounts): Promise<ClosedWeek>;
  /** Replaces the state whole; on return it is on the disk. */
  write(state: MonitorState): Promise<void>;
}

/** Opens, or makes, the folder of a monitor and locks it until disposed of or until the process ends. */
export async function openStateFolder(folder: string): Promise<StateFolder> {
  await makeFolder(folder);
  await makeFolder(join(folder, 'weeks'));
  let lock: Disposable | undefined = holdLock(
    join(folder, 'run.lock'),
    (_, cause) => new MonitorFault('monitor/already-running', folder, { cause }),
  );
  return {
    folder,
    async writeWeek(counts) {
      const text = `${JSON.stringify(counts)}\n`;
      await writeDurably(weekPath(folder, counts.week), text);
      return { week: counts.week, first: counts.first, end: counts.end, sha256: digestOf(text) };
    },
    write: (state) => writeDurably(join(folder, 'state.json'), formatState(state)),
    [Symbol.dispose]: () => {
      lock?.[Symbol.dispose]();
      lock = undefined;
    },
  };
}

const weekPath = (folder: string, week: string): string => join(folder, 'weeks', `${week}.json`);

async function textIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
