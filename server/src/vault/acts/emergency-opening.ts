import {
  ConfirmEmergencyOpening,
  emergencyStates,
  RequestEmergencyOpening,
  ReviewEmergencyOpening,
  SettleEmergencyOpening,
} from '@clairevoie/contract';
import { findStep } from '../../authorisation/index.ts';
import { designations, functionsHeld, isInForce } from '../../identity/index.ts';
import { type ActContext, type Actor, defineAct, type RegisterReader, type Stored } from '../../ledger/index.ts';
import { brokenEmergencyRules, emergencyPathGate } from '../emergency-gates.ts';
import { openUntil, reviewBefore } from '../emergency-terms.ts';
import { ask } from '../law-facts.ts';
import { type Asked, gatherOpening, isPastGate, openingQuestion } from '../opening-facts.ts';
import { openingGates } from '../opening-gates.ts';
import { type EmergencyItem, type EmergencyRow, emergencyOpenings, type ProsecutorDecisionRow } from '../registers.ts';
import { emergencyGates, findLateReview, gatherEmergencyGround, requestedEmergency } from '../requested-emergency.ts';
import { emergencyConfirmers, emergencyReviewers, openers } from '../who-may.ts';

const isPast = (instant: string | null, at: string): boolean =>
  instant !== null && Temporal.Instant.compare(instant, at) <= 0;

/** What is asked of each interval, as an ordinary opening would be. */
function openingOf(
  context: ActContext<Omit<Asked, 'recordingId' | 'from' | 'to'> & { readonly items: readonly EmergencyItem[] }>,
  { recordingId, from, to, decisionId }: EmergencyItem,
): ActContext<Asked> {
  const { branch, missionReference, operationalReasons, concreteReason } = context.act.payload;
  const reasons = {
    ...(missionReference === undefined ? {} : { missionReference }),
    ...(operationalReasons === undefined ? {} : { operationalReasons }),
    ...(concreteReason === undefined ? {} : { concreteReason }),
  };
  const payload: Asked = { recordingId, from, to, branch, decisionId, ...reasons };
  return { ...context, act: { ...context.act, payload } };
}

/**
 * The first person asks. The law is asked of every interval exactly as for a look: without the prosecutor's written decision it
 * refuses here as it does there, for an emergency lifts the quorum of witnesses and nothing else. @law lfp-25-7-p1-al2
 */
export const requestEmergencyOpening = defineAct({
  type: 'vault/request-emergency-opening',
  title: {
    fr: 'Demander une ouverture d’urgence',
    nl: 'Een noodopening vragen',
    en: 'Ask for an emergency opening',
  },
  payload: RequestEmergencyOpening,
  who: openers,
  gather: async (context) => {
    const { act, read, at } = context;
    const openings = await Promise.all(act.payload.items.map((item) => gatherOpening(openingOf(context, item))));
    return { openings, ...(await gatherEmergencyGround(read, { organisationId: act.actor.organisationId, at })) };
  },
  judge: ({ openings, quorum, lateReview }, context) => {
    const { payload } = context.act;
    const law = openings.flatMap((facts, place) => {
      const item = payload.items[place];
      const question = item === undefined ? undefined : openingQuestion(facts, openingOf(context, item));
      if (question === undefined || facts.span === null) return [];
      return [ask('open-recording', { recordedFrom: facts.span.from, recordedTo: facts.span.to, ...question })];
    });
    // The same rule broken by several intervals is said once.
    const broken = new Map(openings.flatMap((facts) => openingGates(facts, payload)).map((gate) => [gate.id, gate]));
    const isInside = openings.some(({ span }) => span !== null && !isPastGate(span, context.at));
    return { law, gates: [...broken.values(), ...emergencyGates({ quorum, lateReview }, isInside)] };
  },
  change: ({ openings }, { act: { actor, payload }, at, newId }) => {
    const emergencyId = newId();
    const items = openings.map(({ span }, place): EmergencyItem => {
      const asked = payload.items[place];
      if (asked === undefined || span === null) throw new TypeError('an emergency over nothing was let through');
      return { recordingId: asked.recordingId, from: span.from, to: span.to, decisionId: asked.decisionId };
    });
    const offices = new Set(openings.map(({ decision }) => officeOf(decision)));
    const row = requestedEmergency({
      ...{ emergencyId, actor, at, items, subject: null, branch: payload.branch, urgency: payload.urgency },
      officeId: offices.size === 1 ? ([...offices][0] ?? null) : null,
      missionReference: payload.missionReference ?? null,
      operationalReasons: payload.operationalReasons ?? null,
      concreteReason: payload.concreteReason ?? null,
    });
    return {
      changes: [emergencyOpenings.insert(row)],
      result: { emergencyId, items, confirmBefore: row.confirm_before },
    };
  },
});

