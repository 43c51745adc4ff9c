import ts from 'typescript';
import { type Change, replaced } from './change.ts';

/** What is written on the sheet of a case (but a reading, which the provision that speaks names in any case): a duty, a deadline, a warning, a finding, or a judgement that writes them. */
const writes = /^c\.(duty|deadline|warn|gate|demand|note|fact|stated|judged|unknown)$/;

/** A line of a judgement that goes: a duty, deadline, warning or finding that is not written, a part that is not judged. */
export function statementChanges(node: ts.Node, source: ts.SourceFile): readonly Change[] {
  if (!ts.isExpressionStatement(node) || !ts.isCallExpression(node.expression)) return [];
  const { expression, arguments: given } = node.expression;
  const isPart = ts.isIdentifier(expression) && given[0]?.getText(source) === 'c';
  if (!isPart && !writes.test(expression.getText(source))) return [];
  return [{ ...replaced(node, source, 'statement', '{}'), shape: 'statement' }];
}
