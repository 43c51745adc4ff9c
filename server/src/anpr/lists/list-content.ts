import { createHash } from 'node:crypto';
import type { ListEntries, ListEntry } from './lists-in-force.ts';

/** Entries of a part that is stored as one row. */
export const entriesOfChunk = 5000;

/** Entries in the order of the digest: by plate, then country, in code units; each once. */
export class SortedEntries implements ListEntries {
  readonly #plates: readonly string[];
  readonly #countries: readonly string[];

  constructor(plates: readonly string[], countries: readonly string[]) {
    this.#plates = plates;
    this.#countries = countries;
  }

  get length(): number {
    return this.#plates.length;
  }

  /** The plates alone, for the matcher; one that stands for two countries comes twice. */
  get plates(): readonly string[] {
    return this.#plates;
  }

  *[Symbol.iterator](): Iterator<ListEntry> {
    for (const [place, plate] of this.#plates.entries()) yield { plate, country: this.#countries[place] || null };
  }

  /** Entries from a place up to another. */
  between(from: number, to: number): readonly ListEntry[] {
    return this.#plates
      .slice(from, to)
      .map((plate, place) => ({ plate, country: this.#countries[from + place] || null }));
  }

  /** Whether a plate of a country is meant: a country that either side does not tell excludes nothing. */
  means(plate: string, country: string | null): boolean {
    let [low, high] = [0, this.#plates.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#plates[middle] ?? '') < plate) low = middle + 1;
      else high = middle;
    }
    for (let place = low; this.#plates[place] === plate; place += 1) {
      const told = this.#countries[place] ?? '';
      if (country === null || told === '' || told === country) return true;
    }
    return false;
  }
}

/** Makes the digest of a content, part by part. The salt keeps a list of one plate from being guessed by its digest. */
export class ContentDigest {
  readonly #hash = createHash('sha256');

  constructor(salt: Uint8Array) {
    this.#hash.update(salt);
  }

  add(plates: readonly string[], countries: readonly string[]): void {
    this.#hash.update(plates.map((plate, place) => `${plate}\t${countries[place] ?? ''}\n`).join(''), 'utf8');
  }

  hex(): string {
    return this.#hash.digest('hex');
  }
}
