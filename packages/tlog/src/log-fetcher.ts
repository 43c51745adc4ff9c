import { decodeBundle, MAX_BUNDLE_BYTES } from './entry-bundle.ts';
import { HASH_BYTES, type Hash } from './merkle.ts';
import { MAX_NOTE_BYTES } from './signed-note.ts';
import { type BundleId, bundlePath, TILE_WIDTH, type TileId, tilePath } from './tile-path.ts';
import { readTileHashes } from './tile-shape.ts';
import { TlogError, tlogError } from './tlog-error.ts';

/**
 * Gets the bytes under a path of the log's prefix (`checkpoint`, `tile/...`). It should stop at `signal`, refuse
 * redirects to elsewhere and read no more than `maxBytes`; throwing means "not served".
 */
export type FetchBytes = (
  path: string,
  options: { readonly signal: AbortSignal; readonly maxBytes: number },
) => Promise<Uint8Array>;

/** The log says that of this bundle it shows the first `publicEntries` only, and the hashes of the others: `FetchBytes` throws it. */
export class NotYetPublic extends TlogError {
  readonly publicEntries: number;

  constructor(path: string, publicEntries: number) {
    super('tlog/not-yet-public', { path, publicEntries });
    this.publicEntries = publicEntries;
  }
}

/** A log seen through `FetchBytes`: strict lengths, one time limit for all, and a count of what came. */
export type LogFetcher = {
  readonly checkpoint: () => Promise<Uint8Array>;
  readonly tile: (tile: TileId) => Promise<Hash[]>;
  readonly bundle: (bundle: BundleId) => Promise<Uint8Array[]>;
  /** The entries of a bundle that are public: its first ones, all of them, or none. */
  readonly publicPart: (bundle: BundleId) => Promise<Uint8Array[]>;
  /** Throws `tlog/time-limit` when the time is over; for stretches of work without a fetch. */
  readonly assertTime: () => void;
  readonly bytesFetched: () => number;
  /** Ends the timer and what is still under way. */
  readonly close: () => void;
};

/** Opens a fetcher that lives for `maxSeconds` of the clock `nowMs` (milliseconds, monotonic). */
export function openLogFetcher(fetchBytes: FetchBytes, maxSeconds: number, nowMs: () => number): LogFetcher {
  const endsAtMs = nowMs() + maxSeconds * 1000;
  const controller = new AbortController();
  const { signal } = controller;
  const timeIsUp = () => tlogError('tlog/time-limit', `${maxSeconds} s are over`);
  const timer = setTimeout(() => controller.abort(), Math.min(maxSeconds * 1000, 2 ** 31 - 1));
  let bytesFetched = 0;

  const assertTime = (): void => {
    if (signal.aborted || nowMs() > endsAtMs) throw timeIsUp();
  };

  const get = async (path: string, maxBytes: number): Promise<Uint8Array> => {
    assertTime();
    let bytes: Uint8Array;
    try {
      bytes = await orEndedBy(signal, fetchBytes(path, { signal, maxBytes }));
    } catch (cause) {
      if (cause instanceof NotYetPublic) throw cause;
      if (signal.aborted || (cause instanceof TlogError && cause.code === 'tlog/time-limit')) throw timeIsUp();
      throw new TlogError('tlog/fetch-failed', { path }, { cause });
    }
    if (bytes.length > maxBytes) throw tlogError('tlog/too-large', `more than ${maxBytes} bytes`, { path });
    bytesFetched += bytes.length;
    return bytes;
  };

  /** A log may drop a partial tile or bundle once the full one exists (C2SP tlog-tiles): then its first part serves. */
  const orFromFull = async <Part>(width: number, load: (width: number) => Promise<Part[]>): Promise<Part[]> => {
    const isMissing = (error: unknown) => error instanceof TlogError && error.code === 'tlog/fetch-failed';
    try {
      return await load(width);
    } catch (error) {
      if (!isMissing(error) || width === TILE_WIDTH) throw error;
      try {
        return (await load(TILE_WIDTH)).slice(0, width);
      } catch (second) {
        // The first path is the one that the signed size obliges the log to serve: it is the one to name.
        throw isMissing(second) ? error : second;
      }
    }
  };

  const bundle = ({ index, width }: BundleId): Promise<Uint8Array[]> =>
    orFromFull(width, async (asked) =>
      decodeBundle(await get(bundlePath({ index, width: asked }), MAX_BUNDLE_BYTES), asked),
    );

  return {
    checkpoint: () => get('checkpoint', MAX_NOTE_BYTES),
    tile: ({ level, index, width }) =>
      orFromFull(width, async (asked) => {
        const tile = { level, index, width: asked };
        return readTileHashes(tile, await get(tilePath(tile), asked * HASH_BYTES));
      }),
    bundle,
    publicPart: async (id) => {
      try {
        return await bundle(id);
      } catch (error) {
        if (!(error instanceof NotYetPublic)) throw error;
        const { publicEntries } = error;
        // What a server says of itself: a number that cannot be is no excuse.
        if (!Number.isInteger(publicEntries) || publicEntries < 0 || publicEntries >= id.width) throw error;
        return publicEntries === 0 ? [] : await bundle({ index: id.index, width: publicEntries });
      }
    },
    assertTime,
    bytesFetched: () => bytesFetched,
    close: () => {
      clearTimeout(timer);
      controller.abort();
    },
  };
}

/**
 * A server that answers nothing must not hold us. A listener of its own for each fetch, taken away behind it: a race
 * against one promise that lives as long as the log is read would hold every answer until the end, and with them the log.
 */
function orEndedBy<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = (): void => reject(new Error('ended'));
    signal.addEventListener('abort', end, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', end));
  });
}

/** Loads items with up to `parallel` under way and yields the results in their order: far logs are far only once. */
export async function* inOrderAhead<In, Out>(
  items: Iterable<In>,
  parallel: number,
  load: (item: In) => Promise<Out>,
): AsyncGenerator<Out> {
  const waiting: Promise<Out>[] = [];
  for (const item of items) {
    const loading = load(item);
    // If an earlier item fails nobody awaits this one; its own failure must not end the process.
    loading.catch(() => undefined);
    waiting.push(loading);
    const first = waiting.length >= parallel ? waiting.shift() : undefined;
    if (first) yield await first;
  }
  for (const loading of waiting) yield await loading;
}
