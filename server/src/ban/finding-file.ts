import type { ActContext, PolicyGate, Stored } from '../ledger/index.ts';
import { brokenRules } from './ban-gates.ts';
import { gatherMandate, isController, type MandateFacts, mandateGates, noMandate } from './mandate.ts';
import { type FaceFindingRow, faceFindings } from './registers.ts';

/** A finding and who looks at it. */
export type FindingFacts = { readonly finding: Stored<FaceFindingRow> | null; readonly mandate: MandateFacts };

/** The finding an act is about: any for a controller, of the own body for whoever answers for it. */
export async function gatherFinding(
  context: Pick<ActContext<{ readonly findingId: string }>, 'act' | 'read' | 'at'>,
): Promise<FindingFacts> {
  const { actor, payload } = context.act;
  const found = await context.read.get(faceFindings, { id: payload.findingId });
  const isOpen = found !== undefined && (isController(actor) || found.organisation_id === actor.organisationId);
  if (!isOpen) return { finding: null, mandate: noMandate };
  return {
    finding: found,
    mandate: isController(actor) ? await gatherMandate(context, found.organisation_id) : noMandate,
  };
}

/** Rules for whoever decides on a finding, and the states in which the act is open. */
export function findingGates(
  { finding, mandate }: FindingFacts,
  { act: { actor } }: Pick<ActContext<unknown>, 'act'>,
  states: readonly FaceFindingRow['state'][],
): readonly PolicyGate[] {
  return [
    ...brokenRules({
      'unknown-finding': finding === null,
      'not-open-to-this-act': finding !== null && !states.includes(finding.state),
    }),
    ...(finding !== null && isController(actor) ? mandateGates(mandate) : []),
  ];
}
