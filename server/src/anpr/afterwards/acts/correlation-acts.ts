import type { ActDefinition } from '../../../ledger/index.ts';
import { askCorrelation, decideCorrelation } from './ask-correlation.ts';
import { recordCorrelation, runCorrelation, stopCorrelation } from './run-correlation.ts';

/** Acts on correlations afterwards (W-06), for the gate. */
export const correlationActs: readonly ActDefinition[] = [
  askCorrelation,
  decideCorrelation,
  runCorrelation,
  recordCorrelation,
  stopCorrelation,
];
