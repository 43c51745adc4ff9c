import type { ActDefinition } from '../../ledger/index.ts';
import { bringText } from './bring-text.ts';
import { correctAlignment } from './correct-alignment.ts';
import { defineDemand, recordAnswer, recordReport } from './follow-demand.ts';
import { judgeFinding } from './judge-finding.ts';

/** Every act of this room. */
export const dossierActs: readonly ActDefinition[] = [
  bringText,
  correctAlignment,
  judgeFinding,
  defineDemand,
  recordAnswer,
  recordReport,
];
