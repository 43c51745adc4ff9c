import ts from 'typescript';
import { type Change, type Ground, replaced } from './change.ts';

/** The words a place in the program admits: the members of its union of literals, when it has one. */
function admitted(node: ts.StringLiteral, { checker }: Ground): readonly string[] {
  const { parent } = node;
  const type = ts.isBinaryExpression(parent)
    ? checker.getTypeAtLocation(parent.left === node ? parent.right : parent.left)
    : ts.isCaseClause(parent)
      ? checker.getTypeAtLocation(parent.parent.parent.expression)
      : checker.getContextualType(node);
  if (type === undefined) return [];
  const members = type.isUnion() ? type.types : [type];
  return members.flatMap((member) => (member.isStringLiteral() ? [member.value] : []));
}

const isNamed = (node: ts.Node, ...names: readonly string[]): boolean =>
  ts.isPropertyAssignment(node.parent) && names.includes(node.parent.name.getText());

const isOfTypeof = (node: ts.Node): boolean =>
  ts.isBinaryExpression(node.parent) && ts.isTypeOfExpression(node.parent.left);

const isVerdict = (node: ts.StringLiteral): boolean =>
  ['yes', 'no', 'unknown', 'human'].includes(node.text) &&
  ts.isCallExpression(node.parent) &&
  node.parent.arguments[1] === node;

/** Whether the word is one that facts are compared with, or chosen among: an operand, a case, an element of a list. */
const isCompared = (node: ts.StringLiteral): boolean =>
  (ts.isBinaryExpression(node.parent) && /^[=!]==$/.test(node.parent.operatorToken.getText()) && !isOfTypeof(node)) ||
  ts.isCaseClause(node.parent) ||
  ts.isArrayLiteralExpression(node.parent);

const quoted = (text: string): string => `'${text}'`;

/** Another word in the same place: the next one admitted that does not stand in the same list already. */
function another(node: ts.StringLiteral, words: readonly string[]): string | undefined {
  const beside = ts.isArrayLiteralExpression(node.parent)
    ? node.parent.elements.flatMap((element) => (ts.isStringLiteral(element) ? [element.text] : []))
    : [node.text];
  const at = words.indexOf(node.text);
  return [...words.slice(at + 1), ...words.slice(0, Math.max(at, 0))].find((word) => !beside.includes(word));
}

/** Actors (roles), values of facts, verdicts of findings and terms in words: another one, and in a list one less. */
export function valueChanges(node: ts.Node, source: ts.SourceFile, ground: Ground): readonly Change[] {
  if (!ts.isStringLiteral(node) || (ts.isPropertyAssignment(node.parent) && node.parent.name === node)) return [];
  const words = admitted(node, ground);
  const isActor =
    ground.roles.has(node.text) && words.filter((word) => ground.roles.has(word)).length >= words.length / 2;
  const operator = isActor
    ? 'actor'
    : isVerdict(node)
      ? 'verdict'
      : isNamed(node, 'dueWithin')
        ? 'period'
        : isCompared(node)
          ? 'fact-value'
          : undefined;
  if (operator === undefined) return [];
  const changes: Change[] = [];
  const other = operator === 'period' ? another(node, ['at-once', 'before-use', 'no-term']) : another(node, words);
  if (other !== undefined && (operator === 'period' || words.includes(node.text) || isActor))
    changes.push(replaced(node, source, operator, quoted(other)));
  if (ts.isArrayLiteralExpression(node.parent) && (isActor || words.length > 1))
    changes.push({ ...replaced(node, source, operator, ''), shape: 'element' });
  return changes;
}
