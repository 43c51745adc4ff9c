import { Type } from 'typebox';
import { Value } from 'typebox/value';

const closed = { additionalProperties: false };
const texts = Type.Array(Type.String({ minLength: 1 }));

const Languages = Type.Optional(texts);

const Match = Type.Object(
  {
    /** `type:name` or `type:name@>=version`, names normalised as their registry does. */
    packages: Type.Optional(texts),
    /** Regular expressions over `type:name`, for dependencies whose content is not at hand. */
    packagePatterns: Type.Optional(texts),
    /** `language:module`, as imported in source. */
    imports: Type.Optional(texts),
    /** Over code with comments removed and the contents of strings blanked. */
    code: Type.Optional(Type.Array(Type.Object({ pattern: Type.String(), languages: Languages }, closed))),
    /** Over the content of one string in code. */
    strings: Type.Optional(Type.Array(Type.Object({ pattern: Type.String(), languages: Languages }, closed))),
    /** Over printable strings of binaries. `imported`: only among symbols that an ELF file asks of others. */
    symbols: Type.Optional(
      Type.Array(Type.Object({ pattern: Type.String(), imported: Type.Optional(Type.Boolean()) }, closed)),
    ),
    sha256: Type.Optional(Type.Array(Type.Object({ file: Type.String(), sha256: Type.String() }, closed))),
    /** Over the path of a model or weights file. */
    modelPaths: Type.Optional(texts),
    /** A key path of a configuration file (`*` is one key, `**` any number), and the value it must have. */
    config: Type.Optional(
      Type.Array(
        Type.Object(
          {
            key: Type.String(),
            value: Type.Optional(Type.String()),
            state: Type.Optional(Type.Union([Type.Literal('enabled'), Type.Literal('disabled')])),
          },
          closed,
        ),
      ),
    ),
    /** Container images, `name` or `name@>=version`. */
    images: Type.Optional(texts),
    /** Over `table.column type` of a database schema, lower case. */
    columns: Type.Optional(texts),
    /** Over the tables of one schema, lower case: all must be there. */
    tables: Type.Optional(texts),
    /** Over the name of a gallery folder with its file, as in `known_faces/NAME/1.jpg`. */
    galleries: Type.Optional(texts),
    /** Runs of numbers that stand together in source or, as float32 or float64, in binaries. */
    numbers: Type.Optional(Type.Array(Type.Array(Type.Number()))),
    /** A named judgement over the shape of a model (`models/shape-rules.ts`). */
    shape: Type.Optional(Type.String()),
    /** Over the name or supplier of a component that is no package. */
    products: Type.Optional(texts),
  },
  closed,
);

const RuleSchema = Type.Object(
  {
    id: Type.String({ pattern: '^[a-z0-9-]+$' }),
    version: Type.Integer({ minimum: 1 }),
    title: Type.String(),
    says: Type.Union([
      Type.Literal('recognition'),
      Type.Literal('cloud-recognition-client'),
      Type.Literal('detection-only'),
    ]),
    strength: Type.Union([Type.Literal('present'), Type.Literal('latent')]),
    weight: Type.Union([Type.Literal('strong'), Type.Literal('weak'), Type.Literal('note')]),
    aspect: Type.Union(
      (['weights', 'template', 'matching', 'package', 'remote', 'store', 'configuration', 'product'] as const).map(
        (aspect) => Type.Literal(aspect),
      ),
    ),
    /** Rules about one library or service: what is held there, who calls it, and how. */
    group: Type.Optional(Type.String()),
    /** The rule says that the library of the group is there, not that it is called. */
    holds: Type.Optional(Type.Boolean()),
    /** The rule sees a call of the group that recognises nobody. */
    harmless: Type.Optional(Type.Boolean()),
    /** What the library of the group counts for where only harmless calls are seen. */
    whenOnlyHarmless: Type.Optional(Type.Union([Type.Literal('latent'), Type.Literal('note')])),
    evidence: Type.String({ minLength: 10 }),
    reviewed: Type.Object({ on: Type.String(), by: Type.String(), note: Type.String() }, closed),
    falsePositives: Type.String({ minLength: 5 }),
    match: Match,
    examples: Type.Array(Type.Object({ file: Type.String(), text: Type.String(), fires: Type.Boolean() }, closed)),
  },
  closed,
);

/** One signature, as its data file says it. */
export type Rule = Type.Static<typeof RuleSchema>;

/** Whether a document is a data file of a rule base like this one: it says what to look for, and nothing runs on it. */
export const isRule = (value: unknown): value is Rule => Value.Check(RuleSchema, value);

/** Reads one data file strictly: an unknown field is an error, for a misspelt condition would never fire. */
export function parseRule(text: string, file: string): Rule {
  const value: unknown = JSON.parse(text);
  if (isRule(value)) return value;
  const [first] = Value.Errors(RuleSchema, value);
  throw new Error(
    `${file}: ${first?.instancePath ?? ''} ${first?.message ?? 'is no rule'}. See packages/scan/README.md.`,
  );
}
