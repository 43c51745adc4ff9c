import { BASE, HALF, MOST_PACKED, signValueOfCode } from './packed-plate.ts';

/** Not in the table. */
export const ABSENT = -1;

/** Slots of a bucket: the tags of one are two 32-bit words, compared four at a time. */
const SLOTS = 8;
/** Plates of a batch that are packed before they are looked up. */
const CHUNK = 1024;
const ONES = 0x01010101;
const TOPS = 0x80808080 | 0;

/**
 * Plates and a number each, in typed arrays with open addressing by buckets: no object an entry, 13 bytes a slot, about 27 bytes a
 * plate. One byte of the hash of each slot lies apart. A plate that is not in the table costs one access to that small array and no
 * branch that depends on it but two that nearly always go the same way, so that a processor works on several lookups at once.
 */
export class PlateTable {
  #bucketMask: number;
  #tags: Int32Array;
  #heads: Int32Array;
  #tails: Int32Array;
  #numbers: Uint32Array;
  readonly #others = new Map<string, number>();
  readonly #scratchHeads = new Int32Array(CHUNK);
  readonly #scratchTails = new Int32Array(CHUNK);
  readonly #scratchMaybe = new Uint16Array(CHUNK);
  #packed = 0;

  constructor(expected = 0) {
    let slots = 1024;
    while (slots < expected * 2) slots *= 2;
    this.#bucketMask = slots / SLOTS - 1;
    this.#tags = new Int32Array(slots / 4);
    this.#heads = new Int32Array(slots);
    this.#tails = new Int32Array(slots);
    this.#numbers = new Uint32Array(slots);
  }

  /** Plates in it. */
  get size(): number {
    return this.#packed + this.#others.size;
  }

  /** Bytes of its arrays; the few plates that cannot be packed come on top. */
  get bytes(): number {
    return this.#tags.byteLength + this.#heads.byteLength + this.#tails.byteLength + this.#numbers.byteLength;
  }

