import type { AllowedOf } from '../allowed-act.examples.ts';
import type { HumanJudgement } from '../facts.ts';
import type { DatabaseActs } from './acts.ts';

/** A judgement of the officer for data protection, as invented for the examples. */
export const dpoFound: HumanJudgement = {
  verdict: 'met',
  by: 'dpo',
  at: '2026-11-20T08:00:00+01:00',
  reasons: 'exemple inventé',
};

const now = '2026-11-20T10:00:00+01:00';
const theft = { branch: 'judicial', judicialGround: 'offence', offenceClass: 'delit' } as const;
const phenomenon = { branch: 'administrative', hypothesis445: '2' } as const;
const camera = { kind: 'anpr-camera', functions: ['anpr'] } as const;
const reads = { recordedFrom: '2026-11-10T10:00:00+01:00', recordedTo: '2026-11-10T11:00:00+01:00' } as const;
const recordedAt = '2026-11-10T10:00:00+01:00';
const search = {
  ...reads,
  branch: 'judicial',
  purpose: theft,
  missionReference: 'mission-1',
  operationalReasons: 'retrouver le véhicule d’un vol commis le 10 novembre',
  subject: 'véhicule V1',
} as const;
const service = { level: 'local', body: 'Z1' } as const;
const chief = { role: 'chief-of-corps', body: 'Z1' } as const;
const list = {
  source: 'national-police-database',
  legalBasis: 'LFP, art. 44/11/3decies, § 4',
  contentReference: 'version-1',
} as const;
const limits = {
  withinTime: true,
  withinArea: true,
  withinFrequency: true,
  databasesListed: true,
  permittedByNamedAuthority: true,
} as const;
const directive = { reference: 'directive-1', issuedBy: ['minister-interior'], published: true } as const;
const classes = [
  'passage-date-and-time',
  'passage-place',
  'plate-reading',
  'vehicle-characteristics',
  'plate-photo-front',
  'vehicle-photo',
  'occupant-photo',
  'journal-data',
] as const;

/** A correlation in real time with approved criteria, allowed today. */
export const criteriaRun = {
  branch: 'administrative',
  purpose: phenomenon,
  kind: 'criteria',
  mode: 'realtime',
  criteriaApproval: {
    by: 'dpo',
    decidedAt: '2026-11-01T10:00:00+01:00',
    outcome: 'approved',
    contentUnchanged: true,
  },
  journalOn: true,
} as const;

