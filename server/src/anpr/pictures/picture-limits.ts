/** Bounds of what is kept of pictures. Rules of this software. */
export const pictureLimits = {
  /** One picture; the adapters refuse more than four megabytes. */
  bytes: 4 * 1024 * 1024,
  /** Pictures of one read. */
  ofRead: 8,
  /** Sealings at once: files are forced to the disk that the batches without pictures write to. */
  atOnce: 2,
  /** Bytes that may wait to be sealed; above it a camera is told to come again. */
  waitingBytes: 64 * 1024 * 1024,
  /** Minutes for which one opening shows its picture. */
  openMinutes: 15,
} as const;
