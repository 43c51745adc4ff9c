import type { InclusionStep } from '@clairevoie/tlog';

/** Leaves from `first` to `last`, both included. */
export type Leaves = { readonly first: number; readonly last: number };

/** One step up the tree, as pages show it: hashes in base64. */
export type PathStep = {
  readonly siblingOn: 'left' | 'right';
  readonly sibling: string;
  readonly siblingLeaves: Leaves;
  readonly parent: string;
  readonly parentLeaves: Leaves;
};

/** The path of a leaf to the root: the last parent is the root, or the leaf itself when it is alone. */
export type PathData = {
  readonly index: number;
  readonly size: number;
  readonly leafHash: string;
  readonly steps: readonly PathStep[];
};

const leavesOf = ({ start, end }: InclusionStep['parentLeaves']): Leaves => ({ first: start, last: end - 1 });

/** Steps of the tlog package in the form of pages. */
export function pathSteps(steps: readonly InclusionStep[], toText: (hash: Uint8Array) => string): readonly PathStep[] {
  return steps.map((step) => ({
    siblingOn: step.siblingOn,
    sibling: toText(step.sibling),
    siblingLeaves: leavesOf(step.siblingLeaves),
    parent: toText(step.parent),
    parentLeaves: leavesOf(step.parentLeaves),
  }));
}

/** The root to which the path leads. */
export const rootOf = ({ steps, leafHash }: PathData): string => steps.at(-1)?.parent ?? leafHash;
