import { assertSize, equalBytes, toBase64 } from './bytes.ts';
import { type OpenedCheckpoint, openCheckpoint } from './checkpoint.ts';
import type { TreeHead } from './consistency-proof.ts';
import { rootOfEdge } from './grow-tree.ts';
import { parseVkey } from './keys.ts';
import { type FetchBytes, inOrderAhead, type LogFetcher, openLogFetcher } from './log-fetcher.ts';
import { assertHash, emptyRoot, type Hash, hashLeaf, rootOfHashes } from './merkle.ts';
import { type BundleId, TILE_WIDTH, type TileId } from './tile-path.ts';
import { edgeTilesOf, hashesAtLevel } from './tile-shape.ts';
import { TlogError, tlogError } from './tlog-error.ts';

/** Judges one entry by the rules of its log; throws when it breaks them. Called in the order of the log. */
export type CheckLeaf = (index: number, entry: Uint8Array) => void | Promise<void>;

/** What to verify, with which trust, and how long and large it may become. */
export type VerifyLogRequest = {
  readonly fetchBytes: FetchBytes;
  /** The log's verifier key, known from elsewhere than the log itself. */
  readonly vkey: string;
  /** Further keys of the same log that the caller trusts: while a key is being rotated, and after. */
  readonly furtherVkeys?: readonly string[];
  /** The log's origin; by default the name in `vkey`. */
  readonly origin?: string;
  /** Verifier keys of witnesses; the report tells which of them cosigned. */
  readonly witnessVkeys?: readonly string[];
  /** An earlier state of the same log that the caller kept: the log must begin with exactly that tree. */
  readonly previous?: TreeHead;
  readonly checkLeaf?: CheckLeaf;
  /**
   * Called, in the order of the log, for an entry of which the log shows the hash only: it is checked as a leaf of the tree, and
   * its content is not seen. Throws when the log may not withhold it. Absent: nothing may be withheld.
   */
  readonly checkHashOnly?: (index: number, leafHash: Hash) => void;
  /** The largest tree that is read; by default 100 million entries. */
  readonly maxEntries?: number;
  /** The time for everything; by default one hour. */
  readonly maxSeconds?: number;
  /** How many tiles with their bundles are fetched ahead; by default 8. A bundle has at most 16 MiB. */
  readonly parallel?: number;
  /** A monotonic clock in milliseconds; by default the platform's. */
  readonly nowMs?: () => number;
};

/** What was checked and held. Nothing is in it that was not recomputed here. */
export type LogReport = {
  readonly opened: OpenedCheckpoint;
  /** The signed note itself: keep it, and give its tree as `previous` next time. */
  readonly note: Uint8Array;
  readonly size: number;
  /** In base64. */
  readonly rootHash: string;
  readonly tilesChecked: number;
  /** Bundles whose every entry was seen. */
  readonly bundlesChecked: number;
  readonly entriesChecked: number;
  /** Entries of which the log showed the hash only. */
  readonly hashOnly: number;
  /** Entries that `checkLeaf` accepted; 0 when none was given: then nothing is said about their content. */
  readonly leavesJudged: number;
  /** The size of the earlier tree that this one was shown to extend; undefined when none was given. */
  readonly extendsSize?: number;
  readonly bytesFetched: number;
  readonly elapsedMs: number;
};

type Loaded = { readonly tile: TileId; readonly hashes: readonly Hash[]; readonly entries: readonly Uint8Array[] };

/** Walks all tiles from the signed root down, in leaf order, and holds only one path of them in memory. */
class TreeWalk {
  tilesChecked = 0;
  bundlesChecked = 0;
  entriesChecked = 0;
  hashOnly = 0;
  leavesJudged = 0;
  readonly #fetcher: LogFetcher;
  readonly #request: VerifyLogRequest;
  readonly #previousEdge = new Map<number, readonly Hash[]>();

  constructor(fetcher: LogFetcher, request: VerifyLogRequest) {
    this.#fetcher = fetcher;
    this.#request = request;
  }

  /** Checks every tile and bundle of the tree with this head. */
  async check(head: TreeHead): Promise<void> {
    const edge = await Promise.all(edgeTilesOf(head.size).map((tile) => this.#load(tile)));
    const levels: (readonly Hash[])[] = [];
    for (const { tile, hashes } of edge) {
      while (levels.length < tile.level) levels.push([]);
      levels.push(hashes);
    }
    if (!equalBytes(rootOfEdge({ size: head.size, levels }), head.rootHash)) {
      throw tlogError('tlog/root-mismatch', 'another root', { size: head.size });
    }
    // The highest tile of the edge covers the first leaves.
    for (const loaded of edge.reverse()) await this.#visit(loaded);
  }

  /** Root of the earlier tree, from the tiles that `check` went through: each of its edge tiles is a part of one. */
  previousRoot(size: number): Hash {
    const depth = edgeTilesOf(size).at(-1)?.level ?? -1;
    const levels = Array.from({ length: depth + 1 }, (_, level) => this.#previousEdge.get(level) ?? []);
    return rootOfEdge({ size, levels });
  }

  async #load(tile: TileId): Promise<Loaded> {
    const { index, width } = tile;
    const [hashes, entries] = await Promise.all([
      this.#fetcher.tile(tile),
      tile.level === 0 ? this.#entries({ index, width }) : [],
    ]);
    return { tile, hashes, entries };
  }

  #entries(bundle: BundleId): Promise<Uint8Array[]> {
    return this.#request.checkHashOnly ? this.#fetcher.publicPart(bundle) : this.#fetcher.bundle(bundle);
  }

  async #visit({ tile, hashes, entries }: Loaded): Promise<void> {
    this.#fetcher.assertTime();
    this.tilesChecked++;
    this.#keepForPrevious(tile, hashes);
    if (tile.level === 0) return this.#checkEntries(tile, hashes, entries);
    const children = hashes.map((_, i) => ({
      level: tile.level - 1,
      index: tile.index * TILE_WIDTH + i,
      width: TILE_WIDTH,
    }));
    let at = 0;
    for await (const child of inOrderAhead(children, this.#request.parallel ?? 8, (id) => this.#load(id))) {
      const expected = hashes[at++];
      if (!expected || !equalBytes(rootOfHashes(child.hashes), expected)) {
        throw tlogError('tlog/tile-mismatch', 'other hashes', { level: child.tile.level, index: child.tile.index });
      }
      await this.#visit(child);
    }
  }

  async #checkEntries(tile: TileId, hashes: readonly Hash[], entries: readonly Uint8Array[]): Promise<void> {
    for (const [at, hash] of hashes.entries()) {
      const index = tile.index * TILE_WIDTH + at;
      const entry = entries[at];
      if (!entry && this.#request.checkHashOnly) {
        this.#seeHashOnly(index, hash);
        continue;
      }
      if (!entry || !equalBytes(hashLeaf(entry), hash))
        throw tlogError('tlog/bundle-mismatch', 'other bytes', { index });
      this.entriesChecked++;
      const judging = this.#judge(index, entry);
      if (judging) await judging;
    }
    if (entries.length === hashes.length) this.bundlesChecked++;
  }

