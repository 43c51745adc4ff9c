import {
  encodeBundle,
  formatTlogProof,
  makeInclusionProof,
  parseTilePath,
  TILE_WIDTH,
  TlogError,
  tileReader,
} from '@clairevoie/tlog';
import type { Queryable } from './act.ts';
import { ledgerErrors } from './ledger-errors.ts';
import { findCheckpoint, findHeaders, findPublicWidth, findTile } from './log-store.ts';

const hashBytes = 32;

/** Reads one log as strangers see it. */
export interface LogReader {
  readonly name: string;
  readonly origin: string;
  /** The log's public key, C2SP vkey text. */
  readonly vkey: string;
  /** The latest signed checkpoint; undefined before the first. */
  checkpoint(): Promise<string | undefined>;
  /**
   * A hash tile or an entry bundle by its C2SP path; undefined when the latest checkpoint does not cover it. Throws
   * `ledger/bundle-not-yet-public` while a bundle of the public log holds a look or a search that is too young.
   */
  tile(path: string): Promise<Uint8Array | undefined>;
  /** The tlog-proof of an entry, once a checkpoint covers it. */
  proof(leafIndex: number): Promise<string | undefined>;
}

/** Opens a reader over the stored log. */
export function openLogReader(options: {
  readonly db: Queryable;
  readonly name: string;
  readonly origin: string;
  readonly vkey: string;
  /** Legal time, ISO instant, for a log of which some bundles wait; absent: all are shown at once. */
  readonly delayedBy?: () => Promise<string>;
}): LogReader {
  const { db, name, delayedBy } = options;
  const refuseTooYoung = async (bundle: number, width: number): Promise<void> => {
    if (delayedBy === undefined) return;
    const at = await delayedBy();
    const { width: publicEntries, publicAt } = await findPublicWidth(db, {
      bundle,
      lastLeaf: bundle * TILE_WIDTH + width - 1,
      at,
    });
    if (width <= publicEntries) return;
    const seconds = Math.ceil(Temporal.Instant.from(at).until(publicAt).total('seconds'));
    throw ledgerErrors.bundleNotYetPublic({ publicEntries, retryAfterSeconds: Math.max(1, seconds) });
  };
  const hashes = async (level: number, index: number, width: number): Promise<Uint8Array | undefined> => {
    const stored = await findTile(db, name, level, index);
    return stored === undefined || stored.length < width * hashBytes
      ? undefined
      : stored.subarray(0, width * hashBytes);
  };
  return {
    name,
    origin: options.origin,
    vkey: options.vkey,
    checkpoint: async () => (await findCheckpoint(db, name))?.note,
    tile: async (path) => {
      const asked = parsePath(path);
      if (asked.kind === 'tile') return hashes(asked.level, asked.index, asked.width);
      const size = (await findCheckpoint(db, name))?.size ?? 0;
      if (asked.index * TILE_WIDTH + asked.width > size) return undefined;
      await refuseTooYoung(asked.index, asked.width);
      const headers = await findHeaders(db, name, asked.index * TILE_WIDTH, asked.width);
      return encodeBundle(headers.map((header) => Buffer.from(header, 'utf8')));
    },
    proof: async (leafIndex) => {
      const checkpoint = await findCheckpoint(db, name, leafIndex + 1);
      if (checkpoint === undefined) return undefined;
      const readTile = async (tile: { level: number; index: number; width: number }): Promise<Uint8Array> =>
        (await hashes(tile.level, tile.index, tile.width)) ?? new Uint8Array();
      const proof = await makeInclusionProof(
        leafIndex,
        checkpoint.size,
        tileReader({ size: checkpoint.size, readTile }),
      );
      return formatTlogProof({ index: leafIndex, proof, checkpoint: checkpoint.note });
    },
  };
}

function parsePath(path: string): ReturnType<typeof parseTilePath> {
  try {
    return parseTilePath(path);
  } catch (error) {
    if (error instanceof TlogError) throw ledgerErrors.badTilePath();
    throw error;
  }
}
