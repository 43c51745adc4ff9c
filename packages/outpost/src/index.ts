/**
 * What every program needs that another organisation runs on a small machine, outside the house: a folder of its own, files that
 * survive a power cut, one process at a time, a limit for each caller. No library, no domain: witness, keyholder and monitor.
 */
export { makeFolder, syncFolder, writeDurably } from './durable-file.ts';
export { holdLock } from './folder-lock.ts';
export { isCount, isObject, isTexts } from './json-shape.ts';
export { minuteLimit } from './rate-limit.ts';
