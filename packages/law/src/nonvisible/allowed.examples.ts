import type { AllowedOf } from '../allowed-act.examples.ts';
import type { HumanJudgement } from '../facts.ts';
import type { NonVisibleActs } from './acts.ts';

const found: HumanJudgement = {
  verdict: 'met',
  by: 'responsible-officer',
  at: '2026-11-20T08:00:00+01:00',
  reasons: 'exemple inventé',
};
const now = '2026-11-20T10:00:00+01:00';
const recorded = { recordedFrom: '2026-11-19T10:00:00+01:00', recordedTo: '2026-11-19T10:15:00+01:00' } as const;
const chief = { role: 'chief-of-corps', level: 'local' } as const;
const officer = { role: 'responsible-officer', level: 'local' } as const;
const mobile = { kind: 'mobile' } as const;
const street = { kind: 'open' } as const;
const hidden = { officersCannotBeIdentifiable: true, facts: 'agents en civil dans la foule' } as const;
const wholly = { ...hidden, assistantsCannotBeIdentifiable: true, visibleUseIneffective: true } as const;
const administrative = [{ branch: 'administrative', hypothesis445: '3', text: 'suivi du groupe' }] as const;
const judicial = [{ branch: 'judicial', text: 'perquisition' }] as const;
const gathering = { code: '1', facts: 'rassemblement annoncé', fallsUnderArticle22: true } as const;
const decision = {
  by: officer,
  inCommand: true,
  decidedAt: '2026-11-20T09:00:00+01:00',
  proportionality: found,
  subsidiarity: found,
} as const;
const mandate = { issuedBy: 'investigating-judge', reference: 'mandat-1', coversAction: true } as const;
const joint = { interiorAt: '2026-01-10T09:00:00+01:00', justiceAt: '2026-01-12T09:00:00+01:00' } as const;
const limits = { purposes: judicial, aimsAtSensitive: false } as const;
const request = {
  camera: mobile,
  place: street,
  circumstance: hidden,
  purposes: administrative,
  aimsAtSensitive: false,
  situation: gathering,
} as const;
const grant = {
  ...request,
  level: 'local',
  decidedBy: chief,
  outcome: 'granted',
  caseReference: 'cas-1',
  validTo: '2026-11-27T10:00:00+01:00',
  reasoned: true,
} as const;

