import { hpkePublicKey, sealingKeyId, sealShare } from '@clairevoie/keyholder/protocol';
import { gateInstant } from '@clairevoie/law';
import type { PinnedKeyholder } from './pinned-keyholders.ts';
import type { ExpiryKeys } from './seal/expiry-key.ts';
import { closeUntilGate, gateAddress } from './seal/gate-key.ts';
import type { Uuid } from './seal/ids.ts';
import type { SegmentFacts, SegmentRecord } from './seal/segment.ts';
import type { SegmentShare } from './segment-share.ts';

/** Closes the shares of one recording as it is sealed, and keeps them in memory until it is disposed of. */
export interface ShareCloser extends Disposable {
  /** Undefined without a keyholder: then keys are not split. */
  readonly closeShare: ((share: Uint8Array, facts: SegmentFacts) => Promise<void>) | undefined;
  /** What the database is to keep. */
  readonly shares: readonly SegmentShare[];
  /** For the moment of ingest alone: the server looks its own upload through before anything is kept. */
  readonly shareOf: (segment: SegmentRecord) => Promise<Uint8Array>;
}

/**
 * Each share is sealed to every pinned keyholder; until the segment's gate it is also closed under the gate key of the gate's
 * day, which the host holds and destroys. A segment that came past its gate has no such copy.
 * @law lfp-25-7-p1-al1
 */
export function shareCloser(
  keyholders: readonly PinnedKeyholder[],
  expiryKeys: ExpiryKeys,
  of: { readonly organisationId: Uuid; readonly at: string },
): ShareCloser {
  const shares: SegmentShare[] = [];
  const plain = new Map<string, Buffer>();
  const close = async (share: Uint8Array, facts: SegmentFacts): Promise<void> => {
    const { recordingId, segmentId, capturedFrom, capturedTo } = facts;
    // To the millisecond: its text is authenticated, and the database keeps microseconds.
    const gate = Temporal.Instant.from(gateInstant(capturedFrom, of.at));
    const gateAt = gate.round({ smallestUnit: 'millisecond', roundingMode: 'floor' }).toString();
    const sealed = keyholders.map(({ name, sealingKey }) => {
      const key = hpkePublicKey(Buffer.from(sealingKey, 'base64'));
      const closed = sealShare(key, share, { recordingId, segmentId, capturedFrom, capturedTo, gateAt });
      return { keyholder: name, keyId: sealingKeyId(key), sealed: closed.toString('base64') };
    });
    const isInside = Temporal.Instant.compare(of.at, gateAt) < 0;
    const address = gateAddress(of.organisationId, gate);
    const gateWrapped = isInside ? await closeUntilGate(expiryKeys, address, share, facts) : null;
    const gateDueOn = isInside ? address.dueOn.toString() : null;
    shares.push({ segmentId, organisationId: of.organisationId, gateAt, gateDueOn, gateWrapped, sealed });
    plain.set(segmentId, Buffer.from(share));
  };
  return {
    closeShare: keyholders.length === 0 ? undefined : close,
    shares,
    shareOf: async ({ segmentId }) => {
      const share = plain.get(segmentId);
      if (share === undefined) throw new TypeError('a segment of another recording');
      return share;
    },
    [Symbol.dispose]: () => {
      for (const share of plain.values()) share.fill(0);
      plain.clear();
    },
  };
}
