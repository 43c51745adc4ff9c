import { countsUntil, isCleanReport } from '@clairevoie/contract';
import { dayInBrussels } from '../authorisation/index.ts';
import type { ActContext, RegisterReader, Stored } from '../ledger/index.ts';
import {
  type FaceEvidenceRow,
  type FaceFindingRow,
  type FaceSystemRow,
  faceEvidence,
  faceFindings,
  faceSystems,
} from './registers.ts';

/** The system an act is about, where it is the actor's own and not withdrawn; null otherwise. */
export async function gatherOwnSystem({
  act: { payload, actor },
  read,
}: Pick<ActContext<{ readonly systemId: string }>, 'act' | 'read'>): Promise<Stored<FaceSystemRow> | null> {
  const system = await read.get(faceSystems, { id: payload.systemId });
  return system?.organisation_id === actor.organisationId && system.state !== 'withdrawn' ? system : null;
}

/** What decides whether a system may run: counted, so that the journal says why. */
export type Standing = {
  /** Day until which the newest clean and complete report counts; null without one. */
  readonly evidenceUntil: string | null;
  readonly openFindings: number;
  readonly confirmedFindings: number;
};

/** Reads what shows, and what was found in, a system. */
export async function gatherStanding(read: RegisterReader, systemId: string): Promise<Standing> {
  return standingOf(
    await read.find(faceEvidence, { system_id: systemId }),
    await read.find(faceFindings, { system_id: systemId }),
  );
}

/** What evidence and findings come to. */
export function standingOf(
  evidence: readonly Pick<FaceEvidenceRow, 'evidence_kind' | 'made_on' | 'summary'>[],
  findings: readonly Pick<FaceFindingRow, 'state'>[],
): Standing {
  const ends = evidence
    .filter(({ evidence_kind, summary }) => evidence_kind === 'scan-report' && isCleanReport(summary))
    .map(({ evidence_kind, made_on }) => countsUntil({ evidenceKind: evidence_kind, madeOn: made_on }))
    .toSorted();
  return {
    evidenceUntil: ends.at(-1) ?? null,
    openFindings: findings.filter(({ state }) => state === 'detected' || state === 'classified').length,
    confirmedFindings: findings.filter(({ state }) => state === 'confirmed').length,
  };
}

/** Whether the evidence of a system is valid on the day of an instant: clean, complete, in time, nothing found, nothing changed since. */
export function hasValidEvidence(system: Pick<FaceSystemRow, 'drift_since'>, standing: Standing, at: string): boolean {
  return (
    standing.evidenceUntil !== null &&
    standing.evidenceUntil >= dayInBrussels(at) &&
    standing.openFindings === 0 &&
    standing.confirmedFindings === 0 &&
    system.drift_since === null
  );
}

/** Whether a recorded reason to run without evidence holds on the day of an instant. */
export function hasException(system: Pick<FaceSystemRow, 'exception_until'>, at: string): boolean {
  return system.exception_until !== null && system.exception_until >= dayInBrussels(at);
}