/** One allowed example of every act of this part. */
export const nonVisibleAllowed: AllowedOf<NonVisibleActs> = {
  'request-non-visible-use': {
    at: now,
    facts: { ...request, requester: { role: 'police-service', level: 'local' }, addressedTo: chief },
  },
  'give-non-visible-opinion': {
    at: now,
    facts: { givenBy: { role: 'prosecutor' }, situation: '1', outcome: 'positive' },
  },
  'authorise-non-visible-use': { at: now, facts: grant },
  'extend-non-visible-use': {
    at: now,
    facts: {
      ...grant,
      current: { decidedAt: '2026-11-13T10:00:00+01:00', validTo: '2026-11-20T18:00:00+01:00' },
    },
  },
  'decide-preparatory-use': {
    at: now,
    facts: {
      ...limits,
      decision,
      camera: mobile,
      place: street,
      circumstance: hidden,
      mandate,
      action: { reference: 'action-1' },
      aims: ['smooth-running', 'officer-safety'],
    },
  },
  'authorise-protection-use': { at: now, facts: { level: 'local', decidedBy: chief, outcome: 'granted' } },
  'decide-protection-use': {
    at: now,
    facts: {
      ...limits,
      level: 'local',
      decision,
      camera: mobile,
      place: street,
      circumstance: wholly,
      specialisedProtection: true,
      mission: { reference: 'mission-1' },
      principle: { by: chief, decidedAt: '2026-01-10T09:00:00+01:00' },
      protectedPerson: { informed: true, refused: false },
    },
  },
  'refuse-protection-use': { at: now, facts: { refusedBy: { role: 'protected-person' } } },
  'authorise-transfer-use': {
    at: now,
    facts: { signedBy: [{ role: 'minister-interior' }, { role: 'minister-justice' }], outcome: 'granted' },
  },
  'decide-transfer-use': {
    at: now,
    facts: {
      ...limits,
      decision,
      camera: mobile,
      place: street,
      circumstance: wholly,
      transferOfArticle23: true,
      transfer: { reference: 'transfert-1' },
      jointAuthorisation: joint,
      specialisedUnit: true,
      unmarkedVehicles: true,
      forSafetyOfPersons: true,
    },
  },
  'notify-non-visible-use': {
    at: now,
    facts: {
      regime: 'particular-circumstances',
      level: 'local',
      notifiedBy: chief,
      addressee: { role: 'control-organ' },
    },
  },
  'start-non-visible-use': {
    at: now,
    facts: {
      regime: 'particular-circumstances',
      camera: mobile,
      place: street,
      decision,
      authorisation: {
        level: 'local',
        by: chief,
        decidedAt: '2026-11-19T10:00:00+01:00',
        validTo: '2026-11-27T10:00:00+01:00',
        situation: '1',
        cameraKind: 'mobile',
      },
      notifiedAt: '2026-11-19T11:00:00+01:00',
      inRegister: true,
    },
  },
  'end-non-visible-use': {
    at: now,
    facts: {
      regime: 'particular-circumstances',
      authorisation: { situation: '1', validTo: '2026-11-27T10:00:00+01:00' },
    },
  },
  'order-non-visible-stop': {
    at: now,
    facts: {
      regime: 'particular-circumstances',
      level: 'local',
      orderedBy: { role: 'control-organ' },
      kind: 'suspension',
      reasons: 'la situation de l’article 22 n’est pas établie',
    },
  },
  'notify-non-visible-stop': {
    at: now,
    facts: {
      regime: 'particular-circumstances',
      level: 'local',
      notifiedBy: { role: 'control-organ' },
      addressee: chief,
      orderedAt: '2026-11-20T09:50:00+01:00',
    },
  },
  'inform-of-non-visible-stop': {
    at: now,
    facts: {
      regime: 'particular-circumstances',
      level: 'local',
      informedBy: chief,
      officer,
      receivedAt: '2026-11-20T09:55:00+01:00',
    },
  },
  'lift-non-visible-stop': {
    at: now,
    facts: {
      regime: 'particular-circumstances',
      liftedBy: { role: 'control-organ' },
      sameAuthority: true,
      kind: 'suspension',
    },
  },
  'keep-non-visible-recording': {
    at: now,
    facts: { ...recorded, regime: 'particular-circumstances', camera: mobile, sound: false },
  },
  'hold-chance-find': {
    at: now,
    facts: {
      ...recorded,
      regime: 'judicial-action',
      decidedBy: officer,
      punishable: true,
      byChance: true,
      aim: 'identify-authors',
      segmentsOnly: true,
      reportReference: 'pv-1',
    },
  },
  'open-non-visible-recording': {
    at: now,
    facts: {
      ...recorded,
      regime: 'particular-circumstances',
      viewer: { role: 'operational-member' },
      missionReference: 'mission-1',
      operationalReasons: 'identifier l’auteur d’un jet de pierre',
      concreteReason: 'vérifier le récit du plaignant',
      accessProtected: true,
      journalOn: true,
    },
  },
  'decide-non-visible-access': {
    at: now,
    facts: {
      decidedBy: { role: 'investigating-judge' },
      outcome: 'granted',
      written: true,
      reasoned: true,
      branch: 'judicial',
      scopeStated: true,
    },
  },
  'delete-non-visible-recording': {
    at: now,
    facts: { ...recorded, regime: 'particular-circumstances', camera: mobile },
  },
  'register-non-visible-use': {
    at: now,
    facts: { registeredBy: chief, useReference: 'utilisation-1', inNonVisibleSection: true },
  },
  'consult-non-visible-register': {
    at: now,
    facts: { consultedBy: { role: 'control-organ' }, onRequest: true },
  },
  'inspect-non-visible-use': { at: now, facts: { askedBy: { role: 'control-organ' } } },
};
