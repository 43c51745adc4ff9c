/** A sentence or a name in the three languages of the house. */
type InThree = { readonly fr: string; readonly nl: string; readonly en: string };

const say = (fr: string, nl: string, en: string): InThree => ({ fr, nl, en });

/** One step of a procedure: which act takes a file from which states to which one, and the text that asks for it. */
export interface StateStep {
  readonly act: string;
  readonly from: readonly string[];
  readonly to: string;
  /** Outcome of the act that leads here, when the act has several. */
  readonly on?: string;
  readonly provisions: readonly string[];
  readonly readings?: readonly string[];
  /** True when the step is a default of ours and not asked by a text. */
  readonly policy?: boolean;
}

/** A procedure of the law as one table: states with their names, and the steps between them. */
export interface StateMachine {
  readonly id: string;
  readonly title: InThree;
  readonly initial: string;
  readonly states: Readonly<Record<string, { readonly name: InThree; readonly end?: true; readonly alarm?: true }>>;
  readonly steps: readonly StateStep[];
}

/**
 * W-01: authorisation in principle of a visible use.
 * @law lfp-25-4-p1-al1 lfp-25-4-p2-al2-s1 lfp-25-4-p2-al2-s2
 */
export const useRequestStates = {
  id: 'W-01',
  title: say('Autorisation de principe', 'Principiële toestemming', 'Authorisation in principle'),
  initial: 'draft',
  states: {
    draft: { name: say('projet', 'ontwerp', 'draft') },
    submitted: { name: say('introduite', 'ingediend', 'submitted') },
    authorised: { name: say('autorisée', 'toegestaan', 'authorised'), end: true },
    refused: { name: say('refusée', 'geweigerd', 'refused'), end: true },
  },
  steps: [
    { act: 'authorisation/draft-request', from: ['draft'], to: 'draft', provisions: [], policy: true },
    {
      act: 'authorisation/submit-request',
      from: ['draft'],
      to: 'submitted',
      provisions: ['lfp-25-4-p2-al1-pt1', 'lfp-25-4-p2-al1-pt2', 'lfp-25-4-p2-al2-s1', 'lfp-25-4-p2-al2-s2'],
      readings: ['R-09', 'R-10'],
    },
    {
      act: 'authorisation/decide-request',
      from: ['submitted'],
      to: 'authorised',
      on: 'granted',
      provisions: ['lfp-25-4-p1-al1-pt1', 'lfp-25-4-p1-al1-pt2'],
      readings: ['R-09', 'R-10'],
    },
    {
      act: 'authorisation/decide-request',
      from: ['submitted'],
      to: 'refused',
      on: 'refused',
      provisions: ['lfp-25-4-p1-al1-pt1', 'lfp-25-4-p1-al1-pt2'],
      readings: ['R-09', 'R-10'],
    },
  ],
} as const satisfies StateMachine;

/**
 * An authorisation once granted, and the active uses that rest on it.
 * @law lfp-25-4-p4-al1 lfp-25-4-p4-al3 lfp-25-5-p1-decision
 */
export const useStates = {
  id: 'W-01-use',
  title: say('Utilisation visible', 'Zichtbaar gebruik', 'Visible use'),
  initial: 'active',
  states: {
    active: { name: say('en cours', 'lopend', 'active') },
    ended: { name: say('terminée', 'beëindigd', 'ended'), end: true },
  },
  steps: [
    {
      act: 'authorisation/end-use',
      from: ['active'],
      to: 'ended',
      provisions: ['lfp-25-3-p1-pt2-a', 'lfp-25-3-p1-pt2-d'],
    },
  ],
} as const satisfies StateMachine;

/**
 * W-02: urgent oral authorisation.
 * @law lfp-25-4-p3-al1-s1 lfp-25-4-p3-al1-s2 lfp-25-4-p3-al2
 */
