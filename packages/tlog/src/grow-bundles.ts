import { assertSize } from './bytes.ts';
import { decodeBundle, encodeBundle } from './entry-bundle.ts';
import { type BundleId, TILE_WIDTH } from './tile-path.ts';

/** An entry bundle with its bytes, ready to store and to serve. */
export type Bundle = BundleId & { readonly bytes: Uint8Array };

/**
 * Appends entries to the bundles of a log of `size` entries: the new full ones, then the new partial one. `partial` is
 * the bytes of the last bundle when the size is no multiple of 256 (its path: `bundlePath` with width size % 256), else
 * it may be left out. Pure, as `growTree`. A wrong `partial` throws `tlog/malformed-bundle`.
 */
export function growBundles(
  { size, partial }: { readonly size: number; readonly partial?: Uint8Array },
  entries: readonly Uint8Array[],
): Bundle[] {
  assertSize(size, 'size');
  if (entries.length === 0) return [];
  const width = size % TILE_WIDTH;
  const kept = width === 0 ? [] : decodeBundle(partial ?? new Uint8Array(), width);
  const row = [...kept, ...entries];
  const firstIndex = Math.floor(size / TILE_WIDTH);
  const bundles: Bundle[] = [];
  for (let at = 0; at < row.length; at += TILE_WIDTH) {
    const own = row.slice(at, at + TILE_WIDTH);
    bundles.push({ index: firstIndex + at / TILE_WIDTH, width: own.length, bytes: encodeBundle(own) });
  }
  return bundles;
}
