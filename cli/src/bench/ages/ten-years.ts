import { TILE_WIDTH } from '@clairevoie/tlog';
import type { MadeYears } from './make-years.ts';

/** Storage of a log of ten years, reckoned from one that was made. Bytes, and files of the static form. */
export interface TenYears {
  readonly entries: number;
  readonly hashTiles: { readonly files: number; readonly bytes: number };
  readonly bundles: { readonly files: number; readonly bytes: number };
  /** Checkpoints that the server keeps: all that may be signed (every 250 ms), and what is left by the rule (ADR 0022). */
  readonly checkpoints: {
    readonly everyQuarterSecond: { readonly count: number; readonly bytes: number };
    readonly kept: { readonly count: number; readonly bytes: number };
  };
}

const years = 10;
const days = 3_653;
// What `ledger.thin_checkpoints` leaves (migration 0550): all of an hour, one a minute of a day, one an hour of a month, one a day.
const keptAlone = 3_600 * 4 + 24 * 60 + 31 * 24 + days;
// With its cosignatures: the last of each day (ADR 0015).
const keptCosigned = days;

/** Full tiles of a tree of this size, on every level. */
function tilesOfAge(entries: number): number {
  let files = 0;
  for (let hashes = entries; hashes > 1; hashes = Math.ceil(hashes / TILE_WIDTH))
    files += Math.ceil(hashes / TILE_WIDTH);
  return files;
}

/** Ten years of ten times the entries of the log that was made, taken as one year. */
export function reckonTenYears({ entries: ofYear, bundles, checkpointBytes }: MadeYears): TenYears {
  const entries = ofYear * years;
  const count = days * 86_400 * 4;
  return {
    entries,
    hashTiles: { files: tilesOfAge(entries), bytes: Math.round((entries * 32 * TILE_WIDTH) / (TILE_WIDTH - 1)) },
    bundles: { files: Math.ceil(entries / TILE_WIDTH), bytes: Math.round((bundles.bytes / ofYear) * entries) },
    checkpoints: {
      everyQuarterSecond: { count, bytes: count * checkpointBytes.cosigned },
      kept: {
        count: keptAlone + keptCosigned,
        bytes: keptAlone * checkpointBytes.alone + keptCosigned * checkpointBytes.cosigned,
      },
    },
  };
}
