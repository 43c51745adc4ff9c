import type { FactsOf, LawActs } from './acts.ts';
import type { AllowedAct, AllowedOf } from './allowed-act.examples.ts';
import { cameraAccessAllowed } from './camera-access/allowed.examples.ts';
import { cameraLawAllowed } from './camera-law/allowed.examples.ts';
import { databaseAllowed } from './databases/allowed.examples.ts';
import { decreeAllowed } from './decrees/allowed.examples.ts';
import { faceAllowed } from './face/allowed.examples.ts';
import type { HumanJudgement } from './facts.ts';
import { intelligenceAllowed } from './intelligence/allowed.examples.ts';
import { known } from './known.ts';
import { nonVisibleAllowed } from './nonvisible/allowed.examples.ts';
import { transitionAllowed } from './transition/allowed.examples.ts';

/** A judgement recorded by the officer in command, as invented for the examples. */
export const foundMet: HumanJudgement = {
  verdict: 'met',
  by: 'responsible-officer',
  at: '2026-11-20T08:00:00+01:00',
  reasons: 'exemple inventé',
};

const now = '2026-11-20T10:00:00+01:00';
const recorded = { recordedFrom: '2026-11-10T10:00:00+01:00', recordedTo: '2026-11-10T10:15:00+01:00' };
const street = { kind: 'open', municipality: 'M1', managedByPolice: false } as const;
const judicial = [{ branch: 'judicial', text: 'recherche et poursuite' }] as const;
const chief = { role: 'chief-of-corps', level: 'local', municipality: 'M1' } as const;
const council = { role: 'municipal-council', municipality: 'M1' } as const;
const authorisation = {
  level: 'local',
  decidedAt: '2026-09-01T19:00:00+02:00',
  municipality: 'M1',
  cameraKinds: ['fixed', 'temporary-fixed'],
  purposes: judicial,
  places: ['P1'],
} as const;
const bodycam = { kind: 'individual' } as const;
const trace = { concreteReason: 'vérifier le récit du plaignant', journalOn: true, accessProtected: true } as const;
const reason = { missionReference: 'mission-1', operationalReasons: 'identifier l’auteur d’un vol', ...trace } as const;
const designation = { fromDay: '2026-01-01', by: 'chief-of-corps' } as const;

