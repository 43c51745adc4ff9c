import type { LonLat } from '@clairevoie/contract';
import { distanceMetres } from './geometry.ts';

/** A thing with a point that others may lie near to. */
export type NearEntry<T> = Readonly<{ point: LonLat; item: T }>;

const METRES_PER_DEGREE = 111_320;

// Two cells may share a key only far apart, and then the distance decides: a collision costs time, never an answer.
const keyOf = (column: number, row: number): number => column * 4_294_967 + row;

/**
 * Finds what lies within a few metres without comparing every pair: a grid whose cells are as wide as the radius, of
 * which the nine around a point are searched.
 */
export class NearIndex<T> {
  readonly #cells = new Map<number, NearEntry<T>[]>();
  readonly #radiusMetres: number;

  constructor(radiusMetres: number) {
    this.#radiusMetres = Math.max(radiusMetres, 0.01);
  }

  #cellOf([lon, lat]: LonLat): readonly [number, number] {
    const row = Math.floor((lat * METRES_PER_DEGREE) / this.#radiusMetres);
    // The width of a degree is taken at a fixed latitude below Belgium's: cells are never narrower than the radius there.
    const column = Math.floor((lon * METRES_PER_DEGREE * Math.cos((52 * Math.PI) / 180)) / this.#radiusMetres);
    return [column, row];
  }

  /** The nearest entry within the radius, with its distance in metres. */
  findNearest(point: LonLat): { item: T; metres: number } | undefined {
    const [column, row] = this.#cellOf(point);
    let nearest: { item: T; metres: number } | undefined;
    for (let dx = -1; dx <= 1; dx += 1)
      for (let dy = -1; dy <= 1; dy += 1)
        for (const entry of this.#cells.get(keyOf(column + dx, row + dy)) ?? []) {
          const metres = distanceMetres(point, entry.point);
          if (metres <= this.#radiusMetres && (nearest === undefined || metres < nearest.metres))
            nearest = { item: entry.item, metres };
        }
    return nearest;
  }

  /** Adds an entry. */
  add(point: LonLat, item: T): void {
    const [column, row] = this.#cellOf(point);
    const key = keyOf(column, row);
    const cell = this.#cells.get(key);
    // A thousand cameras on one spot is an attack on the search, not a crossing: the first hundred suffice to report it.
    if (cell === undefined) this.#cells.set(key, [{ point, item }]);
    else if (cell.length < 100) cell.push({ point, item });
  }
}
