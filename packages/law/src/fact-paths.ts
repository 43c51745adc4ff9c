import { type FactSchema, resolved } from './fact-schema.ts';

type Tree = { readonly [name: string]: unknown };

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a path such as `viewer.role`; undefined when it, or something above it, is not there. */
export function factAt(facts: object, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (isTree(value) ? value[name] : undefined), facts);
}

/** The facts with one path set, or taken away (undefined). What lies above a path is made when it is missing. */
export function withFact(facts: object, path: string, value: unknown): object {
  const [name = '', ...rest] = path.split('.');
  const here: Tree = isTree(facts) ? facts : {};
  const { [name]: before, ...others } = here;
  const after = rest.length === 0 ? value : withFact(isTree(before) ? before : {}, rest.join('.'), value);
  return after === undefined ? others : { ...others, [name]: after };
}

/** The schema at a path, references followed; undefined when there is none. */
export function schemaAt(schema: FactSchema, path: string): FactSchema | undefined {
  return path.split('.').reduce<FactSchema | undefined>((at, name) => {
    const next = at?.properties?.[name];
    return next === undefined ? undefined : resolved(next);
  }, resolved(schema));
}
