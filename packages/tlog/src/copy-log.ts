import { equalBytes, parseDecimal, textOf, toBase64, utf8 } from './bytes.ts';
import { type OpenedCheckpoint, openCheckpoint } from './checkpoint.ts';
import { makeConsistencyProof, type TreeHead, verifyConsistency } from './consistency-proof.ts';
import { encodeBundle } from './entry-bundle.ts';
import { rootOfEdge } from './grow-tree.ts';
import { parseVkey } from './keys.ts';
import { type FetchBytes, inOrderAhead, type LogFetcher, openLogFetcher } from './log-fetcher.ts';
import { type Hash, hashLeaf, rootOfHashes } from './merkle.ts';
import { type BundleId, bundlePath, parseTilePath, TILE_WIDTH, type TileId, tilePath } from './tile-path.ts';
import { tileReader } from './tile-reader.ts';
import { edgeTilesOf, hashesAtLevel, readTileHashes } from './tile-shape.ts';
import { TlogError, tlogError } from './tlog-error.ts';

/** Where a copy lies: paths as of C2SP tlog-tiles. `write` puts the whole file there, or nothing. */
export type LogTarget = {
  readonly read: (path: string) => Promise<Uint8Array | undefined>;
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
};

/** Which log to copy, on which trust, and where to. */
export type CopyLogRequest = {
  readonly fetchBytes: FetchBytes;
  /** Verifier keys of the log, known from elsewhere than the log; several while a key is being rotated. */
  readonly vkeys: readonly string[];
  readonly origin?: string;
  readonly target: LogTarget;
  /** The time for everything; by default one day. */
  readonly maxSeconds?: number;
  readonly parallel?: number;
  readonly nowMs?: () => number;
};

/** What a copy did. */
export type CopyReport = {
  readonly opened: OpenedCheckpoint;
  readonly size: number;
  /** In base64. */
  readonly rootHash: string;
  /** Size of the copy that was there before; 0 when there was none. */
  readonly sizeBefore: number;
  readonly tilesWritten: number;
  readonly bundlesWritten: number;
  readonly bytesWritten: number;
  /** Entries whose text the log does not show yet: their hashes are in the copy, and the next run fetches them. */
  readonly hashOnly: number;
  /** Partial tiles and bundles of earlier checkpoints that were taken away. */
  readonly partialsRemoved: number;
};

/** Which trees' partial tiles lie in the copy: a line each, the newest last. */
const EDGES = 'edges.txt';

/** Bundles of which the log does not show all yet: a line each, its path and how many of its entries are public. */
export const WITHHELD = 'withheld.txt';

type Withheld = { readonly width: number; readonly publicEntries: number };

type Loaded = { readonly tile: TileId; readonly hashes: readonly Hash[]; readonly isNew: boolean };

/** Writes what is not there yet, from the signed root down: nothing is written that the root does not commit to. */
class CopyWalk {
  tilesWritten = 0;
  bundlesWritten = 0;
  bytesWritten = 0;
  readonly #fetcher: LogFetcher;
  readonly #target: LogTarget;
  readonly #sizeBefore: number;
  readonly #parallel: number;
  readonly #withheld: Map<number, Withheld>;

  constructor(
    fetcher: LogFetcher,
    { target, parallel = 8 }: CopyLogRequest,
    there: { readonly size: number; readonly withheld: Map<number, Withheld> },
  ) {
    this.#fetcher = fetcher;
    this.#target = target;
    this.#sizeBefore = there.size;
    this.#parallel = parallel;
    this.#withheld = there.withheld;
  }

