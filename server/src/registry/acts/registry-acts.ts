import type { ActDefinition } from '../../ledger/index.ts';
import { askAboutCamera } from './ask-about-camera.ts';
import { consult } from './consult.ts';
import { consultBodycam } from './consult-bodycam.ts';
import { correctCamera } from './correct-camera.ts';
import { endUseEntry } from './end-use-entry.ts';
import { enterBodycam } from './enter-bodycam.ts';
import { expireBodycamEntry } from './expire-bodycam-entry.ts';
import { extractBodycam } from './extract-bodycam.ts';
import { importFigures } from './import-figures.ts';
import { importList } from './import-list.ts';
import { importPublishedList } from './import-published-list.ts';
import { publishCamera } from './publish-camera.ts';
import { recordCameraAnswer } from './record-camera-answer.ts';
import { registerCamera } from './register-camera.ts';
import { registerFixedCamera } from './register-fixed-camera.ts';
import { registerPlace } from './register-place.ts';
import { registerUse } from './register-use.ts';
import { takeDownCamera } from './take-down-camera.ts';
import { withdrawCamera } from './withdraw-camera.ts';

/** Every act of this room, for the gate. */
export const registryActs: readonly ActDefinition[] = [
  importPublishedList,
  importFigures,
  importList,
  registerPlace,
  registerCamera,
  correctCamera,
  withdrawCamera,
  publishCamera,
  askAboutCamera,
  recordCameraAnswer,
  takeDownCamera,
  registerUse,
  endUseEntry,
  registerFixedCamera,
  enterBodycam,
  consult,
  consultBodycam,
  extractBodycam,
  expireBodycamEntry,
];
