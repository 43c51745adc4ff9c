import type { ExpiryAddress, ExpiryKeys, KeyBinding } from './expiry-key.ts';
import { parseUuid, type Uuid } from './ids.ts';
import type { SegmentFacts } from './segment.ts';

/**
 * The lot of every gate key: the expiry keys that close the host's copies of shares until the gate. A constant with the word
 * "gate" in it (RFC 9562, version 8), so that a tombstone says what was destroyed.
 */
export const gateLot: Uuid = parseUuid('00000000-0000-8000-8000-000067617465');

/** The address of the gate key of a gate: destroyed when the UTC day after the gate's begins, with a tombstone as any other. */
export function gateAddress(organisationId: Uuid, gateAt: Temporal.Instant): ExpiryAddress {
  const dueOn = gateAt.toZonedDateTimeISO('UTC').toPlainDate().add({ days: 1 });
  return { organisationId, dueOn, lot: gateLot };
}

/** Closes the host's copy of a share until the gate. */
export async function closeUntilGate(
  expiryKeys: ExpiryKeys,
  address: ExpiryAddress,
  share: Uint8Array,
  facts: Pick<SegmentFacts, 'recordingId' | 'segmentId'>,
): Promise<Buffer> {
  return expiryKeys.wrap(address, share, binding(facts));
}

/** Opens it; throws `vault/expiry-key-destroyed` once the gate's day is over. The caller zeroes the result. */
export async function openUntilGate(
  expiryKeys: ExpiryKeys,
  address: ExpiryAddress,
  wrapped: Uint8Array,
  facts: Pick<SegmentFacts, 'recordingId' | 'segmentId'>,
): Promise<Buffer> {
  return expiryKeys.unwrap(address, wrapped, binding(facts));
}

function binding({ recordingId, segmentId }: Pick<SegmentFacts, 'recordingId' | 'segmentId'>): KeyBinding {
  return { keyId: segmentId, context: { recordingId, part: 'share until the gate' } };
}
