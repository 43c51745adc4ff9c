import type { AllowedOf } from '../allowed-act.examples.ts';
import type { TransitionActs } from './acts.ts';

const now = '2026-11-20T10:00:00+01:00';

/** One allowed example of every act of this part. */
export const transitionAllowed: AllowedOf<TransitionActs> = {
  'use-existing-police-camera': {
    at: now,
    facts: {
      installedOn: '2016-03-01',
      earlierBasis: 'camera-law-2007',
      usedByPolice: true,
      withinChapter2: true,
      meetsTheNewLaw: true,
    },
  },
  'notify-existing-camera': {
    at: now,
    facts: {
      notifiedBy: { role: 'camera-controller' },
      governedByCameraLaw: true,
      installedOn: '2015-03-01',
      lawfulWhenInstalled: true,
      notifiedAt: '2021-12-31T23:59:59+01:00',
    },
  },
  'submit-existing-protocol': {
    at: now,
    facts: {
      concludedOn: '2017-06-01',
      with: 'public-transport-company',
      forRealTimeAccess: true,
      submittedAt: '2019-05-25T23:59:59+02:00',
    },
  },
};
