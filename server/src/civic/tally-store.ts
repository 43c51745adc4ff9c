import { type ProvenLine, proveLine, type TallyLine } from '@clairevoie/contract';
import type { Queryable } from '../ledger/public.ts';

/** A week's tally as everybody may see it. */
export interface PublicTally {
  readonly week: string;
  /** Brussels day from which lines are public. */
  readonly publicOn: string;
  readonly leafIndex: number;
  /** Opening of the group `result` in the header of that leaf: what the act states. Null once its body was erased. */
  readonly statement: { readonly salt: string; readonly content: string } | null;
  /** Null until their day has come. */
  readonly lines: readonly TallyLine[] | null;
}

interface Row {
  readonly week: string;
  readonly public_on: string;
  readonly leaf_index: number;
  readonly statement: PublicTally['statement'];
  readonly lines: readonly TallyLine[] | null;
}

const columns = 'week, public_on, leaf_index, statement';

const tallyOf = (row: Row): PublicTally => ({
  ...{ week: row.week, publicOn: row.public_on, leafIndex: row.leaf_index },
  ...{ statement: row.statement, lines: row.lines },
});

/** Tallies without their lines, newest first; `before` is the last week seen. */
export async function listTallies(
  db: Queryable,
  { before, most }: { readonly before?: string; readonly most: number },
): Promise<readonly (Omit<PublicTally, 'lines'> & { readonly hasLines: boolean })[]> {
  const { rows } = await db.query<Row & { has_lines: boolean }>(
    `select ${columns}, lines is not null as has_lines from oversight.public_tally
     where $1::text is null or week < $1 order by week desc limit $2`,
    [before ?? null, most],
  );
  return rows.map((row) => {
    const { lines: _, ...tally } = tallyOf({ ...row, lines: null });
    return { ...tally, hasLines: row.has_lines };
  });
}

/** The tally of a week, with its lines when they are public. */
export async function findTally(db: Queryable, week: string): Promise<PublicTally | undefined> {
  const { rows } = await db.query<Row>(`select ${columns}, lines from oversight.public_tally where week = $1`, [week]);
  return rows[0] === undefined ? undefined : tallyOf(rows[0]);
}

/** One camera's line of a tally with its proof; undefined when its lines are not public yet, or hold no such camera. */
export async function proveCamera({ lines }: PublicTally, camera: string): Promise<ProvenLine | undefined> {
  return lines === null ? undefined : proveLine(lines, camera);
}

/** What public tallies say of one camera, by week. */
export async function talliedLooks(db: Queryable, cameraId: string): Promise<ReadonlyMap<string, TallyLine['count']>> {
  const { rows } = await db.query<{ week: string; count: TallyLine['count'] }>(
    `select t.week, line->'count' as count from oversight.public_tally t, jsonb_array_elements(t.lines) line
     where t.lines is not null and line->>'camera' = $1 order by t.week desc limit 104`,
    [cameraId],
  );
  return new Map(rows.map(({ week, count }) => [week, count]));
}
