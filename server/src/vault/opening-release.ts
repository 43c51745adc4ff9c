import type { ActContext, PolicyGate } from '../ledger/index.ts';
import type { OpeningFacts } from './opening-facts.ts';
import { findTransportKey } from './share-store.ts';
import { keyholderGate, softwareOnlyGate } from './vault-gates.ts';

/** What an opening commits to for the keyholder. */
export type ReleaseFacts = {
  /** The key that its answer is sealed to, X25519 in base64; null without a keyholder. */
  readonly transportKey: string | null;
};

type Release = {
  readonly act: string;
  readonly transportKey: string;
  readonly decisionId: string | null;
};

/** Reads the key that answers are sealed to: this process alone holds its other half. */
export async function gatherRelease({ read }: Pick<ActContext<never>, 'read'>): Promise<ReleaseFacts> {
  return { transportKey: (await read.through([], findTransportKey)) ?? null };
}

/** Whether a keyholder stands behind what is opened, or our software only: by the recording itself, not by a setting. */
export function keyGates({ span }: Pick<OpeningFacts, 'span'>): readonly PolicyGate[] {
  if (span === null) return [];
  return [span.keys === 'split' ? keyholderGate : softwareOnlyGate];
}

/**
 * The part of an opening's result that a keyholder reads: which act, on which decision, and to which key. Absent when nothing
 * that is opened needs one.
 */
export function releaseOf({ span, decision, transportKey }: OpeningFacts & ReleaseFacts): {
  readonly release?: Release;
} {
  if (span === null || span.keys === 'whole' || transportKey === null) return {};
  const decisionId = typeof decision?.id === 'string' ? decision.id : null;
  return { release: { act: 'vault/open-recording', transportKey, decisionId } };
}
