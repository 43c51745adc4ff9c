import type { FactsOf } from '../acts.ts';
import { judged } from '../judging.fixture.ts';

export const head = { role: 'intelligence-head', isCaseManager: false } as const;
export const officer = { role: 'intelligence-officer', isCaseManager: false } as const;
export const methods = {
  role: 'methods-officer',
  designation: { fromDay: '2022-01-01', by: 'intelligence-head' },
  isCaseManager: false,
} as const;
export const delegate = {
  role: 'intelligence-head-delegate',
  designation: methods.designation,
  isCaseManager: false,
} as const;

/** A recording of one instant. */
export const interval = (from: string) => ({ recordedFrom: from, recordedTo: from });

/** The allowed example of a decision on a point access with some facts changed, at that moment. */
export const decideAccess = (
  change: {
    readonly [K in keyof FactsOf<'decide-intelligence-access'>]?: FactsOf<'decide-intelligence-access'>[K] | undefined;
  },
  at: string,
) => judged('decide-intelligence-access', change, at);
