/** A part of a plate as PostgreSQL's LIKE asks for it, and the longest run of known signs. */
export type PlatePattern = {
  /** For LIKE on the normal form: `_` for one sign, `%` for any number. */
  readonly like: string;
  /** Signs that are known from the first on; empty when the first is not. */
  readonly prefix: string;
  /** Known signs in a row, the longest run. */
  readonly longestRun: number;
  /** How many signs are known. */
  readonly knownSigns: number;
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
    knownSigns: runs.join('').length,
  };
}

const plateSigns = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'];

/**
 * The plates that a part of one can mean while one sign of it at most is open, from its form for LIKE: those with nothing where any number may stand, and those
 * with one sign more. Empty where more than one is open; a whole plate means itself.
 */
export function platesMeant(like: string): readonly string[] {
  const [first = '', ...open] = like.split('_');
  const plain = first.replaceAll('%', '');
  if (open.length > 1) return [];
  if (open.length === 1) return plateSigns.map((sign) => `${plain}${sign}${open.join('').replaceAll('%', '')}`);
  const parts = first.split('%');
  const longer = parts
    .slice(1)
    .flatMap((_, n) => plateSigns.map((sign) => parts.slice(0, n + 1).join('') + sign + parts.slice(n + 1).join('')));
  return [...new Set([plain, ...longer])];
}
