/** Facts behind a window: which paths a judgement looked at, and no other, can have a part in its answer. */
export type Watched<T> = { readonly facts: T; readonly paths: ReadonlySet<string> };

/**
 * Wraps facts so that every path that is read is noted, missing ones too: `viewer`, `viewer.role`. Lists are noted as a
 * whole. A judgement is pure, so a fact that it did not read cannot change its answer.
 */
export function watch<T extends object>(facts: T): Watched<T> {
  const paths = new Set<string>();
  return { facts: windowOn(facts, '', paths), paths };
}

function windowOn<T extends object>(target: T, path: string, paths: Set<string>): T {
  return new Proxy(target, {
    get(of, name) {
      // Symbols are the language's own questions, not a rule's.
      if (typeof name === 'symbol') return Reflect.get(of, name);
      const below = path === '' ? name : `${path}.${name}`;
      paths.add(below);
      const value: unknown = Reflect.get(of, name);
      return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? windowOn(value, below, paths)
        : value;
    },
    has(of, name) {
      if (typeof name === 'string') paths.add(path === '' ? name : `${path}.${name}`);
      return Reflect.has(of, name);
    },
    ownKeys(of) {
      // Whoever lists or copies the facts may depend on each of them.
      for (const name of Object.keys(of)) paths.add(path === '' ? name : `${path}.${name}`);
      return Reflect.ownKeys(of);
    },
  });
}
