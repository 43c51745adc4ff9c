/** The parts of JSON schema that payload schemas of the contract use. */
export type PayloadSchema = {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly anyOf?: readonly PayloadSchema[];
  readonly properties?: { readonly [name: string]: PayloadSchema };
  readonly required?: readonly string[];
  readonly items?: PayloadSchema | readonly PayloadSchema[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
};

/** One place of a form: how it is asked. */
export type Field =
  | { readonly kind: 'line' | 'text'; readonly maxLength: number; readonly pattern: string | undefined }
  | { readonly kind: 'choice' | 'choices'; readonly options: readonly string[] }
  | { readonly kind: 'yes-no' | 'day' | 'instant' | 'term' | 'id' | 'digest' }
  | { readonly kind: 'number'; readonly isWhole: boolean; readonly least: number; readonly most: number }
  | { readonly kind: 'lines'; readonly pattern: string | undefined }
  | { readonly kind: 'list'; readonly of: Field; readonly least: number; readonly most: number }
  | { readonly kind: 'group'; readonly fields: readonly NamedField[] }
  | {
      readonly kind: 'variants';
      readonly tag: string;
      readonly of: { readonly [value: string]: readonly NamedField[] };
    }
  /** A fixed value: not asked. */
  | { readonly kind: 'fixed'; readonly value: unknown }
  /** What a form cannot ask: it is left to the page, or left out. */
  | { readonly kind: 'beyond' };

/** A field with its name in the payload. */
export type NamedField = {
  readonly name: string;
  readonly field: Field;
  /** The contract asks for it. A field that only the law asks for may be left out: the law then says so. */
  readonly isRequired: boolean;
  readonly orNull: boolean;
};

/** Longest text that fits on one line of a form, in characters. */
const mostInOneLine = 300;

/** Reads a payload schema as the fields of a form. */
export function fieldsOf(schema: PayloadSchema): readonly NamedField[] {
  return Object.entries(schema.properties ?? {}).map(([name, part]) => {
    const { schema: inner, orNull } = withoutNull(part);
    return { name, field: fieldOf(inner), isRequired: schema.required?.includes(name) ?? false, orNull };
  });
}

function withoutNull(schema: PayloadSchema): { readonly schema: PayloadSchema; readonly orNull: boolean } {
  const others = schema.anyOf?.filter((one) => one.type !== 'null');
  if (others === undefined || others.length === schema.anyOf?.length) return { schema, orNull: false };
  const [only] = others;
  return { schema: others.length === 1 && only !== undefined ? only : { ...schema, anyOf: others }, orNull: true };
}

/** How one part of a payload is asked. */
export function fieldOf(schema: PayloadSchema): Field {
  if (schema.const !== undefined) return { kind: 'fixed', value: schema.const };
  if (schema.enum !== undefined) return { kind: 'choice', options: schema.enum };
  if (schema.anyOf !== undefined) return variantsOf(schema.anyOf);
  switch (schema.type) {
    case 'string':
      return textField(schema);
    case 'boolean':
      return { kind: 'yes-no' };
    case 'integer':
    case 'number':
      return {
        kind: 'number',
        isWhole: schema.type === 'integer',
        least: schema.minimum ?? Number.MIN_SAFE_INTEGER,
        most: schema.maximum ?? Number.MAX_SAFE_INTEGER,
      };
    case 'object':
      return schema.properties === undefined ? { kind: 'beyond' } : { kind: 'group', fields: fieldsOf(schema) };
    case 'array':
      return arrayField(schema);
    default:
      return { kind: 'beyond' };
  }
}

function textField({ format, pattern, maxLength = mostInOneLine }: PayloadSchema): Field {
  if (format === 'uuid') return { kind: 'id' };
  if (format === 'date') return { kind: 'day' };
  if (format === 'date-time') return { kind: 'instant' };
  if (pattern === '^[0-9a-f]{64}$') return { kind: 'digest' };
  if (pattern?.startsWith('^P[1-9]') === true) return { kind: 'term' };
  return { kind: maxLength > mostInOneLine ? 'text' : 'line', maxLength, pattern };
}

function arrayField({ items, minItems = 0, maxItems = 1_000 }: PayloadSchema): Field {
  if (items === undefined || Array.isArray(items)) return { kind: 'beyond' };
  // `isArray` does not narrow readonly arrays; the line above has dealt with them.
  const of = fieldOf(items as PayloadSchema);
  if (of.kind === 'choice') return { kind: 'choices', options: of.options };
  if (of.kind === 'line') return { kind: 'lines', pattern: of.pattern };
  return of.kind === 'beyond' ? of : { kind: 'list', of, least: minItems, most: maxItems };
}

/** Objects that one literal property tells apart: asked as a choice, then the fields of that choice. */
function variantsOf(of: readonly PayloadSchema[]): Field {
  const literals = of.map((one) => one.const);
  if (literals.every((value) => typeof value === 'string')) return { kind: 'choice', options: literals };
  const [first] = of;
  const tag = Object.keys(first?.properties ?? {}).find((name) =>
    of.every((one) => typeof one.properties?.[name]?.const === 'string'),
  );
  if (tag === undefined) return { kind: 'beyond' };
  const variants = of.map((one) => [
    String(one.properties?.[tag]?.const),
    fieldsOf(one).filter((field) => field.name !== tag),
  ]);
  return { kind: 'variants', tag, of: Object.fromEntries(variants) };
}
