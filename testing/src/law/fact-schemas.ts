import { join } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';

const root = join(import.meta.dirname, '..', '..', '..');

/** Where the generated schemas lie: a file of data beside the types they come from. */
export const factSchemasFile = join(root, 'packages', 'law', 'src', 'fact-schemas.data.ts');

// The parts of the law, each with types of its own: two parts may name different things alike.
const parts = [
  'VisibleActs',
  'NonVisibleActs',
  'DatabaseActs',
  'CameraLawActs',
  'CameraAccessActs',
  'DecreeActs',
  'IntelligenceActs',
  'FaceActs',
  'TransitionActs',
];

/** The JSON Schemas of the facts of every act, made from the TypeScript types and their comments, as the text of a module. */
export function makeFactSchemas(): string {
  const generator = createGenerator({
    path: join(root, 'packages', 'law', 'src', '**', '*acts.ts'),
    tsconfig: join(root, 'tsconfig.json'),
    skipTypeCheck: true,
    jsDoc: 'extended',
    topRef: false,
    expose: 'all',
    additionalProperties: false,
    sortProps: false,
  });
  const acts: Record<string, unknown> = {};
  const types: Record<string, unknown> = {};
  for (const part of parts) {
    const { properties = {}, definitions = {} } = generator.createSchema(part);
    // A name that another part has given to another type is told apart by the part.
    const names = new Map(
      Object.entries(definitions).map(([name, type]) => {
        const taken = types[name];
        const isOther = taken !== undefined && JSON.stringify(taken) !== JSON.stringify(type);
        return [name, isOther ? `${part}.${name}` : name];
      }),
    );
    const renamed = (schema: unknown): unknown =>
      JSON.parse(JSON.stringify(schema), (key, value) =>
        key === '$ref' && typeof value === 'string' ? referenceTo(names, value) : value,
      );
    for (const [name, type] of Object.entries(definitions)) types[names.get(name) ?? name] = renamed(type);
    Object.assign(acts, renamed(properties));
  }
  // As text: parsed once when somebody asks, and no type checker reads thousands of literals.
  return `/* Made from the types of the acts by \`npm run law:facts\`; not edited by hand. */

/** JSON text: the schema of the facts of each act, by its name. */
export const actSchemasJson = ${literal(acts)};

/** JSON text: the schemas of the types that acts share, by name. */
export const typeSchemasJson = ${literal(types)};
`;
}

function referenceTo(names: ReadonlyMap<string, string>, reference: string): string {
  const name = decodeURIComponent(reference.replace('#/definitions/', ''));
  return `#/definitions/${encodeURIComponent(names.get(name) ?? name)}`;
}

/** JSON with an entry a line, as a template literal: a change to one act is a change to one line. */
function literal(entries: object): string {
  const lines = Object.entries(entries).map(([name, schema]) => `${JSON.stringify(name)}:${JSON.stringify(schema)}`);
  const json = `{\n${lines.join(',\n')}\n}`;
  return `\`${json.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``;
}
