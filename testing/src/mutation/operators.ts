import ts from 'typescript';
import { type Change, type Ground, replaced } from './change.ts';
import { periodChanges } from './periods.ts';
import { statementChanges } from './statements.ts';
import { valueChanges } from './values.ts';

const otherComparisons: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
};

function comparisonChanges(node: ts.Node, source: ts.SourceFile): readonly Change[] {
  if (!ts.isBinaryExpression(node)) return [];
  const sign = node.operatorToken.getText(source);
  const [left, right] = [node.left.getText(source), node.right.getText(source)];
  return (otherComparisons[sign] ?? []).map((other) =>
    // what stands beside && and || may bind less tightly than the other sign
    replaced(
      node,
      source,
      'comparison',
      sign === '&&' || sign === '||' ? `((${left}) ${other} (${right}))` : `${left} ${other} ${right}`,
    ),
  );
}

const isComparison = (node: ts.Expression): boolean =>
  ts.isParenthesizedExpression(node)
    ? isComparison(node.expression)
    : ts.isBinaryExpression(node) && /^([<>]=?|[=!]==)$/.test(node.operatorToken.getText());

/** A condition turned round. One that is a comparison or a negation has that mutant already. */
function conditionChanges(node: ts.Node, source: ts.SourceFile): readonly Change[] {
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [replaced(node, source, 'condition', node.operand.getText(source))];
  const condition =
    ts.isIfStatement(node) || ts.isWhileStatement(node)
      ? node.expression
      : ts.isConditionalExpression(node)
        ? node.condition
        : undefined;
  if (condition === undefined || isComparison(condition) || ts.isPrefixUnaryExpression(condition)) return [];
  return [replaced(condition, source, 'condition', `!(${condition.getText(source)})`)];
}

function booleanChanges(node: ts.Node, source: ts.SourceFile): readonly Change[] {
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [replaced(node, source, 'boolean', 'false')];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [replaced(node, source, 'boolean', 'true')];
  return [];
}

/** Every change that starts at this node. */
export const changesOf = (node: ts.Node, source: ts.SourceFile, ground: Ground): readonly Change[] => [
  ...comparisonChanges(node, source),
  ...conditionChanges(node, source),
  ...booleanChanges(node, source),
  ...periodChanges(node, source),
  ...valueChanges(node, source, ground),
  ...statementChanges(node, source),
];
