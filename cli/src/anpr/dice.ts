/** Dice that fall the same way for the same seed, so that a day can be made again. */
export interface Dice {
  /** From 0 on, below 1. */
  next(): number;
  /** A whole number from 0 on, below `sides`. */
  below(sides: number): number;
  /** Around 0, with a spread of 1. */
  around(): number;
}

/** Mulberry32, by Tommy Ettinger (public domain): small, quick, good enough for traffic. */
export function seededDice(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    below: (sides) => Math.floor(next() * sides),
    // The sum of twelve, less six: near enough to a bell.
    around: () => Array.from({ length: 12 }, next).reduce((sum, one) => sum + one, -6),
  };
}
