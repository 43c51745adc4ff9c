import { assertSize } from './bytes.ts';
import { tlogError } from './tlog-error.ts';

/** Hashes in a full tile, entries in a full bundle. */
export const TILE_WIDTH = 256;

/** A hash tile: its level counts in steps of eight tree levels; `width` is 256 when full, 1 to 255 when partial. */
export type TileId = { readonly level: number; readonly index: number; readonly width: number };

/** An entry bundle: `index` as of the level 0 tile with the hashes of its entries; `width` as of a tile. */
export type BundleId = { readonly index: number; readonly width: number };

/** What a path names: a hash tile or an entry bundle. */
export type TilePath = ({ readonly kind: 'tile' } & TileId) | ({ readonly kind: 'bundle' } & BundleId);

/** The index in groups of three digits, all but the last marked with an x: 1234067 is x001/x234/067. */
function indexPath(index: number): string {
  const digits = String(index);
  const padded = digits.padStart(Math.ceil(digits.length / 3) * 3, '0');
  const groups = padded.match(/.{3}/g) ?? [];
  return groups.map((group, i) => (i < groups.length - 1 ? `x${group}` : group)).join('/');
}

function suffix(width: number): string {
  if (!Number.isInteger(width) || width < 1 || width > TILE_WIDTH) {
    throw tlogError('tlog/malformed-tile-path', 'a width is 1 to 256', { width });
  }
  return width === TILE_WIDTH ? '' : `.p/${width}`;
}

/** Path of a hash tile under the log's prefix, without a leading slash (C2SP tlog-tiles). */
export function tilePath({ level, index, width }: TileId): string {
  assertSize(index, 'tile index');
  if (!Number.isInteger(level) || level < 0 || level > 63) {
    throw tlogError('tlog/malformed-tile-path', 'a level is 0 to 63', { level });
  }
  return `tile/${level}/${indexPath(index)}${suffix(width)}`;
}

/** Path of an entry bundle under the log's prefix, without a leading slash (C2SP tlog-tiles). */
export function bundlePath({ index, width }: BundleId): string {
  assertSize(index, 'bundle index');
  return `tile/entries/${indexPath(index)}${suffix(width)}`;
}

const PATH = /^tile\/(entries|0|[1-9]|[1-5][0-9]|6[0-3])\/((?:x[0-9]{3}\/){0,5}[0-9]{3})(?:\.p\/([1-9][0-9]{0,2}))?$/;

/**
 * Reads a path of a tile or bundle, for a server that serves them. Only the one spelling that we would write is taken:
 * anything else throws `tlog/malformed-tile-path`, so that a cache never holds a tile twice.
 */
export function parseTilePath(path: string): TilePath {
  const match = PATH.exec(path);
  if (!match) throw tlogError('tlog/malformed-tile-path', 'not tile/<L>/<N>[.p/<W>] or tile/entries/<N>[.p/<W>]');
  const [, kind = '', digits = '', widthText] = match;
  const index = Number(digits.replace(/[x/]/g, ''));
  const width = widthText === undefined ? TILE_WIDTH : Number(widthText);
  if (!Number.isSafeInteger(index)) throw tlogError('tlog/malformed-tile-path', 'the index is too large');
  const id: TilePath =
    kind === 'entries' ? { kind: 'bundle', index, width } : { kind: 'tile', level: Number(kind), index, width };
  const written = id.kind === 'bundle' ? bundlePath(id) : tilePath(id);
  if (written !== path) throw tlogError('tlog/malformed-tile-path', 'a width of 256 or needless zeroes');
  return id;
}
