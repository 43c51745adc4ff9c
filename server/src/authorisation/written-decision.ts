import type { Sitting } from '@clairevoie/contract';
import type { ActContext, PolicyGate } from '../ledger/index.ts';
import { brokenRules } from './authorisation-gates.ts';
import { dayInBrussels } from './law-facts.ts';
import type { Level } from './registers.ts';
import { isUploadedBy } from './upload-store.ts';

/** What a written decision of an authority states, whatever it decides. */
export type WrittenDecision = {
  readonly decidedAt: string;
  readonly sitting?: Sitting;
  readonly reasons?: string;
  readonly extractDigest?: string;
};

/** Whether the deciding organisation itself deposited the signed extract. */
export async function hasExtract({ read, act }: Pick<ActContext<WrittenDecision>, 'read' | 'act'>): Promise<boolean> {
  const { extractDigest } = act.payload;
  return (
    extractDigest !== undefined &&
    (await read.through([], (db) => isUploadedBy(db, extractDigest, act.actor.organisationId)))
  );
}

/** House rules on the form of a written decision: sitting and vote of a council, extract, reasons of a refusal, and no date to come. */
export function formGates(
  decision: WrittenDecision,
  facts: {
    readonly level: Level | null;
    readonly isPositive: boolean;
    readonly hasExtract: boolean;
    readonly at: string;
  },
): readonly PolicyGate[] {
  const { sitting, reasons } = decision;
  const isLater =
    Temporal.Instant.compare(Temporal.Instant.from(decision.decidedAt), Temporal.Instant.from(facts.at)) > 0;
  return brokenRules({
    'moment-in-the-future': isLater,
    'sitting-missing': facts.level === 'local' && sitting === undefined,
    'sitting-on-another-day': sitting !== undefined && sitting.heldOn !== dayInBrussels(decision.decidedAt),
    'vote-does-not-carry': sitting !== undefined && facts.isPositive !== sitting.vote.for > sitting.vote.against,
    'extract-missing': !facts.hasExtract,
    'reasons-missing': !facts.isPositive && reasons === undefined,
  });
}
