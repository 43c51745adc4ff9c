import type { ActDefinition } from '../../../ledger/index.ts';
import { comparePicture } from './compare-picture.ts';
import { copyHit } from './copy-hit.ts';
import { dropCandidate, expireHit, noteExpiredHits } from './expire-hit.ts';
import { raiseCandidates, raiseCriterionHits, raiseHits } from './raise-hits.ts';
import { recordStop, reportWrongStop } from './record-stop.ts';
import { validateHit } from './validate-hit.ts';
import { watchHits } from './watch-hits.ts';

/** Acts by which hits come, are compared, validated and end, for the gate. */
export const hitsActs: readonly ActDefinition[] = [
  raiseHits,
  raiseCriterionHits,
  raiseCandidates,
  watchHits,
  comparePicture,
  validateHit,
  copyHit,
  expireHit,
  dropCandidate,
  noteExpiredHits,
  recordStop,
  reportWrongStop,
];
