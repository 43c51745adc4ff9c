import type { Queryable, RegisterReader } from './act.ts';
import type { Stored } from './register.ts';

/** A reader that knows what it read: rows by key, and registers searched. */
export interface TrackedReader extends RegisterReader {
  readonly rowsRead: ReadonlySet<string>;
  /** `*` when it cannot be told which. */
  readonly registersSearched: ReadonlySet<string>;
  /** Rows that were taken to be absent without a look: whoever relies on that inserts them. */
  readonly rowsAssumedFree: ReadonlySet<string>;
}

/** The journal itself, for acts that search entries: named with the registers in `through`, they rest on every act before them. */
export const journal = { name: 'ledger.entry' } as const;

/** The name under which one register row is compared between acts of one commit. */
export function rowName(register: string, key: object): string {
  return `${register} ${JSON.stringify(Object.entries(key).sort(([a], [b]) => (a < b ? -1 : 1)))}`;
}

interface Remembered {
  readonly where: Readonly<Record<string, unknown>>;
  readonly rows: Promise<readonly object[]>;
}

/**
 * Register rows already read, by register and by the columns asked for. The gate holds its lock while facts are read, so
 * rows stay true until a batch changes them or somebody else has written.
 */
export class RegisterCache {
  readonly #registers = new Map<string, Map<string, Map<string, Remembered>>>();
  readonly #mostAlike = 20_000;
  readonly #stamps = new Map<string, number>();
  #cleared = 0;
  readonly #groups = new Map<string, Map<string, Asked>>();

