import type { Uuid } from './seal/ids.ts';

/** A share sealed to one keyholder. */
export type SealedToKeyholder = {
  /** Name of the keyholder, as it is pinned. */
  readonly keyholder: string;
  /** Id of its sealing key. */
  readonly keyId: string;
  /** Base64. */
  readonly sealed: string;
};

/** The share of a split segment as the database keeps it: for each keyholder and, until the gate, for the host alone (ADR 0016). */
export type SegmentShare = {
  readonly segmentId: string;
  readonly organisationId: Uuid;
  /** Recording instant from which the law asks for a decision, ISO in UTC: bound into what is sealed. @law lfp-25-7-p1-al2 */
  readonly gateAt: string;
  /** UTC day on which the gate key falls due; null when the recording came past its gate. */
  readonly gateDueOn: string | null;
  readonly gateWrapped: Uint8Array | null;
  readonly sealed: readonly SealedToKeyholder[];
};
