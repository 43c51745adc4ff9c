import type { LawActName } from './acts.ts';
import { actSchemasJson, typeSchemasJson } from './fact-schemas.data.ts';
import { meaningsOf } from './fact-values.ts';
import { say, type Trilingual } from './trilingual.ts';

/** The part of JSON Schema (2020-12) in which facts are described. */
export type FactSchema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, FactSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | FactSchema;
  readonly items?: FactSchema;
  readonly enum?: readonly (string | number | boolean)[];
  readonly const?: string | number | boolean;
  readonly anyOf?: readonly FactSchema[];
  /** Name of the type of the fact, where it has one: `IsoInstant`, `RoleKey`. */
  readonly 'x-type'?: string;
  /** What each value of an enumeration means. */
  readonly 'x-meaning'?: Readonly<Record<string, Trilingual>>;
};

let read:
  | { readonly acts: Readonly<Record<string, FactSchema>>; readonly types: Readonly<Record<string, FactSchema>> }
  | undefined;

function schemas(): NonNullable<typeof read> {
  // Both texts are ours, made from the types of this package.
  read ??= { acts: JSON.parse(actSchemasJson), types: JSON.parse(typeSchemasJson) };
  return read;
}

const typeName = (ref: string): string => decodeURIComponent(ref.replace('#/definitions/', ''));

/** A schema with its `$ref` followed; the description beside the reference wins. */
export function resolved(schema: FactSchema): FactSchema {
  if (schema.$ref === undefined) return schema;
  const name = typeName(schema.$ref);
  const type = schemas().types[name];
  if (type === undefined) throw new TypeError(`the schemas of facts do not hold the type ${name}`);
  const { $ref: _, ...own } = schema;
  return resolved({ ...type, 'x-type': name, ...own });
}

/** The values that a schema enumerates, a single one included, and the type that names them; undefined when it enumerates none. */
export function enumerated(
  schema: FactSchema,
): { readonly type: string | undefined; readonly values: readonly (string | number | boolean)[] } | undefined {
  const { enum: several, const: single } = resolved(schema);
  const values = several ?? (single === undefined ? undefined : [single]);
  return values && { type: schema.$ref === undefined ? undefined : typeName(schema.$ref), values };
}

/** The schema of an act's facts, references still in it; undefined for an act that does not exist. */
export function findActSchema(act: string): FactSchema | undefined {
  return schemas().acts[act];
}

/**
 * The facts of an act as one JSON Schema that stands alone: every fact with its description, every enumeration with the
 * meaning of its values in French, Dutch and English (`x-meaning`).
 */
export function factSchemaOf(act: LawActName): FactSchema & { readonly $schema: string; readonly title: string } {
  const schema = findActSchema(act);
  if (schema === undefined) throw new TypeError(`no schema for the act ${act}: run npm run law:facts`);
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title: act, ...whole(schema) };
}

const leftOut = say(
  'Un fait omis n’est pas mentionné ; null dit qu’il n’y en a pas.',
  'Een weggelaten feit is niet vermeld; null zegt dat er geen is.',
  'A fact left out is not mentioned; null says that there is none.',
);

/** As `factSchemaOf`, for who writes a question: what need not be given, and is a thing, a list or a text, may be null, which says that there is none. */
export function questionSchemaOf(act: LawActName): FactSchema {
  return asQuestion(factSchemaOf(act), 'en');
}

/** The schema of a question from that of an act's facts, whose descriptions are in `language`. */
export function asQuestion(schema: FactSchema, language: keyof Trilingual): FactSchema {
  return { ...orNone(schema), description: `${schema.description ?? ''} ${leftOut[language]}` };
}

function orNone(schema: FactSchema): FactSchema {
  const { properties, items, required = [] } = schema;
  const below = (name: string, one: FactSchema): FactSchema =>
    required.includes(name) || !mayBeNone(one) ? orNone(one) : { ...orNone(one), type: [String(one.type), 'null'] };
  return {
    ...schema,
    ...(properties === undefined
      ? {}
      : { properties: Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, below(name, one)])) }),
    ...(items === undefined ? {} : { items: orNone(items) }),
  };
}

/** Whether null says something of such a fact: that a thing, a list or a moment is not there. A claim is true, false or left out. */
export function mayBeNone(schema: FactSchema): boolean {
  const { type, enum: values } = resolved(schema);
  return values === undefined && (type === 'object' || type === 'array' || type === 'string');
}

function whole(schema: FactSchema): FactSchema {
  const { properties, items, anyOf, ...rest } = resolved(schema);
  const values = enumerated(schema);
  const meaning = values && meaningsOf(values.type, values.values);
  return {
    ...rest,
    ...(meaning === undefined ? {} : { 'x-meaning': meaning }),
    ...(properties === undefined
      ? {}
      : { properties: Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, whole(one)])) }),
    ...(items === undefined ? {} : { items: whole(items) }),
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map(whole) }),
  };
}
