import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { round } from './measure.ts';

/** The machine that a benchmark ran on, and how busy it was. */
export interface Machine {
  readonly cpus: number;
  readonly model: string;
  readonly memoryGiB: number;
  readonly node: string;
  readonly loadBefore: number;
  readonly loadAfter: number;
}

/** Describes this machine; `loadBefore` was read when the benchmark began. */
export function machineNow(loadBefore: number): Machine {
  const [loadAfter = 0] = loadavg();
  return {
    cpus: availableParallelism(),
    model: cpus()[0]?.model ?? 'unknown',
    memoryGiB: round(totalmem() / 2 ** 30),
    node: process.version,
    loadBefore: round(loadBefore),
    loadAfter: round(loadAfter),
  };
}
