import { SUBSTITUTIONS } from '../misreads/confusions.data.ts';
import { isOfKnownForm, knowsForms } from '../plate-form.ts';
import { BASE, HALF, isDigitValue, MOST_PACKED, signValueOf, signValueOfCode, unpack } from './packed-plate.ts';
import { ABSENT, PlateTable } from './plate-table.ts';

/** What a search by confusable signs finds, and how often it is wrong, for the plates that it was built for. */
export type MisreadFigures = {
  /** Plates that are searched for. */
  readonly plates: number;
  /** Share of the single substitutions of the table, on these plates and by their counts, that are found. */
  readonly ofSubstitutions: number;
  /** Share of right reads of plates of a known form that are on no list and yet give a candidate: at most, over the known forms. */
  readonly falseCandidates: number;
  /** Pairs of signs that are not looked for in reads of a known form, for they would give more false candidates than is allowed. */
  readonly pairsLeftOut: number;
};

type Pair = { readonly truth: number; readonly read: number; readonly count: number };

const pairs: readonly Pair[] = SUBSTITUTIONS.map(([truth, read, count]) => ({
  truth: signValueOf(truth),
  read: signValueOf(read),
  count,
}));

/** Numbers of the pairs by the sign that was read, and by the sign that was there. */
const byRead: readonly (readonly number[])[] = Array.from({ length: BASE }, (_, sign) =>
  numbersOf((pair) => pair.read === sign),
);
const byTruth: readonly (readonly number[])[] = Array.from({ length: BASE }, (_, sign) =>
  numbersOf((pair) => pair.truth === sign),
);

function numbersOf(is: (pair: Pair) => boolean): readonly number[] {
  return pairs.flatMap((pair, number) => (is(pair) ? [number] : []));
}

/** Letters and digits of a plate by place: what a sequence of reads of one series has in common. */
type Shape = number;
const shapeOf = (values: readonly number[]): Shape =>
  values.reduce((bits, value) => bits * 2 + (isDigitValue(value) ? 1 : 0), 1);
const flipped = (shape: Shape, length: number, place: number): Shape => shape ^ (1 << (length - 1 - place));

/** Plates that a shape has room for. The first digit of a Belgian standard plate is no 0; nothing finer is known. */
function roomOf(shape: Shape): number {
  const kinds = shape.toString(2).slice(1);
  const room = [...kinds].reduce((size, kind) => size * (kind === '1' ? 10 : 26), 1);
  return kinds === '1000111' ? room * 0.9 : room;
}

const valuesOf = (plate: string): readonly number[] => Array.from(plate, (sign) => signValueOf(sign));

/**
 * Looks for listed plates that were misread: every plate that differs from the read by one substitution of the table is asked of
 * the table of plates, so that nothing is found that the table of confusions does not explain.
 *
 * A read that is a possible plate (an `O` for a `D`) may also be the right read of somebody else's car, and a long list has a plate
 * next to many. So for reads of a form that is really issued, only so many pairs of signs are looked for that at most
 * `falseCandidateShare` of right reads give a candidate: the most telling pairs first, none for a list that fills its series. A read
 * that is of no known form (`1A8C123`) is a misread by its form alone, and every pair is looked for.
 */
export class MisreadSearch {
  readonly figures: MisreadFigures;
  readonly #table: PlateTable;
  /** By shape of the read: which pairs are looked for. */
  readonly #allowed: ReadonlyMap<Shape, Uint8Array>;

  constructor({ table, counts }: SearchedPlates, falseCandidateShare: number) {
    this.#table = table;
    const allowed = new Map<Shape, Uint8Array>();
    let falseCandidates = 0;
    for (const [shape, occurs] of counts) {
      const chosen = choosePairs(occurs, roomOf(shape) * falseCandidateShare);
      allowed.set(shape, chosen);
      if (!isIssuedShape(shape)) continue;
      const total = occurs.reduce((sum, times, pair) => sum + (chosen[pair] === 1 ? times : 0), 0);
      falseCandidates = Math.max(falseCandidates, total / roomOf(shape));
    }
    this.#allowed = allowed;
    this.figures = { plates: table.size, falseCandidates, ...shareFound(counts, allowed) };
  }

