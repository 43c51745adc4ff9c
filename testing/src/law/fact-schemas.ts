import { join } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';

const root = join(import.meta.dirname, '..', '..', '..');

/** Where the generated schemas lie: a file of data beside the types they come from. */
export const factSchemasFile = join(root, 'packages', 'law', 'src', 'fact-schemas.data.ts');

/** The JSON Schemas of the facts of every act, made from the TypeScript types and their comments, as the text of a module. */
export function makeFactSchemas(): string {
  const schema = createGenerator({
    path: join(root, 'packages', 'law', 'src', 'acts.ts'),
    tsconfig: join(root, 'tsconfig.json'),
    type: 'LawActs',
    skipTypeCheck: true,
    jsDoc: 'extended',
    topRef: false,
    expose: 'all',
    additionalProperties: false,
    sortProps: false,
  }).createSchema('LawActs');
  // As text: parsed once when somebody asks, and no type checker reads thousands of literals.
  return `/* Made from the types of the acts by \`npm run law:facts\`; not edited by hand. */

/** JSON text: the schema of the facts of each act, by its name. */
export const actSchemasJson = ${literal(schema.properties ?? {})};

/** JSON text: the schemas of the types that acts share, by name. */
export const typeSchemasJson = ${literal(schema.definitions ?? {})};
`;
}

/** JSON with an entry a line, as a template literal: a change to one act is a change to one line. */
function literal(entries: object): string {
  const lines = Object.entries(entries).map(([name, schema]) => `${JSON.stringify(name)}:${JSON.stringify(schema)}`);
  const json = `{\n${lines.join(',\n')}\n}`;
  return `\`${json.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``;
}
