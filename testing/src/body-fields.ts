import { join } from 'node:path';
import ts from 'typescript';

/** A field of a body or a row: its name and that of the field it stands in, and where it was found. */
export interface BodyField {
  readonly parent: string;
  readonly name: string;
  readonly where: string;
}

/** A word of a closed list that a field may hold. */
export interface BodyWord {
  readonly field: string;
  readonly word: string;
}

/** What the types of acts and registers say that a body can hold. `acts` is how many acts were read. */
export interface BodyShape {
  readonly fields: readonly BodyField[];
  readonly words: readonly BodyWord[];
  readonly acts: number;
}

const root = join(import.meta.dirname, '..', '..');
const plain =
  ts.TypeFlags.StringLike |
  ts.TypeFlags.NumberLike |
  ts.TypeFlags.BooleanLike |
  ts.TypeFlags.Null |
  ts.TypeFlags.Undefined |
  ts.TypeFlags.Void |
  ts.TypeFlags.Never;

/**
 * Reads from the types what `gather` and `change` of every act put into an entry's body, and what the rows of registers hold, for
 * facts are often such rows. Payloads are not read here: they have schemas.
 */
export function readBodyShape(): BodyShape {
  const program = openProgram();
  const checker = program.getTypeChecker();
  const fields = new Map<string, BodyField>();
  const words = new Map<string, BodyWord>();
  let acts = 0;
  const walk = (type: ts.Type, parent: string, where: string, above: readonly ts.Type[]): void => {
    if (type.isStringLiteral()) words.set(`${parent} ${type.value}`, { field: parent, word: type.value });
    if ((type.flags & plain) !== 0 || above.includes(type)) return;
    if (type.isUnion()) {
      for (const one of type.types) walk(one, parent, where, above);
      return;
    }
    const isList = checker.isArrayType(type) || checker.isTupleType(type);
    const item = checker.getIndexTypeOfType(type, isList ? ts.IndexKind.Number : ts.IndexKind.String);
    if (item !== undefined) walk(item, parent, where, [...above, type]);
    // A branded text is an intersection: its parts tell that it is plain.
    const isPlain = type.isIntersection() && type.types.some(({ flags }) => (flags & plain) !== 0);
    if (isList || isPlain) return;
    for (const property of checker.getPropertiesOfType(type)) {
      const { name } = property;
      fields.set(`${parent} ${name}`, { parent, name, where });
      walk(checker.getTypeOfSymbol(property), name, where, [...above, type]);
    }
  };
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return;
    const { text } = node.expression;
    const [rowType] = node.typeArguments ?? [];
    if (text === 'defineRegister' && rowType !== undefined)
      walk(checker.getTypeFromTypeNode(rowType), '', node.getText(), []);
    // A row that becomes a fact as any JSON loses its type there: it is read where it is made into one.
    const [made] = node.arguments;
    const row = text === 'asJson' && made !== undefined ? checker.getTypeAtLocation(made) : undefined;
    if (row !== undefined && /Row\b/.test(checker.typeToString(row))) walk(row, '', node.getText(), []);
    if (text !== 'defineAct') return;
    acts += 1;
    const definition = checker.getTypeAtLocation(node);
    for (const type of [returned(definition, 'gather'), ...resultsOf(node)])
      if (type !== undefined) walk(checker.getAwaitedType(type) ?? type, '', node.getSourceFile().fileName, []);
  };
  const returned = (of: ts.Type, method: string): ts.Type | undefined => {
    const property = of.getProperty(method);
    const [call] = property === undefined ? [] : checker.getTypeOfSymbol(property).getCallSignatures();
    return call?.getReturnType();
  };
  // The declared type of a result is any JSON: what the act itself returns says more.
  const resultsOf = ({ arguments: [given] }: ts.CallExpression): readonly ts.Type[] => {
    const own = given === undefined ? undefined : checker.getTypeAtLocation(given);
    return ['change', 'changeWhenRefused'].flatMap((method) => {
      const change = own === undefined ? undefined : returned(own, method);
      const forms = change === undefined ? [] : change.isUnion() ? change.types : [change];
      return forms.flatMap((form) => {
        const result = form.getProperty('result');
        return result === undefined ? [] : [checker.getTypeOfSymbol(result)];
      });
    });
  };
  for (const file of program.getSourceFiles()) if (isOurs(file.fileName)) visit(file);
  return { fields: [...fields.values()], words: [...words.values()], acts };
}

function isOurs(file: string): boolean {
  return file.startsWith(join(root, 'server', 'src')) && !file.endsWith('.test.ts');
}

function openProgram(): ts.Program {
  const path = join(root, 'tsconfig.json');
  const { config } = ts.readConfigFile(path, ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  return ts.createProgram(fileNames.filter(isOurs), options);
}
