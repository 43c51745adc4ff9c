/** Characters as words are compared: ASCII letters without case, everything that no word has in one class. */
function classesOf(words: readonly string[]): { readonly of: Uint8Array; readonly count: number } {
  const of = new Uint8Array(128);
  let count = 1;
  for (const letter of new Set(words.join(''))) {
    const code = letter.charCodeAt(0);
    of[code] = count;
    if (letter >= 'a' && letter <= 'z') of[code - 32] = count;
    count += 1;
  }
  return { of, count };
}

/**
 * Many words in one pass (Aho and Corasick): says which keys have one of their words in a text. Words are lower-case ASCII without blanks;
 * the text may have any case.
 */
export class WordsIn<Key> {
  readonly #classes: Uint8Array;
  /** Next state by state and class; a state is where its row begins. Those in which a word ends come last. */
  readonly #next: Int32Array;
  readonly #firstEnd: number;
  /** Keys whose word ends in a state. */
  readonly #ends: ReadonlyMap<number, readonly Key[]>;
  /** Keys that have no word: always to be asked. */
  readonly #always: readonly Key[];

  constructor(wanted: Iterable<readonly [Key, readonly string[] | undefined]>) {
    const all = [...wanted];
    this.#always = all.filter(([, words]) => words === undefined).map(([key]) => key);
    const { of, count } = classesOf(all.flatMap(([, words]) => words ?? []));
    this.#classes = of;
    const children: Map<number, number>[] = [new Map()];
    const ends: Set<Key>[] = [new Set()];
    for (const [key, words] of all)
      for (const word of words ?? []) {
        let state = 0;
        for (let i = 0; i < word.length; i += 1) {
          const letter = of[word.charCodeAt(i)] ?? 0;
          let child = children[state]?.get(letter);
          if (child === undefined) {
            child = children.length;
            children[state]?.set(letter, child);
            children.push(new Map());
            ends.push(new Set());
          }
          state = child;
        }
        ends[state]?.add(key);
      }
    const next = new Int32Array(children.length * count);
    const fallback = new Int32Array(children.length);
    const waiting = [0];
    for (let at = 0; at < waiting.length; at += 1) {
      const state = waiting[at] ?? 0;
      const back = fallback[state] ?? 0;
      if (state !== 0) for (const key of ends[back] ?? []) ends[state]?.add(key);
      for (let letter = 0; letter < count; letter += 1) {
        const child = children[state]?.get(letter);
        const elsewhere = state === 0 ? 0 : (next[back * count + letter] ?? 0);
        next[state * count + letter] = child ?? elsewhere;
        if (child === undefined) continue;
        fallback[child] = elsewhere;
        waiting.push(child);
      }
    }
    const isEnd = (state: number): boolean => (ends[state]?.size ?? 0) > 0;
    const order = [...waiting.filter((state) => !isEnd(state)), ...waiting.filter(isEnd)];
    const place = new Int32Array(order.length);
    for (const [row, state] of order.entries()) place[state] = row * count;
    this.#next = Int32Array.from(
      order.flatMap((state) => [...next.subarray(state * count, (state + 1) * count)].map((to) => place[to] ?? 0)),
    );
    this.#firstEnd = order.filter((state) => !isEnd(state)).length * count;
    this.#ends = new Map(order.filter(isEnd).map((state) => [place[state] ?? 0, [...(ends[state] ?? [])]]));
  }

  /** The keys that have a word in the text, and those that have none at all. */
  keysIn(text: string, found: Set<Key> = new Set(this.#always)): Set<Key> {
    const [classes, next, firstEnd] = [this.#classes, this.#next, this.#firstEnd];
    let state = 0;
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      state = next[state + (code < 128 ? (classes[code] ?? 0) : 0)] ?? 0;
      if (state >= firstEnd) for (const key of this.#ends.get(state) ?? []) found.add(key);
    }
    return found;
  }
}
