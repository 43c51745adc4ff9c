const underWay = new WeakMap<object, Map<string, Promise<unknown>>>();

/**
 * Does works of one name one after the other, in the order in which they came; those of other names do not wait. `of` is whose names they are (a gate):
 * what is under way at one is not at another.
 */
export async function oneAtATime<T>(of: object, name: string, work: () => Promise<T>): Promise<T> {
  const names = underWay.get(of) ?? new Map<string, Promise<unknown>>();
  underWay.set(of, names);
  const before = names.get(name);
  const mine = before === undefined ? work() : before.then(work, work);
  names.set(name, mine);
  try {
    return await mine;
  } finally {
    // Whoever came later stands here now, and goes when it is done.
    if (names.get(name) === mine) names.delete(name);
  }
}
