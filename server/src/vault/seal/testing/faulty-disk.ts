import { link, mkdtemp, rename, rm, stat, truncate, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Disk, machineDisk, type WritableFile } from '../durable-files.ts';

/**
 * What happens at the chosen step: one error and the disk goes on; or the power goes, nothing is written any more, and what was
 * not yet synced happens to have reached the disk (`power-cut`) or has not (`power-loss`: bytes and names are as last synced).
 */
export type Fault = 'error' | 'power-cut' | 'power-loss';

/** A disk that counts its steps and fails at one of them; a write that fails leaves half of its bytes. */
export interface FaultyDisk extends Disk {
  /** Steps taken so far. */
  readonly steps: () => number;
  /** The power goes now, after the last step. */
  readonly cut: () => Promise<void>;
}

interface Undo {
  readonly folder: string;
  readonly back: () => Promise<void>;
  readonly settle: () => Promise<void>;
}

/** The real disk, failing at step `failAt` (from 1; 0 for never). */
export function faultyDisk(failAt: number, fault: Fault): FaultyDisk {
  let step = 0;
  let isCut = false;
  let names: Undo[] = [];
  const unsynced = new Map<string, () => Promise<void>>();
  const nothing = async () => undefined;

  const cut = async () => {
    if (isCut || fault === 'error') return;
    isCut = true;
    const isLost = fault === 'power-loss';
    if (isLost) for (const lose of unsynced.values()) await lose();
    for (const name of names.toReversed()) await (isLost ? name.back() : name.settle());
    names = [];
  };
  const isHit = async () => {
    step += 1;
    if (step === failAt) await cut();
    return isCut || step === failAt;
  };
  const guard = async <T>(work: () => Promise<T>): Promise<T> => {
    if (await isHit()) throw new Error(`injected fault at step ${step}`);
    return work();
  };
  const guarded = (path: string, file: WritableFile): WritableFile => ({
    write: async (bytes) => {
      const wasCut = isCut;
      if (!(await isHit())) return file.write(bytes);
      if (!wasCut && fault !== 'power-loss') await file.write(bytes.subarray(0, bytes.length / 2));
      throw new Error(`injected fault at step ${step}`);
    },
    sync: () =>
      guard(async () => {
        await file.sync();
        unsynced.delete(path);
      }),
    close: async () => {
      await file.close(); // a dead process closes its files too
      return guard(nothing);
    },
  });
  /** Keeps what has a name, out of sight, so that the name can come back. */
  const keep = async (path: string): Promise<Pick<Undo, 'back' | 'settle'>> => {
    if (fault !== 'power-loss') return { back: nothing, settle: nothing };
    const place = await mkdtemp(join(tmpdir(), 'clairevoie-unsynced-'));
    const settle = () => rm(place, { recursive: true });
    const isThere = await stat(path).then(
      () => true,
      () => false,
    );
    if (!isThere) return { back: async () => settle(), settle };
    await link(path, join(place, 'kept'));
    const back = async () => {
      await rename(join(place, 'kept'), path);
      await settle();
    };
    return { back, settle };
  };

  return {
    steps: () => step,
    cut,
    create: (path) =>
      guard(async () => {
        const file = await machineDisk.create(path);
        names.push({ folder: dirname(path), back: () => unlink(path), settle: nothing });
        unsynced.set(path, () => truncate(path, 0));
        return guarded(path, file);
      }),
    overwrite: (path) => guard(async () => guarded(path, await machineDisk.overwrite(path))),
    rename: (from, to) =>
      guard(async () => {
        const old = await keep(to);
        await machineDisk.rename(from, to);
        const lose = unsynced.get(from);
        if (lose !== undefined) unsynced.set(from, () => truncate(to, 0));
        const back = async () => {
          await rename(to, from);
          await old.back();
        };
        names.push({ folder: dirname(to), back, settle: old.settle });
      }),
    link: (from, to) =>
      guard(async () => {
        await machineDisk.link(from, to);
        if (unsynced.has(from)) unsynced.set(to, () => truncate(to, 0));
        names.push({ folder: dirname(to), back: () => unlink(to), settle: nothing });
      }),
    unlink: (path) =>
      guard(async () => {
        const old = await keep(path);
        await machineDisk.unlink(path);
        unsynced.delete(path);
        names.push({ folder: dirname(path), ...old });
      }),
    makeFolder: (path) => guard(() => machineDisk.makeFolder(path)),
    syncFolder: (path) =>
      guard(async () => {
        await machineDisk.syncFolder(path);
        for (const name of names.filter(({ folder }) => folder === path)) await name.settle();
        names = names.filter(({ folder }) => folder !== path);
      }),
  };
}
