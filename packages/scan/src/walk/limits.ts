/** Bounds of a scan. What lies beyond is listed as not examined, never silently skipped. */
export interface Limits {
  /** Archives within archives. */
  readonly depth: number;
  /** Unpacked over packed bytes, looked at from `ratioFromBytes` on. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
  /** Files and entries altogether. */
  readonly entries: number;
  /** Unpacked bytes of one entry. */
  readonly entryBytes: number;
  /** Unpacked bytes of all archives together. */
  readonly unpackedBytes: number;
  /** An entry up to this size stays in memory; a larger one goes to a temporary file. */
  readonly memoryBytes: number;
  /** Text that is parsed whole: manifests, source, configuration. */
  readonly textBytes: number;
  readonly seconds: number;
}

/** The bounds of an ordinary scan: memory stays below 512 MB. */
export const defaultLimits: Limits = {
  depth: 8,
  ratio: 250,
  ratioFromBytes: 64 << 20,
  entries: 5_000_000,
  entryBytes: 16 * 2 ** 30,
  unpackedBytes: 256 * 2 ** 30,
  memoryBytes: 16 << 20,
  textBytes: 24 << 20,
  seconds: 4 * 3600,
};
