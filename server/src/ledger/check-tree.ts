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
import type { JournalProblem } from './check-entry.ts';
import { listCheckpoints, tileDigests } from './journal-check-store.ts';

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
  const wrong = (code: string, sentence: string): void => {
    problems.push({ code, sentence: `Log ${log.name}: ${sentence}.` });
  };
  let edge = EMPTY_EDGE;
  let waiting: Hash[] = [];
  const partial = new Map<string, Tile>();

  const compare = (tile: Tile): void => {
    const name = `${tile.level}/${tile.index}`;
    const digest = stored.get(name);
    stored.delete(name);
    if (digest === undefined) wrong('tile-missing', `the hash tile ${name} is missing`);
    else if (digest !== sha256(tile.bytes).toString('hex'))
      wrong('tile-changed', `the hash tile ${name} is not what its ${tile.width} entries give`);
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
    const problem = await checkNote(checkpoint, log);
    if (problem !== undefined) wrong('checkpoint-changed', `the checkpoint of ${checkpoint.size} entries ${problem}`);
  }

  return {
    add: (leafHash) => {
      waiting.push(leafHash);
      if (waiting.length >= 4_096 || stops.has(edge.size + waiting.length)) grow();
    },
    finish: () => {
      grow();
      for (const tile of partial.values()) compare(tile);
      for (const name of stored.keys())
        wrong('tile-added', `the hash tile ${name} covers entries that the journal does not have`);
      for (const { size, root } of checkpoints) {
        if (size > edge.size)
          wrong(
            'entries-removed',
            `a checkpoint was signed over ${size} entries, and the journal has ${edge.size} in its tree: the later ones were removed`,
          );
        else if (roots.get(size) !== root)
          wrong('root-differs', `the first ${size} entries do not give the root that was signed over them`);
      }
      for (const { size, rootHash } of known) {
        if (size > edge.size)
          wrong(
            'since-larger',
            `the checkpoint kept elsewhere covers ${size} entries, and the journal has ${edge.size}: it was rolled back`,
          );
        else if (roots.get(size) !== toBase64(rootHash))
          wrong(
            'since-differs',
            `its first ${size} entries are not those of the checkpoint kept elsewhere: history was rewritten by somebody who holds the log key`,
          );
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
): Promise<string | undefined> {
  try {
    const { checkpoint } = await openCheckpoint(stored.note, { origin: log.origin, logKeys: log.keys });
    if (checkpoint.size !== stored.size) return `says ${checkpoint.size} in its signed text`;
    if (toBase64(checkpoint.rootHash) !== stored.root) return 'names another root in its signed text';
    return undefined;
  } catch {
    return 'does not bear a valid signature of the log';
  }
}
