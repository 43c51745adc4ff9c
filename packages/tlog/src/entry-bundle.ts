import { TILE_WIDTH } from './tile-path.ts';
import { tlogError } from './tlog-error.ts';

/** The longest entry that a bundle can hold, in bytes: its length is a uint16. */
export const MAX_ENTRY_BYTES = 65_535;

/** The largest bundle, in bytes. */
export const MAX_BUNDLE_BYTES = TILE_WIDTH * (2 + MAX_ENTRY_BYTES);

/**
 * Writes entries as a bundle: each with its length before it as a big-endian uint16 (C2SP tlog-tiles). At most 256; an
 * entry that is too long throws `tlog/entry-too-large`, before it can enter a tree whose bundle could not be served.
 */
export function encodeBundle(entries: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  if (entries.length > TILE_WIDTH) throw tlogError('tlog/malformed-bundle', `${entries.length} entries`);
  const bytes = new Uint8Array(entries.reduce((sum, entry) => sum + 2 + entry.length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const entry of entries) {
    if (entry.length > MAX_ENTRY_BYTES) throw tlogError('tlog/entry-too-large', `${entry.length} bytes`);
    view.setUint16(at, entry.length);
    bytes.set(entry, at + 2);
    at += 2 + entry.length;
  }
  return bytes;
}

/**
 * Reads the entries of a bundle, as views on it. There must be exactly `width` (1 to 256), to the last byte, or
 * `tlog/malformed-bundle` is thrown: a byte that no leaf covers would be a byte that nobody checked.
 */
export function decodeBundle(bytes: Uint8Array, width: number): Uint8Array[] {
  const entries: Uint8Array[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  while (at < bytes.length) {
    if (entries.length === width) throw tlogError('tlog/malformed-bundle', `more than ${width} entries`);
    if (at + 2 > bytes.length) throw tlogError('tlog/malformed-bundle', 'a length is cut off');
    const length = view.getUint16(at);
    if (at + 2 + length > bytes.length) throw tlogError('tlog/malformed-bundle', 'an entry is cut off');
    entries.push(bytes.subarray(at + 2, at + 2 + length));
    at += 2 + length;
  }
  if (entries.length < width) throw tlogError('tlog/malformed-bundle', `${entries.length} entries instead of ${width}`);
  return entries;
}
