import { findOrganisation, type KnownOrganisation } from '../../authorisation/index.ts';
import type { ActContext, PolicyGate, Stored } from '../../ledger/index.ts';
import { isStepOpen } from './correlation-procedure.ts';
import { concerns } from './list-file.ts';
import { type PlateCriterionRow, plateCriteria } from './list-registers.ts';
import { brokenListRules } from './lists-gates.ts';

/** A criterion as somebody finds it who acts on it. */
export type CriterionFacts = {
  readonly criterion: Stored<PlateCriterionRow> | null;
  readonly organisation: KnownOrganisation | null;
  readonly service: KnownOrganisation | null;
};

/** Reads a criterion and the bodies concerned. */
export async function gatherCriterion({
  act: { payload, actor },
  read,
}: ActContext<{ readonly criterionId: string }>): Promise<CriterionFacts> {
  const criterion = (await read.get(plateCriteria, { id: payload.criterionId })) ?? null;
  return {
    criterion,
    organisation: await findOrganisation(read, actor.organisationId),
    service: criterion === null ? null : await findOrganisation(read, criterion.organisation_id),
  };
}

/** House rules on an act on a criterion: the own service’s, and what was read. */
export function criterionGates(
  facts: CriterionFacts,
  { act }: ActContext<{ readonly criterionId: string; readonly digest?: string }>,
): readonly PolicyGate[] {
  const mine = concerns(facts, act.actor.functionKey) ? facts.criterion : null;
  return brokenListRules({
    'unknown-criterion': mine === null,
    'digest-differs': mine !== null && act.payload.digest !== undefined && act.payload.digest !== mine.digest,
  });
}

/** Whether the table of W-06 opens a step; the rule that stops it where not. */
export function stepGate(act: string, criterion: PlateCriterionRow | null): readonly PolicyGate[] {
  return brokenListRules({ 'step-not-open': criterion !== null && !isStepOpen(act, criterion.state) });
}
