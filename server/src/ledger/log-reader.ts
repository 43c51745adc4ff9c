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
import { findCheckpoint, findHeaders, findTile } from './log-store.ts';

const hashBytes = 32;

/** Reads one log as strangers see it. */
export interface LogReader {
  readonly name: string;
  readonly origin: string;
  /** The log's public key, C2SP vkey text. */
  readonly vkey: string;
  /** The latest signed checkpoint; undefined before the first. */
  checkpoint(): Promise<string | undefined>;
  /** A hash tile or an entry bundle by its C2SP path; undefined when the latest checkpoint does not cover it. */
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
}): LogReader {
  const { db, name } = options;
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