  hashOnly(): number {
    return [...this.#withheld.values()].reduce((sum, { width, publicEntries }) => sum + width - publicEntries, 0);
  }

  /** Bundles that an earlier run could not have whole, below tiles that lie there: the walk does not come to them again. */
  async fetchWithheld(): Promise<void> {
    for (const index of [...this.#withheld.keys()]) {
      const tile = { level: 0, index, width: TILE_WIDTH };
      const lying = await this.#target.read(tilePath(tile));
      if (lying !== undefined) await this.#putBundle(tile, readTileHashes(tile, lying));
    }
  }

  async copy({ size, rootHash }: TreeHead): Promise<void> {
    const edge = await Promise.all(
      edgeTilesOf(size).map(async (tile) => ({ tile, hashes: await this.#fetcher.tile(tile), isNew: true })),
    );
    const levels: (readonly Hash[])[] = [];
    for (const { tile, hashes } of edge) {
      while (levels.length < tile.level) levels.push([]);
      levels.push(hashes);
    }
    if (!equalBytes(rootOfEdge({ size, levels }), rootHash))
      throw tlogError('tlog/root-mismatch', 'another root', { size });
    for (const loaded of edge.reverse()) await this.#settle(loaded);
  }

  async #put(path: string, bytes: Uint8Array): Promise<void> {
    await this.#target.write(path, bytes);
    this.bytesWritten += bytes.length;
  }

  /** Below first, the tile itself last: a full tile that lies there says that all below it does, whenever the work ended. */
  async #settle({ tile, hashes, isNew }: Loaded): Promise<void> {
    this.#fetcher.assertTime();
    if (tile.level > 0) await this.#settleBelow(tile, hashes);
    if (!isNew) return;
    if (tile.level === 0) await this.#putBundle(tile, hashes);
    await this.#put(tilePath(tile), concatHashes(hashes));
    this.tilesWritten++;
  }

  async #settleBelow(tile: TileId, hashes: readonly Hash[]): Promise<void> {
    const level = tile.level - 1;
    // What the checkpoint of the copy covers is there, in whole tiles.
    const there = Math.floor(hashesAtLevel(this.#sizeBefore, level) / TILE_WIDTH);
    const missing = hashes
      .map((hash, at) => ({ hash, child: { level, index: tile.index * TILE_WIDTH + at, width: TILE_WIDTH } }))
      .filter(({ child }) => child.index >= there);
    for await (const loaded of inOrderAhead(missing, this.#parallel, ({ child, hash }) => this.#load(child, hash))) {
      if (loaded.tile.level > 0 || loaded.isNew) await this.#settle(loaded);
    }
  }

  /** A tile that lies there from a copy that was cut off, if it is the one that is asked; else the log's own. */
  async #load(tile: TileId, expected: Hash): Promise<Loaded> {
    const lying = await this.#target.read(tilePath(tile));
    if (lying?.length === TILE_WIDTH * expected.length) {
      const hashes = readTileHashes(tile, lying);
      if (equalBytes(rootOfHashes(hashes), expected)) return { tile, hashes, isNew: false };
    }
    const hashes = await this.#fetcher.tile(tile);
    if (!equalBytes(rootOfHashes(hashes), expected))
      throw tlogError('tlog/tile-mismatch', 'other hashes', { level: tile.level, index: tile.index });
    return { tile, hashes, isNew: true };
  }

  async #putBundle({ index, width }: TileId, hashes: readonly Hash[]): Promise<void> {
    const entries = await this.#fetcher.publicPart({ index, width });
    entries.forEach((entry, at) => {
      const expected = hashes[at];
      if (!expected || !equalBytes(hashLeaf(entry), expected))
        throw tlogError('tlog/bundle-mismatch', 'other bytes', { index: index * TILE_WIDTH + at });
    });
    if (entries.length > 0) {
      await this.#put(bundlePath({ index, width: entries.length }), encodeBundle(entries));
      this.bundlesWritten++;
    }
    await this.#note({ index, width }, entries.length);
  }

  /** Before the tile is there: whatever moment the work ends at, the next run knows what is still to be fetched. */
  async #note({ index, width }: BundleId, publicEntries: number): Promise<void> {
    const before = this.#withheld.get(index);
    if (publicEntries < width) this.#withheld.set(index, { width, publicEntries });
    else this.#withheld.delete(index);
    if (before === undefined && publicEntries === width) return;
    await writeWithheld(this.#target, this.#withheld);
    if (before && before.publicEntries > 0 && before.publicEntries !== publicEntries)
      await this.#target.remove(bundlePath({ index, width: before.publicEntries }));
  }
}

async function writeWithheld(target: LogTarget, withheld: ReadonlyMap<number, Withheld>): Promise<void> {
  const lines = [...withheld].map(([index, of]) => `${bundlePath({ index, width: of.width })} ${of.publicEntries}\n`);
  if (lines.length === 0) await target.remove(WITHHELD);
  else await target.write(WITHHELD, utf8(lines.join('')));
}

/** Reads the list of bundles that a copy does not hold whole yet: by path, how many of its entries are public. */
export function parseWithheld(bytes: Uint8Array): ReadonlyMap<string, number> {
  const lines = textOf(bytes, 'tlog/malformed-tile-path').split('\n').slice(0, -1);
  return new Map(
    lines.map((line) => {
      const [path = '', count = ''] = line.split(' ');
      return [path, parseDecimal(count, 'tlog/size-out-of-range')];
    }),
  );
}

async function withheldIn(target: LogTarget): Promise<Map<number, Withheld>> {
  const bytes = await target.read(WITHHELD);
  const read = bytes === undefined ? [] : [...parseWithheld(bytes)];
  return new Map(
    read.map(([path, publicEntries]) => {
      const { index, width } = parseTilePath(path);
      return [index, { width, publicEntries }];
    }),
  );
}

function concatHashes(hashes: readonly Hash[]): Uint8Array {
  const bytes = new Uint8Array(hashes.length * (hashes[0]?.length ?? 0));
  hashes.forEach((hash, at) => {
    bytes.set(hash, at * hash.length);
  });
  return bytes;
}

/** The partial tiles, and the partial bundle, that a tree of this size alone needs. */
function partialPathsOf(size: number): string[] {
  const tiles = edgeTilesOf(size);
  const bundles = tiles.filter(({ level }) => level === 0).map(({ index, width }) => bundlePath({ index, width }));
  return [...tiles.map(tilePath), ...bundles];
}

async function edgesOf(target: LogTarget): Promise<number[]> {
  const bytes = await target.read(EDGES);
  if (bytes === undefined) return [];
  const lines = new TextDecoder().decode(bytes).split('\n').slice(0, -1);
  return lines.map((line) => parseDecimal(line, 'tlog/size-out-of-range'));
}

const writeEdges = (target: LogTarget, sizes: readonly number[]): Promise<void> =>
  target.write(EDGES, utf8(sizes.map((size) => `${size}\n`).join('')));

/**
 * Copies a log to where any web server can serve it, or goes on with a copy. Full tiles are written once; the checkpoint
 * comes last, when all that it covers lies there; then the partial tiles of checkpoints before the last are taken away
 * (the last one's stay: whoever fetched it a moment ago still reads). Every tile and entry is checked against the signed
 * root before it is written, and a log that does not extend the copy is refused: `tlog/log-shrank`, `tlog/log-forked`.
 */
export async function copyLog(request: CopyLogRequest): Promise<CopyReport> {
  const { target, vkeys, origin, maxSeconds = 86_400 } = request;
  const nowMs = request.nowMs ?? (() => performance.now());
  const trust = { logKeys: vkeys.map(parseVkey), ...(origin === undefined ? {} : { origin }) };
  const fetcher = openLogFetcher(request.fetchBytes, maxSeconds, nowMs);
  try {
    const note = await fetcher.checkpoint();
    const opened = await openCheckpoint(note, trust);
    const { size, rootHash } = opened.checkpoint;
    const noteBefore = await target.read('checkpoint');
    const before = noteBefore && (await openCheckpoint(noteBefore, trust)).checkpoint;
    if (before) await assertExtends(fetcher, before, { size, rootHash });
    const edges = await edgesOf(target);
    if (edges.at(-1) !== size) await writeEdges(target, [...edges, size]);
    const walk = new CopyWalk(fetcher, request, { size: before?.size ?? 0, withheld: await withheldIn(target) });
    await walk.fetchWithheld();
    await walk.copy({ size, rootHash });
    await target.write('checkpoint', note);
    const kept = before === undefined || before.size === size ? edges.slice(-2) : [before.size];
    const partialsRemoved = await removePartials(target, edges, [...new Set([...kept, size])]);
    const { tilesWritten, bundlesWritten, bytesWritten } = walk;
    const sizes = { size, rootHash: toBase64(rootHash), sizeBefore: before?.size ?? 0 };
    return { opened, ...sizes, tilesWritten, bundlesWritten, bytesWritten, hashOnly: walk.hashOnly(), partialsRemoved };
  } finally {
    fetcher.close();
  }
}

async function removePartials(target: LogTarget, edges: readonly number[], kept: readonly number[]): Promise<number> {
  const needed = new Set(kept.flatMap(partialPathsOf));
  const gone = [...new Set(edges.flatMap(partialPathsOf))].filter((path) => !needed.has(path));
  for (const path of gone) await target.remove(path);
  await writeEdges(target, kept);
  return gone.length;
}

async function assertExtends(fetcher: LogFetcher, older: TreeHead, newer: TreeHead): Promise<void> {
  const sizes = { size: newer.size, previousSize: older.size };
  if (older.size > newer.size) throw tlogError('tlog/log-shrank', 'fewer entries than the copy', sizes);
  const readTile = async (tile: TileId): Promise<Uint8Array> => concatHashes(await fetcher.tile(tile));
  try {
    const read = tileReader({ size: newer.size, readTile });
    verifyConsistency({ older, newer, proof: await makeConsistencyProof(older.size, newer.size, read) });
  } catch (cause) {
    if (cause instanceof TlogError && cause.code === 'tlog/consistency-broken')
      throw new TlogError('tlog/log-forked', { because: 'it does not extend the copy', ...sizes }, { cause });
    throw cause;
  }
}
