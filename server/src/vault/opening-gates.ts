import type { PolicyGate } from '../ledger/index.ts';
import { type Asked, type OpeningFacts, recordingOf } from './opening-facts.ts';
import { brokenRules, isVague } from './vault-gates.ts';

/** The house's own rules on opening an interval of a recording, whoever asks and in whatever way. */
export function openingGates(
  facts: OpeningFacts,
  asked: Pick<Asked, 'concreteReason' | 'operationalReasons'>,
): readonly PolicyGate[] {
  const recording = recordingOf(facts);
  const isThere = recording !== undefined && recording.state !== 'deleted';
  return brokenRules({
    'recording-unknown': !isThere,
    'interval-outside': isThere && facts.span === null,
    quarantined: recording?.state === 'quarantined',
    suspended: recording?.state === 'suspended',
    'urgent-use-unconfirmed': isThere && facts.isUnconfirmed,
    'request-unknown': facts.isRequestUnknown,
    'reason-vague': isVague(asked.concreteReason) || isVague(asked.operationalReasons),
  });
}
