const most = 4_096;

/**
 * Remembers what a pure function of a short text gave: one decision asks the calendar for the same day many times, and the
 * answer never changes. When many are remembered, all are forgotten.
 */
export function rememberByText<V>(make: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const fresh = make(text);
    if (known.size >= most) known.clear();
    known.set(text, fresh);
    return fresh;
  };
}

/** Remembers what a pure function of an immutable value gave, as long as somebody holds the value. */
export function rememberByValue<K extends WeakKey, V>(make: (value: K) => V): (value: K) => V {
  const known = new WeakMap<K, V>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const fresh = make(value);
    known.set(value, fresh);
    return fresh;
  };
}
