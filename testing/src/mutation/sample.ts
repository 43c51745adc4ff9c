/** `count` items drawn without repetition by a seed, in their own order: the same seed draws the same. */
export function sampleOf<T>(items: readonly T[], count: number, seed: number): readonly T[] {
  let state = seed >>> 0;
  // mulberry32
  const dice = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return items
    .map((item, place) => ({ item, place, drawn: dice() }))
    .sort((a, b) => a.drawn - b.drawn)
    .slice(0, count)
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