  /** The rows remembered for `where`, or those that `read` gives now. */
  async #through<Row extends object>(
    register: string,
    where: object,
    read: () => Promise<readonly Row[]>,
  ): Promise<readonly Row[]> {
    const columns = Object.keys(where).join(' ');
    const name = JSON.stringify(where);
    // PostgreSQL finds a UUID in capitals too; remembered under that name it would not be found again when it changes.
    if (Object.values(where).some(isCapital)) return read();
    const ofRegister = this.#registers.get(register) ?? new Map<string, Map<string, Remembered>>();
    this.#registers.set(register, ofRegister);
    const alike = ofRegister.get(columns) ?? new Map<string, Remembered>();
    ofRegister.set(columns, alike);
    const known = alike.get(name);
    // Rows were stored under this register's name by a typed read of the same register.
    if (known !== undefined) return known.rows as Promise<readonly Row[]>;
    if (alike.size >= this.#mostAlike) alike.clear();
    const fresh = read();
    alike.set(name, { where: { ...where }, rows: fresh });
    fresh.catch(() => alike.delete(name));
    return fresh;
  }

  /** Rows of a register by equality: those remembered, or read together with what others ask in the same turn. */
  rows<Row extends object>(db: Queryable, register: string, where: Partial<Row>): Promise<readonly Stored<Row>[]> {
    return this.#through(register, where, () => this.#read<Row>(db, register, where));
  }

  /** Rows remembered under a key; undefined when they are not. */
  known(register: string, key: object): Promise<readonly object[]> | undefined {
    return this.#registers.get(register)?.get(Object.keys(key).join(' '))?.get(JSON.stringify(key))?.rows;
  }

  #read<Row extends object>(db: Queryable, register: string, where: Partial<Row>): Promise<readonly Stored<Row>[]> {
    const columns = Object.keys(where);
    const values = Object.values(where);
    const [column] = columns;
    const [value] = values;
    if (column === undefined || columns.length > 1 || typeof value !== 'string' || isCapital(value))
      return readWhere(db, register, columns, values);
    const name = `${register} ${column}`;
    const group = this.#groups.get(name) ?? new Map<string, Asked>();
    if (group.size === 0) {
      this.#groups.set(name, group);
      // After everything that is ready to ask in this turn has asked.
      queueMicrotask(() => {
        this.#groups.delete(name);
        void readGroup(db, register, column, group);
      });
    }
    // Asked for already, and forgotten since: the query is not sent yet, and answers both.
    const asked = group.get(value) ?? Promise.withResolvers<readonly object[]>();
    group.set(value, asked);
    // Rows come from the register that the caller's type describes.
    return asked.promise as Promise<readonly Stored<Row>[]>;
  }

  /** A number that grows whenever what is remembered of one of these registers may have become untrue. */
  stamp(registers: readonly { readonly name: string }[]): number {
    return registers.reduce((sum, { name }) => sum + (this.#stamps.get(name) ?? 0), this.#cleared);
  }

  /** Forgets what a committed change may have made untrue, and nothing else: who acts is read anew only when it changed. */
  learn(change: object): void {
    if (!('register' in change) || typeof change.register !== 'string' || !('key' in change) || !isRow(change.key)) {
      this.clear();
      return;
    }
    this.#stamps.set(change.register, (this.#stamps.get(change.register) ?? 0) + 1);
    const key = change.key;
    const isNew = 'op' in change && change.op === 'insert' && 'row' in change && isRow(change.row);
    const known = isNew ? { ...key, ...('row' in change && isRow(change.row) ? change.row : {}) } : key;
    const isPlainKey = Object.values(key).every(isComparable);
    for (const [columns, alike] of this.#registers.get(change.register) ?? []) {
      if (isPlainKey && columns === Object.keys(key).join(' ')) alike.delete(JSON.stringify(key));
      else for (const [name, { where }] of alike) if (mayMatch(where, known)) alike.delete(name);
    }
  }

  /** Forgets everything: somebody else wrote. */
  clear(): void {
    this.#cleared += 1;
    this.#registers.clear();
  }
}

type Row = Readonly<Record<string, unknown>>;

const uuid = /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/;

const isCapital = (value: unknown): boolean => typeof value === 'string' && /[A-F]/.test(value) && uuid.test(value);

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;

// A moment or a number may be written in several ways; two other texts are one value only when they are equal.
const isComparable = (value: unknown): value is string =>
  typeof value === 'string' && !/^\d{4}-\d\d-\d\d([T ]|$)/.test(value);

/** Whether a changed row may have, or have had, what was asked for. Of its columns only those in `known` are known for sure. */
function mayMatch(where: Row, known: Row): boolean {
  return Object.entries(where).every(([column, value]) => {
    const there = known[column];
    return !isComparable(there) || !isComparable(value) || there === value;
  });
}

interface Asked {
  readonly promise: Promise<readonly object[]>;
  resolve(rows: readonly object[]): void;
  reject(error: unknown): void;
}

/** One query for many values of one column. When it fails, each value is asked alone: one bad value is nobody else's failure. */
async function readGroup(
  db: Queryable,
  register: string,
  column: string,
  group: ReadonlyMap<string, Asked>,
): Promise<void> {
  const alone = (value: string, asked: Asked): Promise<void> =>
    readWhere(db, register, [column], [value]).then(asked.resolve, asked.reject);
  const [only] = group;
  if (group.size === 1 && only !== undefined) return alone(...only);
  const found = new Map<string, object[]>([...group.keys()].map((value) => [value, []]));
  let isComplete = true;
  try {
    // Names come from `defineRegister` and typed keys in our own code, never from a request.
    const { rows } = await db.query<Record<string, unknown>>(`select * from ${register} where "${column}" = any($1)`, [
      [...group.keys()],
    ]);
    for (const row of rows) {
      const ofValue = found.get(String(row[column]));
      // A value written otherwise than PostgreSQL writes it (a UUID in capitals): found, but under another name.
      if (ofValue === undefined) isComplete = false;
      else ofValue.push(row);
    }
  } catch {
    isComplete = false;
    found.clear();
  }
  for (const [value, asked] of group) {
    const rows = found.get(value) ?? [];
    if (isComplete || rows.length > 0) asked.resolve(rows);
    else await alone(value, asked);
  }
}

async function readWhere<Row extends object>(
  db: Queryable,
  register: string,
  columns: readonly string[],
  values: readonly unknown[],
): Promise<readonly Stored<Row>[]> {
  const condition = columns.map((column, place) => `"${column}" = $${place + 1}`).join(' and ');
  const text = `select * from ${register}${columns.length > 0 ? ` where ${condition}` : ''}`;
  return (await db.query<Stored<Row>>(text, values)).rows;
}

/**
 * Reads registers through `db`, remembering what the judgement came to rest on. With `mayAssumeFree` a key of which nothing is
 * remembered counts as free without a look.
 */
export function trackReads(db: Queryable, cache: RegisterCache, mayAssumeFree = false): TrackedReader {
  const rowsRead = new Set<string>();
  const registersSearched = new Set<string>();
  const rowsAssumedFree = new Set<string>();
  return {
    rowsRead,
    registersSearched,
    rowsAssumedFree,
    async get(register, key) {
      rowsRead.add(rowName(register.name, key));
      return (await cache.rows(db, register.name, key))[0];
    },
    async find(register, where) {
      registersSearched.add(register.name);
      return cache.rows(db, register.name, where);
    },
    async isTaken(register, key) {
      const name = rowName(register.name, key);
      rowsRead.add(name);
      if (mayAssumeFree && cache.known(register.name, key) === undefined) {
        rowsAssumedFree.add(name);
        return false;
      }
      return (await cache.rows(db, register.name, key)).length > 0;
    },
    async through(registers, read) {
      if (registers.length === 0) registersSearched.add('*');
      for (const register of registers) registersSearched.add(register.name);
      return read(db);
    },
  };
}

/** A reader for routes that also says when what it gave may have become untrue. */
export interface RememberedReader extends RegisterReader {
  stamp(registers: readonly { readonly name: string }[]): number;
}

/** Reads registers for routes, through the gate's memory: as true as the last commit of this server. Rights are judged by the gate itself. */
export function rememberedReads(db: Queryable, cache: RegisterCache): RememberedReader {
  return {
    stamp: (registers) => cache.stamp(registers),
    get: async (register, key) => (await cache.rows(db, register.name, key))[0],
    find: (register, where) => cache.rows(db, register.name, where),
    isTaken: async (register, key) => (await cache.rows(db, register.name, key)).length > 0,
    through: (_registers, read) => read(db),
  };
}
