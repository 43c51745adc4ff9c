import {
  EMPTY_EDGE,
  growTree,
  type Hash,
  openCheckpoint,
  rootOfEdge,
  TILE_WIDTH,
  type Tile,
  type TreeHead,
  toBase64,
  type VerifierKey,
} from '@clairevoie/tlog';
import type { Queryable } from './act.ts';
import { sha256 } from './canonical.ts';
import { listCheckpoints, tileDigests } from './journal-check-store.ts';
import { type JournalProblem, problemOf, type Wrong } from './journal-problem.ts';

/** Recomputes the tree of one log from leaf hashes, in leaf order, and compares tiles and checkpoints on the way. */
export interface TreeCheck {
  /** The next leaf. */
  add(leafHash: Hash): void;
  /** Compares what is left and returns the problems, with the tree's head. */
  finish(): {
    readonly problems: readonly JournalProblem[];
    readonly head: TreeHead;
    readonly tiles: number;
    readonly checkpoints: number;
  };
}

/** Opens the check of a log; `known` are tree heads that somebody keeps elsewhere. */
export async function openTreeCheck(
  db: Queryable,
  log: { readonly name: string; readonly origin: string; readonly keys: readonly VerifierKey[] },
  known: readonly TreeHead[],
): Promise<TreeCheck> {
  const problems: JournalProblem[] = [];
  const stored = await tileDigests(db, log.name);
  const tiles = stored.size;
  const checkpoints = await listCheckpoints(db, log.name);
  const stops = new Set([...checkpoints.map((c) => c.size), ...known.map((k) => k.size)]);
  const roots = new Map<number, string>([[0, toBase64(rootOfEdge(EMPTY_EDGE))]]);
  const wrong: Wrong = (key, facts) => {
    problems.push(problemOf(key, { log: log.name, ...facts }));
  };
  let edge = EMPTY_EDGE;
  let waiting: Hash[] = [];
  const partial = new Map<string, Tile>();

  const compare = (tile: Tile): void => {
    const name = `${tile.level}/${tile.index}`;
    const digest = stored.get(name);
    stored.delete(name);
    if (digest === undefined) wrong('tile-missing', { tile: name });
    else if (digest !== sha256(tile.bytes).toString('hex')) wrong('tile-changed', { tile: name, width: tile.width });
  };
  const grow = (): void => {
    const growth = growTree(edge, waiting);
    edge = growth.edge;
    waiting = [];
    for (const tile of growth.tiles) {
      const name = `${tile.level}/${tile.index}`;
      if (tile.width < TILE_WIDTH) partial.set(name, tile);
      else {
        partial.delete(name);
        compare(tile);
      }
    }
    if (stops.has(edge.size)) roots.set(edge.size, toBase64(growth.head.rootHash));
  };
  for (const checkpoint of checkpoints) {
    await checkNote(checkpoint, log, wrong);
  }

  return {
    add: (leafHash) => {
      waiting.push(leafHash);
      if (waiting.length >= 4_096 || stops.has(edge.size + waiting.length)) grow();
    },
    finish: () => {
      grow();
      for (const tile of partial.values()) compare(tile);
      for (const name of stored.keys()) wrong('tile-added', { tile: name });
      for (const { size, root } of checkpoints) {
        if (size > edge.size) wrong('entries-removed', { size, here: edge.size });
        else if (roots.get(size) !== root) wrong('root-differs', { size });
      }
      for (const { size, rootHash } of known) {
        if (size > edge.size) wrong('since-larger', { size, here: edge.size });
        else if (roots.get(size) !== toBase64(rootHash)) wrong('since-differs', { size });
      }
      return {
        problems,
        head: { size: edge.size, rootHash: rootOfEdge(edge) },
        tiles,
        checkpoints: checkpoints.length,
      };
    },
  };
}

async function checkNote(
  stored: { readonly size: number; readonly root: string; readonly note: string },
  log: { readonly origin: string; readonly keys: readonly VerifierKey[] },
  wrong: Wrong,
): Promise<void> {
  const { size } = stored;
  try {
    const { checkpoint } = await openCheckpoint(stored.note, { origin: log.origin, logKeys: log.keys });
    if (checkpoint.size !== size) wrong('checkpoint-changed@size', { size, signed: checkpoint.size });
    else if (toBase64(checkpoint.rootHash) !== stored.root) wrong('checkpoint-changed@root', { size });
  } catch {
    wrong('checkpoint-changed@signature', { size });
  }
}
