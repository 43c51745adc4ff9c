/** A part of a plate as PostgreSQL's LIKE asks for it, and the longest run of known signs. */
export type PlatePattern = {
  /** For LIKE on the normal form: `_` for one sign, `%` for any number. */
  readonly like: string;
  /** Signs that are known from the first on; empty when the first is not. */
  readonly prefix: string;
  /** Known signs in a row, the longest run. */
  readonly longestRun: number;
};

const signs = /^[A-Z0-9?*]+$/;

/**
 * Reads a part of a plate: `?` stands for one sign that is not known, `*` for any number of them. Undefined where it is no pattern: another sign,
 * nothing unknown, or nothing known.
 */
export function platePatternOf(told: string): PlatePattern | undefined {
  const text = told.toUpperCase().replace(/[\s-]/g, '').replace(/\*+/g, '*');
  if (!signs.test(text) || !/[?*]/.test(text)) return undefined;
  const runs = text.split(/[?*]+/).filter((run) => run !== '');
  if (runs.length === 0) return undefined;
  return {
    like: text.replaceAll('?', '_').replaceAll('*', '%'),
    prefix: /^[A-Z0-9]*/.exec(text)?.[0] ?? '',
    longestRun: Math.max(...runs.map((run) => run.length)),
  };
}
