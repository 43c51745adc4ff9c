import type { VariantsOf } from '../allowed-act.examples.ts';
import type { IntelligenceActs } from './acts.ts';

const old = { recordedFrom: '2018-01-10T10:00:00Z', recordedTo: '2018-01-10T10:15:00Z' } as const;
const delegate = {
  role: 'intelligence-head-delegate',
  designation: { fromDay: '2018-01-01', by: 'intelligence-head' },
  isCaseManager: false,
} as const;
const oldDecision = { by: 'intelligence-head', outcome: 'granted', covers: true, form: 'oral' } as const;
const exceptional = { kind: 'exceptional', reference: 'méthode-9', fromDay: '2018-01-01' } as const;

/** Changes to the allowed examples of this part that make each of its provisions speak. */
export const intelligenceVariants: VariantsOf<IntelligenceActs> = {
  'decide-intelligence-access': [
    {
      ...old,
      decidedBy: delegate,
      scope: 'set-of-investigation',
      investigationReference: 'enquête-1',
      form: 'oral',
      urgencyReasons: 'départ imminent',
    },
  ],
  'use-intelligence-access': [
    { ...old, decision: oldDecision, touchesSuspension: true, suspendedItemsWithheld: true, toldIncomplete: true },
  ],
  'confirm-intelligence-access': [{ confirmedBy: delegate, oralDecidedAt: '2018-05-24T10:00:00Z' }],
  'watch-live-intelligence': [{ method: exceptional }],
  'forbid-intelligence-exploitation': [{ gatheredBy: 'correlation' }],
  'run-intelligence-correlation': [
    { source: 'criteria', criteriaPresentedAt: '2018-01-01T10:00:00Z' },
    { source: 'criteria', refinesPresentedCriteria: true },
    { mode: 'real-time', method: exceptional },
    { mode: 'real-time', source: 'criteria', method: { ...exceptional, kind: 'specific' } },
  ],
  'decide-special-method': [{ method: 'exceptional' }],
};
