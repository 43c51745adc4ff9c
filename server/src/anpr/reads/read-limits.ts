/** Bounds of the door of cameras and of what it keeps. Rules of this software: a camera is a computer that somebody else may hold. */
export const readLimits = {
  /** One request, bytes. */
  bodyBytes: 8 * 1024 * 1024,
  /** Requests a minute of one camera, and of one address without a token that is known. */
  batchesPerMinute: 6_000,
  strangersPerMinute: 60,
  /** Bytes a minute of one camera, beside its requests. */
  bytesPerMinute: 256 * 1024 * 1024,
  /** A payload of our own form, and one of a maker’s, up to this size is read at once; a bigger one on a thread of its own. */
  parseAtOnceOwn: 512 * 1024,
  parseAtOnceMaker: 128 * 1024,
  /** Milliseconds and megabytes that such a payload may take, and how many may wait. */
  parseMs: 5_000,
  parseMegabytes: 512,
  parseWaiting: 16,
  /** A read that comes later after its passage is kept and counted as late. */
  lateAfterMs: 5 * 60_000,
  /** Between the first and the last read of one batch: what is left of a batch without its act is looked for in all days between. */
  batchSpanHours: 48,
  /** Writings without their act that are swept at once. */
  sweptAtOnce: 20,
  /** Signs of a plate in its normal form, and of a text as read. */
  plateSigns: 16,
  asReadSigns: 40,
  /** Unreadable lines: bytes of one, how many of one camera are kept, and for how long. */
  letterBytes: 8 * 1024,
  lettersOfCamera: 500,
  letterDays: 7,
  /** Seconds after which a camera is told to come again when the writer is behind. */
  retryAfterSeconds: 2,
} as const;