function officeOf(decision: object | null): string | undefined {
  // Recorded by `gather` from a row of this very type.
  return (decision as ProsecutorDecisionRow | null)?.prosecutor_organisation_id;
}

type EmergencyFacts = {
  /** The row, when it concerns this actor. */
  readonly emergency: Stored<EmergencyRow> | null;
  readonly lateReview: string | null;
  /** Functions with which the second person could open recordings of the requesting service. */
  readonly functionsThere: readonly string[];
};

/** Functions of a person in an organisation that open recordings, in force at `at`. */
async function openingFunctions(
  read: RegisterReader,
  { personId, organisationId }: Pick<Actor, 'personId' | 'organisationId'>,
  at: string,
): Promise<readonly string[]> {
  const where = { person_id: personId, organisation_id: organisationId };
  const rows = [...(await read.find(functionsHeld, where)), ...(await read.find(designations, where))];
  const held = rows.filter((row) => isInForce(row, at)).map((row) => row.function_key);
  return [...new Set(held.filter((key) => openers.includes(key)))].sort();
}

/**
 * The second person confirms, and the sixty minutes begin: only these intervals, only for whoever asked. Of another function, and
 * outside the unit that asks: nobody who could open a recording there. This is the act after which the opening is possible; its
 * result names the recordings, for whom, and until when.
 */
export const confirmEmergencyOpening = defineAct({
  type: 'vault/confirm-emergency-opening',
  title: {
    fr: 'Confirmer une ouverture d’urgence',
    nl: 'Een noodopening bevestigen',
    en: 'Confirm an emergency opening',
  },
  payload: ConfirmEmergencyOpening,
  who: emergencyConfirmers,
  gather: async ({ act: { actor, payload }, read, at }): Promise<EmergencyFacts> => {
    const row = await read.get(emergencyOpenings, { id: payload.emergencyId });
    const isTheirs = row?.organisation_id === actor.organisationId || row?.office_id === actor.organisationId;
    if (row === undefined || !isTheirs) return { emergency: null, lateReview: null, functionsThere: [] };
    const there = { personId: actor.personId, organisationId: row.organisation_id };
    return {
      emergency: row,
      lateReview: await findLateReview(read, row.organisation_id, at),
      functionsThere: await openingFunctions(read, there, at),
    };
  },
  judge: ({ emergency, lateReview, functionsThere }, { act: { actor, type }, at }) => ({
    gates: [
      ...brokenEmergencyRules({
        unknown: emergency === null,
        'other-state':
          emergency !== null &&
          (findStep(emergencyStates, type, emergency.state) === undefined || isPast(emergency.confirm_before, at)),
        'same-person':
          emergency?.requested_by === actor.personId || emergency?.requested_by_function === actor.functionKey,
        'in-requesters-unit': functionsThere.length > 0,
        'earlier-unreviewed': lateReview !== null,
      }),
      emergencyPathGate,
    ],
  }),
  change: ({ emergency }, { act: { actor, payload }, at }) => {
    if (emergency === null) throw new TypeError('a confirmation of nothing was let through');
    const [open_until, review_before] = [openUntil(at), reviewBefore(at)];
    const change = emergencyOpenings.update(emergency, {
      state: 'open',
      confirmed_by: actor.personId,
      confirmed_by_function: actor.functionKey,
      confirmed_at: at,
      confirmation_reasons: payload.reasons,
      open_until,
      review_before,
    });
    const result = {
      emergencyId: emergency.id,
      organisationId: emergency.organisation_id,
      items: emergency.items,
      // What is opened where it is no recording: a confirmation over reads has no items.
      ...(emergency.subject === null ? {} : { subject: emergency.subject }),
      openFor: emergency.requested_by,
      // A keyholder serves nothing that two functions did not agree on.
      functions: [emergency.requested_by_function, actor.functionKey],
      openFrom: at,
      openUntil: open_until,
      reviewBefore: review_before,
    };
    return { changes: [change], result };
  },
});