/** One allowed example of every act, at a date of today's law. */
export const allowedActs: AllowedOf<LawActs> = {
  'submit-use-request': {
    at: now,
    facts: {
      requester: chief,
      camera: { kind: 'fixed' },
      place: street,
      placeStated: true,
      purposes: judicial,
      modalities: 'enregistrement permanent, visionnage par le dispatching',
      assessment: {
        madeOn: '2026-10-01',
        dataCategories: true,
        proportionality: true,
        operationalObjectives: true,
        retention: true,
        necessaryRetention: 'P90D',
      },
      configuredRetention: 'P90D',
      aimsAtSensitive: false,
    },
  },
  'decide-use-request': {
    at: now,
    facts: {
      level: 'local',
      decidedBy: council,
      outcome: 'granted',
      requestAdmissible: true,
      camera: { kind: 'fixed' },
      place: street,
      useStartsAt: '2026-12-01T08:00:00+01:00',
      territoryOfCompetence: ['M1', 'M2'],
      branches: ['judicial'],
      scopeStated: true,
    },
  },
  'record-exempt-use': {
    at: now,
    facts: {
      recordedBy: chief,
      camera: { kind: 'fixed' },
      place: { kind: 'closed-inaccessible', managedByPolice: true },
      purposes: judicial,
      aimsAtSensitive: false,
    },
  },
  'notify-authorisation': {
    at: now,
    facts: {
      authorisation,
      notifiedBy: council,
      addressees: [{ role: 'prosecutor', of: 'D1' }],
      judicialDistricts: ['D1'],
    },
  },
  'publish-authorisation': { at: now, facts: { authorisation, publishedBy: council, branches: ['administrative'] } },
  'request-urgent-use': {
    at: now,
    facts: {
      requester: chief,
      addressedTo: { role: 'mayor', municipality: 'M1' },
      urgencyReasons: 'rassemblement annoncé il y a une heure',
      mission: { reference: 'mission-1' },
      authorisationObtained: false,
      priorRefusal: false,
      camera: { kind: 'temporary-fixed' },
      place: street,
      purposes: judicial,
      aimsAtSensitive: false,
    },
  },
  'grant-urgent-use': {
    at: now,
    facts: {
      level: 'local',
      grantedBy: { role: 'mayor', municipality: 'M1' },
      outcome: 'granted',
      requestedAt: '2026-11-20T09:40:00+01:00',
      requestAdmissible: true,
      missionReference: 'mission-1',
      priorRefusal: false,
      camera: { kind: 'temporary-fixed' },
      place: street,
    },
  },
  'confirm-urgent-use': {
    at: now,
    facts: {
      level: 'local',
      confirmedBy: council,
      outcome: 'confirmed',
      oralGrantAt: '2026-11-18T10:00:00+01:00',
      written: true,
      place: street,
    },
  },
  'declare-change': {
    at: now,
    facts: {
      declaredBy: chief,
      authorised: { camera: { kind: 'fixed' }, purposes: ['a'], place: 'P1' },
      actual: { camera: { kind: 'fixed' }, purposes: ['a', 'b'], place: 'P1' },
    },
  },
  'activate-use': {
    at: now,
    facts: {
      level: 'local',
      decision: {
        by: { role: 'responsible-officer', level: 'local' },
        decidedAt: '2026-11-20T09:00:00+01:00',
        proportionality: foundMet,
        subsidiarity: foundMet,
      },
      camera: { kind: 'fixed' },
      place: street,
      placeReference: 'P1',
      purposes: judicial,
      territoryOfCompetence: ['M1', 'M2'],
      authorisation,
      visibility: { pictogram: { inPlace: true, model: 'police-2019', conformity: foundMet } },
      intimacyReview: foundMet,
      aimsAtSensitive: false,
      inRegister: true,
      inNationalRegister: true,
    },
  },
  'end-use': { at: now, facts: { camera: { kind: 'fixed' }, place: street } },
  'watch-live': {
    at: now,
    facts: {
      viewer: { role: 'guarding-agent' },
      viewerLegalBasis: 'loi du 2 octobre 2017, art. 115',
      policeControl: { supervisedBy: 'agent-1', canSeeAndStop: true },
    },
  },
  'keep-recording': {
    at: '2026-11-10T10:16:00+01:00',
    facts: {
      ...recorded,
      camera: { kind: 'fixed', inDetentionPlace: false },
      place: street,
      sound: false,
      configuredRetention: 'P90D',
    },
  },
  'open-recording': {
    at: now,
    facts: {
      ...recorded,
      camera: { kind: 'fixed' },
      viewer: { role: 'operational-member' },
      ...reason,
    },
  },
  'decide-access': {
    at: now,
    facts: {
      decidedBy: { role: 'prosecutor' },
      outcome: 'granted',
      written: true,
      reasoned: true,
      branch: 'judicial',
      scopeStated: true,
    },
  },
  'delete-recording': {
    at: now,
    facts: { ...recorded, camera: { kind: 'fixed', inDetentionPlace: false }, place: street },
  },
  'release-for-training': {
    at: now,
    facts: {
      camera: { kind: 'fixed' },
      treatment: 'anonymised',
      review: foundMet,
      audience: 'police-members',
      trainingReference: 'formation-1',
      recordedFrom: recorded.recordedFrom,
    },
  },
  'register-use': {
    at: now,
    facts: {
      registeredBy: chief,
      register: 'single-register',
      processingReference: 'traitement-1',
      purposeStated: true,
    },
  },
  'consult-register': {
    at: now,
    facts: { register: 'single-register', consultedBy: { role: 'control-organ' }, onRequest: true },
  },
  'enter-bodycam-register': {
    at: now,
    facts: {
      controller: chief,
      recordingReference: 'enregistrement-1',
      usedFrom: recorded.recordedFrom,
      usedTo: recorded.recordedTo,
      wearerReference: 'porteur-1',
      placeOrRoute: 'P1',
      recordedAt: recorded.recordedFrom,
      automatic: true,
    },
  },
  'consult-bodycam-register': {
    at: now,
    facts: {
      ...recorded,
      consultedBy: { role: 'access-designee' },
      designation,
      withinAttributions: true,
      needToKnow: true,
      purpose: '1',
      ...reason,
    },
  },
  'extract-bodycam-data': {
    at: now,
    facts: {
      ...recorded,
      designation,
      purpose: '3',
      ...reason,
      recipient: { role: 'complaints-authority', recipientClass: 'complaints' },
      procedureReference: 'plainte-1',
    },
  },
  'register-fixed-camera': {
    at: now,
    facts: { registeredBy: chief, camera: { kind: 'fixed' }, geolocated: true, digital: true, usedByPolice: true },
  },
  ...nonVisibleAllowed,
  ...databaseAllowed,
  ...cameraLawAllowed,
  ...cameraAccessAllowed,
  ...decreeAllowed,
  ...intelligenceAllowed,
  ...faceAllowed,
  ...transitionAllowed,
};

/** A bodycam use that is allowed today: uniform, own camera, warning given, an intervention under way, situation 1°. */
export const allowedBodycamUse: AllowedAct<FactsOf<'activate-use'>> = {
  at: now,
  facts: {
    ...known({
      ...allowedActs['activate-use'].facts,
      authorisation: undefined,
      placeReference: undefined,
      intimacyReview: undefined,
    }),
    camera: bodycam,
    intervention: { reference: 'intervention-1', startedAt: '2026-11-20T09:50:00+01:00' },
    situation: { code: '1', facts: 'rixe signalée, une personne armée d’un bâton' },
    preRecordingSeconds: 30,
    visibility: {
      wearer: { operationalMember: true, identifiable: true, ownCamera: true },
      oralWarningAt: '2026-11-20T09:59:55+01:00',
    },
  },
};
