import { mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newId, parseUuid, type SegmentId } from './ids.ts';
import { openRecordingFiles } from './recording-files.ts';
import { type Fault, faultyDisk } from './testing/faulty-disk.ts';
import { codeOf, patternBytes, piecesOf } from './testing/zone.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clairevoie-files-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const content = patternBytes(5000);
const pathOf = (id: SegmentId) => join(folder, id.slice(-2), `${id}.sealed`);
const everything = async () => (await readdir(folder, { recursive: true })).filter((name) => name.includes('/'));
const longAgo = new Date('2020-01-01');

describe('the content folder', () => {
  it('keeps a segment under its id, and gives back any part of it', async () => {
    const files = await openRecordingFiles(folder);
    const id = newId<SegmentId>();
    await files.store(id, piecesOf(content, 333));
    expect(await readFile(pathOf(id))).toEqual(content);
    await using file = await files.open(id);
    expect(file.sizeBytes).toBe(5000);
    expect(await file.read(4000, 100)).toEqual(content.subarray(4000, 4100));
    expect((await file.read(4990, 100)).length).toBe(10);
  });
  it('never writes a segment twice', async () => {
    const files = await openRecordingFiles(folder);
    const id = newId<SegmentId>();
    await files.store(id, piecesOf(content, 333));
    expect(await codeOf(files.store(id, piecesOf(patternBytes(10), 10)))).toBe('vault/sealed-file-exists');
    expect(await readFile(pathOf(id))).toEqual(content);
    expect((await everything()).length).toBe(1);
  });
  it('takes nothing but ids into a path', async () => {
    const files = await openRecordingFiles(folder);
    for (const text of [
      '../../etc/passwd',
      '',
      'A'.repeat(36),
      `${newId<SegmentId>()}/..`,
      newId<SegmentId>().toUpperCase(),
    ]) {
      expect(await codeOf(Promise.resolve().then(() => parseUuid(text)))).toBe('vault/invalid-id');
      const forged = text as SegmentId; // what a careless caller could do
      expect(await codeOf(files.open(forged))).toBe('vault/invalid-id');
      expect(await codeOf(files.delete(forged))).toBe('vault/invalid-id');
      expect(await codeOf(files.store(forged, piecesOf(content, 10)))).toBe('vault/invalid-id');
    }
  });
  it('does not follow a link put in the place of a segment', async () => {
    const files = await openRecordingFiles(folder);
    const id = newId<SegmentId>();
    await mkdir(join(folder, id.slice(-2)));
    await symlink('/etc/hostname', pathOf(id));
    expect(await codeOf(files.open(id))).toBe('ELOOP');
  });
  it('deletes a segment once, and says so when it was gone already', async () => {
    const files = await openRecordingFiles(folder);
    const id = newId<SegmentId>();
    await files.store(id, piecesOf(content, 333));
    expect(await files.delete(id)).toBe('deleted');
    expect(await files.delete(id)).toBe('absent');
    expect(await codeOf(files.open(id))).toBe('vault/sealed-file-missing');
  });
  it('keeps nothing of a segment whose sender stopped in the middle', async () => {
    const files = await openRecordingFiles(folder);
    async function* broken(): AsyncGenerator<Uint8Array, void, undefined> {
      yield content;
      throw new Error('the camera went away');
    }
    await expect(files.store(newId<SegmentId>(), broken())).rejects.toThrow('the camera went away');
    expect(await everything()).toEqual([]);
  });
  it('sweeps old files that no register knows and old unfinished writes, and leaves the rest', async () => {
    const files = await openRecordingFiles(folder);
    const [known, lost, young] = [newId<SegmentId>(), newId<SegmentId>(), newId<SegmentId>()];
    for (const id of [known, lost, young]) await files.store(id, piecesOf(content, 333));
    for (const id of [known, lost]) await utimes(pathOf(id), longAgo, longAgo);
    const unfinished = join(folder, lost.slice(-2), '.incoming-0123');
    await writeFile(unfinished, 'half');
    await utimes(unfinished, longAgo, longAgo);
    await writeFile(join(folder, lost.slice(-2), 'README'), 'not ours');
    const before = Temporal.Now.instant().subtract({ hours: 1 });
    const report = await files.sweep({ before, known: async () => new Set([known]) });
    expect(report).toEqual({ orphans: [lost], unfinished: 1 });
    expect((await everything()).toSorted()).toEqual(
      [pathOf(known), pathOf(young), join(folder, lost.slice(-2), 'README')]
        .map((path) => path.slice(folder.length + 1))
        .toSorted(),
    );
  });
});

describe('a fault at any step of writing a segment', () => {
  it.each<Fault>(['error', 'power-cut', 'power-loss'])('leaves the whole file or none (%s)', async (fault) => {
    const dry = faultyDisk(0, fault);
    await (await openRecordingFiles(folder, dry)).store(newId<SegmentId>(), piecesOf(content, 1000));
    const steps = dry.steps();
    expect(steps).toBeGreaterThan(10);
    for (let failAt = 2; failAt <= steps; failAt += 1) {
      const id = newId<SegmentId>();
      const disk = faultyDisk(failAt, fault);
      await expect((await openRecordingFiles(folder, disk)).store(id, piecesOf(content, 1000))).rejects.toThrow(
        'injected fault',
      );
      const found = await readFile(pathOf(id)).catch(() => undefined);
      if (found !== undefined) expect(found.equals(content), `step ${failAt}`).toBe(true);
    }
    const kept = newId<SegmentId>();
    const disk = faultyDisk(0, fault);
    await (await openRecordingFiles(folder, disk)).store(kept, piecesOf(content, 1000));
    await disk.cut();
    expect((await readFile(pathOf(kept))).equals(content)).toBe(true);
    const files = await openRecordingFiles(folder);
    await files.sweep({ before: Temporal.Now.instant().add({ hours: 1 }), known: async () => new Set() });
    expect(await everything()).toEqual([]);
  });
});
