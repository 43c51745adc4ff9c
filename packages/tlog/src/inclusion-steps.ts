import { verifyInclusion } from './inclusion-proof.ts';
import { type Hash, hashNode } from './merkle.ts';
import { type LeafRange, splitPoint } from './tree-shape.ts';

/** One step up the tree: the node so far and its sibling give their parent. Ranges are leaves, `end` not included. */
export type InclusionStep = {
  /** On which side of the node the sibling stands. */
  readonly siblingOn: 'left' | 'right';
  readonly sibling: Hash;
  readonly siblingLeaves: LeafRange;
  readonly parent: Hash;
  readonly parentLeaves: LeafRange;
};

/**
 * The audit path of a leaf spelled out for people, from the leaf to the root: the last parent is the root. Which leaves
 * each hash stands for follows from index and size alone. Checks the proof first: throws what `verifyInclusion` throws.
 */
export function inclusionSteps(claim: Parameters<typeof verifyInclusion>[0]): readonly InclusionStep[] {
  verifyInclusion(claim);
  const down: {
    readonly siblingOn: 'left' | 'right';
    readonly siblingLeaves: LeafRange;
    readonly parentLeaves: LeafRange;
  }[] = [];
  let start = 0;
  let end = claim.size;
  while (end - start > 1) {
    const middle = start + splitPoint(end - start);
    const isLeft = claim.index < middle;
    down.push({
      siblingOn: isLeft ? 'right' : 'left',
      siblingLeaves: isLeft ? { start: middle, end } : { start, end: middle },
      parentLeaves: { start, end },
    });
    if (isLeft) end = middle;
    else start = middle;
  }
  let node = claim.leafHash;
  return down.toReversed().flatMap((step, place) => {
    const sibling = claim.proof[place];
    if (sibling === undefined) return [];
    node = step.siblingOn === 'left' ? hashNode(sibling, node) : hashNode(node, sibling);
    return [{ ...step, sibling, parent: node }];
  });
}
