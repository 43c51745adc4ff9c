import type { AllowedOf } from '../allowed-act.examples.ts';
import type { FaceActs } from './acts.ts';

const now = '2026-11-20T10:00:00+01:00';

/** One allowed example of every act of this part; of faces, what is no recognition: finding them in order to blur them. */
export const faceAllowed: AllowedOf<FaceActs> = {
  'analyse-faces': {
    at: now,
    facts: {
      technique: 'face-detection',
      user: 'police',
      images: 'police-visible-camera',
      timing: 'afterwards',
      templateComputed: false,
      aimsAtSensitive: false,
    },
  },
  'scan-for-recognition': {
    at: now,
    facts: {
      demand: 'RES-demande-1',
      scope: { softwareInventory: true, licences: true },
      scannerVersion: 'recherche inventée 1.0',
    },
  },
  'classify-recognition-finding': {
    at: now,
    facts: { capability: 'fr-identification', status: 'present-disabled', inPublicSpace: true },
  },
  'confirm-recognition-finding': {
    at: now,
    facts: {
      outcome: 'confirmed',
      reviewerRole: 'independent-controller',
      reviewerIsScannedBody: false,
      controllerHeard: true,
      reasons: 'module présent sur trois caméras (exemple inventé)',
    },
  },
  'show-demand-met': {
    at: now,
    facts: {
      demand: 'RES-demande-3-verification',
      fromDay: '2026-07-01',
      toDay: '2026-09-30',
      fullScopeScannedOn: '2026-09-28',
      confirmedFindings: 0,
      openFindings: 0,
      untracedExports: 0,
      independentWitnesses: 2,
      logGap: false,
    },
  },
  'mark-demand-stale': { at: now, facts: { demand: 'RES-demande-1', nextScanDueOn: '2026-11-19' } },
};
