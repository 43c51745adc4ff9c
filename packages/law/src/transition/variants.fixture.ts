import type { VariantsOf } from '../allowed-act.examples.ts';
import type { TransitionActs } from './acts.ts';

/** Changes to the allowed examples of this part that make each of its provisions speak. */
export const transitionVariants: VariantsOf<TransitionActs> = {
  'use-existing-police-camera': [{ meetsTheNewLaw: false }],
  'notify-existing-camera': [{ notifiedAt: undefined }],
  'submit-existing-protocol': [{ concludedOn: '2018-06-01', submittedAt: '2018-05-30T10:00:00+02:00' }],
};
