/**
 * How often a reader of plates took one sign for another, lost one or saw one that is not there. Facts counted from a published
 * benchmark (openalpr/benchmarks, `seg_and_ocr`, commit 9790ed20d475be1e940a7e2a3f492a97c2ebed9b: 751 crops of plates of the
 * United States); aggregate counts restated, no plate and no file of it is here (`misreads/PROVENANCE.md`). One reader, one country, one
 * time: a measure of which signs look alike, not of what a Belgian camera does.
 */

/** Taken for another: what was there, what was read, how often. */
export const SUBSTITUTIONS: readonly (readonly [truth: string, read: string, count: number])[] = [
  ['0', 'D', 4],
  ['0', 'O', 2],
  ['0', 'Z', 1],
  ['1', '0', 2],
  ['1', '8', 1],
  ['1', 'D', 1],
  ['1', 'M', 1],
  ['1', 'X', 1],
  ['2', 'I', 1],
  ['2', 'Z', 2],
  ['3', 'A', 1],
  ['4', '1', 1],
  ['4', 'Z', 1],
  ['5', '6', 1],
  ['5', 'S', 2],
  ['8', '2', 2],
  ['8', 'B', 6],
  ['8', 'R', 1],
  ['9', 'S', 1],
  ['B', '8', 2],
  ['D', '0', 1],
  ['G', 'B', 1],
  ['H', 'B', 2],
  ['I', '1', 2],
  ['K', 'R', 1],
  ['L', 'E', 2],
  ['L', 'H', 1],
  ['L', 'I', 1],
  ['M', 'H', 1],
  ['N', 'W', 1],
  ['O', 'D', 3],
  ['O', 'Q', 2],
  ['P', 'E', 1],
  ['P', 'R', 1],
  ['Q', '0', 4],
  ['Q', 'O', 1],
  ['S', '5', 1],
  ['T', 'I', 1],
  ['U', '0', 1],
  ['W', '0', 1],
  ['W', 'H', 2],
];

/** Signs that were there and were not read. */
export const SIGNS_LOST = 63;

/** Signs that were read and were not there. */
export const SIGNS_INVENTED = 41;

/** Plates by the number of edits between what was there and what was read. */
export const PLATES_BY_EDITS: readonly (readonly [edits: number, plates: number])[] = [
  [0, 646],
  [1, 78],
  [2, 13],
  [3, 4],
  [4, 3],
  [5, 3],
  [6, 2],
  [7, 2],
];
