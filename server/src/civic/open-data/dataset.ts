import type { AreaGeometry } from '@clairevoie/contract';
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
}

type Record_ = Readonly<Record<string, unknown>>;

const asCell = (value: unknown): Cell =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;

function pointOf(row: Record_): Geometry | null {
  const { lon, lat } = row;
  return typeof lon === 'number' && typeof lat === 'number' ? { type: 'Point', coordinates: [lon, lat] } : null;
}

/** A set of the portal's own views. Its statement is a constant of our code; what is asked goes in as values. */
export function sqlSet(db: Queryable, { sql, place, municipality, ...set }: SqlSet): Dataset {
  const asked = `from (${sql}) s where ($1::text is null or s.key collate "C" > $1)
    and ($3::text is null${municipality === undefined ? '' : ` or s.${municipality} = $3`}) order by s.key collate "C"`;
  return {
    ...set,
    isPlaced: place !== undefined,
    hasMunicipality: municipality !== undefined,
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
      return rows.map((row) => ({
        key: String(row.key),
        cells: Object.fromEntries(set.columns.map(({ name }) => [name, asCell(row[name])])),
        geometry: place === undefined ? null : pointOf(row),
      }));
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
