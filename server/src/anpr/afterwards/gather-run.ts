import type { ActContext, Actor, PolicyGate, Stored } from '../../ledger/index.ts';
import {
  emergencyPathGate,
  findReadEmergency,
  findStanding,
  type QuorumStanding,
  quorumGate,
  realTimeOf,
  witnessGate,
} from '../../vault/index.ts';
import { isDecisionOver } from '../decision-over.ts';
import { brokenCorrelationRules } from './correlation-gates.ts';
import { type CorrelationRunRow, correlationRuns } from './correlation-registers.ts';
import { gatherSubject, isOpenTo, type Subject } from './correlation-subject.ts';
import { reachesPastMonth } from './open-reads-of.ts';

/** A correlation afterwards, and what it compares. */
export type RunFacts = Subject & { readonly run: Stored<CorrelationRunRow> | null };

/** Reads it. */
export async function gatherRun({
  act: { payload },
  read,
  at,
}: ActContext<{ readonly correlationId: string }>): Promise<RunFacts> {
  const run = (await read.get(correlationRuns, { id: payload.correlationId })) ?? null;
  const subject = await gatherSubject(read, {
    versionId: run?.version_id ?? undefined,
    criterionId: run?.criterion_id ?? undefined,
    at,
  });
  return { ...subject, run };
}

/** Who vouches for a run that reaches past the first month. */
export type WitnessedRun = RunFacts & {
  readonly isPastMonth: boolean;
  /** null: no policy demands a quorum, or nothing is past the month. */
  readonly quorum: QuorumStanding | null;
  /** The emergency that lifts the quorum for this person and correlation; null where none runs, or none is needed. */
  readonly emergency: string | null;
};

/** Reads it, with the witnesses' standing at this moment. */
export async function gatherWitnessedRun(
  context: ActContext<{ readonly correlationId: string }>,
): Promise<WitnessedRun> {
  const facts = await gatherRun(context);
  const { act, read, at } = context;
  const { run } = facts;
  const isPastMonth = run !== null && reachesPastMonth(run, at);
  const quorum = isPastMonth ? await read.through([], async (db) => findStanding(db, await realTimeOf(db, at))) : null;
  const { organisationId, personId } = act.actor;
  const emergency =
    run === null || quorum === null || quorum.isFresh
      ? null
      : await findReadEmergency(read, { subject: { kind: 'correlation', id: run.id }, organisationId, personId, at });
  return { ...facts, isPastMonth, quorum, emergency };
}

/** House rules of who runs a correlation, and when: the same where an emergency is asked for it. */
export function runGates(facts: RunFacts, { actor, at }: { readonly actor: Actor; readonly at: string }) {
  const mine = facts.run?.organisation_id === actor.organisationId ? facts.run : null;
  const isOpen = mine !== null && (mine.state === 'asked' || mine.state === 'permitted');
  const gates = brokenCorrelationRules({
    'unknown-correlation': mine === null,
    'correlation-step-not-open': mine !== null && !isOpen,
    'asked-by-you': mine !== null && mine.asked_by === actor.personId,
    'decision-over': mine !== null && isDecisionOver(mine.decided_at, at),
    'subject-not-for-stored-reads': mine !== null && !isOpenTo(facts, { organisationId: actor.organisationId, at }),
  });
  return { mine, isOpen, gates };
}

/** Who vouches, and whether it is there: past the first month a fresh quorum, or an emergency in its place. */
export function witnessGates({ isPastMonth, quorum, emergency }: WitnessedRun): readonly PolicyGate[] {
  if (!isPastMonth) return [];
  if (quorum === null) return [witnessGate];
  return [
    ...brokenCorrelationRules({ 'no-fresh-quorum': !quorum.isFresh && emergency === null }),
    quorumGate,
    ...(emergency === null ? [] : [emergencyPathGate]),
  ];
}
