import type { AreaGeometry, CameraFacts } from '@clairevoie/contract';
import type { Queryable } from '../../ledger/public.ts';
import type { ColumnName } from './column-words.data.ts';
import type { ThreeFold } from './three-fold.ts';

/** What a cell holds; what is unknown or withheld is null. */
export type Cell = string | number | boolean | null;

/** A geometry of RFC 7946, WGS84. */
export type Geometry = { readonly type: 'Point'; readonly coordinates: readonly [number, number] } | AreaGeometry;

/** One row: its lasting key, by which pages follow each other, its cells, and where it lies. */
export interface DataRow {
  readonly key: string;
  readonly cells: Readonly<Record<string, Cell>>;
  readonly geometry: Geometry | null;
}

/** A column: its name in the file, and what a cell holds. */
export interface DataColumn {
  readonly name: ColumnName;
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly format?: 'date' | 'uri';
}

/** Licence of a set, by the address of its text. */
export type LicenceId = keyof typeof licences;

/** Licences under which sets are offered. */
export const licences = {
  'ODbL-1.0': { url: 'https://opendatacommons.org/licenses/odbl/1-0/', credit: '© OpenStreetMap contributors' },
  'CC0-1.0': { url: 'https://creativecommons.org/publicdomain/zero/1.0/', credit: null },
} as const;

/** Where a reader stands in a set: rows after `after`, at most `most`; in one municipality when asked. */
export interface Asked {
  readonly after: string | null;
  readonly most: number;
  readonly municipality: string | null;
}

/** A set of public facts: the same rows in every form. */
export interface Dataset {
  /** Part of its lasting address. */
  readonly id: string;
  readonly title: ThreeFold;
  readonly description: ThreeFold;
  readonly licence: LicenceId;
  readonly columns: readonly DataColumn[];
  readonly isPlaced: boolean;
  /** Whether rows can be narrowed to a municipality. */
  readonly hasMunicipality: boolean;
  /** Rows in the order of their keys. */
  read(asked: Asked): Promise<readonly DataRow[]>;
  /** The key of the last of so many rows when more follow; null when they end the set. */
  findLastKey(asked: Asked): Promise<string | null>;
}

/** The words of a set whose rows one statement gives: its columns by their names, `key`, and `lon` and `lat` or `geometry` where it is placed. */
export interface SqlSet extends Omit<Dataset, 'read' | 'findLastKey' | 'isPlaced' | 'hasMunicipality'> {
  readonly sql: string;
  readonly place?: 'point';
  /** The column with the NIS code. */
  readonly municipality?: ColumnName;
  /** Where not every row may be told: asked of the facts in the column `judged` of each row. What it refuses is in no file, count or link. */
  readonly mayBeTold?: (facts: CameraFacts) => boolean;
}

type Judged = { readonly key: string; readonly judged: readonly CameraFacts[] };
/** Rows judged at once: however many are refused, no more are in hand. */
const judgedAtOnce = 500;

type Record_ = Readonly<Record<string, unknown>>;

const asCell = (value: unknown): Cell =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;

function pointOf(row: Record_): Geometry | null {
  const { lon, lat } = row;
  return typeof lon === 'number' && typeof lat === 'number' ? { type: 'Point', coordinates: [lon, lat] } : null;
}

/** A set of the portal's own views. Its statement is a constant of our code; what is asked goes in as values. */
export function sqlSet(db: Queryable, { sql, place, municipality, mayBeTold, ...set }: SqlSet): Dataset {
  const asked = `from (${sql}) s where ($1::text is null or s.key collate "C" > $1)
    and ($3::text is null${municipality === undefined ? '' : ` or s.${municipality} = $3`}) order by s.key collate "C"`;
  /** The rows after a key that may be told, without end; `columns` are constants of ours. */
  async function* told({ after, most, municipality: within }: Asked, columns: string) {
    let from = after;
    for (const batch = Math.min(most, judgedAtOnce); ; ) {
      const { rows } = await db.query<Judged & Record_>(`select ${columns} ${asked} limit $2`, [from, batch, within]);
      yield* rows.filter(({ judged }) => mayBeTold === undefined || judged.every(mayBeTold));
      if (rows.length < batch) return;
      from = rows.at(-1)?.key ?? null;
    }
  }
  const asRow = (row: Record_): DataRow => ({
    key: String(row.key),
    cells: Object.fromEntries(set.columns.map(({ name }) => [name, asCell(row[name])])),
    geometry: place === undefined ? null : pointOf(row),
  });
  const findLastTold = async (which: Asked): Promise<string | null> => {
    let [last, count]: [string | null, number] = [null, 0];
    for await (const { key } of told({ ...which, most: judgedAtOnce }, 's.key, s.judged')) {
      if (count === which.most) return last;
      [last, count] = [key, count + 1];
    }
    return null;
  };
  const readTold = async (which: Asked): Promise<readonly DataRow[]> => {
    const found: DataRow[] = [];
    for await (const row of told(which, '*')) {
      found.push(asRow(row));
      if (found.length === which.most) break;
    }
    return found;
  };
  const of = { ...set, isPlaced: place !== undefined, hasMunicipality: municipality !== undefined };
  if (mayBeTold !== undefined) return { ...of, findLastKey: findLastTold, read: readTold };
  return {
    ...of,
    findLastKey: async ({ after, most, municipality: within }) => {
      const { rows } = await db.query<{ key: string }>(`select s.key ${asked} offset $2::int - 1 limit 2`, [
        after,
        most,
        within,
      ]);
      return rows.length === 2 ? (rows[0]?.key ?? null) : null;
    },
    read: async ({ after, most, municipality: within }) => {
      const { rows } = await db.query<Record_>(`select * ${asked} limit $2`, [after, most, within]);
      return rows.map(asRow);
    },
  };
}

/** A set that lies whole in memory. */
export function heldSet(
  set: Omit<Dataset, 'read' | 'findLastKey'> & {
    readonly rows: () => Promise<readonly DataRow[]>;
    readonly municipality?: ColumnName;
  },
): Dataset {
  const { rows, municipality, ...rest } = set;
  const from = async ({ after, municipality: asked }: Asked): Promise<readonly DataRow[]> =>
    (await rows())
      .filter(({ cells }) => asked === null || municipality === undefined || cells[municipality] === asked)
      .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
      .filter(({ key }) => after === null || key > after);
  return {
    ...rest,
    read: async (asked) => (await from(asked)).slice(0, asked.most),
    findLastKey: async (asked) => {
      const found = await from(asked);
      return found.length > asked.most ? (found[asked.most - 1]?.key ?? null) : null;
    },
  };
}
