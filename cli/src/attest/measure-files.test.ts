import { closeSync, openSync, writeSync } from 'node:fs';
import { lstat, mkdir, mkdtemp, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type KnownFile, measureFiles } from './measure-files.ts';
import { readState, writeState } from './state-file.ts';
import { stampOf } from './walk-files.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clv-attest-'));
  await mkdir(join(folder, 'bin'));
  for (let n = 0; n < 60; n += 1) await writeFile(join(folder, 'bin', `file-${n}`), `content ${n}`);
  await symlink('bin/file-1', join(folder, 'latest'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const measure = (
  known: ReadonlyMap<string, KnownFile> = new Map(),
  more: { readonly challenge?: string; readonly day?: string } = {},
) => {
  const { day = '2026-11-21', ...rest } = more;
  return measureFiles({ folder, known, day, lastRunOn: known.size === 0 ? undefined : '2026-11-20', ...rest });
};

describe('measuring a folder', () => {
  it('gives the same root for the same files, whatever their times, and another for another byte, name or link', async () => {
    const first = await measure();
    expect(first).toMatchObject({ fileCount: 61, readAgain: 61, oldestReadOn: '2026-11-21' });
    await utimes(join(folder, 'bin', 'file-2'), 1, 1);
    expect((await measure()).filesRoot).toBe(first.filesRoot);
    await writeFile(join(folder, 'bin', 'file-2'), 'Content 2');
    const other = await measure();
    expect(other.filesRoot).not.toBe(first.filesRoot);
    await rm(join(folder, 'latest'));
    await symlink('bin/file-2', join(folder, 'latest'));
    expect((await measure()).filesRoot).not.toBe(other.filesRoot);
  });

  it('reads in a fast run only what changed, what the challenge chose and what is due; the root is that of a full run', async () => {
    const { files, filesRoot } = await measure();
    const fast = await measure(files, { challenge: 'root A' });
    expect(fast.filesRoot).toBe(filesRoot);
    expect(fast.readAgain).toBeLessThan(20);
    await writeFile(join(folder, 'bin', 'file-7'), 'content X');
    const changed = await measure(files, { challenge: 'root A' });
    expect(changed.changed).toEqual(['bin/file-7']);
    expect(changed.filesRoot).toBe((await measure()).filesRoot);
    await rm(join(folder, 'bin', 'file-8'));
    expect((await measure(files, { challenge: 'root A' })).changed).toEqual(['bin/file-7', 'bin/file-8']);
  });

  it('reads everything again within thirty days', async () => {
    let known = (await measure()).files;
    let lastRunOn = '2026-11-21';
    for (let run = 1; run <= 40; run += 1) {
      const day = Temporal.PlainDate.from(lastRunOn).add({ days: 1 }).toString();
      const measured = await measureFiles({ folder, known, day, lastRunOn, challenge: `root ${run}` });
      expect(Temporal.PlainDate.from(measured.oldestReadOn).until(day).days).toBeLessThan(30);
      known = measured.files;
      lastRunOn = day;
    }
    expect([...known.values()].every(({ readOn }) => readOn > '2026-11-21')).toBe(true);
  });

  it('finds, when it reads everything, a byte that was changed and its size, times and inode restored; a fast run says that it may not', async () => {
    const { files } = await measure();
    const path = join(folder, 'bin', 'file-9');
    const before = await stat(path);
    await writeFile(path, 'content Z');
    await utimes(path, before.atime, before.mtime);
    // The time of the last change is the system's; whoever sets its clock, or writes to the disk, restores that too: what he would leave.
    const forged = new Map(files);
    const known = files.get('bin/file-9');
    if (known === undefined) throw new TypeError('file-9 was not measured');
    forged.set('bin/file-9', { ...known, stamp: stampOf(await lstat(path, { bigint: true })) });
    const quiet = Array.from({ length: 50 }, (_, n) => `root ${n}`);
    const runs = await Promise.all(quiet.map((challenge) => measure(forged, { challenge })));
    // One challenge in thirty chooses it; the others see nothing.
    const seen = runs.filter(({ silentlyChanged }) => silentlyChanged.includes('bin/file-9'));
    expect(seen.length).toBeLessThan(quiet.length / 2);
    expect(runs.some(({ changed }) => changed.length === 0)).toBe(true);
    const full = await measure(forged);
    expect(full).toMatchObject({ silentlyChanged: ['bin/file-9'], changed: ['bin/file-9'], readAgain: 61 });
    // Restored by hand as far as anybody without the clock can: the time of the last change tells it to a fast run.
    expect((await measure(files, { challenge: 'root A' })).changed).toEqual(['bin/file-9']);
  });
});

// `CLAIREVOIE_ATTEST_GB=5 npx vitest run cli/src/attest/measure-files.test.ts` is the measurement of issue 6, point 5.
const gigabytes = Number(process.env.CLAIREVOIE_ATTEST_GB ?? 0.05);

/** A folder of so many bytes: half in files of 100 kB, half in files of 50 MB. Every file has other bytes. */
async function fillWith(bytes: number): Promise<number> {
  let count = 0;
  for (const [share, size] of [
    [0.5, 100_000],
    [0.5, Math.min(50_000_000, bytes / 2)],
  ] as const)
    for (let written = 0; written < bytes * share; written += size) {
      const content = Buffer.alloc(size, `file ${count} `);
      await mkdir(join(folder, 'data', String(count % 100)), { recursive: true });
      await writeFile(join(folder, 'data', String(count % 100), `part-${count}`), content);
      count += 1;
    }
  return count;
}

it(
  `measures ${gigabytes} GB the second time by size, times and inode, and finds in a full run one byte that was changed`,
  async () => {
    const count = await fillWith(gigabytes * 1e9);
    const stateFile = `${folder}.state.json`;
    const timed = async <T>(act: () => Promise<T>): Promise<readonly [T, number]> => {
      const began = performance.now();
      return [await act(), (performance.now() - began) / 1000];
    };
    try {
      const [first, firstSeconds] = await timed(async () => {
        const measured = await measure();
        await writeState(stateFile, { lastRunOn: '2026-11-20', files: measured.files });
        return measured;
      });
      const [second, secondSeconds] = await timed(async () => {
        const known = (await readState(stateFile))?.files ?? new Map();
        const measured = await measure(known, { challenge: 'root hash of a checkpoint' });
        await writeState(stateFile, { lastRunOn: '2026-11-21', files: measured.files });
        return measured;
      });
      expect(second.filesRoot).toBe(first.filesRoot);
      expect(second.readAgain).toBeLessThan(count / 3);
      const path = join(folder, 'data', '0', 'part-0');
      const before = await stat(path);
      const fd = openSync(path, 'r+');
      writeSync(fd, 'F', 0);
      closeSync(fd);
      await utimes(path, before.atime, before.mtime);
      const [full, fullSeconds] = await timed(() => measure(second.files));
      expect(full.changed).toEqual(['data/0/part-0']);
      const shown = [firstSeconds, secondSeconds, fullSeconds].map((seconds) => seconds.toFixed(1)).join(' / ');
      process.stdout.write(
        `attest: ${(first.sizeBytes / 1e9).toFixed(2)} GB in ${first.fileCount} files: first, second, full ${shown} s; the second read ${second.readAgain} again\n`,
      );
      if (gigabytes >= 5) expect(secondSeconds).toBeLessThan(60);
    } finally {
      await rm(stateFile, { force: true });
    }
  },
  Math.max(60_000, gigabytes * 240_000),
);