export const urgentGrantStates = {
  id: 'W-02',
  title: say(
    'Autorisation orale en cas d’urgence',
    'Mondelinge toestemming bij hoogdringendheid',
    'Urgent oral authorisation',
  ),
  initial: 'requested',
  states: {
    requested: { name: say('demandée oralement', 'mondeling gevraagd', 'requested orally') },
    'granted-orally': { name: say('accordée oralement', 'mondeling toegestaan', 'granted orally') },
    refused: { name: say('refusée', 'geweigerd', 'refused'), end: true },
    'in-use': { name: say('en cours d’utilisation', 'in gebruik', 'in use') },
    'mission-ended': { name: say('mission terminée', 'opdracht beëindigd', 'mission ended') },
    confirmed: { name: say('confirmée par écrit', 'schriftelijk bevestigd', 'confirmed in writing'), end: true },
    unconfirmed: { name: say('non confirmée', 'niet bevestigd', 'not confirmed'), alarm: true },
  },
  steps: [
    {
      act: 'authorisation/grant-urgent',
      from: ['requested'],
      to: 'granted-orally',
      on: 'granted',
      provisions: ['lfp-25-4-p3-al1-s1', 'lfp-25-4-p3-al2'],
      readings: ['R-11'],
    },
    {
      act: 'authorisation/grant-urgent',
      from: ['requested'],
      to: 'refused',
      on: 'refused',
      provisions: ['lfp-25-4-p3-al2'],
      readings: ['R-11'],
    },
    {
      act: 'authorisation/activate-use',
      from: ['granted-orally', 'in-use'],
      to: 'in-use',
      provisions: ['lfp-25-5-p1-decision'],
    },
    // The same step carries a grant that was confirmed while the mission was still running.
    { act: 'authorisation/activate-use', from: ['confirmed'], to: 'confirmed', provisions: ['lfp-25-5-p1-decision'] },
    {
      act: 'authorisation/end-urgent-mission',
      from: ['granted-orally', 'in-use', 'unconfirmed'],
      to: 'mission-ended',
      provisions: ['lfp-25-4-p3-al1-s1'],
      readings: ['R-11'],
    },
    {
      act: 'authorisation/end-urgent-mission',
      from: ['confirmed'],
      to: 'confirmed',
      provisions: ['lfp-25-4-p3-al1-s1'],
      readings: ['R-11'],
    },
    {
      act: 'authorisation/confirm-urgent',
      from: ['granted-orally', 'in-use', 'mission-ended', 'unconfirmed'],
      to: 'confirmed',
      on: 'confirmed',
      provisions: ['lfp-25-4-p3-al1-s2'],
      readings: ['R-11'],
    },
    {
      act: 'authorisation/confirm-urgent',
      from: ['granted-orally', 'in-use', 'mission-ended', 'unconfirmed'],
      to: 'unconfirmed',
      on: 'refused',
      provisions: ['lfp-25-4-p3-al1-s2'],
      readings: ['R-11'],
    },
    {
      act: 'authorisation/mark-unconfirmed',
      from: ['granted-orally', 'in-use', 'mission-ended'],
      to: 'unconfirmed',
      provisions: [],
      readings: ['R-11'],
      policy: true,
    },
  ],
} as const satisfies StateMachine;

/**
 * W-03: change of type, purpose or place.
 * @law lfp-25-4-p2-al3-type lfp-25-4-p2-al3-lieu
 */
export const changeStates = {
  id: 'W-03',
  title: say(
    'Changement de type, de finalité ou de lieu',
    'Wijziging van type, doel of plaats',
    'Change of type, purpose or place',
  ),
  initial: 'declared',
  states: {
    declared: { name: say('déclaré', 'aangegeven', 'declared') },
    'new-request-due': {
      name: say(
        'nouvelle autorisation à demander',
        'nieuwe toestemming aan te vragen',
        'new authorisation to be asked',
      ),
    },
    'new-request-filed': {
      name: say('nouvelle demande introduite', 'nieuwe aanvraag ingediend', 'new request filed'),
      end: true,
    },
    recorded: {
      name: say(
        'consigné, sans changement légal',
        'opgetekend, geen wettelijke wijziging',
        'recorded, no legal change',
      ),
      end: true,
    },
  },
  steps: [
    {
      act: 'authorisation/declare-change',
      from: ['declared'],
      to: 'new-request-due',
      on: 'new-request',
      provisions: ['lfp-25-4-p2-al3-type', 'lfp-25-4-p2-al3-lieu'],
      readings: ['R-45'],
    },
    {
      act: 'authorisation/declare-change',
      from: ['declared'],
      to: 'recorded',
      on: 'recorded',
      provisions: [],
      readings: ['R-45'],
    },
    {
      act: 'authorisation/submit-request',
      from: ['new-request-due'],
      to: 'new-request-filed',
      provisions: ['lfp-25-4-p2-al3-type', 'lfp-25-4-p2-al3-lieu'],
    },
  ],
} as const satisfies StateMachine;

/** The four procedures of the room, for pages and documentation. */
export const authorisationMachines: readonly StateMachine[] = [
  useRequestStates,
  useStates,
  urgentGrantStates,
  changeStates,
];

/** State of a request (W-01). */
export type UseRequestState = keyof typeof useRequestStates.states;
/** State of an active use. */
export type UseState = keyof typeof useStates.states;
/** State of an urgent oral authorisation (W-02). */
export type UrgentGrantState = keyof typeof urgentGrantStates.states;
/** State of a declared change (W-03). */
export type ChangeState = keyof typeof changeStates.states;
