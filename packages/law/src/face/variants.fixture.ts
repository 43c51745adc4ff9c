import type { VariantsOf } from '../allowed-act.examples.ts';
import type { FaceActs } from './acts.ts';

/** Changes to the allowed examples of this part that make each of its provisions speak. */
export const faceVariants: VariantsOf<FaceActs> = {
  'analyse-faces': [
    { technique: 'fr-identification' },
    { technique: 'fr-identification', user: 'camera-law-controller', images: 'camera-law-camera' },
    { technique: 'fr-authentication', user: 'intelligence-service', images: 'technical-database' },
    { technique: 'human-comparison', imageAccessAllowed: true },
  ],
  'scan-for-recognition': [
    { demand: 'RES-demande-2', scope: { tenders: true, subsidies: true } },
    { demand: 'RES-demande-4' },
    { demand: 'PET-demande-1-lieux' },
    { demand: 'PET-demande-1-autorites' },
  ],
  'classify-recognition-finding': [{ capability: 'fr-authentication' }],
  'show-demand-met': [
    { demand: 'PET-demande-2', hearingOn: '2023-06-13', hearingReference: 'considérant de la proposition' },
    { demand: 'RES-demande-5' },
    { demand: 'RES-demande-6' },
  ],
};
