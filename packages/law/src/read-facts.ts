import type { FactsOf, LawActName } from './acts.ts';
import { type FactSchema, findActSchema, mayBeNone, resolved } from './fact-schema.ts';
import { lawErrors } from './law-error.ts';
import { nearest } from './nearest.ts';

/**
 * Reads the facts of an act strictly from outside input: a fact or a value that the act does not know is an error that
 * suggests the nearest. Throws `law/unknown-fact`, `law/unknown-value`, `law/wrong-type`, `law/missing-fact`. Dates are
 * read when the law is asked.
 */
export function readFacts<A extends LawActName>(act: A, value: unknown, options: ReadOptions = {}): FactsOf<A> {
  const schema = findActSchema(act);
  if (schema === undefined) throw new TypeError(`no schema for the act ${act}: run npm run law:facts`);
  const whole = options.unstated === 'assume-met' ? withMoment(value, schema) : value;
  check({ act, path: '', isAssuming: options.unstated === 'assume-met' }, whole, schema);
  // Checked against the schema that was made from this very type; what was said to be none is left out.
  return withoutNone(whole) as FactsOf<A>;
}

/** Of a recording whose first moment alone is told, the last is the same: asked about under `assume-met`, never at a gate. */
function withMoment(value: unknown, schema: FactSchema): unknown {
  const { required = [] } = resolved(schema);
  if (typeof value !== 'object' || value === null || !required.includes('recordedTo')) return value;
  return 'recordedFrom' in value && !('recordedTo' in value) ? { ...value, recordedTo: value.recordedFrom } : value;
}

/** The paths of the facts that are written as null: said to be none, which is more than not mentioned. */
export function saidToBeNone(value: unknown, path = ''): readonly string[] {
  if (value === null) return [path];
  if (typeof value !== 'object' || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([name, one]) => saidToBeNone(one, path === '' ? name : `${path}.${name}`));
}

function withoutNone(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNone);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== null)
      .map(([name, one]) => [name, withoutNone(one)]),
  );
}

/** Finds the act of this name; throws `law/unknown-act` with the nearest. */
export function readAct(name: unknown, names: readonly LawActName[]): LawActName {
  const found = names.find((one) => one === name);
  if (found === undefined) throw lawErrors.unknownAct(String(name), nearest(String(name), names));
  return found;
}

/** How facts are read: under `assume-met` a judgement needs its verdict only, and a recording its first moment. */
export type ReadOptions = { readonly unstated?: 'assume-met' };

interface At {
  readonly act: string;
  readonly path: string;
  readonly isAssuming: boolean;
}

function check(at: At, value: unknown, schema: FactSchema): void {
  const plain = resolved(schema);
  if (plain.anyOf !== undefined) {
    checkAny(at, value, plain.anyOf);
    return;
  }
  const allowed = plain.enum ?? (plain.const === undefined ? undefined : [plain.const]);
  if (allowed !== undefined) {
    if (!allowed.some((one) => one === value))
      throw lawErrors.unknownValue({
        ...at,
        value: show(value),
        allowed: allowed.map(String),
        nearest: nearest(String(value), allowed.map(String)),
      });
    return;
  }
  if (plain.type === 'object') checkObject(at, value, plain);
  else if (plain.type === 'array') {
    if (!Array.isArray(value)) throw lawErrors.wrongType({ ...at, value: show(value), type: 'a list' });
    for (const [place, item] of value.entries())
      check({ ...at, path: `${at.path}[${place}]` }, item, plain.items ?? {});
  } else if (typeof plain.type === 'string' && !isOfType(value, plain.type))
    throw lawErrors.wrongType({ ...at, value: show(value), type: typeWords[plain.type] ?? plain.type });
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'a text',
  boolean: 'true or false',
  number: 'a number',
  integer: 'a whole number',
};

function isOfType(value: unknown, type: string): boolean {
  if (type === 'integer') return Number.isInteger(value);
  return type === 'null' ? value === null : typeof value === type;
}

/** Fits one of several forms: the complaint is about the form that comes nearest. */
function checkAny(at: At, value: unknown, forms: readonly FactSchema[]): void {
  let complaint: unknown;
  for (const form of forms) {
    try {
      check(at, value, form);
      return;
    } catch (error) {
      complaint ??= error;
    }
  }
  throw complaint;
}

function checkObject(at: At, value: unknown, schema: FactSchema): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw lawErrors.wrongType({ ...at, value: show(value), type: 'an object' });
  const properties = schema.properties ?? {};
  const below = (name: string): At => ({ ...at, path: at.path === '' ? name : `${at.path}.${name}` });
  for (const [name, one] of Object.entries(value)) {
    const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
    const other = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
    if (known !== undefined && one === null && mayBeNone(known) && !(schema.required ?? []).includes(name)) continue;
    if (known !== undefined) check(below(name), one, known);
    else if (other !== undefined) check(below(name), one, other);
    else
      throw lawErrors.unknownFact({
        ...below(name),
        nearest: nearest(name, Object.keys(properties)),
        known: Object.keys(properties),
      });
  }
  const isJudgement = schema['x-type'] === 'HumanJudgement';
  for (const name of schema.required ?? [])
    if (!Object.hasOwn(value, name) && !(at.isAssuming && isJudgement && name !== 'verdict'))
      throw lawErrors.missingFact(below(name));
}

function show(value: unknown): string {
  return JSON.stringify(value)?.slice(0, 60) ?? String(value);
}
