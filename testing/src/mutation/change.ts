import type ts from 'typescript';
import type { Mutant } from './mutant.ts';

/** A change before it has its place in the file. */
export type Change = Pick<Mutant, 'start' | 'end' | 'after' | 'operator' | 'shape'>;

/** What operators need to know of the program around a file. */
export type Ground = { readonly checker: ts.TypeChecker; readonly roles: ReadonlySet<string> };

/** A change of one expression. */
export const replaced = (
  node: ts.Node,
  source: ts.SourceFile,
  operator: Change['operator'],
  after: string,
): Change => ({ start: node.getStart(source), end: node.end, operator, after, shape: 'expression' });
