import { type Static, Type } from 'typebox';
import { Id, Instant, line, strict, text } from './authorisation-fields.ts';
import type { StateMachine } from './authorisation-states.ts';

const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()]);

/** One interval of one recording past its gate, and the prosecutor's written decision that opens it. @law lfp-25-7-p1-al2 */
export const EmergencyItem = Type.Object({ recordingId: Id, from: Instant, to: Instant, decisionId: Id }, strict);

/**
 * Payload of `vault/request-emergency-opening`: the first person. It lifts the quorum of witnesses for these intervals alone, and
 * no condition of the law: the law is asked for each of them, with the reasons an opening needs.
 */
export const RequestEmergencyOpening = Type.Object(
  {
    items: Type.Array(EmergencyItem, { minItems: 1, maxItems: 10 }),
    branch: Type.Enum(['administrative', 'judicial']),
    missionReference: Type.Optional(line(200)),
    operationalReasons: Type.Optional(text(4000)),
    concreteReason: Type.Optional(text(4000)),
    /** Why these images cannot wait until the witnesses answer again. */
    urgency: text(4000),
  },
  strict,
);

/** What an emergency opens instead of recordings: reads of plates past their first month, by a search or a correlation afterwards. */
export const EmergencySubject = Type.Object({ kind: Type.Enum(['search', 'correlation']), id: Id }, strict);
/** {@link EmergencySubject} as a type. */
export type EmergencySubject = Static<typeof EmergencySubject>;

/**
 * Payload of `anpr/request-read-emergency`: the first person, who may run the search or the correlation. It lifts the quorum of witnesses for it, and no
 * condition of the law: the law is asked as if it were run. @law lfp-44-11-3decies-p3-al2-s3 lfp-44-11-3decies-p4-al6-s2
 */
export const RequestReadEmergency = Type.Object(
  {
    subject: EmergencySubject,
    /** Why it cannot wait until the witnesses answer again. */
    urgency: text(4000),
  },
  strict,
);

/** {@link RequestReadEmergency} as a type. */
export type RequestReadEmergency = Static<typeof RequestReadEmergency>;

/** Payload of `vault/confirm-emergency-opening`: the second person, of another function and outside the requester's unit. */
export const ConfirmEmergencyOpening = Type.Object({ emergencyId: Id, reasons: text(4000) }, strict);

/** What a review may find. */
export const EmergencyFinding = Type.Enum(['justified', 'not-justified']);

/** Payload of `vault/review-emergency-opening`: the Control Organ or the data protection officer, with reasons. */
export const ReviewEmergencyOpening = Type.Object(
  { emergencyId: Id, finding: EmergencyFinding, reasons: text(8000) },
  strict,
);

/** Payload of `vault/settle-emergency-opening`, the schedule's own: a term of the emergency has run out. */
export const SettleEmergencyOpening = Type.Object(
  { emergencyId: Id, to: Type.Enum(['lapsed', 'over', 'unreviewed']) },
  strict,
);

const reviewed = (to: 'justified' | 'not-justified') => ({
  act: 'vault/review-emergency-opening',
  from: ['open', 'over', 'unreviewed'],
  to,
  on: to,
  provisions: [],
  readings: ['R-01'],
  policy: true,
});

/** The emergency opening: ours in every step. No text knows it, and none of its steps lifts a condition of one. */
export const emergencyStates = {
  id: 'emergency-opening',
  title: {
    fr: 'Ouverture d’urgence sans quorum de témoins',
    nl: 'Noodopening zonder quorum van getuigen',
    en: 'Emergency opening without a quorum of witnesses',
  },
  initial: 'requested',
  states: {
    requested: {
      name: {
        fr: 'attend une deuxième personne',
        nl: 'wacht op een tweede persoon',
        en: 'waits for a second person',
      },
    },
    lapsed: { name: { fr: 'jamais confirmée', nl: 'nooit bevestigd', en: 'never confirmed' }, end: true },
    open: { name: { fr: 'ouverte', nl: 'open', en: 'open' }, alarm: true },
    over: {
      name: { fr: 'terminée, à examiner', nl: 'afgelopen, te toetsen', en: 'over, to be reviewed' },
      alarm: true,
    },
    unreviewed: {
      name: {
        fr: 'non examinée dans les 72 heures',
        nl: 'niet binnen 72 uur getoetst',
        en: 'not reviewed within 72 hours',
      },
      alarm: true,
    },
    justified: { name: { fr: 'jugée justifiée', nl: 'gerechtvaardigd bevonden', en: 'found justified' }, end: true },
    'not-justified': {
      name: { fr: 'jugée injustifiée', nl: 'niet gerechtvaardigd bevonden', en: 'found not justified' },
      end: true,
    },
  },
  steps: [
    { act: 'vault/confirm-emergency-opening', from: ['requested'], to: 'open', provisions: [], policy: true },
    {
      act: 'vault/settle-emergency-opening',
      from: ['requested'],
      to: 'lapsed',
      on: 'lapsed',
      provisions: [],
      policy: true,
    },
    { act: 'vault/settle-emergency-opening', from: ['open'], to: 'over', on: 'over', provisions: [], policy: true },
    {
      act: 'vault/settle-emergency-opening',
      from: ['over'],
      to: 'unreviewed',
      on: 'unreviewed',
      provisions: [],
      readings: ['R-01'],
      policy: true,
    },
    reviewed('justified'),
    reviewed('not-justified'),
  ],
} as const satisfies StateMachine;

/** State of an emergency opening. */
export type EmergencyState = keyof typeof emergencyStates.states;

/** An emergency opening as its lists show it. `GET /api/emergency-openings`. */
export const EmergencySummary = Type.Object(
  {
    emergencyId: Id,
    organisationId: Id,
    state: Type.Enum(Object.keys(emergencyStates.states)),
    items: Type.Array(EmergencyItem),
    /** What it opens instead of recordings; null where it opens recordings. */
    subject: nullable(EmergencySubject),
    branch: Type.Enum(['administrative', 'judicial']),
    missionReference: nullable(Type.String()),
    operationalReasons: nullable(Type.String()),
    concreteReason: nullable(Type.String()),
    urgency: Type.String(),
    requestedBy: Id,
    requestedByFunction: Type.String(),
    requestedAt: Instant,
    /** Without a second person by then, the request is void. */
    confirmBefore: Instant,
    confirmedBy: nullable(Id),
    confirmedByFunction: nullable(Type.String()),
    confirmedAt: nullable(Instant),
    confirmationReasons: nullable(Type.String()),
    openUntil: nullable(Instant),
    reviewBefore: nullable(Instant),
    reviewedByFunction: nullable(Type.String()),
    reviewedAt: nullable(Instant),
    reviewReasons: nullable(Type.String()),
    /** How many looks were opened on it. */
    looks: Type.Integer({ minimum: 0 }),
    entryId: Id,
  },
  strict,
);
/** {@link EmergencySummary} as a type. */
export type EmergencySummary = Static<typeof EmergencySummary>;
