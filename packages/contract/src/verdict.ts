import type { Decision } from '@clairevoie/law';
import type { PublicHeader } from './public-header.ts';

/** What a verdict follows from: the law's answers, and the rules of this software that had something to say. */
export interface VerdictParts {
  readonly decisions: readonly Pick<Decision, 'outcome' | 'policyGates'>[];
  readonly gates: readonly { readonly blocks: boolean }[];
}

/**
 * The law's outcome first; policy may block what the law allows, and never turns it into a refusal in law. The gate decides
 * with it, and who verifies a receipt decides with it again: a verdict that does not follow from its own parts is a lie.
 */
export function verdictOf({ decisions, gates }: VerdictParts): PublicHeader['verdict'] {
  if (decisions.some((d) => d.outcome === 'refused')) return 'refused';
  if (decisions.some((d) => d.outcome === 'needs-human')) return 'needs-human';
  const blocked = gates.some((g) => g.blocks) || decisions.some((d) => d.policyGates.some((g) => g.blocks));
  return blocked ? 'blocked' : 'allowed';
}
