import type { AllowedOf } from '../allowed-act.examples.ts';
import type { HumanJudgement } from '../facts.ts';
import type { CameraLawActs } from './acts.ts';

const now = '2026-11-20T10:00:00+01:00';
const recorded = { recordedFrom: '2026-11-10T10:00:00+01:00', recordedTo: '2026-11-10T10:15:00+01:00' };
const foundMet: HumanJudgement = {
  verdict: 'met',
  by: 'camera-controller',
  at: '2026-11-20T08:00:00+01:00',
  reasons: 'exemple inventé',
};

const purposes = ['offences-against-persons-or-goods'] as const;
const municipality = { role: 'municipal-authority', publicAuthority: true } as const;
const street = { kind: 'open', municipality: 'M1', road: 'municipal-road', listedPlace: [] } as const;
const council = { role: 'municipal-council', municipality: 'M1' } as const;
const advice = {
  outcome: 'positive',
  givenAt: '2026-09-01T19:00:00+02:00',
  by: council,
  chiefConsultedAt: '2026-08-20T10:00:00+02:00',
  chiefOfZoneOfPlace: true,
  validUntil: '2027-08-31',
  covers: true,
} as const;
/** Fixed cameras of a municipality in a street. */
const streetSystem = { camera: { kind: 'fixed' }, place: street, purposes, controller: municipality } as const;
/** Temporary fixed cameras of a municipality, moved against illegal dumping. */
const movedSystem = {
  camera: { kind: 'temporary-fixed', temporaryAim: 'regular-relocation' },
  place: street,
  purposes: ['incivilities'],
  controller: municipality,
} as const;
/** A shop with a camera over its entrance. */
const shopSystem = {
  camera: { kind: 'fixed' },
  place: { kind: 'closed-accessible', municipality: 'M1', listedPlace: [] },
  purposes,
  controller: { role: 'camera-controller', publicAuthority: false },
} as const;
const notified = {
  notifiedAt: '2026-11-19T23:59:00+01:00',
  notifiedBy: { role: 'municipal-authority' },
  addressees: ['police-service'],
} as const;
const airport = {
  camera: { kind: 'fixed' },
  place: {
    kind: 'closed-accessible',
    municipality: 'M1',
    listedPlace: ['rd-2018-12-06-perimeter-1', 'rd-2018-12-06-3months-1'],
  },
  purposes,
  controller: { role: 'camera-controller', publicAuthority: false },
} as const;
const perimeter = {
  ...airport,
  advices: [advice],
  directlySurrounding: foundMet,
  insideAdvisedPerimeter: true,
} as const;
const inService = {
  ...streetSystem,
  advices: [advice],
  decidedAt: '2026-10-01T10:00:00+02:00',
  serviceOn: '2026-11-20',
  notification: notified,
  register: { kept: true, form: 'paper' },
  sign: { atEntrance: true },
  orientation: { aimedAtPlaceOfOthers: false, watchesEntrance: false },
} as const;

/** One allowed example of every act of this part. */
export const cameraLawAllowed: AllowedOf<CameraLawActs> = {
  'request-council-advice': {
    at: now,
    facts: {
      ...movedSystem,
      addressedTo: council,
      particularPurposes: 'dépôts clandestins',
      willBeMoved: true,
      perimeter: 'tout le territoire de la commune',
      perimeterExtent: 'whole-municipality',
    },
  },
  'give-council-advice': {
    at: now,
    facts: {
      subject: 'open-temporary',
      givenBy: council,
      place: street,
      outcome: 'positive',
      chiefConsultedAt: '2026-11-10T10:00:00+01:00',
      chiefOfZoneOfPlace: true,
      requestComplete: true,
      validUntil: '2027-11-19',
    },
  },
  'consult-police-on-camera': {
    at: now,
    facts: {
      ...streetSystem,
      place: { ...street, road: 'motorway' },
      controller: { role: 'public-authority' },
      consulted: { role: 'federal-police' },
      serviceConcerned: true,
    },
  },
  'decide-surveillance-camera': { at: now, facts: { ...streetSystem, advices: [advice], serviceOn: '2026-12-01' } },
  'notify-surveillance-camera': {
    at: now,
    facts: {
      ...streetSystem,
      notifiedBy: { role: 'municipal-authority' },
      addressees: ['police-service'],
      serviceOn: '2026-11-21',
    },
  },
  'notify-camera-modification': {
    at: now,
    facts: {
      ...streetSystem,
      notifiedBy: { role: 'municipal-authority' },
      addressees: ['police-service'],
      changesSystem: true,
      effectiveAt: '2026-11-21T10:00:00+01:00',
    },
  },
  'put-camera-into-service': { at: now, facts: inService },
  'use-surveillance-camera': { at: '2026-12-10T10:00:00+01:00', facts: inService },
  'record-domestic-exemption': {
    at: now,
    facts: {
      camera: { kind: 'fixed' },
      place: { kind: 'closed-inaccessible', insidePrivateDwelling: true },
      purposes,
      controller: { role: 'natural-person', personalOrDomestic: true },
    },
  },
  'relocate-temporary-camera': {
    at: now,
    facts: { ...movedSystem, advices: [advice], insidePerimeter: true, moveNotifiedAt: '2026-11-19T10:00:00+01:00' },
  },
  'watch-surveillance-camera': {
    at: now,
    facts: {
      ...streetSystem,
      viewer: { role: 'municipal-authority' },
      aim: 'immediate-intervention',
      policeControl: { supervisedBy: 'inspecteur présent', canSeeAndStop: true },
      designatedByDecree: foundMet,
    },
  },
  'open-event-live-access': {
    at: now,
    facts: {
      ...streetSystem,
      requestedBy: { role: 'event-authority' },
      competence: 'coordination de crise',
      ground: 'significant-event',
      reference: 'sommet européen',
      forCoordination: true,
      likelyImpact: foundMet,
      startsAt: '2026-11-20T08:00:00+01:00',
      endsAt: '2026-11-20T20:00:00+01:00',
    },
  },
  'add-witness-screen': { at: now, facts: { ...shopSystem, nearCamera: true, ownCameraOnly: true, liveOnly: true } },
  'keep-camera-images': {
    at: now,
    facts: { ...shopSystem, ...recorded, recordingAim: 'evidence-or-identification', configuredRetention: 'P14D' },
  },
  'delete-camera-images': { at: now, facts: { ...shopSystem, ...recorded, accessRequestOpen: false } },
  'consult-camera-register': {
    at: now,
    facts: { ...streetSystem, consultedBy: { role: 'dpa' }, onRequest: true },
  },
  'decide-perimeter-filming': { at: now, facts: perimeter },
  'film-perimeter': {
    at: now,
    facts: { ...perimeter, decidedAt: '2026-10-01T10:00:00+02:00', fieldOfViewInside: true },
  },
};