  /** The number of a plate, or `ABSENT`. */
  find(plate: string): number {
    const packed = pack(plate);
    return packed === null ? (this.#others.get(plate) ?? ABSENT) : this.findPacked(packed.head, packed.tail);
  }

  /**
   * The numbers of many plates, into `numbers`. Three short loops: all are packed; all are asked of the tags, where the processor
   * fetches for many at once because nothing depends on the answer; the few that the tags cannot exclude are looked up. An ingest
   * comes in batches, and a lookup alone mostly waits for memory.
   */
  findAll(plates: readonly string[], numbers: Int32Array): void {
    const heads = this.#scratchHeads;
    const tails = this.#scratchTails;
    for (let from = 0; from < plates.length; from += CHUNK) {
      const count = Math.min(CHUNK, plates.length - from);
      for (let i = 0; i < count; i += 1) packInto(plates[from + i] ?? '', i, heads, tails);
      const maybe = this.#perhaps(count);
      numbers.fill(ABSENT, from, from + count);
      for (let k = 0; k < maybe; k += 1) {
        const i = this.#scratchMaybe[k] ?? 0;
        const head = heads[i] ?? 0;
        numbers[from + i] =
          head === 0 ? (this.#others.get(plates[from + i] ?? '') ?? ABSENT) : this.findPacked(head, tails[i] ?? 0);
      }
    }
  }

  /** Writes which of the packed plates the tags cannot exclude, and gives their number. */
  #perhaps(count: number): number {
    const heads = this.#scratchHeads;
    const tails = this.#scratchTails;
    const maybe = this.#scratchMaybe;
    const tags = this.#tags;
    const mask = this.#bucketMask;
    let found = 0;
    for (let i = 0; i < count; i += 1) {
      const head = heads[i] ?? 0;
      const mixed = mix(head, tails[i] ?? 0);
      const wanted = Math.imul(tagOf(mixed), ONES);
      const word = (mixed & mask) * 2;
      const left = tags[word] ?? 0;
      const right = tags[word + 1] ?? 0;
      const matches = hasZero(left ^ wanted) | hasZero(right ^ wanted);
      const hasRoom = hasZero(left) | hasZero(right);
      if (matches !== 0 || hasRoom === 0 || head === 0) {
        maybe[found] = i;
        found += 1;
      }
    }
    return found;
  }

  /** The number of a packed plate, or `ABSENT`. */
  findPacked(head: number, tail: number): number {
    if (head === 0) return ABSENT;
    const mixed = mix(head, tail);
    const tag = tagOf(mixed);
    const wanted = Math.imul(tag, ONES);
    const tags = this.#tags;
    const mask = this.#bucketMask;
    for (let bucket = mixed & mask; ; bucket = (bucket + 1) & mask) {
      const left = tags[bucket * 2] as number;
      const right = tags[bucket * 2 + 1] as number;
      if ((hasZero(left ^ wanted) | hasZero(right ^ wanted)) !== 0) {
        const number = this.#within(bucket, head, tail);
        if (number !== ABSENT) return number;
      }
      // Only a full bucket hands on to the next.
      if ((hasZero(left) | hasZero(right)) !== 0) return ABSENT;
    }
  }

  /** Sets the number of a plate. */
  set(plate: string, number: number): void {
    const packed = pack(plate);
    if (packed === null) {
      this.#others.set(plate, number);
      return;
    }
    if ((this.#packed + 1) * 2 > this.#heads.length) this.#grow();
    this.#put(packed.head, packed.tail, number);
  }

  /** The number of a plate in a bucket, or `ABSENT`. */
  #within(bucket: number, head: number, tail: number): number {
    for (let slot = bucket * SLOTS; slot < (bucket + 1) * SLOTS; slot += 1) {
      if (this.#heads[slot] === head && this.#tails[slot] === tail) return this.#numbers[slot] ?? ABSENT;
    }
    return ABSENT;
  }

  #put(head: number, tail: number, number: number): void {
    const mixed = mix(head, tail);
    const tag = tagOf(mixed);
    let slot = (mixed & this.#bucketMask) * SLOTS;
    // A packed plate has a first sign, so that 0 is the head of an empty slot; slots of a bucket fill in order.
    while (this.#heads[slot] !== 0) {
      if (this.#heads[slot] === head && this.#tails[slot] === tail) {
        this.#numbers[slot] = number;
        return;
      }
      slot = (slot + 1) & (this.#heads.length - 1);
    }
    const word = slot >>> 2;
    this.#tags[word] = (this.#tags[word] ?? 0) | (tag << ((slot & 3) * 8));
    this.#heads[slot] = head;
    this.#tails[slot] = tail;
    this.#numbers[slot] = number;
    this.#packed += 1;
  }

  #grow(): void {
    const [heads, tails, numbers] = [this.#heads, this.#tails, this.#numbers];
    const slots = heads.length * 2;
    this.#bucketMask = slots / SLOTS - 1;
    this.#tags = new Int32Array(slots / 4);
    this.#heads = new Int32Array(slots);
    this.#tails = new Int32Array(slots);
    this.#numbers = new Uint32Array(slots);
    this.#packed = 0;
    for (let slot = 0; slot < heads.length; slot += 1) {
      if (heads[slot] !== 0) this.#put(heads[slot] ?? 0, tails[slot] ?? 0, numbers[slot] ?? 0);
    }
  }
}

/** The byte of a hash that stands in the tags; 0 is an empty slot. */
const tagOf = (mixed: number): number => mixed >>> 24 || 1;

/** Not 0 when one of the four bytes is. */
const hasZero = (word: number): number => (word - ONES) & ~word & TOPS;

/** Packs a plate into two arrays; a head of 0 says that it cannot be packed. */
function packInto(plate: string, at: number, heads: Int32Array, tails: Int32Array): void {
  const length = plate.length;
  let head = 0;
  let tail = 0;
  let ok = length <= MOST_PACKED ? 1 : 0;
  const split = Math.min(length, HALF);
  let i = 0;
  for (; i < split; i += 1) {
    const value = signValueOfCode(plate.charCodeAt(i));
    ok &= value > 0 ? 1 : 0;
    head = (Math.imul(head, BASE) + value) | 0;
  }
  for (; i < length && i < MOST_PACKED; i += 1) {
    const value = signValueOfCode(plate.charCodeAt(i));
    ok &= value > 0 ? 1 : 0;
    tail = (Math.imul(tail, BASE) + value) | 0;
  }
  heads[at] = ok === 1 ? head : 0;
  tails[at] = tail;
}

const one = new Int32Array(1);
const other = new Int32Array(1);

/** The two halves of a plate, or null when it cannot be packed. */
export function pack(plate: string): { readonly head: number; readonly tail: number } | null {
  packInto(plate, 0, one, other);
  return one[0] === 0 ? null : { head: one[0] ?? 0, tail: other[0] ?? 0 };
}

/** Spreads both halves over 32 bits (the finalizer of MurmurHash3). */
function mix(head: number, tail: number): number {
  let h = head ^ Math.imul(tail, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
