import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  bundlePath,
  EMPTY_EDGE,
  encodeBundle,
  formatVkey,
  generateSkey,
  growTree,
  hashLeaf,
  noteSigner,
  parseSkey,
  signCheckpoint,
  TILE_WIDTH,
  tilePath,
} from '@clairevoie/tlog';
import { inventHeaders } from './invent-headers.ts';

/** What was made, and how many bytes of what. */
export interface MadeYears {
  readonly vkey: string;
  readonly entries: number;
  readonly hashTiles: { readonly files: number; readonly bytes: number };
  readonly bundles: { readonly files: number; readonly bytes: number };
  /** Bytes of a checkpoint with the log's signature alone, and with three witnesses of both cosignature types. */
  readonly checkpointBytes: { readonly alone: number; readonly cosigned: number };
  readonly seconds: number;
}

// Whole tiles of two levels at once; the tree's own code does the rest.
const leavesAtOnce = TILE_WIDTH ** 2;

/** Writes an export folder of invented entries, by the code that makes real logs. */
export async function makeYears(folder: string, entries: number): Promise<MadeYears> {
  const startedMs = performance.now();
  const counted = { tiles: { files: 0, bytes: 0 }, bundles: { files: 0, bytes: 0 } };
  const made = new Set<string>();
  const put = (path: string, bytes: Uint8Array, kind: { files: number; bytes: number }): void => {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, bytes);
    kind.files++;
    kind.bytes += bytes.length;
  };
  let edge = EMPTY_EDGE;
  let hashes: Uint8Array[] = [];
  let bundle: Uint8Array[] = [];
  let bundles = 0;
  const putBundle = (): void => {
    if (bundle.length === 0) return;
    put(bundlePath({ index: bundles++, width: bundle.length }), encodeBundle(bundle), counted.bundles);
    bundle = [];
  };
  const grow = (isLast: boolean): void => {
    const growth = growTree(edge, hashes);
    edge = growth.edge;
    hashes = [];
    for (const tile of growth.tiles) {
      if (tile.width === TILE_WIDTH || isLast) put(tilePath(tile), tile.bytes, counted.tiles);
    }
  };
  for (const header of inventHeaders(entries)) {
    const entry = Buffer.from(header, 'utf8');
    bundle.push(entry);
    hashes.push(hashLeaf(entry));
    if (bundle.length === TILE_WIDTH) putBundle();
    if (hashes.length === leavesAtOnce) grow(false);
  }
  putBundle();
  const before = edge;
  grow(true);
  // A level whose partial tile did not change with the last leaves was not written yet.
  before.levels.forEach((row, level) => {
    const index = Math.floor(edge.size / TILE_WIDTH ** (level + 1));
    const isSame = row.length > 0 && row.length === (edge.levels[level] ?? []).length;
    if (isSame) put(tilePath({ level, index, width: row.length }), Buffer.concat(row), counted.tiles);
  });
  const skey = await generateSkey('ages.clairevoie.invalid/demo-public');
  const log = await parseSkey(skey);
  const now = (): number => Math.floor(Date.now() / 1000);
  const witnesses = await Promise.all(
    [1, 2, 3].flatMap((n) =>
      (['cosignature-ed25519', 'cosignature-ml-dsa-44'] as const).map(async (type) =>
        noteSigner(await parseSkey(await generateSkey(`witness-${n}.clairevoie.invalid`, type)), now),
      ),
    ),
  );
  const head = growTree(edge, []).head;
  const text = { origin: log.key.name, extensions: [], ...head };
  const alone = await signCheckpoint(text, [noteSigner(log, now)]);
  const cosigned = await signCheckpoint(text, [noteSigner(log, now), ...witnesses]);
  const vkey = formatVkey(log.key);
  writeFileSync(join(folder, 'vkey'), `${vkey}\n`);
  writeFileSync(join(folder, 'checkpoint'), cosigned);
  return {
    vkey,
    entries: head.size,
    hashTiles: counted.tiles,
    bundles: counted.bundles,
    checkpointBytes: { alone: Buffer.byteLength(alone), cosigned: Buffer.byteLength(cosigned) },
    seconds: (performance.now() - startedMs) / 1000,
  };
}
