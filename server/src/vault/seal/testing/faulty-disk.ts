import { type Disk, machineDisk, type WritableFile } from '../durable-files.ts';

/** What happens at the chosen step: one error and the disk goes on, or the power goes and nothing is written any more. */
export type Fault = 'error' | 'power-cut';

/** A disk that counts its steps and fails at one of them; a write that fails leaves half of its bytes. */
export interface FaultyDisk extends Disk {
  /** Steps taken so far. */
  readonly steps: () => number;
}

/** The real disk, failing at step `failAt` (from 1; 0 for never). */
export function faultyDisk(failAt: number, fault: Fault): FaultyDisk {
  let step = 0;
  const isHit = () => {
    step += 1;
    return fault === 'error' ? step === failAt : failAt > 0 && step >= failAt;
  };
  const guard = async <T>(work: () => Promise<T>): Promise<T> => {
    if (isHit()) throw new Error(`injected fault at step ${step}`);
    return work();
  };
  const guarded = (file: WritableFile): WritableFile => ({
    write: async (bytes) => {
      if (!isHit()) return file.write(bytes);
      if (fault === 'error' || step === failAt) await file.write(bytes.subarray(0, bytes.length / 2));
      throw new Error(`injected fault at step ${step}`);
    },
    sync: () => guard(() => file.sync()),
    close: async () => {
      await file.close(); // a dead process closes its files too
      return guard(async () => undefined);
    },
  });
  return {
    steps: () => step,
    create: (path) => guard(async () => guarded(await machineDisk.create(path))),
    overwrite: (path) => guard(async () => guarded(await machineDisk.overwrite(path))),
    rename: (from, to) => guard(() => machineDisk.rename(from, to)),
    link: (from, to) => guard(() => machineDisk.link(from, to)),
    unlink: (path) => guard(() => machineDisk.unlink(path)),
    makeFolder: (path) => guard(() => machineDisk.makeFolder(path)),
    syncFolder: (path) => guard(() => machineDisk.syncFolder(path)),
  };
}
