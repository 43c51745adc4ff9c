import { type EmergencySubject, emergencyStates } from '@clairevoie/contract';
import type { Actor, PolicyGate, RegisterReader } from '../ledger/index.ts';
import { brokenEmergencyRules, emergencyPathGate } from './emergency-gates.ts';
import { confirmBefore } from './emergency-terms.ts';
import { realTimeOf } from './opening-facts.ts';
import { findStanding, type QuorumStanding } from './quorum-standing.ts';
import { type EmergencyItem, type EmergencyRow, emergencyOpenings } from './registers.ts';

const isPast = (instant: string | null, at: string): boolean =>
  instant !== null && Temporal.Instant.compare(instant, at) <= 0;

/** An emergency of the organisation whose review is late, if there is one: it stands in the way of the next. */
export async function findLateReview(read: RegisterReader, organisationId: string, at: string): Promise<string | null> {
  const rows = await read.find(emergencyOpenings, { organisation_id: organisationId });
  const late = rows.find((row) => row.reviewed_at === null && row.state !== 'lapsed' && isPast(row.review_before, at));
  return late?.id ?? null;
}

/** What stands for and against an emergency, whatever it opens. */
export type EmergencyGround = { readonly quorum: QuorumStanding | null; readonly lateReview: string | null };

/** Reads it. */
export async function gatherEmergencyGround(
  read: RegisterReader,
  of: { readonly organisationId: string; readonly at: string },
): Promise<EmergencyGround> {
  const quorum = await read.through([], async (db) => findStanding(db, await realTimeOf(db, of.at)));
  return { quorum, lateReview: await findLateReview(read, of.organisationId, of.at) };
}

/** The rules of every request, and what its receipt says; `isInside`: something of it is within its first term and needs no witness. */
export function emergencyGates({ quorum, lateReview }: EmergencyGround, isInside: boolean): readonly PolicyGate[] {
  const rules = brokenEmergencyRules({
    'no-policy': quorum === null,
    'not-needed': quorum?.isFresh === true,
    'inside-gate': isInside,
    'earlier-unreviewed': lateReview !== null,
  });
  return [...rules, emergencyPathGate];
}

/** The row of a request, before anybody confirmed it. */
export function requestedEmergency(of: {
  readonly emergencyId: string;
  readonly actor: Actor;
  readonly at: string;
  readonly items: readonly EmergencyItem[];
  readonly subject: EmergencySubject | null;
  /** Office of the public prosecutor whose decision opens it in law; it may confirm. */
  readonly officeId: string | null;
  readonly branch: EmergencyRow['branch'];
  readonly missionReference: string | null;
  readonly operationalReasons: string | null;
  readonly concreteReason: string | null;
  readonly urgency: string;
}): EmergencyRow {
  return {
    id: of.emergencyId,
    organisation_id: of.actor.organisationId,
    state: emergencyStates.initial,
    items: of.items,
    subject: of.subject,
    office_id: of.officeId,
    branch: of.branch,
    mission_reference: of.missionReference,
    operational_reasons: of.operationalReasons,
    concrete_reason: of.concreteReason,
    urgency: of.urgency,
    requested_by: of.actor.personId,
    requested_by_function: of.actor.functionKey,
    requested_at: of.at,
    confirm_before: confirmBefore(of.at),
    confirmed_by: null,
    confirmed_by_function: null,
    confirmed_at: null,
    confirmation_reasons: null,
    open_until: null,
    review_before: null,
    reviewed_by: null,
    reviewed_by_function: null,
    reviewed_at: null,
    review_reasons: null,
  };
}

/** The emergency that opens a search or a correlation to a person now: confirmed, within its sixty minutes, asked by that very person; its id. */
export async function findReadEmergency(
  read: RegisterReader,
  of: {
    readonly subject: EmergencySubject;
    readonly organisationId: string;
    readonly personId: string;
    readonly at: string;
  },
): Promise<string | null> {
  const rows = await read.find(emergencyOpenings, {
    organisation_id: of.organisationId,
    requested_by: of.personId,
    state: 'open',
  });
  const { kind, id } = of.subject;
  const running = rows.find(
    ({ subject, open_until }) =>
      subject?.kind === kind && subject.id === id && open_until !== null && !isPast(open_until, of.at),
  );
  return running?.id ?? null;
}
