import type { ActDefinition } from '../../ledger/index.ts';
import { checkTally } from './check-tally.ts';
import { closeBreach } from './close-breach.ts';
import { drawSample } from './draw-sample.ts';
import { giveVerdict } from './give-verdict.ts';
import { publishConcealedCounts } from './publish-concealed-counts.ts';
import { publishSealedCheckpoint } from './publish-sealed-checkpoint.ts';
import { exportBodies, readBodies } from './read-bodies.ts';
import { readConcealed } from './read-concealed.ts';
import { recordBreach } from './record-breach.ts';
import { closeCase, performReveal, revealGroup, scheduleReveal } from './reveal-group.ts';
import { tallyLooks } from './tally-looks.ts';
import { yearlyReport } from './yearly-report.ts';

/** Every act of this room. */
export const oversightActs: readonly ActDefinition[] = [
  drawSample,
  giveVerdict,
  recordBreach,
  closeBreach,
  yearlyReport,
  readBodies,
  exportBodies,
  readConcealed,
  publishSealedCheckpoint,
  publishConcealedCounts,
  tallyLooks,
  checkTally,
  revealGroup,
  scheduleReveal,
  closeCase,
  performReveal,
];
