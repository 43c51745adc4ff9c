import { maxKeysBytes } from '@clairevoie/contract/receipt';
import {
  bundlePath,
  decodeBundle,
  type FetchBytes,
  HASH_BYTES,
  type Hash,
  MAX_BUNDLE_BYTES,
  MAX_NOTE_BYTES,
  readTileHashes,
  TILE_WIDTH,
  type TileId,
  tilePath,
} from '@clairevoie/tlog';
import { endingWith } from './stopped.ts';

/** A log seen from outside, part by part, each with a time limit of its own: a monitor runs for ever. */
export interface LogView {
  checkpoint(): Promise<Uint8Array>;
  /** The newest that the log itself signed, where a log shows cosigned checkpoints only; other logs do not serve it. */
  signedCheckpoint(): Promise<Uint8Array>;
  /** The statements of the log's later keys, where it publishes any. */
  keys(): Promise<Uint8Array>;
  tile(tile: TileId): Promise<readonly Hash[]>;
  bundle(index: number, width: number): Promise<readonly Uint8Array[]>;
}

/** The log did not serve a part. Whether it must is for the caller: a bundle may be held back for a while. */
export class NotServed extends Error {
  readonly path: string;

  constructor(path: string, cause: unknown) {
    super(`${path} is not served`, { cause });
    this.name = 'NotServed';
    this.path = path;
  }
}

/** Opens a view of a log. A part that takes longer than `partSeconds` counts as not served; `stop` ends what is under way. */
export function openLogView(fetchBytes: FetchBytes, stop: AbortSignal, partSeconds = 30): LogView {
  const get = async (path: string, maxBytes: number): Promise<Uint8Array> => {
    try {
      return await endingWith(stop, partSeconds, (signal) => fetchBytes(path, { signal, maxBytes }));
    } catch (cause) {
      stop.throwIfAborted();
      throw new NotServed(path, cause);
    }
  };
  /** A log may drop a partial tile or bundle once the full one exists (C2SP tlog-tiles): then its first part serves. */
  const orFromFull = async <Part>(width: number, load: (width: number) => Promise<readonly Part[]>) => {
    try {
      return await load(width);
    } catch (error) {
      if (!(error instanceof NotServed) || width === TILE_WIDTH) throw error;
      try {
        return (await load(TILE_WIDTH)).slice(0, width);
      } catch (second) {
        throw second instanceof NotServed ? error : second;
      }
    }
  };
  return {
    checkpoint: () => get('checkpoint', MAX_NOTE_BYTES),
    signedCheckpoint: () => get('signed-checkpoint', MAX_NOTE_BYTES),
    keys: () => get('keys', maxKeysBytes),
    tile: ({ level, index, width }) =>
      orFromFull(width, async (asked) => {
        const tile = { level, index, width: asked };
        return readTileHashes(tile, await get(tilePath(tile), asked * HASH_BYTES));
      }),
    bundle: (index, width) =>
      orFromFull(width, async (asked) =>
        decodeBundle(await get(bundlePath({ index, width: asked }), MAX_BUNDLE_BYTES), asked),
      ),
  };
}
