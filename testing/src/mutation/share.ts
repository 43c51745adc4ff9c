import type { Outcome } from './mutant.ts';

/** How many mutants met which fate, and what share of them died. */
export type Share = {
  readonly killed: number;
  readonly timeout: number;
  readonly survived: number;
  readonly noCoverage: number;
  readonly equivalent: number;
  /** Killed and timed out, of all but the equivalent ones; 1 when there are none. */
  readonly share: number;
  /** 95 % interval of the share (Wilson), which says how far a sample carries. */
  readonly interval: readonly [number, number];
};

const z = 1.959_964;

/** Wilson's score interval for `hits` of `all`. */
function wilson(hits: number, all: number): readonly [number, number] {
  if (all === 0) return [0, 1];
  const p = hits / all;
  const middle = p + (z * z) / (2 * all);
  const spread = z * Math.sqrt((p * (1 - p)) / all + (z * z) / (4 * all * all));
  const whole = 1 + (z * z) / all;
  return [(middle - spread) / whole, (middle + spread) / whole];
}

/** Counts outcomes. */
export function shareOf(outcomes: readonly Outcome[]): Share {
  const count = (fate: Outcome['fate']): number => outcomes.filter((one) => one.fate === fate).length;
  const [killed, timeout, equivalent] = [count('killed'), count('timeout'), count('equivalent')];
  const all = outcomes.length - equivalent;
  return {
    killed,
    timeout,
    survived: count('survived'),
    noCoverage: count('no-coverage'),
    equivalent,
    share: all === 0 ? 1 : (killed + timeout) / all,
    interval: wilson(killed + timeout, all),
  };
}