/**
 * The review: the Control Organ, or the data protection officer of the body, neither of whom asked or confirmed. One that comes while
 * the emergency still runs ends it, whatever it finds.
 */
export const reviewEmergencyOpening = defineAct({
  type: 'vault/review-emergency-opening',
  title: { fr: 'Examiner une ouverture d’urgence', nl: 'Een noodopening toetsen', en: 'Review an emergency opening' },
  payload: ReviewEmergencyOpening,
  who: emergencyReviewers,
  gather: async ({ act: { actor, payload }, read }) => {
    const row = await read.get(emergencyOpenings, { id: payload.emergencyId });
    const isTheirs = actor.functionKey === 'control-organ' || row?.organisation_id === actor.organisationId;
    return { emergency: row !== undefined && isTheirs ? row : null };
  },
  judge: ({ emergency }, { act: { actor, payload, type } }) => ({
    gates: brokenEmergencyRules({
      unknown: emergency === null,
      'other-state':
        emergency !== null && findStep(emergencyStates, type, emergency.state, payload.finding) === undefined,
      'same-person': emergency !== null && [emergency.requested_by, emergency.confirmed_by].includes(actor.personId),
    }),
  }),
  change: ({ emergency }, { act: { actor, payload }, at }) => {
    if (emergency === null) throw new TypeError('a review of nothing was let through');
    const change = emergencyOpenings.update(emergency, {
      state: payload.finding,
      reviewed_by: actor.personId,
      reviewed_by_function: actor.functionKey,
      reviewed_at: at,
      review_reasons: payload.reasons,
    });
    return { changes: [change], result: { emergencyId: emergency.id, finding: payload.finding } };
  },
});

/** The term whose end takes an emergency to this state. */
const termBefore = { lapsed: 'confirm_before', over: 'open_until', unreviewed: 'review_before' } as const;

/** The clock's own act: nobody confirmed in time, the sixty minutes are over, or the review is late. */
export const settleEmergencyOpening = defineAct({
  type: 'vault/settle-emergency-opening',
  title: {
    fr: 'Constater la fin d’un délai d’une ouverture d’urgence',
    nl: 'Het einde van een termijn van een noodopening vaststellen',
    en: 'State the end of a term of an emergency opening',
  },
  payload: SettleEmergencyOpening,
  who: ['system'],
  gather: async ({ act: { payload }, read }) => ({
    emergency: (await read.get(emergencyOpenings, { id: payload.emergencyId })) ?? null,
  }),
  judge: ({ emergency }, { act: { payload, type }, at }) => ({
    gates: brokenEmergencyRules({
      unknown: emergency === null,
      'other-state': emergency !== null && findStep(emergencyStates, type, emergency.state, payload.to) === undefined,
      'term-not-over': emergency !== null && !isPast(emergency[termBefore[payload.to]], at),
    }),
  }),
  change: ({ emergency }, { act: { payload } }) => {
    if (emergency === null) throw new TypeError('a term of nothing was let through');
    return {
      changes: [emergencyOpenings.update(emergency, { state: payload.to })],
      result: { emergencyId: emergency.id, state: payload.to },
    };
  },
});
