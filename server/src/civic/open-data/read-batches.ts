import type { DataRow, Dataset } from './dataset.ts';

/** Rows read from the database at once. */
const batchRows = 500;

/** Most rows of one file; what follows has an address of its own. */
export const mostRowsOfFile = 20_000;

/** Part of a set: from a key, at most so many rows. */
export interface Part {
  readonly after: string | null;
  readonly limit: number;
  readonly municipality: string | null;
}

/** The rows of a part, batch by batch: each batch is asked for when the one before was sent. */
export async function* readBatches(set: Dataset, part: Part): AsyncGenerator<readonly DataRow[]> {
  let { after, limit: left } = part;
  while (left > 0) {
    const most = Math.min(batchRows, left);
    const rows = await set.read({ after, most, municipality: part.municipality });
    if (rows.length > 0) yield rows;
    if (rows.length < most) return;
    after = rows.at(-1)?.key ?? null;
    left -= rows.length;
  }
}
