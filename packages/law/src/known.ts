/** The members of `T` that may be undefined become optional. */
export type Known<T extends object> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Drops members that are undefined: facts carry what is known, and nothing else. One level deep. */
export function known<T extends object>(facts: T): Known<T> {
  const entries = Object.entries(facts).filter(([, value]) => value !== undefined);
  // the mapped type above says exactly what the filter does, which the compiler cannot follow
  return Object.fromEntries(entries) as Known<T>;
}
