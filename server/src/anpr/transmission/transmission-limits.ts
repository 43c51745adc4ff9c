/** Bounds of transmission. Rules of this software, not law: the other side is a computer that somebody else may hold. */
export const transmissionLimits = {
  /** Reads of the batches of one range, beyond the first batch. */
  readsOfRange: 10_000,
  /** Ranges that may be under way without a receipt. */
  rangesUnderWay: 32,
  /** Real milliseconds after which a range without a receipt is handed over again. */
  againAfterMs: 30_000,
  /** One message of the carrier, sealed, bytes; and what it may unfold to. */
  sealedBytes: 1_000_000,
  unfoldedBytes: 8 * 1024 * 1024,
  /** Policy: hours after which a stream that waits is behind (W-08: sent daily, received within 24 hours). */
  behindAfterHours: 24,
  /** Batches whose reads are counted and hashed again at one look. */
  checkedAtOnce: 50,
  /** Real milliseconds for which a stream that was looked through is left alone. */
  checkRestsMs: 3_600_000,
} as const;