  /** Plates of the table that the read may be a misread of. `country` is an ISO code of two letters, or null. */
  find(normal: string, country: string | null): readonly string[] {
    const length = normal.length;
    if (length > MOST_PACKED || length === 0) return NO_PLATES;
    let head = 0;
    let tail = 0;
    let shape = 1;
    for (let place = 0; place < length; place += 1) {
      const value = signValueOfCode(normal.charCodeAt(place));
      if (value === 0) return NO_PLATES;
      if (place < HALF) head = (Math.imul(head, BASE) + value) | 0;
      else tail = (Math.imul(tail, BASE) + value) | 0;
      shape = shape * 2 + (isDigitValue(value) ? 1 : 0);
    }
    const only = mayBeRight(normal, country) ? this.#allowed.get(shape) : ALL_PAIRS;
    if (only === undefined) return NO_PLATES;
    let found = NO_PLATES;
    for (let place = 0; place < length; place += 1) {
      const value = signValueOfCode(normal.charCodeAt(place));
      const inHead = place < HALF;
      const weight = WEIGHTS[inHead ? Math.min(length, HALF) - 1 - place : length - 1 - place] ?? 0;
      for (const number of byRead[value] ?? []) {
        if (only[number] !== 1) continue;
        const difference = Math.imul((pairs[number]?.truth ?? 0) - value, weight);
        const otherHead = inHead ? (head + difference) | 0 : head;
        const otherTail = inHead ? tail : (tail + difference) | 0;
        if (this.#table.findPacked(otherHead, otherTail) === ABSENT) continue;
        found = [...found, unpack(otherHead, otherTail)];
      }
    }
    return found;
  }
}

const NO_PLATES: readonly string[] = [];
const ALL_PAIRS = new Uint8Array(pairs.length).fill(1);
/** Powers of the base, for the place of a sign counted from the end of its half. */
const WEIGHTS = Array.from({ length: HALF }, (_, power) => BASE ** power);

/** Whether a read could be the right read of a plate that is issued; a foreign plate always could. */
const mayBeRight = (normal: string, country: string | null): boolean =>
  country === null || knowsForms(country) ? isOfKnownForm('BE', normal) : true;

/** Shapes of the Belgian standard and old series: those of which we know that they are issued. */
const ISSUED: ReadonlySet<Shape> = new Set([shapeOf(valuesOf('1AAA111')), shapeOf(valuesOf('AAA111'))]);
const isIssuedShape = (shape: Shape): boolean => ISSUED.has(shape);

type Counts = ReadonlyMap<Shape, Float64Array>;

/** Collects the plates to be searched for, each once, and counts as they come which misreads they can have. */
export class SearchedPlates {
  readonly table: PlateTable;
  /** For each shape that a misread can have, how many plates give it by each pair. */
  readonly counts = new Map<Shape, Float64Array>();

  constructor(expected: number) {
    this.table = new PlateTable(expected);
  }

  add(plate: string): void {
    if (this.table.find(plate) !== ABSENT) return;
    this.table.set(plate, 0);
    const length = plate.length;
    let shape = 1;
    for (let place = 0; place < length; place += 1) {
      const value = signValueOfCode(plate.charCodeAt(place));
      if (value === 0 || length > MOST_PACKED) return;
      shape = shape * 2 + (isDigitValue(value) ? 1 : 0);
    }
    for (let place = 0; place < length; place += 1) {
      const value = signValueOfCode(plate.charCodeAt(place));
      for (const number of byTruth[value] ?? []) {
        const sameKind = isDigitValue(value) === isDigitValue(pairs[number]?.read ?? 0);
        const occurs = this.#of(sameKind ? shape : flipped(shape, length, place));
        occurs[number] = (occurs[number] ?? 0) + 1;
      }
    }
  }

  #of(shape: Shape): Float64Array {
    const known = this.counts.get(shape);
    if (known !== undefined) return known;
    const fresh = new Float64Array(pairs.length);
    this.counts.set(shape, fresh);
    return fresh;
  }
}

/** The most telling pairs (counted often in the table, by few listed plates) until they would give more candidates than allowed. */
function choosePairs(occurs: Float64Array, most: number): Uint8Array {
  const chosen = new Uint8Array(pairs.length);
  let total = 0;
  const worth = (pair: number): number => (pairs[pair]?.count ?? 0) / Math.max(occurs[pair] ?? 0, 1);
  for (const pair of pairs.map((_, number) => number).sort((a, b) => worth(b) - worth(a))) {
    const times = occurs[pair] ?? 0;
    if (total + times > most) continue;
    chosen[pair] = 1;
    total += times;
  }
  return chosen;
}

function shareFound(
  counts: Counts,
  allowed: ReadonlyMap<Shape, Uint8Array>,
): Pick<MisreadFigures, 'ofSubstitutions' | 'pairsLeftOut'> {
  let all = 0;
  let found = 0;
  let pairsLeftOut = 0;
  for (const [shape, occurs] of counts) {
    for (const [pair, times] of occurs.entries()) {
      const weighed = times * (pairs[pair]?.count ?? 0);
      const isFound = !isIssuedShape(shape) || allowed.get(shape)?.[pair] === 1;
      all += weighed;
      if (isFound) found += weighed;
      else if (times > 0) pairsLeftOut += 1;
    }
  }
  return { ofSubstitutions: all === 0 ? 0 : found / all, pairsLeftOut };
}
