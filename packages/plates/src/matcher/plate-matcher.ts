import { platesErrors } from '../plates-error.ts';
import { type MisreadFigures, MisreadSearch, SearchedPlates } from './misread-search.ts';
import { ABSENT, PlateTable } from './plate-table.ts';

/** One list in force. */
export type MatchList = {
  readonly id: string;
  /** Off by default per list: whether reads that may be misreads of its plates are shown as such. */
  readonly allowsMisreads: boolean;
  /** In normal form, once through. */
  readonly plates: Iterable<string>;
};

/** A plate on a list that the read may be a misread of. It is no hit: nothing follows before a person compared the picture. */
export type PossibleMisread = {
  readonly kind: 'possible-misread';
  readonly plate: string;
  readonly lists: readonly string[];
};

/** What a read met. */
export type Matched = {
  /** Lists that hold the plate as it was read. */
  readonly hits: readonly string[];
  /** Only where there is no hit. */
  readonly possibleMisreads: readonly PossibleMisread[];
};

export type MatcherOptions = {
  /** Most right reads that may give a candidate, of those that are on no list. 0.001 unless said otherwise. */
  readonly falseCandidateShare?: number;
};

const NONE: readonly never[] = [];
const NOTHING: Matched = { hits: NONE, possibleMisreads: NONE };
const NORMAL = /^[\p{L}\p{N}]{1,24}$/u;
const MOST_LISTS = 10_000;
/** Plates between two pauses of a build. */
const STEP = 5000;

/** What a snapshot is made of. */
type Parts = {
  readonly table: PlateTable;
  readonly listsOf: readonly (readonly string[])[];
  readonly searched: SearchedPlates;
  readonly misreadLists: ReadonlySet<string>;
};

/** Plates of the lists whose number is known; a table of that size need not grow. */
const expected = (lists: readonly MatchList[]): number =>
  lists.reduce((sum, { plates }) => sum + (Array.isArray(plates) ? plates.length : 0), 0);

/** Collects the plates of all lists; stops after each few thousand. */
function* collect(lists: readonly MatchList[]): Generator<undefined, Parts> {
  if (lists.length > MOST_LISTS) throw platesErrors.tooManyLists(lists.length);
  const table = new PlateTable(expected(lists));
  const searched = new SearchedPlates(expected(lists.filter((list) => list.allowsMisreads)));
  const listsOf: (readonly string[])[] = [];
  for (const { id, plates, allowsMisreads } of lists) {
    // A plate on lists 1 and 3 gets the number of "1 and 3": few lists overlap, so there are few numbers.
    const withThis = new Map<number, number>();
    let place = 0;
    for (const plate of plates) {
      if (!NORMAL.test(plate)) throw platesErrors.notNormal(id, place);
      const before = table.find(plate);
      const number = withThis.get(before) ?? listsOf.length;
      if (number === listsOf.length) {
        const others = before === ABSENT ? NONE : (listsOf[before] ?? NONE);
        listsOf.push(others.includes(id) ? others : [...others, id]);
        withThis.set(before, number);
        withThis.set(number, number);
      }
      table.set(plate, number);
      if (allowsMisreads) searched.add(plate);
      place += 1;
      if (place % STEP === 0) yield;
    }
  }
  const misreadLists = new Set(lists.filter((list) => list.allowsMisreads).map((list) => list.id));
  return { table, listsOf, searched, misreadLists };
}

/**
 * An immutable snapshot of all lists in force, in memory. A change of a list makes a new one, which is swapped for the old whole:
 * there is no moment at which half a list counts.
 */
export class PlateMatcher {
  readonly #table: PlateTable;
  /** The lists of a number of the table. */
  readonly #listsOf: readonly (readonly string[])[];
  readonly #misreads: MisreadSearch;
  readonly #misreadLists: ReadonlySet<string>;

  private constructor(parts: Parts, options: MatcherOptions) {
    this.#table = parts.table;
    this.#listsOf = parts.listsOf;
    this.#misreadLists = parts.misreadLists;
    this.#misreads = new MisreadSearch(parts.searched, options.falseCandidateShare ?? 0.001);
  }

  /** Builds a snapshot at once. Throws a `PlatesError` for an entry that is not in normal form. */
  static of(lists: readonly MatchList[], options: MatcherOptions = {}): PlateMatcher {
    const building = collect(lists);
    for (let step = building.next(); ; step = building.next()) {
      if (step.done === true) return new PlateMatcher(step.value, options);
    }
  }

  /**
   * Builds the same snapshot in steps of a few milliseconds, with a `pause` after each: a million plates take a second or two, in
   * which a server has other things to answer. Give plates as arrays: a table whose size is not known grows now and then, in one long step.
   */
  static async inSteps(
    lists: readonly MatchList[],
    pause: () => Promise<void>,
    options: MatcherOptions = {},
  ): Promise<PlateMatcher> {
    const building = collect(lists);
    for (let step = building.next(); ; step = building.next()) {
      if (step.done === true) return new PlateMatcher(step.value, options);
      await pause();
    }
  }

  /** Different plates on all lists together. */
  get plates(): number {
    return this.#table.size;
  }

  /** Bytes of the arrays in which exact plates lie. */
  get bytes(): number {
    return this.#table.bytes;
  }

  /** What the search for misreads finds on the lists that allow it, and how often it is wrong. */
  get misreadFigures(): MisreadFigures {
    return this.#misreads.figures;
  }

  /** What a read in normal form meets: hits, or else what it may be a misread of. `country` is an ISO code of two letters, or null. */
  match(normal: string, country: string | null): Matched {
    const number = this.#table.find(normal);
    if (number !== ABSENT) return { hits: this.#listsOf[number] ?? NONE, possibleMisreads: NONE };
    return this.#possible(normal, country);
  }

  /** What each read of a batch meets, in their order: much faster than one by one. */
  matchAll(normals: readonly string[], countryOf: (place: number) => string | null): readonly Matched[] {
    const numbers = new Int32Array(normals.length);
    this.#table.findAll(normals, numbers);
    return normals.map((normal, place) => {
      const number = numbers[place] ?? ABSENT;
      if (number !== ABSENT) return { hits: this.#listsOf[number] ?? NONE, possibleMisreads: NONE };
      return this.#misreadLists.size === 0 ? NOTHING : this.#possible(normal, countryOf(place));
    });
  }

  /** For each plate of a batch whether some list holds it exactly: 1 or 0, into `into`. The bare lookup that is measured. */
  markHits(normals: readonly string[], into: Int32Array): void {
    this.#table.findAll(normals, into);
    for (let place = 0; place < normals.length; place += 1) into[place] = (into[place] ?? ABSENT) === ABSENT ? 0 : 1;
  }

  #possible(normal: string, country: string | null): Matched {
    const found = this.#misreads.find(normal, country);
    if (found.length === 0) return NOTHING;
    const possibleMisreads = found.map((plate) => ({
      kind: 'possible-misread' as const,
      plate,
      lists: (this.#listsOf[this.#table.find(plate)] ?? NONE).filter((id) => this.#misreadLists.has(id)),
    }));
    return { hits: NONE, possibleMisreads };
  }
}
