import type { HitBranch } from './hit-registers.ts';

/** Functions that watch, compare and validate hits. Officers of one quality see the lists of that branch alone. */
const branchesOf: Readonly<Record<string, readonly HitBranch[]>> = {
  'operational-member': ['administrative', 'judicial'],
  'responsible-officer': ['administrative', 'judicial'],
  'administrative-police-officer': ['administrative'],
  'judicial-police-officer': ['judicial'],
};

/** Functions that work with hits. */
export const hitHandlers: readonly string[] = Object.keys(branchesOf);
/** Functions that answer for a database to which validated data go, or act for whoever does. */
export const hitCopiers: readonly string[] = [...hitHandlers, 'chief-of-corps', 'federal-director'];
/** Functions that see what each list has given. */
export const yieldReaders: readonly string[] = [...hitHandlers, 'chief-of-corps', 'federal-director', 'dpo'];

/** Whether a function works with hits of a branch. */
export function worksWith(functionKey: string, branch: HitBranch): boolean {
  return branchesOf[functionKey]?.includes(branch) ?? false;
}
