/** A value that survives JSON and RFC 8785 canonicalisation unchanged. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A register's row as the fold keeps it: its own columns plus the version that optimistic locking compares. */
export type Stored<Row> = Row & { readonly version: number; readonly entry_id: string };

/** One change to one register row, as the journal records it. Data, so that a rebuild applies the same. */
export type Change =
  | { readonly register: string; readonly op: 'insert'; readonly key: JsonObject; readonly row: JsonObject }
  | {
      readonly register: string;
      readonly op: 'update';
      readonly key: JsonObject;
      readonly row: JsonObject;
      readonly version: number;
    }
  | { readonly register: string; readonly op: 'remove'; readonly key: JsonObject; readonly version: number }
  | { readonly op: 'erase'; readonly entryId: string };

/** A JSON object. */
export type JsonObject = { readonly [key: string]: Json };

/** A register: a table that only the fold of the journal writes. */
export interface Register<Row extends object> {
  /** Schema and table, `registry.camera`. */
  readonly name: string;
  readonly key: readonly (keyof Row & string)[];
  insert(row: Row): Change;
  /** Refused at commit when the row is no longer at the version that was read. */
  update(read: Stored<Row>, set: Partial<Row>): Change;
  remove(read: Stored<Row>): Change;
}

/**
 * Declares a register. The same name and key columns must stand in `ledger.register` (the room's migration inserts them):
 * the database applies changes to declared registers only.
 */
export function defineRegister<Row extends object>(name: string, key: readonly (keyof Row & string)[]): Register<Row> {
  return {
    name,
    key,
    insert: (row) => ({ register: name, op: 'insert', key: keyOf(row, key), row: json(row) }),
    update: (read, set) => ({
      register: name,
      op: 'update',
      key: keyOf(read, key),
      row: json(set),
      version: read.version,
    }),
    remove: (read) => ({ register: name, op: 'remove', key: keyOf(read, key), version: read.version }),
  };
}

function keyOf<Row extends object>(row: Row, key: readonly (keyof Row & string)[]): JsonObject {
  return json(Object.fromEntries(key.map((column) => [column, row[column]])));
}

/** Rows are plain JSON by construction; this drops `undefined` and proves it. */
function json(value: object): JsonObject {
  return JSON.parse(JSON.stringify(value));
}