/** One allowed example of every act of this part. */
export const databaseAllowed: AllowedOf<DatabaseActs> = {
  'designate-dpo': {
    at: now,
    facts: {
      designatedBy: { role: 'chief-of-corps' },
      designee: 'dpo',
      designeeIsHead: false,
      designeeIsPoliceStaff: true,
      fromDay: '2026-12-01',
    },
  },
  'plan-technical-database': {
    at: now,
    facts: { level: 'local', creators: ['chief-of-corps'], tool: camera, purposes: [theft, phenomenon] },
  },
  'request-database-opinion': {
    at: now,
    facts: {
      level: 'local',
      requestedBy: { role: 'chief-of-corps' },
      addressedTo: 'dpo',
      dpoDesignated: true,
      projectStated: true,
      purposesStated: true,
      modalitiesStated: true,
      assessment: { dataCategories: true, proportionality: true, operationalObjectives: true, retention: true },
      databaseExists: false,
    },
  },
  'give-database-opinion': {
    at: now,
    facts: {
      givenBy: { role: 'dpo' },
      receivedAt: '2026-11-02T10:00:00+01:00',
      requestComplete: true,
      recommendationCount: 2,
    },
  },
  'decide-recommendations': {
    at: now,
    facts: {
      level: 'local',
      decidedBy: { role: 'chief-of-corps' },
      recommendations: [
        { number: 1, followed: true },
        { number: 2, followed: false, reasons: 'exemple inventé' },
      ],
    },
  },
  'escalate-database-opinion': {
    at: now,
    facts: {
      sentBy: { role: 'dpo' },
      addressee: 'control-organ',
      analysisAttached: true,
      recommendations: [{ number: 2, followed: false }],
    },
  },
  'create-technical-database': {
    at: now,
    facts: {
      level: 'local',
      creators: ['chief-of-corps'],
      tool: camera,
      purposes: [theft, phenomenon],
      opinion: {
        receivedAt: '2026-10-01T10:00:00+02:00',
        requestComplete: true,
        givenAt: '2026-10-20T10:00:00+02:00',
        by: 'dpo',
        recommendations: [{ number: 1, followed: true }],
      },
      journalOn: true,
      journalRetention: 'P10Y',
      dataClasses: classes,
      retention: 'P6M',
      assessedRetention: 'P6M',
      transmissionChannel: true,
      nationalDatabaseExists: true,
      securityDirective: 'directive-2',
    },
  },
  'guarantee-database-security': {
    at: now,
    facts: {
      level: 'local',
      guaranteedBy: 'chief-of-corps',
      securityDirective: 'directive-2',
      measures: ['reliability', 'confidentiality', 'availability', 'traceability', 'integrity'],
    },
  },
  // the power is judged until 28 June 2019; since then it rests on a law that is not in our files
  'inspect-technical-database': {
    at: '2019-06-03T10:00:00+02:00',
    facts: { inspectedBy: { role: 'control-organ' }, journalOn: true },
  },
  'ingest-read': {
    at: now,
    facts: {
      collectedAutomatically: true,
      structured: true,
      store: 'technical-database',
      tool: camera,
      dataClasses: classes,
      timeHasZone: true,
      recordedAt: now,
      retentionCountedFrom: 'recording',
      configuredRetention: 'P6M',
      assessedRetention: 'P6M',
      journalOn: true,
    },
  },
  'delete-read': {
    at: now,
    facts: { recordedAt: '2025-11-20T10:00:00+01:00', journalOn: true, deletesJournal: false },
  },
  'journal-processing': {
    at: now,
    facts: {
      operation: 'consultation',
      written: true,
      operationAt: now,
      reason: 'vérifier la trace d’un véhicule volé',
      personCategory: 'enquêteur',
      personIdentification: 'P1',
    },
  },
  'delete-database-journal': { at: now, facts: { processedAt: '2016-11-19T10:00:00+01:00' } },
  'request-point-search': {
    at: now,
    facts: { ...search, requestedBy: { role: 'operational-member', level: 'local' } },
  },
  'decide-point-search': { at: now, facts: { ...search, service, decidedBy: chief, outcome: 'granted' } },
  'run-point-search': {
    at: now,
    facts: {
      ...search,
      searchedBy: { role: 'operational-member' },
      service,
      decision: { by: chief, decidedAt: '2026-11-19T10:00:00+01:00', outcome: 'granted', covers: true },
      journalOn: true,
    },
  },
  'issue-correlation-directive': {
    at: now,
    facts: {
      issuedBy: ['minister-interior'],
      published: true,
      measured: dpoFound,
      criteria: ['time', 'space', 'frequency'],
      namesAuthority: true,
      namesDatabases: true,
    },
  },
  'connect-databases': { at: now, facts: { directive, limits, journalOn: true } },
  'plan-correlation': {
    at: now,
    facts: {
      branch: 'administrative',
      purpose: phenomenon,
      kind: 'list',
      mode: 'realtime',
      requestedBy: { role: 'operational-member', level: 'local' },
      list,
      directive,
      limits,
    },
  },
  'authorise-list-content': {
    at: now,
    facts: { branch: 'administrative', service, authorisedBy: chief, outcome: 'granted', list },
  },
  'approve-correlation-criteria': {
    at: now,
    facts: {
      approvedBy: { role: 'dpo' },
      outcome: 'approved',
      criteria: {
        contentReference: 'criteria-1',
        attributes: ['vehicle-class', 'route', 'hour'],
        aimsAtIndividual: false,
        basedOnSensitiveData: false,
        targeted: dpoFound,
        proportionate: dpoFound,
        specific: dpoFound,
      },
    },
  },
  'notify-correlation': {
    at: now,
    facts: {
      branch: 'administrative',
      kind: 'list',
      notifiedBy: { role: 'operational-member' },
      addressee: 'control-organ',
      listIdentified: true,
      startsAt: '2026-11-20T10:05:00+01:00',
    },
  },
  'run-correlation': {
    at: now,
    facts: {
      branch: 'administrative',
      purpose: phenomenon,
      kind: 'list',
      mode: 'afterwards',
      ...reads,
      service,
      list,
      listAuthorisation: {
        by: chief,
        decidedAt: '2026-11-19T10:00:00+01:00',
        outcome: 'granted',
        contentUnchanged: true,
      },
      notice: { sentAt: '2026-11-20T09:55:00+01:00', toWhom: 'control-organ', coversList: true },
      directive,
      limits,
      journalOn: true,
    },
  },
  'end-correlation': { at: now, facts: { ground: 'window-ended', journalOn: true } },
  'record-hit': {
    at: now,
    facts: { recordedAt, feedingConditionsMet: true, conditionsMetAt: '2026-11-20T09:00:00+01:00', journalOn: true },
  },
  'validate-hit': {
    at: now,
    facts: {
      validatedBy: { role: 'operational-member' },
      automatic: false,
      outcome: 'validated',
      comparedWithPhoto: true,
      conditionConfirmed: { ...dpoFound, by: 'operational-member' },
      conditionsMetAt: '2026-11-12T09:00:00+01:00',
      recordedAt,
      journalOn: true,
    },
  },
  'expire-hit': {
    at: now,
    facts: { conditionsMetAt: '2026-10-19T09:00:00+02:00', recordedAt: '2026-10-19T09:00:00+02:00', validated: false },
  },
  'copy-hit': {
    at: now,
    facts: {
      target: 'base-database',
      conditionsMetAt: '2026-11-12T09:00:00+01:00',
      validatedAt: '2026-11-19T09:00:00+01:00',
      validation: 'validated',
      automatic: false,
      recordedAt,
      journalOn: true,
    },
  },
  'transmit-reads': {
    at: now,
    facts: {
      sentBy: { role: 'chief-of-corps' },
      nationalDatabaseExists: true,
      readsHeld: 1000,
      readsSent: 1000,
      recordedAt,
      journalOn: true,
    },
  },
  'acknowledge-transmission': {
    at: now,
    facts: {
      acknowledgedBy: { role: 'database-controller-national' },
      readsSent: 1000,
      readsReceived: 1000,
      digestEqual: true,
      recordedAt,
      journalOn: true,
    },
  },
};
