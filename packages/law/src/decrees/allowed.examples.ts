import type { AllowedOf } from '../allowed-act.examples.ts';
import type { DecreeActs } from './acts.ts';

const now = '2026-11-20T10:00:00+01:00';
const controller = { role: 'camera-controller' } as const;
const seen = {
  verdict: 'met',
  by: 'camera-controller',
  at: '2026-11-20T08:00:00+01:00',
  reasons: 'exemple inventé',
} as const;

/** One allowed example of every act of this part. */
export const decreeAllowed: AllowedOf<DecreeActs> = {
  'check-pictogram': {
    at: now,
    facts: {
      placeKind: 'closed-accessible',
      builtDelimitation: true,
      anpr: false,
      widthMetres: 0.21,
      heightMetres: 0.297,
      material: 'laminated-sticker',
      model: 'annex',
      surelyVisible: seen,
      mentions: {
        lawWords: true,
        controllerName: true,
        postalAddress: true,
        emailOrTelephone: true,
        dpoContact: true,
        website: true,
        languages: 'adjoining',
      },
      controllerHasEmailOrTelephone: true,
      controllerHasDpo: true,
      controllerHasWebsite: true,
      putUpOn: '2026-10-01',
    },
  },
  'declare-camera': {
    at: now,
    facts: {
      filedBy: controller,
      channel: 'electronic-desk',
      signIn: 'electronic-identity-card',
      feeAsked: false,
      controllerKind: 'legal-person',
      filerCanRepresent: true,
      placesInDeclaration: 1,
      policeCameras: false,
      form: {
        declarant: true,
        placeType: 'closed',
        mainAddress: 'address',
        cameraType: true,
        locations: [{ kind: 'fixed', method: 'map-points' }],
        alarmLink: true,
        processingPlace: true,
        permanence: true,
        recording: true,
        retention: 'P14D',
        liveViewing: true,
        contactPersons: 1,
        contactAnswersDirectly: true,
        attestation: true,
      },
    },
  },
  'change-declaration': { at: now, facts: { by: controller, filedIt: true, action: 'change' } },
  'validate-declaration': {
    at: now,
    facts: { by: controller, lastValidatedOn: '2025-11-20', accuracyVerified: true, somethingChanged: false },
  },
  'delete-unvalidated-declaration': {
    at: now,
    facts: { by: { role: 'declaration-desk' }, lastValidatedOn: '2017-06-01' },
  },
  'report-out-of-service': { at: now, facts: { by: controller, filedIt: true, outOfServiceOn: '2018-05-25' } },
  'keep-controller-register': {
    at: now,
    facts: {
      keptBy: controller,
      register: 'camera-law',
      fields: {
        controller: true,
        purposes: true,
        categories: true,
        recipients: true,
        transfers: true,
        retention: true,
        security: true,
        legalBasis: true,
        placeType: true,
        technical: true,
        zonesAndPeriods: true,
        information: true,
        processingPlace: true,
        liveViewing: true,
      },
      transfersTakePlace: false,
      imagesRecorded: true,
      temporaryOrMobile: false,
      councilAdviceGiven: true,
      councilAdviceAttached: true,
      keptUpToDate: true,
    },
  },
  'delete-controller-register': { at: now, facts: { by: controller, imagesStillProcessed: false } },
  'check-place-list': {
    at: now,
    facts: {
      list: 'three-months',
      place: { site: 'airport', laidOutForAircraft: true, openToCommercialTraffic: true },
    },
  },
};
