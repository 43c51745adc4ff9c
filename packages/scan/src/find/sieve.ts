/** Two neighbouring bytes as a machine of this kind reads them as one number. */
const pairs = new Uint16Array(1);
const pairBytes = new Uint8Array(pairs.buffer);
const pairOf = (first: number, second: number): number => {
  pairBytes[0] = first;
  pairBytes[1] = second;
  return pairs[0] ?? 0;
};

const anyByte: readonly number[] = Array.from({ length: 256 }, (_, byte) => byte);
const length = 4;

/** The first bytes of a word, each with the other case of its letter; beyond the end of a short word anything may stand. */
function spellings(word: string, isCased: boolean): readonly (readonly number[])[] {
  return Array.from({ length }, (_, i) => {
    if (i >= word.length) return anyByte;
    const letter = word[i] ?? '';
    return isCased
      ? [letter.charCodeAt(0)]
      : [...new Set([letter.toLowerCase(), letter.toUpperCase()])].map((one) => one.charCodeAt(0));
  });
}

/**
 * Finds where one of many words may begin in bytes, in one pass that looks at two bytes at a time: a word lies on even places (its first and
 * second pair) or on odd ones (what it shares with three pairs). Words share eight groups, one bit each, so that a place is looked at more
 * closely only when all pairs around it can be of one group (the idea of Teddy, without the processor's wide registers). What it gives is
 * more than the words: whoever asks looks again.
 */
export class Sieve {
  /** By pair, a bit a group: the first of an even word; the middle of an odd one; the second of an even word; the last byte of an odd one. */
  readonly #pairs = new Uint32Array(65_536);
  /** By byte: it may be the first of a word. */
  readonly #begins = new Uint8Array(256);

  constructor(words: readonly string[], { isCased }: { readonly isCased: boolean }) {
    // Words that begin alike share a group: then its bits stay few.
    const groups = [...new Set(words)]
      .sort()
      .map((word, i, { length: all }) => [word, 1 << Math.floor((i * 8) / all)] as const);
    const set = (first: number, second: number, bits: number): void => {
      const pair = pairOf(first, second);
      this.#pairs[pair] = (this.#pairs[pair] ?? 0) | bits;
    };
    for (const [word, group] of groups) {
      const [one = [], two = [], three = [], four = []] = spellings(word, isCased);
      for (const a of one) for (const b of two) set(a, b, group);
      for (const b of two) for (const c of three) set(b, c, group << 8);
      for (const c of three) for (const d of four) set(c, d, group << 16);
      for (const d of four) for (const any of anyByte) set(d, any, group << 24);
      for (const a of one) this.#begins[a] = (this.#begins[a] ?? 0) | group;
    }
  }

  /** Places from `from` on where a word may begin, rising; stops when told to. The last places are always given. */
  places(bytes: Uint8Array, isEnough: (at: number) => boolean): void {
    // Pairs are read as numbers, which begin at even places of memory.
    const aligned = bytes.byteOffset % 2 === 0 ? bytes : new Uint8Array(bytes);
    const count = (aligned.length >> 2) * 2;
    const view = new Uint16Array(aligned.buffer, aligned.byteOffset, count);
    const [table, begins] = [this.#pairs, this.#begins];
    /** What the pair before the `i`th and this one say together: even words in the low bits, odd ones above. */
    const isEnoughAt = (both: number, i: number): boolean =>
      (i > 1 && ((begins[aligned[2 * i - 3] ?? 0] ?? 0) & (both >>> 8)) !== 0 && isEnough(2 * i - 3)) ||
      ((both & 0xff) !== 0 && isEnough(2 * i - 2));
    for (let i = suspectPair(view, table, 0); i < count; i = suspectPair(view, table, i + 2)) {
      const one = table[view[i] ?? 0] ?? 0;
      const left = i === 0 ? 0 : (table[view[i - 1] ?? 0] ?? 0) & (one >>> 16);
      const right = one & ((table[view[i + 1] ?? 0] ?? 0) >>> 16);
      if (isEnoughAt(left, i) || isEnoughAt(right, i + 1)) return;
    }
    for (let at = Math.max(0, 2 * count - 4); at < aligned.length; at += 1) if (isEnough(at)) return;
  }
}

/** The next even pair from `from` on that may lie in a word, alone or with its neighbours; beyond the end when there is none. Two pairs a turn, and nothing else here: by measurement. */
function suspectPair(view: Uint16Array, table: Uint32Array, from: number): number {
  let before = from === 0 ? 0 : (table[view[from - 1] as number] as number);
  let i = from;
  for (; i < view.length; i += 2) {
    // The table has a row for every pair, and the view holds an even number of them.
    const one = table[view[i] as number] as number;
    const two = table[view[i + 1] as number] as number;
    if (((before & (one >>> 16)) | (one & (two >>> 16))) !== 0) return i;
    before = two;
  }
  return i;
}
