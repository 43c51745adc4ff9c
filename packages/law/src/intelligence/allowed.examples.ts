import type { AllowedOf } from '../allowed-act.examples.ts';
import type { HumanJudgement } from '../facts.ts';
import type { IntelligenceActs } from './acts.ts';

const now = '2026-11-20T10:00:00+01:00';

/** A judgement recorded inside the service, as invented for the examples. */
const found: HumanJudgement = {
  verdict: 'met',
  by: 'intelligence-head',
  at: '2026-11-19T08:00:00+01:00',
  reasons: 'exemple inventé',
};
const recorded = { recordedFrom: '2026-11-10T10:00:00+01:00', recordedTo: '2026-11-10T10:15:00+01:00' } as const;
const officer = {
  role: 'methods-officer',
  designation: { fromDay: '2026-01-01', by: 'intelligence-head' },
  isCaseManager: false,
} as const;
const head = { role: 'intelligence-head', isCaseManager: false } as const;
const criteria = { aimAtIndividual: false, targeted: found, proportionate: found, specific: found } as const;

/** One allowed example of every act of this part. */
export const intelligenceAllowed: AllowedOf<IntelligenceActs> = {
  'open-intelligence-access': {
    at: now,
    facts: {
      requesterRole: 'state-security',
      store: 'visible-recordings',
      policeUseAuthorised: true,
      modalitiesDecree: { inForce: true, reference: 'arrêté inventé pour cet exemple', opinionGiven: true },
    },
  },
  'decide-intelligence-access': {
    at: now,
    facts: {
      ...recorded,
      store: 'visible-recordings',
      decidedBy: officer,
      missionReference: 'mission-7',
      operationalReasons: 'suivre un trajet connu',
      scope: 'single-items',
      form: 'written',
    },
  },
  'confirm-intelligence-access': {
    at: now,
    facts: { oralDecidedAt: '2026-11-19T18:00:00+01:00', confirmedBy: head, written: true, reasoned: true },
  },
  'use-intelligence-access': {
    at: now,
    facts: {
      ...recorded,
      store: 'visible-recordings',
      viewerRole: 'intelligence-officer',
      decision: {
        by: 'methods-officer',
        decidedAt: '2026-11-19T10:00:00+01:00',
        outcome: 'granted',
        covers: true,
        form: 'written',
      },
      accessProtected: true,
      journalOn: true,
      concreteReason: 'comparer le véhicule vu le 10 novembre',
      touchesSuspension: false,
    },
  },
  'watch-live-intelligence': {
    at: now,
    facts: {
      viewerRole: 'intelligence-officer',
      policeControl: false,
      isObservation: true,
      method: {
        kind: 'specific',
        reference: 'méthode-3',
        fromDay: '2026-11-01',
        toDay: '2026-12-31',
        procedureFollowed: found,
      },
    },
  },
  'request-under-article-14': {
    at: now,
    facts: {
      requesterRole: 'intelligence-officer',
      directAccessPossible: false,
      accessSuspended: false,
      article14Met: found,
    },
  },
  'consult-register-intelligence': {
    at: now,
    facts: {
      consultedByRole: 'intelligence-officer',
      register: 'national-fixed-cameras',
      missionReference: 'mission-7',
    },
  },
  'release-for-intelligence-training': {
    at: now,
    facts: { treatment: 'anonymised', review: found, audience: 'intelligence-members', trainingReference: 'cours-2' },
  },
  'report-intelligence-decision': {
    at: now,
    facts: {
      decidedByRole: 'intelligence-head',
      decidedAt: '2026-11-19T10:00:00+01:00',
      decisionSent: true,
      reasonsSent: true,
      recipientRole: 'committee-r',
    },
  },
  'report-monthly-accesses': {
    at: now,
    facts: {
      month: '2026-10',
      listedAccesses: 12,
      journaledAccesses: 12,
      matchesJournal: true,
      recipientRole: 'committee-r',
    },
  },
  'report-correlation-list': {
    at: now,
    facts: { correlatedAt: '2026-11-19T10:00:00+01:00', sameVersionAsUsed: true, recipientRole: 'committee-r' },
  },
  'forbid-intelligence-exploitation': {
    at: now,
    facts: {
      decidedByRole: 'committee-r',
      gatheredBy: 'point-access',
      gatheredUnlawfully: { ...found, by: 'committee-r' },
    },
  },
  'authorise-intelligence-list': {
    at: now,
    facts: {
      source: 'person-list',
      decidedBy: officer,
      contentDigest: 'empreinte inventée',
      coversSet: true,
      investigationReferences: ['enquête-1', 'enquête-2'],
    },
  },
  'present-intelligence-criteria': {
    at: now,
    facts: { presentedByRole: 'intelligence-service', presentedToRole: 'committee-r', criteria },
  },
  'run-intelligence-correlation': {
    at: now,
    facts: {
      source: 'person-list',
      store: 'national-technical-database',
      mode: 'afterwards',
      runByRole: 'intelligence-service',
      contentAuthorisation: {
        byRole: 'methods-officer',
        decidedAt: '2026-11-19T10:00:00+01:00',
        digestMatches: true,
        deciderIsCaseManager: false,
      },
    },
  },
  'decide-special-method': {
    at: now,
    facts: {
      method: 'specific',
      decidedByRole: 'intelligence-head',
      means: 'real-time-correlation',
      coversSet: true,
      investigationReference: 'enquête-1',
      usesCriteria: true,
      criteria,
      threatStatement: 'menace inventée',
      criteriaLink: 'lien inventé',
      procedureFollowed: found,
    },
  },
  'suspend-intelligence-access': {
    at: now,
    facts: {
      orderedByRole: 'investigating-judge',
      inChargeOfCase: true,
      hampersInquiry: { ...found, by: 'investigating-judge' },
      scopeStated: true,
      temporary: true,
      untilDay: '2027-01-31',
    },
  },
  'end-intelligence-suspension': {
    at: now,
    facts: { how: 'lifted', liftedByRole: 'investigating-judge', isOrderer: true },
  },
};
