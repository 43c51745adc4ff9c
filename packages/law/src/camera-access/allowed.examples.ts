import type { AllowedOf } from '../allowed-act.examples.ts';
import type { CameraAccessActs } from './acts.ts';

const now = '2026-11-20T10:00:00+01:00';
const controller = { role: 'camera-controller' } as const;
const police = { role: 'local-police-zone' } as const;
const agreement = {
  written: true,
  modalitiesStated: true,
  withServiceConcerned: true,
  signedAt: '2018-01-10T09:00:00+01:00',
} as const;
const seen = { verdict: 'met', by: 'dpo', at: '2026-11-01T08:00:00+01:00', reasons: 'exemple inventé' } as const;
const requested = {
  requestReceivedAt: '2026-11-12T09:00:00+01:00',
  recordedFrom: '2026-11-10T18:00:00+01:00',
} as const;

/** One allowed example of every act of this part. */
export const cameraAccessAllowed: AllowedOf<CameraAccessActs> = {
  'view-controller-images': {
    at: now,
    facts: {
      viewer: controller,
      placeKind: 'closed-accessible',
      precautionsTaken: true,
      sharedAccount: false,
    },
  },
  'show-images': {
    at: now,
    facts: { channel: 'witness-screen', placeKind: 'closed-accessible', besideItsCamera: true, liveOnly: true },
  },
  'give-images-to-police': {
    at: now,
    facts: {
      handedOverBy: controller,
      recipient: police,
      placeKind: 'closed-accessible',
      factsFound: 'offence',
      helpsProofOrIdentification: true,
      limitedToTheFacts: true,
    },
  },
  'answer-police-request': {
    at: now,
    facts: {
      outcome: 'handed-over',
      requestedBy: police,
      branch: 'judicial',
      missionReference: 'mission-1',
      concernsFactsFound: true,
      feeCharged: false,
      placeKind: 'closed-accessible',
    },
  },
  'sign-sharing-agreement': {
    at: now,
    facts: { controller, policeService: police, placeKind: 'closed-accessible', agreement },
  },
  'stream-to-police': {
    at: now,
    facts: {
      startedBy: controller,
      recipient: police,
      placeKind: 'closed-accessible',
      agreement,
      ground: 'incident',
      incident: {
        reference: 'incident-1',
        startsAt: '2018-01-20T09:30:00+01:00',
        mayNeedIntervention: true,
        privateSecurityRulesRespected: true,
      },
    },
  },
  'sign-transport-protocol': {
    at: now,
    facts: {
      with: 'public-transport-company',
      modalitiesStated: true,
      submittedToDpa: true,
      submittedAt: '2018-01-10T09:00:00+01:00',
      opinionReceivedAt: '2018-03-10T09:00:00+01:00',
    },
  },
  'watch-transport-feed': {
    at: now,
    facts: {
      viewer: { role: 'operational-member' },
      site: 'public-transport-network',
      protocolInForce: true,
      branch: 'administrative',
      missionReference: 'mission-1',
      feeCharged: false,
      liveOnly: true,
    },
  },
  'aim-surveillance-camera': {
    at: now,
    facts: { intimateRoom: 'none', intimacyReview: seen, aimsAtSensitive: false, functions: ['motion-detection'] },
  },
  'request-access': {
    at: now,
    facts: {
      requester: { role: 'filmed-person' },
      isFilmed: true,
      imagesOf: 'camera-law-controller',
      identityShown: true,
      place: 'magasin, caisse 2',
      day: '2026-11-10',
      timeWindow: '18 h à 18 h 15',
      recordedFrom: '2026-11-10T18:00:00+01:00',
      imagesExist: true,
    },
  },
  'hold-requested-images': { at: now, facts: { heldBy: controller, ...requested } },
  'answer-access-request': {
    at: now,
    facts: { answeredBy: controller, ...requested, answer: 'copy', othersVisible: true, othersBlurred: true },
  },
  'record-access-failure': {
    at: now,
    facts: {
      requestReceivedAt: '2018-03-12T09:00:00+01:00',
      recordedFrom: '2018-03-10T18:00:00+01:00',
      answered: false,
    },
  },
  'show-penalty': { at: now, facts: { breachOf: '9', factsOn: '2018-05-25' } },
  'let-guard-watch': {
    at: now,
    facts: {
      viewer: { role: 'guarding-agent' },
      liveOnly: true,
      purpose: 'immediate-intervention',
      cameras: 'camera-law',
      underPoliceControl: true,
    },
  },
};
