import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { isReadAgain } from '@clairevoie/contract';
import { attestErrors } from './attest-error.ts';
import { type FileStamp, type FoundFile, stampOf, walkFiles } from './walk-files.ts';

/** What a node remembers of a file: as it stood when it was read, its SHA-256, and the day of that reading. */
export interface KnownFile {
  readonly stamp: FileStamp;
  readonly sha256: string;
  readonly readOn: string;
}

/** How a folder is measured. */
export interface MeasurePlan {
  readonly folder: string;
  readonly known: ReadonlyMap<string, KnownFile>;
  /** Day of this run, and of the run before. */
  readonly day: string;
  readonly lastRunOn: string | undefined;
  /** Root hash of a checkpoint; absent: everything is read. */
  readonly challenge?: string;
}

/** What a folder measures. */
export interface Measured {
  readonly filesRoot: string;
  readonly fileCount: number;
  readonly sizeBytes: number;
  /** Files whose bytes were read in this run. */
  readonly readAgain: number;
  readonly oldestReadOn: string;
  readonly files: ReadonlyMap<string, KnownFile>;
  /** Files that are not what was known of them. */
  readonly changed: readonly string[];
  /** Files whose bytes changed while size, times and inode said that nothing had. */
  readonly silentlyChanged: readonly string[];
  readonly notMeasured: readonly string[];
}

const together = 4;

/**
 * Measures a folder. Fast, a file with the size, times and inode of its last reading counts as it was, unless its turn has come or the
 * challenge chose it; full, every byte is read. Throws an `AttestError` where a file cannot be read or changes while it is.
 */
export async function measureFiles(plan: MeasurePlan): Promise<Measured> {
  const { files, others } = await walkFiles(plan.folder);
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const measured = new Map<string, KnownFile>();
  const silent: string[] = [];
  let again = 0;
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let file = sorted[next++]; file !== undefined; file = sorted[next++]) {
      const known = plan.known.get(file.path);
      const isSame = known !== undefined && isSameStamp(known.stamp, file.stamp);
      if (known !== undefined && isSame && !mustRead(file.path, known, plan)) {
        measured.set(file.path, known);
        continue;
      }
      const { sha256, stamp } = await readWhole(plan.folder, file);
      again += 1;
      if (isSame && known?.sha256 !== sha256) silent.push(file.path);
      measured.set(file.path, { stamp, sha256, readOn: plan.day });
    }
  };
  await Promise.all(Array.from({ length: together }, lane));
  const inOrder = sorted.flatMap(({ path }): readonly (readonly [string, KnownFile])[] => {
    const one = measured.get(path);
    return one === undefined ? [] : [[path, one]];
  });
  const gone = [...plan.known.keys()].filter((path) => !measured.has(path));
  const changed = inOrder.flatMap(([path, one]) => (plan.known.get(path)?.sha256 === one.sha256 ? [] : [path]));
  const days = inOrder.map(([, { readOn }]) => readOn).toSorted();
  return {
    ...{ filesRoot: rootOf(inOrder), fileCount: inOrder.length, readAgain: again, oldestReadOn: days[0] ?? plan.day },
    sizeBytes: inOrder.reduce((sum, [, { stamp }]) => sum + stamp.size, 0),
    ...{ files: new Map(inOrder), changed: [...changed, ...gone], silentlyChanged: silent.toSorted() },
    notMeasured: others.toSorted(),
  };
}

/** SHA-256 over one line a file, by path: digest, size and path as JSON. Whoever has the files computes it again with `sha256sum`. */
function rootOf(files: readonly (readonly [string, KnownFile])[]): string {
  const root = createHash('sha256');
  for (const [path, { sha256, stamp }] of files) root.update(`${sha256} ${stamp.size} ${JSON.stringify(path)}\n`);
  return root.digest('hex');
}

function mustRead(path: string, known: KnownFile, { challenge, day, lastRunOn }: MeasurePlan): boolean {
  if (challenge === undefined) return true;
  const since = lastRunOn === undefined ? 1 : daysBetween(lastRunOn, day);
  const ageDays = daysBetween(known.readOn, day);
  return isReadAgain(path, { challenge, ageDays, sinceLastRunDays: Math.max(1, since) });
}

function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;
}

function isSameStamp(one: FileStamp, other: FileStamp): boolean {
  return (
    one.size === other.size &&
    one.inode === other.inode &&
    one.changed === other.changed &&
    one.modified === other.modified
  );
}

/** The digest of a file that stood still while it was read; a second try where it did not. */
async function readWhole(folder: string, file: FoundFile): Promise<{ sha256: string; stamp: FileStamp }> {
  const at = join(folder, file.path);
  for (const _try of [1, 2]) {
    const before = stampOf(await lstat(at, { bigint: true }));
    const hash = createHash('sha256');
    if (file.kind === 'link') hash.update(`link ${await readlink(at)}`);
    else for await (const piece of createReadStream(at)) hash.update(piece);
    if (isSameStamp(before, stampOf(await lstat(at, { bigint: true }))))
      return { sha256: hash.digest('hex'), stamp: before };
  }
  throw attestErrors.fileChanges(file.path);
}
