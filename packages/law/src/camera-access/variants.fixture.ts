import type { VariantsOf } from '../allowed-act.examples.ts';
import type { CameraAccessActs } from './acts.ts';

const found = { verdict: 'met', by: 'dpo', at: '2026-11-01T08:00:00+01:00', reasons: 'inventé' } as const;
const viewing = { answer: 'viewing', viewingAt: '2026-11-25T10:00:00+01:00', viewingGroundFacts: 'inventé' } as const;

/** Changes to the allowed examples of this part that make each of its provisions speak. */
export const cameraAccessVariants: VariantsOf<CameraAccessActs> = {
  'request-access': [{ reasonsDemanded: true }],
  'show-images': [{ channel: 'internet' }],
  'answer-police-request': [
    { outcome: 'refused', placeKind: 'closed-inaccessible', mandateDemanded: true, mandateProduced: false },
  ],
  'stream-to-police': [
    {
      ground: 'risk-place',
      place: { site: 'airport', laidOutForAircraft: true, openToCommercialTraffic: true },
    },
  ],
  'sign-transport-protocol': [{ with: 'nuclear-site' }],
  'answer-access-request': [
    { ...viewing, viewingGround: 'rights-of-others', blurringNotFeasible: found },
    { ...viewing, viewingGround: 'public-security' },
    { answer: 'images-no-longer-exist', deletedAt: '2026-11-11T10:00:00+01:00' },
    { answer: 'refused', refusalReason: 'no-reasons-given' },
    { answer: 'refused', refusalReason: 'images-not-located', askedToComplete: true },
  ],
  'show-penalty': [
    { factsOn: '2026-09-01' },
    { possessionOnly: true },
    { breachOf: '8/1' },
    { breachOf: '8/1', factsOn: '2026-09-01' },
    { breachOf: '5', possessionOnly: true },
  ],
  'let-guard-watch': [{ cameras: 'police-visible' }],
};
