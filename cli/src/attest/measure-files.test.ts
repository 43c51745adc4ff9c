import { lstat, mkdir, mkdtemp, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type KnownFile, measureFiles } from './measure-files.ts';
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
