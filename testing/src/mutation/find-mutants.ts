import ts from 'typescript';
import type { Change, Ground } from './change.ts';
import type { Mutant } from './mutant.ts';
import { changesOf } from './operators.ts';

/** Whether an expression is a sentence in three languages: which sentence is said is no rule, so nothing inside it is changed. */
function isSentence(node: ts.Node, checker: ts.TypeChecker): boolean {
  if (!ts.isExpression(node) || ts.isIdentifier(node) || ts.isLiteralExpression(node)) return false;
  const type = checker.getTypeAtLocation(node);
  return ['fr', 'nl', 'en'].every((language) => type.getProperty(language) !== undefined) && !type.isUnion();
}

const nameOf = (statement: ts.Node, source: ts.SourceFile): string => {
  if (ts.isFunctionDeclaration(statement)) return statement.name?.text ?? '';
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations[0]?.name.getText(source) ?? '';
  return '';
};

/** Every mutant of one file, in the order of the text, those that do not compile included. */
export function findMutants(file: string, source: ts.SourceFile, ground: Ground): readonly Mutant[] {
  const found: Mutant[] = [];
  const add = (within: string, { start, end, after, operator, shape }: Change): void => {
    const { line, character } = source.getLineAndCharacterOfPosition(start);
    const id = `${file}:${line + 1}:${character + 1} ${operator} ${after}`.replace(/\s+/g, ' ').slice(0, 200);
    const before = source.text.slice(start, end);
    found.push({ id, file, line: line + 1, operator, within, start, end, before, after, shape });
  };
  const visit = (node: ts.Node, within: string): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (isSentence(node, ground.checker)) return;
    for (const change of changesOf(node, source, ground)) add(within, change);
    ts.forEachChild(node, (child) => visit(child, within));
  };
  for (const statement of source.statements) visit(statement, nameOf(statement, source));
  return found;
}
