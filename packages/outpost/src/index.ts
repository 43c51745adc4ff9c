/**
 * What every program needs that another organisation runs on a small machine, outside the house: a folder of its own, files that
 * survive a power cut, one process at a time, a door with limits, a page that loads nothing. No library, no domain: witness,
 * keyholder and monitor.
 */
export {
  type DoorFault,
  type DoorRules,
  type DoorSettings,
  openDoor,
  type Reply,
  readBody,
  systemSeconds,
} from './door.ts';
export { makeFolder, syncFolder, writeDurably } from './durable-file.ts';
export { holdLock } from './folder-lock.ts';
export { isCount, isObject, isTexts } from './json-shape.ts';
export { escaped, type Language, languageOfVisitor, policyOfStyle } from './page.ts';
export { minuteLimit } from './rate-limit.ts';
export { type OutpostRequest, type RunningOutpost, runOutpost } from './run-outpost.ts';