  #seeHashOnly(index: number, hash: Hash): void {
    try {
      this.#request.checkHashOnly?.(index, hash);
    } catch (cause) {
      throw new TlogError('tlog/leaf-refused', { index, because: String(cause) }, { cause });
    }
    this.hashOnly++;
  }

  #judge(index: number, entry: Uint8Array): void | Promise<void> {
    const { checkLeaf } = this.#request;
    if (!checkLeaf) return;
    const refused = (cause: unknown) =>
      new TlogError('tlog/leaf-refused', { index, because: String(cause) }, { cause });
    const accept = () => {
      this.leavesJudged++;
    };
    try {
      const judged = checkLeaf(index, entry);
      if (judged) {
        return judged.then(accept, (cause) => {
          throw refused(cause);
        });
      }
    } catch (cause) {
      throw refused(cause);
    }
    accept();
  }

  #keepForPrevious({ level, index }: TileId, hashes: readonly Hash[]): void {
    const hashesBefore = hashesAtLevel(this.#request.previous?.size ?? 0, level);
    const isOnEdge = Math.floor(hashesBefore / TILE_WIDTH) === index && hashesBefore % TILE_WIDTH > 0;
    if (isOnEdge) this.#previousEdge.set(level, hashes.slice(0, hashesBefore % TILE_WIDTH));
  }
}

/** Says at once what sizes and roots alone show against an earlier state. */
function checkAgainstPrevious(head: TreeHead, previous: TreeHead): void {
  assertSize(previous.size, 'previous size');
  assertHash(previous.rootHash, 'previous root');
  const sizes = { size: head.size, previousSize: previous.size };
  if (previous.size > head.size) throw tlogError('tlog/log-shrank', 'fewer entries than before', sizes);
  if (previous.size === head.size && !equalBytes(previous.rootHash, head.rootHash)) {
    throw tlogError('tlog/log-forked', 'one size, two roots', sizes);
  }
}

/**
 * Verifies a whole log without trusting its server: the checkpoint's signature, every tile against the signed root,
 * every entry against its leaf hash, the earlier state (if given) as a beginning of this one, and every entry by
 * `checkLeaf`. Returns what it checked, or throws a `TlogError` whose code says which promise broke. Memory stays flat:
 * one path of tiles and some bundles.
 */
export async function verifyLog(request: VerifyLogRequest): Promise<LogReport> {
  const { vkey, origin, witnessVkeys = [], previous, maxEntries = 100_000_000, maxSeconds = 3600 } = request;
  const nowMs = request.nowMs ?? (() => performance.now());
  const startedMs = nowMs();
  const trust = {
    logKeys: [vkey, ...(request.furtherVkeys ?? [])].map(parseVkey),
    witnessKeys: witnessVkeys.map(parseVkey),
  };
  const fetcher = openLogFetcher(request.fetchBytes, maxSeconds, nowMs);
  try {
    const note = await fetcher.checkpoint();
    const opened = await openCheckpoint(note, origin === undefined ? trust : { ...trust, origin });
    const { size, rootHash } = opened.checkpoint;
    if (size > maxEntries) throw tlogError('tlog/too-large', `more than ${maxEntries} entries`, { size });
    if (previous) checkAgainstPrevious({ size, rootHash }, previous);
    const walk = new TreeWalk(fetcher, request);
    await walk.check({ size, rootHash });
    if (previous) {
      const before = previous.size === 0 ? emptyRoot() : walk.previousRoot(previous.size);
      if (!equalBytes(before, previous.rootHash)) {
        throw tlogError('tlog/log-forked', 'it begins otherwise', { size, previousSize: previous.size });
      }
    }
    const { tilesChecked, bundlesChecked, entriesChecked, hashOnly, leavesJudged } = walk;
    const counts = { tilesChecked, bundlesChecked, entriesChecked, hashOnly, leavesJudged };
    const measured = { bytesFetched: fetcher.bytesFetched(), elapsedMs: nowMs() - startedMs };
    const report = { opened, note, size, rootHash: toBase64(rootHash), ...counts, ...measured };
    return previous ? { ...report, extendsSize: previous.size } : report;
  } finally {
    fetcher.close();
  }
}
